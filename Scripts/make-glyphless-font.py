#!/usr/bin/env python3
"""Writes the font of searchable PDFs: every character is one empty glyph, half an em wide.

    make-glyphless-font.py OUTPUT.ttf      needs fonttools from PyPI
"""
import sys

from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib.tables._g_l_y_f import Glyph

builder = FontBuilder(1000, isTTF=True)
builder.setupGlyphOrder([".notdef", "blank"])
builder.setupCharacterMap({0x20: "blank"})
builder.setupGlyf({".notdef": Glyph(), "blank": Glyph()})
builder.setupHorizontalMetrics({".notdef": (500, 0), "blank": (500, 0)})
builder.setupHorizontalHeader(ascent=1000, descent=0)
builder.setupNameTable({"familyName": "GiaoviecBlank", "styleName": "Regular", "psName": "GiaoviecBlank"})
builder.setupOS2(sTypoAscender=1000, usWinAscent=1000, usWinDescent=0)
builder.setupPost(keepGlyphNames=False)
builder.updateHead(created=0, modified=0)
builder.font.recalcTimestamp = False
builder.save(sys.argv[1])
