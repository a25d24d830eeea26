#!/usr/bin/env python3
"""Numbers that a reading got wrong: numbers-wrong.py TEXT TRUTH [TEXT TRUTH ...] [--list]

Words of the truth that hold a digit, brackets, quotation marks and stops around them put aside, are
dates (15/01/2024, 31/3, 25-8-2023), document numbers (15/TTr-TCKH, 1207-CV/HU) or other figures. Of
each kind: how many there are, and how many the reading lacks, counted as a bag whatever the order;
"invented" is how many it has beyond those of the truth. --list names them.
"""
import collections
import re
import sys
import unicodedata

DATE = re.compile(r"[0-9]{1,2}([/.-])[0-9]{1,2}(\1[0-9]{4})?|[0-9]{1,2}[/-](19|20)[0-9]{2}")
NUMBER = re.compile(r"[0-9]+[0-9.]*(/[0-9]{4})?[-/][^\W\d].*|[0-9]+/[0-9]{4}/.*")
LOOKS = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰–—", "1234567890--")


def figures(name):
    """The words with a digit; a file that is missing has none."""
    try:
        text = open(name, encoding="utf-8", errors="replace").read()
    except OSError as error:
        print(f"{name}: {error.strerror}", file=sys.stderr)
        text = ""
    words = unicodedata.normalize("NFC", text).translate(LOOKS).split()
    return [word for word in (x.strip("()[]{}\"'“”‘’«».,;:!?…*") for x in words)
            if any("0" <= c <= "9" for c in word)]


def kind(word):
    return "dates" if DATE.fullmatch(word) else "numbers" if NUMBER.fullmatch(word) else "figures"


def main():
    names = [x for x in sys.argv[1:] if not x.startswith("--")]
    if not names or len(names) % 2:
        sys.exit(__doc__)
    there, wrong, invented = collections.Counter(), collections.Counter(), collections.Counter()
    for text, truth in zip(names[::2], names[1::2]):
        read, right = collections.Counter(figures(text)), collections.Counter(figures(truth))
        for word, count in right.items():
            there[kind(word)] += count
        for word, count in (right - read).items():
            wrong[kind(word)] += count
            if "--list" in sys.argv:
                print(f"{truth}: {word} is missing {count} time(s)")
        for word, count in (read - right).items():
            invented[kind(word)] += count
            if "--list" in sys.argv:
                print(f"{text}: {word} is there {count} time(s) too often")
    print("  ".join(f"{k} {wrong[k]} of {there[k]} wrong, {invented[k]} invented"
                    for k in ("dates", "numbers", "figures")),
          f" all {sum(wrong.values())} of {sum(there.values())}, {sum(invented.values())} invented")


if __name__ == "__main__":
    main()
