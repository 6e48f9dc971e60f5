"""Looking somebody up by his ID number before a record is filed: noted, and not without end."""

from datetime import datetime, timedelta

from tortoise.transactions import in_transaction

from models.clock import office_day
from models.employment.queries.finding import FoundHolder, find_holder
from models.employment.rules.filing import EmploymentStep
from models.mandates.access import entitled
from models.mandates.rules import Function
from models.records.attempts import watched
from models.records.operations import hold_log, write_event
from models.records.queries import times_taken
from models.records.rules import Actor
from models.regulation.identity import masked
from models.regulation.objection import Objection, Refused

SUBJECT = 'employment_lookup'
WITHIN = timedelta(hours=1)
MOST = 100
"""Look-ups of one person within the hour; who has more to file sends a file. No rule sets it."""
TOO_MANY = f'1小时内最多查询{MOST}次，请稍后再试；人数多的，请用批量填报'


@watched(EmploymentStep.LOOKED_UP)
async def look_up(actor: Actor, number: str, *, now: datetime) -> FoundHolder:
    """The person behind a number and his items, as `find_holder` answers; every try is in the log."""
    async with in_transaction():
        await entitled(actor, Function.FILE, now=now)
        await hold_log()
        if await times_taken(actor.person_id, EmploymentStep.LOOKED_UP, since=now - WITHIN) >= MOST:
            raise Refused(Objection(message=TOO_MANY, field='number'))
        await write_event(
            actor, EmploymentStep.LOOKED_UP, SUBJECT, actor.organisation_id, now=now, remark=masked(number)
        )
    return await find_holder(number, today=office_day(now))
