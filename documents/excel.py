"""Tables to and from Excel: exports, import templates, imports and the file that says which rows failed.

Everything here but `read_table` holds the interpreter: call it off the event loop.
"""

import asyncio
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from unicodedata import east_asian_width

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from documents.columns import Column, Table, TableRow, column_of, heads_of
from documents.fields import Kind
from documents.handing_over import GiveWay, handed_over, read_back
from documents.importing import ERRORS, refused
from documents.inspection import Limits, ask, worded_size
from models.regulation.objection import Objection
from models.regulation.text import clean_text

__all__ = [
    'Column',
    'Table',
    'TableRow',
    'column_of',
    'error_file',
    'error_file_of',
    'export',
    'read_table',
    'template',
]

MEGABYTE = 1024 * 1024
SHEET = 200 * MEGABYTE  # a sheet is written to a temporary file before it is packed
USUAL = Limits(seconds=30)
TEXT, DATE = '@', 'yyyy-mm-dd'
FORMULA = ('=', '+', '-', '@', '\t', '\r')
NARROWEST, WIDEST, MEASURED = 8, 60, 500  # characters of a column; rows by which it is measured
LONGEST = 8000  # a cell keeps four times as much (clean_text), which is just what Excel takes
BAD_IN_TITLE = re.compile(r'[\[\]:*?/\\]')
NOTE = '带*的列必须填写；日期写作2026-11-21；号码按文本填写，不要改动表头。'


def export(columns: Sequence[Column], rows: Iterable[Mapping[str, Any]], *, title: str, filters: str = '') -> bytes:
    """Write rows as xlsx: title, the filter in force and the count above a frozen head. Formulas stay plain text.

    Numbers and dates of NUMBER and DATE columns can be counted with; everything else is text, zeros in front included.
    """
    held = list(rows)
    above = [title, f'筛选条件：{filters or "无"}　共{len(held)}条']
    body = [[row.get(column.key) for column in columns] for row in held]
    return written(columns, [column.head for column in columns], body, above)


def template(columns: Sequence[Column], *, title: str) -> bytes:
    """The empty table in which rows are filed."""
    return written(columns, heads_of(columns), [], [title, notes(columns)])


def error_file(table: Table, errors: Mapping[int, Iterable[Objection | str]] | None = None) -> bytes:
    """The template with the failed rows only, as they were given, and why each failed in a last column.

    `errors` adds by row number what was found out after reading (already on file, not allowed …).
    """
    said = {row.number: [objection.message for objection in row.objections if not objection.soft] for row in table.rows}
    for number, found in (errors or {}).items():
        said[number] += [one if isinstance(one, str) else one.message for one in found]
    failed = [row for row in table.rows if said[row.number]]
    columns = [*table.columns, Column(ERRORS, ERRORS, longest=LONGEST)]
    body = [[*row.values.values(), '；'.join(said[row.number])] for row in failed]
    above = ['未能导入的行', f'请按“错误”一列改正后重新上传本文件。{notes(table.columns)}']
    return written(columns, [*heads_of(table.columns), ERRORS], body, above, as_text=True)


async def error_file_of(lines: Path, columns: Sequence[Column], *, limits: Limits = USUAL) -> bytes:
    """The same of many rows, made in a process of its own; nothing comes back where that failed.

    `lines`: a file of lines of JSON, [number, [value of each column], [reason]].
    """
    order = {'task': 'errors', 'path': str(lines.absolute()), 'columns': handed_over(columns), 'writes': SHEET}
    return await ask(order, limits)


async def read_table(
    path: Path,
    columns: Sequence[Column],
    *,
    most_rows: int,
    day: date,
    give_way: GiveWay,
    most_bytes: int = 10 * MEGABYTE,
    limits: Limits = USUAL,
) -> Table:
    """Read an uploaded xlsx or csv (UTF-8 or GBK) by its heads and judge every row on that day. Never raises.

    Both happen in the killable process: the checks of the columns must be functions that are found by their name. The
    rows come back from there one by one, and after each it is the caller's part to give way to others.
    """
    size = await asyncio.to_thread(size_of, path)
    if size is None or not size:
        return refused(columns, 'missing' if size is None else 'empty')
    if size > most_bytes:
        return refused(columns, 'large', size=worded_size(most_bytes))
    order = {'task': 'table', 'path': str(path.absolute()), 'rows': most_rows, 'day': day.isoformat()}
    told = await ask(order | {'columns': handed_over(columns)}, limits)
    return await read_back(told, columns, give_way) if told else refused(columns, 'gave_up')


def size_of(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def notes(columns: Sequence[Column]) -> str:
    """How to fill the template in: what holds for all columns, then the hint of each."""
    hints = [f'{column.head}：{column.hint}' for column in columns if column.hint]
    chosen = [f'{column.head}：填{"、".join(column.options)}其中之一' for column in columns if column.options]
    return '　'.join([NOTE, *hints, *chosen])


def written(
    columns: Sequence[Column], heads: list[str], body: list[list[Any]], above: list[str], *, as_text: bool = False
) -> bytes:
    """One sheet: the lines above, the head, the body. Widths must be known before the first row is written."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(BAD_IN_TITLE.sub(' ', above[0])[:31] or '表')
    sheet.freeze_panes = f'A{len(above) + 2}'
    for place, head in enumerate(heads):
        dimension = sheet.column_dimensions[get_column_letter(place + 1)]
        dimension.width = width_of(head, (row[place] for row in body[:MEASURED]))
        if not body:
            dimension.number_format = TEXT  # what is typed below keeps its zeros
    for number, line in enumerate(above):
        sheet.append([text_cell(sheet, line, bold=number == 0)])
    sheet.append([text_cell(sheet, head, bold=True) for head in heads])
    for row in body:
        sheet.append(
            [
                text_cell(sheet, worded(value)) if as_text else drawn(sheet, value, column.kind)
                for value, column in zip(row, columns, strict=True)
            ]
        )
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def drawn(sheet: Any, value: Any, kind: Kind) -> WriteOnlyCell:
    if kind == Kind.NUMBER and isinstance(value, (int, float)) and not isinstance(value, bool):
        return WriteOnlyCell(sheet, value=value)
    if kind == Kind.DATE and isinstance(value, date) and not isinstance(value, datetime):
        cell = WriteOnlyCell(sheet, value=value)
        cell.number_format = DATE
        return cell
    return text_cell(sheet, worded(value))


def worded(value: Any) -> str:
    """Any value as text; a moment to the minute, in the zone it was handed over in."""
    if value is None:
        return ''
    if isinstance(value, bool):
        return '是' if value else '否'
    return f'{value:%Y-%m-%d %H:%M}' if isinstance(value, datetime) else str(value)


def text_cell(sheet: Any, value: str, *, bold: bool = False) -> WriteOnlyCell:
    """Text that stays text: never a formula, neither when it is opened nor when somebody edits and leaves the cell."""
    cell = WriteOnlyCell(sheet, value=clean_text(value, longest=LONGEST, multiline=True))
    cell.data_type = 's'
    cell.number_format = TEXT
    if value.startswith(FORMULA):
        cell.quotePrefix = True
    if bold:
        cell.font = Font(bold=True)
    if '\n' in value:
        cell.alignment = Alignment(wrap_text=True, vertical='top')
    return cell


def width_of(head: str, values: Iterable[Any]) -> int:
    """Characters that show the longest value, a Chinese one counting two."""
    longest = max((signs(worded(value)) for value in values), default=0)
    return min(WIDEST, max(NARROWEST, signs(head) + 2, longest + 2))


def signs(text: str) -> int:
    return max(
        (sum(2 if east_asian_width(sign) in 'WF' else 1 for sign in line) for line in text.split('\n')), default=0
    )
