#!/usr/bin/env python3
"""How much faster two workers are than one, and how much faster the machine lets them be.

    Scripts/benchmark-workers.py .build/release/giaoviec [--copies 12] [--rounds 2] [SCAN…]

Every file is a copy of the same scans, so that no chance of lengths is in the figures. Per round:
one worker; two workers; two ingests of one worker each, of separate halves into separate archives;
and a loop of sums, alone and two at once. What two separate ingests do not reach is the machine's:
shared caches and memory, and the clock that falls when both cores work.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FIXTURES = Path(__file__).resolve().parent.parent / "Fixtures" / "Directives"
LOOP = "n = 0\nfor i in range(12_000_000): n += i & 3"


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("scans", nargs="*", type=Path)
    parser.add_argument("--copies", type=int, default=12, help="of each scan")
    parser.add_argument("--rounds", type=int, default=2)
    arguments = parser.parse_args()
    program = os.path.abspath(arguments.program)
    scans = arguments.scans or [FIXTURES / "01-cong-van" / "scan-a.pdf"]
    work = Path(tempfile.mkdtemp(prefix="giaoviec-workers-"))
    for number in range(arguments.copies):
        for place, scan in enumerate(scans):
            half = work / "scans" / str(number % 2)
            half.mkdir(parents=True, exist_ok=True)
            # A line behind the end makes other bytes of it, and nothing else.
            data = scan.read_bytes() + b"\n%% %d\n" % number
            (half / f"{number:03}-{place}{scan.suffix}").write_bytes(data)

    def start(folder, jobs):
        archive = tempfile.mkdtemp(prefix="archive-", dir=work)
        os.rmdir(archive)
        return subprocess.Popen(
            [program, "ingest", str(folder), "--archive", archive, "--jobs", str(jobs),
             "--progress", "ndjson"], stderr=subprocess.PIPE, text=True)

    def seconds(makers):
        began = time.time()
        runs = [maker() for maker in makers]
        errors = [run.communicate()[1] for run in runs]
        if any(run.returncode for run in runs):
            raise SystemExit("".join(error or "" for error in errors))
        return time.time() - began

    whole, halves = work / "scans", [work / "scans" / "0", work / "scans" / "1"]
    loop = lambda: subprocess.Popen([sys.executable, "-c", LOOP])  # noqa: E731
    ways = {
        "one worker": [lambda: start(whole, 1)],
        "two workers": [lambda: start(whole, 2)],
        "two ingests of halves": [lambda half=half: start(half, 1) for half in halves],
        "a loop alone": [loop],
        "the loop twice at once": [loop, loop]}
    times = {name: [] for name in ways}
    for _ in range(arguments.rounds):
        for name, makers in ways.items():
            times[name].append(seconds(makers))
    shutil.rmtree(work)
    best = {name: min(found) for name, found in times.items()}
    for name, found in times.items():
        print(f"{name}: {' '.join(f'{t:.2f}' for t in found)} s")
    one = best["one worker"]
    print(f"two workers {one / best['two workers']:.3f} x one; two separate ingests "
          f"{one / best['two ingests of halves']:.3f} x; loops "
          f"{2 * best['a loop alone'] / best['the loop twice at once']:.3f} x")
    return 0


if __name__ == "__main__":
    sys.exit(main())
