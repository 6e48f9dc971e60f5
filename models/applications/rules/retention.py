"""Until when the issuing file (发证档案) of a closed case has to be kept. Pure.

The years and the day they count from are clauses: no source in our hands says from which day, so that one is 待确认.
"""

from dataclasses import dataclass
from datetime import date

from models.regulation.clauses import Clause, Profile, in_force, number
from models.regulation.derivation import in_words
from models.regulation.periods import BASIS, last_day_of_years, years_after

YEARS, COUNTS_FROM = 'issuer-archive-years', 'issuer-archive-counts-from'


@dataclass(frozen=True, kw_only=True, slots=True)
class Retention:
    """The last day on which the file must still be there, and how it came about. `confirmed`: both clauses are."""

    until: date
    years: int
    confirmed: bool
    basis: str
    derivation: tuple[str, ...]


def retention(profile: Profile, closed_on: date) -> Retention:
    """Count from the day a case was closed, by the clauses in force on it."""
    clause, begins = in_force(profile, YEARS, closed_on), in_force(profile, COUNTS_FROM, closed_on)
    years, next_year = number(profile, YEARS, closed_on), begins.value == 'next-year'
    first = date(closed_on.year + 1, 1, 1) if next_year else closed_on
    until = last_day_of_years(first, years) if next_year else years_after(first, years)
    word = '办结次年1月1日' if next_year else '办结之日'
    basis = f'发证机关档案至少保存{years}年（{said(clause)}），自{word}起算（{said(begins)}）'
    told = (f'起算日：{word}{in_words(first)}', f'规则：{basis}；期间届满日见{BASIS}', f'结果：至{in_words(until)}止')
    return Retention(
        until=until, years=years, confirmed=clause.confirmed and begins.confirmed, basis=basis, derivation=told
    )


def said(clause: Clause) -> str:
    """The article, marked where nobody has confirmed the value."""
    return clause.article + ('' if clause.confirmed else '，待确认')
