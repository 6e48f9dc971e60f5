"""Reading proposed and confirmed links between an old and a new identity number."""

from datetime import datetime
from typing import Any

from models.people.queries.persons import names_of
from models.people.rights import authorise
from models.people.rules import Duty
from models.people.tables import NumberLink, Person
from models.records.attempts import watched
from models.records.rules import Actor, ProposalState
from models.regulation.identity import masked

LOOKING = (Duty.CLERK, Duty.REVIEWER, Duty.APPROVER)


@watched('查看新旧证件号关联')
async def links_page(
    actor: Actor, *, is_open: bool | None = None, page: int = 1, size: int = 20, now: datetime
) -> tuple[int, list[dict[str, Any]]]:
    """Links of one's own office, the latest first: those that wait, those that were decided, or all; numbers masked.

    `other`: who is known under the new number beside the person of the old one, so that both become one.
    """
    await authorise(actor, *LOOKING, now=now)
    found = NumberLink.filter(office_id=actor.organisation_id).order_by('-id')
    if is_open is not None:
        waits = found.filter(state=ProposalState.OPEN)
        found = waits if is_open else found.exclude(state=ProposalState.OPEN)
    rows = await found.offset((page - 1) * size).limit(size).values()
    people = {row[key] for row in rows for key in ('person_id', 'proposed_by_id', 'decided_by_id') if row[key]}
    names, others = await names_of(people), await others_of(rows)
    taken_back = NumberLink.filter(undoes_id__in=[row['id'] for row in rows], state=ProposalState.APPROVED)
    undone = {row['undoes_id'] for row in await taken_back.values('undoes_id')}
    return await found.count(), [
        row | {
            'name': names.get(row['person_id'], ''), 'by': names.get(row['proposed_by_id'], ''),
            'decided_by': names.get(row['decided_by_id'] or 0, ''), 'old': masked(row['old_number']),
            'new': masked(row['new_number']), 'mine': row['proposed_by_id'] == actor.person_id,
            'other': others.get(row['id']), 'undone': row['id'] in undone,
        }
        for row in rows
    ]  # fmt: skip


async def others_of(rows: list[dict[str, Any]]) -> dict[int, dict[str, Any]]:
    """By the number of an open link: the person who has the new number now, another than the one of the old."""
    waiting = {
        row['new_number']: row for row in rows if row['state'] is ProposalState.OPEN and row['undoes_id'] is None
    }
    known = Person.filter(confirmed_number__in=list(waiting)).values('id', 'name', 'confirmed_number')
    return {waiting[one['confirmed_number']]['id']: one for one in await known} if waiting else {}


async def links_waiting(person_id: int, office_id: int) -> int:
    """How many links of an office wait for this person: his own wait for a colleague."""
    found = NumberLink.filter(office_id=office_id, state=ProposalState.OPEN)
    return await found.exclude(proposed_by_id=person_id).count()
