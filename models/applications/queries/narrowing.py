"""The cases of one's own office that a filter leaves: how many, and which numbers stand on a page of them.

Each question names what the indexes of `Application` begin with, so that none reads the cases themselves: counting goes
by (office, waits, status, …), a page of open cases by (office, waits, due_on, …), one with ended cases by (office,
submitted_at, …), and whatever names persons by (person, office, …).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from tortoise.expressions import Q
from tortoise.functions import Coalesce
from tortoise.queryset import QuerySet

from models.applications.rules.clock_terms import Light
from models.applications.rules.inbox import IDENTITY, Filters, Holder, amber_until, number_meant, reached
from models.applications.rules.types import ENDED, ApplicationStatus, Party, parties
from models.applications.tables import Application
from models.clock import office_day
from models.people.rights import authorise
from models.people.rules import OFFICE_DUTIES
from models.people.searching import people_meant
from models.records.office_rules import current_rules
from models.records.rules import Actor
from models.regulation.identity import compact

EITHER = (True, False)
"""Of the cases that wait and those that do not; named, because the indexes have it in front of the status."""
FAR, LONG_AGO = date(9999, 12, 31), datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class View:
    """Whose eyes look: the office's cases, the parties he is, today and what is near."""

    actor: Actor
    who: frozenset[Party]
    today: date
    amber: date


@dataclass(frozen=True, slots=True)
class Found:
    """What a filter leaves. `waiting`: only cases that wait for something; `few`: one case, or those of a few persons."""

    cases: QuerySet[Application]
    waiting: bool
    few: bool

    async def count(self) -> int:
        """How many there are."""
        return await self.counted.count()

    @property
    def counted(self) -> QuerySet[Application]:
        """The cases, in the words of the index they are counted by."""
        return self.cases if self.waiting or self.few else self.cases.filter(waits__in=EITHER)

    async def numbers(self, start: int, size: int) -> list[str]:
        """The numbers on a page: by due date, those that stand still last; with ended ones the latest filed first."""
        if self.few:
            return await cut(self.sorted, start, size)
        if not self.waiting:
            return await cut(self.cases.order_by('-submitted_at', '-number'), start, size)
        dated, still = self.cases.filter(due_on__not_isnull=True), self.cases.filter(due_on=None)
        told = await cut(dated.order_by('due_on', 'number'), start, size)
        if len(told) == size:
            return told
        before = max(0, start - await dated.count())
        return told + await cut(still.order_by('number'), before, size - len(told))

    @property
    def sorted(self) -> QuerySet[Application]:
        """In the same order, by values no index knows: SQLite would walk the whole office in order to spare a sort."""
        if self.waiting:
            return self.cases.annotate(due=Coalesce('due_on', FAR)).order_by('due', 'number')
        return self.cases.annotate(filed=Coalesce('submitted_at', LONG_AGO)).order_by('-filed', '-number')


async def cut(cases: QuerySet[Application], start: int, size: int) -> list[str]:
    """The numbers of so many of them."""
    return [str(one) for one in await cases.offset(start).limit(size).values_list('number', flat=True)]


async def view_of(actor: Actor, *, now: datetime) -> View:
    """The right to look, read anew."""
    standing = await authorise(actor, *OFFICE_DUTIES, now=now)
    profile, _ = await current_rules()
    today = office_day(now)
    return View(actor, parties(standing.role, standing.duties), today, amber_until(profile, today))


async def narrowed(view: View, filters: Filters) -> Found:
    """The office's cases that a filter leaves."""
    reach, few = reached(filters, view.who), await meant(filters.words) if filters.words.strip() else None
    here = Application.filter(Q(office_id=view.actor.organisation_id), *narrowings(view, filters))
    if few is None:
        found = here.filter(status__in=list(reach.statuses))
        return Found(found.filter(waits=True) if reach.waiting else found, reach.waiting, few=False)
    # said the other way round, for no index helps with that: SQLite goes by the person then
    found = here.filter(few, ~Q(status__in=list(set(ApplicationStatus) - reach.statuses)))
    return Found(found.filter(~Q(waits=False)) if reach.waiting else found, reach.waiting, few=True)


def narrowings(view: View, filters: Filters) -> Iterator[Q]:
    """What else has to be so."""
    if filters.types:
        yield Q(type__in=filters.types)
    if filters.item:
        yield Q(codes__contains=f'|{filters.item}|')
    if filters.holder is not Holder.ANYBODY:
        yield Q(claimed_by_id=view.actor.person_id if filters.holder is Holder.MINE else None)
    if filters.today:
        yield Q(due_on=view.today)
    elif filters.light:
        yield lit(view, filters.light)


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
