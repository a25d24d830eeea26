#!/usr/bin/env python3
"""Runs spark_extract.py on a small cluster of this machine and kills an executor in the middle.

    Scripts/kill-spark-executor.py .build/release/giaoviec [--documents 400]

Needs pyspark (this Python's) and Java 17. All documents must be in the archive once, with the
records of a run without Spark.
"""
import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
FIXTURES = HERE.parent / "Fixtures" / "Directives"


def executors(ancestor: int) -> list[int]:
    """Java processes beneath ours that are executors."""
    parents, names = {}, {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text()
                parents[int(entry.name)] = int(stat.rsplit(")", 1)[1].split()[1])
                names[int(entry.name)] = (entry / "cmdline").read_text()
            except (OSError, IndexError):
                continue

    def is_ours(process):
        while process in parents:
            if process == ancestor:
                return True
            process = parents[process]
        return False

    return [p for p, name in names.items() if "CoarseGrainedExecutorBackend" in name and is_ours(p)]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--documents", type=int, default=400)
    arguments = parser.parse_args()
    program = os.path.abspath(arguments.program)
    work = Path(tempfile.mkdtemp(prefix="giaoviec-spark-"))
    folder = work / "folder"
    folder.mkdir()
    texts = [path.read_bytes() for path in sorted(FIXTURES.glob("*/truth.txt"))]
    for number in range(arguments.documents):
        text = texts[number % len(texts)] * 4 + f"\nBản {number}\n".encode()
        (folder / f"văn bản {number}.txt").write_bytes(text)
    (folder / "rỗng.pdf").write_bytes(b"")
    script = str(HERE / "spark_extract.py")
    lines = subprocess.run(
        [sys.executable, script, "manifest", str(folder)], capture_output=True, check=True).stdout
    (work / "documents.ndjson").write_bytes(lines)

    environment = dict(os.environ, PYSPARK_PYTHON=sys.executable, PYSPARK_SUBMIT_ARGS=(
        "--master local-cluster[2,1,1024] --conf spark.ui.enabled=false pyspark-shell"))
    results = work / "results"
    job = subprocess.Popen(
        [sys.executable, script, "extract", str(work / "documents.ndjson"), str(results),
         "--worker", program, "--documents-per-task", "40"],
        env=environment, stderr=subprocess.PIPE, text=True)
    killed = False
    while job.poll() is None and not killed:
        time.sleep(0.1)
        # The first finished task has left its part: now one of the two dies.
        if results.exists() and list(results.rglob("part-*")):
            running = executors(job.pid)
            if running:
                os.kill(running[0], signal.SIGKILL)
                killed = True
    errors = job.communicate()[1]
    if job.returncode != 0 or not killed:
        print(errors[-3000:], f"killed: {killed}", file=sys.stderr)
        return 1
    print(*[line for line in errors.splitlines() if "documents in" in line])
    archive, plain = work / "spark.giaoviec", work / "plain.giaoviec"
    parts = sorted(str(path) for path in results.glob("part-*"))
    for _ in range(2):  # a second time changes nothing
        loaded = subprocess.run(
            [program, "ingest", "--archive", str(archive), *[w for p in parts for w in ("--records", p)]],
            capture_output=True, text=True, check=True)
        print(loaded.stderr.strip())
    subprocess.run([program, "ingest", str(folder), "--archive", str(plain)], capture_output=True)

    def records(place):
        output = subprocess.run(
            [program, "export", "--archive", str(place)], capture_output=True, check=True).stdout
        found = {}
        for line in output.splitlines():
            record = json.loads(line)
            # The same document by another name: the path and the caller's id.
            name = os.path.basename(record["source"].pop("path"))
            record["source"].pop("reference", None)
            for finding in record["findings"]:
                if finding["code"] == "same-document":
                    finding["message"] = ""
            assert name not in found, name
            found[name] = record
        return found

    check = subprocess.run([program, "archive", "check", "--archive", str(archive)])
    same = records(archive) == records(plain)
    print(f"an executor was killed; {len(records(archive))} documents once each; "
          f"records those of a run without Spark: {same}")
    return 0 if same and check.returncode == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
