"""What a person may do right now: read from the tables at each request and again inside each operation."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from models.people.rules import ROLE_OF_DUTY, Duty, Standing
from models.people.tables import Organisation, Person, Staff, UserSession
from models.records.rules import Actor, Role
from models.regulation.objection import Refused, not_entitled

Delegations = Callable[[int, datetime], Awaitable[list[Standing]]]
_delegations: list[Delegations] = []


def delegations_from(read: Delegations) -> None:
    """Let a subject above this one say for whom a person may act by mandate: `read(person_id, now)`."""
    if read not in _delegations:
        _delegations.append(read)


async def standings_of(person: Person, *, now: datetime) -> tuple[Standing, ...]:
    """Every way in which the person may act now; as himself first."""
    found = [Standing(Role.CANDIDATE)]
    if person.confirmed_at is not None:
        represented = await Organisation.filter(representative_id=person.id).order_by('id').values('id', 'name')
        found += [Standing(Role.EMPLOYER, row['id'], row['name']) for row in represented]
        for read in _delegations:
            found += await read(person.id, now)
    rows = (
        await Staff.filter(person_id=person.id, ended_at=None)
        .order_by('organisation_id', 'id')
        .values('organisation_id', 'organisation__name', 'duty')
    )
    grouped: dict[tuple[Role, int, str], list[Duty]] = {}
    for row in rows:
        duty: Duty = row['duty']
        grouped.setdefault((ROLE_OF_DUTY[duty], row['organisation_id'], row['organisation__name']), []).append(duty)
    return (*found, *(Standing(*key, tuple(dict.fromkeys(duties))) for key, duties in grouped.items()))


async def authorise(actor: Actor, *duties: Duty, now: datetime) -> Standing:
    """Re-read the actor's right inside the operation's transaction; raise Refused when it is gone.

    With `duties` the actor must hold one of them in the organisation he acts for.
    """
    session = await UserSession.get_or_none(id=actor.session_id, person_id=actor.person_id)
    if session is None or session.ended_at is not None or session.expires_at <= now:
        raise Refused(not_entitled('登录已失效，请重新登录后再操作'))
    person = await Person.get(id=actor.person_id)
    if person.disabled_at is not None:
        raise Refused(not_entitled('账号已停用，请联系发证机关'))
    for standing in await standings_of(person, now=now):
        if (standing.role, standing.organisation_id) == (actor.role, actor.organisation_id):
            if duties and not set(duties) & set(standing.duties):
                raise Refused(not_entitled('您的岗位不能办理此事项，请联系系统管理员'))
            return standing
    raise Refused(not_entitled('您已没有此身份的权限，请切换身份或重新登录'))


async def is_confirmed(person_id: int) -> bool:
    """Whether the office has seen this person's identity card: before, no certificate and no record is shown to him."""
    return await Person.filter(id=person_id, confirmed_at__not_isnull=True).exists()
