"""A dangerous file that somebody tried to file is kept in the operation log: who, when, what was wrong, nothing of its name."""

from datetime import datetime, timedelta

from tortoise.transactions import in_transaction

from models.people.rights import authorise
from models.people.rules import PeopleStep
from models.records.operations import hold_log, write_event
from models.records.queries import events_page
from models.records.rules import Actor
from models.regulation.text import clean_text

MOST_A_DAY = 20
"""Of one person: whoever sends hundreds writes no hundreds of events; the server's own log has them all."""
LONGEST = 200


async def note_refused_file(actor: Actor, about: object, why: str, *, size: int, now: datetime) -> None:
    """Write down a refused file; `about` is the number of the form or case it was meant for, `size` in bytes."""
    async with in_transaction():
        await authorise(actor, now=now)
        await hold_log()
        count, _ = await events_page(
            person_id=actor.person_id, title=PeopleStep.FILE_REFUSED.label, since=now - timedelta(days=1), size=1
        )
        if count >= MOST_A_DAY:
            return
        remark = f'{clean_text(why, longest=LONGEST)[:LONGEST]}（{size} 字节）'
        await write_event(actor, PeopleStep.FILE_REFUSED, 'upload', about, now=now, remark=remark)
