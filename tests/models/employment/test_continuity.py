"""Sixty timelines: which breaks in employment are too long, and what the answer names."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.employment.rules.continuity import (
    ContinuityState,
    continuity,
    employed,
    objections_to_continuity,
)
from models.employment.rules.spans import Span, between, clipped, merged
from models.regulation.clauses import Clause
from models.regulation.profiles import PROFILES

ZHONGSHAN = PROFILES['zhongshan']
YES, NO, UNKNOWN = ContinuityState.CONTINUOUS, ContinuityState.BROKEN, ContinuityState.UNKNOWN


def day(text: str) -> date:
    return date.fromisoformat(text)


def spans(text: str) -> list[Span]:
    return [Span(*(day(end) for end in part.split('..'))) for part in text.split()]


# (records of all employers, day asked, first day of the period or '', verdict, the gap that counts)
TIMELINES = [
    # one employer
    ('2023-03-01..2027-02-28', '2026-12-01', '2023-03-01', YES, ''),
    ('2023-03-01..2026-12-01', '2026-12-01', '2023-03-01', YES, ''),
    ('2023-03-01..2026-11-30', '2026-12-01', '2023-03-01', YES, ''),
    ('2023-03-01..2025-11-30', '2026-11-29', '2023-03-01', YES, ''),
    ('2023-03-01..2025-11-30', '2026-11-30', '2023-03-01', YES, ''),
    ('2023-03-01..2025-11-30', '2026-12-01', '2023-03-01', NO, '2025-12-01..2026-12-01'),
    ('2023-03-01..2023-03-01', '2024-03-01', '2023-03-01', YES, ''),
    ('2023-03-01..2023-03-01', '2024-03-02', '2023-03-01', NO, '2023-03-02..2024-03-02'),
    # two employers, exactly a year apart, one day more; years of 365 and of 366 days
    ('2022-01-01..2022-12-31 2024-01-01..2025-12-31', '2025-06-01', '2022-01-01', YES, ''),
    ('2022-01-01..2022-12-31 2024-01-02..2025-12-31', '2025-06-01', '2022-01-01', NO, '2023-01-01..2024-01-01'),
    ('2022-01-01..2022-12-31 2023-12-31..2025-12-31', '2025-06-01', '2022-01-01', YES, ''),
    ('2022-01-01..2023-12-31 2025-01-01..2025-12-31', '2025-06-01', '2022-01-01', YES, ''),
    ('2022-01-01..2023-12-31 2025-01-02..2025-12-31', '2025-06-01', '2022-01-01', NO, '2024-01-01..2025-01-01'),
    ('2022-01-01..2023-02-28 2024-03-01..2025-12-31', '2025-06-01', '2022-01-01', YES, ''),
    ('2022-01-01..2023-02-28 2024-03-02..2025-12-31', '2025-06-01', '2022-01-01', NO, '2023-03-01..2024-03-01'),
    ('2022-01-01..2024-02-28 2025-02-28..2025-12-31', '2025-06-01', '2022-01-01', YES, ''),
    ('2022-01-01..2024-02-28 2025-03-01..2025-12-31', '2025-06-01', '2022-01-01', YES, ''),
    ('2022-01-01..2024-02-28 2025-03-02..2025-12-31', '2025-06-01', '2022-01-01', NO, '2024-02-29..2025-03-01'),
    ('2022-01-01..2024-02-29 2025-03-01..2025-12-31', '2025-06-01', '2022-01-01', YES, ''),
    ('2022-01-01..2024-02-29 2025-03-02..2025-12-31', '2025-06-01', '2022-01-01', NO, '2024-03-01..2025-03-01'),
    # overlaps and neighbours
    ('2022-01-01..2024-06-30 2023-01-01..2026-12-31', '2026-06-01', '2022-01-01', YES, ''),
    ('2022-01-01..2026-12-31 2023-01-01..2023-06-30', '2026-06-01', '2022-01-01', YES, ''),
    ('2023-01-01..2023-06-30 2022-01-01..2026-12-31', '2026-06-01', '2022-01-01', YES, ''),
    ('2022-01-01..2023-12-31 2024-01-01..2026-12-31', '2026-06-01', '2022-01-01', YES, ''),
    ('2024-01-01..2026-12-31 2022-01-01..2023-12-31', '2026-06-01', '2022-01-01', YES, ''),
    ('2022-01-01..2022-12-31 2022-01-01..2022-12-31', '2023-12-31', '2022-01-01', YES, ''),
    ('2022-01-01..2022-12-31 2022-01-01..2022-12-31', '2024-01-01', '2022-01-01', NO, '2023-01-01..2024-01-01'),
    ('2022-01-01..2022-06-30 2022-06-01..2022-12-31 2022-12-31..2023-06-30', '2024-06-30', '2022-01-01', YES, ''),
    ('2022-01-01..2022-06-30 2022-06-01..2022-12-31', '2024-01-01', '2022-01-01', NO, '2023-01-01..2024-01-01'),
    # three employers: two short breaks are not one long one
    ('2022-01-01..2022-06-30 2023-01-01..2023-06-30 2024-01-01..2024-06-30', '2024-12-31', '2022-01-01', YES, ''),
    ('2022-01-01..2022-06-30 2023-03-01..2023-03-31 2024-02-01..2024-06-30', '2024-12-31', '2022-01-01', YES, ''),
    ('2022-01-01..2022-06-30 2023-07-02..2023-07-02 2024-02-01..2024-06-30', '2024-12-31', '2022-01-01', NO,
     '2022-07-01..2023-07-01'),
    ('2022-01-01..2022-06-30 2023-07-01..2023-07-01 2024-02-01..2024-06-30', '2024-12-31', '2022-01-01', YES, ''),
    # of several that are too long the longest is named
    ('2020-01-01..2020-06-30 2021-09-01..2021-09-30 2023-09-01..2024-06-30', '2024-12-31', '2020-01-01', NO,
     '2021-10-01..2023-08-31'),
    ('2020-01-01..2020-06-30 2022-09-01..2022-09-30 2023-11-01..2024-06-30', '2024-12-31', '2020-01-01', NO,
     '2020-07-01..2022-08-31'),
    # a break at the beginning of the period
    ('2024-02-29..2027-02-28', '2026-12-01', '2023-03-01', YES, ''),
    ('2024-03-01..2027-02-28', '2026-12-01', '2023-03-01', YES, ''),
    ('2024-03-02..2027-02-28', '2026-12-01', '2023-03-01', NO, '2023-03-01..2024-03-01'),
    ('2024-03-02..2027-02-28', '2026-12-01', '', YES, ''),
    ('2023-03-02..2027-02-28', '2026-12-01', '2023-03-01', YES, ''),
    # work before the period does not count for it
    ('2021-01-01..2022-12-31 2024-03-02..2026-12-31', '2026-12-01', '2023-03-01', NO, '2023-03-01..2024-03-01'),
    ('2021-01-01..2023-03-01 2024-03-02..2026-12-31', '2026-12-01', '2023-03-01', YES, ''),
    ('2021-01-01..2022-12-31', '2023-06-01', '2023-03-01', UNKNOWN, ''),
    # nothing on file, or nothing yet
    ('', '2026-12-01', '2023-03-01', UNKNOWN, ''),
    ('', '2026-12-01', '', UNKNOWN, ''),
    ('2027-01-01..2027-12-31', '2026-12-01', '2023-03-01', UNKNOWN, ''),
    ('2026-12-01..2027-12-31', '2026-12-01', '2025-12-31', YES, ''),
    # what is agreed for later is no work yet
    ('2023-03-01..2024-06-30 2026-12-02..2027-12-31', '2026-12-01', '2023-03-01', NO, '2024-07-01..2026-12-01'),
    ('2023-03-01..2026-06-30 2026-12-02..2027-12-31', '2026-12-01', '2023-03-01', YES, ''),
    # month ends and year ends
    ('2022-01-01..2023-01-30 2024-01-31..2025-12-31', '2025-06-01', '2022-01-01', YES, ''),
    ('2022-01-01..2023-01-30 2024-02-01..2025-12-31', '2025-06-01', '2022-01-01', NO, '2023-01-31..2024-01-31'),
    ('2022-01-01..2023-01-31 2024-02-01..2025-12-31', '2025-06-01', '2022-01-01', YES, ''),
    ('2022-01-01..2023-01-31 2024-02-02..2025-12-31', '2025-06-01', '2022-01-01', NO, '2023-02-01..2024-02-01'),
    ('2022-01-01..2022-12-30 2023-12-31..2025-12-31', '2025-06-01', '2022-01-01', YES, ''),
    ('2022-01-01..2022-12-30 2024-01-01..2025-12-31', '2025-06-01', '2022-01-01', NO, '2022-12-31..2023-12-31'),
    # single days keep it going
    ('2022-01-01..2022-01-01 2023-01-02..2023-01-02 2024-01-03..2024-01-03', '2024-06-01', '2022-01-01', YES, ''),
    ('2022-01-01..2022-01-01 2023-01-03..2023-01-03', '2023-06-01', '2022-01-01', NO, '2022-01-02..2023-01-02'),
    ('2022-01-01..2022-01-01 2023-01-02..2023-01-02', '2024-01-02', '2022-01-01', YES, ''),
    ('2022-01-01..2022-01-01 2023-01-02..2023-01-02', '2024-01-03', '2022-01-01', NO, '2023-01-03..2024-01-03'),
    # long service, asked on the very first and very last day
    ('2023-03-01..2027-02-28', '2023-03-01', '2023-03-01', YES, ''),
    ('2023-03-01..2027-02-28', '2027-02-28', '2023-03-01', YES, ''),
]  # fmt: skip


def test_there_are_sixty_timelines():
    assert len(TIMELINES) >= 60


@pytest.mark.parametrize(('records', 'asked', 'begins', 'verdict', 'gap'), TIMELINES)
def test_a_timeline_is_judged_by_its_longest_break(records, asked, begins, verdict, gap):
    found = continuity(ZHONGSHAN, spans(records), day(asked), begins=day(begins) if begins else None)
    assert found.state is verdict
    assert (found.broken.span if found.broken else None) == (spans(gap)[0] if gap else None)


def test_the_answer_names_the_gap_and_the_intervals_used():
    found = continuity(ZHONGSHAN, spans('2022-01-01..2022-12-31 2024-01-02..2024-12-31'), day('2024-06-01'))
    (said,) = objections_to_continuity(found, 'N1（叉车司机）')
    for words in ('2023-01-01至2024-01-01', '366天', '12个月', '2022-01-01至2022-12-31', '2024-01-02至2024-06-01'):
        assert words in said.message
    assert said.clause and not said.soft


def test_without_any_record_the_clerk_is_asked_not_the_holder_refused():
    (said,) = objections_to_continuity(continuity(ZHONGSHAN, [], day('2024-06-01')), 'N1（叉车司机）')
    assert said.soft and '未核验' in said.message


def test_days_before_records_were_kept_are_no_break_and_are_named():
    found = continuity(
        ZHONGSHAN, spans('2026-01-01..2026-12-31'), day('2026-12-01'),
        begins=day('2023-03-01'), kept_since=day('2025-11-22'),
    )  # fmt: skip
    assert found.state is YES
    assert found.unrecorded == spans('2023-03-01..2025-11-21')[0]
    assert [gap.span for gap in found.gaps] == spans('2025-11-22..2025-12-31')
    assert any('2023-03-01至2025-11-21' in line and '未核验' in line for line in found.derivation)


def test_a_record_from_before_records_were_kept_counts_all_the_same():
    found = continuity(
        ZHONGSHAN, spans('2024-01-01..2024-06-30 2026-01-01..2026-12-31'), day('2026-12-01'),
        begins=day('2023-03-01'), kept_since=day('2025-11-22'),
    )  # fmt: skip
    assert found.state is NO and found.broken.span == spans('2024-07-01..2025-12-31')[0]


def test_welders_have_a_limit_of_their_own():
    records = spans('2024-01-01..2024-06-30 2025-01-02..2026-01-01')
    assert continuity(ZHONGSHAN, records, day('2025-06-01')).state is YES
    assert continuity(ZHONGSHAN, records, day('2025-06-01'), welding=True).state is NO


def test_the_office_may_set_another_limit_from_a_day_on():
    own = {'continuity-gap-months': (Clause(24, day('2025-01-01'), '本机关规定', '样例'),)}
    profile = replace(ZHONGSHAN, own=own)
    records = spans('2022-01-01..2022-12-31 2024-01-02..2025-12-31')
    assert continuity(profile, records, day('2024-12-31')).state is NO
    assert continuity(profile, records, day('2025-01-01')).state is YES


@pytest.mark.parametrize(
    ('start', 'agreed', 'ended', 'span'),
    [
        ('2024-01-01', '2024-12-31', None, '2024-01-01..2024-12-31'),
        ('2024-01-01', '2024-12-31', '2024-06-30', '2024-01-01..2024-06-30'),
        ('2024-01-01', '2024-12-31', '2025-06-30', '2024-01-01..2024-12-31'),
        ('2024-01-01', '2024-12-31', '2024-01-01', '2024-01-01..2024-01-01'),
        ('2024-01-01', '2024-12-31', '2023-12-31', ''),
    ],
)
def test_a_record_ends_on_the_earlier_of_agreed_end_and_termination(start, agreed, ended, span):
    found = employed(day(start), day(agreed), day(ended) if ended else None)
    assert found == (spans(span)[0] if span else None)


def test_neighbours_are_one_and_a_day_between_parts_them():
    assert merged(spans('2024-01-01..2024-01-31 2024-02-01..2024-02-29')) == spans('2024-01-01..2024-02-29')
    assert len(merged(spans('2024-01-01..2024-01-30 2024-02-01..2024-02-29'))) == 2


days = some.dates(min_value=day('2020-01-01'), max_value=day('2026-12-31'))
some_spans = some.lists(some.tuples(days, days).map(lambda pair: Span(min(pair), max(pair))), max_size=8)


def covered(of: list[Span]) -> set[date]:
    return {span.first + timedelta(days=n) for span in of for n in range(span.days)}


@given(some_spans)
def test_merging_keeps_every_day_and_leaves_a_day_between_any_two(of):
    joined = merged(of)
    assert covered(joined) == covered(of)
    assert all(later.first > earlier.last + timedelta(days=1) for earlier, later in pairwise(joined))


@given(some_spans, some.randoms())
def test_merging_knows_no_order_and_merging_twice_changes_nothing(of, random):
    shuffled = list(of)
    random.shuffle(shuffled)
    assert merged(shuffled) == merged(of) == merged(merged(of))


@given(some_spans, days, days)
def test_gaps_and_work_share_the_days_between_two_without_overlap(of, one, other):
    first, last = min(one, other), max(one, other)
    work = covered([part for span in of if (part := clipped(span, first, last))])
    gaps = covered(between(of, first, last))
    assert not work & gaps
    assert work | gaps == covered([Span(first, last)])


@given(some_spans, some_spans, days)
def test_another_record_never_makes_a_continuous_timeline_broken(of, more, asked):
    begins = day('2019-06-01')
    if continuity(ZHONGSHAN, of, asked, begins=begins).state is YES:
        assert continuity(ZHONGSHAN, [*of, *more], asked, begins=begins).state is YES
