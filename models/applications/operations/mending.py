"""Mending an item in a correction (补正): another in its place, or gone; only one that the notice names.

What the change brings with it is counted anew at once: examination and center, the office that receives, the papers
asked for, and which items this case keeps others from applying for.
"""

from datetime import datetime
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from models.applications.facts import applicant_of, applied_on, receiving, rules_day
from models.applications.operations.answers import item_row, path_for
from models.applications.operations.changes import ITEM
from models.applications.operations.helped import note_answer
from models.applications.operations.original_center import settle_center
from models.applications.operations.picked import of_these_rows
from models.applications.operations.steps import Case, keep, opened_by_applicant
from models.applications.operations.submit import UNDER_WAY, key_of
from models.applications.rules.item_choice import Chosen, as_kept, objections_to_chosen
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import ApplicationItem, Correction, ExamResult
from models.records.attempts import watched
from models.records.rules import Actor
from models.regulation.catalogue import item
from models.regulation.item_text import NamedItem
from models.regulation.objection import NotThere, Objection, Refused, refusing

CLOSED = '此项不在补正范围内，不能修改；确需修改请联系受理机关'


@watched('补正时更换作业项目')
async def replace_item(
    actor: Actor, application_id: UUID, item_id: int, chosen: Chosen, *, certificate_item: int | None, now: datetime
) -> list[Objection]:
    """Put another item in the place of a marked one; refused with every reason. Answers the warnings."""
    try:
        async with in_transaction():
            case, row = await marked_item(actor, application_id, item_id, now=now)
            if row is None:
                raise NotThere
            chosen = as_kept(chosen, case.application.type)
            others = [chosen_of(one) for one in case.items if one.id != item_id]
            soft = await judged(case, others, chosen, certificate_item)
            values = item_row(chosen, certificate_item)
            if any(getattr(row, name) != value for name, value in values.items()):
                row.update_from_dict(values)
                row.open_key = key_of(case, row)
                await row.save()
                await settle(case)
            return soft
    except IntegrityError:
        raise Refused(Objection(message=UNDER_WAY, clause='一人一项目同时只办理一件', field='items')) from None


@watched('补正时删除作业项目')
async def remove_item(actor: Actor, application_id: UUID, item_id: int, *, now: datetime) -> None:
    """Take a marked item out of the case, where others remain; twice changes nothing."""
    async with in_transaction():
        case, row = await marked_item(actor, application_id, item_id, now=now)
        if row is None:
            return
        if len(case.items) == 1:
            message = '至少保留一个作业项目；只有这一个项目的，请更换，或者撤回本件'
            raise Refused(Objection(message=message, field='items'))
        await ApplicationItem.filter(id=item_id).delete()
        await settle(case)


async def marked_item(
    actor: Actor, application_id: UUID, item_id: int, *, now: datetime
) -> tuple[Case, ApplicationItem | None]:
    """The case and its marked item, None where it was removed already; Refused for any that the notice does not name."""
    case = await opened_by_applicant(actor, application_id, now=now)
    if case.application.status is not ApplicationStatus.RETURNED:
        raise Refused('申请现在不在补正，不能修改作业项目；请刷新后查看最新状态')
    latest = await Correction.filter(application_id=application_id).order_by('-round').first()
    if latest is None or all(one['target'] != f'{ITEM}{item_id}' for one in latest.items):
        raise Refused(CLOSED)
    if await ExamResult.filter(item_id=item_id).exists():
        raise Refused('该项目已登记考试成绩，不能更换或删除；请联系受理机关')
    return case, next((one for one in case.items if one.id == item_id), None)


def chosen_of(row: ApplicationItem) -> Chosen:
    """An item as it would be picked today."""
    if row.old_code:
        named = NamedItem(item=item(row.old_edition, row.old_code))
        return Chosen(item=named, target=row.code, restriction=row.restriction)
    return Chosen(item=NamedItem(item=item(row.edition, row.code), restriction=row.restriction))


async def judged(case: Case, others: list[Chosen], chosen: Chosen, certificate_item: int | None) -> list[Objection]:
    """The warnings about the new item; Refused with what stands against it, not with what concerns the others alone."""
    applicant, held = await applicant_of(case.application, case.profile, case.now)
    profile, day, kind = case.profile, applied_on(case.application, case.now), case.application.type
    of_these_rows(applicant, held, [chosen], [certificate_item], kind)
    known = objections_to_chosen(profile, day, kind, applicant, others) if others else []
    found = objections_to_chosen(profile, day, kind, applicant, [*others, chosen])
    fresh = [one for one in found if one not in known]
    if wrong := refusing(fresh):
        raise Refused(*wrong)
    return fresh


async def settle(case: Case) -> None:
    """Count anew what hangs on the items. A case stays with the office that has it: another's item is a case of its own."""
    application = case.application
    case.items = await ApplicationItem.filter(application_id=application.id).order_by('id')
    application.path = case.path = await path_for(case)
    await settle_center(case)
    found = await receiving(application, case.items, case.profile, rules_day(application))
    if found.office is None or found.office.id != application.office_id:
        where = f'由{found.office.name}受理' if found.office else '在本地没有受理机构'
        message = f'更换后的项目{where}，不能在本件中办理；请另选项目，或者撤回本件后重新申请'
        raise Refused(Objection(message=message, field='items'))
    await keep(case)
    await note_answer(case, '作业项目')
