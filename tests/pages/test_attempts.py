"""Who opens a page or sends a request that is not for him is refused, and the administrator can read of it."""

from uuid import uuid4

import pytest
from nicegui.testing import User

from models.people.rules import Duty
from models.people.tables import Person
from models.records.rules import AttemptStep
from models.records.tables import Event
from tests.builders import a_person, an_office, press, sign_in, staff_member
from tests.builders_forms import a_candidate, a_draft


@pytest.fixture
async def me(user: User) -> Person:
    """A candidate in the browser."""
    await an_office()
    person = await a_person('样例申请人')
    await sign_in(user, person)
    return person


async def noted() -> list[tuple[int | None, str, str]]:
    """Who, about what, how it reads; oldest first."""
    found = await Event.filter(step=AttemptStep.REFUSED.value).order_by('id')
    return [(event.person_id, event.subject_id, event.remark) for event in found]


async def test_a_page_of_another_role_is_noted(user: User, me):
    for _ in range(2):
        assert (await user.http_client.get('/admin/people')).status_code == 403

    assert await noted() == [(me.id, '', '打开 /admin/people：当前身份不能打开此页面')]


async def test_a_stranger_s_form_is_noted_as_one_that_does_not_exist(user: User, me):
    theirs, nothing = await a_draft(await a_candidate('样例乙')), uuid4()

    for thing in (theirs, nothing):
        assert (await user.http_client.get(f'/forms/{thing}')).status_code == 404

    assert await noted() == [
        (me.id, str(thing), '打开 /forms/{form_id}：不存在，或不属于操作人') for thing in (theirs, nothing)
    ]


async def test_a_post_about_a_stranger_s_form_is_noted_once(user: User, me):
    theirs = await a_draft(await a_candidate('样例乙'))

    discard = await user.http_client.post(f'/forms/{theirs}/discard')  # the operation notes it
    finish = await user.http_client.post(f'/forms/{theirs}/finish')  # the page's own query says no
    picture = await user.http_client.get(f'/forms/{theirs}/picture/scan')

    assert [answer.status_code for answer in (discard, finish, picture)] == [404, 404, 404]
    assert [(who, about) for who, about, _ in await noted()] == [(me.id, str(theirs))] * 3
    assert [remark.split('：')[0] for _, _, remark in await noted()] == [
        '删除草稿', '提交 /forms/{form_id}/finish', '打开 /forms/{form_id}/picture/{slot}',
    ]  # fmt: skip


async def test_a_post_from_another_site_is_noted_under_whose_browser_it_was(user: User, me):
    answer = await user.http_client.post('/sign-out', headers={'origin': 'https://sample.invalid'})

    assert answer.status_code == 403
    assert await noted() == [(me.id, '', '提交 /sign-out：请求来源不符')]


async def test_nobody_s_post_is_noted_and_nobody_s_look_is_led_to_sign_in(user: User, second_user: User, me):
    thing = uuid4()

    post = await second_user.http_client.post(f'/forms/{thing}/finish')
    look = await second_user.http_client.get(f'/forms/{thing}')
    picture = await second_user.http_client.get(f'/forms/{thing}/picture/scan')

    assert [answer.status_code for answer in (post, look, picture)] == [401, 303, 401]
    assert await noted() == [(None, str(thing), '提交 /forms/{form_id}/finish：未登录或登录已过期')]


async def test_an_address_that_nobody_made_is_no_attempt(user: User, me):
    for address in ('/no-such-page', '/help/no-such-help', '/papers/none/blank.pdf', '/p/WRONGCODE'):
        await user.http_client.get(address)

    assert await noted() == []


async def test_the_administrator_reads_of_it(user: User, second_user: User, me):
    office = await Event.all().order_by('id').first()
    assert office is not None
    await staff_member(second_user, Duty.ADMIN, office.organisation_id or 0)
    await user.http_client.get('/admin/people')

    await second_user.open('/admin/events')
    second_user.find(marker='title').type('无权')
    press(second_user, '查询')

    await second_user.should_see('无权操作被拒绝')
    await second_user.should_see('打开 /admin/people：当前身份不能打开此页面')
    await second_user.should_not_see('设立系统')
