"""An organisation is looked up in another register as that is set up, and never in the way of the work."""

import json
from urllib.parse import parse_qs, urlsplit

import pytest

from models.people.lookup import Lookup, look_up, save_lookup
from models.people.rules import Duty
from models.records.gateways import NoAnswer
from models.records.queries import value_of
from models.regulation.objection import Refused
from tests.builders import NOW, a_code, an_office, on_duty
from tests.servers import Http, running

DAY = NOW.date()


@pytest.fixture
async def http(db):
    async with running(Http()) as server:
        yield server


@pytest.fixture
async def admin(db):
    return await an_office()


def at(http: Http, **more: object) -> Lookup:
    return Lookup.of({
        'enabled': True, 'url': f'{http.url}/find?q={{words}}', 'headers': 'X-Key: {secret}', 'secret': 'sample-key',
        'list_path': 'data.list', 'code_path': 'code', 'name_path': 'names.0', 'address_path': 'at',
    } | more)  # fmt: skip


def answer(*entries: dict) -> str:
    return json.dumps({'data': {'list': entries}})


async def test_it_is_off_until_somebody_sets_it_up(admin, http):
    assert await look_up('样例', day=DAY) == []

    await save_lookup(admin, at(http, enabled=False), now=NOW)
    assert await look_up('样例', day=DAY) == []
    assert http.asked == []


async def test_what_the_register_knows_is_proposed(admin, http):
    await save_lookup(admin, at(http), now=NOW)
    code = a_code()
    http.answer = answer({'code': code.lower(), 'names': ['样例&机械有限公司'], 'at': '样例路1号', 'division': 110105})

    found = await look_up('样例&机械', day=DAY)

    assert [(one.code, one.name, one.address, one.division) for one in found] == [
        (code, '样例&机械有限公司', '样例路1号', '')
    ]
    assert parse_qs(urlsplit(http.asked[0].path).query) == {'q': ['样例&机械']}
    assert http.asked[0].headers['x-key'] == 'sample-key'


async def test_a_single_answer_needs_no_list(admin, http):
    await save_lookup(admin, at(http, list_path='data'), now=NOW)
    http.answer = json.dumps({'data': {'code': a_code(), 'names': ['样例公司']}})

    assert [one.name for one in await look_up('样例', day=DAY)] == ['样例公司']


async def test_an_entry_without_a_sound_code_or_a_name_is_left_out(admin, http):
    await save_lookup(admin, at(http), now=NOW)
    http.answer = answer(
        {'code': '123', 'names': ['样例公司']}, {'code': a_code(), 'names': []}, {'code': None}, {'x': [1]}
    )

    assert await look_up('样例', day=DAY) == []


@pytest.mark.parametrize('told', ['[]', '7', '{"data": {"list": 3}}', '{"data": ["a"]}'])
async def test_an_answer_of_another_shape_holds_nobody(admin, http, told):
    await save_lookup(admin, at(http), now=NOW)
    http.answer = told

    assert await look_up('样例', day=DAY) == []


@pytest.mark.parametrize('told', ['', 'no JSON', '[' * 100_000])
async def test_an_odd_answer_is_no_answer(admin, http, told):
    await save_lookup(admin, at(http), now=NOW)
    http.answer = told

    with pytest.raises(NoAnswer, match='JSON'):
        await look_up('样例', day=DAY)


async def test_a_register_that_fails_or_sleeps_keeps_nobody_waiting(admin, http):
    await save_lookup(admin, at(http), now=NOW)
    http.status = 500
    with pytest.raises(NoAnswer, match='返回状态500'):
        await look_up('样例', day=DAY)

    http.status, http.delay = 200, 5
    with pytest.raises(NoAnswer, match='没有及时回答'):
        await look_up('样例', day=DAY, seconds=0.2)


async def test_an_unfinished_look_up_is_not_switched_on(admin, http):
    with pytest.raises(Refused) as refusal:
        await save_lookup(admin, at(http, url='https://example.cn/', code_path='', secret=''), now=NOW)

    assert {one.field for one in refusal.value.objections} == {'url', 'code_path', 'secret'}


async def test_only_an_administrator_sets_it_up(admin, http):
    with pytest.raises(Refused):
        await save_lookup(await on_duty(Duty.APPROVER, admin.organisation_id), at(http), now=NOW)

    assert await value_of('organisation.lookup') is None
