"""When an item may be renewed: the day before, the day, the day after; month ends; regions where they differ."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.certificates.rules.renewal import WindowState, objections_to_day, renewal_window
from models.explain import explain
from models.regulation.clauses import Clause, of_office
from models.regulation.periods import months_after, months_before
from models.regulation.profiles import PROFILES
from models.regulation.working_days import BUILT_IN

TODAY = date(2026, 11, 21)
SHANGHAI, GUANGDONG, SHAANXI = PROFILES['shanghai'], PROFILES['guangdong'], PROFILES['shaanxi']


def ask(**given_values: str) -> dict:
    return explain('renewal-window', {key.replace('_', '-'): value for key, value in given_values.items()}, today=TODAY)


@pytest.mark.parametrize(
    ('today', 'state', 'allowed'),
    [
        pytest.param('2020-02-19', 'not_yet', False, id='Wednesday, the day before it opens'),
        pytest.param('2020-02-20', 'open', True, id='Thursday, the day it opens'),
        pytest.param('2020-02-21', 'open', True, id='Friday, the day after'),
        pytest.param('2020-04-19', 'open', True, id='Sunday, the day before it closes'),
        pytest.param('2020-04-20', 'open', True, id='Monday, its last day'),
        pytest.param('2020-04-21', 'closed', False, id='Tuesday, a day late'),
        pytest.param('2020-05-20', 'closed', False, id='Wednesday, the last day of validity'),
        pytest.param('2020-05-21', 'expired', False, id='Thursday, expired'),
    ],
)
def test_the_example_of_shanghai_day_by_day(today, state, allowed):
    answer = ask(profile='shanghai', valid_until='2020-05-20', today=today)

    assert (answer['facts']['opens'], answer['facts']['closes']) == ('2020-02-20', '2020-04-20')
    assert (answer['facts']['state'], answer['allowed']) == (state, allowed)


def test_an_early_applicant_is_told_the_first_day_and_a_late_one_what_to_do():
    window = renewal_window(SHANGHAI, date(2020, 5, 20), date(2020, 2, 19))

    early, late, expired = (
        objections_to_day(window, day)[0] for day in (date(2020, 2, 19), date(2020, 4, 21), date(2020, 5, 21))
    )

    assert '2020年2月20日（周四）起可以申请' in early.message and '上海' in early.clause
    assert '2020年4月20日（周一）已过' in late.message and '第二十五条' in late.clause
    assert '申请新办' in late.message and '申请新办' in expired.message
    assert not early.soft and not late.soft and not expired.soft


@pytest.mark.parametrize(
    ('valid_until', 'opens', 'closes'),
    [
        pytest.param('2020-05-29', '2020-02-29', '2020-04-29', id='29 February is there'),
        pytest.param('2020-05-31', '2020-02-29', '2020-04-30', id='the last of May in a leap year'),
        pytest.param('2021-05-29', '2021-02-28', '2021-04-29', id='29 February is not there'),
        pytest.param('2021-05-31', '2021-02-28', '2021-04-30', id='the last of May'),
        pytest.param('2024-02-29', '2023-11-29', '2024-01-29', id='valid until 29 February'),
        pytest.param('2026-03-31', '2025-12-31', '2026-02-28', id='over the year and the last of February'),
        pytest.param('2026-01-31', '2025-10-31', '2025-12-31', id='the last of January'),
        pytest.param('2026-12-31', '2026-09-30', '2026-11-30', id='the last of December'),
        pytest.param('2020-07', '2020-04-30', '2020-06-30', id='only the month is printed'),
    ],
)
def test_months_are_counted_back_to_the_corresponding_day(valid_until, opens, closes):
    facts = ask(profile='shanghai', valid_until=valid_until, today='2020-01-01')['facts']

    assert (facts['opens'], facts['closes']) == (opens, closes)


@pytest.mark.parametrize(
    ('profile', 'item', 'opens', 'closes'),
    [
        ('shanghai', 'N1', '2026-10-15', '2026-12-15'),
        ('guangdong', 'N1', None, '2026-12-15'),
        ('zhongshan', 'N1', None, '2026-12-15'),
        ('shaanxi', 'N1', None, '2026-12-15'),
        ('shaanxi', '金属焊', None, '2026-10-15'),
        ('shaanxi', 'GTAW-FeII-6G-3/57-FefS-02/11/12', None, '2026-10-15'),
        ('shanghai', '非金属焊', '2026-10-15', '2026-12-15'),
    ],
)
def test_regions_and_welding_differ_where_their_documents_do(profile, item, opens, closes):
    facts = ask(profile=profile, item=item, valid_until='2027-01-15', today='2026-10-15')['facts']

    assert (facts['opens'], facts['closes'], facts['state']) == (opens, closes, 'open')


def test_welding_is_late_a_day_after_three_months_before():
    assert ask(profile='shaanxi', item='金属焊', valid_until='2027-01-15', today='2026-10-16')['allowed'] is False


def test_a_first_day_set_behind_the_last_leaves_the_last_day():
    own = {
        'renewal-earliest-months': (Clause(1, date(2020, 1, 1), '本机关规定', '本机关'),),
        'renewal-latest-months': (Clause(2, date(2020, 1, 1), '本机关规定', '本机关'),),
    }
    window = renewal_window(of_office(SHANGHAI, own=own, calendar=BUILT_IN), date(2026, 12, 20), TODAY)

    assert window.opens == window.closes == date(2026, 10, 20)


@given(
    until=some.dates(date(2019, 10, 1), date(2095, 12, 31)),
    profile=some.sampled_from([SHANGHAI, GUANGDONG, SHAANXI]),
    welding=some.booleans(),
)
def test_a_window_opens_before_it_closes_and_closes_before_expiry(until, profile, welding):
    window = renewal_window(profile, until, TODAY, welding=welding)

    assert (window.opens or date.min) <= window.closes < until
    assert window.state(window.closes) is WindowState.OPEN
    assert window.state(window.closes + timedelta(days=1)) is WindowState.CLOSED
    assert not window.opens or window.state(window.opens - timedelta(days=1)) is WindowState.NOT_YET


@given(some.dates(date(1950, 1, 1), date(2090, 1, 1)), some.integers(0, 60))
def test_months_back_and_forth_return_to_the_day_or_fall_short_by_month_ends(day, months):
    there = months_after(months_before(day, months), months)

    assert there == day if day.day <= 28 else 0 <= (day - there).days <= 3


def test_a_day_before_the_rule_is_answered_not_crashed():
    answer = ask(valid_until='2018-01-01', today='2017-12-01')

    assert answer['allowed'] is False and '请核对日期' in answer['objections'][0]['message']
