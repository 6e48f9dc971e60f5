"""Coming in, going out, setting up: what a visitor sees."""

from urllib.parse import parse_qsl, urlencode

import pytest
from nicegui import app, ui
from nicegui.testing import User

from documents.catalogue import FORMS
from models import clock
from models.people import passwords
from models.people.tables import Office, Person, UserSession
from models.records.rules import Role
from tests.builders import PASSWORD, a_code, a_number, a_person, a_phone, an_actor, an_office, an_organisation

SAME = {'origin': 'http://test'}


async def post(user: User, path: str, data: dict[str, str], **headers: str):
    return await user.http_client.post(path, data=data, headers=SAME | headers)


def press(user: User, label: str) -> None:
    user.find(kind=ui.button, content=label).click()


async def a_member(name: str = '样例甲', **more) -> Person:
    return await a_person(name, password_hash=await passwords.hashed(PASSWORD), **more)


async def test_a_new_server_leads_to_its_set_up_which_only_the_console_code_opens(user: User):
    app.state.set_up_code = 'ABCD1234'
    await user.open('/')
    await user.should_see('设立本系统')
    user.find('code').type('00000000')
    press(user, '继续')
    await user.should_see('设立代码不正确')
    await user.should_not_see('发证机关名称')
    user.find('code').clear().type('abcd1234')
    press(user, '继续')
    await user.should_see('发证机关名称')
    for key, value in {
        'name': '样例县市场监督管理局', 'office_code': a_code(), 'phone': '000-1',
        'divisions': '990101 样例县\n990102 样例乡', 'admin_name': '样例管理员', 'admin_number': a_number(),
        'admin_phone': a_phone(), 'password': PASSWORD,
    }.items():  # fmt: skip
        user.find(key).type(value)

    press(user, '设立')
    await user.should_see('设立完成')
    assert await Office.exists()

    await user.open('/set-up')
    await user.should_see('没有找到这个页面')


async def test_the_start_page_explains_and_offers_every_form_without_signing_in(user: User):
    await an_office()

    answer = await user.http_client.get('/')

    assert all(form.title in answer.text for form in FORMS.values())
    assert answer.text.count('/blank.pdf') == answer.text.count('/sample.docx') == len(FORMS)


async def test_a_candidate_registers_and_signs_in(user: User):
    await an_office()
    number = a_number()
    await user.open('/register')
    for key, value in {'name': '样例甲', 'id_number': number, 'phone': a_phone(), 'password': PASSWORD}.items():
        user.find(key).type(value)
    user.find('again').type('something else')
    press(user, '注册')
    await user.should_see('两次输入的密码不一致')
    user.find('again').clear().type(PASSWORD)
    press(user, '注册')
    await user.should_see('注册成功')

    answer = await post(user, '/sign-in', {'login': number, 'password': PASSWORD})

    assert (answer.status_code, answer.headers['location']) == (303, '/candidate')


async def test_a_wrong_password_is_told_on_the_form_and_not_in_the_address(user: User):
    await an_office()
    person = await a_member()

    answer = await post(user, '/sign-in', {'login': person.id_number, 'password': 'guess'})

    assert answer.headers['location'] == '/sign-in'
    await user.open('/sign-in')
    await user.should_see('账号或密码不正确')


async def test_after_a_wrong_password_the_right_one_still_leads_where_one_wanted_to_go(user: User):
    await an_office()
    person = await a_member()

    answer = await post(user, '/sign-in', {'login': person.phone, 'password': 'guess', 'next': '/account?a=1&b=2'})

    assert answer.headers['location'] == '/sign-in?next=/account%3Fa%3D1%26b%3D2'


@pytest.mark.parametrize(
    'way_out', ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']
)
async def test_signing_in_never_leads_elsewhere(user: User, way_out):
    await an_office()
    person = await a_member()

    answer = await post(user, '/sign-in', {'login': person.phone, 'password': PASSWORD, 'next': way_out})

    assert answer.headers['location'] == '/'


async def test_a_search_with_every_field_full_is_come_back_to_after_signing_in(user: User):
    await an_office()
    person = await a_member()
    firm = await an_organisation(representative=person)
    wanted = '/account?' + urlencode(dict.fromkeys(('name', 'number', 'employer', 'words', 'title', 'item'), '样' * 60))

    led = (await user.http_client.get(wanted)).headers['location']
    (_, onward) = parse_qsl(led.partition('?')[2])[0]
    assert onward == wanted
    form = await user.http_client.get(led)
    assert wanted.partition('?')[2].partition('&')[0] in form.text
    answer = await post(user, '/sign-in', {'login': person.phone, 'password': PASSWORD, 'next': onward})
    if answer.headers['location'].startswith('/choose'):
        ((_, onward),) = parse_qsl(answer.headers['location'].partition('?')[2])
    assert onward == wanted

    acting = {'role': 'employer', 'organisation': str(firm.id), 'next': onward}
    answer = await post(user, '/act-as', acting)

    assert (answer.status_code, answer.headers['location']) == (303, wanted)


@pytest.mark.parametrize(
    ('wanted', 'led'), [('/account?words=' + 'a' * 20000, '/account'), ('/' + 'a' * 20000, '/')], ids=['query', 'path']
)
async def test_too_long_an_address_keeps_nobody_out(user: User, wanted, led):
    await an_office()
    person = await a_member()

    refused = await post(user, '/sign-in', {'login': person.phone, 'password': 'guess', 'next': wanted})
    answer = await post(user, '/sign-in', {'login': person.phone, 'password': PASSWORD, 'next': wanted})

    assert refused.headers['location'] == f'/sign-in?next={led}'
    assert (answer.status_code, answer.headers['location']) == (303, led)
    answer = await post(user, '/act-as', {'role': 'candidate', 'next': wanted})
    assert (answer.status_code, answer.headers['location']) == (303, led)


async def test_a_post_from_another_site_is_refused(user: User):
    await an_office()
    person = await a_member()

    answer = await post(user, '/sign-in', {'login': person.phone, 'password': PASSWORD}, origin='https://evil.example')

    assert answer.status_code == 403
    assert not await UserSession.filter(person_id=person.id).exists()


async def test_signing_in_changes_the_cookie_and_signing_out_ends_it(user: User):
    await an_office()
    person = await a_member()
    await user.open('/sign-in')
    before = user.http_client.cookies.get('session')
    await post(user, '/sign-in', {'login': person.phone, 'password': PASSWORD})
    inside = user.http_client.cookies.get('session')
    assert inside != before
    await user.open('/account')
    await user.should_see('样例甲')

    await post(user, '/sign-out', {})
    await post(user, '/sign-out', {})  # a second click

    assert await UserSession.filter(person_id=person.id, ended_at=None).count() == 0
    user.http_client.cookies.set('session', inside or '')
    await user.open('/account')
    await user.should_see('身份证号或手机号')  # the sign-in form: the old cookie is worth nothing


async def test_acting_as_shows_in_the_header_and_goes_no_further_than_ones_rights(user: User):
    await an_office()
    person = await a_member()
    own, foreign = await an_organisation(representative=person), await an_organisation('样例乙公司')
    await post(user, '/sign-in', {'login': person.phone, 'password': PASSWORD})

    await post(user, '/act-as', {'role': 'employer', 'organisation': str(own.id)})
    await user.open('/account')
    await user.should_see('用人单位：样例机械有限公司')

    await post(user, '/act-as', {'role': 'employer', 'organisation': str(foreign.id)})
    await post(user, '/act-as', {'role': 'nonsense', 'organisation': 'x'})
    session = await UserSession.get(person_id=person.id)
    assert (session.acting_role, session.acting_organisation_id) == (Role.EMPLOYER, own.id)


async def test_an_open_list_of_devices_tells_nothing_more_once_one_is_signed_out(user: User):
    await an_office()
    person = await a_member()
    for _ in range(21):
        await an_actor(person, now=clock.now())
    await post(user, '/sign-in', {'login': person.phone, 'password': PASSWORD})
    await user.open('/account')
    await UserSession.filter(person_id=person.id).order_by('-id').limit(1).update(ended_at=clock.now())

    press(user, '下一页')

    await user.should_see('登录已失效')


async def test_numbers_are_masked_on_ones_own_page(user: User):
    await an_office()
    person = await a_member()
    await post(user, '/sign-in', {'login': person.phone, 'password': PASSWORD})

    answer = await user.http_client.get('/account')

    assert person.id_number not in answer.text and person.phone not in answer.text
    assert person.id_number[:6] + '********' in answer.text


async def test_a_password_is_changed_on_the_account_page(user: User):
    await an_office()
    person = await a_member()
    await post(user, '/sign-in', {'login': person.phone, 'password': PASSWORD})
    await user.open('/account')
    user.find('old').type(PASSWORD)
    user.find('password').type('short')
    user.find('again').type('short')
    press(user, '修改密码')
    await user.should_see('至少需要8位')

    for key in ('password', 'again'):
        user.find(key).clear().type('another-one-2')
    press(user, '修改密码')

    await user.should_see('密码已修改')
    assert await passwords.fits('another-one-2', (await Person.get(id=person.id)).password_hash)


async def test_help_stands_open_for_everybody_and_each_role_has_a_chapter(user: User):
    await an_office()
    for key in ('candidate', 'center', 'employer', 'delegate', 'issuer', 'admin'):
        await user.open(f'/help/{key}')
        await user.should_see('常见问题')
    assert (await user.http_client.get('/help/nobody')).status_code == 404
