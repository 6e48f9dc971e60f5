"""From the decision to the hand as a clerk does it: hand over, upload, employer, revocation; the dossier of a case."""

import io
from datetime import timedelta

import pytest
from nicegui.testing import User
from pypdf import PdfReader

from documents.papers import PAPERS
from models import clock
from models.applications.operations import issuing
from models.applications.rules.types import ApplicationStatus, Delivery
from models.applications.tables import Application, Paper
from models.certificates.rules.items import ItemStatus
from models.certificates.tables import CertificateItem
from models.clock import office_day
from models.people.tables import Person, PersonBan
from models.regulation.derivation import in_words
from models.regulation.periods import years_after
from tests.builders import a_number, a_person, sign_in
from tests.builders_cases import (
    EMPLOYER_CHANGE,
    REASON,
    REISSUE,
    RENEWAL,
    Desk,
    a_held_item,
    a_submitted_case,
    in_the_hand,
    issued,
    read_again,
)
from tests.pages.issuer.desk_pages import act, act_for_good, at_case


@pytest.fixture
async def case(today_office) -> Application:
    """Issued today, not yet printed."""
    found = await a_submitted_case(today_office, RENEWAL, now=clock.now(), form=True)
    await issued(today_office, found, now=clock.now())
    return found


async def printed(office: Desk, case: Application) -> None:
    """Printed today."""
    await issuing.print_certificate(office.clerk, case.id, now=clock.now())


async def test_a_hand_over_needs_a_post_number_or_a_signature(user: User, today_office, case):
    await printed(today_office, case)
    await at_case(user, today_office.clerk, case)

    await act(user, 'hand_over', post_number='', signed_by='')

    await user.should_see('请填写邮寄单号，或者领取人签收姓名（二者填一项）')
    assert (await read_again(case)).status is ApplicationStatus.PRINTED


async def test_a_parcel_is_handed_over_by_its_number_and_the_applicant_reads_it(user: User, today_office, case):
    await printed(today_office, case)
    to = {'name': '样例收件人', 'phone': '19900000000', 'address': '样例市样例路2号'}
    await Application.filter(id=case.id).update(delivery=Delivery.COURIER, delivery_to=to)
    await at_case(user, today_office.clerk, case)
    await user.should_see('申请人选择快递：样例收件人，19900000000，样例市样例路2号')

    await act(user, 'hand_over', post_number='YL000000000CN')

    await user.should_see('发放：邮寄单号YL000000000CN')
    receipt = await Paper.get(application_id=case.id, form_key='service_receipt')
    assert (receipt.data['method'], receipt.data['post_number']) == ('邮寄', 'YL000000000CN')
    assert receipt.data['place'] == '样例市样例路2号'
    await sign_in(user, await Person.get(id=case.person_id))
    await user.open(f'/applications/{case.id}')
    await user.should_see('发放：邮寄单号YL000000000CN')


async def test_whoever_signs_in_person_is_named_and_is_no_post_number(user: User, today_office, case):
    await printed(today_office, case)
    await at_case(user, today_office.clerk, case)

    await act(user, 'hand_over', signed_by='样例领取人')

    await user.should_see('发放：由样例领取人签收')
    await sign_in(user, await Person.get(id=case.person_id))
    await user.open(f'/applications/{case.id}')
    await user.should_see('发放：由样例领取人签收')
    await user.should_not_see('快递单号')


async def test_an_upload_is_recorded_with_its_day_and_ends_its_term(user: User, today_office, case):
    today = clock.today()
    await at_case(user, today_office.clerk, case)
    await user.should_see('上传公示平台：')

    await act(user, 'upload', day='')
    await user.should_see('上传日期还没有填写，请填写')
    await act(user, 'upload', day='1010-05-06')
    await user.should_see('上传日期的年份应在1950至2199之间')
    await act(user, 'upload', day=(today + timedelta(days=1)).isoformat())
    await user.should_see('至今天之间，请核对')
    await act(user, 'upload', day=today.isoformat())

    await user.should_see(f'已于 {today.isoformat()} 上传公示平台')
    await user.should_see('按期完成')
    assert (await read_again(case)).platform_on == today


async def test_an_upload_is_recorded_once_and_the_act_says_so_then(user: User, today_office, case):
    await issuing.upload(today_office.clerk, case.id, day=clock.today(), now=clock.now())

    await at_case(user, today_office.clerk, case)

    await user.should_not_see(marker='do-upload')
    await user.should_see(f'已登记{in_words(clock.today())}上传公示平台，不能重复登记')


async def test_a_new_employer_stands_on_the_certificate_and_its_holder_reads_it(user: User, today_office):
    person = await a_person('样例换岗人')
    held = await a_held_item(person, today_office)
    case = await a_submitted_case(
        today_office,
        EMPLOYER_CHANGE,
        applicant=person,
        held=(held.id,),
        employer_name='样例新单位',
        now=clock.now(),
        form=True,
    )
    await issued(today_office, case, now=clock.now())

    await at_case(user, today_office.clerk, case)

    await user.should_see('聘用单位：— → 样例新单位')
    await sign_in(user, person)
    await user.open(f'/applications/{case.id}')
    await user.should_see('聘用单位')
    await user.should_see('样例新单位')


async def test_what_a_case_itself_gave_does_not_stand_against_it(user: User, today_office):
    case = await a_submitted_case(today_office, now=clock.now())
    await issued(today_office, case, now=clock.now())

    await at_case(user, today_office.clerk, case)

    await user.should_see('待制证')
    await user.should_not_see('预审')
    await user.should_not_see('不符合')


async def test_a_holder_whose_identity_nobody_has_confirmed_sees_no_certificate(user: User, today_office, case):
    await Person.filter(id=case.person_id).update(confirmed_at=None)
    await sign_in(user, await Person.get(id=case.person_id))

    await user.open(f'/applications/{case.id}')

    await user.should_see('待制证')
    await user.should_not_see(marker='certificate')


async def test_a_revocation_is_proposed_by_one_and_decided_by_another(user: User, today_office, case):
    await at_case(user, today_office.reviewer, case)
    await act(user, 'propose_revocation', reason_0=REASON['reason'], deception='yes')
    await user.should_see('已提交，等待审批人员决定')
    await user.should_not_see(marker='do-revoke')

    await at_case(user, today_office.approver, case)
    await user.should_see(REASON['reason'] + '（行政许可法第六十九条）')
    await user.should_see('认定以欺骗、贿赂等不正当手段取得')
    await act_for_good(user, 'revoke')

    await user.should_see('已撤销许可')
    assert (await read_again(case)).status is ApplicationStatus.REVOKED
    assert (await CertificateItem.get(application_id=case.id)).status is ItemStatus.REVOKED
    ban = await PersonBan.get(person_id=case.person_id)
    assert ban.until == years_after(office_day(clock.now()), 3)
    paper = await Paper.get(application_id=case.id, form_key='revocation')
    answer = await user.http_client.get(f'/issuer/cases/{case.id}/papers/{paper.id}.pdf')
    assert answer.content.startswith(b'%PDF')


async def test_three_years_later_the_ban_still_finds_the_person_under_a_new_number(user: User, today_office, case):
    await revoked(today_office, case)
    person = await Person.get(id=case.person_id)
    await Person.filter(id=person.id).update(id_number=a_number(), confirmed_number=None)
    ban = await PersonBan.get(person_id=person.id)

    later = await a_submitted_case(today_office, items=(('Q1', ''),), applicant=person, now=clock.now())
    await at_case(user, today_office.clerk, later)

    await user.should_see('限制申请')
    await user.should_see(f'至 {ban.until.isoformat()}（行政许可法第七十九条）')


async def revoked(office: Desk, case: Application) -> None:
    """Got by deception, and revoked by two people."""
    await issuing.propose_revocation(office.reviewer, case.id, reasons=[REASON], deception=True, now=clock.now())
    await issuing.revoke(office.approver, case.id, paper=PAPERS['revocation'], now=clock.now())


async def test_a_revoked_certificate_is_shown_so_to_its_holder(user: User, today_office, case):
    await revoked(today_office, case)
    await sign_in(user, await Person.get(id=case.person_id))

    await user.open(f'/applications/{case.id}')

    await user.should_see(marker='certificate')
    (shown,) = user.find(marker='certificate').elements
    assert any(getattr(one, '_text', '') == '已撤销' for one in shown.descendants())


async def test_a_reissue_offers_no_revocation_of_what_it_did_not_give(user: User, today_office):
    person = await a_person('样例遗失人')
    held = await a_held_item(person, today_office)
    case = await a_submitted_case(today_office, REISSUE, applicant=person, held=(held.id,), now=clock.now())
    await issued(today_office, case, now=clock.now())
    await at_case(user, today_office.reviewer, case)

    await user.should_not_see(marker='do-propose_revocation')
    await user.should_see('补证没有给予新的许可，不能在此撤销')


async def test_the_dossier_has_bookmarks_and_says_until_when_it_is_kept(user: User, today_office, case):
    await in_the_hand(today_office, case, now=clock.now())
    await at_case(user, today_office.clerk, case)
    until = years_after(clock.today(), 10)
    await user.should_see(f'保存至 {until.isoformat()}（至少 10 年）')
    await user.should_see('待确认')

    answer = await user.http_client.get(f'/issuer/cases/{case.id}/dossier.pdf', timeout=120)

    made = PdfReader(io.BytesIO(answer.content))
    titles = [str(one.get('/Title')) for one in flat(made.outline)]
    assert '封面和卷内目录' in titles and '审查文书' in titles
    cover = made.pages[0].extract_text().replace('\n', '').replace('\u200b', '')  # where a long number may break
    assert f'{until.year}年{until.month}月{until.day}日' in cover and '待确认' in cover


def flat(outline: list) -> list:
    """Every bookmark, however deep."""
    return [one for part in outline for one in (flat(part) if isinstance(part, list) else [part])]


async def test_an_open_case_promises_no_day_until_which_its_dossier_is_kept(user: User, today_office):
    case = await a_submitted_case(today_office, now=clock.now())

    await at_case(user, today_office.clerk, case)

    await user.should_see('保存期限在办结后计算')
