"""Filing one record (聘用记录填报): an employer or his delegate, for one person and one certificate item."""

from datetime import date, datetime
from typing import Protocol
from uuid import UUID, uuid4

from tortoise.transactions import in_transaction

from models.certificates.queries import Held, held_by, held_rows, holder_of
from models.certificates.rules.items import HeldItem
from models.clock import office_day
from models.employment.rules.continuity import Key, employed
from models.employment.rules.filing import (
    EmploymentStep,
    is_filed_again,
    objections_to_filing,
    one_item,
    period_of,
    worked_since,
)
from models.employment.rules.spans import Span
from models.employment.tables import EmploymentRecord
from models.mandates.access import entitled
from models.mandates.rules import Function
from models.people.operations.banning import hold
from models.people.queries.organisations import organisation_names
from models.records.attempts import watched
from models.records.office_rules import current_rules
from models.records.operations import notify, write_event
from models.records.rules import Actor
from models.regulation.objection import Objection, Refused, refusing

SUBJECT = 'employment'


@watched(EmploymentStep.FILED)
async def file_record(
    actor: Actor, *, item_id: int, person_id: int, start: date, agreed_end: date | None, now: datetime
) -> UUID:
    """File a record for the employer acted for; the very same again answers the one there is, unless that was ended.

    `agreed_end` left out is the item's last day. Refused with every reason.
    """
    today = office_day(now)
    async with in_transaction():
        await entitled(actor, Function.FILE, now=now)
        await hold(person_id)
        held = await item_of(item_id, person_id)
        profile, _ = await current_rules()
        item = await whole(held, person_id)
        until = agreed_end or period_of(profile, item, today).latest
        own = one_item(held.held.edition, held.held.code, held.held.restriction)
        there = await filed_by(actor.organisation_id or 0, person_id, own)
        for row in there:
            if is_filed_again(row, start, until):
                return UUID(str(row.id))
        if wrong := refusing(objections_to_filing(profile, today, item, start, until, spans_of(there))):
            raise Refused(*wrong)
        row = new_row(actor, held, person_id, start, until, now=now)
        await row.save(force_create=True)
        await write_event(actor, EmploymentStep.FILED, SUBJECT, row.id, now=now, changes=words_of(None, row))
        await tell_person(row, held, EmploymentStep.FILED, now=now)
    return UUID(str(row.id))


async def filed_by(organisation_id: int, person_id: int, item: Key) -> list[EmploymentRecord]:
    """What an employer has filed of a person on one item, whichever certificate bears it."""
    edition, code, _ = item
    rows = EmploymentRecord.filter(organisation_id=organisation_id, person_id=person_id, edition=edition, code=code)
    return [row for row in await rows if one_item(row.edition, row.code, row.restriction) == item]


async def item_of(item_id: int, person_id: int) -> Held:
    """The item meant, which must be this person's."""
    held = (await held_rows([item_id])).get(item_id)
    if held is None or await holder_of(item_id) != person_id:
        raise Refused(Objection(message='没有找到该人员的这个证书项目，请重新查询后选择', field='item'))
    return held


async def whole(held: Held, person_id: int) -> HeldItem:
    """The item with the days of those it replaced without a break."""
    return worked_since(held.held, [one.held for one in await held_by(person_id)])


class OfItem(Protocol):
    """An item with the row it stands in."""

    @property
    def item_id(self) -> int:
        """The row."""

    @property
    def held(self) -> HeldItem:
        """The item."""


def new_row(
    actor: Actor,
    held: OfItem,
    person_id: int,
    start: date,
    agreed_end: date,
    *,
    now: datetime,
    batch_id: UUID | None = None,
) -> EmploymentRecord:
    """A record as it is filed; not saved yet."""
    if actor.organisation_id is None or actor.person_id is None:
        raise ValueError('an employer or his delegate files records')
    return EmploymentRecord(
        id=uuid4(), organisation_id=actor.organisation_id, person_id=person_id, certificate_item_id=held.item_id,
        edition=held.held.edition, code=held.held.code, restriction=held.held.restriction, start=start,
        agreed_end=agreed_end, ends_on=agreed_end, filed_on=office_day(now), filed_at=now, filed_by_id=actor.person_id,
        mandate_id=actor.mandate_id, batch_id=batch_id,
    )  # fmt: skip


def spans_of(rows: list[EmploymentRecord]) -> list[Span]:
    """The days the records cover."""
    found = (employed(row.start, row.agreed_end, row.terminated_on) for row in rows)
    return [span for span in found if span]


def words_of(before: EmploymentRecord | None, after: EmploymentRecord) -> dict[str, list[str]]:
    """What changed, as the history shows it; all of it where the record is new."""
    return {
        name: [old, new]
        for name, new in changeable(after).items()
        if (old := changeable(before)[name] if before else '') != new
    }


def changeable(row: EmploymentRecord) -> dict[str, str]:
    """The only fields that ever change (聘用时间、终止聘用时间、终止聘用原因)."""
    return {
        'start': row.start.isoformat(),
        'agreed_end': row.agreed_end.isoformat(),
        'terminated_on': row.terminated_on.isoformat() if row.terminated_on else '',
        'termination_reason': row.reason,
    }


async def tell_person(row: EmploymentRecord, held: Held, step: EmploymentStep, *, now: datetime) -> None:
    """Tell the holder what was filed about him."""
    place = (await organisation_names({row.organisation_id})).get(row.organisation_id, '')
    body = f'{place}：{held.held.shown}，{row.start}至{row.ends_on}。如与事实不符，请联系该单位或发证机关'
    await notify(row.person_id, step.label, now=now, body=body, link=f'/employment/{row.id}')
