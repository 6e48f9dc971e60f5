"""Acts refused for want of a right stand in the log, once an hour each; a script cannot flood it."""

from datetime import timedelta
from uuid import uuid4

import pytest
from tortoise.transactions import in_transaction

from models.applications.operations import desk
from models.mandates.operations import end_help
from models.people.operations.contacts import change_mail
from models.people.operations.gateways import retry_failed
from models.people.tables import UserSession
from models.records.attempts import BEYOND, MOST, WITHIN, note_attempt, tell_of_attempts, watched
from models.records.queries import verify_chain
from models.records.rules import Actor, AttemptStep
from models.records.tables import Event, RefusedAttempt
from models.regulation.objection import NotThere, Objection, Refused, not_entitled
from tests.builders import NOW
from tests.builders_cases import RENEWAL, a_desk, a_submitted_case
from tests.builders_forms import a_candidate

pytestmark = pytest.mark.usefixtures('db')
LATER = NOW + WITHIN


@watched('样例事项')
async def sample(actor: Actor, thing: object, refusal: Exception | None, *, now: object) -> str:
    """An operation that answers, or refuses inside its transaction."""
    async with in_transaction():
        if refusal:
            raise refusal
    return '办成'


async def noted() -> list[tuple[int | None, str, str]]:
    """Who, about what, how it reads; oldest first."""
    found = await Event.filter(step=AttemptStep.REFUSED.value).order_by('id')
    return [(event.person_id, event.subject_id, event.remark) for event in found]


async def test_an_act_of_another_s_duty_is_noted_though_it_was_rolled_back():
    office = await a_desk()
    case = await a_submitted_case(office, RENEWAL)

    with pytest.raises(Refused):
        await desk.claim(office.approver, case.id, now=NOW)

    [(who, about, remark)] = await noted()
    assert (who, about) == (office.approver.person_id, str(case.id))
    assert remark == '领办：“领办”由受理人员办理，您当前的身份不能办理'
    assert (await verify_chain()).broken_at is None


async def test_somebody_else_s_thing_and_one_that_does_not_exist_read_alike():
    office, other = await a_desk(), await a_desk('样例外地市场监督管理局')
    case, nothing = await a_submitted_case(office, RENEWAL), uuid4()

    for thing in (case.id, nothing):
        with pytest.raises(NotThere):
            await desk.claim(other.clerk, thing, now=NOW)

    assert await noted() == [
        (other.clerk.person_id, str(thing), '领办：不存在，或不属于操作人') for thing in (case.id, nothing)
    ]


async def test_an_attempt_does_not_enter_the_history_of_the_case():
    office = await a_desk()
    case = await a_submitted_case(office, RENEWAL)

    with pytest.raises(Refused):
        await desk.claim(office.approver, case.id, now=NOW)

    assert await Event.filter(subject='application', subject_id=str(case.id)).count() == 0


async def test_what_a_rule_refuses_is_no_attempt():
    actor = await a_candidate()

    with pytest.raises(Refused):
        await change_mail(actor, '不是邮箱', now=NOW)
    with pytest.raises(Refused):
        await sample(actor, 1, Refused(Objection(message='请填写姓名', field='name')), now=NOW)
    assert await sample(actor, 1, None, now=NOW) == '办成'

    assert await noted() == []


async def test_a_session_that_ended_is_noted_under_its_person():
    actor = await a_candidate()
    await UserSession.filter(id=actor.session_id).update(ended_at=NOW)

    with pytest.raises(Refused):
        await change_mail(actor, '', now=NOW)

    assert await noted() == [(actor.person_id, '', '修改邮箱：登录已失效，请重新登录后再操作')]


async def test_the_same_attempt_is_written_once_an_hour_and_then_counted():
    actor = await a_candidate()

    for _ in range(5):
        with pytest.raises(NotThere):
            await end_help(actor, 4711, now=NOW)
    assert len(await noted()) == 1
    assert await tell_of_attempts(LATER - timedelta(seconds=1)) == 0
    assert await tell_of_attempts(LATER) == 1

    assert (await noted())[1] == (actor.person_id, '4711', '结束协助：此后又尝试4次')
    assert await RefusedAttempt.all().count() == 0
    with pytest.raises(NotThere):
        await end_help(actor, 4711, now=LATER)
    assert len(await noted()) == 3
    assert (await verify_chain()).broken_at is None


async def test_an_attempt_made_once_leaves_no_number_behind():
    actor = await a_candidate()
    await note_attempt(actor, '样例事项', 1, '样例', now=NOW)

    await tell_of_attempts(LATER)

    assert len(await noted()) == 1


async def test_a_script_that_walks_through_ids_fills_the_log_no_further_than_its_bound():
    actor, other = await a_candidate(), await a_candidate('样例乙')

    for number in range(MOST * 2):
        with pytest.raises(NotThere):
            await end_help(actor, number, now=NOW)
    with pytest.raises(NotThere):
        await end_help(other, 1, now=NOW)

    told = await noted()
    assert len(told) == MOST + 2
    assert told[MOST] == (actor.person_id, '', f'{BEYOND}：一小时内超过{MOST}种')
    assert told[-1][0] == other.person_id
    await tell_of_attempts(LATER)
    assert (await noted())[-1] == (actor.person_id, '', f'{BEYOND}：此后又尝试{MOST - 1}次')


async def test_an_operation_inside_another_is_noted_once_by_the_outer_one():
    actor = await a_candidate()

    @watched('外层事项')
    async def outer(actor: Actor, *, now: object) -> None:
        async with in_transaction():
            await sample(actor, 1, Refused(not_entitled('样例：无权')), now=now)

    with pytest.raises(Refused):
        await outer(actor, now=NOW)

    assert await noted() == [(actor.person_id, '', '外层事项：样例：无权')]


async def test_one_of_several_that_is_refused_is_noted_though_the_whole_goes_through():
    office, other = await a_desk(), await a_desk('样例外地市场监督管理局')
    case = await a_submitted_case(office, RENEWAL)

    await desk.claim_all(other.clerk, [case.id], now=NOW)

    assert [about for _, about, _ in await noted()] == [str(case.id)]


async def test_what_somebody_typed_stays_out_of_the_log():
    actor = await a_candidate()

    with pytest.raises(NotThere):
        await sample(actor, '990101198005050018', NotThere(), now=NOW)

    assert await noted() == [(actor.person_id, '', '样例事项：不存在，或不属于操作人')]


async def test_a_log_that_cannot_be_written_changes_no_answer():
    office = await a_desk()
    await RefusedAttempt.raw('ALTER TABLE refused_attempt RENAME TO away')

    with pytest.raises(Refused, match='岗位不能办理'):
        await retry_failed(office.clerk, 1, now=NOW)
