"""Reading proposed changes of the register."""

from datetime import datetime
from typing import Any

from models.certificates.queries import held_of
from models.certificates.tables import CertificateItem, RegisterProposal
from models.people.queries.persons import names_of
from models.people.rights import authorise
from models.people.rules import OFFICE_DUTIES
from models.records.attempts import watched
from models.records.rules import Actor, ProposalState


@watched('查看登记变更')
async def proposals_page(
    actor: Actor,
    *,
    is_open: bool | None = True,
    item_id: int | None = None,
    page: int = 1,
    size: int = 20,
    now: datetime,
) -> tuple[int, list[dict[str, Any]]]:
    """Proposals of one's own office, the latest first: those that wait, were decided (False), or all; of one item."""
    await authorise(actor, *OFFICE_DUTIES, now=now)
    found = RegisterProposal.filter(office_id=actor.organisation_id)
    if is_open is not None:
        waits = found.filter(state=ProposalState.OPEN)
        found = waits if is_open else found.exclude(state=ProposalState.OPEN)
    if item_id is not None:
        found = found.filter(item_id=item_id)
    rows = await found.order_by('-id').offset((page - 1) * size).limit(size).values()
    items = CertificateItem.filter(id__in=[row['item_id'] for row in rows]).select_related('certificate')
    held = {row.id: held_of(row) for row in await items}
    holders = {row.id: row.certificate.person_id for row in await items}
    names = await names_of(
        {row['proposed_by_id'] for row in rows} | {row['decided_by_id'] or 0 for row in rows} | set(holders.values())
    )
    return await found.count(), [
        row | {
            'shown': held[row['item_id']].held.shown, 'holder': names.get(holders[row['item_id']], ''),
            'by': names.get(row['proposed_by_id'], ''), 'decided_by': names.get(row['decided_by_id'] or 0, ''),
            'holder_id': holders[row['item_id']], 'mine': row['proposed_by_id'] == actor.person_id,
        }
        for row in rows
    ]  # fmt: skip


async def changes_waiting(person_id: int, office_id: int) -> int:
    """How many changes of an office's register wait for this person: his own wait for a colleague."""
    found = RegisterProposal.filter(office_id=office_id, state=ProposalState.OPEN)
    return await found.exclude(proposed_by_id=person_id).count()
