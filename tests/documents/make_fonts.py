"""Make the two small files of documents/fonts; run by a developer when the fonts change (needs fonttools).

boxes.ttf: ☐ ☑ ☒, which no Chinese font at hand contains. coverage.json: the ranges of characters that
宋体, 黑体 and the boxes can print, as [first, last] pairs, so that a page can warn while somebody types.
"""

import json
from pathlib import Path

import pylopdf_fonts_zh_cn
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parents[2] / 'documents' / 'fonts'
UNITS, LOW, HIGH, LINE = 1000, -60, 820, 56
MADE = 3755376000  # 2023-01-01 in seconds since 1904: the same font every time it is made
Points = list[tuple[float, float]]
FRAME: list[Points] = [
    [(60, LOW), (60, HIGH), (940, HIGH), (940, LOW)],
    [(60 + LINE, LOW + LINE), (940 - LINE, LOW + LINE), (940 - LINE, HIGH - LINE), (60 + LINE, HIGH - LINE)],
]
TICK: list[Points] = [[(190, 390), (250, 450), (420, 270), (745, 680), (810, 628), (425, 150)]]
CROSS: list[Points] = [
    [(210, 160), (270, 100), (790, 600), (730, 660)],
    [(730, 100), (790, 160), (270, 660), (210, 600)],
]
BOXES = {'☐': FRAME, '☑': FRAME + TICK, '☒': FRAME + CROSS}


def draw(outlines: list[Points]) -> object:
    pen = TTGlyphPen(None)
    for outline in outlines:
        pen.moveTo(outline[0])
        for point in outline[1:]:
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph()


def make_font(path: Path, family: str = 'Tezhengtong Boxes', signs: dict[str, list[Points]] = BOXES) -> None:
    """One font file with these signs and nothing else."""
    glyphs = {f'u{ord(sign):04X}': draw(outlines) for sign, outlines in signs.items()}
    names = ['.notdef', *glyphs]
    builder = FontBuilder(UNITS, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(sign): f'u{ord(sign):04X}' for sign in signs})
    builder.setupGlyf({'.notdef': draw(FRAME), **glyphs})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (UNITS, 60)))
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({'familyName': family, 'styleName': 'Regular', 'psName': family.replace(' ', '')})
    builder.setupOS2(sTypoAscender=880, sTypoDescender=-120, usWinAscent=880, usWinDescent=120, fsType=0)
    builder.setupPost()
    builder.font['head'].created = builder.font['head'].modified = MADE
    builder.font.recalcTimestamp = False
    builder.save(path)


def ranges(points: set[int]) -> list[list[int]]:
    """Collapse code points to [first, last] pairs."""
    found: list[list[int]] = []
    for point in sorted(points):
        if found and found[-1][1] == point - 1:
            found[-1][1] = point
        else:
            found.append([point, point])
    return found


def make_coverage(path: Path) -> None:
    """What both text fonts print: a character that only one of them has would vanish from a title."""
    package = Path(pylopdf_fonts_zh_cn.__file__).parent
    maps = [set(TTFont(file, lazy=True).getBestCmap()) for file in sorted(package.glob('*.otf'))]
    points = set.intersection(*maps) | {ord(sign) for sign in BOXES}
    path.write_text(json.dumps(ranges(points), separators=(',', ':')), encoding='utf-8')


if __name__ == '__main__':
    make_font(FONTS / 'boxes.ttf')
    make_coverage(FONTS / 'coverage.json')
