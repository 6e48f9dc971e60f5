"""Until when the issuing file of a case is kept: the years and the day they count from are clauses."""

from dataclasses import replace
from datetime import date

import pytest

from models.applications.rules.retention import COUNTS_FROM, YEARS, retention
from models.regulation.clauses import Clause
from models.regulation.profiles import PROFILES

SINCE = date(2019, 6, 1)


def kept(closed_on: date, **own: object) -> date:
    """The last day under Guangdong's rules, with values of the office's own laid over them."""
    names = {'years': YEARS, 'counts_from': COUNTS_FROM}
    layer = {names[key]: (Clause(value, SINCE, '样例', '样例'),) for key, value in own.items()}
    return retention(replace(PROFILES['guangdong'], own=layer), closed_on).until


@pytest.mark.parametrize(('closed_on', 'until'), [
    pytest.param(date(2026, 12, 31), date(2036, 12, 31), id='the last day of a year'),
    pytest.param(date(2027, 1, 1), date(2037, 1, 1), id='the first day of a year'),
    pytest.param(date(2028, 2, 29), date(2038, 2, 28), id='29 February has no such day ten years later'),
])  # fmt: skip
def test_a_file_is_kept_for_ten_years_from_the_day_its_case_was_closed(closed_on, until):
    assert kept(closed_on) == until


@pytest.mark.parametrize(('closed_on', 'until'), [
    pytest.param(date(2026, 12, 31), date(2036, 12, 31), id='the last day of a year'),
    pytest.param(date(2027, 1, 1), date(2037, 12, 31), id='the first day of a year'),
])  # fmt: skip
def test_an_office_may_count_whole_calendar_years(closed_on, until):
    assert kept(closed_on, counts_from='next-year') == until


def test_an_office_may_keep_files_for_longer():
    assert kept(date(2026, 11, 20), years=30) == date(2056, 11, 20)


def test_what_nobody_has_confirmed_is_said_and_how_the_day_came_about():
    found = retention(PROFILES['guangdong'], date(2026, 11, 20))

    assert not found.confirmed
    assert (
        found.basis.startswith('发证机关档案至少保存10年（TSG Z6001-2019 档案），自办结之日起算（')
        and '待确认' in found.basis
    )
    assert found.derivation[-1] == '结果：至2036年11月20日（周四）止'
