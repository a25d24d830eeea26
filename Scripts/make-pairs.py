#!/usr/bin/env python3
"""Pairs of truth and OCR output, for the channel of the restorer.

    make-pairs.py TEXTS OUTPUT [--pages N] [--seed S] [--language eng|vie]

Paragraphs drawn from the text files in TEXTS are laid out as pages of a directive, in the Times-like
faces of Debian (fonts-liberation2, fonts-croscore, fonts-freefont-ttf), degraded as scans are, and read by
the `tesseract` program. Each printed line that was found again gives one row of OUTPUT:

    tier <TAB> printed line <TAB> line as read <TAB> confidences of its words, 0-100, by spaces

The same seed gives the same pages. Needs Pillow and numpy.
"""
import argparse
import glob
import io
import os
import random
import subprocess
import sys

import numpy
from PIL import Image, ImageDraw, ImageFilter, ImageFont

FACES = [
    ("/usr/share/fonts/truetype/liberation2/LiberationSerif-%s.ttf", 5),
    ("/usr/share/fonts/truetype/croscore/Tinos-%s.ttf", 4),
    ("/usr/share/fonts/truetype/freefont/FreeSerif%s.ttf", 2),
]
STYLES = {"plain": "Regular", "bold": "Bold", "italic": "Italic"}
FREE_STYLES = {"plain": "", "bold": "Bold", "italic": "Italic"}
# Directives first; some general text, so that names and common words are seen too.
SHARES = [("admin_office_docs", 5), ("admin_titles", 3), ("admin_viparse", 4), ("admin_vbpl", 4),
          ("admin_phapdien", 6), ("admin_nq57", 2), ("admin_binhdinh", 3), ("general_news", 1),
          ("general_phoner", 1), ("general_viwiki", 2)]


def paragraphs(folder, chance):
    """An endless draw of paragraphs; every fiftieth line of a big file is enough."""
    pools, weights = [], []
    for name, weight in SHARES:
        for path in sorted(glob.glob(os.path.join(folder, name + "*"))):
            with open(path, encoding="utf-8") as lines:
                step = max(1, os.path.getsize(path) // 3_000_000)
                pool = [x.strip() for i, x in enumerate(lines) if i % step == 0]
            pools.append([x for x in pool if 20 < len(x) < 900 and "|" not in x])
            weights.append(weight)
    while True:
        yield chance.choice(chance.choices(pools, weights)[0])


def face(chance, style, size):
    pattern = chance[0]
    names = FREE_STYLES if "FreeSerif" in pattern else STYLES
    return ImageFont.truetype(pattern % names[style], size)


def layout(texts, chance, dpi):
    """A page image and its printed lines with the middle of each."""
    width, height = int(8.27 * dpi), int(11.69 * dpi)
    page = Image.new("L", (width, height), 255)
    draw = ImageDraw.Draw(page)
    pattern = chance.choices([f for f, _ in FACES], [w for _, w in FACES])
    left, right = int(1.1 * dpi), width - int(0.7 * dpi)
    y, bottom, lines = int(0.8 * dpi), height - int(0.9 * dpi), []
    leading = chance.choice([1.15, 1.25, 1.4])
    body = chance.choice([12, 13, 13, 14, 14])
    while y < bottom:
        text = next(texts)
        style, points = "plain", body
        draw_of = chance.random()
        if draw_of < 0.12 and len(text) < 160:
            text, style = text.upper(), chance.choice(["bold", "bold", "plain"])
        elif draw_of < 0.24:
            style = "bold"
        elif draw_of < 0.34:
            style = "italic"
        elif draw_of < 0.42:
            points = 11
        font = face(pattern, style, int(points * dpi / 72))
        x, row = left + (int(0.4 * dpi) if chance.random() < 0.7 else 0), []
        start = x
        for word in text.split():
            step = draw.textlength(word + " ", font=font)
            if row and x + draw.textlength(word, font=font) > right:
                y = put(draw, row, start, y, right, font, lines, leading, chance.random() < 0.8)
                x = start = left
                row = []
                if y >= bottom:
                    break
            row.append(word)
            x += step
        if row and y < bottom:
            y = put(draw, row, start, y, right, font, lines, leading, False)
        y += int(0.04 * dpi)
    return page, lines


def put(draw, row, x, y, right, font, lines, leading, justified):
    ascent, descent = font.getmetrics()
    if justified and len(row) > 3:
        gap = (right - x - sum(draw.textlength(w, font=font) for w in row)) / (len(row) - 1)
        for word in row:
            draw.text((x, y), word, font=font, fill=0)
            x += draw.textlength(word, font=font) + gap
    else:
        draw.text((x, y), " ".join(row), font=font, fill=0)
    lines.append((" ".join(row), y + (ascent + descent) / 2))
    return y + int((ascent + descent) * leading)


def degrade(page, tier, chance):
    """clean: a good office scan. worn: skewed, blurred, noisy. copy: a bad photocopy."""
    noise = numpy.random.default_rng(chance.randrange(1 << 30))
    blur = {"clean": (0.4, 0.8), "worn": (0.6, 1.2), "copy": (0.7, 1.5)}[tier]
    page = page.filter(ImageFilter.GaussianBlur(chance.uniform(*blur)))
    pixels = numpy.asarray(page, dtype=numpy.float32)
    ink = {"clean": (0, 40), "worn": (20, 90), "copy": (60, 150)}[tier]
    dark = chance.uniform(*ink)
    pixels = dark + pixels * (255 - dark) / 255
    pixels += noise.normal(0, {"clean": 6, "worn": 14, "copy": 22}[tier], pixels.shape)
    if tier != "clean":
        specks = noise.random(pixels.shape) < {"worn": 0.0004, "copy": 0.0015}[tier]
        pixels[specks] = 0
    if tier == "copy" and chance.random() < 0.6:
        level = dark + (255 - dark) * chance.uniform(0.45, 0.72)
        pixels = numpy.where(pixels < level, 0, 255)
    return Image.fromarray(pixels.clip(0, 255).astype(numpy.uint8))


def read(page, language, dpi):
    buffer = io.BytesIO()
    page.save(buffer, "PNG")
    done = subprocess.run(
        ["tesseract", "-", "-", "-l", language, "--psm", "6" if language == "vie" else "3",
         "--dpi", str(dpi), "tsv"],
        input=buffer.getvalue(), capture_output=True, env=dict(os.environ, OMP_THREAD_LIMIT="1"))
    rows = {}
    for line in done.stdout.decode().split("\n")[1:]:
        cells = line.split("\t")
        if len(cells) == 12 and cells[0] == "5" and cells[11].strip():
            rows.setdefault(tuple(cells[1:5]), []).append(cells)
    for row in rows.values():
        tops = [int(c[7]) for c in row]
        bottoms = [int(c[7]) + int(c[9]) for c in row]
        yield (sum(tops) / len(tops) + sum(bottoms) / len(bottoms)) / 2, row


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("texts")
    parser.add_argument("output")
    parser.add_argument("--pages", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--language", default="eng")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    texts = paragraphs(options.texts, chance)
    tiers = ["clean", "clean", "worn"] if options.language == "eng" else ["clean", "worn", "copy"]
    with open(options.output, "w", encoding="utf-8") as output:
        for number in range(options.pages):
            tier = tiers[number % len(tiers)]
            dpi = 300 if tier == "clean" else chance.choice([200, 300] if tier == "worn" else [150, 200, 300])
            page, lines = layout(texts, chance, dpi)
            page = degrade(page, tier, chance)
            for middle, row in read(page, options.language, dpi):
                truth, place = min(lines, key=lambda x: abs(x[1] - middle))
                if abs(place - middle) < 0.07 * dpi:
                    text = " ".join(c[11] for c in row)
                    confidences = " ".join(str(round(float(c[10]))) for c in row)
                    print(tier, truth, text, confidences, sep="\t", file=output)
            print(f"page {number + 1} of {options.pages}", file=sys.stderr)


if __name__ == "__main__":
    main()
