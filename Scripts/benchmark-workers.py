#!/usr/bin/env python3
"""How much faster two workers are than one, and how much faster the machine lets them be.

    Scripts/benchmark-workers.py .build/release/giaoviec [--copies 90] [--rounds 2] [SCAN…]

Every file is a copy of the same scans, so that no chance of lengths is in the figures; enough of
them that starting and the last document weigh little. Per round: one worker, two workers, and with
--apart two ingests of one worker each, of separate halves into separate archives. Beside the time
stands how much of both cores the machine was busy, whoever kept it busy: one worker and its parent
take a little over one core, and more than that is somebody else's work.
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
TICKS = os.sysconf("SC_CLK_TCK")


def busy() -> float:
    """Seconds that all cores together have worked."""
    user, nice, system, _, _, irq, softirq = map(
        int, Path("/proc/stat").read_text().split("\n")[0].split()[1:8])
    return (user + nice + system + irq + softirq) / TICKS


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("scans", nargs="*", type=Path)
    parser.add_argument("--copies", type=int, default=90, help="of each scan")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--apart", action="store_true")
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

    def measured(makers):
        began, before = time.time(), busy()
        runs = [start(*maker) for maker in makers]
        errors = [run.communicate()[1] for run in runs]
        if any(run.returncode for run in runs):
            raise SystemExit("".join(error or "" for error in errors))
        seconds = time.time() - began
        return seconds, (busy() - before) / seconds

    whole, halves = work / "scans", [work / "scans" / "0", work / "scans" / "1"]
    ways = {"one worker": [(whole, 1)], "two workers": [(whole, 2)]}
    if arguments.apart:
        ways["two ingests of halves"] = [(half, 1) for half in halves]
    times = {name: [] for name in ways}
    for _ in range(arguments.rounds):
        for name, makers in ways.items():
            times[name].append(measured(makers))
            seconds, cores = times[name][-1]
            print(f"{name}: {seconds:.2f} s, {cores:.2f} cores busy", flush=True)
    shutil.rmtree(work)
    one, *others = (min(found)[0] for found in times.values())
    for name, best in zip(list(ways)[1:], others):
        print(f"{name}: {one / best:.3f} x one worker")
    return 0


if __name__ == "__main__":
    sys.exit(main())
