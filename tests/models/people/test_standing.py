"""As whom somebody acts after signing in."""

import pytest

from models.people import passwords
from models.people.operations.organisations import end_duty, give_duty
from models.people.operations.sign_in import act_as, sign_in
from models.people.queries.sessions import whoever
from models.people.rules import Duty, Me
from models.people.tables import Organisation, Person, Staff
from models.records.rules import Actor, Role
from tests.builders import NOW, PASSWORD, a_person, an_office, an_organisation

pytestmark = pytest.mark.usefixtures('db')


@pytest.fixture
async def admin() -> Actor:
    return await an_office()


@pytest.fixture
async def person() -> Person:
    return await a_person(password_hash=await passwords.hashed(PASSWORD))


async def signed_in(person: Person) -> Me:
    token = await sign_in(person.id_number, PASSWORD, address='192.0.2.1', device='', now=NOW)
    me = await whoever(token, now=NOW)
    assert me is not None
    return me


async def employ(person: Person, duty: Duty, place: Organisation | int, admin: Actor) -> None:
    where = place if isinstance(place, int) else place.id
    await give_duty(admin, number=person.id_number, organisation_id=where, duty=duty, now=NOW)


async def test_somebody_without_a_duty_acts_for_himself(admin, person):
    me = await signed_in(person)

    assert (me.role, me.standing.organisation_id) == (Role.CANDIDATE, None)


async def test_the_first_time_somebody_acts_in_his_first_duty(admin, person):
    await employ(person, Duty.CLERK, admin.organisation_id, admin)

    me = await signed_in(person)

    assert (me.role, me.standing.organisation_id) == (Role.ISSUER, admin.organisation_id)


async def test_a_representative_without_a_duty_begins_as_himself(admin, person):
    await an_organisation(representative=person)

    assert (await signed_in(person)).role == Role.CANDIDATE


async def test_the_next_time_he_acts_as_he_last_did(admin, person):
    center = await an_organisation('样例考试中心')
    await employ(person, Duty.CLERK, admin.organisation_id, admin)
    await employ(person, Duty.CENTER_MANAGER, center, admin)
    await act_as((await signed_in(person)).actor, Role.CENTER, center.id, now=NOW)

    me = await signed_in(person)

    assert (me.role, me.standing.organisation_id) == (Role.CENTER, center.id)


async def test_a_duty_that_ended_is_not_taken_up_again(admin, person):
    center = await an_organisation('样例考试中心')
    await employ(person, Duty.CENTER_MANAGER, center, admin)
    await signed_in(person)
    await end_duty(admin, (await Staff.get(person_id=person.id)).id, now=NOW)

    assert (await signed_in(person)).role == Role.CANDIDATE
