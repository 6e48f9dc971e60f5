"""Days as date inputs hand them over."""

from datetime import date
from typing import Protocol

from models.regulation.objection import Objection, Refused

FIRST_YEAR, LAST_YEAR = 1950, 2199
DATE = f'type=date min={FIRST_YEAR}-01-01 max={LAST_YEAR}-12-31'
"""Props of an input that asks for a day."""


class Typed(Protocol):
    """Fields and what was typed into them: questions, or the row above a list."""

    def __getitem__(self, key: str) -> str:
        """The words in one field."""
        ...


def written_day(text: str) -> date:
    """The day as a date input writes it; ValueError for any other writing, which the input itself shows as nothing."""
    day = date.fromisoformat(text)
    if day.isoformat() != text:
        raise ValueError(text)
    return day


def is_day(text: str) -> bool:
    """Whether `typed_day` would take it."""
    try:
        return is_meant(written_day(text))
    except ValueError:
        return False


def is_meant(day: date) -> bool:
    """Whether its year is one that somebody means."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def typed_day(ask: Typed, key: str, label: str) -> date | None:
    """The day in an input, None where it is empty; Refused at its field where it is no day.

    Also where its year is none anybody means: a browser hands over 0101-02-03 while the year is still being typed.
    """
    text = ask[key].strip()
    try:
        day = written_day(text) if text else None
    except ValueError:
        raise Refused(Objection(message=f'{label}不是日期，请写作2026-11-21', field=key)) from None
    if day and not is_meant(day):
        message = f'{label}的年份应在{FIRST_YEAR}至{LAST_YEAR}之间，请按“年-月-日”填写，例如2026-11-21'
        raise Refused(Objection(message=message, field=key))
    return day


def typed_span(search: Typed, label: str) -> tuple[date | None, date | None]:
    """The days in `since` and `until` of a search; Refused where the first lies after the last: nothing is between."""
    since, until = (typed_day(search, key, label) for key in ('since', 'until'))
    if since and until and since > until:
        raise Refused(Objection(message=f'{label}的起始日期晚于截止日期，请改正后再查询', field='since'))
    return since, until


def needed_day(ask: Typed, key: str, label: str) -> date:
    """The day in an input that must not stay empty."""
    day = typed_day(ask, key, label)
    if day is None:
        raise Refused(Objection(message=f'{label}还没有填写，请填写', field=key))
    return day
