#!/usr/bin/env python3
"""Writes the pages that the tests of recognition read: one with signs that are easily misread; one
with a round black seal and a signature, as photocopies show them; one with a dark stain that has
sharp edges; one with every other line much paler.

    make-test-pages.py FOLDER              needs Pillow from PyPI and Debian's fonts-liberation2

The same fonts give the same pages.
"""
import math
import sys
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFont

FACE = "/usr/share/fonts/truetype/liberation2/LiberationSerif-%s.ttf"
LINES = [
    "Thực hiện Kế hoạch số 15/KH-UBND, Ủy ban nhân dân huyện yêu cầu các phòng, ban:",
    "1. Phòng Nội vụ chủ trì tổng hợp, tỷ lệ hồ sơ đúng hạn ≥ 95%, hồ sơ trễ hạn ≤ 5%.",
    "2. Mức độ III, phần III và Chương III thực hiện trong quý III năm 2025.",
    "3. Các phòng, ban thực hiện nhiệm vụ được giao trong giai đoạn II và giai đoạn III.",
    "III. TỔ CHỨC THỰC HIỆN",
    "4. Văn phòng theo dõi, đôn đốc, báo cáo Chủ tịch trước ngày 25/9/2025.",
]
SEAL = "ỦY BAN NHÂN DÂN HUYỆN HÒA THÀNH * TỈNH TÂY NINH * "


def face(style, points, dpi):
    return ImageFont.truetype(FACE % style, round(points * dpi / 72))


def stamp(page, draw, x, y, dpi):
    """A seal with its ring of letters and its star, and a signature drawn across it."""
    def ring(radius, width):
        radius *= dpi
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), outline=0,
                     width=max(1, round(width * dpi)))
    ring(0.68, 0.02)
    ring(0.62, 0.008)
    ring(0.42, 0.01)
    letters = face("Bold", 9, dpi)
    for index, letter in enumerate(SEAL):
        angle = -math.pi + index / len(SEAL) * 2 * math.pi
        side = round(0.3 * dpi)
        glyph = Image.new("L", (side, side), 0)
        ImageDraw.Draw(glyph).text((side // 2, side // 2), letter, font=letters, fill=255, anchor="mm")
        place = (round(x + 0.52 * dpi * math.cos(angle) - side / 2),
                 round(y + 0.52 * dpi * math.sin(angle) - side / 2))
        page.paste(0, place, glyph.rotate(-math.degrees(angle) - 90))
    star = []
    for point in range(10):
        angle = -math.pi / 2 + point * math.pi / 5
        radius = (0.24 if point % 2 == 0 else 0.1) * dpi
        star.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    draw.polygon(star, fill=0)
    pen = []
    for step in range(400):
        share = step / 400
        pen.append((x + dpi * (share * 1.9 - 0.3 + 0.18 * math.cos(share * 38)),
                    y + dpi * (0.1 + 0.28 * math.sin(share * 31) * (1 - share * 0.6))))
    draw.line(pen, fill=0, width=round(0.012 * dpi))


def page(dpi, white=255, pale=0):
    """A page; every other of its lines may be paler."""
    paper = Image.new("L", (round(8.27 * dpi), round(11.69 * dpi)), white)
    draw = ImageDraw.Draw(paper)
    for index, line in enumerate(LINES):
        place = (1.1 * dpi, (1.2 + 0.34 * index) * dpi)
        draw.text(place, line, font=face("Regular", 13, dpi), fill=pale if index % 2 else 0)
    for text, inches in (("KT. CHỦ TỊCH", 3.54), ("PHÓ CHỦ TỊCH", 3.84), ("Nguyễn Văn Bình", 5.9)):
        draw.text((5.4 * dpi, inches * dpi), text, font=face("Bold", 13, dpi), fill=0, anchor="ma")
    return paper


def sealed(dpi):
    paper = page(dpi)
    stamp(paper, ImageDraw.Draw(paper), 4.8 * dpi, 4.95 * dpi, dpi)
    return paper


def stained(dpi):
    """What is under the stain is as much darker as its paper."""
    paper = page(dpi, white=248)
    stain = Image.new("L", paper.size, 255)
    ImageDraw.Draw(stain).ellipse((2.2 * dpi, 1.1 * dpi, 5.6 * dpi, 2.7 * dpi), fill=110)
    return ImageChops.multiply(paper, stain)


def bilevel(paper):
    return paper.point(lambda grey: 255 if grey > 140 else 0).convert("1")


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    pages = {"signs": (300, bilevel(page(300))), "sealed": (200, bilevel(sealed(200))),
             "stained": (200, stained(200)), "pale": (200, page(200, white=248, pale=195))}
    for name, (dpi, paper) in pages.items():
        paper.save(folder / f"{name}.png", dpi=(dpi, dpi), optimize=True)


main()
