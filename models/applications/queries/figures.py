"""Figures for the head of an office: open by step and age, due and overdue, by item and by month."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from tortoise.expressions import Q, Subquery
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from models.applications.queries.office import View, narrowed, view_of
from models.applications.rules.inbox import Extent, Filters
from models.applications.rules.types import ENDED, ApplicationStatus
from models.applications.tables import Application, ApplicationItem
from models.clock import OFFICE_ZONE
from models.records.rules import Actor
from models.regulation.catalogue import item
from models.regulation.item_text import NamedItem
from models.regulation.periods import months_after

AGES = ((0, 5), (6, 10), (11, 20), (21, None))
"""Calendar days since filing, from and to."""
MONTHS = 12


@dataclass(frozen=True, slots=True)
class ByStep:
    """How many stand at a step, by age in the order of `AGES`."""

    status: ApplicationStatus
    ages: tuple[int, ...]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.ages)


@dataclass(frozen=True, slots=True)
class ByItem:
    """How many applications name an item, and how many of them are open."""

    shown: str
    edition: str
    code: str
    open: int
    every: int


@dataclass(frozen=True, slots=True)
class ByMonth:
    """What came in and what was ended in a month; `month` is its first day."""

    month: date
    filed: int
    ended: int


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures under one filter."""

    steps: list[ByStep]
    due_today: int
    overdue: int
    items: list[ByItem]
    months: list[ByMonth]
    filters: Filters
    day: date


async def figures(actor: Actor, filters: Filters, *, now: datetime) -> Figures:
    """The figures of one's own office; five questions, whatever its size."""
    view = await view_of(actor, now=now)
    found = await narrowed(view, filters)
    steps = await by_step(view, found)
    today = Count('id', _filter=Q(due_on=view.today))
    late = Count('id', _filter=Q(due_on__lt=view.today))
    due = await grouped(found.annotate(today=today, late=late), 'today', 'late')
    return Figures(
        steps=steps, due_today=due.get('today', 0), overdue=due.get('late', 0), items=await by_item(view, filters),
        months=await by_month(view, found), filters=filters, day=view.today,
    )  # fmt: skip


async def grouped(found: QuerySet[Application], *names: str) -> Mapping[str, int]:
    """One row of sums over all that was found."""
    rows: list[dict[str, Any]] = await found.group_by('office_id').values(*names)
    return rows[0] if rows else {}


async def by_step(view: View, found: QuerySet[Application]) -> list[ByStep]:
    """The open ones by where they stand and how long ago they were filed, in the order of the life cycle."""
    sums = {f'age{place}': Count('id', _filter=aged(view, *ages)) for place, ages in enumerate(AGES)}
    rows = await found.exclude(status__in=list(ENDED)).annotate(**sums).group_by('status').values('status', *sums)
    by_status = {row['status']: tuple(row[name] for name in sums) for row in rows}
    return [ByStep(status, by_status[status]) for status in ApplicationStatus if status in by_status]


def aged(view: View, first: int, last: int | None) -> Q:
    """Filed so many days ago, both included."""
    latest = begins(view.today - timedelta(days=first) + timedelta(days=1))
    found = Q(submitted_at__lt=latest)
    return found if last is None else found & Q(submitted_at__gte=begins(view.today - timedelta(days=last)))


def begins(day: date) -> datetime:
    """The first moment of a day at the office."""
    return datetime(day.year, day.month, day.day, tzinfo=OFFICE_ZONE)


async def by_item(view: View, filters: Filters) -> list[ByItem]:
    """Applications by item, the most frequent first."""
    every = await named(await narrowed(view, filters))
    still = await named((await narrowed(view, filters)).exclude(status__in=list(ENDED)))
    found = [ByItem(NamedItem(item=item(*key)).shown, *key, still.get(key, 0), count) for key, count in every.items()]
    return sorted(found, key=lambda one: (-one.every, one.code))


async def named(found: QuerySet[Application]) -> dict[tuple[str, str], int]:
    """How many of these applications name each item; one that names it twice counts once."""
    rows = (
        await ApplicationItem.filter(application_id__in=Subquery(found.values('id')))
        .annotate(cases=Count('application_id', distinct=True))
        .group_by('edition', 'code')
        .values('edition', 'code', 'cases')
    )
    return {(row['edition'], row['code']): row['cases'] for row in rows}


async def by_month(view: View, found: QuerySet[Application]) -> list[ByMonth]:
    """The last twelve months, this one last."""
    this = view.today.replace(day=1)
    firsts = [months_after(this, place - MONTHS + 1) for place in range(MONTHS)]
    sums = {}
    for place, first in enumerate(firsts):
        since, before = begins(first), begins(months_after(first, 1))
        sums[f'filed{place}'] = Count('id', _filter=Q(submitted_at__gte=since, submitted_at__lt=before))
        sums[f'ended{place}'] = Count('id', _filter=Q(closed_at__gte=since, closed_at__lt=before))
    row = await grouped(found.annotate(**sums), *sums)
    return [
        ByMonth(first, row.get(f'filed{place}', 0), row.get(f'ended{place}', 0)) for place, first in enumerate(firsts)
    ]


__all__ = ['AGES', 'ByItem', 'ByMonth', 'ByStep', 'Extent', 'Figures', 'Filters', 'figures']
