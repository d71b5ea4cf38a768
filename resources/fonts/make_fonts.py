#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts "Brokerscope Sans" out of Inter: tabular figures baked in, a small set of scripts, TrueType outlines.

    make_fonts.py FOLDER_OF_INTER OUTPUT_FOLDER

Qt 6.4 cannot ask a font for its tabular figures, and its raster engine draws CFF outlines bolder on dark ground;
so the figures are made the default ones and the outlines are converted. Needs fonttools.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

FAMILY = "Brokerscope Sans"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600}
RANGES = [
    (0x20, 0x7F), (0xA0, 0x250), (0x2B0, 0x340), (0x370, 0x400), (0x400, 0x460),  # Latin, Greek, Cyrillic
    (0x2000, 0x20D0), (0x2100, 0x2300), (0x2500, 0x2600),  # punctuation, arrows, mathematics, box and geometric signs
]
EXTRA = [0x2713, 0x2715, 0x2717, 0x26A0]
LAYOUT_FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "case"]
WINDOWS, MACINTOSH = (3, 1, 0x409), (1, 0, 0)


def single_substitutions(font, tag):
    """The glyphs that the feature replaces one by one."""
    table = font["GSUB"].table
    mapping = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != tag:
            continue
        for index in record.Feature.LookupListIndex:
            for part in table.LookupList.Lookup[index].SubTable:
                part = getattr(part, "ExtSubTable", part)
                mapping.update(getattr(part, "mapping", {}))
    return mapping


def bake(font, tag):
    mapping = single_substitutions(font, tag)
    for table in font["cmap"].tables:
        for code, glyph in list(table.cmap.items()):
            table.cmap[code] = mapping.get(glyph, glyph)


def cut(font):
    options = subset.Options()
    options.layout_features = LAYOUT_FEATURES
    options.name_IDs = ["*"]
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for low, high in RANGES for code in range(low, high)] + EXTRA)
    subsetter.subset(font)


def rename(font, style, weight):
    names = font["name"]
    names.names = [n for n in names.names if n.nameID in (0, 5, 7, 8, 9, 11, 12, 13, 14)]  # rights and makers stay
    for place in (WINDOWS, MACINTOSH):
        if weight == 400:
            entries = {1: FAMILY, 2: style}
        else:
            entries = {1: f"{FAMILY} {style}", 2: "Regular", 16: FAMILY, 17: style}
        entries |= {3: f"brokerscope:{FAMILY}{style}", 4: f"{FAMILY} {style}", 6: f"{FAMILY}-{style}".replace(" ", "")}
        for name_id, text in entries.items():
            names.setName(text, name_id, *place)
    font["OS/2"].usWeightClass = weight


def to_truetype(font):
    glyph_set = font.getGlyphSet()
    order = font.getGlyphOrder()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(glyph_set)
        glyph_set[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = newTable("glyf")
    font["glyf"].glyphOrder = order
    font["glyf"].glyphs = glyphs
    profile = font["maxp"]
    profile.tableVersion = 0x00010000
    for field in ("maxPoints", "maxContours", "maxCompositePoints", "maxCompositeContours", "maxTwilightPoints",
                  "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions", "maxComponentElements", "maxComponentDepth"):
        setattr(profile, field, 0)
    profile.maxZones = 1
    for table in ("CFF ", "VORG"):
        if table in font:
            del font[table]
    font.sfntVersion = "\x00\x01\x00\x00"
    font["post"].formatType = 3.0


def main():
    source, target = map(pathlib.Path, sys.argv[1:3])
    target.mkdir(parents=True, exist_ok=True)
    for style, weight in WEIGHTS.items():
        # A fixed time stamp, so that the same package gives the same bytes.
        font = TTFont(source / f"Inter-{style}.otf", recalcTimestamp=False)
        bake(font, "tnum")
        cut(font)
        rename(font, style, weight)
        to_truetype(font)
        font.save(target / f"BrokerscopeSans-{style}.ttf")


if __name__ == "__main__":
    main()
