"""The center that examined a holder verifies his 补证: found in the records, or named by him, or nobody's."""

from datetime import timedelta

import pytest

from documents.catalogue import FORMS
from models.applications.operations import answers, begin, deciding
from models.applications.operations.steps import guard_form
from models.applications.queries.office_card import case_card
from models.applications.queries.verifying import to_verify, verify_card
from models.applications.rules.item_choice import Chosen
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Application
from models.centers.tables import Center, CenterItem
from models.certificates.tables import CertificateItem
from models.people.rules import Duty
from models.people.tables import Staff
from models.regulation.item_text import read_item
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_person, an_actor, an_organisation, on_duty
from tests.builders_cases import (
    NEW,
    REISSUE,
    RENEWAL,
    a_desk,
    a_held_item,
    a_submitted_case,
    accepted,
    approved,
    issued,
    read_again,
)

pytestmark = pytest.mark.usefixtures('db')


async def a_center(name='样例考试中心', *codes):
    place = await an_organisation(name)
    center = await Center.create(organisation_id=place.id, division='990101', since=NOW.date())
    for code in codes or ('N1',):
        await CenterItem.create(center_id=center.id, edition='2019', code=code)
    return center, await on_duty(Duty.CENTER_MANAGER, place.id)


@pytest.fixture
async def office():
    return await a_desk()


@pytest.fixture
async def center(office):
    return await a_center()


async def a_holder(office, center, **more):
    """Somebody who was examined at that center and has his certificate."""
    person = await a_person('样例持证人')
    case = await a_submitted_case(office, NEW, applicant=person, center_id=center and center.id, **more)
    await issued(office, case)
    return person, await CertificateItem.get(application_id=case.id)


async def picked(person, row):
    """A 补证 of that row, begun by its holder."""
    actor = await an_actor(person)
    case = await begin.begin(actor, REISSUE, FORMS['reissue'], begun_with='r1', now=NOW)
    chosen = [Chosen(item=read_item(row.code))]
    await answers.choose_items(actor, case, chosen, certificate_items=[row.id], now=NOW)
    return actor, case


async def to_be_verified(office, center, **more):
    """An accepted 补证 that names the center."""
    person = await a_person('样例持证人')
    held = await a_held_item(person, office)
    case = await a_submitted_case(
        office, REISSUE, applicant=person, held=(held.id,), center_id=center and center.id, form=True, **more
    )
    await accepted(office, case)
    return case


async def test_the_center_of_the_case_that_gave_the_item_is_taken(office, center):
    person, row = await a_holder(office, center[0])

    _, case = await picked(person, row)

    assert (await Application.get(id=case)).center_id == center[0].id


async def test_a_renewal_without_examination_leads_back_to_the_center_of_the_first_case(office, center):
    person, row = await a_holder(office, center[0])
    renewal = await a_submitted_case(office, RENEWAL, applicant=person, held=(row.id,))
    await issued(office, renewal)
    renewed = await CertificateItem.get(application_id=renewal.id)

    _, case = await picked(person, renewed)

    assert (await Application.get(id=case)).center_id == center[0].id


async def test_another_center_cannot_be_named_where_the_records_tell(office, center):
    person, row = await a_holder(office, center[0])
    other, _ = await a_center('样例第二考试中心')
    actor, case = await picked(person, row)

    with pytest.raises(Refused, match='按发证记录确定'):
        await answers.choose_center(actor, case, other.id, center_files=False, now=NOW)
    with pytest.raises(Refused, match='不能再委托'):
        await answers.choose_center(actor, case, center[0].id, center_files=True, now=NOW)


async def test_where_no_record_tells_the_holder_may_name_one_or_none(office, center):
    person = await a_person()
    actor, case = await picked(person, await a_held_item(person, office))
    assert (await Application.get(id=case)).center_id is None

    await answers.choose_center(actor, case, center[0].id, center_files=False, now=NOW)
    assert (await Application.get(id=case)).center_id == center[0].id

    await answers.choose_center(actor, case, None, center_files=False, now=NOW)
    assert (await Application.get(id=case)).center_id is None


async def test_a_center_that_left_the_roster_is_not_asked(office, center):
    person, row = await a_holder(office, center[0])
    await Center.filter(id=center[0].id).update(until=NOW.date() - timedelta(days=1))

    _, case = await picked(person, row)

    assert (await Application.get(id=case)).center_id is None


async def test_the_center_sees_what_it_needs_and_nothing_else_of_the_person(office, center):
    manager = center[1]
    case = await to_be_verified(office, center[0])

    rows = await to_verify(manager, now=NOW)
    card = await verify_card(manager, case.id, now=NOW)

    assert [(one.number, one.items, one.waits) for one in rows] == [(case.number, 'N1（叉车司机）', True)]
    assert (card.reason, card.items[0].shown, card.objections) == ('丢失', 'N1（叉车司机）', [])
    assert '*' in card.id_number
    with pytest.raises(NotThere):
        await guard_form(manager, case.id, False)


async def test_the_certificate_of_its_own_case_is_shown_with_the_results(office, center):
    person, row = await a_holder(office, center[0])
    case = await a_submitted_case(office, REISSUE, applicant=person, held=(row.id,), center_id=center[0].id)
    await accepted(office, case)

    card = await verify_card(center[1], case.id, now=NOW)

    assert '理论 2026-11-20 合格' in card.items[0].exam


async def test_before_acceptance_and_for_other_centers_there_is_nothing(office, center):
    _, other = await a_center('样例第二考试中心')
    case = await a_submitted_case(office, REISSUE, center_id=center[0].id)

    assert await to_verify(center[1], now=NOW) == []
    with pytest.raises(NotThere):
        await verify_card(center[1], case.id, now=NOW)
    await accepted(office, case)
    assert await to_verify(other, now=NOW) == []
    with pytest.raises(NotThere):
        await verify_card(other, case.id, now=NOW)
    assert len(await to_verify(center[1], now=NOW)) == 1


async def test_an_invigilator_of_the_center_is_not_its_manager(office, center):
    case = await to_be_verified(office, center[0])
    await Staff.filter(person_id=center[1].person_id).update(duty=Duty.INVIGILATOR)

    assert await to_verify(center[1], now=NOW) == []
    with pytest.raises(NotThere):
        await verify_card(center[1], case.id, now=NOW)


async def test_what_the_center_verified_goes_to_approval_and_the_office_sees_by_whom(office, center):
    case = await to_be_verified(office, center[0])

    await deciding.verify(center[1], case.id, remark='样例：与档案一致', now=NOW)

    assert (await read_again(case)).status is ApplicationStatus.AWAITING_APPROVAL
    card = await case_card(office.approver, case.id, now=NOW)
    assert card.center == '样例考试中心'
    assert [(row['role'].value, row['remark']) for row in card.events if row['step'] == 'verify'] == [
        ('center', '样例：与档案一致')
    ]
    told = (await verify_card(center[1], case.id, now=NOW)).verified
    assert told is not None and told[0].startswith('样例考试中心') and told[2] == '样例：与档案一致'
    assert [one.waits for one in await to_verify(center[1], now=NOW)] == [False]


async def test_without_any_center_the_office_verifies_as_before(office):
    case = await a_submitted_case(office, REISSUE, held=((await a_held_item(await a_person(), office)).id,))

    await approved(office, case)

    assert (await read_again(case)).status is ApplicationStatus.APPROVED
