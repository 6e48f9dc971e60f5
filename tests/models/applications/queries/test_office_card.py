"""One case on the desk: what was filed, old beside new, and which buttons are grey and why."""

from datetime import date

import pytest

from documents.papers import PAPERS
from models.applications.operations import deciding, desk
from models.applications.queries.office_card import case_card
from models.applications.rules.clock_terms import ClockName
from models.applications.rules.types import ApplicationStatus, MaterialState, Step
from models.applications.tables import ClockEvent, Correction, Material
from models.forms.tables import FilledForm
from models.people.rules import Duty
from models.people.tables import Staff
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_person, an_actor, on_duty
from tests.builders_cases import (
    NEW,
    RENEWAL,
    a_desk,
    a_held_item,
    a_material,
    a_submitted_case,
    accepted,
    at,
    examined,
    issued,
    read_again,
)

pytestmark = pytest.mark.usefixtures('db')
PHOTO = {'target': 'material/photo', 'remark': '样例：请换白底照片'}
ADDRESS = {'target': 'form/address', 'remark': '样例：请写到门牌', 'label': '通信地址'}


@pytest.fixture
async def office():
    return await a_desk()


async def seen(actor, case):
    return await case_card(actor, case.id, now=NOW)


async def reasons(actor, case):
    return {act.step: [one.message for one in act.objections] for act in (await seen(actor, case)).acts}


async def test_buttons_are_those_of_the_table_grey_with_their_reason(office):
    case = await a_submitted_case(office, RENEWAL)

    assert await reasons(office.clerk, case) == {
        Step.CLAIM: [], Step.RETURN: [], Step.ACCEPT: [], Step.PROPOSE_REFUSAL: [],
    }  # fmt: skip
    grey = await reasons(office.reviewer, case)
    assert grey[Step.ACCEPT] == ['“受理”由受理人员办理，您当前的身份不能办理']


async def test_what_a_colleague_holds_is_grey_until_he_lets_go(office):
    case, colleague = await a_submitted_case(office, RENEWAL), await on_duty(Duty.CLERK, office.id, '样例同事')
    await desk.claim(office.clerk, case.id, now=NOW)

    grey = await reasons(colleague, case)

    assert grey[Step.ACCEPT] == ['此件由样例受理领办；需要接手的，请先将其退回待领']
    assert grey[Step.RELEASE] == [] and Step.CLAIM not in grey
    assert (await reasons(office.clerk, case))[Step.ACCEPT] == []
    assert (await seen(office.clerk, case)).mine


async def test_recusal_and_four_eyes_show_before_anybody_presses(office):
    both = await on_duty(Duty.REVIEWER, office.id, '样例兼任')
    await Staff.create(person_id=both.person_id, organisation_id=office.id, duty=Duty.APPROVER, since=NOW)
    case = await a_submitted_case(office, RENEWAL)
    await accepted(office, case)
    await deciding.review(both, case.id, now=NOW)
    await deciding.declare_relative(office.approver, case.id, now=NOW)

    assert (await reasons(both, case))[Step.APPROVE] == ['“准予许可”须由另一人办理：您已办理本件的“审核”，请由同事办理']
    assert (await reasons(office.approver, case))[Step.APPROVE] == ['申请人与您有亲属关系声明，应当回避，请由同事办理']


async def test_nobody_else_sees_the_case(office):
    case = await a_submitted_case(office, RENEWAL)
    other = await a_desk('样例外地市场监督管理局')

    with pytest.raises(NotThere):
        await seen(other.clerk, case)
    with pytest.raises(Refused):
        await seen(await an_actor(await a_person()), case)


async def test_the_card_shows_what_was_filed_and_what_is_missing(office):
    case = await a_submitted_case(office, NEW, form=True)

    card = await seen(office.clerk, case)

    assert card.form['name'] == '样例甲'
    assert card.person['name'] == '样例申请人' and '*' in card.person['id_number']
    assert [line.named.shown for line in card.items] == ['N1（叉车司机）']
    assert list(card.materials) == ['photo']
    assert '缺少学历证明' in ' '.join(one.message for one in card.checks)
    assert [term.name for term in card.clock.open] == [ClockName.ACCEPTANCE]
    assert card.clock.open[0].derivation


async def test_old_and_new_stand_side_by_side_after_a_correction(office):
    case = await a_submitted_case(office, NEW, form=True)
    old_form = case.form_id
    await desk.return_for_correction(
        office.clerk, case.id, items=[PHOTO, ADDRESS], paper=PAPERS['correction_notice'], now=NOW
    )
    before = (await seen(office.clerk, case)).rounds[0]
    assert [line.after for line in before.lines] == [None, None]
    draft = await FilledForm.get(id=(await read_again(case)).form_id)
    draft.data = {**draft.data, 'address': '样例县新样例路9号'}
    await draft.save()
    assert (await seen(office.clerk, case)).form['address'] != '样例县新样例路9号'
    await sent_again(case)

    card = await seen(office.clerk, case)

    photo, address = card.rounds[0].lines
    assert (address.before, address.after) == (
        (await FilledForm.get(id=old_form)).data['address'], '样例县新样例路9号',
    )  # fmt: skip
    assert (photo.before[0]['sha256'], photo.after[0]['sha256']) == ('a' * 64, 'b' * 64)
    assert [paper.sha256[0] for paper in card.materials['photo']] == ['a', 'b']
    assert card.form['address'] == '样例县新样例路9号'


async def sent_again(case):
    """The applicant's answer: a new photo, and the case back at the desk."""
    await Material.filter(application_id=case.id, key='photo').update(state=MaterialState.REPLACED)
    new = await a_material(case, 'photo', '彩色照片', now=at(date(2026, 11, 23)))
    await Material.filter(id=new.id).update(sha256='b' * 64, round=1)
    await Correction.filter(application_id=case.id).update(resubmitted_at=NOW)
    case = await read_again(case)
    case.status = ApplicationStatus.SUBMITTED
    await case.save()
    await ClockEvent.create(application_id=case.id, step='resubmitted', day=date(2026, 11, 20), at=NOW)


async def test_the_card_of_an_issued_case_tells_its_whole_story(office):
    person = await a_person('样例申请人')
    held = await a_held_item(person, office)
    case = await a_submitted_case(office, RENEWAL, applicant=person, held=(held.id,), declared_violation=True)
    await issued(office, case)

    card = await seen(office.clerk, case)

    assert [event['title'] for event in card.events] == ['受理', '审核', '准予许可', '发证']
    assert {card.names[event['person_id']] for event in card.events} == {'样例受理', '样例审核', '样例审批'}
    assert {paper['form_key'] for paper in card.papers} == {'acceptance_notice', 'grant'}
    assert [row['valid_until'] for row in card.given] == [date(2031, 1, 9)]
    assert card.items[0].held.item_id == held.id
    assert card.application.declared_violation


async def test_results_stand_with_their_item_and_what_follows(office):
    case = await a_submitted_case(office, NEW)
    await accepted(office, case)
    await examined(office, case)

    line = (await seen(office.reviewer, case)).items[0]

    assert [(result.part.label, result.passed) for result in line.results] == [('理论', True), ('实操', True)]
    assert line.following.step.label == '考试合格，由发证机关审批发证'
