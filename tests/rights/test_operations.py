"""The matrix of rights: every public operation, tried by everybody. Who may not is told so, changes nothing, is noted."""

import pytest

from models.applications.rules.types import Party
from models.people.operations.sign_in import act_as
from models.people.tables import UserSession
from models.records.queries import verify_chain
from models.records.rules import AttemptStep, Role
from models.records.tables import Event
from tests.builders import NOW
from tests.rights.discovering import operations
from tests.rights.table import OTHERWISE, TABLE
from tests.rights.world import (
    EVERYBODY,
    NOT_THERE,
    REFUSED,
    RULED_OUT,
    a_world,
    lock,
    outcome,
    put_back,
    remove,
    sign_in_again,
    sign_out,
    unlock,
)

pytestmark = pytest.mark.usefixtures('db')
HELD = {'clerk', 'reviewer', 'approver', 'other clerk', 'other reviewer', 'other approver', 'admin', 'center',
        'other center', 'employer', 'other employer', 'mandated'}  # fmt: skip
"""Standings that are given and can be taken away."""


@pytest.fixture
async def world():
    return await a_world()


def test_every_operation_has_its_row_in_the_table():
    walked = {name.split(' ')[0] for name in TABLE}

    assert set(operations()) == walked | set(OTHERWISE)
    assert walked & set(OTHERWISE) == set()


def test_every_operation_of_the_table_is_watched():
    there = operations()

    unwatched = {name for name in TABLE if not hasattr(there[name.split(' ')[0]], 'watched_as')}
    assert unwatched == {'people.refused_files.note_refused_file'}


async def noted(world) -> set[str]:
    """Whose attempts stand in the log."""
    by_person = {actor.person_id: name for name, actor in world.actors.items()}
    rows = await Event.filter(step=AttemptStep.REFUSED.value).values_list('person_id', flat=True)
    return {by_person[person] for person in rows}


async def acts_written() -> int:
    return await Event.exclude(step=AttemptStep.REFUSED.value).count()


@pytest.mark.parametrize('name', TABLE)
async def test_who_may_do_it_and_who_may_not(world, name):
    entry = TABLE[name]
    act = await entry.make(world)
    others = [one for one in EVERYBODY if one not in entry.entitled]
    before = await acts_written()

    told = {one: await outcome(act(world[one])) for one in others}

    assert told == {one: entry.expected(one) for one in others}
    assert await acts_written() == before
    if hasattr(operations()[name.split(' ')[0]], 'watched_as'):
        assert await noted(world) == {one for one in others if told[one] != RULED_OUT}
    assert await without_standing(world, entry, act) == []
    for place, one in enumerate(entry.entitled[: entry.tried]):
        act = await entry.make(world) if place else act
        assert (one, await outcome(act(world[one]))) == (one, entry.ends)
    assert (await verify_chain()).broken_at is None


async def without_standing(world, entry, act) -> list[str]:
    """The entitled who could still do it with a closed account, after signing out, or without their duty."""
    wrong = []
    for one in entry.entitled:
        actor = world[one]
        for how, take, give in (('locked', lock, unlock), ('signed out', sign_out, sign_in_again)):
            await take(actor)
            if await outcome(act(actor)) != REFUSED:
                wrong.append(f'{one} {how}')
            await give(actor)
        if one in HELD:
            await remove(actor)
            if await outcome(act(actor)) not in {REFUSED, NOT_THERE}:
                wrong.append(f'{one} removed')
            await put_back(actor, represented=actor.organisation_id if actor.role is Role.EMPLOYER else None)
    return wrong


async def test_nobody_switches_to_a_standing_he_does_not_hold(world):
    for one in EVERYBODY:
        for role, place in ((Role.ISSUER, world.office.id), (Role.ADMIN, world.office.id), (Role.EMPLOYER, 4711)):
            actor = world[one]
            holds = (actor.role, actor.organisation_id) == (role, place)
            expected = REFUSED if one == 'anonymous' else 'done' if holds else NOT_THERE

            assert (one, role, await outcome(act_as(actor, role, place, now=NOW))) == (one, role, expected)
    assert await UserSession.filter(acting_role=Role.ADMIN).exclude(
        person_id=world['admin'].person_id
    ).count() == 0  # fmt: skip


def test_everybody_who_can_be_party_to_a_case_is_in_the_matrix():
    assert {party.value for party in Party} == {'applicant', 'clerk', 'reviewer', 'approver', 'center', 'system'}
