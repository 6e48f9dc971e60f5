"""What holds for every address: health, limits, headers, plain errors."""

import logging

import pytest
from nicegui import app, ui
from nicegui.testing import User

from models import database
from models.logbook import Blind
from tests.builders import an_office

HTML = {'accept': 'text/html'}
FORM = {'content-type': 'application/x-www-form-urlencoded'}


async def test_health_is_good_while_everything_is_in_order(user: User):
    answer = await user.http_client.get('/healthz')

    assert (answer.status_code, answer.json()) == (200, {'ok': True, 'wrong': []})


async def test_health_names_a_database_that_does_not_answer(user: User, monkeypatch):
    async def silent() -> bool:
        return False

    monkeypatch.setattr(database, 'answers', silent)

    answer = await user.http_client.get('/healthz')

    assert (answer.status_code, answer.json()['wrong']) == (503, ['database'])


async def test_health_names_missing_migrations_and_files(user: User, monkeypatch):
    monkeypatch.setattr(app.state, 'migrated', False)
    monkeypatch.setattr(app.state, 'data_folder', None)

    assert (await user.http_client.get('/healthz')).json()['wrong'] == ['files', 'migrations']


async def test_an_unknown_address_is_a_plain_chinese_404(user: User):
    await an_office()

    answer = await user.http_client.get('/no-such-page', headers=HTML)

    assert answer.status_code == 404
    assert '没有找到' in answer.text and 'Not Found' not in answer.text


@pytest.mark.parametrize('accept', ['text/html', 'application/json'])
async def test_the_wrong_way_of_asking_is_refused_in_chinese(user: User, accept):
    answer = await user.http_client.put('/sign-in', headers={'accept': accept})

    assert answer.status_code == 405
    assert '不支持这种请求方式' in answer.text and 'Not Allowed' not in answer.text


async def test_a_page_that_breaks_shows_a_number_and_no_exception(user: User, caplog):
    @ui.page('/breaks')
    def breaks() -> None:
        raise ValueError('secret=42')

    with caplog.at_level(logging.CRITICAL):
        answer = await user.http_client.get('/breaks', headers=HTML)

    assert answer.status_code == 500
    assert 'secret' not in answer.text and 'ValueError' not in answer.text
    assert '编号' in answer.text


async def test_an_endpoint_that_breaks_shows_a_number_and_no_exception(user: User, caplog):
    @app.get('/breaks-too')
    def breaks() -> None:
        raise ValueError('secret=42')

    with caplog.at_level(logging.CRITICAL), pytest.raises(ValueError, match='secret'):
        await user.http_client.get('/breaks-too')  # the simulated line passes it on after answering


async def test_every_answer_carries_the_safe_headers(user: User):
    await an_office()

    headers = (await user.http_client.get('/')).headers

    assert headers['x-content-type-options'] == 'nosniff'
    assert "frame-ancestors 'self'" in headers['content-security-policy']
    assert "default-src 'self'" in headers['content-security-policy']


@pytest.mark.parametrize('told', [True, False], ids=['length told', 'chunked'])
async def test_a_body_past_its_limit_is_413(user: User, told):
    async def pieces():
        for _ in range(30):
            yield b'x' * 65536

    body = b'x' * 2_000_000 if told else pieces()

    answer = await user.http_client.post('/sign-in', content=body, headers=FORM)

    assert answer.status_code == 413
    assert '内容过多' in answer.json()['message'] and '文件' not in answer.json()['message']


def test_the_log_is_blind_to_numbers_also_in_tracebacks():
    try:
        raise ValueError('990101198001011003')
    except ValueError:
        record = logging.getLogger('样例').makeRecord(
            '样例', logging.ERROR, '', 0, 'id %s, phone 19900000001, code 91990101MA50000017', ('99010119800101100X',),
            __import__('sys').exc_info(),
        )  # fmt: skip

    line = Blind('%(message)s').format(record)

    assert '99010119800101100' not in line and '19900000001' not in line
    assert '91990101MA50000017' in line
