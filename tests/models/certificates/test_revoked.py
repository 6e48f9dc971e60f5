"""What the register shows revoked without its ground: a warning for as long as the longest term may run."""

from datetime import date

import pytest

from models.certificates.rules.revoked import Revoked, objections_to_revoked
from models.regulation.profiles import PROFILES

DAY = date(2026, 11, 20)


def told(*revoked: tuple[str, date | None], day: date = DAY) -> list[str]:
    found = [Revoked(shown=shown, on=on) for shown, on in revoked]
    objections = objections_to_revoked(PROFILES['guangdong'], found, day)
    assert all(one.soft and '第七十九条' in one.clause for one in objections)
    return [one.message for one in objections]


@pytest.mark.parametrize(('on', 'warned'), [
    (date(2023, 11, 19), False),
    (date(2023, 11, 20), True),
    (date(2026, 11, 20), True),
    (date(2026, 11, 21), False),
    (date(1999, 1, 1), False),
])  # fmt: skip
def test_it_is_told_from_its_day_to_the_last_of_the_three_years(on, warned):
    assert bool(told(('N1（叉车司机）', on))) is warned


def test_the_sentence_names_item_day_ground_and_end_and_says_who_verifies():
    (one,) = told(('N1（叉车司机）', date(2024, 3, 10)))

    assert one == (
        '登记册显示N1（叉车司机）于2024年3月10日（周日）被撤销；因以欺骗、贿赂等不正当手段取得许可被撤销的，'
        '至2027年3月10日（周三）不得再次申请，由受理机关核实撤销原因'
    )


def test_a_revocation_without_a_day_is_told_as_that():
    (one,) = told(('N1（叉车司机）', None))

    assert '没有登记撤销日期' in one and '3年内不得再次申请' in one


def test_items_of_one_day_are_told_together_and_each_once():
    on = date(2025, 3, 10)
    both = ('N1（叉车司机）', on), ('A（甲）', on), ('N1（叉车司机）', on)

    (one,) = told(*both)
    assert '登记册显示N1（叉车司机）、A（甲）于' in one
    assert len(told(*both, ('A（甲）', date(2025, 4, 1)))) == 2
