"""The inbox of an issuing office, its counts and its register: always of one's own office, never of drafts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from tortoise.expressions import Q
from tortoise.functions import Coalesce, Count
from tortoise.queryset import QuerySet

from models.applications.facts import shown_items
from models.applications.rules.clock_terms import Light
from models.applications.rules.inbox import (
    IDENTITY,
    UNFILED,
    Extent,
    Filters,
    Holder,
    amber_until,
    light_of,
    number_meant,
    statuses_of_turn,
)
from models.applications.rules.moves import whose_turn
from models.applications.rules.types import ENDED, ApplicationStatus, ApplicationType, Party, parties
from models.applications.tables import Application, ApplicationItem, SavedFilter
from models.clock import office_day
from models.people.queries import names_of
from models.people.rights import authorise
from models.people.rules import OFFICE_DUTIES
from models.people.searching import people_meant
from models.records.office_rules import current_rules
from models.records.rules import Actor
from models.regulation.identity import compact, masked

SIZE = 20
MOST_EXPORTED, AT_ONCE = 50_000, 500
FAR = date(9999, 12, 31)
PLAIN = ('id', 'number', 'type', 'status', 'version', 'due_on', 'submitted_at', 'closed_at', 'declared_violation')


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


@dataclass(frozen=True, slots=True)
class View:
    """Whose eyes look: the office's cases, the parties he is, today and what is near."""

    actor: Actor
    who: frozenset[Party]
    today: date
    amber: date


async def view_of(actor: Actor, *, now: datetime) -> View:
    """The right to look, read anew."""
    standing = await authorise(actor, *OFFICE_DUTIES, now=now)
    profile, _ = await current_rules()
    today = office_day(now)
    return View(actor, parties(standing.role, standing.duties), today, amber_until(profile, today))


async def inbox(actor: Actor, filters: Filters, *, now: datetime, page: int = 1, size: int = SIZE) -> Inbox:
    """One page of the office's cases: what is due first stands first; with ended ones the latest filed do."""
    view = await view_of(actor, now=now)
    found = await narrowed(view, filters)
    numbers = (
        await in_order(found, filters).offset((max(page, 1) - 1) * size).limit(size).values_list('number', flat=True)
    )
    return Inbox(await found.count(), await shown(view, [str(one) for one in numbers]), page, size)


async def register(actor: Actor, filters: Filters, *, now: datetime) -> list[InboxRow]:
    """Every case the filter leaves, for export; at most `MOST_EXPORTED`."""
    view = await view_of(actor, now=now)
    found = in_order(await narrowed(view, filters), filters).limit(MOST_EXPORTED)
    numbers = [str(one) for one in await found.values_list('number', flat=True)]
    rows: list[InboxRow] = []
    for start in range(0, len(numbers), AT_ONCE):
        rows += await shown(view, numbers[start : start + AT_ONCE])
    return rows


def in_order(found: QuerySet[Application], filters: Filters) -> QuerySet[Application]:
    """Open cases by due date, those that stand still last; a reach that includes ended ones by the day of filing."""
    if filters.extent is Extent.ALL:
        return found.order_by('-submitted_at', '-number')
    return found.annotate(due=Coalesce('due_on', FAR)).order_by('due', 'number')


async def narrowed(view: View, filters: Filters) -> QuerySet[Application]:
    """The office's cases that a filter leaves."""
    found = Application.filter(within(view, filters))
    if filters.types:
        found = found.filter(type__in=filters.types)
    if filters.item:
        found = found.filter(codes__contains=f'|{filters.item}|')
    if filters.holder is Holder.MINE:
        found = found.filter(claimed_by_id=view.actor.person_id)
    if filters.holder is Holder.NOBODY:
        found = found.filter(claimed_by_id=None)
    if filters.light:
        found = found.filter(lit(view, filters.light))
    return found.filter(await meant(filters.words)) if filters.words.strip() else found


def within(view: View, filters: Filters) -> Q:
    """By where the case stands, in the order of an index."""
    office = Q(office_id=view.actor.organisation_id)
    if filters.statuses:
        return office & Q(status__in=[one for one in filters.statuses if one not in UNFILED])
    if filters.extent is Extent.ALL and filters.words.strip():
        here = Q(office_id__gte=view.actor.organisation_id, office_id__lte=view.actor.organisation_id)
        return here & ~Q(status__in=list(UNFILED))  # a range, so that SQLite goes by the person instead
    if filters.extent is Extent.ALL:
        return office & Q(submitted_at__not_isnull=True) & ~Q(status__in=list(UNFILED))
    wanted = set(ApplicationStatus) - UNFILED - ENDED
    if filters.extent is Extent.TURN:
        wanted &= statuses_of_turn(view.who)
    if filters.extent is Extent.OPEN or Party.CLERK in view.who:
        wanted.add(ApplicationStatus.HANDED_OVER)  # still to be published; otherwise it waits for nothing
    return office & Q(waits=True, status__in=list(wanted))


def lit(view: View, light: Light) -> Q:
    """By the light of the due date."""
    return {
        Light.RED: Q(due_on__lt=view.today),
        Light.AMBER: Q(due_on__gte=view.today, due_on__lte=view.amber),
        Light.GREEN: Q(due_on__gt=view.amber),
        Light.PAUSED: Q(due_on=None) & ~Q(status__in=list(ENDED)),
        Light.NONE: Q(due_on=None, status__in=list(ENDED)),
    }[light]


async def meant(words: str) -> Q:
    """By number, whole identity number, or the beginning of the name: what the words look like."""
    plain = compact(words)
    if number := number_meant(plain):
        return Q(number=number)
    whose = {'id_number': plain} if IDENTITY.fullmatch(plain) else {'name': words}
    return Q(person_id__in=await people_meant(**whose))


async def shown(view: View, numbers: list[str]) -> list[InboxRow]:
    """These cases as the list shows them, in that order: three questions for all of them."""
    rows = await Application.filter(number__in=numbers).select_related('person')
    rows.sort(key=lambda row: numbers.index(row.number or ''))
    items: dict[UUID, list[ApplicationItem]] = {}
    for item in await ApplicationItem.filter(application_id__in=[row.id for row in rows]).order_by('id'):
        items.setdefault(UUID(str(item.application_id)), []).append(item)
    names = await names_of({row.claimed_by_id for row in rows if row.claimed_by_id is not None})
    return [row_of(view, row, items.get(row.id, []), names) for row in rows]


def row_of(view: View, row: Application, items: list[ApplicationItem], names: Mapping[int, str]) -> InboxRow:
    """One row."""
    plain = {name: getattr(row, name) for name in PLAIN}
    return InboxRow(
        **plain, person=row.person.name, id_number=masked(row.person.id_number), items=shown_items(items),
        light=light_of(row.status, row.due_on, view.today, view.amber), turn=whose_turn(row.status),
        holder=names.get(row.claimed_by_id or 0, ''), mine=row.claimed_by_id == view.actor.person_id,
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
    """The counts of the inbox, in one question."""
    view = await view_of(actor, now=now)
    found = await narrowed(view, Filters())
    mine, nobody = Q(claimed_by_id=actor.person_id), Q(claimed_by_id=None)
    rows = (
        await found.annotate(
            turn=Count('id'), mine=Count('id', _filter=mine), unclaimed=Count('id', _filter=nobody),
            due_today=Count('id', _filter=Q(due_on=view.today)), overdue=Count('id', _filter=Q(due_on__lt=view.today)),
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
