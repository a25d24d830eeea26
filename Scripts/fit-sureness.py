#!/usr/bin/env python3
"""Fit the weights of Sources/DirectiveParsing/Lexicons/sureness.tsv.

    fit-sureness.py [--write TABLE] [--shrink S] NAME...

Each NAME stands for three files: NAME.json, the record of `giaoviec extract`; NAME.signs, the same document's
`giaoviec explain --to json`; NAME.gold, its gold (GUIDE's fields). A row is right when the gold has it with the same
owners, kind and date; rows that pair with routine ones of the gold count neither way. The scorer that says so is
tools/score_tasks.py of the gold's keepers, found through PYTHONPATH.

The weights are those of a logistic regression whose squares are held down by S, so that a sign seen seldom, or in one
document alone, says little. Figures are told with a tenth of the documents left out at a time: coverage (share at 0.9
and above), precision90 (of these, right), ece (ten bins). --write also writes the table, fitted on all.
"""
import argparse
import collections
import json
import math
import pathlib
import random

import score_tasks as scorer


def rows(name):
    """(signs, right, confidence in hand) of each row of one document that counts."""
    record = json.loads(pathlib.Path(name + ".json").read_text())
    traces = json.loads(pathlib.Path(name + ".signs").read_text())["tasks"]
    gold = json.loads(pathlib.Path(name + ".gold").read_text())
    found = [t for t in record["tasks"] if not t.get("routine")]
    signs = {t["id"]: t["signs"] for t in traces}
    wanted = [t for t in gold["tasks"] if not t.get("routine")]
    routine = [t for t in gold["tasks"] if t.get("routine")]
    pairs = dict(scorer.pair(found, wanted))
    loose = [i for i in range(len(found)) if i not in pairs]
    harmless = {loose[i] for i, _ in scorer.pair([found[i] for i in loose], routine)}
    harmless |= {i for i in loose if any(scorer.contained(found[i]["text"], g["text"]) for g in routine)}
    result = []
    for i, task in enumerate(found):
        if i in harmless:
            continue
        right = False
        if i in pairs:
            gold_task = wanted[pairs[i]]
            right = scorer.bodies(task["owners"]) == scorer.bodies(gold_task["owners"]) and all(
                scorer.deadline_right(task["deadline"], gold_task.get("deadline") or {}))
        result.append((["every"] + signs[task["id"]], right, task["confidence"]))
    return result


def probability(weights, signs):
    return 1 / (1 + math.exp(-sum(weights.get(s, 0.0) for s in signs)))


def fit(examples, shrink, rounds=400):
    """Newton's steps one weight at a time; the base rate is not held down."""
    weights = collections.defaultdict(float)
    having = collections.defaultdict(list)
    for index, (signs, _, _) in enumerate(examples):
        for sign in set(signs):
            having[sign].append(index)
    sums = [0.0] * len(examples)
    for _ in range(rounds):
        largest = 0.0
        for sign in sorted(having):
            held = 0.0 if sign == "every" else shrink
            slope, curve = -held * weights[sign], held + 1e-6
            for index in having[sign]:
                p = 1 / (1 + math.exp(-sums[index]))
                slope += examples[index][1] - p
                curve += p * (1 - p)
            step = max(-1.0, min(1.0, slope / curve))
            weights[sign] += step
            for index in having[sign]:
                sums[index] += step
            largest = max(largest, abs(step))
        if largest < 1e-4:
            break
    return dict(weights)


def figures(predicted):
    """predicted: (confidence, right)"""
    sure = [ok for c, ok in predicted if c >= 0.9]
    error = 0.0
    for low in range(10):
        part = [(c, ok) for c, ok in predicted if low <= min(c * 10, 9.999) < low + 1]
        if part:
            error += abs(sum(c for c, _ in part) - sum(ok for _, ok in part)) / len(predicted)
    return "rows %d  right %.1f  coverage %.1f  precision90 %.1f  ece %.3f" % (
        len(predicted), 100 * sum(ok for _, ok in predicted) / max(1, len(predicted)), 100 * len(sure) / max(1, len(predicted)),
        100 * sum(sure) / max(1, len(sure)), error)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="+", metavar="NAME")
    parser.add_argument("--write", metavar="TABLE")
    parser.add_argument("--shrink", type=float, default=4.0)
    options = parser.parse_args()
    documents = {name: rows(name) for name in sorted(options.names)}
    print("in hand  ", figures([(c, ok) for d in documents.values() for _, ok, c in d]))
    names = list(documents)
    random.Random(1).shuffle(names)
    left_out = []
    for part in range(10):
        out = set(names[part::10])
        weights = fit([row for name in names if name not in out for row in documents[name]], options.shrink)
        left_out += [(round(min(max(probability(weights, s), 0.05), 0.99), 2), ok) for name in out for s, ok, _ in documents[name]]
    print("left out ", figures(left_out))
    weights = fit([row for d in documents.values() for row in d], options.shrink)
    seen = collections.Counter(s for d in documents.values() for signs, _, _ in d for s in set(signs))
    held = collections.Counter(s for d in documents.values() for signs, ok, _ in d for s in set(signs) if ok)
    lines = ["# sign\tweight\trows\tright of them; fitted by Scripts/fit-sureness.py, shrink %g" % options.shrink]
    for sign in sorted(weights, key=lambda s: (s != "every", s)):
        lines.append("%s\t%.2f\t%d\t%d" % (sign, weights[sign], seen[sign], held[sign]))
    if options.write:
        pathlib.Path(options.write).write_text("\n".join(lines) + "\n")
    else:
        print("\n".join(lines))


if __name__ == "__main__":
    main()
