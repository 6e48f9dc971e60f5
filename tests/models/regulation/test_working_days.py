"""Working days: adjusted weekends are worked, holidays are not, and a year nobody knows is told."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.regulation import working_days as wd
from models.regulation.working_days import OfficeCalendar, Pause, add_working_days, kind_of

OWN_2027 = OfficeCalendar(
    holidays={date(2027, 1, 1): '元旦'},
    workdays={date(2027, 1, 2): '元旦调休上班'},
    years=frozenset({2027}),
)


@pytest.mark.parametrize(
    ('day', 'works', 'why'),
    [
        pytest.param(date(2026, 9, 30), True, '', id='Wednesday before the National Day'),
        pytest.param(date(2026, 10, 1), False, '国庆节', id='Thursday, the National Day'),
        pytest.param(date(2026, 10, 7), False, '国庆节', id='Wednesday, its last day'),
        pytest.param(date(2026, 10, 8), True, '', id='Thursday after it'),
        pytest.param(date(2026, 10, 10), True, '国庆节调休上班', id='Saturday worked for it'),
        pytest.param(date(2026, 10, 11), False, '周日', id='Sunday'),
    ],
)
def test_holidays_and_worked_weekends_are_told_apart(day, works, why):
    assert kind_of(day) == wd.DayKind(works=works, why=why)


@pytest.mark.parametrize(
    ('start', 'days', 'due'),
    [
        pytest.param(date(2026, 11, 20), 1, date(2026, 11, 23), id='Friday and one is Monday'),
        pytest.param(date(2026, 11, 21), 1, date(2026, 11, 23), id='received on Saturday, counted from Monday'),
        pytest.param(date(2026, 11, 23), 5, date(2026, 11, 30), id='Monday and five is Monday'),
        pytest.param(date(2026, 9, 30), 1, date(2026, 10, 8), id='over the National Day'),
        pytest.param(date(2026, 10, 9), 1, date(2026, 10, 10), id='Friday and one is the worked Saturday'),
        pytest.param(date(2026, 9, 29), 20, date(2026, 11, 2), id='twenty days over the National Day'),
    ],
)
def test_a_period_ends_on_the_right_day(start, days, due):
    assert add_working_days(start, days).due == due


def test_a_deadline_names_every_day_it_left_out():
    deadline = add_working_days(date(2026, 9, 30), 1)

    assert deadline.skipped == tuple((date(2026, 10, number), '国庆节') for number in range(1, 8))
    assert deadline.warnings == ()
    assert deadline.derivation[0] == '起算日：2026年9月30日（周三）'
    assert '跳过2026年10月1日（周四）：国庆节' in deadline.derivation
    assert deadline.derivation[-1] == '结果：2026年10月8日（周四）'


@pytest.mark.parametrize(
    ('start', 'warned'),
    [
        pytest.param(date(2026, 12, 24), False, id='five days that end on the last of December'),
        pytest.param(date(2026, 12, 25), True, id='five days that reach January'),
    ],
)
def test_a_year_without_an_arrangement_is_counted_and_told(start, warned):
    deadline = add_working_days(start, 5)

    assert bool(deadline.warnings) is warned
    assert warned is (deadline.due.year == 2027)


def test_next_year_counts_monday_to_friday_until_it_is_known():
    deadline = add_working_days(date(2027, 1, 4), 5)

    assert deadline.due == date(2027, 1, 11)
    assert '2027年的节假日安排尚未录入' in deadline.warnings[0]
    assert any('提示：2027年' in line for line in deadline.derivation)


def test_the_table_of_the_office_goes_before_everything():
    assert add_working_days(date(2026, 12, 31), 1, OWN_2027).due == date(2027, 1, 2)
    assert add_working_days(date(2026, 12, 31), 1, OWN_2027).warnings == ()
    closed = OfficeCalendar(holidays={date(2026, 11, 23): '本机关停止办公'})
    assert add_working_days(date(2026, 11, 20), 1, closed).due == date(2026, 11, 24)


def test_a_year_the_office_has_entered_in_full_is_read_from_its_table_alone():
    changed = OfficeCalendar(holidays={date(2026, 10, 2): '国庆节'}, years=frozenset({2026}))

    assert kind_of(date(2026, 10, 1), changed).works
    assert not kind_of(date(2026, 10, 2), changed).works
    assert kind_of(date(2027, 1, 4), OWN_2027).known


def test_days_on_which_the_clock_stands_still_are_left_out_with_their_reason():
    pause = Pause(first=date(2026, 11, 24), last=date(2026, 11, 25), why='等待补正')

    deadline = add_working_days(date(2026, 11, 23), 2, pauses=(pause,))

    assert deadline.due == date(2026, 11, 27)
    assert deadline.skipped == ((date(2026, 11, 24), '等待补正'), (date(2026, 11, 25), '等待补正'))


def test_a_last_day_off_moves_on_and_a_filing_day_off_moves_back():
    assert wd.roll_forward(date(2026, 10, 1)).due == date(2026, 10, 8)
    assert wd.roll_forward(date(2026, 10, 8)).due == date(2026, 10, 8)
    assert wd.roll_back(date(2026, 10, 2)).due == date(2026, 9, 30)
    assert wd.roll_back(date(2026, 10, 10)).due == date(2026, 10, 10)
    assert add_working_days(date(2026, 10, 1), 0).due == date(2026, 10, 8)


@given(some.dates(date(2005, 1, 1), date(2030, 12, 31)), some.integers(1, 60))
def test_counting_forward_and_counting_between_agree(start, days):
    deadline = add_working_days(start, days)

    assert wd.working_days_between(start, deadline.due) == days
    assert wd.working_days_between(deadline.due, start) == -days
    assert kind_of(deadline.due).works
    assert (deadline.due - start).days == days + len(deadline.skipped)


@given(some.dates(date(2005, 1, 1), date(2026, 12, 31)))
def test_no_known_day_is_called_unknown(day):
    assert kind_of(day).known
    assert not kind_of(day + timedelta(days=366 * 25)).known


@pytest.mark.parametrize('days', [-1, wd.MOST_DAYS + 1])
def test_a_number_of_days_beyond_all_reason_is_refused(days):
    with pytest.raises(ValueError):
        add_working_days(date(2026, 11, 21), days)
