#!/usr/bin/env python3
"""Reads documents on an Apache Spark cluster: `giaoviec worker` behind RDD.pipe.

    Scripts/spark_extract.py manifest FOLDER… > documents.ndjson
    spark-submit Scripts/spark_extract.py extract documents.ndjson RESULTS --worker giaoviec
    giaoviec ingest --archive office.giaoviec --records RESULTS/part-*

A line of the manifest is {"path": …, "reference": …}; every executor must see the path. Each line
gives exactly one record. The job fails when a worker fails (checkCode=True) and when the references
that came out are not those that went in, each once. Records are saved as files and never collected.
Spark runs a task again when its executor is lost; only finished tasks leave a part file.
"""
import argparse
import json
import os
import shlex
import sys


def manifest(arguments) -> int:
    """One line a file, in a stable order; hidden files and links are left out."""
    for folder in arguments.folders:
        for place, folders, names in os.walk(folder):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                path = os.path.abspath(os.path.join(place, name))
                if name.startswith(".") or os.path.islink(path) or not os.path.isfile(path):
                    continue
                try:
                    path.encode()
                except UnicodeEncodeError:
                    print(f"{path!r}: no UTF-8 name; left out", file=sys.stderr)
                    continue
                print(json.dumps({"path": path, "reference": path}, ensure_ascii=False))
    return 0


def reference_in(line: str) -> str:
    return json.loads(line)["reference"]


def reference_out(line: str) -> str:
    return json.loads(line)["source"]["reference"]


def count_of_each(lines, reference):
    return lines.map(lambda line: (reference(line), 1)).reduceByKey(lambda a, b: a + b)


def extract(arguments) -> int:
    from pyspark import SparkConf, SparkContext

    context = SparkContext(conf=SparkConf().setAppName("giaoviec").set(
        # An engine is opened for each task: enough documents each to be worth it, few enough that
        # a lost executor costs little.
        "spark.task.maxFailures", "8"))
    lines = context.textFile(arguments.manifest)
    count = lines.count()
    parts = max(1, -(-count // arguments.documents_per_task))
    command = " ".join([shlex.quote(arguments.worker), "worker", *arguments.option])
    records = lines.repartition(parts).pipe(command, env=dict(os.environ), checkCode=True)
    records.saveAsTextFile(arguments.results)

    saved = context.textFile(arguments.results)
    asked = count_of_each(lines, reference_in)
    found = count_of_each(saved, reference_out)
    wrong = asked.fullOuterJoin(found).filter(lambda pair: pair[1][0] != 1 or pair[1][1] != 1)
    examples = wrong.take(5)
    if examples:
        print(f"references in and out differ: {examples}", file=sys.stderr)
        return 1
    print(f"{count} documents in, {count} records out, in {parts} tasks", file=sys.stderr)
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(required=True)
    maker = commands.add_parser("manifest")
    maker.add_argument("folders", nargs="+")
    maker.set_defaults(run=manifest)
    job = commands.add_parser("extract")
    job.add_argument("manifest")
    job.add_argument("results", help="a new folder on storage that all executors share")
    job.add_argument("--worker", default="giaoviec", help="the program, on every executor")
    job.add_argument("--option", action="append", default=[], help="passed to the worker")
    job.add_argument("--documents-per-task", type=int, default=200)
    job.set_defaults(run=extract)
    arguments = parser.parse_args()
    return arguments.run(arguments)


if __name__ == "__main__":
    sys.exit(main())
