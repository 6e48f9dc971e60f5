"""The table of employment records as people and hostile files fill it in: every row judged, or one clear refusal."""

from datetime import date
from pathlib import Path

import pytest

from documents.employment_rows import COLUMNS, MOST_ROWS
from documents.excel import read_table
from models.bulk import Turns
from models.regulation.identity import make_number
from models.regulation.objection import refusing
from tests.builders_workbooks import a_bomb, a_workbook

DAY = date(2026, 11, 20)
NUMBER = make_number('990101', date(1980, 5, 5), 1)
SOUND = ['样例持证人', NUMBER, 'N1', '2026-11-01', '2027-10-31']


async def read(folder: Path, content: bytes):
    path = folder / 'upload'
    path.write_bytes(content)
    return await read_table(path, COLUMNS, most_rows=MOST_ROWS, day=DAY, give_way=Turns().over)


@pytest.mark.parametrize(
    'written', ['2026-11-01', '2026/11/1', '2026年11月1日', '20261101', '2026.11.01', 20261101, 46327]
)
async def test_a_day_is_understood_as_text_as_number_and_in_its_spellings(tmp_path, written):
    table = await read(tmp_path, a_workbook([*SOUND[:3], written, '']))

    assert table.rows[0].values['start'] == '2026-11-01' and table.rows[0].is_sound


@pytest.mark.parametrize(('place', 'value', 'words'), [
    (1, NUMBER[:-1], '应为18位'), (1, int(NUMBER[:17] + '0'), '末几位已经丢失'), (1, '', '身份证号'),
    (2, 'Z9', '作业项目'), (2, '', '作业项目'), (3, '2026-02-30', '日历上没有'), (3, '去年', '日期应写作'),
    (3, '=TODAY()', '公式'), (0, '=A1', '公式'), (4, '很久', '日期应写作'),
])  # fmt: skip
async def test_what_is_wrong_with_a_cell_is_told_at_its_row(tmp_path, place, value, words):
    row = [*SOUND]
    row[place] = value

    table = await read(tmp_path, a_workbook(SOUND, row))

    assert [one.is_sound for one in table.rows] == [True, False]
    assert words in '；'.join(one.message for one in table.rows[1].objections)


async def test_a_sheet_that_reaches_the_last_cell_and_a_hidden_one_cost_nothing(tmp_path):
    table = await read(tmp_path, a_workbook(SOUND, hidden=True, farthest=True))

    assert [row.values['name'] for row in table.rows] == ['样例持证人']
    assert '隐藏的工作表' in table.objections[0].message


async def test_a_file_of_a_few_kilobytes_that_unpacks_to_gigabytes_is_refused_in_one_sentence(tmp_path):
    content = a_bomb()
    assert len(content) < 20_000

    table = await read(tmp_path, content)

    assert '解开后过大' in refusing(table.objections)[0].message and not table.rows


@pytest.mark.parametrize('written', [
    ''.join(chr(ord(sign) + 0xFEE0) for sign in NUMBER), f' {NUMBER[:6]} {NUMBER[6:14]}\u3000{NUMBER[14:]}',
    f"'{NUMBER}", f'’{NUMBER}', f" ' {NUMBER}",
], ids=['full width', 'in groups', 'marked as text', 'marked by an input method', 'marked after a blank'])  # fmt: skip
async def test_a_number_is_understood_however_it_was_typed(tmp_path, written):
    table = await read(tmp_path, a_workbook([SOUND[0], written, *SOUND[2:]]))

    assert table.rows[0].values['id_number'] == NUMBER and table.rows[0].is_sound


async def test_a_small_x_at_the_end_of_a_number_is_the_large_one(tmp_path):
    number = next(one for one in (make_number('990101', date(1980, 5, 5), k) for k in range(1, 99)) if one[-1] == 'X')

    table = await read(tmp_path, a_workbook([SOUND[0], number.lower(), *SOUND[2:]]))

    assert table.rows[0].values['id_number'] == number and table.rows[0].is_sound


async def test_an_apostrophe_before_a_name_is_none_of_it(tmp_path):
    table = await read(tmp_path, a_workbook(["'样例持证人", *SOUND[1:]]))

    assert table.rows[0].values['name'] == '样例持证人'


@pytest.mark.parametrize('blank', [' ', '\u3000', '\xa0', '\u200b\ufeff'])
async def test_rows_of_blanks_are_no_rows_however_many(tmp_path, blank):
    path = tmp_path / 'upload'
    path.write_bytes(a_workbook(SOUND, *[[blank] * 5] * 50))

    table = await read_table(path, COLUMNS, most_rows=1, day=DAY, give_way=Turns().over)

    assert [row.values['name'] for row in table.rows] == ['样例持证人'] and not refusing(table.objections)
