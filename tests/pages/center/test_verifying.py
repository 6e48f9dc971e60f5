"""补证核实 on the pages of a center, and on those of the applicant and the office."""

import pytest
from nicegui.testing import User

from documents.catalogue import FORMS
from models import clock
from models.applications.operations.begin import begin, choose_items
from models.applications.operations.deciding import verify
from models.applications.rules.item_choice import Chosen
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Application
from models.centers.operations import save_center
from models.centers.tables import Center
from models.clock import office_day
from models.people.rules import Duty
from models.people.tables import Person
from models.regulation.item_text import read_item
from tests.browsers import until
from tests.builders import a_person, an_actor, an_office, an_organisation, on_duty, press, sign_in, staff_member
from tests.builders_cases import REISSUE, Desk, a_held_item, a_submitted_case, accepted, read_again


@pytest.fixture
async def desk(user: User) -> Desk:
    admin = await an_office(now=clock.now())
    where = admin.organisation_id or 0
    duties = (Duty.CLERK, Duty.REVIEWER, Duty.APPROVER)
    people = [await on_duty(duty, where, now=clock.now()) for duty in duties]
    place = await an_organisation('样例考试中心')
    await save_center(admin, place.id, items=[('2019', 'N1')], since=office_day(clock.now()), now=clock.now())
    return Desk(where, *people)


async def waiting_case(desk: Desk):
    """A 补证 that the center may verify."""
    center = await Center.first()
    person = await a_person('样例持证人', now=clock.now())
    held = await a_held_item(person, desk)
    case = await a_submitted_case(
        desk, REISSUE, applicant=person, held=(held.id,), center_id=center.id, form=True, now=clock.now()
    )
    await accepted(desk, case, now=clock.now())
    return case, center.organisation_id


async def test_the_manager_of_the_center_finds_the_case_and_verifies_it(user: User, desk):
    case, place = await waiting_case(desk)
    await staff_member(user, Duty.CENTER_MANAGER, place)

    await user.open('/center')
    await user.should_see('核实样例持证人的补证：N1（叉车司机）')
    await user.open('/center/verifying')
    for text in (case.number, '样例持证人', '待核实'):
        await user.should_see(text)
    await user.open(f'/center/verifying/{case.id}')
    for text in ('丢失', 'N1（叉车司机）', '查考试档案'):
        await user.should_see(text)
    await user.should_not_see((await Person.get(id=case.person_id)).id_number)
    user.find(marker='remark').type('样例：与档案一致')
    press(user, 'do-verify')

    await user.should_see('核实属实：样例：与档案一致')
    assert (await read_again(case)).status is ApplicationStatus.AWAITING_APPROVAL


async def test_the_applicant_names_his_center_of_free_choice_and_may_leave_it_open(user: User, desk):
    person = await a_person('样例申请人', now=clock.now())
    held = await a_held_item(person, desk)
    actor = await an_actor(person, now=clock.now())
    case = await begin(actor, REISSUE, FORMS['reissue'], begun_with='r1', now=clock.now())
    await choose_items(actor, case, [Chosen(item=read_item('N1'))], certificate_items=[held.id], now=clock.now())
    await sign_in(user, person)

    await user.open(f'/applications/{case}')
    await user.should_see('未选择，由发证机关核实')
    await user.open(f'/applications/{case}/center')
    await user.should_see('记不清，由发证机关核实')
    await user.should_not_see('是否委托考试机构办理')
    user.find(marker='center').elements.pop().set_value(str((await Center.first()).id))
    press(user, '保存并继续')
    await until(lambda: Application.filter(id=case, center_id__not_isnull=True).exists())

    await user.open(f'/applications/{case}')
    await user.should_see('样例考试中心')


async def test_the_office_sees_of_which_center_who_verified(user: User, desk):
    case, place = await waiting_case(desk)
    manager = await on_duty(Duty.CENTER_MANAGER, place, '样例核实人', now=clock.now())
    await verify(manager, case.id, remark='样例：属实', now=clock.now())
    await sign_in(user, await Person.get(id=desk.approver.person_id))

    await user.open(f'/issuer/cases/{case.id}')

    await user.should_see('原考试机构')
    await user.should_see('样例核实人（考试机构：样例考试中心）')
