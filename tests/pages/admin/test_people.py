"""The administrator looks after accounts."""

import pytest
from nicegui.testing import User

from models.people.rules import Duty
from models.people.tables import Person, UserSession
from models.records.rules import Actor
from models.records.tables import Event
from tests.builders import NOW, a_number, a_person, a_phone, an_actor, an_office, drop, press, sign_in, staff_member


@pytest.fixture
async def office(user: User) -> Actor:
    """An office, and an administrator of it in the browser."""
    office = await an_office()
    await staff_member(user, Duty.ADMIN, office.organisation_id, '样例管理')
    return office


async def test_the_start_page_counts_what_waits_and_leads_there(user: User, office):
    await a_person('样例未核验', confirmed=False)

    await user.open('/admin')

    await user.should_see('有 1 个账号等待核验身份')
    await user.should_see('人员账号')
    await user.should_see('设立系统')  # the last events


async def test_people_are_listed_with_masked_numbers(user: User, office):
    person = await a_person('样例甲')

    await user.open('/admin/people')

    await user.should_see('样例甲')
    await user.should_not_see(person.id_number)
    await user.should_not_see(person.phone)


@pytest.mark.parametrize('by', ['name', 'id_number', 'phone'])
async def test_a_name_a_number_or_a_telephone_finds_its_person(user: User, office, by):
    person, _ = await a_person('样例乙方'), await a_person('样例丙方')
    await user.open('/admin/people')

    user.find(marker='words').type(getattr(person, by)[:3] if by == 'name' else getattr(person, by))
    press(user, '查询')

    await user.should_not_see('样例丙方')
    await user.should_see('样例乙方')


async def test_a_part_of_a_number_finds_nobody_and_says_what_to_do(user: User, office):
    person = await a_person('样例乙方')
    await user.open('/admin/people')

    user.find(marker='words').type(person.id_number[:10])
    press(user, '查询')

    await user.should_see('没有找到符合条件的账号')


async def test_the_link_of_the_start_page_shows_only_who_waits(user: User, office):
    await a_person('样例已核', confirmed=True)
    await a_person('样例待核', confirmed=False)

    await user.open('/admin/people?state=waiting')

    await user.should_see('样例待核')
    await user.should_not_see('样例已核')


async def test_long_lists_come_in_pages(user: User, office):
    for place in range(21):
        await a_person(f'样例第{place}人')
    await user.open('/admin/people')
    await user.should_not_see('样例第0人')

    press(user, '下一页')

    await user.should_see('样例第0人')
    await user.should_see('第 2 / 2 页')


async def test_an_account_made_at_the_office_is_confirmed_and_its_password_is_shown_once(user: User, office):
    number = a_number()
    await user.open('/admin/people/new')

    for key, text in (('name', '样例新人'), ('id_number', number), ('phone', a_phone())):
        user.find(marker=key).type(text)
    press(user, '建立账号')

    await user.should_see(marker='first-password', retries=30)
    person = await Person.get(id_number=number)
    assert person.confirmed_at is not None and person.must_change_password
    await user.open('/admin/people/new')
    await user.should_not_see(marker='first-password')


async def test_a_wrong_number_is_told_at_its_field_and_nothing_is_made(user: User, office):
    await user.open('/admin/people/new')

    for key, text in (('name', '样例新人'), ('id_number', '99010119800505000X'), ('phone', a_phone())):
        user.find(marker=key).type(text)
    press(user, '建立账号')

    await user.should_see('请先改正以下问题')
    await user.should_see('身份证号：')
    assert not await Person.filter(name='样例新人').exists()


async def test_a_person_has_a_page_with_masked_particulars_duties_sessions_and_history(user: User, office):
    person = await a_person('样例甲')
    await an_actor(person)

    await user.open(f'/admin/people/{person.id}')

    await user.should_see('已核验')
    await user.should_see('强制退出')
    await user.should_see('还没有操作记录')
    await user.should_not_see(person.id_number)


@pytest.mark.parametrize('number', ['4711', '99999999999999999999'])
async def test_a_person_who_is_not_there_is_a_plain_404(user: User, office, number):
    answer = await user.http_client.get(f'/admin/people/{number}')

    assert answer.status_code == 404
    assert '没有找到' in answer.text


async def test_a_password_is_reset_only_after_asking(user: User, office):
    person = await a_person('样例甲', password_hash='kept')
    session = await an_actor(person)
    await user.open(f'/admin/people/{person.id}')

    press(user, '重置密码')
    await user.should_see('不能撤销')
    assert (await Person.get(id=person.id)).password_hash == 'kept'
    press(user, 'sure-重置密码')

    await user.should_see(marker='first-password', retries=30)
    assert (await Person.get(id=person.id)).must_change_password
    assert (await UserSession.get(id=session.session_id)).ended_at is not None


async def test_an_account_is_closed_and_opened_again(user: User, office):
    person = await a_person('样例甲')
    await user.open(f'/admin/people/{person.id}')

    press(user, '停用账号')
    await user.should_see('已停用账号：样例甲')
    assert (await Person.get(id=person.id)).disabled_at is not None

    press(user, '启用账号')
    await user.should_see('已启用账号：样例甲')
    assert (await Person.get(id=person.id)).disabled_at is None


async def test_a_double_click_closes_an_account_once(user: User, office):
    person = await a_person('样例甲')
    await user.open(f'/admin/people/{person.id}')

    press(user, '停用账号')
    press(user, '停用账号')

    await user.should_see('已停用账号：样例甲')
    assert await Event.filter(step='disabled').count() == 1


async def test_nobody_closes_his_own_account(user: User, office):
    me = await Person.get(name='样例管理')
    await user.open(f'/admin/people/{me.id}')

    press(user, '停用账号')

    await user.should_see('不能停用自己的账号')


async def test_a_click_after_the_duty_was_taken_away_is_refused_in_a_sentence(user: User, office):
    person = await a_person('样例甲')
    await user.open(f'/admin/people/{person.id}')
    await drop(await Person.get(name='样例管理'), Duty.ADMIN)

    press(user, '停用账号')

    await user.should_see('您已没有此身份的权限')
    assert (await Person.get(id=person.id)).disabled_at is None


async def test_a_search_after_the_duty_was_taken_away_shows_nothing_new(user: User, office):
    await user.open('/admin/people')
    await a_person('样例迟到者')
    await drop(await Person.get(name='样例管理'), Duty.ADMIN)

    press(user, '查询')

    await user.should_see('您已没有此身份的权限')
    await user.should_not_see('样例迟到者')


async def test_a_session_of_somebody_is_ended(user: User, office):
    other = await an_actor(await a_person('样例甲'))
    await user.open('/admin/sessions')

    press(user, f'end-session-{other.session_id}')

    await user.should_see('已退出样例甲的登录')
    await user.should_not_see(marker=f'end-session-{other.session_id}')
    assert (await UserSession.get(id=other.session_id)).ended_at is not None


async def test_ones_own_session_has_no_button(user: User, office):
    me = await Person.get(name='样例管理')
    own = await UserSession.filter(person_id=me.id).order_by('-id').first()
    assert own is not None

    await user.open('/admin/sessions')

    await user.should_see('当前会话')
    await user.should_not_see(marker=f'end-session-{own.id}')


async def test_whoever_was_signed_out_by_the_administrator_must_sign_in_again(user: User, second_user: User, office):
    person = await a_person('样例甲')
    await sign_in(second_user, person)
    session = await UserSession.get(person_id=person.id)
    await user.open('/admin/sessions')

    press(user, f'end-session-{session.id}')
    await user.should_see('已退出样例甲的登录')

    answer = await second_user.http_client.get('/account')
    assert answer.headers['location'].startswith('/sign-in')


async def test_an_account_that_became_one_with_another_leads_to_it_and_offers_no_deeds(user: User, office):
    kept, gone = await a_person('样例甲'), await a_person('样例乙')
    await Person.filter(id=gone.id).update(kept_in_id=kept.id, disabled_at=NOW)

    await user.open(f'/admin/people/{gone.id}')

    await user.should_see('打开现在使用的账号')
    for deed in ('启用账号', '停用账号', '重置密码'):
        await user.should_not_see(deed)
