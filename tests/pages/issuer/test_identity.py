"""Clerks confirm that an account belongs to the person on the card."""

import pytest
from nicegui.testing import User

from models.people.rules import Duty
from models.people.tables import Person, Staff
from models.records.rules import Actor
from models.records.tables import Event, Notice
from tests.builders import a_number, a_person, a_phone, an_office, drop, press, staff_member

CHECKS = 4


@pytest.fixture
async def office(db) -> Actor:
    return await an_office()


@pytest.fixture
async def clerk(user: User, office: Actor) -> Person:
    """A clerk in the browser."""
    return await staff_member(user, Duty.CLERK, office.organisation_id, '样例受理甲')


@pytest.fixture
async def applicant(clerk: Person) -> Person:
    return await a_person('样例申请人', confirmed=False)


def tick_all(user: User) -> None:
    for place in range(CHECKS):
        press(user, f'check-{place}')


async def test_the_start_page_says_what_waits(user: User, applicant):
    await user.open('/issuer')

    await user.should_see('有 1 个账号等待核验身份')
    await user.should_see('您还没有办理过事项')


async def test_the_list_masks_numbers_and_the_comparison_shows_them_whole(user: User, applicant):
    await user.open('/issuer/identity')
    await user.should_see('样例申请人')
    await user.should_not_see(applicant.id_number)

    await user.open(f'/issuer/identity/{applicant.id}')

    await user.should_see(applicant.id_number)
    await user.should_see(applicant.phone)
    await user.should_see('1980-05-05')


async def test_with_nobody_waiting_the_list_says_what_to_do(user: User, clerk):
    await user.open('/issuer/identity')

    await user.should_see('没有等待核验的账号')


async def test_a_number_finds_its_account_at_the_window(user: User, applicant):
    await a_person('样例别人', confirmed=False)
    await user.open('/issuer/identity')

    user.find(marker='words').type(applicant.id_number)
    press(user, '查询')

    await user.should_not_see('样例别人')
    await user.should_see('样例申请人')


async def test_nothing_is_confirmed_before_every_point_is_ticked(user: User, applicant):
    await user.open(f'/issuer/identity/{applicant.id}')
    press(user, 'check-0')

    press(user, '核验通过')

    await user.should_see('请先逐项核对并勾选：姓名与身份证一致')
    assert (await Person.get(id=applicant.id)).confirmed_at is None


async def test_a_confirmed_account_is_masked_again_and_its_owner_is_told(user: User, clerk, applicant):
    await user.open(f'/issuer/identity/{applicant.id}')
    tick_all(user)

    press(user, '核验通过')

    await user.should_see('由样例受理甲核验通过')
    await user.should_not_see(applicant.id_number)
    assert (await Person.get(id=applicant.id)).confirmed_by_id == clerk.id
    assert await Notice.filter(person_id=applicant.id, title='身份已核验').count() == 1


async def test_a_double_click_confirms_once(user: User, applicant):
    await user.open(f'/issuer/identity/{applicant.id}')
    tick_all(user)

    press(user, '核验通过')
    press(user, '核验通过')

    await user.should_see('核验通过，无需再办理')
    assert await Event.filter(step='confirmed').count() == 1


async def test_a_refusal_wants_a_reason_and_its_owner_reads_it(user: User, applicant):
    await user.open(f'/issuer/identity/{applicant.id}')

    press(user, '不通过')
    await user.should_see('请写明不通过的原因')
    user.find(marker='remark').elements.pop().value = '姓名与身份证不一致'
    press(user, '不通过')

    await user.should_see('登记过核验不通过')
    notice = await Notice.get(person_id=applicant.id)
    assert '姓名与身份证不一致' in notice.body


async def test_whoever_was_refused_may_come_again_with_the_right_card(user: User, applicant):
    await Person.filter(id=applicant.id).update(refused_at=applicant.created_at)
    await user.open(f'/issuer/identity/{applicant.id}')
    tick_all(user)

    press(user, '核验通过')

    await user.should_see('核验通过，无需再办理')


async def test_the_slower_of_two_clerks_is_told_and_shown_what_the_faster_did(
    user: User, second_user: User, office, applicant
):
    await staff_member(second_user, Duty.CLERK, office.organisation_id, '样例受理乙')
    for browser in (user, second_user):
        await browser.open(f'/issuer/identity/{applicant.id}')
        tick_all(browser)

    press(second_user, '核验通过')
    await second_user.should_see('由样例受理乙核验通过')
    press(user, '核验通过')

    await user.should_see('另一位同事刚刚核验通过了这个账号')
    await user.should_see('由样例受理乙核验通过')
    assert await Event.filter(step='confirmed').count() == 1


async def test_a_refusal_the_clerk_has_not_seen_stops_him(user: User, second_user: User, office, applicant):
    await staff_member(second_user, Duty.CLERK, office.organisation_id, '样例受理乙')
    for browser in (user, second_user):
        await browser.open(f'/issuer/identity/{applicant.id}')
    second_user.find(marker='remark').elements.pop().value = '照片与本人不符'
    press(second_user, '不通过')
    await second_user.should_see('已登记核验不通过')

    tick_all(user)
    press(user, '核验通过')

    await user.should_see('刚刚被登记为核验不通过')
    assert (await Person.get(id=applicant.id)).confirmed_at is None


async def test_rival_claims_of_a_number_are_shown(user: User, applicant):
    await a_person('样例冒名者', confirmed=False, number=applicant.id_number)

    await user.open(f'/issuer/identity/{applicant.id}')

    await user.should_see('另有 1 个账号填写了同一个证件号')
    await user.should_see('样例冒名者')


async def test_a_number_that_has_its_holder_is_not_confirmed_twice(user: User, applicant):
    await a_person('样例真身', number=applicant.id_number)
    await user.open(f'/issuer/identity/{applicant.id}')
    tick_all(user)

    press(user, '核验通过')

    await user.should_see('该证件号已有核验过的账号')


async def test_nobody_confirms_himself(user: User, clerk):
    await Person.filter(id=clerk.id).update(confirmed_at=None, confirmed_number=None)
    await user.open(f'/issuer/identity/{clerk.id}')
    tick_all(user)

    press(user, '核验通过')

    await user.should_see('不能核验自己的账号')


async def test_a_click_after_the_duty_was_taken_away_is_refused_in_a_sentence(user: User, clerk, applicant):
    await user.open(f'/issuer/identity/{applicant.id}')
    tick_all(user)
    await drop(clerk, Duty.CLERK)

    press(user, '核验通过')

    await user.should_see('您已没有此身份的权限')
    assert (await Person.get(id=applicant.id)).confirmed_at is None


async def test_a_clerk_who_became_a_reviewer_is_told_whose_work_it_is(user: User, office, clerk, applicant):
    await user.open(f'/issuer/identity/{applicant.id}')
    tick_all(user)
    await Staff.filter(person_id=clerk.id).update(duty=Duty.REVIEWER)

    press(user, '核验通过')

    await user.should_see('您的岗位不能办理此事项')


@pytest.mark.parametrize('path', ['/issuer', '/issuer/identity', '/issuer/identity/{id}', '/issuer/people/new'])
async def test_a_reviewer_reads_why_not_and_sees_no_number(user: User, office, path):
    applicant = await a_person('样例申请人', confirmed=False)
    await staff_member(user, Duty.REVIEWER, office.organisation_id)

    await user.open(path.format(id=applicant.id))

    await user.should_see('由“受理”岗位办理，您的岗位是“审核”')
    await user.should_not_see(applicant.id_number)
    await user.should_not_see(marker='核验通过')


@pytest.mark.parametrize('number', ['4711', '99999999999999999999'])
async def test_an_account_that_is_not_there_is_a_plain_404(user: User, clerk, number):
    assert (await user.http_client.get(f'/issuer/identity/{number}')).status_code == 404


async def test_a_clerk_makes_an_account_at_the_window(user: User, clerk):
    number = a_number()
    await user.open('/issuer/people/new')

    for key, text in (('name', '样例新人'), ('id_number', number), ('phone', a_phone())):
        user.find(marker=key).type(text)
    press(user, '建立账号')

    await user.should_see(marker='first-password', retries=30)
    assert (await Person.get(id_number=number)).confirmed_by_id == clerk.id
