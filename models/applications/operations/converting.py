"""Settling what an old item becomes (确定换发项目), where the table of conversions leaves it to the office."""

from datetime import datetime
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from models.applications.operations.acting import act_on
from models.applications.operations.settled import settled_of
from models.applications.operations.steps import Case, take, tell_applicant
from models.applications.operations.submit import UNDER_WAY, key_of
from models.applications.rules.conversions import Settled, doubtful, objections_to_settled, worded
from models.applications.rules.types import Step
from models.applications.tables import ApplicationItem
from models.records.attempts import watched
from models.records.rules import Actor
from models.regulation.objection import NotThere, Objection, Refused
from models.regulation.text import fitting

LONGEST_REASON = 200


@watched(Step.SETTLE_TARGET)
async def settle_target(
    actor: Actor,
    application_id: UUID,
    item_id: int,
    *,
    target: str,
    reason: str = '',
    now: datetime,
    version: int | None = None,
) -> None:
    """Say what an old item becomes: a candidate's code, or '' with the reason. The same again changes nothing.

    It may be changed until the decision; every one is kept with the case, and its applicant is told.
    """
    given = Settled(target=target, reason=fitting(reason, '理由', longest=LONGEST_REASON, field='reason'))
    try:
        async with in_transaction():
            case = await act_on(actor, application_id, Step.SETTLE_TARGET, version=version, now=now)
            row = next((one for one in case.items if one.id == item_id), None)
            known = doubtful(row.old_edition, row.old_code) if row else None
            if row is None or known is None:
                raise NotThere
            if wrong := objections_to_settled(known, given):
                raise Refused(*wrong)
            if (await settled_of(case)).get(row.id) != given:
                await settle(case, row, given)
    except IntegrityError:
        raise Refused(Objection(message=UNDER_WAY, clause='一人一项目同时只办理一件', field='target')) from None


async def settle(case: Case, row: ApplicationItem, given: Settled) -> None:
    """Write it: the item is what it becomes from now on, so that form, papers and certificate say the same."""
    before = row.code
    if given.target and given.target != row.code:
        if any(given.target == one.code and one.id != row.id for one in case.items):
            raise Refused(Objection(message=f'本件已有项目{given.target}，不能再换发为同一项目', field='target'))
        row.code = given.target
        row.open_key = key_of(case, row)
        await row.save()
    told = worded(row.old_code, given)
    kept = {'row': [None, row.id], 'target': [before, given.target], 'reason': [None, given.reason]}
    await take(case, Step.SETTLE_TARGET, remark=told, changes=kept)
    await tell_applicant(case, '换发项目已确定', f'{told}。')
