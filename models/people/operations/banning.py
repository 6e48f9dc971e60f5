"""What a decided case does to its person; called inside the transaction of that decision."""

from collections.abc import Iterable
from datetime import datetime

from tortoise import connections

from models.bulk import pieces
from models.people.bans import Ban
from models.people.rules import Duty
from models.people.tables import Person, PersonBan, Staff


async def hold(person_id: int) -> None:
    """Let nobody else change what belongs to this person until the transaction ends."""
    await Person.select_for_update().get(id=person_id)


async def hold_all(person_ids: Iterable[int]) -> None:
    """The same for many; always in one order, so that two of these never wait for each other."""
    if connections.get('default').capabilities.support_for_update:
        for some in pieces(sorted(set(person_ids))):
            await Person.filter(id__in=list(some)).order_by('id').select_for_update().values_list('id')


async def hold_administrators() -> None:
    """Let nobody else take an administrator's duty or account until the transaction ends."""
    await Staff.filter(duty=Duty.ADMIN, ended_at=None).order_by('id').select_for_update()


async def impose(ban: Ban, *, reason: str, application_id: object, now: datetime) -> None:
    """Keep the person from applying again (不得再次申请); the case that led to it writes the event."""
    await PersonBan.create(
        person_id=ban.person_id, kind=ban.kind, start=ban.start, until=ban.until, clause=ban.clause,
        reason=reason[:200], application_id=application_id, at=now,
    )  # fmt: skip
