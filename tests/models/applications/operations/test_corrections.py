"""Sending an application back: everything at once, nothing new later, within the clock."""

from datetime import date

import pytest

from documents.papers import PAPERS, bound
from models.applications.operations import desk
from models.applications.operations.steps import opened_by_clock, take
from models.applications.rules.clock_steps import ClockStep
from models.applications.rules.types import ApplicationStatus, MaterialState, Step
from models.applications.tables import ClockEvent, Correction, Material, Paper
from models.forms.casework import case_form_data
from models.forms.tables import FilledForm
from models.records.rules import SYSTEM
from models.records.tables import Notice
from models.regulation.objection import Refused
from tests.builders import NOW
from tests.builders_cases import a_desk, a_material, a_submitted_case, at, read_again, steps_written

pytestmark = pytest.mark.usefixtures('db')
PHOTO = {'target': 'material/photo', 'remark': '样例：请换白底照片'}
ADDRESS = {'target': 'form/address', 'remark': '样例：请写到门牌', 'label': '通信地址'}
MONDAY = at(date(2026, 11, 23))


@pytest.fixture
async def office():
    return await a_desk()


@pytest.fixture
async def case(office):
    return await a_submitted_case(office, form=True)


async def returned(office, case, *items, now=NOW):
    return await desk.return_for_correction(
        office.clerk, case.id, items=items, paper=PAPERS['correction_notice'], now=now
    )


async def mended(case, *, now=MONDAY):
    """Back from the applicant, without the checks of his own page."""
    by_clock = await opened_by_clock(SYSTEM, await read_again(case), now=now)
    await Correction.filter(application_id=case.id).update(resubmitted_at=now)
    by_clock.application.status = ApplicationStatus.SUBMITTED
    await by_clock.application.save()
    await ClockEvent.create(application_id=case.id, step=ClockStep.RESUBMITTED, day=now.date(), at=now)


async def test_a_returned_case_says_what_until_when_and_keeps_what_stood_there(office, case):
    before = (await case_form_data(case.form_id))['address']

    await returned(office, case, PHOTO, ADDRESS)

    case, round_one = await read_again(case), await Correction.get(application_id=case.id)
    assert (case.status, case.due_on) == (ApplicationStatus.RETURNED, date(2026, 12, 4))
    assert (round_one.round, round_one.due_on) == (1, date(2026, 12, 4))
    assert [one['label'] for one in round_one.items] == ['彩色照片', '通信地址']
    assert round_one.before['form/address'] == before
    assert round_one.before['material/photo'][0]['sha256'] == 'a' * 64
    assert (await Material.get(application_id=case.id)).state is MaterialState.MARKED


async def test_only_the_marked_fields_of_the_form_are_open_again(office, case):
    closed = case.form_id

    await returned(office, case, PHOTO, ADDRESS)

    case = await read_again(case)
    assert case.form_id != closed
    assert (await FilledForm.get(id=case.form_id)).open_paths == ['address']


async def test_a_case_with_marked_papers_alone_keeps_its_closed_form(office, case):
    closed = case.form_id

    await returned(office, case, PHOTO)

    assert (await read_again(case)).form_id == closed


async def test_the_notice_is_frozen_with_its_number_and_can_be_printed(office, case):
    await returned(office, case, PHOTO, ADDRESS)

    notice = await Paper.get(application_id=case.id)
    assert notice.number == '特设补〔2026〕第0001号'
    assert [row['what'] for row in notice.data['corrections']] == ['彩色照片', '通信地址']
    assert (notice.data['due_on'], notice.data['tracking_code']) == ('2026-12-04', case.tracking_code)
    assert bound('correction_notice', notice.data)


async def test_the_applicant_is_told_how_much_and_until_when(office, case):
    await returned(office, case, PHOTO, ADDRESS)

    notice = await Notice.get(person_id=case.person_id)
    assert notice.title == '申请材料需要补正'
    assert notice.body.startswith('共2处需要补正，请在2026年12月4日（周五）前')


@pytest.mark.parametrize(('items', 'message'), [
    ((), '请至少标出一处需要补正的内容，并写明要求'),
    (({'target': 'material/photo', 'remark': ' '},), '“彩色照片”需要补正什么还没有写，请写明要求'),
    (({'target': 'material/nothing', 'remark': '样例'},), '申请中没有所标注的内容，请重新标注'),
    (({'target': 'item/999', 'remark': '样例'},), '申请中没有所标注的内容，请重新标注'),
    ((PHOTO, PHOTO), '同一处只能标注一次，请把要求合并填写'),
])  # fmt: skip
async def test_a_wrong_notice_goes_nowhere(office, case, items, message):
    with pytest.raises(Refused) as refusal:
        await returned(office, case, *items)

    assert str(refusal.value) == message
    assert (await read_again(case)).status is ApplicationStatus.SUBMITTED
    assert await Paper.all().count() == 0 and await steps_written(case.id) == []


async def test_a_later_round_asks_for_nothing_that_the_first_did_not(office, case):
    await a_material(case, 'diploma', '学历证明')
    await returned(office, case, PHOTO)
    await mended(case)

    with pytest.raises(Refused, match='“学历证明”不在首次补正告知的范围内'):
        await returned(office, case, PHOTO, {'target': 'material/diploma', 'remark': '样例'}, now=MONDAY)
    await returned(office, case, PHOTO, now=MONDAY)

    rounds = await Correction.filter(application_id=case.id).order_by('round')
    assert [one.round for one in rounds] == [1, 2]
    assert [one.number for one in await Paper.all().order_by('number')] == [
        '特设补〔2026〕第0001号', '特设补〔2026〕第0002号',
    ]  # fmt: skip


async def test_the_last_day_for_the_notice_is_the_fifth_working_day(office, case):
    await returned(office, case, PHOTO, now=at(date(2026, 11, 27)))  # Friday, a week after the filing

    assert (await read_again(case)).status is ApplicationStatus.RETURNED


async def test_after_that_day_the_case_counts_as_accepted_and_stays(office, case):
    with pytest.raises(Refused, match='依法自收到申请材料之日起即为受理'):
        await returned(office, case, PHOTO, now=at(date(2026, 11, 30)))


async def test_a_late_acceptance_counts_from_the_day_of_receipt(office, case):
    await desk.accept(office.clerk, case.id, paper=PAPERS['acceptance_notice'], now=at(date(2026, 11, 30)))

    assert (await Paper.get(application_id=case.id)).data['accepted_on'] == '2026-11-20'


async def test_more_time_is_granted_for_a_reason_and_moves_the_last_day(office, case):
    await returned(office, case, PHOTO)

    await desk.more_time(office.clerk, case.id, until=date(2026, 12, 18), reason='样例：住院', now=MONDAY)

    assert (await read_again(case)).due_on == date(2026, 12, 18)
    assert (await Correction.get(application_id=case.id)).due_on == date(2026, 12, 18)
    assert (await Notice.filter(person_id=case.person_id).order_by('-id').first()).title == '补正期限已延长'


async def test_more_time_never_takes_time_away(office, case):
    await returned(office, case, PHOTO)

    with pytest.raises(Refused, match='新的期限应晚于2026年12月4日'):
        await desk.more_time(office.clerk, case.id, until=date(2026, 12, 4), reason='样例', now=MONDAY)


async def test_the_clerk_keeps_a_case_through_its_correction(office, case):
    await desk.claim(office.clerk, case.id, now=NOW)

    await returned(office, case, PHOTO)

    assert (await read_again(case)).claimed_by_id == office.clerk.person_id


async def test_what_is_not_mended_in_time_is_abandoned_by_the_clock(office, case):
    await returned(office, case, PHOTO)

    by_clock = await opened_by_clock(SYSTEM, await read_again(case), now=at(date(2026, 12, 7)))
    await take(by_clock, Step.ABANDON, clock_step=ClockStep.ABANDONED)

    case = await read_again(case)
    assert (case.status, case.due_on) == (ApplicationStatus.ABANDONED, None)
