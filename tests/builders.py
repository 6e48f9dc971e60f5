"""People and offices for tests, made the way the house makes them; plainly samples."""

from datetime import UTC, date, datetime
from itertools import count

from nicegui import background_tasks
from nicegui.testing import User

from models.people.initials import initials_of
from models.people.operations.set_up import NewOffice, set_up
from models.people.passwords import hashed
from models.people.queries.organisations import office_card
from models.people.rules import ROLE_OF_DUTY, Duty, OfficeLevel
from models.people.tables import Organisation, Person, Staff, UserSession
from models.people.tokens import new_token, token_hash
from models.records.rules import Actor, Role
from models.regulation.credit_code import make_code
from models.regulation.identity import make_number
from tests.browsers import can_be_clicked, click_later

NOW = datetime(2026, 11, 20, 6, 30, tzinfo=UTC)
"""Friday 20 November 2026, half past two in the afternoon at the office."""
PASSWORD = 'sample-2026'
_serial = count(1)
_hashes: list[str] = []


def a_number(born: date = date(1980, 5, 5)) -> str:
    """A sound identity number of a division that does not exist."""
    return make_number('990101', born, next(_serial) % 1000)


def a_phone() -> str:
    """A telephone number of a block nobody has."""
    return f'1990{next(_serial):07d}'


def a_code() -> str:
    """A sound credit code of nobody."""
    return make_code(f'91990101MA{next(_serial):07d}')


async def an_office(
    *, now: datetime = NOW, password: str = PASSWORD, profile: str = 'zhongshan', level: OfficeLevel = OfficeLevel.CITY
) -> Actor:
    """Set an office up and answer its administrator, signed in."""
    number = a_number()
    await set_up(
        NewOffice(
            profile=profile, name='样例县市场监督管理局', code=a_code(), level=level,
            phone='000-12345678', divisions=(('990101', '样例县'),), admin_name='样例管理员', admin_number=number,
            admin_phone=a_phone(), password=password,
        ),
        now=now,
    )  # fmt: skip
    card, admin = await office_card(), await Person.get(id_number=number)
    assert card is not None
    return await an_actor(admin, Role.ADMIN, card.organisation_id, now=now)


async def a_person(
    name: str = '样例甲', *, confirmed: bool = True, number: str = '', password_hash: str = 'none', now: datetime = NOW
) -> Person:
    """An account, without the wait for a real password hash unless one is given."""
    number = number or a_number()
    return await Person.create(
        name=name, search_name=name.casefold(), initials=initials_of(name), id_number=number, phone=a_phone(),
        password_hash=password_hash,
        confirmed_at=now if confirmed else None, confirmed_number=number if confirmed else None, created_at=now,
    )  # fmt: skip


async def an_actor(
    person: Person, role: Role = Role.CANDIDATE, organisation_id: int | None = None, *, now: datetime = NOW
) -> Actor:
    """The person signed in, acting in that role."""
    session = await UserSession.create(
        token_hash=token_hash(new_token()), person_id=person.id, created_at=now, seen_at=now,
        expires_at=now.replace(year=now.year + 1), acting_role=role, acting_organisation_id=organisation_id,
    )  # fmt: skip
    return Actor(person_id=person.id, role=role, session_id=session.id, organisation_id=organisation_id)


async def an_organisation(name: str = '样例机械有限公司', *, representative: Person | None = None) -> Organisation:
    """A registered organisation."""
    return await Organisation.create(
        code=a_code(), name=name, search_name=name.casefold(), address='样例县样例路1号', division='990101',
        representative_id=representative.id if representative else None, created_at=NOW,
    )  # fmt: skip


async def on_duty(duty: Duty, organisation_id: int, name: str = '', *, now: datetime = NOW) -> Actor:
    """Somebody new with that duty there, signed in and acting in it."""
    person = await a_person(name or f'样例{duty.label}', now=now)
    await Staff.create(person_id=person.id, organisation_id=organisation_id, duty=duty, since=now)
    return await an_actor(person, ROLE_OF_DUTY[duty], organisation_id, now=now)


async def sign_in(user: User, person: Person) -> None:
    """Let the simulated browser in as its person would: through the form of the sign-in page."""
    if person.password_hash == 'none':
        if not _hashes:
            _hashes.append(await hashed(PASSWORD))
        await Person.filter(id=person.id).update(password_hash=_hashes[0])
    form = {'login': person.id_number, 'password': PASSWORD}
    answer = await user.http_client.post('/sign-in', data=form, follow_redirects=False)
    assert answer.status_code == 303 and 'sign-in' not in answer.headers['location'], answer.headers['location']


async def staff_member(user: User, duty: Duty, organisation_id: int, name: str = '') -> Person:
    """Somebody new with that duty there, signed in by the simulated browser."""
    person = await a_person(name or f'样例{duty.label}')
    await Staff.create(person_id=person.id, organisation_id=organisation_id, duty=duty, since=NOW)
    await sign_in(user, person)
    return person


def press(user: User, mark: str) -> None:
    """Click what carries that mark: a marked button is never mistaken for a link of the same words.

    A button that is still at work takes no click; it gets this one once it does, as from a person who waits for it.
    """
    if can_be_clicked(user, mark):
        user.find(marker=mark).click()
    else:
        background_tasks.create(click_later(user, mark), name=f'click {mark}')


async def drop(staff: Person, duty: Duty) -> None:
    """Take a duty away behind the back of an open page."""
    await Staff.filter(person_id=staff.id, duty=duty).update(ended_at=NOW)
