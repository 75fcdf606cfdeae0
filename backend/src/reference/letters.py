"""Writes the outlines of letters for the pictures: one line for each letter with its code, its width and its path, in thousandths."""

import sys
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

UP, RIGHT = 0x2191, 0x2192


def wanted(code):
    return (0x20 <= code < 0x180 and not 0x7F <= code <= 0x9F) or 0x2000 <= code <= 0x2122 or code in (UP, 0x2212)


def outlines(files, weight):
    letters = {}
    for file in files:
        font = instantiateVariableFont(TTFont(file), {"wght": weight})
        scale = 1000 / font["head"].unitsPerEm
        glyphs, widths, names = font.getGlyphSet(), font["hmtx"], font.getBestCmap()

        def path(name, turn):
            pen = SVGPathPen(glyphs, ntos=lambda number: str(round(number)))
            glyphs[name].draw(TransformPen(pen, turn))
            return pen.getCommands()

        for code, name in names.items():
            if wanted(code) and code not in letters:
                letters[code] = (round(widths[name][0] * scale), path(name, (scale, 0, 0, -scale, 0, 0)))
        if UP in names:
            # The subset has no arrow to the right: the one that points up, turned around the middle of a capital letter.
            width = widths[names[UP]][0] * scale
            letters[RIGHT] = (round(width * 1.25), path(names[UP], (0, scale, scale, 0, width * 0.125 - 40, -364 - width / 2)))
    return letters


regular, bold = (outlines(sys.argv[1:], weight) for weight in (400, 600))
print("# Outlines of Inter, Copyright 2016 The Inter Project Authors (https://github.com/rsms/inter), SIL Open Font License 1.1.")
for title, letters in (("regular", regular), ("bold", bold)):
    print(title)
    for code in sorted(letters):
        print("%x %d %s" % (code, *letters[code]))
