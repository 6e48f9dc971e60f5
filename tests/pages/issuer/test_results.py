"""Results of the examination as a clerk records them, with the document they were taken from."""

from datetime import timedelta

import pytest
from nicegui.testing import User

from documents.catalogue import FORMS, blank
from documents.pdf import to_pdf
from models import clock
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import ExamResult
from models.people.rules import Duty
from models.people.tables import Person
from tests.builders import an_organisation, on_duty, sign_in
from tests.builders_cases import NEW, a_submitted_case, accepted, read_again
from tests.pages.issuer.desk_pages import act, at_case, send_source, slot_address


@pytest.fixture
async def case(today_office):
    """Accepted today: theory and practical are to be sat."""
    found = await a_submitted_case(today_office, NEW, now=clock.now())
    await accepted(today_office, found, now=clock.now())
    return found


@pytest.fixture(scope='module')
def sheet() -> bytes:
    """A document of a result."""
    return to_pdf(blank(FORMS['qualification']))


async def recorded(user: User, sheet: bytes, passed: str, **more: str) -> None:
    """The first part that is still to be sat, today."""
    assert (await send_source(user, sheet)).status_code == 200
    await act(user, 'file_result', day=clock.today().isoformat(), passed=passed, **more)


async def test_a_failed_part_is_sat_once_more_and_a_second_failure_ends_the_case(user: User, today_office, case, sheet):
    await at_case(user, today_office.clerk, case)
    await recorded(user, sheet, 'no', score='69')
    await user.should_see('下一步：申请补考')
    await recorded(user, sheet, 'no', score='60')  # the resit of the same part
    await user.should_see('理论（补考），')

    await user.should_see('补考仍不合格（只能补考1次），请重新申请并参加全部考试')
    await user.should_not_see('下一步：')  # nothing comes after the end
    assert any({'tz-tag', 'bad'} <= set(one.classes) for one in user.find('考试不合格').elements)
    assert (await read_again(case)).status is ApplicationStatus.FAILED
    assert await ExamResult.filter(resit=True).count() == 1


async def test_the_score_of_the_sheet_and_the_word_must_agree(user: User, today_office, case, sheet):
    await at_case(user, today_office.clerk, case)

    await recorded(user, sheet, 'yes', score='69')
    await user.should_see('70分为合格，69分应为不合格，请核对成绩单')
    await act(user, 'file_result', score='七十')

    await user.should_see('成绩应为整数，例如85')
    assert not await ExamResult.exists()


async def test_a_day_that_has_not_come_is_refused_at_its_field(user: User, today_office, case, sheet):
    await at_case(user, today_office.clerk, case)
    await send_source(user, sheet)

    await act(user, 'file_result', day=(clock.today() + timedelta(days=1)).isoformat(), passed='yes')

    await user.should_see('考试日期不能晚于今天，请核对')
    assert not await ExamResult.exists()


async def test_the_source_is_kept_with_the_result_and_shown_from_it(user: User, today_office, case, sheet):
    await at_case(user, today_office.clerk, case)
    await recorded(user, sheet, 'yes')
    await user.should_see('成绩来源：样例成绩汇总表.pdf')

    result = await ExamResult.get()
    answer = await user.http_client.get(f'/issuer/cases/{case.id}/sources/{result.id}')

    assert answer.content == sheet


async def test_what_lies_in_the_slot_can_be_seen_replaced_and_taken_away(user: User, today_office, case, sheet):
    await at_case(user, today_office.clerk, case)
    first = (await send_source(user, sheet)).json()
    assert first['name'] == '样例成绩汇总表.pdf'
    assert (await user.http_client.get(first['address'])).content == sheet

    second = (await send_source(user, sheet, '样例更正后.pdf')).json()
    assert second['name'] == '样例更正后.pdf'
    await user.http_client.post(slot_address(user, 'remove'), headers={'origin': 'http://test', 'host': 'test'})

    assert (await user.http_client.get(first['address'])).status_code == 404
    await act(user, 'file_result', day=clock.today().isoformat(), passed='yes')
    await user.should_see('请先上传成绩来源文件')


async def test_a_file_of_another_kind_is_refused_in_a_sentence_and_the_one_before_stays(
    user: User, today_office, case, sheet
):
    await at_case(user, today_office.clerk, case)
    await send_source(user, sheet)

    answer = await send_source(user, b'MZ no paper at all', '样例.pdf')

    assert answer.status_code == 422 and '文件内容' in answer.json()['message']
    await act(user, 'file_result', day=clock.today().isoformat(), passed='yes')
    await user.should_see('成绩来源：样例成绩汇总表.pdf')


async def test_nobody_else_puts_a_file_into_an_open_page(user: User, second_user: User, today_office, case, sheet):
    await at_case(user, today_office.clerk, case)
    colleague = await on_duty(Duty.CLERK, today_office.id, '样例同事', now=clock.now())
    stranger = await on_duty(Duty.CLERK, (await an_organisation('样例别处')).id, '样例外人', now=clock.now())

    assert (await send_source(user, sheet, client=second_user.http_client)).status_code == 401
    for somebody in (colleague, stranger):
        await sign_in(second_user, await Person.get(id=somebody.person_id))
        assert (await send_source(user, sheet, client=second_user.http_client)).status_code in {403, 404}

    await act(user, 'file_result', day=clock.today().isoformat(), passed='yes')
    await user.should_see('请先上传成绩来源文件')


async def test_the_slot_is_an_input_that_the_keyboard_reaches(user: User, today_office, case):
    await at_case(user, today_office.clerk, case)

    (slot,) = user.find(marker='source').elements

    assert '<input type="file"' in slot.content and 'accept=".pdf,.jpg,.jpeg,.png"' in slot.content
    assert '<label for="f-source">成绩来源文件</label>' in slot.content
