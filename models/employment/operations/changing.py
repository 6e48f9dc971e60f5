"""Changing a record (聘用记录修改): 聘用时间、终止聘用时间 and 终止聘用原因, nothing else, each change kept."""

from copy import copy
from datetime import date, datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from models.certificates.queries import held_rows
from models.employment.operations.filing import SUBJECT, filed_by, spans_of, tell_person, whole, words_of
from models.employment.rules.filing import (
    Days,
    EmploymentStep,
    objections_to_change,
    objections_to_unexplained,
    one_item,
)
from models.employment.tables import EmploymentRecord
from models.mandates.access import entitled
from models.mandates.rules import Function
from models.people.operations.banning import hold
from models.records.attempts import watched
from models.records.office_rules import current_rules
from models.records.operations import write_event
from models.records.rules import Actor
from models.regulation.objection import NotThere, Refused, refusing
from models.regulation.text import clean_text

CHANGED_MEANWHILE = '这条记录刚被其他人修改，为避免覆盖，本次没有保存。请查看最新内容后再修改'


@watched(EmploymentStep.CHANGED)
async def change_record(
    actor: Actor,
    record_id: UUID,
    *,
    start: date,
    agreed_end: date,
    terminated_on: date | None,
    reason: str,
    version: int,
    remark: str = '',
    now: datetime,
) -> None:
    """Change the days of a record of the employer acted for; the same content again changes nothing.

    Refused with every reason, also where the record was changed since `version`; NotThere for another's record.
    """
    reason, remark = clean_text(reason, longest=200), clean_text(remark, longest=200)[:200]
    async with in_transaction():
        await entitled(actor, Function.FILE, now=now)
        row = await EmploymentRecord.get_or_none(id=record_id, organisation_id=actor.organisation_id)
        if row is None:
            raise NotThere
        await hold(row.person_id)
        row = await EmploymentRecord.select_for_update().get(id=record_id)
        before = copy(row)
        row.start, row.agreed_end, row.terminated_on, row.reason = start, agreed_end, terminated_on, reason
        if not (changes := words_of(before, row)):
            return
        if before.version != version:
            raise Refused(CHANGED_MEANWHILE)
        held = (await held_rows([row.certificate_item_id]))[row.certificate_item_id]
        own = one_item(row.edition, row.code, row.restriction)
        others = [one for one in await filed_by(row.organisation_id, row.person_id, own) if one.id != row.id]
        profile, _ = await current_rules()
        after = days_of(row)
        item = await whole(held, row.person_id)
        wrong = objections_to_change(profile, row.filed_on, item, days_of(before), after, spans_of(others))
        wrong += objections_to_unexplained(changes, ended=terminated_on is not None, remark=remark)
        if wrong := refusing(wrong):
            raise Refused(*wrong)
        row.ends_on = after.last
        row.version = version + 1
        await row.save()
        step = EmploymentStep.TERMINATED if terminated_on and not before.terminated_on else EmploymentStep.CHANGED
        await write_event(actor, step, SUBJECT, row.id, now=now, remark=remark, changes=changes)
        await tell_person(row, held, step, now=now)


def days_of(row: EmploymentRecord) -> Days:
    """A row's changeable part as the rules see it."""
    return Days(start=row.start, agreed_end=row.agreed_end, ended=row.terminated_on, reason=row.reason)
