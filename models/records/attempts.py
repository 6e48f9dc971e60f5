"""Acts refused for want of a right: noted in the log after their own transaction was rolled back, and counted.

    @watched('准予许可')
    async def approve(actor: Actor, application_id: UUID, *, now: datetime) -> None: ...

A refusal by a rule (a missing field, a passed deadline, a colleague who was faster) is no attempt and is not noted.
Somebody who tries again and again writes one event for each act and thing in an hour, and no more than MOST of them;
what goes beyond is counted, and the clock adds the count to the log. So a script cannot flood the chain.
"""

import hashlib
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import wraps
from typing import Any, TypeVar, cast
from uuid import UUID

from tortoise import connections
from tortoise.backends.base.client import TransactionalDBClient
from tortoise.transactions import in_transaction

from models.logbook import incident
from models.once_more import once_more
from models.records.operations import write_event
from models.records.rules import Actor, AttemptStep
from models.records.tables import RefusedAttempt
from models.regulation.labelled import Labelled
from models.regulation.objection import NotThere, Refused

Operation = TypeVar('Operation', bound=Callable[..., Awaitable[Any]])
SUBJECT = 'attempt'
"""Not the kind of the thing itself: the history of a thing tells what happened to it, and nothing happened."""
WITHIN, MOST = timedelta(hours=1), 30
"""How long an attempt is counted, and how many different ones of one actor stand in the log in that time."""
BEYOND = '多次尝试其他无权事项'
NOBODYS = '不存在，或不属于操作人'


def watched(act: Labelled | str, *, again: bool = True) -> Callable[[Operation], Operation]:
    """Note who is refused an operation for want of a right. `act` names it in the log; it is handed `now` by name.

    Inside another operation's transaction nothing is noted, for it would be rolled back: the outer one notes it.
    Where somebody else wrote the same at the same moment, the operation begins again and answers by what he wrote; not
    `again` is for one of several transactions, which sees to each of them itself.
    """
    name = act.label if isinstance(act, Labelled) else act

    def decorate(operation: Operation) -> Operation:
        @wraps(operation)
        async def tried(actor: Actor, *given: Any, **named: Any) -> Any:
            try:
                if inside_another() or not again:
                    return await operation(actor, *given, **named)
                return await once_more(lambda: operation(actor, *given, **named))
            except (Refused, NotThere) as refusal:
                await note_refusal(actor, name, given[0] if given else '', refusal, now=named['now'])
                raise

        tried.watched_as = name  # type: ignore[attr-defined]
        return cast(Operation, tried)

    return decorate


def inside_another() -> bool:
    """Whether a transaction is open around whoever asks."""
    return isinstance(connections.get('default'), TransactionalDBClient)


async def note_refusal(actor: Actor, act: str, about: object, refusal: Refused | NotThere, *, now: datetime) -> None:
    """Note a refusal where it was for want of a right and stands nowhere yet; `about`: the id of the thing, if any."""
    of_right = isinstance(refusal, NotThere) or refusal.of_right
    if not of_right or refusal.noted or inside_another():
        return
    refusal.noted = True
    why = NOBODYS if isinstance(refusal, NotThere) else str(refusal)
    await note_attempt(actor, act, about, why, now=now)


async def note_attempt(actor: Actor, act: str, about: object, why: str, *, now: datetime) -> None:
    """Note one attempt in a transaction of its own; where even that fails, the refusal is answered all the same."""
    try:
        async with in_transaction():
            await count(actor, act, name_of(about), why, now=now)
    except Exception as error:
        incident(error)


async def count(actor: Actor, act: str, about: str, why: str, *, now: datetime) -> None:
    """Write the first of its kind into the log, count the others."""
    key = key_of(actor, act, about)
    others = RefusedAttempt.filter(person_id=actor.person_id).exclude(key=key)
    if await others.count() >= MOST and not await RefusedAttempt.exists(key=key):
        act, about, why = BEYOND, '', f'一小时内超过{MOST}种'
        key = key_of(actor, act, about)
    new = RefusedAttempt(
        key=key, person_id=actor.person_id, role=actor.role, organisation_id=actor.organisation_id, act=act[:120],
        about=about, since=now,
    )  # fmt: skip
    await RefusedAttempt.bulk_create([new], ignore_conflicts=True)
    row = await RefusedAttempt.select_for_update().get(key=key)
    row.times += 1
    await row.save(update_fields=['times'])
    if row.times == 1:
        await write_event(actor, AttemptStep.REFUSED, SUBJECT, row.about, now=now, remark=f'{act}：{why}')


def name_of(about: object) -> str:
    """The id of a thing; what is no id (a name, a number somebody typed) stays out of the log."""
    return str(about) if isinstance(about, int | UUID) else ''


def key_of(actor: Actor, act: str, about: str) -> str:
    """Which attempts are the same."""
    told = f'{actor.person_id}|{actor.role}|{actor.organisation_id}|{act}|{about}'
    return hashlib.sha256(told.encode()).hexdigest()


async def tell_of_attempts(now: datetime) -> int:
    """Close the counts that are an hour old: what was tried again goes into the log as a number; answer how many."""
    over = await RefusedAttempt.filter(since__lte=now - WITHIN).order_by('since', 'key')
    for found in over:
        async with in_transaction():
            row = await RefusedAttempt.select_for_update().get_or_none(key=found.key)
            if row is None:
                continue
            if row.times > 1:
                actor = Actor(person_id=row.person_id, role=row.role, organisation_id=row.organisation_id)
                remark = f'{row.act}：此后又尝试{row.times - 1}次'
                await write_event(actor, AttemptStep.REFUSED, SUBJECT, row.about, now=now, remark=remark)
            await row.delete()
    return len(over)
