"""The acts of the acceptance desk as a clerk does them: more time, release, pre-check, proposals of refusal."""

from datetime import timedelta

from nicegui.testing import User

from documents.papers import PAPERS
from models import clock
from models.applications.operations import desk as acts
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Material, Paper
from models.people.rules import Duty
from models.people.tables import Staff
from models.records.tables import Notice
from models.regulation.identity import make_number
from tests.builders import on_duty, press
from tests.builders_cases import (
    REASON,
    REISSUE,
    Desk,
    a_held_item,
    a_person,
    a_submitted_case,
    read_again,
    steps_written,
)
from tests.pages.issuer.desk_pages import act, act_for_good, at_case, in_working_days

MARK = {'target': 'material/photo', 'label': '彩色照片', 'remark': '样例：请换白底照片'}


async def a_returned_case(office: Desk):
    """Returned for correction today."""
    case = await a_submitted_case(office, now=clock.now(), form=True)
    await acts.return_for_correction(
        office.clerk, case.id, items=[MARK], paper=PAPERS['correction_notice'], now=clock.now()
    )
    return await read_again(case)


async def test_more_time_for_a_correction_needs_a_later_day_and_a_reason(user: User, today_office):
    case = await a_returned_case(today_office)
    later = in_working_days(20)
    await at_case(user, today_office.clerk, case)

    await act(user, 'more_time', until=(case.due_on - timedelta(days=1)).isoformat(), reason='样例：在外地')
    await user.should_see('请先改正以下问题')
    await act(user, 'more_time', until='', reason='样例：在外地')
    await user.should_see('新的补正期限还没有填写，请填写')
    await act(user, 'more_time', until=later.isoformat(), reason='')
    await user.should_see('请填写')
    assert (await read_again(case)).due_on == case.due_on

    await act(user, 'more_time', until=later.isoformat(), reason='样例：在外地取件')

    await user.should_see('补正期限已延长')
    await user.should_see('样例：在外地取件')
    await user.should_see('同意延期补正，延至')
    assert (await read_again(case)).due_on == later
    assert '样例：在外地取件' in (await Notice.filter(person_id=case.person_id).order_by('-id').first()).body


async def test_one_gives_ones_own_case_back_without_a_word(user: User, today_office):
    case = await a_submitted_case(today_office, now=clock.now())
    await acts.claim(today_office.clerk, case.id, now=clock.now())
    await at_case(user, today_office.clerk, case)
    await user.should_see('领办人：您')

    await act(user, 'release')

    await user.should_see(marker='do-claim')
    assert (await read_again(case)).claimed_by_id is None


async def test_a_colleagues_case_is_given_back_for_a_reason_alone(user: User, today_office):
    case = await a_submitted_case(today_office, now=clock.now())
    colleague = await on_duty(Duty.CLERK, today_office.id, '样例同事', now=clock.now())
    await acts.claim(colleague, case.id, now=clock.now())
    await at_case(user, today_office.clerk, case)
    await user.should_see('领办人：样例同事')
    await user.should_not_see(marker='do-accept')

    await act(user, 'release', remark='')
    await user.should_see('请填写代同事退回待领的原因')
    await act(user, 'release', remark='样例：同事休假')

    await user.should_see(marker='do-accept')
    assert (await read_again(case)).claimed_by_id is None
    await user.should_see('样例：同事休假')


async def test_the_pre_check_lists_everything_at_once_with_its_clause(user: User, today_office):
    young = await a_person('样例少年', number=born_years_ago(15))
    case = await a_submitted_case(today_office, applicant=young, now=clock.now())
    await Material.filter(application_id=case.id).delete()

    await at_case(user, today_office.clerk, case)

    await user.should_see('未满18周岁')
    await user.should_see('彩色照片')
    await user.should_see('未提交')
    await user.should_see('TSG Z6001-2019')
    await user.should_see('项不符合，请先核对下面的“预审”')


def born_years_ago(years: int) -> str:
    """A sound number of somebody of that age, of a division that does not exist."""
    today = clock.today()
    return make_number('990101', today.replace(year=today.year - years, month=1, day=1), 7)


async def test_a_refusal_is_sent_back_to_the_desk_with_a_reason(user: User, today_office):
    case = await a_submitted_case(today_office, now=clock.now())
    await acts.propose_refusal(today_office.clerk, case.id, reasons=[REASON], now=clock.now())
    await at_case(user, today_office.reviewer, case)

    await act(user, 'send_back', remark='')
    await user.should_see('请填写退回重办的原因')
    await act(user, 'send_back', remark='样例：理由不足')

    await user.should_see('已退回重办')
    await user.should_see('样例：理由不足')
    assert (await read_again(case)).status is ApplicationStatus.SUBMITTED


async def test_whoever_proposed_a_refusal_sees_why_he_cannot_decide_it(user: User, today_office):
    case = await a_submitted_case(today_office, now=clock.now())
    await at_case(user, today_office.clerk, case)

    await act(user, 'propose_refusal', reason_0='', clause_0='')
    await user.should_see('每条理由都要写明事实和依据的条款')
    await act(
        user, 'propose_refusal', reason_0='样例：不属于本机关', clause_0='行政许可法第三十二条',
        instead='样例：请向样例省市场监督管理局申请',
    )  # fmt: skip

    await user.should_see('已提交，等待审核或审批人员决定')
    await user.should_not_see(marker='do-refuse')
    await user.should_see(marker='shut-refuse')


async def test_the_second_person_reads_the_proposal_decides_and_the_paper_can_be_taken_away(user: User, today_office):
    case = await a_submitted_case(today_office, now=clock.now())
    await acts.propose_refusal(
        today_office.clerk, case.id, reasons=[REASON], instead='样例：请向样例省市场监督管理局申请',
        false_materials=True, now=clock.now(),
    )  # fmt: skip
    await at_case(user, today_office.approver, case)
    await user.should_see('样例受理提出：')
    await user.should_see('样例：请向样例省市场监督管理局申请')
    await user.should_see('认定隐瞒有关情况或者提供虚假材料')

    await act_for_good(user, 'refuse')

    await user.should_see('已作出不予受理决定')
    await user.should_see('限制申请')
    paper = await Paper.get(application_id=case.id)
    answer = await user.http_client.get(f'/issuer/cases/{case.id}/papers/{paper.id}.pdf')
    assert answer.content.startswith(b'%PDF')
    assert paper.data['instead'] == '样例：请向样例省市场监督管理局申请'
    assert (await steps_written(case.id))[-2:] == ['拟不予受理', '不予受理']


async def test_a_page_that_was_left_open_after_the_right_was_taken_away_does_nothing(user: User, today_office):
    case = await a_submitted_case(today_office, now=clock.now())
    await at_case(user, today_office.clerk, case)
    await Staff.filter(person_id=today_office.clerk.person_id).update(ended_at=clock.now())

    press(user, 'do-accept')

    await user.should_not_see('已受理，受理通知书已生成')
    assert (await read_again(case)).status is ApplicationStatus.SUBMITTED


async def test_a_reissue_is_accepted_for_verification(user: User, today_office):
    person = await a_person('样例遗失人')
    held = await a_held_item(person, today_office)
    case = await a_submitted_case(today_office, REISSUE, applicant=person, held=(held.id,), now=clock.now())
    await at_case(user, today_office.clerk, case)

    await act(user, 'accept')

    await user.should_see('待核实')
    assert (await read_again(case)).status is ApplicationStatus.VERIFYING
