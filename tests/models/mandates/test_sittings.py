"""What a helper answers is one event for each sitting; his own answers in a draft leave an applicant no trace."""

from datetime import timedelta
from uuid import UUID

import pytest

from documents.catalogue import FORMS
from models.applications.operations.begin import begin, deliver, discard, let_help, settle_place
from models.applications.rules.types import ApplicationType, Delivery, Region
from models.applications.tables import Application
from models.forms.casework import case_form_data
from models.forms.operations import save_entries
from models.forms.rules import Entry
from models.mandates.operations import end_help, take_help
from models.mandates.sittings import QUIET, note_answers, open_sittings, seal_quiet
from models.mandates.tables import PersonalMandate
from models.records.queries import verify_chain
from models.records.tables import Event
from tests.builders import NOW, a_person, an_actor, an_office

pytestmark = pytest.mark.usefixtures('db')
MINUTE = timedelta(minutes=1)


@pytest.fixture
async def owner():
    await an_office()
    return await an_actor(await a_person('样例甲'))


@pytest.fixture
async def draft(owner) -> UUID:
    return await begin(owner, ApplicationType.NEW, FORMS['qualification'], begun_with='once', now=NOW)


@pytest.fixture
async def helper(owner, draft):
    helper = await an_actor(await a_person('样例乙'))
    await take_help(helper, await let_help(owner, draft, now=NOW), now=NOW)
    return helper


async def typed(actor, draft, *, now=NOW, turn=1, **answers):
    case = await Application.get(id=draft)
    there = await case_form_data(case.form_id)
    entries = [Entry(path=key, value=value, was=there[key], window='w', turn=turn) for key, value in answers.items()]
    await save_entries(actor, case.form_id, FORMS['qualification'], entries, now=now)


async def lives_elsewhere(actor, draft, *, now=NOW):
    await settle_place(
        actor, draft, employer_id=None, employer_name='样例公司', employer_division='990101', home_division='',
        region=Region.LOCAL, original_office='', now=now,
    )  # fmt: skip


async def remarks() -> list[str]:
    return [row.remark for row in await Event.filter(step='helped_answering').order_by('id')]


async def test_many_answers_of_one_sitting_become_one_event_when_it_has_gone_quiet(draft, helper):
    for turn in range(1, 6):
        await typed(helper, draft, turn=turn, address=f'样例县样例路{turn}号', now=NOW + turn * MINUTE)
    await typed(helper, draft, turn=9, phone='19900000009', now=NOW + 9 * MINUTE)
    await lives_elsewhere(helper, draft, now=NOW + 10 * MINUTE)

    early = await seal_quiet(NOW + 10 * MINUTE + QUIET)
    late = [await seal_quiet(NOW + 11 * MINUTE + QUIET) for _ in range(2)]

    assert (early, late) == (0, [1, 0])
    assert await remarks() == ['通信地址、联系电话、单位与受理机构（14:31至14:40）']
    event = await Event.get(step='helped_answering')
    assert (event.person_id, event.subject_id) == (helper.person_id, str(draft))
    assert (await verify_chain()).broken_at is None


async def test_no_answer_enters_the_log(draft, helper):
    await typed(helper, draft, phone='19900000009')
    await seal_quiet(NOW + QUIET + MINUTE)

    assert '19900000009' not in str([row async for row in Event.all().values()])


async def test_an_answer_after_a_pause_is_another_sitting(draft, helper):
    await typed(helper, draft, address='样例县样例路1号')
    await typed(helper, draft, turn=2, phone='19900000009', now=NOW + QUIET + MINUTE)

    assert await remarks() == ['通信地址（14:30）']
    assert [row['answered'] for row in await open_sittings(draft)] == [['联系电话']]


async def test_a_sitting_is_written_down_before_the_case_moves_on(owner, draft, helper):
    await typed(helper, draft, address='样例县样例路1号')

    await discard(owner, draft, now=NOW + MINUTE)

    steps = await Event.filter(subject_id=str(draft)).order_by('id').values_list('step', flat=True)
    assert list(steps)[-2:] == ['helped_answering', 'discard']
    assert await open_sittings(draft) == []


async def test_a_sitting_is_written_down_when_the_help_ends(owner, draft, helper):
    await typed(helper, draft, address='样例县样例路1号')

    await end_help(owner, (await PersonalMandate.get()).id, now=NOW + MINUTE)

    assert await remarks() == ['通信地址（14:30）']


async def test_the_applicants_own_answers_leave_no_trace(owner, draft, helper):
    await typed(owner, draft, address='样例县样例路1号')
    await lives_elsewhere(owner, draft)

    assert await open_sittings(draft) == []


async def test_saving_what_stands_there_already_is_no_answer(owner, draft, helper):
    await typed(owner, draft, address='样例县样例路1号')
    await lives_elsewhere(owner, draft)
    await deliver(owner, draft, Delivery.PICKUP, name='', phone='', address='', now=NOW)

    await typed(helper, draft, turn=2, address='样例县样例路1号')
    await lives_elsewhere(helper, draft)
    await deliver(helper, draft, Delivery.PICKUP, name='', phone='', address='', now=NOW)

    assert await open_sittings(draft) == []


async def test_two_helpers_have_a_sitting_each(draft, helper, owner):
    await note_answers(helper, draft, ['通信地址'], now=NOW)
    await note_answers(await an_actor(await a_person('样例丙')), draft, ['联系电话'], now=NOW)

    assert [(row['person'], row['answered']) for row in await open_sittings(draft)] == [
        ('样例乙', ['通信地址']), ('样例丙', ['联系电话']),
    ]  # fmt: skip
