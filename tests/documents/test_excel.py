"""Tables read in from Excel and csv, with everything that people and hostile files do to them."""

import io
import os
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from documents.excel import Column, Table, column_of, error_file, export, read_table, template
from documents.fields import Kind
from documents.forms import common
from documents.inspection import Limits
from models.bulk import Turns
from models.regulation.credit_code import make_code
from models.regulation.objection import Objection

DAY = date(2026, 11, 21)
A_DAY = datetime(2020, 1, 2)  # noqa: DTZ001 - a cell has no zone
CODE = make_code('91990100000000001')
NAME = Column('name', '单位名称', required=True)
CREDIT = Column('code', '统一社会信用代码', Kind.CREDIT_CODE, required=True, longest=18)
DIVISION = Column('division', '行政区划')
SINCE = Column('since', '成立日期', Kind.DATE)
PEOPLE = Column('people', '人数', Kind.NUMBER)
SORT = Column('sort', '类型', Kind.CHOICE, options=('生产', '使用'))
COLUMNS = (NAME, CREDIT, DIVISION, SINCE, PEOPLE, SORT)
HEADS = [column.head for column in COLUMNS]
SOUND = ['样例一公司', CODE, '099001', '2020-01-02', '12', '使用']


def a_book(*rows: list, heads: list | None = None, **sheets: list) -> bytes:
    """A workbook as somebody fills it in."""
    book = Workbook()
    for row in [heads or HEADS, *rows]:
        book.active.append(row)
    for title, state in sheets.items():
        book.create_sheet(title).sheet_state = state
    return saved(book)


def saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def a_csv(*rows: list[str], encoding: str = 'utf-8', separator: str = ',') -> bytes:
    return '\r\n'.join(separator.join(row) for row in [HEADS, *rows]).encode(encoding)


def with_sheet(content: str) -> bytes:
    """A workbook whose only sheet is this piece of XML."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(a_book())) as old, zipfile.ZipFile(written, 'w', zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            sheet = part.filename == 'xl/worksheets/sheet1.xml'
            new.writestr(part.filename, content if sheet else old.read(part))
    return written.getvalue()


def sheet_of(cells: str) -> str:
    space = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    return f'<worksheet xmlns="{space}"><sheetData>{cells}</sheetData></worksheet>'


@pytest.fixture
def upload(tmp_path: Path) -> Callable[[bytes], Path]:
    def write(content: bytes) -> Path:
        path = tmp_path / 'upload'
        path.write_bytes(content)
        return path

    return write


async def imported(path: Path, columns=COLUMNS, most_rows: int = 100, **bounds) -> Table:
    return await read_table(path, columns, most_rows=most_rows, day=DAY, give_way=Turns().over, **bounds)


def cells_of(content: bytes) -> list[list]:
    return [[cell.value for cell in row] for row in load_workbook(io.BytesIO(content)).active.iter_rows()]


def said(objections: list[Objection]) -> str:
    return ''.join(objection.message for objection in objections)


async def one_value(path: Path, column: Column) -> str:
    table = await imported(path, (NAME, column))
    assert said(table.objections) == said(table.rows[0].objections) == ''
    return table.rows[0].values[column.key]


async def test_what_was_exported_can_be_read_in_again(upload):
    row = dict(zip([column.key for column in COLUMNS], SOUND, strict=True))

    table = await imported(upload(export(COLUMNS, [row], title='名录', filters='无')))

    assert [one.values for one in table.rows] == [row]


@pytest.mark.parametrize('content', [
    pytest.param(a_book(SOUND), id='xlsx'),
    pytest.param(a_csv(SOUND), id='csv in utf-8'),
    pytest.param(a_csv(SOUND, encoding='utf-8-sig'), id='csv with a mark'),
    pytest.param(a_csv(SOUND, encoding='gbk'), id='csv in gbk'),
    pytest.param(a_csv(SOUND, encoding='utf-16'), id='csv in utf-16'),
    pytest.param(a_csv(SOUND, separator='\t'), id='tabs'),
    pytest.param(a_csv(SOUND, separator=';'), id='semicolons'),
    pytest.param(b'sep=;\r\n' + a_csv(SOUND, separator=';'), id='a separator named'),
])  # fmt: skip
async def test_a_table_is_read_by_its_heads(upload, content):
    table = await imported(upload(content))

    assert [row.values for row in table.rows] == [dict(zip([column.key for column in COLUMNS], SOUND, strict=True))]
    assert table.objections == table.rows[0].objections == []
    assert table.sound == table.rows


async def test_a_rare_character_survives_gb18030(upload):
    table = await imported(upload(a_csv(['样例𬭎㛃公司', *SOUND[1:]], encoding='gb18030')))

    assert table.rows[0].values['name'] == '样例𬭎㛃公司'


async def test_heads_in_any_order_with_stars_and_notes_above(upload):
    book = Workbook()
    for row in [
        ['单位导入模板'],
        [],
        ['序号', ' 统一社会\n信用代码 *', '单位名称（必填）'],
        [1, CODE, '样例一公司'],
        [2],
        [3, CODE, '样例二公司'],
    ]:
        book.active.append(row)

    table = await imported(upload(saved(book)))

    assert [(row.number, row.values['name']) for row in table.rows] == [(4, '样例一公司'), (6, '样例二公司')]
    assert [(one.message, one.soft) for one in table.objections] == [('“序号”不是模板里的列，没有读取。', True)]


@pytest.mark.parametrize(('written', 'format'), [
    ('099001', 'General'), (99001, '000000'), ('in csv', 'csv'),
])  # fmt: skip
async def test_zeros_in_front_are_kept(upload, written, format):
    book = Workbook()
    book.active.append(['单位名称', '行政区划'])
    book.active.append(['样例', written])
    book.active['B2'].number_format = format
    content = '单位名称,行政区划\n样例,"=""099001"""'.encode() if format == 'csv' else saved(book)

    assert await one_value(upload(content), DIVISION) == '099001'


@pytest.mark.parametrize('written', [
    date(2020, 1, 2), A_DAY.replace(hour=8, minute=30), 43832, 43832.5, 20200102, '20200102', '2020-01-02', '2020-1-2',
    '2020/1/2', '2020.01.02', '2020年1月2日', '２０２０年１月２日', ' 2020 - 01 - 02 ', '2020-01-02 00:00:00',
])  # fmt: skip
async def test_a_date_is_understood_in_every_spelling(upload, written):
    assert await one_value(upload(a_book(['样例', written], heads=['单位名称', '成立日期'])), SINCE) == '2020-01-02'


async def test_a_book_from_an_old_mac_counts_its_days_from_1904(upload):
    book = Workbook()
    book.epoch = A_DAY.replace(year=1904, day=1)
    book.active.append(['单位名称', '成立日期'])
    book.active.append(['样例', 42370])

    assert await one_value(upload(saved(book)), SINCE) == '2020-01-02'


@pytest.mark.parametrize(
    ('written', 'read'), [(12, '12'), (12.0, '12'), (0.1 + 0.2, '0.3'), ('1,234', '1234'), ('１２', '12'), (0, '0')]
)
async def test_a_number_is_its_digits(upload, written, read):
    assert await one_value(upload(a_book(['样例', written], heads=['单位名称', '人数'])), PEOPLE) == read


@pytest.mark.parametrize(('column', 'written', 'sentence'), [
    pytest.param(NAME, '', '第2行，单位名称：还没有填写', id='missing'),
    pytest.param(NAME, '=A1&"x"', '第2行，单位名称：单元格是公式', id='a formula'),
    pytest.param(NAME, '样' * 101, '最多100个字', id='too long'),
    pytest.param(CREDIT, CODE[:-1] + ('0' if CODE[-1] != '0' else '1'), '统一社会信用代码', id='a wrong check character'),
    pytest.param(CREDIT, 9.9010119900615e17, '末几位已经丢失', id='digits lost'),
    pytest.param(CREDIT, 990101199006150000, '末几位已经丢失', id='digits lost and written out'),
    pytest.param(DIVISION, date(2026, 3, 1), '被 Excel 变成了日期', id='3-1 turned into a date'),
    pytest.param(SINCE, '2020-02-30', '日历上没有', id='no such day'),
    pytest.param(SINCE, '去年', '日期应写作', id='no date'),
    pytest.param(PEOPLE, '十二', '请填写数字', id='no number'),
    pytest.param(SORT, '其他', '不在可选的范围内，请填生产、使用其中之一', id='no option'),
])  # fmt: skip
async def test_a_fault_is_told_with_row_and_column(upload, column, written, sentence):
    values = [written if one is column else value for one, value in zip(COLUMNS, SOUND, strict=True)]

    table = await imported(upload(a_book(values, SOUND)))

    assert [row.is_sound for row in table.rows] == [False, True]
    assert sentence in said(table.rows[0].objections)
    assert [one.field for one in table.rows[0].objections] == [f'2/{column.key}']


async def test_an_error_value_is_told(upload):
    cells = f'<row r="1"><c r="A1" t="inlineStr"><is><t>{NAME.head}</t></is></c></row><row r="2"><c r="A2" t="e"><v>#N/A</v></c></row>'

    table = await imported(upload(with_sheet(sheet_of(cells))), (NAME,))

    assert '第2行，单位名称：单元格是错误值' in said(table.rows[0].objections)


async def test_digits_lost_in_a_csv_are_told(upload):
    table = await imported(upload(a_csv(['样例', '9.9E+17', *SOUND[2:]])))

    assert '末几位已经丢失' in said(table.rows[0].objections)


@pytest.mark.parametrize(('heads', 'sentence', 'soft'), [
    (['单位名称', '代码'], '没有找到表头“统一社会信用代码”', False),
    (['姓名', '代码'], '没有找到表头“单位名称”、“统一社会信用代码”', False),
    (['单位名称', '统一社会信用代码', '单位名称'], '表头“单位名称”出现了两次', False),
    (['单位名称', '统一社会信用代码', '备注'], '“备注”不是模板里的列', True),
])  # fmt: skip
async def test_wrong_heads_are_named(upload, heads, sentence, soft):
    table = await imported(upload(a_book(['样例一公司', CODE, 'x'], heads=heads)))

    assert sentence in said(table.objections)
    assert [one.soft for one in table.objections] == [soft]
    assert bool(table.rows) is soft


async def test_only_the_first_visible_sheet_is_read_and_the_others_are_named(upload):
    book = load_workbook(io.BytesIO(a_book(SOUND, 二='visible', 三='hidden', 四='veryHidden')))
    book.move_sheet('三', -2)

    table = await imported(upload(saved(book)))

    assert len(table.rows) == 1
    assert [(one.message, one.soft) for one in table.objections] == [
        ('只读取了第一个可见的工作表，其他工作表“二”没有读取。', True),
        ('只读取了第一个可见的工作表，隐藏的工作表“三”、“四”没有读取。', True),
    ]


async def test_a_row_too_many_refuses_the_file(upload):
    rows = [SOUND] * 100

    assert len((await imported(upload(a_book(*rows)))).rows) == 100
    assert '超过 100 行的上限' in said((await imported(upload(a_book(*rows, SOUND)))).objections)
    assert '超过 100 行的上限' in said((await imported(upload(a_csv(*rows * 3)))).objections)


FAR = (
    '<row r="1"><c r="A1" t="inlineStr"><is><t>单位名称</t></is></c></row>'
    '<row r="2"><c r="A2" t="inlineStr"><is><t>样例</t></is></c></row>'
    '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
)


async def test_a_cell_in_the_farthest_corner_costs_nothing(upload):
    content = with_sheet(sheet_of(FAR))

    table = await imported(upload(content), (NAME,))

    assert len(content) < 6000
    assert [row.values for row in table.rows] == [{'name': '样例'}]


async def test_a_sheet_that_lies_about_its_size_is_read_whole(upload):
    lying = sheet_of(FAR).replace('<sheetData>', '<dimension ref="A1:A1"/><sheetData>')

    assert len((await imported(upload(with_sheet(lying)), (NAME,))).rows) == 1


@pytest.mark.parametrize(('content', 'sentence'), [
    pytest.param(b'', '文件是空的', id='nothing'),
    pytest.param(a_book(), '文件是空的', id='heads alone'),
    pytest.param(b'\xd0\xcf\x11\xe0' + bytes(900), '旧格式', id='xls'),
    pytest.param(a_book(SOUND)[:3000], '不完整或已损坏', id='cut short'),
    pytest.param(b'PK\x03\x04' + os.urandom(900), '不完整或已损坏', id='junk'),
    pytest.param(os.urandom(400) + b'\0', '文件内容不是', id='no text'),
    pytest.param(with_sheet(sheet_of(' ' * 150_000_000)), '解开后过大', id='a bomb'),
    pytest.param(with_sheet('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + sheet_of('<row><c><v>&b;</v></c></row>')), '已损坏', id='entities'),
])  # fmt: skip
async def test_a_file_that_is_no_table_is_refused_with_one_sentence_that_helps(upload, content, sentence):
    table = await imported(upload(content))

    assert (len(table.objections), table.rows) == (1, [])
    assert sentence in said(table.objections)
    assert '请' in said(table.objections)
    assert '{' not in said(table.objections)


async def test_a_file_that_never_arrived_is_asked_for_again(tmp_path):
    assert '没有收到文件' in said((await imported(tmp_path / 'nothing')).objections)


async def test_a_file_above_the_size_is_refused(upload):
    assert '超过 0.0 MB' in said((await imported(upload(a_book(SOUND)), most_bytes=1000)).objections).replace(
        '1 KB', '0.0 MB'
    )


async def test_a_reader_that_takes_too_long_is_killed_and_says_so(upload):
    table = await imported(upload(a_book(SOUND)), limits=Limits(seconds=0))

    assert '已经停止' in said(table.objections)


async def test_ten_thousand_rows_are_read(upload):
    path = upload(a_book(*[SOUND] * 10_000))

    table = await imported(path, most_rows=10_000)

    assert len(table.sound) == 10_000


# The file of errors


async def test_the_error_file_holds_the_failed_rows_and_can_be_sent_again(upload):
    bad = ['=1+1', CODE, '099001', '2020-02-30', '12', '使用']
    table = await imported(upload(a_book(SOUND, bad, ['样例三公司', *SOUND[1:]])))

    content = error_file(table, {4: ['该单位已经在名录中', Objection(message='x')]})

    head, *rows = [row for row in cells_of(content) if row[1]]
    assert head == ['单位名称*', '统一社会信用代码*', *HEADS[2:], '错误']
    assert [row[:6] for row in rows] == [['=1+1', *bad[1:]], ['样例三公司', *SOUND[1:]]]
    assert '单元格是公式' in rows[0][6]
    assert '日历上没有' in rows[0][6]
    assert rows[1][6] == '该单位已经在名录中；x'
    again = await imported(upload(content))
    assert [row.values['division'] for row in again.rows] == ['099001', '099001']
    assert again.objections == []


async def test_a_template_is_read_back_and_is_empty(upload):
    content = template(COLUMNS, title='单位导入模板')

    assert [row for row in cells_of(content) if row[1]] == [['单位名称*', '统一社会信用代码*', *HEADS[2:]]]
    assert '类型：填生产、使用其中之一' in cells_of(content)[1][0]
    assert load_workbook(io.BytesIO(content)).active.column_dimensions['C'].number_format == '@'
    assert said((await imported(upload(content))).objections) == '文件是空的，请填写后重新上传。'


def test_a_field_of_a_form_becomes_a_column():
    column = column_of(common.SEX)

    assert (column.key, column.head, column.required, column.options) == ('sex', '性别', True, ('男', '女'))
