"""The register made ready for every operation on it, and numbers to be linked."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

from models.certificates import (
    register_changes,
    register_committing,
    register_import,
    register_proposals,
    register_reading,
    register_search,
)
from models.certificates.rules.register import Asked, RegisterChange
from models.certificates.rules.rows import Judged, RegisterRow
from models.certificates.tables import Certificate, CertificateItem, RegisterImport, RegisterProposal
from models.people import links
from models.people.operations import exporting, linking
from models.people.tables import NumberLink
from models.records.batches import BatchState, RowVerdict
from models.records.rules import ProposalState
from tests.builders import NOW, a_number, a_person
from tests.builders_employment import an_item
from tests.rights.world import World

Act = Callable[[Any], Awaitable[Any]]
TOLD: dict[str, Any] = {'day': NOW.date(), 'reason': '样例', 'clause': '样例', 'now': NOW}


async def the_item(world: World) -> CertificateItem:
    """An item the office issued to somebody who is party to nothing."""
    item = await an_item(await a_person('样例持证人'))
    await Certificate.filter(id=item.certificate_id).update(office_id=world.office.id)
    return item


async def a_proposal(world: World) -> int:
    """A suspension that somebody who is none of the deciders proposed."""
    item = await the_item(world)
    proposal = await RegisterProposal.create(
        item_id=item.id, kind=RegisterChange.SUSPEND, changes={}, day=NOW.date(), reason='样例', clause='样例',
        office_id=world.office.id, proposed_by_id=world['admin'].person_id, proposed_at=NOW,
    )  # fmt: skip
    return int(proposal.id)


async def a_file(world: World, state: BatchState = BatchState.CHECKED) -> UUID:
    """A file of the office's with one good row."""
    await RegisterImport.all().delete()
    row = await RegisterImport.create(
        id=UUID(int=7), organisation_id=world.office.id, person_id=world['clerk'].person_id, name='样例.xlsx',
        sha256='1' * 64, state=state, at=NOW, begun_at=NOW, good=1, total=1,
    )  # fmt: skip
    return UUID(str(row.id))


async def a_link(world: World) -> int:
    """A link that somebody who is none of the deciders proposed."""
    person = await a_person('样例持证人')
    link = await NumberLink.create(
        person_id=person.id, old_number=person.id_number, new_number=a_number(), reason='样例',
        office_id=world.office.id, proposed_by_id=world['admin'].person_id, proposed_at=NOW,
    )  # fmt: skip
    return int(link.id)


async def search(world: World) -> Act:
    return lambda actor: register_search.search(actor, Asked(), now=NOW)


async def whole(world: World) -> Act:
    return lambda actor: register_search.whole(actor, Asked(), now=NOW)


async def entry(world: World) -> Act:
    item = await the_item(world)
    return lambda actor: register_reading.entry(actor, item.id, now=NOW)


async def holder(world: World) -> Act:
    return lambda actor: register_reading.holder(actor, world.applicant.id, now=NOW)


async def propose_change(world: World) -> Act:
    item = await the_item(world)
    return lambda actor: register_changes.propose_change(actor, item.id, RegisterChange.SUSPEND, **TOLD)


async def approve_change(world: World) -> Act:
    proposal = await a_proposal(world)
    return lambda actor: register_changes.approve_change(actor, proposal, now=NOW)


async def decline_change(world: World) -> Act:
    proposal = await a_proposal(world)
    return lambda actor: register_changes.decline_change(actor, proposal, '样例', now=NOW)


async def proposals_page(world: World) -> Act:
    await a_proposal(world)
    return lambda actor: register_proposals.proposals_page(actor, now=NOW)


async def open_import(world: World) -> Act:
    await RegisterImport.all().delete()
    return lambda actor: register_import.open_import(actor, sha256='1' * 64, name='样例.xlsx', now=NOW)


async def check_import(world: World) -> Act:
    opened = await a_file(world, BatchState.CHECKING)

    async def read() -> tuple[list[RegisterRow], str]:
        return [], ''

    async def keep(content: bytes) -> str:
        return '0' * 64

    return lambda actor: register_import.check_import(actor, opened, read=read, keep=keep, now=NOW)


async def commit_import(world: World) -> Act:
    opened = await a_file(world)
    row = RegisterRow(
        number=3, name='样例', id_number=a_number(), item='N1', start='2024-01-01', until='2027-12-31'
    )  # fmt: skip

    async def kept(sha256: str) -> list[bytes]:
        return [Judged(row, RowVerdict.GOOD).line.encode()]

    async def keep(content: bytes) -> str:
        return '0' * 64

    return lambda actor: register_committing.commit_import(actor, opened, kept=kept, keep=keep, only_good=True, now=NOW)


async def begin_import_again(world: World) -> Act:
    opened = await a_file(world)
    return lambda actor: register_import.begin_again(actor, opened, now=NOW)


async def drop_import(world: World) -> Act:
    opened = await a_file(world)
    return lambda actor: register_import.drop_import(actor, opened, now=NOW)


async def import_card(world: World) -> Act:
    opened = await a_file(world)
    return lambda actor: register_import.import_card(actor, opened, now=NOW)


async def imports_page(world: World) -> Act:
    return lambda actor: register_import.imports_page(actor, now=NOW)


async def propose_link(world: World) -> Act:
    person = await a_person('样例持证人')
    return lambda actor: linking.propose_link(actor, person.id_number, a_number(), '样例', now=NOW)


async def confirm_link(world: World) -> Act:
    link = await a_link(world)
    return lambda actor: linking.confirm_link(actor, link, now=NOW)


async def decline_link(world: World) -> Act:
    link = await a_link(world)
    return lambda actor: linking.decline_link(actor, link, '样例', now=NOW)


async def propose_undo(world: World) -> Act:
    person = await a_person('样例持证人')
    link = await NumberLink.create(
        person_id=person.id, old_number=a_number(), new_number=person.id_number, reason='样例',
        office_id=world.office.id, proposed_by_id=world['admin'].person_id, proposed_at=NOW,
        state=ProposalState.APPROVED,
    )  # fmt: skip
    return lambda actor: linking.propose_undo(actor, link.id, '样例', now=NOW)


async def note_export(world: World) -> Act:
    return lambda actor: exporting.note_export(actor, exporting.Exported.REGISTER, count=1, words='', now=NOW)


async def links_page(world: World) -> Act:
    return lambda actor: links.links_page(actor, now=NOW)
