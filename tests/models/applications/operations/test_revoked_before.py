"""A past revocation in the register neither bars a new application nor passes unseen: both sides are warned."""

from datetime import date

import pytest

from models.applications.operations.begin import begin
from models.applications.operations.submit import submit
from models.applications.queries.choosing import choices
from models.applications.queries.office_card import case_card
from models.applications.rules.types import ApplicationStatus, ApplicationType
from models.certificates.queries import held_by
from models.certificates.rules.items import CertificateStatus, ItemStatus, Origin
from models.certificates.tables import Certificate, CertificateItem
from models.people.tables import Person
from tests.builders import NOW, a_person, an_actor, an_office
from tests.builders_cases import Desk, a_desk, a_held_item, a_submitted_case
from tests.models.applications.operations.test_filing import LATER, a_ready_draft, form_for

pytestmark = pytest.mark.usefixtures('db')
NEW, REISSUE = ApplicationType.NEW, ApplicationType.REISSUE
ON = date(2025, 3, 10)
WARNS = '登记册显示N1（叉车司机）于2025年3月10日（周一）被撤销'


@pytest.fixture
async def office() -> Desk:
    return await a_desk()


async def revoked(person: Person, office: Desk, *, on: date | None = ON, **more) -> CertificateItem:
    """What an import of the register leaves of a certificate that was revoked as a whole."""
    row = await a_held_item(person, office, origin=Origin.IMPORTED)
    await CertificateItem.filter(id=row.id).update(status=ItemStatus.REVOKED, status_since=on, **more)
    await Certificate.filter(id=row.certificate_id).update(status=CertificateStatus.REVOKED)
    return row


async def pre_check(office: Desk, case) -> list[str]:
    card = await case_card(office.clerk, case.id, now=NOW)
    assert all(one.soft for one in card.checks if '登记册显示' in one.message)
    return [one.message for one in card.checks if '登记册显示' in one.message]


async def test_the_applicant_is_warned_with_every_item_and_can_still_choose_and_file():
    await an_office()
    person = await a_person('样例申请人')
    actor = await an_actor(person)
    draft = await a_ready_draft(actor)
    await revoked(person, await a_desk())

    for line in await choices(actor, draft, now=NOW):
        assert any(one.soft and WARNS in one.message for one in line.choice.objections)
        assert line.choice.selectable == (not [one for one in line.choice.objections if not one.soft])
    assert any(line.choice.selectable for line in await choices(actor, draft, now=NOW))
    assert await submit(actor, draft, form_for(NEW), now=LATER)
    assert await held_by(person.id) == []


async def test_the_clerk_is_warned_in_the_pre_check(office):
    person = await a_person('样例申请人')
    await revoked(person, office)

    (told,) = await pre_check(office, await a_submitted_case(office, applicant=person))
    assert WARNS in told and '由受理机关核实撤销原因' in told


async def test_a_revocation_long_ago_is_told_no_more_and_one_of_no_day_is(office):
    person, other = await a_person('样例申请人'), await a_person('样例另一人')
    await revoked(person, office, on=date(2020, 1, 1))
    await revoked(other, office, on=None)

    assert await pre_check(office, await a_submitted_case(office, applicant=person)) == []
    (told,) = await pre_check(office, await a_submitted_case(office, applicant=other))
    assert '没有登记撤销日期' in told


async def test_what_a_case_of_this_system_revoked_is_judged_by_its_ban_alone(office):
    person = await a_person('样例申请人')
    given = await a_submitted_case(office, applicant=person, status=ApplicationStatus.REVOKED)
    row = await revoked(person, office, application_id=given.id)
    case = await a_submitted_case(office, applicant=person, items=(('N2', ''),))
    assert await pre_check(office, case) == []

    other = await a_submitted_case(office, applicant=person, items=(('A', ''),), status=ApplicationStatus.ISSUED)
    await CertificateItem.filter(id=row.id).update(application_id=other.id)
    assert len(await pre_check(office, case)) == 1


async def test_one_after_the_filing_is_told_to_whoever_decides(office):
    person = await a_person('样例申请人')
    case = await a_submitted_case(office, applicant=person, now=NOW.replace(year=2025, month=2))
    await revoked(person, office)

    (told,) = await pre_check(office, case)
    assert told.startswith('提交申请之后：') and '由审批人员决定' in told


async def test_a_reissue_gives_no_new_licence_and_is_not_warned(office):
    person = await a_person('样例申请人')
    await revoked(person, office)
    actor = await an_actor(person)
    await a_held_item(person, office, 'N2')
    draft = await begin(actor, REISSUE, form_for(REISSUE), begun_with='r1', now=NOW)

    for line in await choices(actor, draft, now=NOW):
        assert not [one for one in line.choice.objections if '登记册显示' in one.message]
