"""Decisions against the applicant: never by one person, never without reason, basis and remedy."""

from datetime import date

import pytest

from documents.papers import PAPERS, bound
from models.applications.operations import deciding, desk, issuing
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Paper
from models.certificates.rules.items import CertificateStatus, ItemStatus
from models.certificates.tables import Certificate, CertificateItem
from models.people.bans import BanKind
from models.people.rules import Duty
from models.people.tables import PersonBan, Staff
from models.records.rules import Role
from models.records.tables import Notice
from models.regulation.objection import Refused
from tests.builders import NOW, a_person, an_actor, on_duty
from tests.builders_cases import (
    ADDITION,
    REASON,
    REISSUE,
    RENEWAL,
    a_desk,
    a_held_item,
    a_submitted_case,
    issued,
    read_again,
    reviewed,
)

pytestmark = pytest.mark.usefixtures('db')
BANNED = (
    '因隐瞒有关情况或提供虚假材料，至2027年11月20日（周六）不得再次申请，2027年11月21日（周日）起可以申请'
    '（行政许可法第七十八条）'
)


@pytest.fixture
async def office():
    return await a_desk()


async def proposed(office, case, **more):
    await desk.propose_refusal(office.clerk, case.id, reasons=[REASON], now=NOW, **more)


async def refused(office, case, by=None):
    await desk.refuse(by or office.reviewer, case.id, paper=PAPERS['non_acceptance'], now=NOW)


async def declined(office, case, **more):
    await deciding.decline(office.approver, case.id, reasons=[REASON], paper=PAPERS['refusal'], now=NOW, **more)


async def revoked(office, case, *, deception=True):
    await issuing.propose_revocation(office.reviewer, case.id, reasons=[REASON], deception=deception, now=NOW)
    await issuing.revoke(office.approver, case.id, paper=PAPERS['revocation'], now=NOW)


async def test_a_refusal_names_reason_clause_other_office_and_remedies(office):
    case = await a_submitted_case(office)
    await proposed(office, case, instead='样例：请向样例省市场监督管理局申请')

    await refused(office, case)

    paper = await Paper.get(application_id=case.id)
    assert (await read_again(case)).status is ApplicationStatus.REFUSED
    assert (paper.form_key, paper.number) == ('non_acceptance', '特设不受〔2026〕第0001号')
    assert paper.data['reasons'] == [{'row': 'r0', **REASON}]
    assert paper.data['instead'] == '样例：请向样例省市场监督管理局申请'
    assert (paper.data['review_period'], paper.data['suit_period']) == ('60日', '6个月')
    assert bound('non_acceptance', paper.data)


async def test_the_applicant_reads_why_and_how_to_contest_it(office):
    case = await a_submitted_case(office)
    await proposed(office, case)

    await refused(office, case)

    assert (await Notice.get(person_id=case.person_id)).body == (
        '理由：样例：材料与实际不符。如不服，可以自收到决定书之日起60日内向本机关所在地的本级人民政府申请行政复议，'
        '或者6个月内向有管辖权的人民法院提起行政诉讼。文书编号：特设不受〔2026〕第0001号。'
    )


async def test_whoever_proposed_a_refusal_does_not_decide_it(office):
    case = await a_submitted_case(office)
    await Staff.create(person_id=office.clerk.person_id, organisation_id=office.id, duty=Duty.REVIEWER, since=NOW)
    await proposed(office, case)

    with pytest.raises(Refused, match='“不予受理”须由另一人办理'):
        await refused(office, case, by=office.clerk)

    assert (await read_again(case)).status is ApplicationStatus.REFUSAL_PROPOSED


async def test_a_refusal_sent_back_is_open_at_the_desk_again(office):
    case = await a_submitted_case(office)
    await proposed(office, case)

    await desk.send_back(office.reviewer, case.id, remark='样例：理由不足', now=NOW)

    assert (await read_again(case)).status is ApplicationStatus.SUBMITTED


@pytest.mark.parametrize('reasons', [[], [{'reason': '样例', 'clause': ''}], [{'reason': ' ', 'clause': '样例'}]])
async def test_nothing_is_refused_without_reason_and_basis(office, reasons):
    case = await a_submitted_case(office)

    with pytest.raises(Refused, match='理由'):
        await desk.propose_refusal(office.clerk, case.id, reasons=reasons, now=NOW)


async def test_false_materials_keep_the_person_out_for_a_year(office):
    case = await a_submitted_case(office)
    await proposed(office, case, false_materials=True)

    await refused(office, case)

    ban = await PersonBan.get(person_id=case.person_id)
    assert (ban.kind, ban.until) == (BanKind.FALSE_MATERIALS, date(2027, 11, 20))
    assert (ban.reason, ban.application_id) == ('样例：材料与实际不符', case.id)
    assert BANNED in (await Notice.get(person_id=case.person_id)).body
    paper = await Paper.get(application_id=case.id, form_key='non_acceptance')
    assert paper.data['ban'] == BANNED
    assert bound('non_acceptance', paper.data)


async def test_a_refusal_for_another_reason_bans_nobody(office):
    case = await a_submitted_case(office)
    await proposed(office, case)

    await refused(office, case)

    assert await PersonBan.all().count() == 0
    assert (await Paper.get(application_id=case.id)).data['ban'] == ''


async def test_a_licence_is_declined_with_reasons_and_remedies(office):
    case = await a_submitted_case(office)
    await reviewed(office, case)

    await declined(office, case)

    paper = await Paper.get(application_id=case.id, form_key='refusal')
    case = await read_again(case)
    assert (case.status, case.due_on, case.approver_id) == (
        ApplicationStatus.DECLINED, None, office.approver.person_id,
    )  # fmt: skip
    assert paper.data['court'] == '有管辖权的人民法院'
    assert await CertificateItem.all().count() == 0


async def test_declining_for_false_materials_bans_for_a_year(office):
    case = await a_submitted_case(office)
    await reviewed(office, case)

    await declined(office, case, false_materials=True)

    assert (await PersonBan.get(person_id=case.person_id)).until == date(2027, 11, 20)
    paper = await Paper.get(application_id=case.id, form_key='refusal')
    assert paper.data['ban'] == BANNED
    assert bound('refusal', paper.data)


async def test_revoking_takes_the_item_and_keeps_the_person_out_for_three_years(office):
    case = await a_submitted_case(office)
    await issued(office, case)

    await revoked(office, case)

    item = await CertificateItem.get(application_id=case.id)
    ban = await PersonBan.get(person_id=case.person_id)
    assert (await read_again(case)).status is ApplicationStatus.REVOKED
    assert (item.status, item.status_since) == (ItemStatus.REVOKED, date(2026, 11, 20))
    assert (await Certificate.get(id=item.certificate_id)).status is CertificateStatus.REVOKED
    assert (ban.kind, ban.until) == (BanKind.DECEPTION, date(2029, 11, 20))
    assert bound('revocation', (await Paper.get(application_id=case.id, form_key='revocation')).data)


async def test_what_other_cases_gave_stays_when_one_is_revoked(office):
    person = await a_person()
    held = await a_held_item(person, office)
    case = await a_submitted_case(office, ADDITION, items=(('Q1', ''),), applicant=person)
    await issued(office, case)

    await revoked(office, case, deception=False)

    assert (await CertificateItem.get(id=held.id)).status is ItemStatus.VALID
    assert (await Certificate.get(id=held.certificate_id)).status is CertificateStatus.VALID
    assert await PersonBan.all().count() == 0


async def test_nothing_is_revoked_that_nobody_proposed(office):
    case = await a_submitted_case(office)
    await issued(office, case)

    with pytest.raises(Refused, match='须先由另一人“拟撤销”'):
        await issuing.revoke(office.approver, case.id, paper=PAPERS['revocation'], now=NOW)


async def test_a_reissue_gave_nothing_that_could_be_revoked(office):
    person = await a_person()
    held = await a_held_item(person, office)
    case = await a_submitted_case(office, REISSUE, applicant=person, held=(held.id,))
    await issued(office, case)

    with pytest.raises(Refused, match='补证没有给予新的许可'):
        await revoked(office, case)


async def test_a_renewal_that_is_revoked_does_not_bring_the_old_period_back(office):
    person = await a_person()
    held = await a_held_item(person, office)
    case = await a_submitted_case(office, RENEWAL, applicant=person, held=(held.id,))
    await issued(office, case)

    await revoked(office, case)

    assert (await CertificateItem.get(id=held.id)).status is ItemStatus.SUPERSEDED


async def test_whoever_reviewed_does_not_approve(office):
    case = await a_submitted_case(office)
    await Staff.create(person_id=office.reviewer.person_id, organisation_id=office.id, duty=Duty.APPROVER, since=NOW)
    await reviewed(office, case)

    with pytest.raises(Refused, match='“准予许可”须由另一人办理'):
        await deciding.approve(office.reviewer, case.id, paper=PAPERS['grant'], now=NOW)


async def test_a_relative_by_his_own_word_is_kept_out_and_lets_go(office):
    case = await a_submitted_case(office)
    await desk.claim(office.clerk, case.id, now=NOW)

    await deciding.declare_relative(office.clerk, case.id, now=NOW)
    await deciding.declare_relative(office.clerk, case.id, now=NOW)

    assert (await read_again(case)).claimed_by_id is None
    with pytest.raises(Refused, match='应当回避'):
        await desk.accept(office.clerk, case.id, paper=PAPERS['acceptance_notice'], now=NOW)
    colleague = await on_duty(Duty.CLERK, office.id, '样例同事')
    await desk.accept(colleague, case.id, paper=PAPERS['acceptance_notice'], now=NOW)


async def test_nobody_decides_on_himself(office):
    clerk = await a_person('样例受理员乙')
    case = await a_submitted_case(office, applicant=clerk)
    await Staff.create(person_id=clerk.id, organisation_id=office.id, duty=Duty.CLERK, since=NOW)
    actor = await an_actor(clerk, Role.ISSUER, office.id)

    with pytest.raises(Refused, match='不能办理本人的申请'):
        await desk.accept(actor, case.id, paper=PAPERS['acceptance_notice'], now=NOW)
