"""The vocabulary of a printed sheet: what stands in a line, and which blocks make a page.

Inline: text, Label, Val, Blank, Hand, Check, Mark, Serial, Img, QR. Block: Para, Grid(Row, Cell), Each, Gap, Break.
Sizes of type are in points, blanks in em (widths of one Chinese character), everything else in millimetres.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

Align = Literal['left', 'center', 'right', 'justify']
Valign = Literal['top', 'middle', 'bottom']
Font = Literal['song', 'hei', 'fang']
Beside = Literal['before', 'after', 'alone']


@dataclass(frozen=True, slots=True)
class Label:
    """The label of a field, stretched to `spread` characters where the official form sets 姓　　名."""

    key: str
    spread: int = 0


@dataclass(frozen=True, slots=True)
class Val:
    """What was filled in, as plain text; nothing while it is empty."""

    key: str


@dataclass(frozen=True, slots=True)
class Blank:
    """What was filled in, on an underlined space of at least `width` em."""

    key: str
    width: float = 8


@dataclass(frozen=True, slots=True)
class Hand:
    """Room for a signature, a seal or a handwritten date: the label, then `width` em of paper."""

    key: str
    width: float = 8
    label: bool = True
    colon: bool = True


@dataclass(frozen=True, slots=True)
class Check:
    """A box, ticked where the field holds `value` (a TICK: where it is true), with its words beside it."""

    key: str
    value: str = ''
    words: Beside = 'after'


@dataclass(frozen=True, slots=True)
class Mark:
    """√ in a column of the official table where the field holds `value`; else the cell stays empty."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Serial:
    """The number of a repeated row, from 1."""


@dataclass(frozen=True, slots=True)
class Img:
    """A stored photo, or `words` where there is none yet."""

    key: str
    width: float = 35
    height: float = 49
    words: str = '照片'


@dataclass(frozen=True, slots=True)
class QR:
    """The text of a field as a QR code; nothing while it is empty."""

    key: str
    size: float = 25


Inline = str | Label | Val | Blank | Hand | Check | Mark | Serial | Img | QR


@dataclass(frozen=True, kw_only=True, slots=True)
class Para:
    """One paragraph. `pitch` is the distance of its lines in multiples of `size`; size 0 is the one around it.

    `only_with`: a field without which the paragraph is left out, label and all; '' where it always stands.
    """

    inlines: tuple[Inline, ...]
    align: Align = 'justify'
    font: Font = 'song'
    size: float = 0
    pitch: float = 1.5
    indent: float = 0  # em, first line
    before: float = 0  # pt
    after: float = 0  # pt
    keep: bool = False  # stays on the page of the next block
    only_with: str = ''


@dataclass(frozen=True, kw_only=True, slots=True)
class Cell:
    paras: tuple[Para, ...]
    cs: int = 1
    rs: int = 1
    valign: Valign = 'middle'


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """`height` is the least height; a head row comes again on every page."""

    cells: tuple[Cell, ...]
    height: float = 9
    head: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Each:
    """One row for each row of a ROWS field, filled up with empty rows to `blank`."""

    key: str
    row: Row
    blank: int = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Grid:
    """A bordered table; `widths` are its columns."""

    widths: tuple[float, ...]
    rows: tuple[Row | Each, ...]
    size: float = 12


@dataclass(frozen=True, kw_only=True, slots=True)
class Gap:
    height: float


@dataclass(frozen=True, slots=True)
class Break:
    """What follows begins a new page."""


Block = Para | Grid | Gap | Break


def para(*inlines: Inline, **style: object) -> Para:
    """`para('本人姓名', Blank('name'), indent=2)`."""
    return Para(inlines=inlines, **style)  # type: ignore[arg-type]


def title(*lines: str, size: float = 22, after: float = 14) -> tuple[Para, ...]:
    """The heading of a sheet: 黑体, centred, one paragraph per line."""
    last = len(lines) - 1
    return tuple(
        para(line, align='center', font='hei', size=size, pitch=1.4, after=after if number == last else 0, keep=True)
        for number, line in enumerate(lines)
    )


def cell(*content: Inline | Para, cs: int = 1, rs: int = 1, valign: Valign = 'middle', **style: object) -> Cell:
    """A cell of paragraphs, or of inlines that make one centred paragraph."""
    if content and all(isinstance(piece, Para) for piece in content):
        paras = tuple(piece for piece in content if isinstance(piece, Para))
    else:
        style = {'align': 'center', 'pitch': 1.3, **style}
        paras = (para(*[piece for piece in content if not isinstance(piece, Para)], **style),)
    return Cell(paras=paras, cs=cs, rs=rs, valign=valign)


def row(*cells: Cell, height: float = 9, head: bool = False) -> Row:
    return Row(cells=cells, height=height, head=head)


def grid(widths: tuple[float, ...], *rows: Row | Each, size: float = 12) -> Grid:
    return Grid(widths=widths, rows=rows, size=size)


def asks(key: str, cs: int = 1, spread: int = 0) -> tuple[Cell, Cell]:
    """The label of a field in one cell and its value in the next."""
    return cell(Label(key, spread)), cell(Val(key), cs=cs)


def with_style(paragraph: Para, **style: object) -> Para:
    return replace(paragraph, **style)  # type: ignore[arg-type]


def rows_of(block: Block) -> Iterator[tuple[Row, Each | None]]:
    """Every row of a grid as declared, with the Each it is repeated by."""
    for piece in block.rows if isinstance(block, Grid) else ():
        yield (piece.row, piece) if isinstance(piece, Each) else (piece, None)


def inlines_of(block: Block) -> Iterator[tuple[Inline, Each | None]]:
    """Every inline of a block in order of print, with the Each it stands in."""
    if isinstance(block, Para):
        yield from ((inline, None) for inline in block.inlines)
    for line, each in rows_of(block):
        for box in line.cells:
            yield from ((inline, each) for paragraph in box.paras for inline in paragraph.inlines)
