"""Bans hold a natural person up to and with the corresponding day."""

from datetime import date

import pytest

from models.people.bans import BanKind, ban, objections_to_banned
from models.regulation.profiles import PROFILES


@pytest.mark.parametrize('profile', ['guangdong', 'shanghai', 'shaanxi', 'zhongshan'])
@pytest.mark.parametrize(
    ('kind', 'until'),
    [
        (BanKind.FALSE_MATERIALS, date(2025, 3, 10)),
        (BanKind.DECEPTION, date(2027, 3, 10)),
        (BanKind.CHEATING, date(2027, 3, 10)),
    ],
)
def test_each_wrong_has_its_years(profile, kind, until):
    assert ban(PROFILES[profile], kind, person_id=1, start=date(2024, 3, 10)).until == until


@pytest.mark.parametrize(
    ('day', 'held'),
    [
        pytest.param(date(2024, 3, 9), False, id='Saturday, the day before'),
        pytest.param(date(2024, 3, 10), True, id='Sunday, its first day'),
        pytest.param(date(2027, 3, 9), True, id='Tuesday, the day before the last'),
        pytest.param(date(2027, 3, 10), True, id='Wednesday, its last day'),
        pytest.param(date(2027, 3, 11), False, id='Thursday, the first day free'),
    ],
)
def test_a_ban_of_three_years_day_by_day(day, held):
    cheated = ban(PROFILES['guangdong'], BanKind.CHEATING, person_id=1, start=date(2024, 3, 10))

    objections = objections_to_banned([cheated], day)

    assert bool(objections) is held
    assert all('2027年3月11日（周四）起可以申请' in one.message and one.clause for one in objections)


def test_a_ban_from_29_february_ends_on_the_last_of_february():
    leap = ban(PROFILES['guangdong'], BanKind.FALSE_MATERIALS, person_id=1, start=date(2024, 2, 29))

    assert (leap.until, leap.first_day_free) == (date(2025, 2, 28), date(2025, 3, 1))


def test_the_longest_ban_is_told_first():
    short, long = (
        ban(PROFILES['guangdong'], kind, person_id=1, start=date(2024, 3, 10))
        for kind in (BanKind.FALSE_MATERIALS, BanKind.DECEPTION)
    )

    told = objections_to_banned([short, long], date(2024, 6, 1))

    assert ['2027年' in one.message for one in told] == [True, False]
