"""Read the cells of an uploaded table, xlsx or csv. Runs only inside the worker.

Answers {'reason': ''} or a reason of `documents.importing.REASONS`, and then
{'epoch': 1900 | 1904, 'others': [sheet], 'hidden': [sheet], 'rows': [[number, [cell, …]], …]} without empty rows.
A cell is its text, or [mark, text]: 'd' a date as 2026-11-21, 'n' a number, 'lost' a number whose last digits are
gone, 'f' a formula, 'e' an error value.
"""

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from documents.inspecting.archive import is_bomb

ZIP, COMPOUND = b'PK\x03\x04', b'\xd0\xcf\x11\xe0'
MOST_PARTS = 200
MOST_COLUMNS = 100
BEFORE_HEAD = 20  # rows that may stand above the first row of data
LONGEST = 8000  # characters of a cell
EXACT = 15  # digits that a spreadsheet keeps of a number
BLANKS = ' \t\r\n\x0b\x0c\xa0\u3000\u200b\u200c\u200d\u2060\ufeff'
ZEROS = re.compile('0{2,}')
ENCODINGS = ((codecs.BOM_UTF8, 'utf-8-sig'), (codecs.BOM_UTF16_LE, 'utf-16'), (codecs.BOM_UTF16_BE, 'utf-16'))
QUOTED_FORMULA = re.compile(r'="([^"]*)"')  # ="00123" keeps its zeros in a csv

Cell = str | list[str]
Row = tuple[int, list[Cell]]


class Refused(Exception):
    """The file cannot be read; the key says why."""

    def __init__(self, key: str) -> None:
        self.key = key


def read(path: Path, most_rows: int) -> dict[str, Any]:
    """Read the first visible sheet of a workbook, or the one table of a csv."""
    try:
        with path.open('rb') as file:
            head = file.read(4)
        if head == COMPOUND:
            raise Refused('old')
        return {'reason': ''} | (from_xlsx(path, most_rows) if head == ZIP else from_csv(path, most_rows))
    except Refused as refused:
        return {'reason': refused.key}
    except MemoryError:
        return {'reason': 'gave_up'}
    except Exception:  # whatever a reader says about hostile bytes, others cannot read the file either
        return {'reason': 'broken'}


def from_xlsx(path: Path, most_rows: int) -> dict[str, Any]:
    from openpyxl import load_workbook

    look_at_parts(path)
    with path.open('rb') as file:  # openpyxl goes by the extension of a name, and stored files have none
        return from_book(load_workbook(file, read_only=True, keep_links=False), most_rows)


def from_book(book: Any, most_rows: int) -> dict[str, Any]:
    visible = [sheet for sheet in book.worksheets if sheet.sheet_state == 'visible']
    if not visible:
        raise Refused('hidden')
    visible[0].reset_dimensions()  # what a sheet says of its own size may be wrong
    return {
        'epoch': book.epoch.year if book.epoch.year == 1904 else 1900,
        'others': [sheet.title for sheet in visible[1:]],
        'hidden': [sheet.title for sheet in book.worksheets if sheet.sheet_state != 'visible'],
        'rows': bounded(book_rows(visible[0]), most_rows),
    }


def book_rows(sheet: Any) -> Iterator[Row]:
    """Every row with its number. The rows that a sheet leaves out come as one and the same empty one, a million if need be."""
    before = None
    for number, cells in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS), 1):
        if cells is not before:
            yield number, [told(cell) if cell.value is not None else '' for cell in used(cells)]
        before = cells


def used(cells: tuple[Any, ...]) -> tuple[Any, ...]:
    """The cells without most of the empty ones that fill up the row behind them; halved, for cells compare slowly."""
    from openpyxl.cell.read_only import EMPTY_CELL

    nothing, count = {id(EMPTY_CELL)}, len(cells)
    while count > 1 and set(map(id, cells[count // 2 : count])) == nothing:
        count //= 2
    return cells[:count]


def look_at_parts(path: Path) -> None:
    try:
        with ZipFile(path) as parts:
            names = [part.filename for part in parts.infolist()]
            if is_bomb(parts, most_parts=MOST_PARTS):
                raise Refused('bomb')
            if any(part.flag_bits & 1 for part in parts.infolist()):
                raise Refused('locked')
    except BadZipFile:
        raise Refused('broken') from None
    if not any(name.startswith('xl/') for name in names):
        raise Refused('unknown')


def bounded(rows: Iterable[Row], most_rows: int) -> list[Row]:
    """Keep the rows in which something stands, and give up where there are too many."""
    kept: list[Row] = []
    for number, cells in rows:
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            kept.append((number, cells))
        if len(kept) > most_rows + BEFORE_HEAD:
            raise Refused('rows')
    return kept


def told(cell: Any) -> Cell:
    """One cell of a workbook."""
    value = cell.value
    if value is None or value == '':
        return ''
    if cell.data_type in {'f', 'e'}:
        return [cell.data_type, value if isinstance(value, str) else getattr(value, 'text', None) or '=']
    if isinstance(value, bool):
        return '是' if value else '否'
    if isinstance(value, (int, float)):
        return told_number(value, cell.number_format)
    if isinstance(value, (datetime, date)):
        return ['d', value.isoformat()[:10]]
    return told_text_cell(str(value)) if not isinstance(value, (time, timedelta)) else str(value)


def told_text_cell(text: str) -> str:
    """Text as it stands; blanks alone, seen or unseen, are nothing."""
    return text[:LONGEST] if text.strip(BLANKS) else ''


def told_number(value: int | float, number_format: str) -> Cell:
    """A number by its digits; one shown with leading zeros gets them back."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 10**EXACT:
        value = int(value)
    text = str(value) if isinstance(value, int) else f'{value:.15g}'
    if abs(value) >= 10**EXACT and (isinstance(value, float) or not text.strip('-')[EXACT:].strip('0')):
        return ['lost', text]
    return ['n', text.zfill(len(number_format)) if ZEROS.fullmatch(number_format) else text]


def from_csv(path: Path, most_rows: int) -> dict[str, Any]:
    text = decoded(path.read_bytes())
    return {'epoch': 1900, 'others': [], 'hidden': [], 'rows': bounded(csv_rows(text), most_rows)}


def decoded(content: bytes) -> str:
    """Excel writes a csv in the code page of its Windows (GBK) or, if asked, in UTF-8."""
    marked = next((name for mark, name in ENCODINGS if content.startswith(mark)), '')
    if not marked and b'\0' in content:
        raise Refused('unknown')
    for encoding in [marked] if marked else ['utf-8', 'gb18030']:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Refused('unknown')


def csv_rows(text: str) -> Iterator[Row]:
    first, _, rest = text.partition('\n')
    skipped = 0
    if first.lower().startswith('sep='):
        text, skipped, first = rest, 1, rest.partition('\n')[0]
    separator = max(',\t;', key=first.count)
    csv.field_size_limit(10**7)
    for number, cells in enumerate(csv.reader(io.StringIO(text, newline=''), delimiter=separator), 1 + skipped):
        yield number, [told_text(cell) for cell in cells[:MOST_COLUMNS]]


def told_text(text: str) -> Cell:
    """A csv has only text; what Excel made of a long number before it was saved still shows."""
    text = told_text_cell(text.strip())
    if quoted := QUOTED_FORMULA.fullmatch(text):
        return quoted[1]
    return ['lost', text] if re.fullmatch(r'\d(\.\d+)?E\+\d{2}', text) else text
