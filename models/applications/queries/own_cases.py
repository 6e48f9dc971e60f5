"""The list of one's own cases, and of those one helps with."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from models.applications.facts import named_items
from models.applications.rules.clock import Clock, Happening, clock
from models.applications.rules.drafts import DraftTerm, draft_term
from models.applications.rules.moves import whose_turn
from models.applications.rules.types import (
    ENDED,
    ApplicationStatus,
    ApplicationType,
    Delivery,
    Party,
)
from models.applications.tables import Application, ApplicationItem, ClockEvent
from models.clock import office_day
from models.mandates.queries import helping
from models.people.queries.persons import names_of
from models.people.rights import authorise
from models.records.office_rules import rules_of
from models.records.rules import Actor
from models.regulation.clauses import Profile


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case in a list. `helped`: somebody else's, with which the reader helps."""

    id: UUID
    number: str
    type: ApplicationType
    status: ApplicationStatus
    items: str
    turn: Party | None
    clock: Clock | None
    draft: DraftTerm | None
    saved_at: datetime
    closed_at: datetime | None
    person: str = ''
    delivery: Delivery = Delivery.PICKUP

    @property
    def ended(self) -> bool:
        """Whether nothing more happens to it."""
        return self.status in ENDED

    @property
    def waits_for_applicant(self) -> bool:
        """Whether his side has to do something: a draft, something to mend, a certificate that lies ready for him."""
        fetched = self.status is ApplicationStatus.PRINTED and self.delivery is Delivery.PICKUP
        return fetched or self.status in {ApplicationStatus.DRAFT, ApplicationStatus.RETURNED}


async def mine(actor: Actor, *, now: datetime) -> list[CaseRow]:
    """One's own cases and those one helps with, the last touched first; drafts that were deleted are left out."""
    await authorise(actor, now=now)
    gone = (ApplicationStatus.DISCARDED, ApplicationStatus.LAPSED)
    own = await Application.filter(person_id=actor.person_id).exclude(status__in=gone).order_by('-saved_at').limit(200)
    ids = await helping(actor.person_id or 0, now=now)
    helped = await Application.filter(id__in=ids).exclude(status__in=gone).order_by('-saved_at') if ids else []
    names = await names_of({row.person_id for row in helped})
    return await rows_shown([*own, *helped], names=names, now=now)


async def rows_shown(rows: list[Application], *, names: Mapping[int, str], now: datetime) -> list[CaseRow]:
    """Cases as lists show them; `names` are those of the applicants that are to be named."""
    items, logs = await items_of(rows), await logs_of(rows)
    rules: dict[Any, Profile] = {}
    for row in rows:
        key = (row.profile_key, row.rules_version_id)
        if key not in rules:
            rules[key] = await rules_of(*key)
    return [
        row_of(
            one, rules[one.profile_key, one.rules_version_id], items.get(one.id, []), logs.get(one.id, []), now,
            person=names.get(one.person_id, ''),
        )
        for one in rows
    ]  # fmt: skip


def row_of(
    one: Application,
    profile: Profile,
    items: list[ApplicationItem],
    log: list[Happening],
    now: datetime,
    person: str = '',
) -> CaseRow:
    """A case as a list shows it."""
    day, draft = office_day(now), one.status is ApplicationStatus.DRAFT
    return CaseRow(
        id=one.id, number=one.number or '', type=one.type, status=one.status,
        items='、'.join(named.shown for named in named_items(items)), turn=whose_turn(one.status),
        clock=clock(profile, log, day).told if log else None,
        draft=draft_term(profile, office_day(one.saved_at)) if draft else None, saved_at=one.saved_at,
        closed_at=one.closed_at, person=person, delivery=one.delivery,
    )  # fmt: skip


async def items_of(rows: list[Application]) -> Mapping[UUID, list[ApplicationItem]]:
    """The items of several cases."""
    found: dict[UUID, list[ApplicationItem]] = {}
    for item in await ApplicationItem.filter(application_id__in=[row.id for row in rows]).order_by('id'):
        found.setdefault(UUID(str(item.application_id)), []).append(item)
    return found


async def logs_of(rows: list[Application]) -> Mapping[UUID, list[Happening]]:
    """The clocks of several cases that still run."""
    running = [row.id for row in rows if row.status not in ENDED]
    found: dict[UUID, list[Happening]] = {}
    for one in await ClockEvent.filter(application_id__in=running).order_by('id'):
        happening = Happening(step=one.step, day=one.day, until=one.until, reason=one.reason)
        found.setdefault(UUID(str(one.application_id)), []).append(happening)
    return found
