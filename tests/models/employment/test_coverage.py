"""Who covers an employer's items until when, who lacks a certificate, and what somebody's leaving uncovers."""

from datetime import date

import pytest

from models.certificates.rules.items import HeldItem, ItemStatus
from models.certificates.rules.printed import PrintedDay
from models.employment.rules.coverage import (
    Cover,
    Lapse,
    best,
    first_uncovered,
    hint,
    items_covered,
    lacking,
    lapsing,
    uncovered_by,
)
from models.employment.rules.spans import Span
from models.regulation.profiles import PROFILES

TODAY = date(2026, 11, 20)
FOREVER = '2030-12-31'
VALID, EXPIRED, SUSPENDED = ItemStatus.VALID, ItemStatus.EXPIRED, ItemStatus.SUSPENDED
NATIONAL = PROFILES['shanghai']


def day(text: str) -> date:
    return date.fromisoformat(text)


def spans(text: str) -> tuple[Span, ...]:
    return tuple(Span(*(day(end) for end in part.split('..'))) for part in text.split())


def a_cover(
    person: int, when: str, *, until: str = FOREVER, status: ItemStatus | None = VALID, code: str = 'N1'
) -> Cover:
    """A person employed at those times on an item whose certificate is valid until then."""
    return Cover(
        person_id=person, name=f'样例{person}', id_number='990101********0000', key=('2019', code, ''), shown=code,
        welding=False, spans=spans(when), status=status, valid_from=day('2023-01-01'), valid_until=day(until),
    )  # fmt: skip


# (employed when, certificate until, status, last day covered from today on, why it ends)
LASTS = [
    pytest.param('2026-01-01..2027-12-31', '2027-02-28', VALID, '2027-02-28', Lapse.CERTIFICATE, id='the certificate'),
    pytest.param('2026-01-01..2027-01-31', '2027-02-28', VALID, '2027-01-31', Lapse.EMPLOYMENT, id='the employment'),
    pytest.param('2026-01-01..2027-02-28', '2027-02-28', VALID, '2027-02-28', Lapse.CERTIFICATE, id='both on one day'),
    pytest.param('2026-01-01..2026-12-31 2027-01-01..2027-06-30', FOREVER, VALID, '2027-06-30', Lapse.EMPLOYMENT,
                 id='one record follows the other'),
    pytest.param('2026-01-01..2026-12-31 2027-01-02..2027-06-30', FOREVER, VALID, '2026-12-31', Lapse.EMPLOYMENT,
                 id='a day between two records'),
    pytest.param('2026-01-01..2026-11-20', FOREVER, VALID, '2026-11-20', Lapse.EMPLOYMENT, id='today is the last day'),
    pytest.param('2026-01-01..2026-11-19', FOREVER, VALID, None, None, id='yesterday was'),
    pytest.param('2026-11-21..2027-11-20', FOREVER, VALID, None, None, id='begins tomorrow'),
    pytest.param('2026-01-01..2027-12-31', '2026-11-19', EXPIRED, None, None, id='expired yesterday'),
    pytest.param('2026-01-01..2027-12-31', FOREVER, SUSPENDED, None, None, id='suspended'),
    pytest.param('2026-01-01..2027-12-31', FOREVER, None, None, None, id='no certificate bears the item'),
]  # fmt: skip


@pytest.mark.parametrize(('when', 'until', 'status', 'last', 'why'), LASTS)
def test_until_when_somebody_covers_an_item(when, until, status, last, why):
    cover = a_cover(1, when, until=until, status=status)

    assert cover.last_day(TODAY) == (day(last) if last else None)
    assert cover.lapse(TODAY) is why


@pytest.mark.parametrize(('left', 'place'), [(0, 0), (30, 0), (31, 1), (60, 1), (61, 2), (120, 2), (121, 3)])
def test_each_holder_is_counted_in_one_band(left, place):
    last = date.fromordinal(TODAY.toordinal() + left).isoformat()

    (item,) = items_covered([a_cover(1, f'2026-01-01..{last}')], TODAY)

    assert [*item.within, item.later] == [int(place == one) for one in range(4)]
    assert item.holders == 1


def test_who_works_without_a_valid_certificate_is_lacking_and_no_holder():
    covers = [
        a_cover(1, f'2026-01-01..{FOREVER}'),
        a_cover(2, f'2026-01-01..{FOREVER}', until='2026-11-19', status=EXPIRED),
        a_cover(3, f'2026-01-01..{FOREVER}', status=SUSPENDED),
        a_cover(4, f'2026-12-01..{FOREVER}', status=SUSPENDED),
    ]

    (item,) = items_covered(covers, TODAY)

    assert (item.holders, item.lacking) == (1, 2)
    assert [one.person_id for one in lacking(covers, TODAY)] == [2, 3], 'the fourth does not work yet'


def test_the_item_that_is_uncovered_first_stands_first():
    covers = [
        a_cover(1, f'2026-01-01..{FOREVER}', code='N1'),
        a_cover(2, '2026-01-01..2026-12-31', code='Q1'),
        a_cover(3, f'2026-01-01..{FOREVER}', status=SUSPENDED, code='G1'),
    ]

    assert [(one.shown, one.uncovered_from) for one in items_covered(covers, TODAY)] == [
        ('G1', TODAY), ('Q1', date(2027, 1, 1)), ('N1', date(2031, 1, 1)),
    ]  # fmt: skip


def test_who_lapses_is_listed_by_the_day_up_to_the_last_one_asked_for():
    covers = [
        a_cover(1, '2026-01-01..2027-03-20'),  # 120 days
        a_cover(2, '2026-01-01..2026-11-20'),
        a_cover(3, '2026-01-01..2027-03-21'),
        a_cover(4, '2026-01-01..2026-11-19'),
    ]

    assert [one.person_id for one in lapsing(covers, TODAY, days=120)] == [2, 1]
    assert [one.person_id for one in lapsing(covers, TODAY, days=119)] == [2]


# (spans, from, first uncovered day)
FIRST_UNCOVERED = [
    ('', '2026-11-20', '2026-11-20'),
    ('2026-11-21..2026-12-31', '2026-11-20', '2026-11-20'),
    ('2026-01-01..2026-11-20', '2026-11-20', '2026-11-21'),
    ('2026-01-01..2026-12-31 2027-01-01..2027-01-31', '2026-11-20', '2027-02-01'),
    ('2026-01-01..2026-12-31 2027-01-02..2027-01-31', '2026-11-20', '2027-01-01'),
    ('2026-01-01..2027-12-31 2026-02-01..2026-03-01', '2026-11-20', '2028-01-01'),
    ('2026-01-01..2026-10-31', '2026-11-20', '2026-11-20'),
    ('2026-01-01..2028-02-28', '2026-11-20', '2028-02-29'),
]


@pytest.mark.parametrize(('given', 'since', 'first'), FIRST_UNCOVERED)
def test_the_first_day_that_nobody_covers(given, since, first):
    assert first_uncovered(spans(given), day(since)) == day(first)


def test_nobody_is_left_for_ever_where_somebody_stays_for_ever():
    assert first_uncovered([Span(date.min, date.max)], TODAY) == date.max


# (covers of the others, last day of the leaver, what is told: since, otherwise, others the day after)
LEAVING = [
    pytest.param([], '2026-11-30', [('2026-12-01', '2031-01-01', 0)], id='the only holder'),
    pytest.param([a_cover(2, f'2026-01-01..{FOREVER}')], '2026-11-30', [], id='another stays as long'),
    pytest.param([a_cover(2, '2026-01-01..2027-05-31')], '2026-11-30', [('2027-06-01', '2031-01-01', 1)],
                 id='another stays for a while'),
    pytest.param([a_cover(2, f'2026-01-01..{FOREVER}', until='2027-02-28')], '2026-11-30',
                 [('2027-03-01', '2031-01-01', 1)], id="another's certificate ends"),
    pytest.param([a_cover(2, f'2026-12-02..{FOREVER}')], '2026-11-30', [('2026-12-01', '2031-01-01', 0)],
                 id='another begins a day too late'),
    pytest.param([a_cover(2, f'2026-12-01..{FOREVER}')], '2026-11-30', [], id='another begins the day after'),
    pytest.param([a_cover(2, f'2026-01-01..{FOREVER}', status=SUSPENDED)], '2026-11-30',
                 [('2026-12-01', '2031-01-01', 0)], id='another is suspended'),
    pytest.param([a_cover(2, f'2026-01-01..{FOREVER}', code='Q1')], '2026-11-30', [('2026-12-01', '2031-01-01', 0)],
                 id='another holds another item'),
    pytest.param([a_cover(2, '2026-01-01..2026-11-30')], '2026-11-30', [('2026-12-01', '2031-01-01', 0)],
                 id='another leaves on that day'),
    pytest.param([], FOREVER, [], id='he stays to the end'),
]  # fmt: skip


@pytest.mark.parametrize(('others', 'last_day', 'told'), LEAVING)
def test_what_somebodys_leaving_uncovers(others, last_day, told):
    covers = [a_cover(1, f'2026-01-01..{FOREVER}'), *others]

    found = uncovered_by(covers, 1, day(last_day))

    assert [(one.since.isoformat(), one.otherwise.isoformat(), one.others) for one in found] == told


def test_who_lacks_a_certificate_leaves_nothing_behind():
    covers = [a_cover(1, f'2026-01-01..{FOREVER}', status=SUSPENDED)]

    assert uncovered_by(covers, 1, TODAY) == []


def test_each_item_of_the_leaver_is_judged_by_itself():
    covers = [
        a_cover(1, f'2026-01-01..{FOREVER}', code='N1'),
        a_cover(1, '2026-01-01..2027-06-30', code='Q1'),
        a_cover(2, f'2026-01-01..{FOREVER}', code='N1'),
    ]

    assert [(one.shown, one.since.isoformat()) for one in uncovered_by(covers, 1, TODAY)] == [('Q1', '2026-11-21')]


def held(code: str, until: str, *, edition: str = '2019', status: ItemStatus = VALID) -> HeldItem:
    last = day(until)
    return HeldItem(edition=edition, code=code, until=PrintedDay.of(last), status=status)


def test_after_a_renewal_the_new_item_speaks_for_the_record():
    old, new = held('N1', '2026-12-31', status=ItemStatus.SUPERSEDED), held('N1', '2030-12-31')

    assert best([old, new, held('N2', FOREVER)], ('2019', 'N1', ''), old) is new


def test_of_two_valid_items_the_one_that_lasts_longer_speaks():
    short, long = held('N1', '2027-12-31'), held('N1', '2030-12-31')

    assert best([long, short], ('2019', 'N1', ''), short) is long
    assert best([short, long], ('2019', 'N1', ''), short) is long


def test_an_item_of_the_old_catalogue_goes_on_as_what_it_became():
    exchanged, kept = (held('G4', '2026-12-31', edition='2011', status=one) for one in (ItemStatus.SUPERSEDED, VALID))
    new = held('G3', '2030-12-31')

    assert best([exchanged, new], ('2011', 'G4', ''), exchanged) is new
    assert best([kept, new], ('2011', 'G4', ''), kept) is kept, 'what was not exchanged stands for itself'
    other = held('G3', FOREVER, edition='2011')
    assert best([exchanged, other], ('2011', 'G4', ''), exchanged) is exchanged, 'G3 of the old catalogue is another'


def test_where_nothing_is_valid_the_item_of_the_record_tells_why():
    own = held('N1', FOREVER, status=SUSPENDED)

    assert best([own, held('N2', FOREVER)], ('2019', 'N1', ''), own) is own
    assert best([], ('2019', 'N1', ''), None) is None


# (certificate until, status, beginning of the hint); Shanghai: three months to one month before the end
HINTS = [
    ('2027-02-28', VALID, '2026年11月28日（周六）起可以申请复审，最迟2027年1月28日'),
    ('2027-02-20', VALID, '现在可以申请复审，最迟2027年1月20日'),
    ('2026-12-20', VALID, '现在可以申请复审，最迟2026年11月20日'),
    ('2026-12-19', VALID, '复审最迟应在2026年11月19日'),
    ('2026-11-19', EXPIRED, '证书已过有效期，不得安排该项目作业'),
    ('2027-02-20', SUSPENDED, '证书已暂扣，不得安排该项目作业'),
    ('2027-02-20', None, '名下没有该项目的有效证书'),
]


@pytest.mark.parametrize(('until', 'status', 'told'), HINTS)
def test_the_hint_says_what_can_be_done_by_when(until, status, told):
    cover = a_cover(1, f'2026-01-01..{FOREVER}', until=until, status=status)

    assert hint(cover, NATIONAL, TODAY).startswith(told)


@pytest.mark.parametrize(
    ('until', 'told'),
    [
        ('2029-04-30', '复审最迟2029年3月30日'),
        ('2027-11-21', '复审最迟2027年10月21日'),
        ('2027-11-20', '现在可以申请复审'),
    ],
    ids=['years ahead', 'a year and a day', 'a year'],
)
def test_where_no_first_day_is_set_nobody_is_sent_to_renew_more_than_a_year_ahead(until, told):
    cover = a_cover(1, f'2026-01-01..{FOREVER}', until=until)

    assert hint(cover, PROFILES['guangdong'], TODAY).startswith(told)


@pytest.mark.parametrize('until', ['2027-02-28', '2027-02-20'], ids=['before its time', 'in its time'])
def test_after_too_long_a_break_nobody_is_told_that_he_can_renew(until):
    cover = a_cover(1, f'2026-01-01..{FOREVER}', until=until)

    assert hint(cover, NATIONAL, TODAY, broken=True).startswith('按现有聘用记录不能复审')


def test_where_the_employment_ends_first_the_hint_says_to_prolong_it():
    cover = a_cover(1, '2026-01-01..2026-12-31', until='2028-02-29')

    assert hint(cover, NATIONAL, TODAY).startswith('聘用期满，续聘的请修改聘用时间或填报新记录')
