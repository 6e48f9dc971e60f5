"""A bound tree becomes a PDF/A-2u file by typst. The same tree gives the same bytes, today and in four years."""

import json
import re
import threading
from pathlib import Path
from typing import Any, Literal

import pylopdf_fonts_zh_cn
import typst

from documents import cmap, coverage, qr

HERE = Path(__file__).parent
STANDARD: Literal['a-2u'] = 'a-2u'  # archival, every character searchable; refuses a character that no font can draw
CREATED = 1672531200  # 2023-01-01: a file that told when it was drawn would never be the same twice
ESCAPED = re.compile(r'\\u\{([0-9a-f]+)\}')
REFUSED = re.compile(r'the text `"(.+?)"` could not be displayed')


class Unprintable(ValueError):
    """No font at hand draws these characters. `str()` is a sentence for whoever typed them."""

    def __init__(self, characters: str) -> None:
        self.characters = characters
        super().__init__(f'“{characters}”无法打印：字库中没有这个字，请改用其他写法，或请管理员补充字库')


class Compilers(threading.local):
    """A typst compiler is not thread-safe: one per thread, made anew when the fonts change."""

    compiler: typst.Compiler | None = None
    fonts: typst.Fonts | None = None


_own = Compilers()
_fonts: typst.Fonts | None = None
_lock = threading.Lock()


def configure(*, fonts: Path | None) -> None:
    """Read our own fonts, and a folder of the office's as second source; without it only our own."""
    global _fonts  # noqa: PLW0603 - one set of fonts per process
    folders = [Path(pylopdf_fonts_zh_cn.__file__).parent, HERE / 'fonts']
    coverage.widen(cmap.ranges_in(fonts) if fonts else [])
    _fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[*folders, fonts] if fonts and fonts.is_dir() else folders,
    )


def to_pdf(bound: dict[str, Any]) -> bytes:
    """Draw a bound tree. Raises Unprintable where a character has no font. Call it off the event loop."""
    codes = {text: qr.svg(text) for text in bound['codes']}
    inputs = {'tree': json.dumps(bound, ensure_ascii=False), 'codes': json.dumps(codes, ensure_ascii=False)}
    try:
        pdf = compiler().compile(format='pdf', sys_inputs=inputs, pdf_standards=[STANDARD], timestamp=CREATED)
    except typst.TypstError as error:
        refused = REFUSED.search(error.message)
        if refused is None:
            raise
        raise Unprintable(readable(refused[1])) from None
    assert isinstance(pdf, bytes)
    return pdf


def readable(refused: str) -> str:
    """What typst escaped, as a person can look it up: U+E000."""
    return ESCAPED.sub(lambda found: f'U+{found[1].upper():0>4}', refused)


def compiler() -> typst.Compiler:
    """The compiler of this thread."""
    with _lock:
        if _fonts is None:
            configure(fonts=None)
    if _own.compiler is None or _own.fonts is not _fonts:
        assert _fonts is not None
        _own.fonts = _fonts
        _own.compiler = typst.Compiler(HERE / 'form.typ', root=HERE, font_paths=_fonts, ignore_system_fonts=True)
    return _own.compiler
