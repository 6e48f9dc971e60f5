"""What a change of the register does to a case that is under way: suspended, lifted, taken away, corrected meanwhile."""

from datetime import date

import pytest

from models.applications.operations import deciding, issuing
from models.applications.rules.types import ApplicationStatus, ApplicationType
from models.certificates.register_changes import approve_change, propose_change
from models.certificates.rules.register import RegisterChange as R
from models.certificates.tables import CertificateItem
from models.regulation.objection import Refused
from tests.builders import NOW, a_person
from tests.builders_cases import (
    PAPERS,
    a_desk,
    a_held_item,
    a_submitted_case,
    approved,
    in_the_hand,
    issued,
    read_again,
    reviewed,
)  # fmt: skip

pytestmark = pytest.mark.usefixtures('db')
RENEWAL, REISSUE, NEW = ApplicationType.RENEWAL, ApplicationType.REISSUE, ApplicationType.NEW
DAY = date(2026, 11, 20)


async def changed(office, item_id: int, change: R, **typed: str) -> None:
    """What the reviewer proposes of an item and the approver lets take effect."""
    proposal = await propose_change(
        office.reviewer, item_id, change, day=DAY, reason='样例', clause='样例', typed=typed, now=NOW
    )
    await approve_change(office.approver, proposal, now=NOW)


async def a_case(kind=RENEWAL):
    office, person = await a_desk(), await a_person('样例申请人')
    item = await a_held_item(person, office)
    return office, item, await a_submitted_case(office, kind, applicant=person, held=(item.id,))


async def approve(office, case):
    await deciding.approve(office.approver, case.id, paper=PAPERS['grant'], now=NOW)


@pytest.mark.parametrize('kind', [RENEWAL, REISSUE])
async def test_what_is_suspended_before_the_decision_waits_for_the_end_of_it(kind):
    office, item, case = await a_case(kind)
    await reviewed(office, case)
    await changed(office, item.id, R.SUSPEND)

    with pytest.raises(Refused, match='已暂扣'):
        await approve(office, case)
    await changed(office, item.id, R.RESTORE)
    await approve(office, case)
    await issuing.issue(office.clerk, case.id, now=NOW)

    assert (await read_again(case)).status is ApplicationStatus.ISSUED


@pytest.mark.parametrize(('change', 'status'), [(R.SUSPEND, '已暂扣'), (R.REVOKE, '已撤销'), (R.CANCEL, '已注销')])
async def test_what_was_taken_away_after_the_decision_is_not_issued_anew(change, status):
    office, item, case = await a_case()
    await approved(office, case)
    await changed(office, item.id, change)

    with pytest.raises(Refused, match=status):
        await issuing.issue(office.clerk, case.id, now=NOW)
    assert await CertificateItem.all().count() == 1


async def test_a_decision_on_what_was_revoked_meanwhile_is_taken_back_by_two():
    office, item, case = await a_case()
    await approved(office, case)
    await changed(office, item.id, R.REVOKE)

    reasons = [{'reason': '样例：证书项目已撤销', 'clause': '样例'}]
    await issuing.propose_revocation(office.reviewer, case.id, reasons=reasons, deception=False, now=NOW)
    await issuing.revoke(office.approver, case.id, paper=PAPERS['revocation'], now=NOW)

    assert (await read_again(case)).status is ApplicationStatus.REVOKED


async def test_a_certificate_whose_only_item_was_taken_away_is_neither_made_nor_handed_over():
    office = await a_desk()
    case = await a_submitted_case(office, NEW)
    await issued(office, case)
    item = await CertificateItem.get(application_id=case.id)
    await changed(office, item.id, R.SUSPEND)

    with pytest.raises(Refused, match='不能制作和发放'):
        await issuing.print_certificate(office.clerk, case.id, now=NOW)
    await changed(office, item.id, R.RESTORE)
    await issuing.print_certificate(office.clerk, case.id, now=NOW)
    await changed(office, item.id, R.REVOKE)
    with pytest.raises(Refused, match='不能制作和发放'):
        await in_the_hand(office, case)
    with pytest.raises(Refused, match='不能制作和发放'):
        await issuing.hand_over(office.clerk, case.id, paper=PAPERS['service_receipt'], signed_by='样例申请人', now=NOW)


async def test_a_renewal_of_a_corrected_item_is_not_granted():
    office, item, case = await a_case()
    await reviewed(office, case)
    await changed(office, item.id, R.CORRECT, item='N2')

    with pytest.raises(Refused, match='已更正为N2'):
        await approve(office, case)


async def test_a_renewal_goes_on_by_the_corrected_days():
    office, item, case = await a_case()
    await reviewed(office, case)
    await changed(office, item.id, R.CORRECT, until='2027-01-31')
    await approve(office, case)
    await issuing.issue(office.clerk, case.id, now=NOW)

    assert (await CertificateItem.get(application_id=case.id)).valid_from == date(2027, 2, 1)
