"""The administrator registers organisations and gives duties in them."""

import pytest
from nicegui.testing import User

from models.people.rules import Duty
from models.people.tables import Organisation, Staff
from models.records.rules import Actor
from models.records.tables import Event
from tests.builders import a_code, a_person, an_office, an_organisation, on_duty, press, staff_member


@pytest.fixture
async def office(user: User) -> Actor:
    """An office, and an administrator of it in the browser."""
    office = await an_office()
    await staff_member(user, Duty.ADMIN, office.organisation_id, '样例管理')
    return office


def fill(user: User, **answers: str) -> None:
    for key, text in answers.items():
        user.find(marker=key).clear().type(text)


async def test_an_organisation_is_registered_with_its_representative(user: User, office):
    man, code = await a_person('样例法人'), a_code()
    await user.open('/admin/organisations/new')

    fill(user, name='样例电梯公司', code=code, division='990101', representative_number=man.id_number)
    press(user, '登记单位')

    await user.should_see('样例法人（')
    place = await Organisation.get(code=code)
    assert place.representative_id == man.id
    await user.should_not_see(man.id_number)


async def test_a_code_that_is_registered_already_is_told_at_its_field(user: User, office):
    place = await an_organisation()
    await user.open('/admin/organisations/new')

    fill(user, name='样例第二家', code=place.code)
    press(user, '登记单位')

    await user.should_see('该统一社会信用代码已登记')
    assert not await Organisation.filter(name='样例第二家').exists()


async def test_a_double_click_registers_one_organisation(user: User, office):
    await user.open('/admin/organisations/new')
    fill(user, name='样例电梯公司', code=a_code())

    press(user, '登记单位')
    press(user, '登记单位')

    await user.should_see('修改单位信息')
    assert await Organisation.filter(name='样例电梯公司').count() == 1
    assert await Event.filter(step='organisation_added').count() == 1


async def test_a_change_stands_in_the_history_old_and_new(user: User, office):
    place = await an_organisation('样例旧名公司')
    await user.open(f'/admin/organisations/{place.id}')

    fill(user, name='样例新名公司')
    press(user, '保存')

    await user.should_see('名称：样例旧名公司 → 样例新名公司')


async def test_what_a_colleague_changed_meanwhile_is_not_overwritten(user: User, office):
    place = await an_organisation('样例旧名公司')
    await user.open(f'/admin/organisations/{place.id}')
    await Organisation.filter(id=place.id).update(address='样例县新址')

    fill(user, name='样例新名公司')
    press(user, '保存')

    await user.should_see('刚被另一位同事修改')
    assert (await Organisation.get(id=place.id)).name == '样例旧名公司'


async def test_organisations_are_found_by_a_part_of_the_name_and_by_code(user: User, office):
    place, _ = await an_organisation('样例电梯公司'), await an_organisation('样例锅炉厂')
    for words in ('电梯', place.code):
        await user.open('/admin/organisations')

        fill(user, words=words)
        press(user, '查询')

        await user.should_not_see('样例锅炉厂')
        await user.should_see('样例电梯公司')


async def test_an_organisation_that_is_not_there_is_a_plain_404(user: User, office):
    assert (await user.http_client.get('/admin/organisations/4711')).status_code == 404


async def test_a_duty_is_given_by_number_and_name_of_the_place(user: User, office):
    person, place = await a_person('样例甲'), await an_organisation('样例考试中心')
    await user.open('/admin/staff/new')

    fill(user, number=person.id_number, organisation_id='考试中心')
    user.find(marker='duty').elements.pop().value = Duty.INVIGILATOR.value
    press(user, '分配岗位')

    await user.should_see('已分配岗位：监考')
    assert await Staff.filter(person_id=person.id, organisation_id=place.id, ended_at=None).exists()


async def test_a_name_that_fits_two_places_is_asked_again(user: User, office):
    await an_organisation('样例一考试中心'), await an_organisation('样例二考试中心')
    await user.open('/admin/staff/new')

    fill(user, number=(await a_person()).id_number, organisation_id='考试中心')
    press(user, '分配岗位')

    await user.should_see('有多个单位符合：样例一考试中心')


async def test_an_office_duty_is_not_given_in_a_company(user: User, office):
    place = await an_organisation('样例考试中心')
    await user.open('/admin/staff/new')

    fill(user, number=(await a_person()).id_number, organisation_id=place.code)
    press(user, '分配岗位')

    await user.should_see('考试机构没有“系统管理员”这个岗位')


async def test_an_ended_duty_leaves_the_list_and_stays_among_the_ended(user: User, office):
    clerk = await on_duty(Duty.CLERK, office.organisation_id, '样例受理甲')
    row = await Staff.get(person_id=clerk.person_id)
    await user.open('/admin/staff')

    press(user, f'end-duty-{row.id}')
    await user.should_see('对方将立即失去相应权限')
    press(user, f'sure-end-duty-{row.id}')

    await user.should_see('已撤销样例受理甲在')
    await user.should_not_see(marker=f'end-duty-{row.id}')
    user.find(marker='state').elements.pop().value = 'ended'
    await user.should_see('样例受理甲')


async def test_the_last_administrator_stays(user: User):
    office = await an_office()
    me = await staff_member(user, Duty.ADMIN, office.organisation_id, '样例管理')
    await Staff.exclude(person_id=me.id).delete()
    row = await Staff.get(person_id=me.id)
    await user.open('/admin/staff')

    press(user, f'sure-end-duty-{row.id}')

    await user.should_see('这是最后一位系统管理员')
