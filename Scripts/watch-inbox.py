#!/usr/bin/env python3
"""Fills a watched inbox in every way that scanners, people and shares do, and checks what came of it.

    Scripts/watch-inbox.py .build/release/giaoviec [--files 500]

A quarter of the files is copied slowly, piece by piece; a quarter comes in bursts; a quarter is
written under a temporary name and renamed; a quarter replaces an earlier version. Every file must be
read once (every version that came to rest, for those that were replaced), none half-written, and
SIGTERM must end the watch cleanly.
"""
import argparse
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

FIXTURES = Path(__file__).resolve().parent.parent / "Fixtures" / "Directives"
TEXTS = [path.read_bytes() for path in sorted(FIXTURES.glob("*/truth.txt"))]


def text(kind: str, number: int, version=0) -> bytes:
    return TEXTS[number % len(TEXTS)] + f"\n{kind} {number} {version}\n".encode()


def slowly(inbox: Path, numbers):
    """Ten at a time, each in pieces with pauses, as over a slow line or from a scanner."""
    for start in range(0, len(numbers), 10):
        batch = [(inbox / f"slow-{n}.txt", text("slow", n)) for n in numbers[start:start + 10]]
        pieces = random.randint(3, 6)
        for piece in range(pieces):
            for path, data in batch:
                with open(path, "ab") as file:
                    file.write(data[len(data) * piece // pieces:len(data) * (piece + 1) // pieces])
            time.sleep(random.uniform(0.1, 0.8))


def in_bursts(inbox: Path, numbers):
    for start in range(0, len(numbers), 40):
        folder = inbox / f"burst-{start}"
        folder.mkdir()
        for number in numbers[start:start + 40]:
            (folder / f"burst-{number}.txt").write_bytes(text("burst", number))
        time.sleep(3)


def by_rename(inbox: Path, numbers):
    for number in numbers:
        part = inbox / f"rename-{number}.txt.part"
        part.write_bytes(text("rename", number)[:200])
        time.sleep(0.02)
        part.write_bytes(text("rename", number))
        part.rename(inbox / f"rename-{number}.txt")
        time.sleep(0.04)


def by_replacing(inbox: Path, numbers):
    for version in (0, 1):
        for number in numbers:
            path = inbox / f"replace-{number}.txt"
            part = inbox / ".replacing"
            part.write_bytes(text("replace", number, version))
            if version:
                os.replace(part, path)
            else:
                path.write_bytes(part.read_bytes())
            time.sleep(0.02)
        time.sleep(8)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    random.seed(arguments.seed)
    program = os.path.abspath(arguments.program)
    work = Path(tempfile.mkdtemp(prefix="giaoviec-watch-"))
    inbox, archive = work / "inbox", work / "office.giaoviec"
    inbox.mkdir()
    events = open(work / "events.ndjson", "w+")
    began = time.time()
    watch = subprocess.Popen(
        [program, "ingest", str(inbox), "--archive", str(archive), "--watch", "--settle", "1",
         "--poll", "2", "--progress", "ndjson"], stdout=subprocess.DEVNULL, stderr=events)
    share = arguments.files // 4
    ways = [slowly, in_bursts, by_rename, by_replacing]
    threads = [threading.Thread(target=way, args=(inbox, range(share))) for way in ways]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    filled = time.time()
    expected = {
        str(path.relative_to(inbox)): "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest()
        for path in inbox.rglob("*") if path.is_file() and not path.name.startswith(".")}

    def records():
        export = subprocess.run(
            [program, "export", "--archive", str(archive)], capture_output=True)
        return [json.loads(line) for line in export.stdout.splitlines()]

    found = []
    while time.time() - filled < 120:
        found = records()
        if {record["source"]["path"]: record["id"] for record in found} == expected:
            break
        time.sleep(1)
    settled = time.time()
    watch.send_signal(signal.SIGTERM)
    code = watch.wait(timeout=60)
    check = subprocess.run([program, "archive", "check", "--archive", str(archive)],
                           capture_output=True, text=True)
    failures = []
    if {record["source"]["path"]: record["id"] for record in found} != expected:
        failures.append(f"{len(found)} records of {len(expected)} files, or other bytes")
    if len(found) != len({record["source"]["path"] for record in found}):
        failures.append("a file is there twice")
    # What was read at all, by its bytes: only whole versions, each once.
    events.seek(0)
    read = [event for event in map(json.loads, filter(lambda l: l.startswith("{"), events))
            if event["event"] == "document" and event["status"] != "warning"]
    whole = {hashlib.sha256(text(way, n, v)).hexdigest() for n in range(share)
             for way, v in (("slow", 0), ("burst", 0), ("rename", 0), ("replace", 0), ("replace", 1))}
    stored = {path.stem for path in (archive / "records").rglob("*.json")}
    half = stored - whole
    if half:
        failures.append(f"{len(half)} records of half-written files")
    times = {}
    for event in read:
        times[event["path"]] = times.get(event["path"], 0) + 1
    often = {path: n for path, n in times.items() if n > (2 if path.startswith("replace") else 1)}
    if often:
        failures.append(f"read more than once: {list(often)[:5]}")
    if code != 0:
        failures.append(f"the watch ended with {code}")
    if check.returncode != 0:
        failures.append(check.stdout + check.stderr)
    print(f"{len(expected)} files in {filled - began:.0f} s, all there {settled - filled:.1f} s later; "
          f"{len(read)} readings, {len(stored)} versions, {len(half)} half-written: "
          f"{'FAILED' if failures else 'each once'}")
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
