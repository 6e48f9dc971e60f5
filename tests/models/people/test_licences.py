"""A source of e-licences is asked as it is set up; what it answers is told apart: a file, none, or no sound answer."""

import base64
import json
import logging
from urllib.parse import parse_qs, urlsplit

import pytest

from models.logbook import open_logbook
from models.people import licences
from models.people.licences import (
    Holder,
    LicenceSource,
    NotHeld,
    Side,
    begin_trial,
    confirmed_holder,
    current_source,
    fetch_licence,
    save_source,
)
from models.people.rules import Duty
from models.records.gateways import NoAnswer
from models.records.queries import value_of
from models.records.tables import Event
from models.regulation.objection import Refused
from tests.builders import NOW, a_number, a_person, an_office, on_duty
from tests.servers import Http, running

FILE = b'\xff\xd8\xff a sample file \x00\x01'
SECRET = 'a-sample-secret'


@pytest.fixture
async def http():
    async with running(Http(answer=FILE)) as server:
        yield server


@pytest.fixture
async def admin(db):
    return await an_office()


@pytest.fixture
def holder() -> Holder:
    return Holder('样例“甲”', a_number())


def at(http: Http, **more: object) -> LicenceSource:
    return LicenceSource.of({
        'enabled': True, 'url': f'{http.url}/cards', 'headers': 'X-Key: {secret}', 'secret': SECRET,
        'body': '{"who": "{name}", "number": "{id_number}", "side": "{side}"}',
    } | more)  # fmt: skip


async def test_a_post_carries_name_number_side_and_key_and_the_answer_is_the_file(http, holder):
    assert await fetch_licence(at(http), holder, Side.FRONT) == FILE

    [asked] = http.asked
    assert (asked.method, asked.path, asked.headers['x-key']) == ('POST', '/cards', SECRET)
    assert json.loads(asked.body) == {'who': '样例“甲”', 'number': holder.id_number, 'side': 'front'}


async def test_a_get_carries_them_in_the_address(http, holder):
    source = at(http, method='GET', url=http.url + '/find?xm={name}&zjhm={id_number}', headers='', body='')

    assert await fetch_licence(source, holder, Side.BOTH) == FILE

    [asked] = http.asked
    assert (asked.method, asked.body) == ('GET', '')
    assert parse_qs(urlsplit(asked.path).query) == {'xm': ['样例“甲”'], 'zjhm': [holder.id_number]}


@pytest.mark.parametrize('prefix', ['', 'data:image/jpeg;base64,'])
async def test_a_file_inside_of_json_is_taken_from_its_place(http, holder, prefix):
    http.answer = json.dumps({'data': {'list': [{'file': prefix + base64.b64encode(FILE).decode()}]}})

    assert await fetch_licence(at(http, file_path='data.list.0.file'), holder, Side.BACK) == FILE


@pytest.mark.parametrize(('more', 'status', 'answer'), [
    ({}, 404, 'none'),
    ({}, 204, b''),
    ({'missing': '"code": *1404'}, 200, '{"code": 1404}'),
    ({'file_path': 'data.file'}, 200, '{"data": {"file": ""}}'),
    ({'file_path': 'data.file'}, 200, '{"data": null}'),
])  # fmt: skip
async def test_a_source_that_has_none_says_so(http, holder, more, status, answer):
    http.status, http.answer = status, answer

    with pytest.raises(NotHeld):
        await fetch_licence(at(http, **more), holder, Side.FRONT)


@pytest.mark.parametrize(('more', 'status', 'answer', 'told'), [
    ({}, 500, 'Traceback', '返回状态500'),
    ({}, 302, '', '返回状态302'),
    ({'file_path': 'file'}, 200, 'no JSON', 'JSON'),
    ({'file_path': 'file'}, 200, '{"file": "a"}', 'base64'),
])  # fmt: skip
async def test_an_answer_that_is_none_is_named_without_the_words_of_the_other_side(
    http, holder, more, status, answer, told
):
    http.status, http.answer = status, answer

    with pytest.raises(NoAnswer, match=told) as trouble:
        await fetch_licence(at(http, **more), holder, Side.FRONT)

    assert 'Traceback' not in str(trouble.value)


@pytest.mark.parametrize('path', ['', 'file'])
@pytest.mark.parametrize('size', [100, 400])
async def test_a_file_past_the_bound_is_not_taken(http, holder, monkeypatch, path, size):
    monkeypatch.setattr(licences, 'MOST_BYTES', 99)
    told = base64.b64encode(b'x' * size).decode()
    http.answer = json.dumps({'file': told}) if path else b'x' * size
    with pytest.raises(NoAnswer, match='超过10 MB'):
        await fetch_licence(at(http, file_path=path), holder, Side.FRONT)

    http.answer = json.dumps({'file': base64.b64encode(b'x' * 99).decode()}) if path else b'x' * 99
    assert len(await fetch_licence(at(http, file_path=path), holder, Side.FRONT)) == 99


async def test_a_source_that_sleeps_or_is_gone_keeps_nobody_waiting(http, holder):
    http.delay = 5
    with pytest.raises(NoAnswer, match='没有及时回答'):
        await fetch_licence(at(http), holder, Side.FRONT, seconds=0.2)

    with pytest.raises(NoAnswer, match='连接不上'):
        await fetch_licence(at(http, url='http://127.0.0.1:9/'), holder, Side.FRONT)


async def test_neither_number_nor_key_enters_the_log(http, holder, tmp_path):
    before = logging.getLogger().handlers[:]
    open_logbook(tmp_path)
    try:
        source = at(http, method='GET', url=http.url + '/{id_number}/{secret}')
        await fetch_licence(source, holder, Side.FRONT)
        with pytest.raises(NoAnswer):
            await fetch_licence(
                at(http, method='GET', url='http://127.0.0.1:9/{id_number}/{secret}'), holder, Side.FRONT
            )
        logging.getLogger('tezhengtong').warning('the end')
    finally:
        for handler in logging.getLogger().handlers[:]:
            logging.getLogger().removeHandler(handler)
            handler.close()
        for handler in before:
            logging.getLogger().addHandler(handler)

    written = (tmp_path / 'tezhengtong.log').read_text(encoding='utf-8')
    assert 'the end' in written and http.url not in written
    assert holder.id_number not in written and SECRET not in written


async def test_an_unfinished_source_is_not_switched_on(admin, http):
    with pytest.raises(Refused) as refusal:
        await save_source(admin, at(http, url='cards', body='{"number": 1', missing='(', secret=''), now=NOW)

    assert {one.field for one in refusal.value.objections} == {'url', 'body', 'missing', 'secret'}
    assert await value_of(licences.SETTING) is None


async def test_the_settings_are_kept_with_an_event_that_tells_no_secret(admin, http):
    await save_source(admin, at(http), now=NOW)
    await save_source(admin, at(http, secret=''), now=NOW)

    assert (await current_source()).secret == SECRET, 'an empty one keeps the one there is'
    [event] = await Event.filter(step='licence_source_changed')
    assert SECRET not in json.dumps(event.changes) and http.url not in json.dumps(event.changes)


async def test_a_trial_is_noted_with_the_number_masked(admin, http, holder):
    await save_source(admin, at(http), now=NOW)

    assert (await begin_trial(admin, holder, now=NOW)).url == f'{http.url}/cards'

    event = await Event.get(step='licence_source_tested')
    assert holder.id_number not in event.remark and holder.id_number[-4:] in event.remark


async def test_only_an_administrator_sets_it_up_or_tries_it(admin, http, holder):
    other = await on_duty(Duty.APPROVER, admin.organisation_id)

    with pytest.raises(Refused):
        await save_source(other, at(http), now=NOW)
    with pytest.raises(Refused):
        await begin_trial(other, holder, now=NOW)


async def test_a_claimed_number_is_nobody_s_until_the_office_has_seen_the_card(db):
    claiming, confirmed = await a_person(confirmed=False), await a_person('样例乙')

    assert await confirmed_holder(claiming.id) is None
    assert await confirmed_holder(confirmed.id) == Holder('样例乙', confirmed.id_number)
