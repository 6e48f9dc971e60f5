"""What a helper or an entrusted center answers in somebody's application: one event for each sitting.

An answer is saved with every pause in typing; an event for each would bury the log, and an event cannot be added to.
So a sitting gathers the names of the questions answered, and is sealed into the log once: when the case moves, when
the help ends, when half an hour passed without an answer. The applicant sees it from the first answer on.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from models.clock import OFFICE_ZONE
from models.forms.access import tell_cases_with
from models.mandates.tables import HelpSitting
from models.people.queries.persons import names_of
from models.records.operations import write_event
from models.records.rules import Actor
from models.regulation.labelled import Labelled

QUIET = timedelta(minutes=30)
"""A sitting ends after so long without an answer."""


class SittingStep(Labelled):
    """What is written of a sitting."""

    ANSWERED = 'helped_answering', '代为填写'


async def note_answers(actor: Actor, case_id: UUID, answered: Sequence[str], *, now: datetime) -> None:
    """Gather what somebody answered for the applicant, by the names of the questions. In the caller's transaction."""
    if not answered or actor.person_id is None:
        return
    mine = HelpSitting.filter(application_id=case_id, person_id=actor.person_id, sealed_at=None)
    sitting = await mine.select_for_update().order_by('-id').first()
    if sitting is not None and sitting.last_at < now - QUIET:
        await seal(sitting, now=now)
        sitting = None
    if sitting is None:
        await HelpSitting.create(
            application_id=case_id, person_id=actor.person_id, role=actor.role,
            organisation_id=actor.organisation_id, answered=list(dict.fromkeys(answered)), began_at=now, last_at=now,
        )  # fmt: skip
        return
    sitting.answered, sitting.last_at = list(dict.fromkeys([*sitting.answered, *answered])), now
    await sitting.save(update_fields=['answered', 'last_at'])


async def seal(sitting: HelpSitting, *, now: datetime) -> bool:
    """Write a sitting into the log, once."""
    if not await HelpSitting.filter(id=sitting.id, sealed_at=None).update(sealed_at=now):
        return False
    actor = Actor(person_id=sitting.person_id, role=sitting.role, organisation_id=sitting.organisation_id)
    await write_event(
        actor, SittingStep.ANSWERED, 'application', sitting.application_id, now=now,
        remark=f'{"、".join(sitting.answered)}（{between(sitting.began_at, sitting.last_at)}）',
    )  # fmt: skip
    return True


def between(began_at: datetime, last_at: datetime) -> str:
    """When a sitting was, by the clock of the office: 14:02至14:31."""
    times = [moment.astimezone(OFFICE_ZONE).strftime('%H:%M') for moment in (began_at, last_at)]
    return '至'.join(dict.fromkeys(times))


async def seal_all(application_id: UUID, *, person_id: int | None = None, now: datetime) -> None:
    """Seal the open sittings of a case, or one person's alone; in the caller's transaction."""
    found = HelpSitting.filter(application_id=application_id, sealed_at=None)
    found = found if person_id is None else found.filter(person_id=person_id)
    for sitting in await found.order_by('id').select_for_update():  # all of them before the log
        await seal(sitting, now=now)


async def seal_quiet(now: datetime) -> int:
    """Seal the sittings in which nothing was answered for a while; answer how many."""
    done = 0
    for sitting in await HelpSitting.filter(sealed_at=None, last_at__lt=now - QUIET).order_by('id'):
        async with in_transaction():
            done += await seal(sitting, now=now)
    return done


async def open_sittings(application_id: UUID) -> list[dict[str, Any]]:
    """The sittings that are not in the log yet: who, what, since when. The caller has checked who may look."""
    rows = await HelpSitting.filter(application_id=application_id, sealed_at=None).order_by('id').values()
    names = await names_of({row['person_id'] for row in rows})
    return [row | {'person': names.get(row['person_id'], '')} for row in rows]


tell_cases_with(note_answers)
