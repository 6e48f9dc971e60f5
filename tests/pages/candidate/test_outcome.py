"""What became of a case, on the applicant's own page: his results, and why it was decided against him."""

import pytest

from documents.papers import PAPERS
from models import clock
from models.applications.operations import deciding, issuing
from models.applications.operations import desk as at_desk
from models.applications.rules.types import Part
from models.applications.tables import Application, ApplicationItem
from models.regulation.derivation import in_words
from models.regulation.periods import months_after, years_after
from pages.words import day
from tests.builders_cases import NEW, SOURCE, Desk, a_submitted_case, accepted, issued, reviewed
from tests.pages.candidate.conftest import Applicant

REASON = {'reason': '样例：工作年限的证明与实际不符', 'clause': '样例条款第九条'}


@pytest.fixture
async def case(applicant: Applicant, desk: Desk) -> Application:
    """A 新办 of the applicant that the office has."""
    return await a_submitted_case(desk, NEW, applicant=applicant.person, form=True, now=clock.now())


async def sat(people: Desk, case: Application, part: Part, *, passed: bool, score: int | None = None) -> None:
    """The office records one result of today."""
    (item,) = await ApplicationItem.filter(application_id=case.id)
    result = deciding.Result(item_id=item.id, part=part, day=clock.today(), passed=passed, score=score)
    await deciding.file_result(people.clerk, case.id, result, source=SOURCE, now=clock.now())


async def test_a_result_stands_on_the_case_with_what_is_left_to_sit_and_by_when(applicant, desk, case):
    await accepted(desk, case, now=clock.now())
    await sat(desk, case, Part.THEORY, passed=False, score=62)

    await applicant.open(f'/applications/{case.id}')

    last = in_words(months_after(clock.today(), 12))
    for text in ('考试成绩', '62 分', '不合格', f'的理论可以补考一次，最迟{last}', '的实操还须参加考试'):
        await applicant.see(text)


async def test_who_failed_for_good_reads_what_he_failed_and_what_he_can_do(applicant, desk, case):
    await accepted(desk, case, now=clock.now())
    await sat(desk, case, Part.THEORY, passed=False, score=62)
    await sat(desk, case, Part.THEORY, passed=False, score=60)

    await applicant.open(f'/applications/{case.id}')

    await applicant.see('理论（补考），')
    await applicant.see('请重新申请并参加全部考试')
    await applicant.user.should_not_see('还须参加考试')


async def test_before_anything_was_sat_there_is_no_word_of_results_or_reasons(applicant, desk, case):
    await at_desk.propose_refusal(desk.clerk, case.id, reasons=[REASON], now=clock.now())

    await applicant.open(f'/applications/{case.id}')

    await applicant.user.should_not_see('考试成绩')
    await applicant.user.should_not_see('决定的理由')
    await applicant.user.should_not_see(REASON['reason'])


async def test_who_is_not_accepted_reads_why_and_where_to_go_instead(applicant, desk, case):
    instead = '样例：请向样例省市场监督管理局申请'
    await at_desk.propose_refusal(desk.clerk, case.id, reasons=[REASON], instead=instead, now=clock.now())
    await at_desk.refuse(desk.reviewer, case.id, paper=PAPERS['non_acceptance'], now=clock.now())

    await applicant.open(f'/applications/{case.id}')

    for text in ('决定的理由', REASON['reason'], f'依据：{REASON["clause"]}', instead, '申请行政复议'):
        await applicant.see(text)


async def test_who_is_refused_the_licence_reads_why_and_his_results(applicant, desk, case):
    await reviewed(desk, case, now=clock.now())
    await deciding.decline(desk.approver, case.id, reasons=[REASON], paper=PAPERS['refusal'], now=clock.now())

    await applicant.open(f'/applications/{case.id}')

    for text in (
        REASON['reason'],
        f'依据：{REASON["clause"]}',
        '提起行政诉讼',
        '考试成绩',
        f'实操，{day(clock.today())}',
    ):
        await applicant.see(text)


async def test_whose_licence_is_revoked_reads_why_and_how_long_he_is_kept_out(applicant, desk, case):
    await issued(desk, case, now=clock.now())
    await issuing.propose_revocation(desk.reviewer, case.id, reasons=[REASON], deception=True, now=clock.now())
    await issuing.revoke(desk.approver, case.id, paper=PAPERS['revocation'], now=clock.now())

    await applicant.open(f'/applications/{case.id}')

    for text in (REASON['reason'], '再次申请的限制：', '不得再次申请'):
        await applicant.see(text)


async def refused_for_false_materials(desk: Desk, case: Application) -> None:
    await at_desk.propose_refusal(desk.clerk, case.id, reasons=[REASON], false_materials=True, now=clock.now())
    await at_desk.refuse(desk.reviewer, case.id, paper=PAPERS['non_acceptance'], now=clock.now())


async def declined_for_false_materials(desk: Desk, case: Application) -> None:
    await reviewed(desk, case, now=clock.now())
    await deciding.decline(
        desk.approver, case.id, reasons=[REASON], paper=PAPERS['refusal'], false_materials=True, now=clock.now()
    )


@pytest.mark.parametrize('refused', [refused_for_false_materials, declined_for_false_materials])
async def test_who_filed_false_materials_reads_until_when_he_is_kept_out(applicant, desk, case, refused):
    await refused(desk, case)

    await applicant.open(f'/applications/{case.id}')

    last = in_words(years_after(clock.today(), 1))
    await applicant.see(f'再次申请的限制：因隐瞒有关情况或提供虚假材料，至{last}不得再次申请')
    await applicant.see('行政许可法第七十八条')


async def test_who_is_refused_for_another_reason_reads_of_no_ban(applicant, desk, case):
    await at_desk.propose_refusal(desk.clerk, case.id, reasons=[REASON], now=clock.now())
    await at_desk.refuse(desk.reviewer, case.id, paper=PAPERS['non_acceptance'], now=clock.now())

    await applicant.open(f'/applications/{case.id}')

    await applicant.see(REASON['reason'])
    await applicant.user.should_not_see('再次申请的限制')
