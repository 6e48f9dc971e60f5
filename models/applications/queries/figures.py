"""Figures for the head of an office: open by step and age, due and overdue, by item and by month."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

from tortoise.expressions import Q
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from models.applications.queries.narrowing import Found, View, narrowed, view_of
from models.applications.rules.inbox import Extent, Filters, still_open
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Application
from models.clock import OFFICE_ZONE
from models.records.rules import Actor
from models.regulation.catalogue import item
from models.regulation.item_text import CURRENT, NamedItem
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
    """The figures of one's own office: four questions over indexes, whatever its size."""
    view = await view_of(actor, now=now)
    found, still = await narrowed(view, filters), await narrowed(view, still_open(filters))
    rows = await by_status(view, still.cases)
    return Figures(
        steps=by_step(rows), due_today=sum(row['today'] for row in rows), overdue=sum(row['late'] for row in rows),
        items=await by_item(found),
        months=await by_month(view, found), filters=filters, day=view.today,
    )  # fmt: skip


async def by_status(view: View, still: QuerySet[Application]) -> list[dict[str, Any]]:
    """What waits, by where it stands: how long ago it was filed, what is due today, what is overdue."""
    sums = {f'age{place}': Count('office_id', _filter=aged(view, *ages)) for place, ages in enumerate(AGES)}
    sums['today'] = Count('office_id', _filter=Q(due_on=view.today))
    sums['late'] = Count('office_id', _filter=Q(due_on__lt=view.today))
    return list(await still.annotate(**sums).group_by('status').values('status', *sums))


def by_step(rows: list[dict[str, Any]]) -> list[ByStep]:
    """The open ones by where they stand and how long ago they were filed, in the order of the life cycle."""
    by_status = {row['status']: tuple(row[f'age{place}'] for place in range(len(AGES))) for row in rows}
    return [ByStep(status, by_status[status]) for status in ApplicationStatus if status in by_status]


def aged(view: View, first: int, last: int | None) -> Q:
    """Filed so many days ago, both included."""
    latest = begins(view.today - timedelta(days=first) + timedelta(days=1))
    found = Q(submitted_at__lt=latest)
    return found if last is None else found & Q(submitted_at__gte=begins(view.today - timedelta(days=last)))


def begins(day: date) -> datetime:
    """The first moment of a day at the office."""
    return datetime(day.year, day.month, day.day, tzinfo=OFFICE_ZONE)


async def by_item(found: Found) -> list[ByItem]:
    """Applications by item, the most frequent first; one that names an item twice counts once."""
    sums = {'every': Count('office_id'), 'open': Count('office_id', _filter=Q(waits=True))}
    every, still = Counter[str](), Counter[str]()
    for row in await found.counted.annotate(**sums).group_by('codes').values('codes', *sums):
        for code in filter(None, row['codes'].split('|')):
            every[code] += row['every']
            still[code] += row['open']
    counted = [
        ByItem(NamedItem(item=item(CURRENT, code)).shown, CURRENT, code, still[code], count)
        for code, count in every.items()
    ]
    return sorted(counted, key=lambda one: (-one.every, one.code))


async def by_month(view: View, found: Found) -> list[ByMonth]:
    """The last twelve months, this one last."""
    this = view.today.replace(day=1)
    firsts = [months_after(this, place - MONTHS + 1) for place in range(MONTHS)]
    filed, ended = [await since(found, field, firsts) for field in ('submitted_at', 'closed_at')]
    return [ByMonth(*row) for row in zip(firsts, filed, ended, strict=True)]


async def since(found: Found, field: str, firsts: list[date]) -> list[int]:
    """How many fall into each month by that time.

    Counted is what fell before each turn of a month, one comparison a row; a month is what the next turn adds.
    """
    turns = [begins(first) for first in (*firsts, months_after(firsts[-1], 1))]
    earlier: list[dict[str, Any]] = [{f'{field}__lt': turn} for turn in turns]
    sums = {f'before{place}': Count('office_id', _filter=Q(**one)) for place, one in enumerate(earlier)}
    recent = found.cases if found.few else found.cases.filter(**{f'{field}__gte': turns[0], f'{field}__lt': turns[-1]})
    rows = await recent.annotate(**sums).group_by('office_id').values(*sums)
    before = [rows[0][name] if rows else 0 for name in sums]
    return [after - until for until, after in pairwise(before)]


__all__ = ['AGES', 'ByItem', 'ByMonth', 'ByStep', 'Extent', 'Figures', 'Filters', 'figures']
