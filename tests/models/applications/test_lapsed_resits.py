"""A resit that was not sat in its period: told of, waited for as long as a result may arrive, then ended by the clock."""

from datetime import date

import pytest

from models.applications.operations import by_clock, deciding
from models.applications.operations.deciding import Result
from models.applications.rules.types import ApplicationStatus, Part
from models.applications.tables import ApplicationItem
from models.people.rules import Duty
from models.records.tables import Event, Notice
from models.regulation.objection import Refused
from tests.builders import NOW, on_duty
from tests.builders_cases import NEW, SOURCE, a_desk, a_submitted_case, accepted, at, read_again, told

pytestmark = pytest.mark.usefixtures('db')
TODAY, LAST = NOW.date(), date(2027, 11, 20)
"""Twelve months after the exam of 20 November 2026: a Saturday. Results of it may arrive for twenty working days."""
LAST_REPORT, LATE = date(2027, 12, 17), date(2027, 12, 18)


@pytest.fixture
async def office():
    return await a_desk()


async def sat(office, case, code, part, passes, *, day=TODAY, now=NOW):
    item = await ApplicationItem.get(application_id=case.id, code=code)
    clerk = office.clerk if now == NOW else await on_duty(Duty.CLERK, office.id, '样例同事', now=now)
    result = Result(item_id=item.id, part=part, day=day, passed=passes)
    await deciding.file_result(clerk, case.id, result, source=SOURCE, now=now)


@pytest.fixture
async def failed(office):
    """Theory failed, practical passed: one resit to come."""
    case = await a_submitted_case(office, NEW)
    await accepted(office, case)
    await sat(office, case, 'N1', Part.THEORY, False)
    await sat(office, case, 'N1', Part.PRACTICAL, True)
    return case


async def hours_of(day: date) -> None:
    """The clock on that day, several times over."""
    for hour in (1, 2, 9):
        await by_clock.end_lapsed_resits(at(day, hour))


async def test_on_the_last_day_of_the_resit_nothing_is_told(failed):
    before = await told(failed)

    await hours_of(LAST)

    assert (await read_again(failed)).status is ApplicationStatus.AWAITING_EXAM
    assert await told(failed) == before


async def test_the_day_after_the_applicant_is_told_once_that_the_days_are_over(failed):
    await hours_of(date(2027, 11, 21))

    assert (await told(failed)).count('补考期限已届满') == 1
    assert '2027年12月17日（周五）前没有收到成绩的' in (await Notice.get(title='补考期限已届满')).body
    assert (await read_again(failed)).status is ApplicationStatus.AWAITING_EXAM


async def test_a_resit_of_the_last_day_still_counts_while_its_result_may_arrive(office, failed):
    await hours_of(LAST_REPORT)

    await sat(office, failed, 'N1', Part.THEORY, True, day=LAST, now=at(LAST_REPORT))

    assert (await read_again(failed)).status is ApplicationStatus.UNDER_REVIEW


async def test_after_that_the_case_has_failed_and_the_item_is_free_again(failed):
    await hours_of(LATE)

    case = await read_again(failed)
    assert (case.status, case.due_on, case.waits) == (ApplicationStatus.FAILED, None, False)
    assert not await ApplicationItem.filter(open_key__not_isnull=True).exists()
    assert (await told(failed))[-1] == '考试不合格，本次申请已结束'
    last = await Notice.filter(person_id=case.person_id).order_by('-id').first()
    assert '补考期限12个月已于2027年11月20日（周六）届满，请重新申请并参加全部考试' in last.body
    assert await Event.filter(step='fail').count() == 1


async def test_a_result_that_comes_even_later_is_refused_with_the_reason(office, failed):
    with pytest.raises(Refused, match='补考期限12个月已于'):
        await sat(office, failed, 'N1', Part.THEORY, True, day=LAST, now=at(LATE))


async def test_an_item_that_passed_goes_on_without_the_one_whose_resit_lapsed(office):
    case = await a_submitted_case(office, NEW, items=(('N1', ''), ('Q1', '')))
    await accepted(office, case)
    for code, passes in (('N1', True), ('Q1', False)):
        await sat(office, case, code, Part.THEORY, passes)
        await sat(office, case, code, Part.PRACTICAL, True)

    await hours_of(LATE)

    case = await read_again(case)
    assert case.status is ApplicationStatus.UNDER_REVIEW
    kept = await ApplicationItem.filter(open_key__not_isnull=True)
    assert [row.code for row in kept] == ['N1']


async def test_welders_have_the_three_months_of_their_own_rule(office):
    case = await a_submitted_case(office, NEW, items=(('金属焊', 'SMAW-FeⅡ-6G-12/60-Fef3J'),))
    await accepted(office, case)
    await sat(office, case, '金属焊', Part.THEORY, True)
    await sat(office, case, '金属焊', Part.PRACTICAL, False)

    await hours_of(date(2027, 2, 21))
    assert (await told(case)).count('补考期限已届满') == 1
    await hours_of(date(2027, 3, 20))

    assert (await read_again(case)).status is ApplicationStatus.FAILED


async def test_a_case_nobody_has_failed_in_is_left_alone(office):
    case = await a_submitted_case(office, NEW)
    await accepted(office, case)

    assert await by_clock.end_lapsed_resits(at(date(2030, 1, 1))) == 0

    assert (await read_again(case)).status is ApplicationStatus.AWAITING_EXAM
