"""Which characters the fonts can print, so that a page can name the others while somebody types."""

import json
import unicodedata
from bisect import bisect_right
from functools import cache
from pathlib import Path

RANGES = Path(__file__).parent / 'fonts' / 'coverage.json'
LAID_OUT = {'\n', '\t', '\u3000'}  # spacing, drawn by no glyph


_further: list[tuple[int, int]] = []  # what the fonts of the office's own folder add


def widen(further: list[tuple[int, int]]) -> None:
    """Count these ranges as printable too, instead of any told before."""
    _further[:] = further


def unprintable(text: str) -> list[str]:
    """The characters of a text that neither font covers, each once, in order of appearance."""
    return [sign for sign in dict.fromkeys(text) if not is_printable(sign)]


def is_printable(sign: str) -> bool:
    """Whether a font has the character, or the letter and the accent it is put together from."""
    return sign in LAID_OUT or has_glyph(sign) or all(map(has_glyph, parts_of(sign)))


def has_glyph(sign: str) -> bool:
    firsts, lasts = ranges()
    place = bisect_right(firsts, ord(sign)) - 1
    own = place >= 0 and ord(sign) <= lasts[place]
    return own or any(first <= ord(sign) <= last for first, last in _further)


def parts_of(sign: str) -> str:
    """The decomposed character; a sign of its own stays as it is and has been looked up already."""
    return unicodedata.normalize('NFD', sign)


@cache
def ranges() -> tuple[list[int], list[int]]:
    """First and last code points of every covered range, ascending."""
    pairs = json.loads(RANGES.read_text(encoding='utf-8'))
    return [first for first, _ in pairs], [last for _, last in pairs]
