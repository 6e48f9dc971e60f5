"""Whoever holds a password of the office's making is led to one of his own before anything else."""

import pytest
from nicegui import html
from nicegui.testing import User

from models.people import passwords
from models.people.tables import Person
from pages.session import local
from tests.builders import PASSWORD, a_person, an_office, press, sign_in

PAGE = '/account/first-password'


@pytest.fixture
async def person(user: User) -> Person:
    """Somebody whose account was made at the office, just signed in."""
    await an_office()
    person = await a_person('样例新人')
    await sign_in(user, person)
    await Person.filter(id=person.id).update(must_change_password=True)
    return person


def answer(user: User, old: str, new: str, again: str) -> None:
    for key, text in (('old', old), ('password', new), ('again', again)):
        user.find(marker=key).type(text)
    press(user, '保存并继续')


@pytest.mark.parametrize('path', ['/account', '/candidate', '/admin/people'])
async def test_every_page_of_his_leads_there_and_knows_the_way_back(user: User, person, path):
    led = await user.http_client.get(path)

    assert led.status_code == 303
    assert led.headers['location'] == f'{PAGE}?next={path}'


async def test_pages_for_everybody_stay_open(user: User, person):
    assert (await user.http_client.get('/help')).status_code == 200


async def test_with_a_password_of_his_own_he_goes_on(user: User, person):
    await user.open(f'{PAGE}?next=/account')

    answer(user, PASSWORD, 'mine-alone-7', 'mine-alone-7')

    await user.should_see('我的账号', retries=30)
    kept = await Person.get(id=person.id)
    assert not kept.must_change_password
    assert await passwords.fits('mine-alone-7', kept.password_hash)


@pytest.mark.parametrize(
    'way_out', ['/\t/evil.example', '/\r/evil.example', '/\\evil.example', '/ok\\evil', '//evil.example']
)
async def test_an_address_that_a_browser_reads_as_another_server_leads_to_the_start_page(way_out):
    assert local(way_out) == '/'


async def test_the_same_password_again_is_none_of_his_own(user: User, person):
    await user.open(PAGE)

    answer(user, PASSWORD, PASSWORD, PASSWORD)

    await user.should_see('新密码与原密码相同', retries=30)
    assert (await Person.get(id=person.id)).must_change_password


async def test_the_refusal_names_the_field_as_the_page_does(user: User, person):
    await user.open(PAGE)
    await user.should_see(kind=html.label, content='原密码')

    answer(user, 'not-the-old-one', 'mine-alone-7', 'mine-alone-7')

    await user.should_see('原密码不正确', retries=30)


async def test_two_different_new_passwords_are_told_before_anything_is_done(user: User, person):
    await user.open(PAGE)

    answer(user, PASSWORD, 'mine-alone-7', 'mine-alone-8')

    await user.should_see('两次输入的新密码不一致')


async def test_whoever_has_his_own_password_is_led_on(user: User, person):
    await Person.filter(id=person.id).update(must_change_password=False)

    led = await user.http_client.get(f'{PAGE}?next=https://elsewhere.example')

    assert (led.status_code, led.headers['location']) == (303, '/')


async def test_a_stranger_is_sent_to_sign_in(user: User, person):
    user.http_client.cookies.clear()

    assert (await user.http_client.get(PAGE)).headers['location'].startswith('/sign-in')
