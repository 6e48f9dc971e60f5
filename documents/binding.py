"""A declaration and its data become one plain tree, JSON through and through, which every renderer draws alike.

{'form', 'title', 'edition', 'page_numbers', 'blocks': [block], 'images': {sha256: jpeg in base64}, 'codes': [text]}
block:  {'t': 'para', 'align', 'font', 'size', 'pitch', 'indent', 'before', 'after', 'keep', 'inline': [inline]}
        {'t': 'grid', 'size', 'widths', 'rows': [{'height', 'head', 'split', 'cells': [cell]}]}
        {'t': 'gap', 'height'}, {'t': 'break'}
inline: a string, {'t': 'blank', 's', 'w'}, {'t': 'pad', 'w'}, {'t': 'box', 'on'},
        {'t': 'image', 'id', 'w', 'h'}, {'t': 'qr', 's', 'w'}
"""

import base64
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from documents.fields import Field, FilledBy, Kind
from documents.filling import Data, holds, is_asked, is_filled, row_is_filled
from documents.layout import (
    QR,
    Blank,
    Block,
    Break,
    Check,
    Each,
    Gap,
    Grid,
    Hand,
    Img,
    Inline,
    Label,
    Mark,
    Para,
    Row,
    Serial,
    Val,
)
from documents.pictures import printable
from documents.wording import shown

if TYPE_CHECKING:
    from documents.declaration import Form

Tree = dict[str, Any]
BODY_SIZE = 12.0
POINT = 25.4 / 72  # millimetres
UNSPLIT = 180.0  # mm: a row that may be higher is allowed to run on to the next page
HAND_DATE = '　　年　　月　　日'


def bind(form: 'Form', data: object, pictures: dict[str, bytes]) -> Tree:
    """Bind data to a form; `pictures` are the photos it names, by SHA-256."""
    filled = form.complete(data)
    visible = {key: value for key, value in filled.items() if is_asked(form, key, filled)}
    scope = Scope(form.fields, visible, pictures)
    blocks = [bind_block(block, scope) for block in form.layout if stands(block, form, visible)]
    return {
        'form': form.key,
        'title': form.title,
        'edition': form.edition,
        'page_numbers': form.page_numbers,
        'blocks': blocks,
        'images': scope.images,
        'codes': scope.codes,
    }


def stands(block: Block, form: 'Form', data: Data) -> bool:
    """Whether a block is printed at all."""
    key = block.only_with if isinstance(block, Para) else ''
    return not key or is_filled(form.fields[key], data.get(key))


@dataclass(slots=True)
class Scope:
    """What keys mean here: those of the form, or within a repeated row those of its columns."""

    fields: dict[str, Field]
    data: Data
    pictures: dict[str, bytes] = field(default_factory=dict)
    images: dict[str, str] = field(default_factory=dict)
    codes: list[str] = field(default_factory=list)
    serial: int = 0

    def words(self, key: str) -> str:
        return shown(self.fields[key], self.data.get(key))


def bind_block(block: Block, scope: Scope) -> Tree:
    match block:
        case Para():
            return bind_para(block, scope, BODY_SIZE)
        case Grid():
            return bind_grid(block, scope)
        case Gap():
            return {'t': 'gap', 'height': block.height}
    assert isinstance(block, Break)
    return {'t': 'break'}


def bind_para(para: Para, scope: Scope, size: float) -> Tree:
    inlines: list[Any] = []
    for inline in para.inlines:
        for bound in bind_inline(inline, scope):
            if isinstance(bound, str) and inlines and isinstance(inlines[-1], str):
                inlines[-1] += bound
            elif bound:
                inlines.append(bound)
    return {
        't': 'para',
        'align': para.align,
        'font': para.font,
        'size': para.size or size,
        'pitch': para.pitch,
        'indent': para.indent,
        'before': para.before,
        'after': para.after,
        'keep': para.keep,
        'inline': inlines,
    }


def bind_grid(grid: Grid, scope: Scope) -> Tree:
    rows: list[Tree] = []
    hanging = [0] * len(grid.widths)
    for piece in grid.rows:
        if isinstance(piece, Each):
            rows += [bind_row(piece.row, inner, grid, hanging) for inner in row_scopes(piece, scope)]
        else:
            rows.append(bind_row(piece, scope, grid, hanging))
    return {'t': 'grid', 'size': grid.size, 'widths': list(grid.widths), 'rows': rows}


def row_scopes(each: Each, scope: Scope) -> list[Scope]:
    """One scope per filled row, then empty ones, so that a printed blank can be filled in by hand."""
    rows_field = scope.fields[each.key]
    columns = {column.key: column for column in rows_field.columns}
    filled = [row for row in scope.data.get(each.key, []) if row_is_filled(rows_field, row)]
    padded = [*filled, *[{}] * (each.blank - len(filled))]
    return [
        Scope(columns, row, scope.pictures, scope.images, scope.codes, number) for number, row in enumerate(padded, 1)
    ]


def bind_row(row: Row, scope: Scope, grid: Grid, hanging: list[int]) -> Tree:
    """Cells with the column they begin in; `hanging` counts for each column the rows that a cell above still covers."""
    cells, x, tallest = [], 0, 0.0
    for cell in row.cells:
        while hanging[x]:
            x += 1
        paras = [bind_para(para, scope, grid.size) for para in cell.paras]
        tallest = max(tallest, height_of(paras, sum(grid.widths[x : x + cell.cs])) / cell.rs)
        cells.append({'x': x, 'cs': cell.cs, 'rs': cell.rs, 'valign': cell.valign, 'paras': paras})
        hanging[x : x + cell.cs] = [cell.rs] * cell.cs
        x += cell.cs
    hanging[:] = [max(0, left - 1) for left in hanging]
    return {'height': row.height, 'head': row.head, 'split': tallest > UNSPLIT, 'cells': cells}


def height_of(paras: list[Tree], width: float) -> float:
    """Roughly how many millimetres high these paragraphs stand in a column; enough to know what fills a page."""
    height = 0.0
    for para in paras:
        text = ''.join(inline if isinstance(inline, str) else inline.get('s', '') for inline in para['inline'])
        advance = para['size'] * POINT
        lines = sum(1 + len(line) * advance // max(width - 4, advance) for line in text.split('\n'))
        height += lines * advance * para['pitch']
    return height


def bind_inline(inline: Inline, scope: Scope) -> list[Any]:
    return [inline] if isinstance(inline, str) else BINDERS[type(inline)](inline, scope)


def bind_label(label: Label, scope: Scope) -> list[Any]:
    return [spread(scope.fields[label.key].label, label.spread)]


def bind_val(val: Val, scope: Scope) -> list[Any]:
    return [scope.words(val.key)]


def bind_blank(blank: Blank, scope: Scope) -> list[Any]:
    return [{'t': 'blank', 's': scope.words(blank.key), 'w': blank.width}]


def bind_mark(mark: Mark, scope: Scope) -> list[Any]:
    return ['√' if holds(scope.data, mark.key, mark.value) else '']


def bind_serial(_: Serial, scope: Scope) -> list[Any]:
    return [str(scope.serial)]


def bind_qr(qr: QR, scope: Scope) -> list[Any]:
    words = scope.words(qr.key)
    scope.codes += [words] if words else []
    return [{'t': 'qr', 's': words, 'w': qr.size}] if words else []


def spread(label: str, width: int) -> str:
    """姓名 in four characters' width is 姓　　名."""
    gaps = len(label) - 1
    if gaps < 1 or width <= len(label):
        return label
    wide, rest = divmod(width - len(label), gaps)
    return ''.join(sign + '　' * (wide + (place < rest)) for place, sign in enumerate(label[:-1])) + label[-1]


def bind_check(check: Check, scope: Scope) -> list[Any]:
    asked = scope.fields[check.key]
    on = bool(scope.data.get(check.key)) if asked.kind == Kind.TICK else holds(scope.data, check.key, check.value)
    box, words = {'t': 'box', 'on': on}, check.value or asked.label
    beside: dict[str, list[Any]] = {'alone': [box], 'after': [box, words], 'before': [words, box]}
    return beside[check.words]


def bind_hand(hand: Hand, scope: Scope) -> list[Any]:
    """Whatever a hand writes on the printed sheet: a label and room after it, never a value."""
    asked = scope.fields[hand.key]
    label = [asked.label + ('：' if hand.colon else '')] if hand.label else []
    if asked.kind == Kind.DATE and asked.filled_by != FilledBy.FILLER:
        return [*label, HAND_DATE]
    return [*label, {'t': 'pad', 'w': hand.width}]


def bind_image(img: Img, scope: Scope) -> list[Any]:
    held = scope.data.get(img.key)
    sha256 = held['sha256'] if held else ''
    if sha256 not in scope.images and (picture := printable(scope.pictures.get(sha256, b''))):
        scope.images[sha256] = base64.b64encode(picture).decode()
    if sha256 not in scope.images:
        return [img.words]
    return [{'t': 'image', 'id': sha256, 'w': img.width, 'h': img.height}]


BINDERS: dict[type, Callable[[Any, Scope], list[Any]]] = {
    Label: bind_label,
    Val: bind_val,
    Blank: bind_blank,
    Mark: bind_mark,
    Serial: bind_serial,
    QR: bind_qr,
    Check: bind_check,
    Hand: bind_hand,
    Img: bind_image,
}
