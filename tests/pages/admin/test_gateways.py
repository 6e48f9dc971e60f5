"""The administrator sets up the gateways, tries them and sends failed messages again."""

import pytest
from nicegui.testing import User

from models.people.operations.gateways import save_gateway
from models.people.rules import Duty
from models.records.gateway_rules import SmsGateway
from models.records.operations import notify
from models.records.queries import value_of
from models.records.rules import Actor, MessageState
from models.records.tables import Message
from tests.builders import NOW, a_person, an_office, drop, press, staff_member
from tests.servers import Http, running

SECRET = 'a-sample-secret'


@pytest.fixture
async def office(user: User) -> Actor:
    office = await an_office()
    await staff_member(user, Duty.ADMIN, office.organisation_id, '样例管理')
    return office


@pytest.fixture
async def http(db):
    async with running(Http()) as server:
        yield server


def sms_at(http: Http) -> SmsGateway:
    return SmsGateway(
        enabled=True, url=http.url, headers='X-Key: {secret}', body='{"a": "{phone}{text}"}', secret=SECRET
    )


def fill(user: User, **answers: str) -> None:
    for key, text in answers.items():
        user.find(marker=key).clear().type(text)


async def test_a_gateway_is_set_up_and_tried_and_its_secret_not_shown_again(user: User, office, http):
    await user.open('/admin/gateways/sms')
    user.find(marker='enabled').elements.pop().value = 'yes'
    fill(user, url=http.url, headers='X-Key: {secret}', body='{"a": "{phone}", "b": "{text}"}', secret=SECRET)
    press(user, 'save-sms')
    await user.should_see('设置已保存')
    fill(user, **{'test-sms': '19900000000'})
    press(user, 'send-test-sms')
    await user.should_see('对方系统已接收')
    assert len(http.asked) == 1 and http.asked[0].headers['x-key'] == SECRET

    await user.open('/admin/gateways/sms')

    await user.should_see('已设置，末两位 et')
    answer = await user.http_client.get('/admin/gateways/sms')
    assert SECRET not in answer.text and 'X-Key' in answer.text


async def test_what_is_wrong_is_told_at_its_field_and_nothing_is_kept(user: User, office):
    await user.open('/admin/gateways/sms')
    user.find(marker='enabled').elements.pop().value = 'yes'
    fill(user, url='sms.example.cn', body='{"a": "{phone}"}')

    press(user, 'save-sms')

    await user.should_see('请填写完整的网址')
    await user.should_see('请写明短信内容放在哪里')
    assert await value_of('gateway.sms') is None


async def test_a_mail_server_is_set_up(user: User, office):
    await user.open('/admin/gateways/mail')
    user.find(marker='enabled').elements.pop().value = 'yes'
    fill(user, host='mail.example.cn', port='x', sender='notice@example.cn')
    press(user, 'save-mail')
    await user.should_see('端口应为1至65535之间的数字')

    fill(user, port='465')
    user.find(marker='tls').elements.pop().value = 'implicit'
    press(user, 'save-mail')

    await user.should_see('设置已保存')
    kept = await value_of('gateway.mail')
    assert (kept['port'], kept['tls'], kept['enabled']) == (465, 'implicit', True)


async def test_a_failed_message_is_listed_without_the_number_and_sent_again(user: User, office, http):
    await save_gateway(office, sms_at(http), now=NOW)
    person = await a_person('样例收信人')
    await notify(person.id, '申请已受理', now=NOW)
    await Message.all().update(state=MessageState.FAILED, trouble='短信网关返回状态500', next_try_at=None)
    await user.open('/admin/gateways')
    await user.should_see('短信网关返回状态500')
    await user.should_not_see(person.phone)

    press(user, f'retry-{(await Message.get()).id}')

    await user.should_see('没有这种状态的消息')
    assert len(http.asked) == 1


async def test_an_open_page_retries_nothing_once_the_right_is_gone(user: User, http):
    office = await an_office()
    await save_gateway(office, sms_at(http), now=NOW)
    me = await staff_member(user, Duty.ADMIN, office.organisation_id, '样例管理')
    await notify((await a_person()).id, '申请已受理', now=NOW)
    await Message.all().update(state=MessageState.FAILED, next_try_at=None)
    await user.open('/admin/gateways')
    await drop(me, Duty.ADMIN)

    press(user, f'retry-{(await Message.get()).id}')

    await user.should_see('您已没有此身份的权限')
    assert http.asked == []


async def test_the_look_up_is_set_up_and_tried(user: User, office, http):
    await user.open('/admin/gateways/lookup')
    http.answer = '{"code": "91990101MA0000001X", "name": "样例公司"}'
    user.find(marker='enabled').elements.pop().value = 'yes'
    fill(user, url=http.url + '/?q={words}', code_path='code', name_path='name')
    press(user, 'save-lookup')
    await user.should_see('设置已保存')

    fill(user, words='样例')
    press(user, '试查')

    await user.should_see('没有查到')
    assert len(http.asked) == 1


async def test_one_tells_where_mail_may_go(user: User, office):
    await user.open('/account')
    fill(user, mail='sample@')
    press(user, '保存邮箱')
    await user.should_see('电子邮箱格式不符')

    fill(user, mail='sample@example.cn')
    press(user, '保存邮箱')

    await user.should_see('已保存邮箱')
