"""Days as date inputs hand them over."""

from datetime import date

from models.regulation.objection import Objection, Refused
from pages.widgets.questions import Questions
from pages.widgets.searching import Search

DATE = 'type=date min=1950-01-01 max=2199-12-31'
"""Props of an input that asks for a day."""


def typed_day(ask: Questions | Search, key: str, label: str) -> date | None:
    """The day in an input, None where it is empty; Refused at its field where it is no day."""
    text = ask[key].strip()
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise Refused(Objection(message=f'{label}不是日期，请写作2026-11-21', field=key)) from None


def typed_span(search: Search, label: str) -> tuple[date | None, date | None]:
    """The days in `since` and `until` of a search; Refused where the first lies after the last: nothing is between."""
    since, until = (typed_day(search, key, label) for key in ('since', 'until'))
    if since and until and since > until:
        raise Refused(Objection(message=f'{label}的起始日期晚于截止日期，请改正后再查询', field='since'))
    return since, until


def needed_day(ask: Questions, key: str, label: str) -> date:
    """The day in an input that must not stay empty."""
    day = typed_day(ask, key, label)
    if day is None:
        raise Refused(Objection(message=f'{label}还没有填写，请填写', field=key))
    return day
