#!/usr/bin/env python3
"""Trains the small network that reads a single figure written by hand.

    train-figures.py [FILE]        (needs numpy, Pillow and scikit-learn; writes Sources/CPixels/figures.bin unless told)

It learns from the 1,797 figures of 43 writers that come with scikit-learn (E. Alpaydin and C. Kaynak, Optical
Recognition of Handwritten Digits, UCI, CC BY 4.0) and from the figures of the fonts on this machine, all of them turned,
slanted, stretched, thinned and thickened. A quarter of the written figures is held back and its error printed.

A figure fills 12 rows; its width follows, in the middle of 12 columns; each value is a share of ink. 144 inputs, 56
rectified units, 10 figures. The file holds, for each of the two layers: a float32 scale, then int8 weights row by row
(one row for each unit, its bias last, counted in thirty-seconds of the scale).
"""
import glob
import os
import struct
import sys
import warnings

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier

SIDE, UNITS = 12, 56
rng = np.random.default_rng(20)


def boxed(ink):
    """12 x 12 shares of ink of a picture (ink 1), or nothing."""
    rows, columns = np.where(ink.any(1))[0], np.where(ink.any(0))[0]
    if len(rows) < 6 or len(columns) < 1:
        return None
    cut = ink[rows[0]:rows[-1] + 1, columns[0]:columns[-1] + 1].astype(np.float32)
    height, width = cut.shape
    if width > height:                 # A figure as wide as high fills the columns.
        pad = (width - height) // 2
        cut = np.pad(cut, ((pad, width - height - pad), (0, 0)))
        height = width
    wide = min(SIDE, max(1, round(width * SIDE / height)))
    small = np.asarray(Image.fromarray(cut * 255).resize((wide, SIDE), Image.BOX)) / 255
    out = np.zeros((SIDE, SIDE), np.float32)
    left = (SIDE - wide) // 2
    out[:, left:left + wide] = small
    return out.ravel()


def bent(picture, level):
    """A grey picture (ink 255) turned, slanted, stretched; ink where it is above the level."""
    turn, slant = rng.normal(0, 0.1), rng.normal(0.08, 0.2)
    wide, high = rng.uniform(0.75, 1.3), rng.uniform(0.9, 1.1)
    middle = picture.width / 2
    a = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    a = a @ np.array([[1 / wide, slant], [0, 1 / high]])
    b = np.array([middle, middle]) - a @ np.array([middle, middle])
    data = (a[0, 0], a[0, 1], b[0], a[1, 0], a[1, 1], b[1])
    return np.asarray(picture.transform(picture.size, Image.AFFINE, data, Image.BICUBIC)) > level


def written(image):
    grey = Image.fromarray((image * 255 / 16).astype(np.uint8)).resize((48, 48), Image.BICUBIC)
    room = Image.new("L", (80, 80))
    room.paste(grey, (16, 16))
    return room


def printed():
    for path in sorted(set(glob.glob("/usr/share/fonts/**/*.[ot]tf", recursive=True))):
        try:
            font = ImageFont.truetype(path, 48)
            shapes = set()
            for figure in range(10):
                room = Image.new("L", (80, 80))
                ImageDraw.Draw(room).text((24, 10), str(figure), 255, font)
                shapes.add(room.tobytes())
                yield figure, room
        except OSError:
            continue


def main():
    digits = load_digits()
    order = rng.permutation(len(digits.images))
    held, learnt = order[:449], order[449:]
    inputs, figures, weight = [], [], []

    def add(picture, figure, times):
        for _ in range(times):
            x = boxed(bent(picture, rng.uniform(60, 190)))
            if x is not None:
                inputs.append(x)
                figures.append(figure)

    for index in learnt:
        add(written(digits.images[index]), digits.target[index], 40)
    faces = {}
    for figure, room in printed():
        faces.setdefault(room.tobytes(), (figure, room))
    # A face without figures draws the same box for all.
    for figure, room in faces.values():
        if np.asarray(room).any():
            add(room, figure, 5)
    print(len(inputs), "figures,", len(faces), "printed shapes", file=sys.stderr)
    net = MLPClassifier((UNITS,), alpha=3e-4, batch_size=256, learning_rate_init=2e-3, max_iter=30, random_state=1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        net.fit(np.array(inputs), np.array(figures))
    layers = []
    for matrix, bias in zip(net.coefs_, net.intercepts_):
        scale = max(np.abs(matrix).max(), np.abs(bias).max() / 32) / 127
        rows = np.concatenate([matrix.T / scale, bias[:, None] / (32 * scale)], 1).round().astype(np.int8)
        layers.append((scale, rows))
    wrong = 0
    for index in held:
        x = boxed(np.asarray(written(digits.images[index])) > 110)
        for place, (scale, rows) in enumerate(layers):
            x = scale * (rows[:, :-1] @ x + 32.0 * rows[:, -1])
            x = np.maximum(x, 0) if place == 0 else x
        wrong += int(np.argmax(x) != digits.target[index])
    print(f"held back: {wrong} of {len(held)} wrong", file=sys.stderr)
    here = os.path.dirname(os.path.abspath(__file__))
    path = sys.argv[1] if len(sys.argv) > 1 else os.path.join(here, "../Sources/CPixels/figures.bin")
    with open(path, "wb") as file:
        for scale, rows in layers:
            file.write(struct.pack("<f", scale) + rows.tobytes())


main()
