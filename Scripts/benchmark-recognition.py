#!/usr/bin/env python3
"""Recognition measured on pages made from text: giaoviec against the tesseract program.

    benchmark-recognition.py [TEXT ...] [--pages N] [--seed S] [--keep FOLDER]

Paragraphs of the texts (the fixtures' truths unless given) are laid out in Debian's Times-like faces
and degraded as scans are: clean, worn (skew, noise, a red seal over the print), copy (photocopies of
150 to 300 dpi). The same seed gives the same pages. Each reader reads them one by one, on one core:

    tesseract   the program, OMP_THREAD_LIMIT=1, --psm 3
    library     giaoviec read --engine tesseract
    recognised  giaoviec read --raw: the time of recognition alone
    giaoviec    giaoviec read

For each tier and reader: CER and WER (whole page, in reading order), seconds a page, the highest
resident memory.

    benchmark-recognition.py --scans NAME SCAN TRUTH [SCAN TRUTH ...] [--scans NAME ...]

measures scans whose truth is known instead: the same readers, whole documents, CER, WER and
lostLines as `giaoviec evaluate text` counts them, then the milliseconds a page of every stage, by
`giaoviec evaluate speed` (network-KERNEL: one look of our network at each line).

Other programs: --reader NAME='COMMAND {}' with the page's file for {}, its text on
standard output. Made pages need Pillow and numpy.
"""
import argparse
import importlib.util
import json
import math
import os
import random
import shlex
import subprocess
import sys
import tempfile
import time
import unicodedata

try:
    import numpy
    from PIL import Image, ImageDraw
except ImportError:  # Only made pages need them.
    numpy = None

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
TIERS = ["clean", "worn", "copy"]


def page_maker():
    """The layout and the wear are those of the pairs that the restorer's channel is made from."""
    spec = importlib.util.spec_from_file_location("make_pairs", os.path.join(HERE, "make-pairs.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def paragraphs(names, chance):
    """An endless draw of paragraphs; the lines of a text follow each other as printed."""
    pool = []
    for name in names:
        with open(name, encoding="utf-8") as lines:
            paragraph = ""
            for line in (" ".join(x.split()) for x in lines):
                paragraph = (paragraph + " " + line).strip()
                if len(line) < 60:
                    pool.append(paragraph)
                    paragraph = ""
    pool = [x for x in pool if 20 < len(x) < 900]
    while True:
        yield chance.choice(pool)


def seal(page, chance):
    """A red seal and a stroke of blue ink over the print."""
    page = page.convert("RGB")
    width, height = page.size
    layer = Image.new("RGB", page.size, (255, 255, 255))
    draw = ImageDraw.Draw(layer)
    x, y, r = width * chance.uniform(0.5, 0.75), height * chance.uniform(0.4, 0.85), width * 0.07
    for inner, thick in ((1, width // 250), (0.72, width // 500)):
        draw.ellipse((x - r * inner, y - r * inner, x + r * inner, y + r * inner),
                     outline=(205, 40, 60), width=max(2, thick))
    star = [(x + r * 0.4 * s * math.sin(k * math.pi / 5), y - r * 0.4 * s * math.cos(k * math.pi / 5))
            for k in range(10) for s in [1 if k % 2 == 0 else 0.4]]
    draw.polygon(star, fill=(205, 40, 60))
    points = [(x + r * chance.uniform(-1, 2), y + r * chance.uniform(-0.6, 0.6)) for _ in range(9)]
    draw.line(points, fill=(40, 60, 170), width=max(2, width // 500), joint="curve")
    return Image.fromarray(numpy.minimum(numpy.asarray(page), numpy.asarray(layer)))


def make(maker, texts, tier, chance, folder, number):
    dpi = {"clean": 300, "worn": 300, "copy": chance.choice([150, 200, 300])}[tier]
    page, lines = maker.layout(texts, chance, dpi)
    page = maker.degrade(page, tier, chance)
    if tier != "clean":
        page = page.rotate(chance.uniform(-1, 1), Image.BICUBIC, fillcolor=255)
    if tier == "worn":
        page = seal(page, chance)
    name = os.path.join(folder, f"{tier}-{number:03}.png")
    page.save(name, dpi=(dpi, dpi))
    truth = "\n".join(text for text, _ in lines)
    with open(name[:-4] + ".txt", "w", encoding="utf-8") as output:
        output.write(truth + "\n")
    return name, truth


def distance(a, b):
    """Edit distance; a band would be faster, pages are short."""
    previous = numpy.arange(len(b) + 1)
    codes = {x: i for i, x in enumerate(set(a) | set(b))}
    target = numpy.array([codes[x] for x in b])
    steps = numpy.arange(len(b) + 1)
    for i, x in enumerate(a, 1):
        current = numpy.empty_like(previous)
        current[0] = i
        current[1:] = numpy.minimum(previous[1:] + 1, previous[:-1] + (target != codes[x]))
        # Insertions run on from the left: a running minimum of value less place.
        previous = numpy.minimum.accumulate(current - steps) + steps
    return int(previous[-1])


def fold(text):
    text = unicodedata.normalize("NFC", text).translate(str.maketrans("“”’‘–—", "\"\"''--"))
    return text.split()


def run(command, name):
    """The text, the seconds it took, the kilobytes it held at most."""
    words = [name if word == "{}" else word for word in shlex.split(command)]
    start = time.monotonic()
    child = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT,
                             env=dict(os.environ, OMP_THREAD_LIMIT="1"))
    text = child.stdout.read().decode(errors="replace")
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return text, time.monotonic() - start, usage.ru_maxrss


def pages_of(scan, folder):
    """A PDF's pages as pictures for a program that takes no PDF."""
    stem = os.path.join(folder, "page")
    subprocess.run(["pdftoppm", "-r", "300", "-png", scan, stem], check=True)
    return sorted(os.path.join(folder, x) for x in os.listdir(folder) if x.startswith("page"))


def read_scan(command, scan, is_program):
    if not is_program:
        return run(command, scan)
    texts, seconds, memory = [], 0.0, 0
    with tempfile.TemporaryDirectory() as folder:
        for page in pages_of(scan, folder):
            text, took, held = run(command, page)
            texts.append(text)
            seconds, memory = seconds + took, max(memory, held)
    return "\n".join(texts), seconds, memory


def page_count(scan):
    shown = subprocess.run(["pdfinfo", scan], capture_output=True, text=True).stdout
    return next((int(x.split()[1]) for x in shown.split("\n") if x.startswith("Pages:")), 1)


def measure_scans(tiers, readers, program):
    print(f"{'tier':6} {'reader':11} {'CER':>6} {'WER':>6} {'lost':>4} {'s/page':>7} {'MB':>5}")
    for name, *files in tiers:
        pairs = list(zip(files[::2], files[1::2]))
        pages = sum(page_count(scan) for scan, _ in pairs)
        for reader, command in readers:
            seconds, memory, compared = 0.0, 0, []
            with tempfile.TemporaryDirectory() as folder:
                for number, (scan, truth) in enumerate(pairs):
                    text, took, held = read_scan(command, scan, command.startswith("tesseract"))
                    seconds, memory = seconds + took, max(memory, held)
                    compared += [os.path.join(folder, str(number)), truth]
                    with open(compared[-2], "w", encoding="utf-8") as output:
                        output.write(text)
                scored = subprocess.run([program, "evaluate", "text", "--json", *compared],
                                        capture_output=True, text=True, check=True).stdout
            figures = json.loads(scored)
            print(f"{name:6} {reader:11} {figures['CER']:6.2f} {figures['WER']:6.2f} "
                  f"{figures['lostLines']:4} {seconds / pages:7.2f} {memory // 1024:5}", flush=True)
    print("\nmilliseconds a page, one thread")
    for name, *files in tiers:
        for engine in "giaoviec", "tesseract":
            done = subprocess.run([program, "evaluate", "speed", "--engine", engine, *files[::2]],
                                  capture_output=True, text=True, check=True)
            print(f"{name:6} {engine:11} {done.stdout.strip()}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="*")
    parser.add_argument("--pages", type=int, default=4, help="pages of each tier")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", help="folder for the pages and their truths")
    parser.add_argument("--reader", action="append", default=[], metavar="NAME=COMMAND")
    parser.add_argument("--scans", action="append", nargs="+", metavar="NAME SCAN TRUTH")
    options = parser.parse_args()

    fixtures = os.path.join(ROOT, "Fixtures", "Directives")
    texts = options.texts or sorted(
        os.path.join(fixtures, x, "truth.txt") for x in os.listdir(fixtures)
        if os.path.exists(os.path.join(fixtures, x, "truth.txt")))
    program = os.environ.get("GIAOVIEC", os.path.join(ROOT, ".build/release/giaoviec"))
    readers = [("tesseract", "tesseract {} - -l vie --psm 3"),
               ("library", program + " read --jobs 1 --engine tesseract {}"),
               ("recognised", program + " read --jobs 1 --raw {}"),
               ("giaoviec", program + " read --jobs 1 {}")]
    readers += [tuple(x.split("=", 1)) for x in options.reader]

    if options.scans:
        return measure_scans(options.scans, readers, program)
    folder = options.keep or tempfile.mkdtemp()
    os.makedirs(folder, exist_ok=True)
    maker = page_maker()
    chance = random.Random(options.seed)
    drawn = paragraphs(texts, chance)
    print(f"{'tier':6} {'reader':11} {'CER':>6} {'WER':>6} {'s/page':>7} {'MB':>5}")
    for tier in TIERS:
        pages = [make(maker, drawn, tier, chance, folder, n) for n in range(options.pages)]
        for reader, command in readers:
            errors = [0, 0, 0, 0]
            seconds, memory = 0.0, 0
            for name, truth in pages:
                text, took, held = run(command, name)
                seconds, memory = seconds + took, max(memory, held)
                want, got = fold(truth), fold(text)
                letters = " ".join(want), " ".join(got)
                errors[0] += distance(letters[0], letters[1])
                errors[1] += len(letters[0])
                errors[2] += distance(want, got)
                errors[3] += len(want)
            print(f"{tier:6} {reader:11} {100 * errors[0] / errors[1]:6.2f} "
                  f"{100 * errors[2] / errors[3]:6.2f} {seconds / len(pages):7.2f} {memory // 1024:5}",
                  flush=True)
    if not options.keep:
        for name in os.listdir(folder):
            os.unlink(os.path.join(folder, name))
        os.rmdir(folder)


if __name__ == "__main__":
    sys.exit(main())
