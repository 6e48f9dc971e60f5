"""The administrator sets up the source of e-licences and tries it; its secret is not shown, what it answers is not kept."""

import pytest
from nicegui.testing import User

from models.people.licences import current_source
from models.people.rules import Duty
from models.records.rules import Actor
from models.records.tables import Event, StoredFile
from tests.builders import a_number, an_office, drop, press, staff_member
from tests.pages.candidate.conftest import a_picture
from tests.servers import Http, running

PAGE, SECRET = '/admin/gateways/licences', 'a-sample-secret'


@pytest.fixture
async def office(user: User) -> Actor:
    return await an_office()


@pytest.fixture
async def http(db):
    async with running(Http(answer=a_picture())) as server:
        yield server


def fill(user: User, **answers: str) -> None:
    for key, text in answers.items():
        user.find(marker=key).clear().type(text)


async def set_up(user: User, office: Actor, http: Http) -> None:
    """Fill in the page and save."""
    await user.open(PAGE)
    user.find(marker='enabled').elements.pop().value = 'yes'
    fill(user, url=http.url, headers='X-Key: {secret}', body='{"number": "{id_number}"}', secret=SECRET)
    press(user, 'save-licences')
    await user.should_see('设置已保存')


async def test_a_source_is_set_up_and_tried_and_nothing_of_it_is_shown_or_kept(user: User, office, http):
    await staff_member(user, Duty.ADMIN, office.organisation_id, '样例管理')
    await set_up(user, office, http)
    number = a_number()

    fill(user, trial_name='样例甲', trial_number=number)
    press(user, 'try-licences')

    await user.should_see('查到了：png 图片')
    assert number in http.asked[0].body and http.asked[0].headers['x-key'] == SECRET
    assert not await StoredFile.exists()
    assert number not in (await Event.get(step='licence_source_tested')).remark
    answer = await user.http_client.get(PAGE)
    assert SECRET not in answer.text and '已设置，末两位 et' in answer.text
    await user.open('/admin/gateways')
    await user.should_see('电子证照来源')


@pytest.mark.parametrize(('status', 'answer', 'told'), [
    (404, '', '没有这个人的证照'),
    (503, '', '对方系统返回状态503'),
    (200, 'odd', '文件不能使用'),
])  # fmt: skip
async def test_a_trial_that_fails_says_how(user: User, office, http, status, answer, told):
    await staff_member(user, Duty.ADMIN, office.organisation_id, '样例管理')
    await set_up(user, office, http)
    http.status, http.answer = status, answer

    fill(user, trial_name='样例甲', trial_number=a_number())
    press(user, 'try-licences')

    await user.should_see(told)


async def test_what_is_wrong_stands_at_its_field_and_nothing_is_kept(user: User, office):
    await staff_member(user, Duty.ADMIN, office.organisation_id, '样例管理')
    await user.open(PAGE)
    user.find(marker='enabled').elements.pop().value = 'yes'
    fill(user, url='cards.example.cn', body='{"number": ""}')

    press(user, 'save-licences')

    await user.should_see('请填写完整的网址')
    await user.should_see('没有写 {id_number}')
    assert not (await current_source()).enabled


async def test_an_open_page_asks_nobody_once_the_right_is_gone(user: User, office, http):
    me = await staff_member(user, Duty.ADMIN, office.organisation_id, '样例管理')
    await set_up(user, office, http)
    await drop(me, Duty.ADMIN)

    fill(user, trial_name='样例甲', trial_number=a_number())
    press(user, 'try-licences')

    await user.should_see('您已没有此身份的权限')
    assert http.asked == []
