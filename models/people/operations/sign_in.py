"""Signing in and out, with the lock-out that cannot be turned against a stranger."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from math import ceil
from weakref import WeakValueDictionary

from tortoise.expressions import Q
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from models.people import passwords
from models.people.rights import standings_of
from models.people.rules import (
    ADDRESS_TRIES,
    CLAIMS_PER_NUMBER,
    NAME_TRIES,
    PAIR_TRIES,
    SESSION_TERM,
    WATCHED,
    PeopleStep,
    Standing,
    standing_to_begin_with,
    waiting_until,
)
from models.people.tables import Person, SignInFailure, UserSession
from models.people.tokens import login_key, new_token, token_hash
from models.records.attempts import watched
from models.records.operations import write_event
from models.records.rules import NOBODY, Actor, Role
from models.regulation.objection import NotThere, Refused, not_entitled
from models.regulation.text import sought

WRONG = '账号或密码不正确，请核对后重试。忘记密码请持身份证到发证机关重置'
_tries: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
"""Whose password is being compared, for as long as it is."""


async def sign_in(login: str, password: str, *, address: str, device: str, now: datetime) -> str:
    """Open a session for an ID number or phone number with its password; answer the token for the browser."""
    login = login.strip().upper()
    async with one_try(login, address, now=now):
        person = await whose_password(login, password)
        if person is None:
            await note_failure(login, address, now=now)
            raise Refused(WRONG)
    return await open_session(person, device=device, now=now)


@asynccontextmanager
async def one_try(login: str, address: str, *, now: datetime) -> AsyncIterator[None]:
    """Compare a password in here: one at a time for a name, or tries sent together would not count for one another.

    Raises Refused while too many have failed.
    """
    async with _tries.setdefault(login_key(login), asyncio.Lock()):
        await refuse_while_locked(login, address, now=now)
        yield


async def whose_password(login: str, password: str) -> Person | None:
    """The account the password opens among those the name may mean; a confirmed one goes first."""
    found = (
        await Person.filter(Q(id_number=sought(login, 18)) | Q(phone=sought(login, 20)), disabled_at=None)
        .exclude(password_hash='')  # a holder known from the register alone has no account
        .order_by('-confirmed_at', 'id')
        .limit(CLAIMS_PER_NUMBER * 2)
    )
    for person in sorted(found, key=lambda one: one.confirmed_at is None):
        if await passwords.fits(password, person.password_hash):
            return person
    if not found:
        await passwords.fits_nobody(password)
    return None


async def refuse_while_locked(login: str, address: str, *, now: datetime) -> None:
    """Raise Refused with the waiting time while too many tries have failed."""
    recent = SignInFailure.filter(at__gt=now - WATCHED).order_by('-at')
    key = login_key(login)
    until = waiting_until(
        pair=await times(recent.filter(login_key=key, address=address), PAIR_TRIES),
        name=await times(recent.filter(login_key=key), NAME_TRIES),
        address=await times(recent.filter(address=address), ADDRESS_TRIES),
    )
    if until is not None and until > now:
        minutes = ceil((until - now).total_seconds() / 60)
        raise Refused(f'失败次数过多，为保护账号请约{minutes}分钟后再试；急用请联系发证机关')


async def times(failures: QuerySet[SignInFailure], most: int) -> list[datetime]:
    """When the last failures happened, newest first."""
    return [row['at'] for row in await failures.limit(most).values('at')]


async def note_failure(login: str, address: str, *, now: datetime) -> None:
    """Count a failed try; the one that locks is written into the log."""
    async with in_transaction():
        await SignInFailure.filter(at__lte=now - WATCHED).delete()
        await SignInFailure.create(login_key=login_key(login), address=address, at=now)
        count = await SignInFailure.filter(login_key=login_key(login), address=address).count()
        if count == PAIR_TRIES:
            await write_event(NOBODY, PeopleStep.LOCKED_OUT, 'address', address, now=now)


async def open_session(person: Person, *, device: str, now: datetime) -> str:
    """Make the session row and answer its token; the person acts as he last did."""
    token = new_token()
    async with in_transaction():
        standing = await standing_to_open_with(person, now=now)
        session = await UserSession.create(
            token_hash=token_hash(token), person_id=person.id, device=device[:80], created_at=now, seen_at=now,
            expires_at=now + SESSION_TERM, acting_role=standing.role, acting_organisation_id=standing.organisation_id,
        )  # fmt: skip
        actor = Actor(
            person_id=person.id, role=standing.role, session_id=session.id, organisation_id=standing.organisation_id
        )
        await write_event(actor, PeopleStep.SIGNED_IN, 'person', person.id, now=now)
    return token


async def standing_to_open_with(person: Person, *, now: datetime) -> Standing:
    """What the person's last session says, held against what he may do now."""
    last = await UserSession.filter(person_id=person.id).order_by('-id').first()
    acted = (last.acting_role, last.acting_organisation_id) if last else None
    return standing_to_begin_with(await standings_of(person, now=now), acted)


async def sign_out(actor: Actor, *, now: datetime) -> None:
    """End this session; ending it twice changes nothing."""
    async with in_transaction():
        if await UserSession.filter(id=actor.session_id, ended_at=None).update(ended_at=now):
            await write_event(actor, PeopleStep.SIGNED_OUT, 'person', actor.person_id, now=now)


async def sign_out_everywhere(actor: Actor, *, now: datetime) -> int:
    """End all sessions of the acting person, this one included; answer how many."""
    async with in_transaction():
        ended = await UserSession.filter(person_id=actor.person_id, ended_at=None).update(ended_at=now)
        await write_event(actor, PeopleStep.SIGNED_OUT_EVERYWHERE, 'person', actor.person_id, now=now)
    return ended


@watched('切换身份')
async def act_as(actor: Actor, role: Role, organisation_id: int | None, *, now: datetime) -> None:
    """Switch the session to another of the person's standings."""
    async with in_transaction():
        session = await UserSession.get_or_none(id=actor.session_id, ended_at=None)
        if session is None or session.expires_at <= now:
            raise Refused(not_entitled('登录已失效，请重新登录后再操作'))
        person = await Person.get(id=session.person_id)
        if (role, organisation_id) not in {(s.role, s.organisation_id) for s in await standings_of(person, now=now)}:
            raise NotThere
        session.acting_role, session.acting_organisation_id = role, organisation_id
        await session.save()
