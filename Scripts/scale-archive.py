#!/usr/bin/env python3
"""Throughput, resume, memory and search of a large archive of small texts.

    Scripts/scale-archive.py .build/release/giaoviec --documents 100000 --place /dev/shm/scale

Prints documents a second over the first and the last tenth, the parent's largest memory, the time
that a finished archive takes to be found finished, and the times of `search` and `tasks`: by the
clock, and of the processor, which other work on the machine does not change.
"""
import argparse
import json
import resource
import subprocess
import sys
import time
from pathlib import Path

UNITS = ["Sở Nội vụ", "Sở Tài chính", "Sở Xây dựng", "Sở Y tế", "Công an tỉnh", "Thanh tra tỉnh"]


def text(number: int) -> str:
    unit = UNITS[number % len(UNITS)]
    day, month = number % 28 + 1, number % 12 + 1
    return f"""ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH BẾN TRE Độc lập - Tự do - Hạnh phúc
Số: {number}/UBND-TH Bến Tre, ngày {day} tháng {month} năm 2024
V/v báo cáo việc số {number}
Kính gửi: {unit}.
1. Giao {unit} chủ trì rà soát hồ sơ {number}, báo cáo trước ngày {day}/{month}/2025.
TM. ỦY BAN NHÂN DÂN
"""


def processor() -> float:
    """Seconds that ended children have taken."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def timed(command):
    """Output, seconds by the clock, seconds of the processor."""
    began, before = time.time(), processor()
    output = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    return output, time.time() - began, processor() - before


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--place", default="/tmp/giaoviec-scale")
    parser.add_argument("--seconds", type=float, default=400, help="stop and go on another time")
    arguments = parser.parse_args()
    place = Path(arguments.place)
    folder, archive = place / "folder", place / "office.giaoviec"
    if not folder.exists():
        for number in range(arguments.documents):
            part = folder / f"{number // 1000:03}"
            part.mkdir(parents=True, exist_ok=True)
            (part / f"{number:06}.txt").write_text(text(number))
    ingest = [arguments.program, "ingest", str(folder), "--archive", str(archive)]
    run = subprocess.Popen([*ingest, "--progress", "ndjson"], stderr=subprocess.PIPE, text=True)
    began, samples, memory = time.time(), [(0.0, 0)], 0
    for line in run.stderr:
        if '"event":"progress"' not in line:
            continue
        samples.append((time.time() - began, json.loads(line)["counts"]["read"]))
        try:
            status = Path(f"/proc/{run.pid}/status").read_text()
            memory = max(memory, int(status.split("VmHWM:")[1].split()[0]) // 1024)
        except (OSError, IndexError):
            pass
        if samples[-1][0] > arguments.seconds:
            run.terminate()
    code = run.wait()
    total = samples[-1][1]

    def rate(low, high):
        inside = [s for s in samples if low * total <= s[1] <= high * total]
        (t0, n0), (t1, n1) = inside[0], inside[-1]
        return (n1 - n0) / (t1 - t0) if t1 > t0 else 0

    if total:
        print(f"exit {code}: {total} documents in {samples[-1][0]:.0f} s; first tenth "
              f"{rate(0, .1):.0f}/s, last tenth {rate(.9, 1):.0f}/s; parent {memory} MB")
    if code not in (0, 3):
        return code
    _, seconds, used = timed([*ingest, "--progress", "none"])
    print(f"finished archive: {seconds:.1f} s, {used:.1f} s of the processor")
    for words in (["search", "ho so 54321"], ["search", "rà soát"], ["search", "uy ban nhan dan"],
                  ["tasks", "--owner", "noi vu"], ["tasks", "--owner", "Sở Y tế", "--from",
                   "2025-06-01", "--until", "2025-06-30"], ["tasks", "--review", "open"],
                  ["tasks", "--document", "54321/UBND-TH"]):
        runs = [timed([arguments.program, *words, "--archive", str(archive)]) for _ in range(5)]
        seconds, used = (sorted(run[place] for run in runs)[2] * 1000 for place in (1, 2))
        print(f"{' '.join(words)}: {seconds:.0f} ms, {used:.0f} ms of the processor, "
              f"{len(runs[0][0].splitlines())} lines")
    return 0


if __name__ == "__main__":
    sys.exit(main())
