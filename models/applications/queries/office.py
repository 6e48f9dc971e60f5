"""The inbox of an issuing office, its counts and its register: always of one's own office, never of drafts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from tortoise.expressions import Q
from tortoise.functions import Count

from models.applications.facts import shown_items
from models.applications.queries.narrowing import View, narrowed, view_of
from models.applications.rules.clock_terms import Light
from models.applications.rules.inbox import Filters, light_of
from models.applications.rules.moves import whose_turn
from models.applications.rules.types import ApplicationStatus, ApplicationType, Party
from models.applications.tables import Application, ApplicationItem, SavedFilter
from models.people.queries.persons import names_of
from models.people.rights import authorise
from models.people.rules import OFFICE_DUTIES
from models.records.rules import Actor
from models.regulation.identity import masked

SIZE = 20
MOST_EXPORTED, AT_ONCE = 50_000, 500
PLAIN = ('id', 'number', 'type', 'status', 'version', 'due_on', 'submitted_at', 'closed_at', 'declared_violation')
ASKED = ('claimed_by_id', 'person__name', 'person__id_number')


@dataclass(frozen=True, kw_only=True, slots=True)
class InboxRow:
    """A case in the inbox; the identity number is masked. `holder`: who claimed it, '' for nobody."""

    id: UUID
    number: str
    type: ApplicationType
    status: ApplicationStatus
    version: int
    person: str
    id_number: str
    items: str
    due_on: date | None
    light: Light
    turn: Party | None
    holder: str
    mine: bool
    submitted_at: datetime
    closed_at: datetime | None
    declared_violation: bool | None


@dataclass(frozen=True, slots=True)
class Inbox:
    """One page of it, with how many there are in all."""

    count: int
    rows: list[InboxRow]
    page: int
    size: int


async def inbox(actor: Actor, filters: Filters, *, now: datetime, page: int = 1, size: int = SIZE) -> Inbox:
    """One page of the office's cases: what is due first stands first; with ended ones the latest filed do."""
    view = await view_of(actor, now=now)
    found = await narrowed(view, filters)
    numbers = await found.numbers((max(page, 1) - 1) * size, size)
    return Inbox(await found.count(), await shown(view, numbers), page, size)


async def register(actor: Actor, filters: Filters, *, now: datetime) -> list[InboxRow]:
    """Every case the filter leaves, for export; at most `MOST_EXPORTED`."""
    view = await view_of(actor, now=now)
    numbers = await (await narrowed(view, filters)).numbers(0, MOST_EXPORTED)
    rows: list[InboxRow] = []
    for start in range(0, len(numbers), AT_ONCE):
        rows += await shown(view, numbers[start : start + AT_ONCE])
    return rows


async def shown(view: View, numbers: list[str]) -> list[InboxRow]:
    """These cases as the list shows them, in that order: three questions for all of them."""
    rows = await Application.filter(number__in=numbers).values(*PLAIN, *ASKED)
    place = {number: at for at, number in enumerate(numbers)}
    rows.sort(key=lambda row: place[row['number']])
    items: dict[UUID, list[ApplicationItem]] = {}
    for item in await ApplicationItem.filter(application_id__in=[row['id'] for row in rows]).order_by('id'):
        items.setdefault(UUID(str(item.application_id)), []).append(item)
    names = await names_of({row['claimed_by_id'] for row in rows if row['claimed_by_id'] is not None})
    return [row_of(view, row, items.get(row['id'], []), names) for row in rows]


def row_of(view: View, row: dict[str, Any], items: list[ApplicationItem], names: Mapping[int, str]) -> InboxRow:
    """One row."""
    return InboxRow(
        **{name: row[name] for name in PLAIN}, person=row['person__name'], id_number=masked(row['person__id_number']),
        items=shown_items(items), light=light_of(row['status'], row['due_on'], view.today, view.amber),
        turn=whose_turn(row['status']), holder=names.get(row['claimed_by_id'] or 0, ''),
        mine=row['claimed_by_id'] == view.actor.person_id,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Counts:
    """What stands above the inbox: how many wait for oneself, of those claimed by nobody, due today, overdue."""

    turn: int
    mine: int
    unclaimed: int
    due_today: int
    overdue: int


async def counts(actor: Actor, *, now: datetime) -> Counts:
    """The counts of the inbox, in one question; counted is what stands in the index."""
    view = await view_of(actor, now=now)
    found = (await narrowed(view, Filters())).cases
    mine, nobody = Q(claimed_by_id=actor.person_id), Q(claimed_by_id=None)
    rows = (
        await found.annotate(
            turn=Count('office_id'), mine=Count('office_id', _filter=mine), unclaimed=Count('office_id', _filter=nobody),
            due_today=Count('office_id', _filter=Q(due_on=view.today)), overdue=Count('office_id', _filter=Q(due_on__lt=view.today)),
        )
        .group_by('office_id')
        .values('turn', 'mine', 'unclaimed', 'due_today', 'overdue')
    )  # fmt: skip
    return Counts(**rows[0]) if rows else Counts(0, 0, 0, 0, 0)


async def saved_filters(actor: Actor, *, now: datetime) -> list[tuple[int, str, Filters]]:
    """One's own kept filters by name: (id, name, filter)."""
    await authorise(actor, *OFFICE_DUTIES, now=now)
    rows = await SavedFilter.filter(person_id=actor.person_id).order_by('name').values('id', 'name', 'filters')
    return [(row['id'], row['name'], Filters.read(row['filters'])) for row in rows]


def ids(rows: Iterable[InboxRow]) -> list[UUID]:
    """The cases of a page, for acts on several."""
    return [row.id for row in rows]


__all__ = ['Counts', 'Filters', 'Inbox', 'InboxRow', 'counts', 'ids', 'inbox', 'register', 'saved_filters']
