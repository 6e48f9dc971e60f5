"""How long an item lasts, from days and from certificates that print only months."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.certificates.rules.items import HeldItem, ItemStatus, status_on, status_words
from models.certificates.rules.printed import NotPrinted, PrintedDay, last_valid_day, read_printed
from models.certificates.rules.validity import renewed_from, validity
from models.explain import explain
from models.regulation.clauses import Clause, NoClause, of_office
from models.regulation.profiles import PROFILES
from models.regulation.working_days import BUILT_IN

GUANGDONG = PROFILES['guangdong']
TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ('start', 'until'),
    [
        pytest.param('2023-03-01', '2027-02-28', id='the example of Zhongshan'),
        pytest.param('2016-05-17', '2020-05-16', id='the example of Shanghai'),
        pytest.param('2024-02-28', '2028-02-27', id='the day before 29 February'),
        pytest.param('2024-02-29', '2028-02-28', id='29 February'),
        pytest.param('2024-03-01', '2028-02-29', id='the day after 29 February'),
        pytest.param('2096-02-29', '2100-02-28', id='29 February, and 2100 has none'),
        pytest.param('2023-12-31', '2027-12-30', id='the last of December'),
        pytest.param('2024-01-01', '2027-12-31', id='New Year'),
        pytest.param('2024-11-30', '2028-11-29', id='the last of November'),
    ],
)
def test_an_item_lasts_four_years_less_a_day(start, until):
    assert explain('validity', {'start': start}, today=TODAY)['facts']['until'] == until


def test_a_start_printed_as_a_month_lasts_to_the_same_month():
    facts = explain('validity', {'start': '2016年07月'}, today=TODAY)['facts']

    assert facts == {'until': '2020-07-31', 'printed': '2020-07', 'start': '2016-07', 'years': 4}


@pytest.mark.parametrize(
    ('means', 'until'), [('last-day', date(2028, 2, 29)), ('first-day', date(2028, 2, 1))], ids=str
)
def test_an_office_settles_what_a_printed_month_means(means, until):
    own = {'certificate-month-means': (Clause(means, date(2020, 1, 1), '本机关规定', '本机关'),)}
    office = of_office(GUANGDONG, own=own, calendar=BUILT_IN)

    found, why = last_valid_day(PrintedDay(2028, 2), office, TODAY)

    assert found == until
    assert '2028年2月' in why[0]


def test_a_full_day_needs_no_reading():
    assert last_valid_day(PrintedDay(2028, 2, 3), GUANGDONG, TODAY) == (date(2028, 2, 3), [])


@pytest.mark.parametrize(
    ('text', 'read'),
    [
        ('2020-07-16', PrintedDay(2020, 7, 16)),
        ('2020年7月16日', PrintedDay(2020, 7, 16)),
        ('２０２０．０７', PrintedDay(2020, 7)),
        ('2020 年 07 月', PrintedDay(2020, 7)),
    ],
)
def test_days_are_read_as_certificates_print_them(text, read):
    assert read_printed(text) == read


@pytest.mark.parametrize('text', ['', '2020', '2019-02-29', '2020-13', '202007', '1900-01-01', '2020-07-16-01', '七月'])
def test_what_is_no_day_is_not_read(text):
    with pytest.raises(NotPrinted):
        read_printed(text)


def test_before_the_rule_nothing_is_said():
    with pytest.raises(NoClause):
        validity(PrintedDay(2005, 1, 1), GUANGDONG)
    assert explain('validity', {'start': '2005-01-01'}, today=TODAY)['allowed'] is False


def test_an_item_is_valid_on_its_last_day_and_expired_on_the_next():
    held = HeldItem(edition='2019', code='N1', until=PrintedDay(2026, 11, 20))

    assert [status_on(held, GUANGDONG, date(2026, 11, day)) for day in (19, 20, 21)] == [
        ItemStatus.VALID,
        ItemStatus.VALID,
        ItemStatus.EXPIRED,
    ]


def test_a_revoked_item_stays_revoked():
    held = HeldItem(edition='2019', code='N1', until=PrintedDay(2026, 11, 20), status=ItemStatus.REVOKED)

    assert status_on(held, GUANGDONG, date(2027, 1, 1)) is ItemStatus.REVOKED


@pytest.mark.parametrize(
    ('begins', 'approved', 'first'),
    [
        ('old-expiry', date(2026, 11, 2), date(2026, 12, 1)),
        ('old-expiry', date(2026, 12, 2), date(2026, 12, 2)),
        ('approval', date(2026, 11, 2), date(2026, 11, 2)),
    ],
)
def test_a_renewed_period_follows_the_old_one_or_the_approval(begins, approved, first):
    own = {'renewed-period-begins': (Clause(begins, date(2020, 1, 1), '本机关规定', '本机关'),)}
    office = of_office(GUANGDONG, own=own, calendar=BUILT_IN)

    assert renewed_from(office, old_until=date(2026, 11, 30), approved_on=approved) == first


@given(some.dates(date(2011, 7, 1), date(2095, 12, 31)))
def test_two_periods_in_a_row_leave_no_gap(start):
    first = validity(PrintedDay.of(start), GUANGDONG)
    second = validity(PrintedDay.of(first.until + timedelta(days=1)), GUANGDONG)

    assert first.until == second.start.first - timedelta(days=1)
    assert 4 * 365 <= (first.until - start).days + 1 <= 4 * 365 + 1


@pytest.mark.parametrize(
    ('start', 'status', 'said'),
    [
        (PrintedDay(2026, 11, 21), ItemStatus.VALID, '有效'),
        (PrintedDay(2026, 11, 22), ItemStatus.VALID, '有效（自2026-11-22起）'),
        (PrintedDay(2026, 11), ItemStatus.VALID, '有效'),
        (PrintedDay(2026, 12), ItemStatus.VALID, '有效（自2026-12起）'),
        (None, ItemStatus.VALID, '有效'),
        (PrintedDay(2026, 11, 22), ItemStatus.REVOKED, '已撤销'),
    ],
)
def test_a_period_that_begins_later_says_from_when(start, status, said):
    held = HeldItem(edition='2019', code='N1', start=start, until=PrintedDay(2030, 11, 29), status=status)

    assert status_words(held, status, TODAY) == said
