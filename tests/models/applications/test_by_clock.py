"""Drafts and corrections whose time has come: told of twice, then ended, however often and however late the clock runs."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from documents.catalogue import FORMS as DECLARED
from models.applications.operations import by_clock, returning
from models.applications.operations.begin import begin
from models.applications.rules.clock_steps import ClockStep
from models.applications.rules.materials import FORMS
from models.applications.rules.types import ApplicationStatus, ApplicationType, Step
from models.applications.tables import Application, ClockEvent, Correction, Material
from models.forms.tables import FilledForm
from models.records.tables import Event, Notice, RulesVersion
from tests.builders import NOW, a_person, an_actor, an_office
from tests.builders_cases import a_desk, a_material, a_submitted_case, at, in_the_hand, issued, read_again, told

SAVED = datetime(2026, 11, 20, 6, 30, tzinfo=UTC)
"""Kept for 15 days: the 5th of December is the last; told of on 30 November and 4 December; gone on the 6th."""
FIRST, LAST_NOTICE, LAST_DAY, GONE = (
    SAVED + timedelta(days=days) for days in (10, 14, 15, 16)
)  # fmt: skip
DAY_OFF = {'holidays': {'2026-12-01': '样例假日'}, 'workdays': {}, 'years': []}


@pytest.fixture
async def draft(db) -> Application:
    await an_office()
    actor = await an_actor(await a_person('样例申请人'))
    form = DECLARED[FORMS[ApplicationType.NEW]]
    number: UUID = await begin(actor, ApplicationType.NEW, form, begun_with='sample', now=SAVED)
    case = await Application.get(id=number)
    await a_material(case, 'photo', '彩色照片')
    return case


async def a_day(now: datetime) -> None:
    """Everything the clock does with drafts, four times over."""
    for minutes in range(4):
        await by_clock.lapse_drafts(now + timedelta(minutes=minutes))
        await by_clock.tell_of_drafts(now + timedelta(minutes=minutes))


async def test_before_the_first_step_nothing_is_told(draft):
    await a_day(FIRST - timedelta(days=1))

    assert await told(draft) == []


@pytest.mark.parametrize('day', [FIRST, LAST_NOTICE, LAST_DAY])
async def test_on_a_step_and_after_it_one_notice_is_given_however_often_the_clock_runs(draft, day):
    await a_day(day)

    assert await told(draft) == ['新办申请草稿即将删除']
    assert (await read_again(draft)).status is ApplicationStatus.DRAFT


async def test_day_after_day_there_are_two_notices_and_then_the_deletion(draft):
    for days in range(25):
        await a_day(SAVED + timedelta(days=days))

    assert await told(draft) == ['新办申请草稿即将删除'] * 2 + ['新办申请草稿已删除']
    assert '2026年12月5日' in (await Notice.first()).body


async def test_after_ten_days_of_standstill_only_the_latest_step_is_taken(draft):
    await a_day(FIRST - timedelta(days=6))
    await a_day(LAST_NOTICE)
    assert len(await told(draft)) == 1

    await a_day(GONE + timedelta(days=10))
    assert await told(draft) == ['新办申请草稿即将删除', '新办申请草稿已删除']


async def test_a_lapsed_draft_keeps_its_row_and_loses_what_was_typed_and_attached(draft):
    await a_day(GONE)

    case = await read_again(draft)
    form = await FilledForm.get(id=case.form_id)
    assert (case.status, case.closed_at, form.data) == (ApplicationStatus.LAPSED, GONE, {})
    assert not await Material.exists()
    assert [event.role for event in await Event.filter(step=Step.LAPSE.value)] == ['system']


async def test_work_on_its_form_alone_lengthens_a_draft(draft):
    await FilledForm.filter(id=draft.form_id).update(saved_at=LAST_DAY)

    await a_day(GONE)

    case = await read_again(draft)
    assert (case.status, case.purge_on) == (ApplicationStatus.DRAFT, (LAST_DAY + timedelta(days=16)).date())


async def test_whoever_saves_again_is_told_anew_in_the_new_term(draft):
    await a_day(FIRST)
    await FilledForm.filter(id=draft.form_id).update(saved_at=LAST_NOTICE)
    await a_day(LAST_DAY)

    await a_day(LAST_NOTICE + timedelta(days=10))

    assert await told(draft) == ['新办申请草稿即将删除'] * 2


async def test_a_filed_application_is_no_draft(draft):
    await Application.filter(id=draft.id).update(status=ApplicationStatus.SUBMITTED)

    await a_day(GONE)

    assert await told(draft) == []


async def test_one_broken_case_stops_no_other(draft, caplog):
    other = await begin(
        await an_actor(await a_person()),
        ApplicationType.NEW,
        DECLARED[FORMS[ApplicationType.NEW]],
        begun_with='b',
        now=SAVED,
    )
    await Application.filter(id=draft.id).update(profile_key='nowhere')

    await by_clock.lapse_drafts(GONE)

    assert (await Application.get(id=other)).status is ApplicationStatus.LAPSED
    assert (await read_again(draft)).status is ApplicationStatus.DRAFT
    assert any('incident' in record.message for record in caplog.records)


@pytest.fixture
async def returned(db) -> Application:
    """Returned on Friday 20 November 2026; ten working days end on Friday 4 December."""
    office = await a_desk()
    case = await a_submitted_case(office)
    await Application.filter(id=case.id).update(
        status=ApplicationStatus.RETURNED, due_on=at((NOW + timedelta(days=14)).date()).date()
    )
    await ClockEvent.create(application_id=case.id, step=ClockStep.RETURNED, day=NOW.date(), at=NOW)
    await Correction.create(
        application_id=case.id, round=1, items=[], returned_at=NOW, due_on=(NOW + timedelta(days=14)).date()
    )
    case.office = office  # type: ignore[attr-defined]
    return case


async def test_on_the_last_day_a_correction_may_still_come(returned):
    assert await by_clock.abandon_uncorrected(NOW + timedelta(days=14)) == 0

    assert (await read_again(returned)).status is ApplicationStatus.RETURNED


async def test_the_day_after_the_case_is_abandoned_once(returned):
    for hours in range(4):
        await by_clock.abandon_uncorrected(NOW + timedelta(days=15, hours=hours))

    case = await read_again(returned)
    assert (case.status, case.due_on) == (ApplicationStatus.ABANDONED, None)
    assert await told(returned) == ['申请已按放弃处理']
    assert await Event.filter(step=Step.ABANDON.value).count() == 1


async def test_more_time_that_was_granted_counts(returned):
    until = (NOW + timedelta(days=30)).date()
    await returning.more_time(returned.office.clerk, returned.id, until=until, reason='住院', now=NOW)

    assert await by_clock.abandon_uncorrected(NOW + timedelta(days=30)) == 0
    assert await by_clock.abandon_uncorrected(NOW + timedelta(days=35)) == 1


async def test_new_holidays_move_due_dates_once(returned):
    await by_clock.refresh_due_dates(NOW)
    await RulesVersion.create(profile_key='guangdong', calendar=DAY_OFF, at=NOW)

    moved = [await by_clock.refresh_due_dates(NOW) for _ in range(3)]

    assert moved == [1, 0, 0]
    assert (await read_again(returned)).due_on == (NOW + timedelta(days=17)).date()  # Saturday and Sunday in between
    assert await by_clock.abandon_uncorrected(NOW + timedelta(days=15)) == 0


async def test_new_holidays_move_the_upload_that_is_still_due_after_the_hand_over(db):
    office = await a_desk()
    case = await a_submitted_case(office, form=True)
    await issued(office, case)
    await in_the_hand(office, case)
    before = (await read_again(case)).due_on
    await RulesVersion.create(profile_key='guangdong', calendar=DAY_OFF, at=NOW)

    moved = await by_clock.refresh_due_dates(NOW)

    assert (moved, before, (await read_again(case)).due_on) == (1, date(2026, 12, 11), date(2026, 12, 14))


async def test_the_clock_of_the_case_decides_not_the_date_that_was_kept(returned):
    await Application.filter(id=returned.id).update(due_on=NOW.date())

    assert await by_clock.abandon_uncorrected(NOW + timedelta(days=14)) == 0
    assert await by_clock.abandon_uncorrected(NOW + timedelta(days=15)) == 1
