"""Examination results, extensions and what the clock makes of them."""

from datetime import date

import pytest

from documents.papers import PAPERS
from models.applications.operations import deciding, desk, issuing
from models.applications.operations.deciding import Result
from models.applications.operations.steps import clock_of
from models.applications.rules.clock_terms import ClockName, ClockState
from models.applications.rules.types import ApplicationStatus, Part, Path
from models.applications.tables import ApplicationItem, ExamResult
from models.certificates.tables import CertificateItem
from models.records.office_rules import rules_of
from models.records.tables import Notice
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW
from tests.builders_cases import (
    NEW,
    RENEWAL,
    SOURCE,
    a_desk,
    a_submitted_case,
    accepted,
    approved,
    at,
    examined,
    issued,
    read_again,
    reviewed,
    steps_written,
    told,
)

pytestmark = pytest.mark.usefixtures('db')
TODAY = date(2026, 11, 20)
THEORY, PRACTICAL = Part.THEORY, Part.PRACTICAL


@pytest.fixture
async def office():
    return await a_desk()


@pytest.fixture
async def case(office):
    found = await a_submitted_case(office, NEW)
    await accepted(office, found)
    return found


async def filed(office, case, part, *, score=None, passed=None, day=TODAY, now=NOW, source=SOURCE):
    item = await ApplicationItem.filter(application_id=case.id).first()
    result = Result(item_id=item.id, part=part, day=day, score=score, passed=passed)
    await deciding.file_result(office.clerk, case.id, result, source=source, now=now)


async def test_a_case_goes_to_review_when_every_part_is_passed(office, case):
    await filed(office, case, THEORY, score=70)
    assert (await read_again(case)).status is ApplicationStatus.AWAITING_EXAM

    await filed(office, case, PRACTICAL, passed=True)

    assert (await read_again(case)).status is ApplicationStatus.UNDER_REVIEW
    results = await ExamResult.all().order_by('id')
    assert [(one.part, one.passed, one.score, one.source_name) for one in results] == [
        (THEORY, True, 70, '样例成绩汇总表.pdf'), (PRACTICAL, True, None, '样例成绩汇总表.pdf'),
    ]  # fmt: skip


@pytest.mark.parametrize(('score', 'passes'), [(69, False), (70, True)])
async def test_the_score_decides_not_the_clerk(office, case, score, passes):
    await filed(office, case, THEORY, score=score)

    assert (await ExamResult.get()).passed is passes
    with pytest.raises(Refused, match='70分为合格'):
        await filed(office, case, PRACTICAL, score=score, passed=not passes)


async def test_one_failed_part_is_sat_once_more_and_the_applicant_learns_until_when(office, case):
    await filed(office, case, PRACTICAL, passed=True)
    await filed(office, case, THEORY, score=60)

    body = (await Notice.filter(person_id=case.person_id).order_by('-id').first()).body
    assert (await read_again(case)).status is ApplicationStatus.AWAITING_EXAM
    assert 'N1（叉车司机） 理论：不合格' in body and '可以补考一次，最迟2027年11月20日' in body
    assert '60' not in body

    await filed(office, case, THEORY, score=80, day=date(2026, 12, 4), now=at(date(2026, 12, 7)))

    assert (await read_again(case)).status is ApplicationStatus.UNDER_REVIEW
    assert (await ExamResult.get(resit=True)).score == 80


async def test_failing_both_parts_ends_the_case(office, case):
    await filed(office, case, THEORY, passed=False)
    await filed(office, case, PRACTICAL, passed=False)

    case = await read_again(case)
    assert (case.status, case.due_on) == (ApplicationStatus.FAILED, None)
    assert await ApplicationItem.filter(open_key__not_isnull=True).count() == 0
    assert (await told(case))[-1] == '考试不合格，本次申请已结束'


async def test_failing_the_resit_ends_the_case(office, case):
    await filed(office, case, PRACTICAL, passed=True)
    await filed(office, case, THEORY, passed=False)

    await filed(office, case, THEORY, passed=False, day=date(2026, 12, 4), now=at(date(2026, 12, 7)))

    assert (await read_again(case)).status is ApplicationStatus.FAILED


async def test_an_item_that_failed_is_not_granted_with_the_one_that_passed(office):
    case = await a_submitted_case(office, NEW, items=(('N1', ''), ('Q1', '')))
    await accepted(office, case)
    first, second = await ApplicationItem.filter(application_id=case.id).order_by('id')
    for item, passes in ((first, True), (second, False)):
        for part in (THEORY, PRACTICAL):
            result = Result(item_id=item.id, part=part, day=TODAY, passed=passes)
            await deciding.file_result(office.clerk, case.id, result, source=SOURCE, now=NOW)
    await deciding.review(office.reviewer, case.id, now=NOW)
    await deciding.approve(office.approver, case.id, paper=PAPERS['grant'], now=NOW)
    await issuing.issue(office.clerk, case.id, now=NOW)

    assert [row.code for row in await CertificateItem.all()] == ['N1']


@pytest.mark.parametrize(('more', 'message'), [
    ({'day': date(2026, 11, 21), 'passed': True}, '考试日期不能晚于今天'),
    ({'day': date(2025, 11, 19), 'passed': True}, '成绩有效期12个月'),
    ({'score': 101}, '成绩应为0至100分'),
    ({}, '请填写成绩，或选择合格、不合格'),
])  # fmt: skip
async def test_a_result_that_cannot_be_is_refused(office, case, more, message):
    with pytest.raises(Refused, match=message):
        await filed(office, case, THEORY, **more)

    assert await ExamResult.all().count() == 0 and await steps_written(case.id) == ['受理']


async def test_the_same_result_twice_is_recorded_once_and_another_one_is_refused(office, case):
    await filed(office, case, THEORY, score=80)
    await filed(office, case, THEORY, score=80)

    assert await ExamResult.all().count() == 1
    assert (await steps_written(case.id)).count('登记考试成绩') == 1
    with pytest.raises(Refused, match='已有结果或不需要考'):
        await filed(office, case, THEORY, score=90)


async def test_a_result_of_an_item_of_another_case_is_not_there(office, case):
    other = await a_submitted_case(office, NEW)
    item = await ApplicationItem.get(application_id=other.id)

    with pytest.raises(NotThere):
        result = Result(item_id=item.id, part=THEORY, day=TODAY, passed=True)
        await deciding.file_result(office.clerk, case.id, result, source=SOURCE, now=NOW)


async def test_where_the_exam_comes_first_nothing_is_accepted_without_it(office):
    case = await a_submitted_case(office, NEW, path=Path.EXAM_FIRST)

    with pytest.raises(Refused, match='没有合格成绩'):
        await accepted(office, case)

    await examined(office, case)
    await accepted(office, case)
    assert (await read_again(case)).status is ApplicationStatus.UNDER_REVIEW


async def terms(case, *, now=NOW):
    case = await read_again(case)
    found = await clock_of(case, await rules_of(case.profile_key, None), now=now)
    return {term.name: term for term in found.terms}


async def test_the_days_of_the_examination_are_not_counted(office, case):
    assert (await terms(case))[ClockName.DECISION].state is ClockState.PAUSED
    assert (await read_again(case)).due_on is None

    await examined(office, case, now=at(date(2026, 12, 4)))  # Friday: ten working days later

    case = await read_again(case)
    assert case.due_on == date(2027, 1, 1)  # twenty working days on; nobody knows the holidays of 2027 yet
    assert (await terms(case))[ClockName.DECISION].suspended_days == 10


async def test_the_period_is_extended_once_with_a_reason_by_two_people(office):
    case = await a_submitted_case(office, RENEWAL)
    await accepted(office, case)
    before = (await read_again(case)).due_on
    await deciding.request_extension(office.reviewer, case.id, reason='样例：需要外地核查', now=NOW)

    await deciding.extend(office.approver, case.id, now=NOW)

    after = (await read_again(case)).due_on
    assert (before, after) == (date(2026, 12, 18), date(2027, 1, 1))
    assert '理由：样例：需要外地核查' in (await Notice.filter(person_id=case.person_id).order_by('-id').first()).body
    with pytest.raises(Refused, match='决定期限只能延长一次'):
        await deciding.request_extension(office.reviewer, case.id, reason='样例', now=NOW)


async def test_no_period_is_extended_after_it_has_passed(office):
    case = await a_submitted_case(office, RENEWAL)
    await accepted(office, case)

    with pytest.raises(Refused, match='逾期后不能再延长'):
        await deciding.request_extension(office.reviewer, case.id, reason='样例', now=at(date(2026, 12, 21)))


async def test_an_approver_does_not_extend_what_nobody_asked_for(office):
    case = await a_submitted_case(office, RENEWAL)
    await accepted(office, case)

    with pytest.raises(Refused, match='须先由另一人“申请延长期限”'):
        await deciding.extend(office.approver, case.id, now=NOW)


async def test_a_declared_violation_refuses_nothing_but_asks_for_a_word_of_the_reviewer(office):
    case = await a_submitted_case(office, RENEWAL, declared_violation=True)
    await accepted(office, case)

    with pytest.raises(Refused, match='请写明核查情况和意见'):
        await deciding.review(office.reviewer, case.id, now=NOW)
    await deciding.review(office.reviewer, case.id, remark='样例：已核查，情节轻微', now=NOW)

    assert (await read_again(case)).status is ApplicationStatus.AWAITING_APPROVAL


async def test_a_review_sent_back_can_be_reviewed_by_another(office):
    case = await a_submitted_case(office, RENEWAL)
    await reviewed(office, case)

    await desk.send_back(office.approver, case.id, remark='样例：请补充核查', now=NOW)

    case = await read_again(case)
    assert (case.status, case.reviewer_id) == (ApplicationStatus.UNDER_REVIEW, None)


async def test_the_certificate_is_due_ten_working_days_after_the_decision(office):
    case = await a_submitted_case(office, RENEWAL)

    await approved(office, case)

    assert (await read_again(case)).due_on == date(2026, 12, 4)


async def test_an_upload_is_due_after_the_issue_and_closes_with_its_own_day(office):
    case = await a_submitted_case(office, RENEWAL)
    await issued(office, case)
    later = at(date(2026, 11, 25))
    with pytest.raises(Refused, match='上传日期应在'):
        await issuing.upload(office.clerk, case.id, day=date(2026, 11, 19), now=later)

    await issuing.upload(office.clerk, case.id, day=date(2026, 11, 24), now=later)
    await issuing.upload(office.clerk, case.id, day=date(2026, 11, 24), now=later)

    assert (await terms(case))[ClockName.UPLOAD].done_on == date(2026, 11, 24)
    assert (await steps_written(case.id)).count('上传公示平台') == 1
