"""企业登记信息查询: an organisation the local register does not have is asked for outside, and taken in once it is confirmed."""

from datetime import datetime, timedelta

from tortoise.transactions import in_transaction

from models.clock import office_day
from models.people.lookup import Found, current_lookup, look_up
from models.people.operations.organisations import objections_to_organisation
from models.people.rights import authorise
from models.people.rules import PeopleStep
from models.people.tables import Organisation
from models.records.attempts import watched
from models.records.gateways import NoAnswer
from models.records.operations import hold_log, write_event
from models.records.queries import events_page
from models.records.rules import Actor
from models.regulation.objection import Refused

MOST, WITHIN = 20, timedelta(hours=1)
"""How often one person may have the other register asked."""
OFF = '本机关没有启用外部登记信息查询，请直接填写单位名称'
DOWN = '外部登记信息暂时查不了，请稍后再试，或者直接按您填写的名称提交'


@watched(PeopleStep.REGISTER_ASKED)
async def ask_register(actor: Actor, words: str, *, now: datetime) -> list[Found]:
    """What the other register knows under a name or code; Refused where it cannot be asked now. Nothing is kept of it."""
    async with in_transaction():
        await authorise(actor, now=now)
        if not (await current_lookup()).enabled:
            raise Refused(OFF)
        await hold_log()
        count, _ = await events_page(
            person_id=actor.person_id, title=PeopleStep.REGISTER_ASKED.label, since=now - WITHIN, size=1
        )
        if count >= MOST:
            raise Refused(f'一小时内最多查询{MOST}次，请稍后再试，或者直接按您填写的名称提交')
        await write_event(actor, PeopleStep.REGISTER_ASKED, 'lookup', '', now=now)
    try:
        return await look_up(words, day=office_day(now))
    except NoAnswer:
        raise Refused(DOWN) from None


@watched(PeopleStep.ORGANISATION_FROM_OUTSIDE)
async def register_found(actor: Actor, found: Found, *, now: datetime) -> int:
    """Take in an organisation as `ask_register` answered it; one that is registered already stays as it is.

    Answers its id. The event tells that it came from outside; no representative comes with it.
    """
    if wrong := objections_to_organisation(found.name, found.code, now=now):
        raise Refused(*wrong)
    async with in_transaction():
        await authorise(actor, now=now)
        if not (await current_lookup()).enabled:
            raise Refused(OFF)
        if there := await Organisation.get_or_none(code=found.code):
            return there.id
        place = await Organisation.create(
            code=found.code, name=found.name, search_name=found.name.casefold(), address=found.address,
            division=found.division, created_at=now,
        )  # fmt: skip
        await write_event(
            actor, PeopleStep.ORGANISATION_FROM_OUTSIDE, 'organisation', place.id, now=now,
            changes={key: ['', getattr(found, key)] for key in ('code', 'name', 'address', 'division')},
        )  # fmt: skip
    return place.id
