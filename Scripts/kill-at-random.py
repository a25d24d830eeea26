#!/usr/bin/env python3
"""Kills an ingest, or one of its workers, at random moments, resumes it, and compares the archive
with that of an undisturbed run.

    Scripts/kill-at-random.py .build/release/giaoviec --kills 1000 [--seed 1] [--keep DIR]

The folder is mixed: good texts, scans where Fixtures/ has them, damaged and empty files, duplicates,
a large document, and files that are replaced while the runs go on. At the end every document must
be there exactly once, every record must keep the contract, `archive check` must be clean, and the
export must be that of an undisturbed run, byte for byte.
"""
import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FIXTURES = Path(__file__).resolve().parent.parent / "Fixtures" / "Directives"


def make_folder(folder: Path, documents: int) -> list[Path]:
    texts = [path.read_bytes() for path in sorted(FIXTURES.glob("*/truth.txt"))]
    folder.mkdir(parents=True)
    for number in range(documents):
        place = folder / f"{number % 7}"
        place.mkdir(exist_ok=True)
        text = texts[number % len(texts)] + f"\nBản số {number}\n".encode()
        (place / f"van-ban-{number}.txt").write_bytes(text)
    (folder / "0" / "trung.txt").write_bytes((folder / "1" / "van-ban-1.txt").read_bytes())
    (folder / "6" / "trung.txt").write_bytes((folder / "1" / "van-ban-1.txt").read_bytes())
    (folder / "rong.pdf").write_bytes(b"")
    for scan in sorted(FIXTURES.glob("*/scan-*.pdf"))[:1]:
        data = scan.read_bytes()
        for share in (10, 50, 90):
            (folder / f"cut-{share}.pdf").write_bytes(data[: len(data) * share // 100])
    (folder / "hong.png").write_bytes(b"\x89PNG\r\n\x1a\n" + random.randbytes(3000))
    # Large: 400 pages of text.
    (folder / "lon.txt").write_bytes(b"\f".join(texts[n % len(texts)] for n in range(400)))
    changing = []
    for number in range(5):
        path = folder / f"thay-{number}.txt"
        path.write_text(f"Bản đầu {number}\n")
        changing.append(path)
    return changing


def ingest(program, folder, archive):
    return [program, "ingest", str(folder), "--archive", str(archive), "--progress", "none"]


def children(process: int) -> list[int]:
    try:
        text = Path(f"/proc/{process}/task/{process}/children").read_text()
        found = [int(word) for word in text.split()]
        for task in Path(f"/proc/{process}/task").iterdir():
            found += [int(w) for w in (task / "children").read_text().split()]
        return sorted(set(found))
    except OSError:
        return []


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--documents", type=int, default=120)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep")
    arguments = parser.parse_args()
    random.seed(arguments.seed)
    program = os.path.abspath(arguments.program)
    work = Path(arguments.keep or tempfile.mkdtemp(prefix="giaoviec-faults-"))
    folder = work / "folder"
    changing = make_folder(folder, arguments.documents)
    archive = work / "office.giaoviec"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}

    kills = {"parent": 0, "worker": 0}
    runs = finished = 0
    began = time.time()
    while sum(kills.values()) < arguments.kills:
        # A finished archive is begun anew, so that there is always something to be cut off.
        if finished and runs % 2 == 0:
            shutil.rmtree(archive, ignore_errors=True)
            finished = 0
        runs += 1
        run = subprocess.Popen(ingest(program, folder, archive), **quiet)
        while run.poll() is None and sum(kills.values()) < arguments.kills:
            time.sleep(random.uniform(0.005, 0.25))
            if random.random() < 0.15:
                path = random.choice(changing)
                path.write_text(f"Bản {random.randrange(10**9)} của {path.name}\n")
            if random.random() < 0.5:
                workers = children(run.pid)
                if workers:
                    try:
                        os.kill(random.choice(workers), signal.SIGKILL)
                        kills["worker"] += 1
                    except ProcessLookupError:
                        pass
            elif run.poll() is None:
                run.kill()
                kills["parent"] += 1
        if run.wait() in (0, 3):
            finished += 1
    for number, path in enumerate(changing):
        path.write_text(f"Bản cuối {number}\n")
    last = subprocess.run(ingest(program, folder, archive), capture_output=True, text=True)
    check = subprocess.run(
        [program, "archive", "check", "--archive", str(archive)], capture_output=True, text=True)
    undisturbed = work / "undisturbed.giaoviec"
    subprocess.run(ingest(program, folder, undisturbed), **quiet)
    exports = [
        subprocess.run([program, "export", "--archive", str(place)], capture_output=True).stdout
        for place in (archive, undisturbed)]
    lines = exports[0].splitlines()
    files = sum(1 for path in folder.rglob("*") if path.is_file())
    failures = []
    if check.returncode != 0:
        failures.append(check.stderr)
    if exports[0] != exports[1]:
        failures.append("the records are not those of an undisturbed run")
        pairs = zip(lines, exports[1].splitlines())
        failures += [f"{a[:3000]!r}\n{b[:3000]!r}" for a, b in pairs if a != b][:3]
    if len(lines) != files:
        failures.append(f"{files} files, {len(lines)} records")
    print(f"{kills['parent']} kills of the parent, {kills['worker']} of workers, {runs} runs, "
          f"{files} files, {len(lines)} records, {time.time() - began:.0f} s: "
          f"{'FAILED' if failures else 'nothing lost'}")
    print(last.stderr.strip().splitlines()[-1] if last.stderr else "")
    for failure in failures:
        print(failure, file=sys.stderr)
    if not arguments.keep and not failures:
        shutil.rmtree(work)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
