"""Which days a record may name: the guide's own example, the day before and the day after, leap days."""

from datetime import date

import pytest

from models.employment.rules.period import objections_to_period, objections_to_termination, open_period
from models.employment.rules.printing import print_valid_until
from models.regulation.profiles import PROFILES

ZHONGSHAN = PROFILES['zhongshan']


def day(text: str) -> date:
    return date.fromisoformat(text)


def said(start: str, end: str, *, today: str = '2026-02-15', first: str = '2023-03-01', last: str = '2027-02-28'):
    period = open_period(ZHONGSHAN, day(first), day(last), day(today))
    return [one.message for one in objections_to_period(period, day(start), day(end))]


def test_the_guides_example_holds_to_the_day():
    assert said('2025-02-16', '2027-02-28') == []


@pytest.mark.parametrize(
    ('start', 'end', 'words'),
    [
        ('2025-02-15', '2027-02-28', '最早为2025年2月16日'),
        ('2025-02-16', '2027-03-01', '最晚为证书有效期止2027年2月28日'),
        ('2027-03-01', '2027-03-02', '晚于证书有效期止2027年2月28日'),
        ('2026-03-02', '2026-03-01', '早于开始时间2026年3月2日'),
    ],
)
def test_a_day_beyond_is_refused_with_the_day_that_would_do(start, end, words):
    assert words in ''.join(said(start, end))


def test_every_fault_is_named_at_once():
    assert len(said('2024-01-01', '2027-03-01')) == 2


def test_one_day_of_employment_is_a_period():
    assert said('2026-02-15', '2026-02-15') == []


@pytest.mark.parametrize(
    ('today', 'earliest'),
    [
        ('2024-02-29', '2023-03-01'),
        ('2025-02-28', '2024-02-29'),
        ('2025-03-01', '2024-03-02'),
        ('2026-01-01', '2025-01-02'),
        ('2025-12-31', '2025-01-01'),
        ('2024-03-01', '2023-03-02'),
    ],
)
def test_a_year_back_and_a_day_over_leap_days_and_year_ends(today, earliest):
    assert open_period(ZHONGSHAN, day('2020-01-01'), day('2030-01-01'), day(today)).earliest == day(earliest)


def test_nobody_is_employed_on_an_item_before_it_was_valid():
    period = open_period(ZHONGSHAN, day('2025-12-01'), day('2029-11-30'), day('2026-02-15'))
    assert period.earliest == day('2025-12-01')
    assert any('不能作业' in line for line in period.derivation)


@pytest.mark.parametrize(
    ('ended', 'reason', 'field'),
    [
        ('2026-01-01', '', 'reason'),
        (None, '辞职', 'terminated_on'),
        ('2025-12-31', '辞职', 'terminated_on'),
        ('2026-12-02', '辞职', 'terminated_on'),
        ('2026-06-01', '辞' * 201, 'reason'),
    ],
)
def test_a_termination_needs_its_day_within_the_employment_and_its_reason(ended, reason, field):
    wrong = objections_to_termination(day('2026-01-01'), day('2026-12-01'), day(ended) if ended else None, reason)
    assert [one.field for one in wrong] == [field]


@pytest.mark.parametrize('ended', [None, '2026-01-01', '2026-12-01'])
def test_first_and_last_day_may_be_the_day_of_termination(ended):
    reason = '合同期满' if ended else ''
    assert not objections_to_termination(day('2026-01-01'), day('2026-12-01'), day(ended) if ended else None, reason)


@pytest.mark.parametrize(
    ('printed', 'until'),
    [
        ('2025-10-22', '2025-11-22'),
        ('2026-01-31', '2026-02-28'),
        ('2024-01-31', '2024-02-29'),
        ('2025-12-31', '2026-01-31'),
        ('2024-02-29', '2024-03-29'),
    ],
)
def test_a_print_is_good_for_a_month_to_the_corresponding_day(printed, until):
    assert print_valid_until(ZHONGSHAN, day(printed))[0] == day(until)
