"""An organisation known elsewhere is taken into the register once somebody confirms it; the log tells where it came from."""

import json

import pytest

from models.people.lookup import Found, Lookup, save_lookup
from models.people.operations import outside_register
from models.people.operations.outside_register import ask_register, register_found
from models.people.tables import Organisation, UserSession
from models.records.tables import Event
from models.regulation.objection import Refused
from tests.builders import NOW, a_code, a_person, an_actor, an_office, an_organisation
from tests.servers import Http, running


@pytest.fixture
async def http(db):
    async with running(Http(answer='{}')) as server:
        admin = await an_office()
        lookup = Lookup(enabled=True, url=server.url + '/?q={words}', code_path='code', name_path='name')
        await save_lookup(admin, lookup, now=NOW)
        yield server


@pytest.fixture
async def actor(db):
    return await an_actor(await a_person())


def known(**more: str) -> Found:
    return Found(
        **({'code': a_code(), 'name': '样例外地有限公司', 'address': '样例路9号', 'division': '990101'} | more)
    )


async def test_what_is_known_elsewhere_is_shown_and_not_yet_kept(http, actor):
    code, before = a_code(), await Organisation.all().count()
    http.answer = json.dumps({'code': code, 'name': '样例外地有限公司'})

    found = await ask_register(actor, '样例外地', now=NOW)

    assert [(one.code, one.name) for one in found] == [(code, '样例外地有限公司')]
    assert await Organisation.all().count() == before
    event = await Event.get(step='register_asked')
    assert (event.person_id, event.remark, event.changes) == (actor.person_id, '', {}), 'what was typed is not logged'


async def test_what_is_confirmed_stands_in_the_register_with_where_it_came_from(http, actor):
    found = known()

    number = await register_found(actor, found, now=NOW)

    place = await Organisation.get(id=number)
    assert (place.code, place.name, place.address, place.division) == (found.code, found.name, '样例路9号', '990101')
    assert place.representative_id is None
    event = await Event.get(subject='organisation', subject_id=str(number))
    assert (event.title, event.person_id) == ('按外部登记信息登记单位', actor.person_id)


async def test_what_is_registered_already_is_never_overwritten_from_outside(http, actor):
    there = await an_organisation('样例本地有限公司')

    for _ in range(2):
        assert await register_found(actor, known(code=there.code), now=NOW) == there.id

    assert (await Organisation.get(id=there.id)).name == '样例本地有限公司'
    assert not await Event.filter(step='organisation_from_outside').exists()


async def test_a_register_that_fails_is_a_sentence(http, actor):
    http.status = 503

    with pytest.raises(Refused, match='外部登记信息暂时查不了'):
        await ask_register(actor, '样例', now=NOW)


@pytest.mark.parametrize('wrong', [{'code': '123'}, {'name': ''}])
async def test_an_unsound_entry_is_not_taken_in(http, actor, wrong):
    with pytest.raises(Refused):
        await register_found(actor, known(**wrong), now=NOW)


async def test_nobody_has_it_asked_without_end(http, actor, monkeypatch):
    monkeypatch.setattr(outside_register, 'MOST', 1)
    await ask_register(actor, '样例', now=NOW)

    with pytest.raises(Refused, match='一小时内最多查询1次'):
        await ask_register(actor, '样例', now=NOW)

    assert len(http.asked) == 1


async def test_nothing_is_asked_or_taken_in_while_it_is_off(actor):
    for act in (ask_register(actor, '样例', now=NOW), register_found(actor, known(), now=NOW)):
        with pytest.raises(Refused, match='没有启用外部登记信息查询'):
            await act


async def test_an_ended_session_neither_asks_nor_takes_in(http, actor):
    await UserSession.filter(id=actor.session_id).update(ended_at=NOW)

    for act in (ask_register(actor, '样例', now=NOW), register_found(actor, known(), now=NOW)):
        with pytest.raises(Refused, match='登录已失效'):
            await act

    assert http.asked == []
