"""The password asked again: it holds for ten minutes in one browser, and trying it out is no way round the lock-out."""

from datetime import timedelta

import pytest

from models.people.operations.proving import (
    PROOF_HOLDS,
    NotProved,
    ProvingStep,
    prove,
    proved_until,
    refuse_unproved,
)
from models.people.operations.sign_in import sign_in
from models.people.passwords import hashed
from models.people.rules import PAIR_TRIES
from models.people.tables import UserSession
from models.records.queries import history
from models.regulation.objection import Refused
from tests.builders import NOW, PASSWORD, a_person, an_actor, an_office

pytestmark = pytest.mark.usefixtures('db')
HERE, ELSEWHERE = '192.0.2.1', '192.0.2.2'
_kept: list[str] = []


@pytest.fixture
async def person():
    await an_office()
    if not _kept:
        _kept.append(await hashed(PASSWORD))
    return await a_person(password_hash=_kept[0])


@pytest.fixture
async def actor(person):
    return await an_actor(person)


async def test_the_right_password_holds_for_ten_minutes_and_stands_in_the_log(actor, person):
    await prove(actor, PASSWORD, address=HERE, now=NOW)

    assert await proved_until(actor.session_id, now=NOW) == NOW + timedelta(minutes=10)
    await refuse_unproved(actor, now=NOW + PROOF_HOLDS - timedelta(seconds=1))
    with pytest.raises(NotProved, match='请再次输入登录密码'):
        await refuse_unproved(actor, now=NOW + PROOF_HOLDS)
    assert [event['step'] for event in await history('person', person.id)] == [ProvingStep.PROVED.value]


async def test_another_browser_of_the_same_person_has_proved_nothing(actor, person):
    await prove(actor, PASSWORD, address=HERE, now=NOW)

    with pytest.raises(NotProved):
        await refuse_unproved(await an_actor(person), now=NOW)


async def test_a_wrong_password_is_told_and_proves_nothing(actor):
    with pytest.raises(Refused, match='密码不正确') as refusal:
        await prove(actor, 'not-the-one', address=HERE, now=NOW)

    assert [one.field for one in refusal.value.objections] == ['password']
    assert await proved_until(actor.session_id, now=NOW) is None


async def test_a_wrong_password_takes_nothing_from_an_earlier_proof(actor):
    await prove(actor, PASSWORD, address=HERE, now=NOW)
    with pytest.raises(Refused):
        await prove(actor, 'not-the-one', address=HERE, now=NOW + timedelta(minutes=1))

    assert await proved_until(actor.session_id, now=NOW + timedelta(minutes=2)) == NOW + PROOF_HOLDS


async def test_tries_are_locked_out_like_those_of_signing_in_and_together_with_them(actor, person):
    for _ in range(PAIR_TRIES - 1):
        with pytest.raises(Refused, match='密码不正确'):
            await prove(actor, 'not-the-one', address=HERE, now=NOW)
    with pytest.raises(Refused, match='账号或密码不正确'):
        await sign_in(person.id_number, 'not-the-one', address=HERE, device='', now=NOW)

    for tried in (prove(actor, PASSWORD, address=HERE, now=NOW),
                  sign_in(person.id_number, PASSWORD, address=HERE, device='', now=NOW)):  # fmt: skip
        with pytest.raises(Refused, match='失败次数过多'):
            await tried
    await prove(actor, PASSWORD, address=ELSEWHERE, now=NOW)


async def test_a_session_that_ended_can_try_nothing(actor):
    await UserSession.filter(id=actor.session_id).update(ended_at=NOW)

    with pytest.raises(Refused, match='登录已失效'):
        await prove(actor, PASSWORD, address=HERE, now=NOW)
