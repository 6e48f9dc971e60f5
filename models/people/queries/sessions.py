"""Reading who is signed in and as whom he acts, and who does what where."""

from datetime import datetime
from typing import Any

from tortoise.expressions import Q

from models.people.rights import authorise, standings_of
from models.people.rules import Me, Standing, masked_phone
from models.people.tables import (
    Organisation,
    Person,
    Staff,
    UserSession,
)
from models.people.tokens import token_hash
from models.records.queries import unread_count
from models.records.rules import Role
from models.regulation.identity import masked
from models.regulation.objection import Refused, not_entitled


async def whoever(token: str, *, now: datetime) -> Me | None:
    """The person behind a session token, as whom he acts now; None when the session does not count (any more)."""
    session = await UserSession.get_or_none(token_hash=token_hash(token)).select_related('person')
    if session is None or session.ended_at is not None or session.expires_at <= now:
        return None
    person = session.person
    if person.disabled_at is not None:
        return None
    standings = await standings_of(person, now=now)
    return Me(
        person.id, session.id, person.name, masked(person.id_number), masked_phone(person.phone),
        person.confirmed_at is not None, chosen(session, standings), standings, person.must_change_password,
        await unread_count(person.id),
    )  # fmt: skip


def chosen(session: UserSession, standings: tuple[Standing, ...]) -> Standing:
    """The standing the session was switched to, or the person himself where that right is gone."""
    wanted = (session.acting_role, session.acting_organisation_id)
    return next((s for s in standings if (s.role, s.organisation_id) == wanted), standings[0])


async def refuse_who_may_no_longer_read(me: Me, *, now: datetime) -> None:
    """Raise Refused where a page is open still, but the right to what it lists is gone: all of it, or that function."""
    standing = await authorise(me.actor, now=now)
    if standing.role is Role.DELEGATE and me.opened_with and not me.opened_with & standing.functions:
        raise Refused(not_entitled('您的授权已不包括这一页的内容，请在“我的授权”中查看现在的授权功能'))


async def office_counts() -> dict[str, int]:
    """How much there is: people, those waiting to be confirmed, organisations, people on duty."""
    waiting = Person.filter(confirmed_at=None, disabled_at=None, refused_at=None)
    on_duty = await Staff.filter(ended_at=None).distinct().values_list('person_id', flat=True)
    return {
        'people': await Person.all().count(),
        'waiting': await waiting.count(),
        'organisations': await Organisation.all().count(),
        'on_duty': len(set(on_duty)),
    }


async def staff_page(
    *,
    page: int = 1,
    size: int = 20,
    ended: bool | None = False,
    words: str = '',
    person_id: int | None = None,
    organisation_id: int | None = None,
) -> tuple[int, list[dict[str, Any]]]:
    """Who does what where; current duties, the ended ones, or (None) both; of a person, of an organisation, by name."""
    found = Staff.all() if ended is None else Staff.filter(ended_at__isnull=not ended)
    if person_id is not None:
        found = found.filter(person_id=person_id)
    if organisation_id is not None:
        found = found.filter(organisation_id=organisation_id)
    if words := words.strip().casefold():
        found = found.filter(Q(person__search_name__startswith=words) | Q(organisation__search_name__contains=words))
    rows = (
        await found.order_by('organisation_id', 'person_id', 'id')
        .offset((page - 1) * size)
        .limit(size)
        .values(
            'id', 'person_id', 'person__name', 'person__id_number', 'organisation_id', 'organisation__name', 'duty',
            'since', 'ended_at',
        )
    )  # fmt: skip
    return await found.count(), [row | {'person__id_number': masked(row['person__id_number'])} for row in rows]


async def sessions_page(
    *, now: datetime, person_id: int | None = None, page: int = 1, size: int = 20
) -> tuple[int, list[dict[str, Any]]]:
    """Sessions that count now, newest first; of one person or of all."""
    found = UserSession.filter(ended_at=None, expires_at__gt=now)
    if person_id is not None:
        found = found.filter(person_id=person_id)
    rows = (
        await found.order_by('-id')
        .offset((page - 1) * size)
        .limit(size)
        .values('id', 'person_id', 'person__name', 'device', 'created_at', 'seen_at', 'expires_at', 'acting_role')
    )
    return await found.count(), rows
