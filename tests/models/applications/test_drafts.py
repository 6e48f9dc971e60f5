"""How long a draft is kept."""

from datetime import date

import pytest

from models.applications.rules.drafts import draft_term
from models.regulation.clauses import Clause, of_office
from models.regulation.profiles import PROFILES
from models.regulation.working_days import BUILT_IN


@pytest.mark.parametrize('profile', ['guangdong', 'shanghai', 'shaanxi'])
def test_a_draft_is_kept_fifteen_days_and_its_owner_told_twice(profile):
    term = draft_term(PROFILES[profile], date(2026, 12, 20))

    assert (term.last_day, term.purge_on) == (date(2027, 1, 4), date(2027, 1, 5))
    assert term.notices == (date(2026, 12, 30), date(2027, 1, 3))


def test_the_countdown_falls_below_nought_on_the_day_of_deletion():
    term = draft_term(PROFILES['shanghai'], date(2024, 2, 14))

    assert [term.days_left(date(2024, 2, 28)), term.days_left(date(2024, 2, 29)), term.days_left(date(2024, 3, 1))] == [
        1,
        0,
        -1,
    ]
    assert term.purge_on == date(2024, 3, 1)


def test_a_short_term_tells_no_earlier_than_the_saving():
    own = {'draft-days': (Clause(3, date(2020, 1, 1), '本机关规定', '本机关'),)}
    term = draft_term(of_office(PROFILES['shanghai'], own=own, calendar=BUILT_IN), date(2026, 12, 20))

    assert term.notices == (date(2026, 12, 20), date(2026, 12, 22))
