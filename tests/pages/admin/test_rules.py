"""Rules and days off are changed on pages: one person proposes, another approves and sees whom it concerns."""

from datetime import date

import pytest
from nicegui.testing import User

from models.people.operations.rule_changes import YearChange, propose_year
from models.people.rules import Duty
from models.people.tables import Person
from models.records.office_rules import current_rules
from models.records.rules import Actor, ProposalState
from models.records.tables import RulesProposal, RulesVersion
from models.regulation.clauses import number
from tests.builders import NOW, an_office, drop, on_duty, press, sign_in, staff_member
from tests.builders_cases import Desk, a_submitted_case

CLAUSE = '/admin/rules/clauses/correction-working-days'


@pytest.fixture
async def office(user: User) -> Actor:
    """An office, its administrator in the browser."""
    office = await an_office()
    await sign_in(user, await Person.get(id=office.person_id))
    return office


def fill(user: User, **answers: str) -> None:
    for key, text in answers.items():
        user.find(marker=key).clear().type(text)


async def proposed(user: User, **more: str) -> None:
    await user.open(CLAUSE)
    fill(
        user, value='15', since='2026-12-01', article='第二条', source='样例发〔2026〕1号', reason='与上级一致', **more
    )
    press(user, '提出修改')
    await user.should_see('修改为')


async def test_a_change_goes_from_one_person_to_the_other(user: User, second_user: User, office):
    await staff_member(second_user, Duty.APPROVER, office.organisation_id)
    await proposed(user)
    await user.should_see('须由另一位系统管理员或审批人员批准')
    await user.should_not_see(marker='sure-批准')

    await second_user.open('/admin/rules/proposals')
    await second_user.should_see('申请人补正材料的期限')
    await second_user.open('/admin/rules/proposals/1')
    await second_user.should_see('15 工作日')
    press(second_user, 'sure-批准')

    await second_user.should_see('第 1 版')
    assert number((await current_rules())[0], 'correction-working-days', date(2026, 12, 1)) == 15
    await user.open('/admin/rules')
    await user.should_see('现行第 1 版')


async def test_what_is_typed_wrong_is_told_at_its_field(user: User, office):
    await user.open(CLAUSE)
    fill(user, value='十五', article='', source='', reason='')

    press(user, '提出修改')

    await user.should_see('请填写整数，不带单位')
    await user.should_see('请填写依据条款')
    assert not await RulesProposal.exists()


async def test_the_cases_it_speaks_of_are_shown_before_it_is_approved(user: User, office):
    clerk = await on_duty(Duty.CLERK, office.organisation_id)
    case = await a_submitted_case(Desk(office.organisation_id or 0, clerk, clerk, clerk))

    await proposed(user)

    await user.should_see('与此有关的在办申请 1 件')
    await user.should_see(case.number or '')
    await user.should_see('它们继续适用开始时的规定')


async def test_a_clerk_reads_and_has_no_buttons(user: User, second_user: User, office):
    await proposed(user)
    await staff_member(second_user, Duty.CLERK, office.organisation_id)

    await second_user.open('/admin/rules/proposals/1')

    await second_user.should_see('由系统管理员或审批人员批准')
    await second_user.should_not_see(marker='sure-批准')


async def test_whoever_is_alone_confirms_by_himself_in_so_many_words(user: User, office):
    await proposed(user)

    press(user, 'sure-自行确认')

    await user.should_see('第 1 版')
    assert (await RulesProposal.get()).decided_by_id == office.person_id


async def test_a_proposal_is_declined_with_a_reason(user: User, second_user: User, office):
    await staff_member(second_user, Duty.APPROVER, office.organisation_id)
    await proposed(user)
    await second_user.open('/admin/rules/proposals/1')
    press(second_user, '不予批准')
    await second_user.should_see('请填写不批准的理由')

    fill(second_user, remark='依据不足')
    press(second_user, '不予批准')

    await second_user.should_see('未批准')
    assert (await RulesProposal.get()).state is ProposalState.DECLINED


async def test_an_open_page_approves_nothing_once_the_right_is_gone(user: User, second_user: User, office):
    approver = await staff_member(second_user, Duty.APPROVER, office.organisation_id)
    await proposed(user)
    await second_user.open('/admin/rules/proposals/1')
    await drop(approver, Duty.APPROVER)

    press(second_user, 'sure-批准')

    await second_user.should_see('您已没有此身份的权限')
    assert not await RulesVersion.exists()


async def test_the_days_of_a_year_begin_from_what_holds(user: User, office):
    await user.open('/admin/calendar?year=2026')
    await user.should_see('2026年：内置安排')
    await user.should_see('国庆节')

    fill(user, holidays='2026-10-01至2026-10-07 国庆节', workdays='', reason='样例')
    press(user, '提出修改')
    await user.should_see('2026年放假')
    press(user, 'sure-自行确认')
    await user.should_see('第 1 版')

    await user.open('/admin/calendar?year=2026')
    await user.should_see('2026年：本机关录入')
    await user.should_not_see('元旦')


async def test_a_year_nobody_entered_says_so(user: User, office):
    await user.open('/admin/calendar?year=2040')

    await user.should_see('2040年的节假日安排尚未录入')


async def test_a_page_of_a_year_names_the_cases_whose_dates_would_move(user: User, office):
    clerk = await on_duty(Duty.CLERK, office.organisation_id)
    case = await a_submitted_case(Desk(office.organisation_id or 0, clerk, clerk, clerk))
    day = case.due_on.isoformat()
    change = YearChange(year=case.due_on.year, holidays=f'{day} 样例假日', workdays='', whole=False, reason='样例')
    await propose_year(office, change, now=NOW)

    await user.open('/admin/rules/proposals/1')

    await user.should_see('这些申请的期限将按新的节假日重新计算')
    await user.should_see(case.number or '')


@pytest.mark.parametrize(
    'address', ['/admin/rules/clauses/no-such', '/admin/rules/proposals/4711', '/admin/calendar?year=99']
)
async def test_what_is_not_there_is_a_plain_404(user: User, office, address):
    assert (await user.http_client.get(address)).status_code == 404
