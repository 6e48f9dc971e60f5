"""Which open cases a change of the rules speaks of. They keep the version they began under; a new table of days moves them.

Drafts are counted, never shown: what somebody has not filed yet is his own.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet

from models.applications.rules.reach import WELDING_CODES, reach
from models.applications.rules.types import OVER, ApplicationStatus
from models.applications.tables import Application, ApplicationItem

SHOWN = 50
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Affected:
    """How many filed cases, how many drafts, and the first rows (number, type, status, began_on, due_on)."""

    filed: int
    drafts: int
    rows: list[Row]


async def affected_by_clauses(names: Iterable[str]) -> Affected:
    """The open cases that these clauses speak of, the oldest first."""
    found: dict[Any, Row] = {}
    filed = drafts = 0
    for name in names:
        speaks_of = cases_of(name)
        filed += await speaks_of.exclude(status=ApplicationStatus.DRAFT).count()
        drafts += await speaks_of.filter(status=ApplicationStatus.DRAFT).count()
        found |= {row['id']: row for row in await rows_of(speaks_of)}
    return Affected(filed, drafts, list(found.values())[:SHOWN])


async def affected_by_days(earliest: date) -> Affected:
    """The cases whose term ends on or after the first day that changes."""
    running = Application.exclude(status__in=list(OVER)).filter(due_on__gte=earliest)
    return Affected(await running.count(), 0, await rows_of(running))


def cases_of(name: str) -> QuerySet[Application]:
    """The open cases a clause speaks of."""
    speaks = reach(name)
    found = Application.filter(type__in=list(speaks.types), status__in=list(speaks.statuses))
    if speaks.welding is None:
        return found
    welding = Subquery(ApplicationItem.filter(code__in=list(WELDING_CODES)).values('application_id'))
    return found.filter(id__in=welding) if speaks.welding else found.exclude(id__in=welding)


async def rows_of(found: QuerySet[Application]) -> list[Row]:
    """The first filed ones."""
    filed = found.exclude(status=ApplicationStatus.DRAFT).order_by('created_at').limit(SHOWN)
    return await filed.values('id', 'number', 'type', 'status', 'began_on', 'due_on')
