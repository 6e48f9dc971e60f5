"""From the cells of a table to judged rows: heads found, dates and numbers in one spelling, every fault with its row."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from documents.columns import Column, Table, TableRow
from documents.fields import Field, Kind
from documents.judging import field_objections
from models.regulation.objection import Objection, refusing
from models.regulation.text import clean_text, half_width

REASONS = {
    'unknown': '文件内容不是 Excel 工作簿（xlsx）或 csv 表格（只改扩展名不会改变内容），请下载模板填写后上传。',
    'old': '这是旧格式的 Excel 文件（xls）或设有密码的文件，请取消密码，另存为 xlsx 后重新上传。',
    'locked': '文件设有密码，请取消密码后重新上传。',
    'broken': '文件不完整或已损坏，无法读取，请用 Excel 打开确认内容，另存为 xlsx 后重新上传。',
    'bomb': '文件解开后过大，请把需要的行复制到新下载的模板里，保存后重新上传。',
    'rows': '表格超过 {most} 行的上限，请分成几个文件上传。',
    'hidden': '工作簿里的工作表都是隐藏的，请取消隐藏后重新上传。',
    'gave_up': '读取这个文件用了过多的时间或内存，已经停止，请把需要的行复制到新下载的模板里，保存后重新上传。',
    'missing': '没有收到文件，可能是上传中断，请重新选择文件上传。',
    'empty': '文件是空的，请填写后重新上传。',
    'large': '文件超过 {size} 的上限，请分成几个文件上传。',
}
ERRORS = '错误'  # the column that an error file adds
SEARCHED = 20  # rows among which the head is looked for
MOST_KEPT = 20_000  # cells whose judgement is kept for the next that says the same
DAY = re.compile(
    r'(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?'
)
MONTH = re.compile(r'((?:19|20|21)\d{2})\s*[-/.年]\s*(\d{1,2})\s*月?')
COMPACT_DAY = re.compile(r'(\d{4})(\d{2})(\d{2})')
MARKS = "'’‘＇`"  # an apostrophe as input methods write it
SERIALS = range(1, 2_958_466)  # days of the calendar of Excel, which ends with the year 9999
FAULTS = {
    'f': '单元格是公式，请复制该列，用“选择性粘贴—数值”粘贴后重新上传',
    'e': '单元格是错误值，请填写正确的内容',
    'lost': '长号码被 Excel 存成了数字，末几位已经丢失，请先把该列设为“文本”格式，再重新填写',
    'd': '内容被 Excel 变成了日期，请先把单元格设为“文本”格式，再重新填写',
}


def refused(columns: Sequence[Column], key: str, **known: object) -> Table:
    """A table of which nothing could be read."""
    return Table(tuple(columns), objections=[Objection(message=REASONS[key].format(**known))])


def table_of(answer: dict[str, Any], columns: Sequence[Column], most_rows: int, day: date) -> Table:
    """Judge what the worker read (documents/inspecting/tables.py tells its shape)."""
    at, places = find_head(answer['rows'], columns)
    if found := refusing(objections_to_head(answer['rows'][at][1] if places else [], places, columns)):
        return Table(tuple(columns), objections=found)
    body = [row for row in answer['rows'][at + 1 :] if is_used(row[1], places)]
    if len(body) > most_rows:
        return refused(columns, 'rows', most=most_rows)
    if not body:
        return refused(columns, 'empty')
    fields = [(column, column.field) for column in columns]
    judge = Cells(day, answer['epoch'])
    rows = [judge.row(number, cells, places, fields) for number, cells in body]
    spare = objections_to_head(answer['rows'][at][1], places, columns)
    return Table(tuple(columns), rows, [*spare, *objections_to_sheets(answer)])


def find_head(rows: list[Any], columns: Sequence[Column]) -> tuple[int, dict[str, int]]:
    """The row that holds most of the heads, and where each column stands in it; titles and notes may stand above."""
    best: tuple[int, dict[str, int]] = (0, {})
    for at, (_, cells) in enumerate(rows[:SEARCHED]):
        names = [plain(cell) for cell in cells]
        places = {column.key: names.index(plain(column.head)) for column in columns if plain(column.head) in names}
        if len(places) > len(best[1]):
            best = at, places
    return best


def plain(cell: Any) -> str:
    """A head as it is compared: no blanks, no star, no （必填）."""
    text = unicodedata.normalize('NFKC', cell if isinstance(cell, str) else cell[1])
    return re.sub(r'[\s*]|\(必填\)', '', text)


def objections_to_head(cells: list[Any], places: dict[str, int], columns: Sequence[Column]) -> list[Objection]:
    """Required columns that are missing or doubled refuse the file; columns nobody asked for are only named."""
    missing = [column.head for column in columns if column.required and column.key not in places]
    if not places or missing:
        named = '、'.join(f'“{head}”' for head in missing or [column.head for column in columns])
        return [Objection(message=f'表格里没有找到表头{named}，请使用下载的模板，不要改动表头。')]
    names = [plain(cell) for cell in cells]
    known = {plain(column.head) for column in columns}
    doubled = dict.fromkeys(name for name in names if name in known and names.count(name) > 1)
    spare = dict.fromkeys(name for name in names if name and name not in known and name != ERRORS)
    found = [Objection(message=f'表头“{name}”出现了两次，请只保留一列。') for name in doubled]
    if spare:
        message = f'{"、".join(f"“{name}”" for name in spare)}不是模板里的列，没有读取。'
        found.append(Objection(message=message, soft=True))
    return found


def objections_to_sheets(answer: dict[str, Any]) -> list[Objection]:
    """Say which sheets were passed over."""
    found = []
    for key, words in (('others', '其他工作表'), ('hidden', '隐藏的工作表')):
        if answer[key]:
            names = '、'.join(f'“{name}”' for name in answer[key])
            found.append(Objection(message=f'只读取了第一个可见的工作表，{words}{names}没有读取。', soft=True))
    return found


def is_used(cells: list[Any], places: dict[str, int]) -> bool:
    """Whether anything stands in a column of ours; a number printed before an empty row is nothing."""
    return any(cells[place] for place in places.values() if place < len(cells))


class Cells:
    """Judges the cells of one table. Rows say the same days and items over and over: each is judged once."""

    def __init__(self, day: date, epoch: int) -> None:
        self.day, self.epoch = day, epoch
        self.judged: dict[tuple[str, str, str], tuple[str, list[Objection]]] = {}

    def row(
        self, number: int, cells: list[Any], places: dict[str, int], fields: list[tuple[Column, Field]]
    ) -> TableRow:
        """The values of a row and what stands against each."""
        values, objections = {}, []
        for column, field in fields:
            place = places.get(column.key, len(cells))
            values[column.key], found = self.cell(cells[place] if place < len(cells) else '', column, field)
            objections += [one.at(f'第{number}行，{one.message}', f'{number}/{column.key}') for one in found]
        return TableRow(number, values, objections)

    def cell(self, cell: Any, column: Column, field: Field) -> tuple[str, list[Objection]]:
        """The value of a cell and what stands against it, wherever it stands."""
        mark, text = ('', cell) if isinstance(cell, str) else cell
        key = column.key, mark, text
        if key not in self.judged:
            if len(self.judged) > MOST_KEPT:
                self.judged.clear()
            self.judged[key] = judged_cell(mark, text, column, field, self.day, self.epoch)
        return self.judged[key]


def judged_cell(
    mark: str, text: str, column: Column, field: Field, day: date, epoch: int
) -> tuple[str, list[Objection]]:
    value, fault = value_of(mark, text, column, epoch)
    if fault:
        return value, [Objection(message=f'{column.head}：{fault}')]
    if column.months and (month := month_of(value)):
        return month, []
    return value, field_objections(field, value, day)


def value_of(mark: str, text: str, column: Column, epoch: int) -> tuple[str, str]:
    """The value of a cell as a form would hold it, and what is wrong with the cell itself."""
    if (
        mark in {'f', 'e'}
        or (mark == 'lost' and column.kind != Kind.NUMBER)
        or (mark == 'd' and column.kind != Kind.DATE)
    ):
        return text, FAULTS[mark]
    text = clean_text(unmarked(text, column), longest=column.longest, multiline=column.kind == Kind.LONG_TEXT)
    if text and column.kind in SPELLINGS:
        text = SPELLINGS[column.kind](text, mark, epoch)
    if text and column.kind == Kind.CHOICE and text not in column.options:
        return text, f'“{text}”不在可选的范围内，请填{"、".join(column.options)}其中之一'
    return text, ''


def unmarked(text: str, column: Column) -> str:
    """Without the apostrophe by which Excel is told that a number is text, where it was copied along with it."""
    return text.lstrip().removeprefix("'").lstrip(MARKS if column.kind in SPELLINGS else '')


def spelt_date(text: str, mark: str, epoch: int) -> str:
    """2026-11-21 from a date, a day number, 2026/11/21, 2026.11.21, 2026年11月21日 or 20261121; else as it was written."""
    wide = unicodedata.normalize('NFKC', text)
    written = DAY.fullmatch(wide) or COMPACT_DAY.fullmatch(wide)
    if written:
        year, month, of_month = map(int, written.groups())
        return f'{year:04}-{month:02}-{of_month:02}'
    if mark == 'n' and wide.split('.')[0].isdecimal() and int(wide.split('.')[0]) in SERIALS:
        first = date(1904, 1, 1) if epoch == 1904 else date(1899, 12, 30)
        try:
            return (first + timedelta(days=int(wide.split('.')[0]))).isoformat()
        except OverflowError:
            return text
    return text


def month_of(text: str) -> str:
    """2026-11 from 2026-11, 2026/11, 2026.11, 2026年11月; '' where it is no month."""
    written = MONTH.fullmatch(unicodedata.normalize('NFKC', text))
    return f'{int(written[1]):04}-{int(written[2]):02}' if written and int(written[2]) in range(1, 13) else ''


def spelt_number(text: str, mark: str, epoch: int) -> str:
    """Plain digits; a number typed as text may group its thousands."""
    number = half_width(text)
    return number.replace(',', '') if re.fullmatch(r'-?\d{1,3}(,\d{3})+(\.\d+)?', number) else number


def spelt_code(text: str, mark: str, epoch: int) -> str:
    """Half width, without blanks, letters large."""
    return half_width(text).upper()


SPELLINGS: dict[Kind, Callable[[str, str, int], str]] = {
    Kind.DATE: spelt_date,
    Kind.NUMBER: spelt_number,
    Kind.ID_NUMBER: spelt_code,
    Kind.CREDIT_CODE: spelt_code,
    Kind.PHONE: spelt_code,
    Kind.POSTCODE: spelt_code,
}
