"""Tables out to Excel: what was text stays text, what can be counted with stays a number."""

import io
import zipfile
from datetime import date

import pytest
from openpyxl import load_workbook

from documents.excel import export
from tests.documents.test_excel import A_DAY, CODE, COLUMNS, DIVISION, HEADS, NAME, cells_of


def test_an_export_says_what_it_shows_above_a_frozen_head():
    content = export(COLUMNS, [{'name': '样例一公司', 'code': CODE}], title='单位名录', filters='行政区划=样例市')

    sheet = load_workbook(io.BytesIO(content)).active
    assert sheet.title == '单位名录'
    assert cells_of(content)[0][0] == '单位名录'
    assert cells_of(content)[1][0] == '筛选条件：行政区划=样例市　共1条'
    assert cells_of(content)[2] == HEADS
    assert cells_of(content)[3][:2] == ['样例一公司', CODE]
    assert sheet.freeze_panes == 'A4'
    assert sheet.column_dimensions['B'].width >= 20, 'a code can be read without widening its column'


@pytest.mark.parametrize('text', ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://sample.invalid")', '=cmd|x!A1'])
def test_a_formula_leaves_as_text_and_stays_text_when_it_is_edited(text):
    content = export((NAME,), [{'name': text}], title='名录')

    cell = load_workbook(io.BytesIO(content)).active['A4']
    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, 's', True)
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert b'<f>' not in parts.read('xl/worksheets/sheet1.xml')


def test_a_formula_in_title_or_filter_is_text_too():
    sheet = load_workbook(io.BytesIO(export((NAME,), [], title='=1+1', filters='=2'))).active

    assert [sheet[place].data_type for place in ('A1', 'A2')] == ['s', 's']


def test_numbers_can_be_counted_with_and_codes_keep_their_zeros():
    row = {'name': 12, 'code': CODE, 'division': '099001', 'since': date(2020, 1, 2), 'people': 12, 'sort': True}

    cells = load_workbook(io.BytesIO(export(COLUMNS, [row], title='名录'))).active[4]

    assert [cell.value for cell in cells] == ['12', CODE, '099001', A_DAY, 12, '是']
    assert [cell.data_type for cell in cells] == ['s', 's', 's', 'd', 'n', 's']


def test_what_excel_cannot_hold_is_taken_out_or_cut():
    row = {'name': 'a\x00b\x0b\ud800c', 'division': '长' * 99_999}

    cells = load_workbook(io.BytesIO(export((NAME, DIVISION), [row], title='一/二:三' * 20))).active[4]

    assert cells[0].value == 'ab\nc'
    assert 30_000 < len(cells[1].value) < 32_768
