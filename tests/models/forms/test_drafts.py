"""Beginning, saving, deleting and finishing a form."""

from uuid import uuid4

import pytest

from models.forms import operations, queries
from models.forms.rules import MOST_DRAFTS, FormState
from models.people.rules import Duty
from models.people.tables import UserSession
from models.records.queries import verify_chain
from models.records.tables import Event
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, an_organisation, on_duty
from tests.builders_forms import REISSUE, a_candidate, a_draft, a_finished_form, a_log, typed


@pytest.fixture
async def candidate(db):
    return await a_candidate()


async def data_of(actor, draft):
    return (await queries.card(actor, draft)).data


async def test_a_draft_begins_with_what_is_known(candidate):
    draft = await a_draft(candidate, name='样例甲', nonsense='x')

    data = await data_of(candidate, draft)
    assert data['name'] == '样例甲'
    assert 'nonsense' not in data


async def test_the_same_button_twice_begins_one_draft(candidate):
    first = await a_draft(candidate, token='once')

    second = await a_draft(candidate, token='once')

    assert second == first
    assert len(await queries.mine(candidate)) == 1


async def test_the_same_token_of_somebody_else_begins_his_own(candidate):
    first = await a_draft(candidate, token='once')

    second = await a_draft(await a_candidate('样例乙'), token='once')

    assert second != first


async def test_drafts_have_an_end(candidate):
    for number in range(MOST_DRAFTS):
        await a_draft(candidate, token=str(number))

    with pytest.raises(Refused, match='草稿已有'):
        await a_draft(candidate, token='one more')


async def test_what_was_typed_is_there_again(candidate):
    draft = await a_draft(candidate)

    await operations.save_entries(candidate, draft, REISSUE, [typed('address', '样例路1号')], now=NOW)

    assert (await data_of(candidate, draft))['address'] == '样例路1号'


async def test_saving_writes_no_event(candidate):
    draft = await a_draft(candidate)
    before = await Event.all().count()

    await operations.save_entries(candidate, draft, REISSUE, [typed('address', '样例路1号')], now=NOW)

    assert await Event.all().count() == before


@pytest.mark.parametrize('act', ['card', 'save', 'finish', 'discard', 'restore', 'copy', 'attach'])
async def test_somebody_elses_form_is_not_there(candidate, act):
    draft = await a_finished_form(candidate) if act in {'copy', 'attach'} else await a_draft(candidate)
    stranger = await a_candidate('样例乙')
    acts = {
        'card': lambda: queries.card(stranger, draft),
        'save': lambda: operations.save_entries(stranger, draft, REISSUE, [typed('address', 'x')], now=NOW),
        'finish': lambda: operations.finish(stranger, draft, REISSUE, now=NOW),
        'discard': lambda: operations.discard(stranger, draft, now=NOW),
        'restore': lambda: operations.restore(stranger, draft, now=NOW),
        'copy': lambda: operations.copy(stranger, draft, REISSUE, begun_by='x', now=NOW),
        'attach': lambda: operations.attach(
            stranger, draft, REISSUE, slot='scan', sha256='0' * 64, kind='pdf', size=1, name='x', now=NOW
        ),
    }

    with pytest.raises(NotThere):
        await acts[act]()


async def test_a_form_that_never_was_is_not_there(candidate):
    with pytest.raises(NotThere):
        await queries.card(candidate, uuid4())


async def test_colleagues_of_a_center_share_its_forms_and_nobody_else_sees_them(db):
    await a_log()
    center, other = await an_organisation('样例考试中心'), await an_organisation('别的考试中心')
    manager = await on_duty(Duty.CENTER_MANAGER, center.id)
    colleague = await on_duty(Duty.ASSESSOR, center.id)
    outsider = await on_duty(Duty.CENTER_MANAGER, other.id)
    draft = await a_draft(manager, 'exam_center', organisation='样例考试中心')

    assert (await queries.card(colleague, draft)).data['organisation'] == '样例考试中心'
    with pytest.raises(NotThere):
        await queries.card(outsider, draft)


async def test_whoever_was_signed_out_saves_nothing(candidate):
    draft = await a_draft(candidate)
    await UserSession.filter(id=candidate.session_id).update(ended_at=NOW)

    with pytest.raises(Refused, match='登录已失效'):
        await operations.save_entries(candidate, draft, REISSUE, [typed('address', 'x')], now=NOW)


async def test_an_incomplete_form_is_not_finished_and_every_reason_is_told(candidate):
    draft = await a_draft(candidate, name='样例甲')

    with pytest.raises(Refused) as refusal:
        await operations.finish(candidate, draft, REISSUE, now=NOW)

    fields = {one.field for one in refusal.value.objections}
    assert {'id_number', 'address', 'reason'} <= fields
    assert 'name' not in fields


async def test_a_finished_form_keeps_its_hash_and_is_finished_once(candidate):
    draft = await a_finished_form(candidate)
    first = (await queries.card(candidate, draft)).frozen_sha256
    events = await Event.all().count()

    again = await operations.finish(candidate, draft, REISSUE, now=NOW)

    assert again == first
    assert len(first) == 64
    assert await Event.all().count() == events


async def test_a_finished_form_cannot_be_typed_into(candidate):
    draft = await a_finished_form(candidate)

    with pytest.raises(Refused, match='此表已完成'):
        await operations.save_entries(candidate, draft, REISSUE, [typed('address', 'x')], now=NOW)


async def test_a_copy_is_a_draft_of_its_own_with_the_same_answers(candidate):
    finished = await a_finished_form(candidate)

    draft = await operations.copy(candidate, finished, REISSUE, begun_by='copy', now=NOW)

    card = await queries.card(candidate, draft)
    assert card.state == FormState.DRAFT
    assert card.data == (await queries.card(candidate, finished)).data


async def test_a_deleted_draft_is_gone_from_the_list_and_comes_back(candidate):
    draft = await a_draft(candidate, name='样例甲')

    await operations.discard(candidate, draft, now=NOW)
    await operations.discard(candidate, draft, now=NOW)
    assert await queries.mine(candidate) == []
    await operations.restore(candidate, draft, now=NOW)

    assert (await data_of(candidate, draft))['name'] == '样例甲'


async def test_a_finished_form_is_not_deleted(candidate):
    draft = await a_finished_form(candidate)

    with pytest.raises(Refused, match='不能删除'):
        await operations.discard(candidate, draft, now=NOW)


async def test_every_act_stands_in_the_chain(candidate):
    draft = await a_draft(candidate)
    await operations.discard(candidate, draft, now=NOW)
    await operations.restore(candidate, draft, now=NOW)

    steps = await Event.filter(subject='form').order_by('id').values_list('step', flat=True)
    assert steps == ['begun', 'discarded', 'restored']
    assert (await verify_chain()).broken_at is None
