"""The office's inbox and the page of a case: what is seen by whom, and how acts go through."""

from pathlib import Path
from uuid import uuid4

import pytest
from nicegui import app
from nicegui.testing import User

from documents.catalogue import FORMS, blank
from documents.papers import PAPERS
from documents.pdf import to_pdf
from models import clock
from models.applications.operations import desk as acts
from models.applications.rules.types import ApplicationStatus, MaterialState
from models.applications.tables import Application, ApplicationItem, Correction, ExamResult, Material, Paper
from models.people.rules import Duty
from models.people.tables import Person
from tests.builders import NOW, a_person, press, sign_in, staff_member
from tests.builders_cases import Desk, a_desk, a_material, a_submitted_case, accepted, issued, read_again, reviewed
from tests.pages.issuer.desk_pages import send_source


@pytest.fixture
async def office(db) -> Desk:
    return await a_desk()


async def let_in(user: User, actor) -> None:
    """The browser of somebody of the office."""
    await sign_in(user, await Person.get(id=actor.person_id))


async def test_the_inbox_shows_the_case_with_its_light_in_words_and_no_whole_number(user: User, office):
    case = await a_submitted_case(office)
    await let_in(user, office.clerk)

    await user.open('/issuer/cases')

    await user.should_see(case.number)
    await user.should_see('已逾期' if case.due_on < NOW.date() else '期限充足')
    await user.should_not_see((await Person.get(id=case.person_id)).id_number)


async def test_an_empty_inbox_says_what_to_do(user: User, office):
    await let_in(user, office.clerk)

    await user.open('/issuer/cases')

    await user.should_see('没有符合条件的申请')


async def test_a_filter_in_the_address_narrows_list_and_export(user: User, office):
    kept = await a_submitted_case(office, applicant=await a_person('样例留下'))
    gone = await a_submitted_case(office, applicant=await a_person('样例滤掉'))
    await let_in(user, office.clerk)

    await user.open('/issuer/cases?words=样例留下')

    await user.should_see(kept.number)
    await user.should_not_see(gone.number)
    link = user.find(marker='export').elements.pop().props['href']
    assert 'words=%E6%A0%B7%E4%BE%8B%E7%95%99%E4%B8%8B' in link
    answer = await user.http_client.get(link)
    assert answer.status_code == 200 and answer.content.startswith(b'PK')


async def test_a_clerk_claims_a_case_in_the_list(user: User, office):
    case = await a_submitted_case(office)
    await let_in(user, office.clerk)
    await user.open('/issuer/cases')

    press(user, f'claim-{case.number}')

    await user.should_see(f'已领办：{case.number}')
    assert (await read_again(case)).claimed_by_id == office.clerk.person_id


async def test_several_are_claimed_at_once_and_nothing_ticked_is_said(user: User, office):
    cases = [await a_submitted_case(office) for _ in range(2)]
    await let_in(user, office.clerk)
    await user.open('/issuer/cases')
    press(user, 'claim-ticked')
    await user.should_see('请先在列表中勾选要领办的申请')

    for case in cases:
        press(user, f'tick-{case.number}')
    press(user, 'claim-ticked')

    await user.should_see('已领办 2 件')
    assert {(await read_again(case)).claimed_by_id for case in cases} == {office.clerk.person_id}


async def files_of(office: Desk, case: Application, folder: Path) -> list[str]:
    """The addresses of a material, a source, a paper and the dossier, all of them really there."""
    sheet = folder / 'sheet'
    sheet.write_bytes(to_pdf(blank(FORMS['qualification'])))
    sha256 = await app.state.data_folder.store(sheet)
    await reviewed(office, case)
    await Material.filter(application_id=case.id).update(sha256=sha256, kind='pdf', name='样例"；\r\n.pdf')
    await ExamResult.all().update(source_sha256=sha256)
    material, result = await Material.get(application_id=case.id), await ExamResult.all().first()
    paper = await Paper.get(application_id=case.id)
    ends = (f'materials/{material.id}', f'sources/{result.id}', f'papers/{paper.id}.pdf', 'dossier.pdf')
    return [f'/issuer/cases/{case.id}/{end}' for end in ends]


async def test_files_are_there_for_the_own_office_alone(user: User, office, tmp_path):
    case = await a_submitted_case(office)
    elsewhere = await a_desk('样例市另一机关')
    seen = {}
    for person_id in (office.clerk.person_id, elsewhere.clerk.person_id, case.person_id):
        await sign_in(user, await Person.get(id=person_id))
        if not seen:
            addresses = await files_of(office, case, tmp_path)
        answers = [await user.http_client.get(address, timeout=120) for address in addresses]
        seen[person_id] = [answer.status_code for answer in answers]
        if person_id == office.clerk.person_id:
            assert all(answer.headers['x-content-type-options'] == 'nosniff' for answer in answers)
            assert "filename*=UTF-8''%E6%A0%B7%E4%BE%8B%22" in answers[0].headers['content-disposition']

    assert list(seen.values()) == [[200] * 4, [404] * 4, [404] * 4]


async def test_the_page_of_a_case_is_not_there_for_another_office_or_a_made_up_number(user: User, office):
    case = await a_submitted_case(office)
    await staff_member(user, Duty.CLERK, (await a_desk('样例市另一机关')).id)

    for address in (case.id, uuid4(), 'nonsense'):
        assert (await user.http_client.get(f'/issuer/cases/{address}')).status_code == 404


async def test_an_applicant_is_told_that_the_offices_pages_are_not_his(user: User, office):
    case = await a_submitted_case(office)
    await sign_in(user, await Person.get(id=case.person_id))

    for address in ('/issuer/cases', f'/issuer/cases/{case.id}', '/issuer/figures'):
        assert (await user.http_client.get(address)).status_code == 403
    for address in ('/issuer/cases.xlsx', '/issuer/figures.xlsx'):
        assert (await user.http_client.get(address)).status_code == 403


async def test_what_somebody_cannot_do_is_grey_and_says_why(user: User, office):
    case = await a_submitted_case(office)
    await let_in(user, office.reviewer)

    await user.open(f'/issuer/cases/{case.id}')

    await user.should_see('“受理”由受理人员办理，您当前的身份不能办理')
    await user.should_not_see(marker='do-accept')


async def record_pass(user: User, part: str) -> None:
    """Record that the next part was passed today, with its document."""
    await user.should_see(marker='do-file_result')
    await send_source(user, to_pdf(blank(FORMS['qualification'])))
    user.find(marker='day').elements.pop().set_value(clock.today().isoformat())
    user.find(marker='passed').elements.pop().set_value('yes')
    press(user, 'do-file_result')
    await user.should_see(f'{part}，{clock.today().isoformat()}')


async def test_a_result_needs_its_document(user: User, office):
    case = await a_submitted_case(office)
    await accepted(office, case)
    await let_in(user, office.clerk)
    await user.open(f'/issuer/cases/{case.id}')

    press(user, 'do-file_result')

    await user.should_see('请先上传成绩来源文件')
    assert not await ExamResult.all().exists()


async def test_an_open_page_says_by_itself_that_a_colleague_has_changed_the_case(user: User, office):
    case = await a_submitted_case(office)
    await let_in(user, office.clerk)
    await user.open(f'/issuer/cases/{case.id}')
    await user.should_not_see('此件刚被更新')

    await acts.claim(await a_colleague(office), case.id, now=NOW)

    await user.should_see('此件刚被更新')


async def test_whoever_declares_a_relative_is_kept_out_from_then_on(user: User, office):
    case = await a_submitted_case(office)
    await let_in(user, office.clerk)
    await user.open(f'/issuer/cases/{case.id}')

    press(user, 'recuse')
    press(user, 'sure-recuse')

    await user.should_see('您已声明与申请人有亲属关系')
    await user.should_not_see(marker='do-accept')


async def test_the_form_is_shown_with_its_number_masked(user: User, office):
    case = await a_submitted_case(office, form=True)
    whole = FORMS['qualification'].sample()['id_number']
    await let_in(user, office.clerk)

    await user.open(f'/issuer/cases/{case.id}')

    await user.should_see('身份证件号')
    await user.should_not_see(whole)


async def test_a_case_goes_from_the_desk_to_the_hand_through_the_pages(user: User, office):
    case = await a_submitted_case(office, form=True)
    await let_in(user, office.clerk)
    await user.open(f'/issuer/cases/{case.id}')
    press(user, 'do-accept')
    await user.should_see('已受理，受理通知书已生成')
    for part in ('理论', '实操'):
        await record_pass(user, part)
    assert await ExamResult.filter(item__application_id=case.id, passed=True).count() == 2

    await let_in(user, office.reviewer)
    await user.open(f'/issuer/cases/{case.id}')
    press(user, 'do-review')
    await user.should_see('已审核，转审批')
    await let_in(user, office.approver)
    await user.open(f'/issuer/cases/{case.id}')
    press(user, 'do-approve')
    await user.should_see('已准予许可')
    await let_in(user, office.clerk)
    await user.open(f'/issuer/cases/{case.id}')
    press(user, 'do-issue')
    await user.should_see(marker='do-print')
    press(user, 'do-print')
    await user.should_see(marker='do-hand_over')
    user.find(marker='signed_by').type('样例申请人')
    press(user, 'do-hand_over')

    await user.should_see('已登记发放，送达回证已生成')
    assert (await read_again(case)).status is ApplicationStatus.HANDED_OVER


async def test_a_correction_is_marked_looked_at_and_sent(user: User, office):
    case = await a_submitted_case(office, form=True)
    await let_in(user, office.clerk)
    await user.open(f'/issuer/cases/{case.id}')
    press(user, 'do-return')
    await user.should_see('请至少标出一处需要补正的内容')

    press(user, 'mark-material/photo')
    user.find(marker='remark-material/photo').type('样例：请换白底照片')
    press(user, 'preview-return')
    await user.should_see('（预览，尚未发出）')
    press(user, 'do-return')

    await user.should_see('已退回补正，补正告知书已生成')
    await user.should_see('第 1 次补正')
    assert (await read_again(case)).status is ApplicationStatus.RETURNED


async def test_an_act_from_an_old_page_is_not_done_and_says_what_the_colleague_did(user: User, office):
    case = await a_submitted_case(office)
    await let_in(user, office.clerk)
    await user.open(f'/issuer/cases/{case.id}')
    user.find(marker='remark').type('样例：我写的意见')
    colleague = await a_colleague(office)
    await acts.claim(colleague, case.id, now=NOW)

    press(user, 'do-accept')

    await user.should_see('本页内容已不是最新')
    await user.should_see('样例：我写的意见')
    assert (await read_again(case)).status is ApplicationStatus.SUBMITTED
    press(user, 'newest')
    await user.should_see('此件由样例同事领办')


async def a_colleague(office: Desk):
    """Another clerk of the same office."""
    from tests.builders import on_duty

    return await on_duty(Duty.CLERK, office.id, '样例同事')


async def test_a_refusal_is_proposed_by_one_and_decided_by_another(user: User, office):
    case = await a_submitted_case(office)
    await let_in(user, office.clerk)
    await user.open(f'/issuer/cases/{case.id}')
    user.find(marker='reason-0').type('样例：不属于本机关管辖')
    press(user, 'do-propose_refusal')
    await user.should_see('等待审核或审批人员决定')

    await let_in(user, office.reviewer)
    await user.open(f'/issuer/cases/{case.id}')
    await user.should_see('样例：不属于本机关管辖（行政许可法第三十二条）')
    press(user, 'do-refuse')
    press(user, 'sure-do-refuse')

    await user.should_see('已作出不予受理决定')
    assert (await read_again(case)).status is ApplicationStatus.REFUSED


async def test_revoking_is_offered_with_the_choice_of_a_ban(user: User, office):
    case = await a_submitted_case(office)
    await issued(office, case)
    await let_in(user, office.reviewer)
    await user.open(f'/issuer/cases/{case.id}')

    user.find(marker='reason-0').type('样例：材料虚假')
    press(user, 'do-propose_revocation')

    await user.should_see('已提交，等待审批人员决定')


async def test_an_official_paper_is_kept_as_pdf_and_word(user: User, office):
    case = await a_submitted_case(office)
    await accepted(office, case)
    await let_in(user, office.clerk)
    paper = await Paper.get(application_id=case.id)

    for suffix, sign in (('pdf', b'%PDF'), ('docx', b'PK')):
        answer = await user.http_client.get(f'/issuer/cases/{case.id}/papers/{paper.id}.{suffix}')
        assert answer.content.startswith(sign)
        assert answer.headers['x-content-type-options'] == 'nosniff'
        assert answer.headers['content-disposition'].startswith("attachment; filename*=UTF-8''")


async def test_the_dossier_is_bound_for_the_own_office(user: User, office):
    case = await a_submitted_case(office, form=True)
    await reviewed(office, case)
    await let_in(user, office.clerk)

    answer = await user.http_client.get(f'/issuer/cases/{case.id}/dossier.pdf', timeout=120)

    assert answer.status_code == 200
    assert answer.content.startswith(b'%PDF')


async def test_figures_are_drawn_told_and_exported(user: User, office):
    await a_submitted_case(office)
    await let_in(user, office.approver)

    await user.open('/issuer/figures')

    await user.should_see('在办申请：按环节和在办天数')
    await user.should_see('待受理')
    assert (await user.http_client.get('/issuer/figures.xlsx')).content.startswith(b'PK')


async def test_the_start_page_counts_what_waits(user: User, office):
    await a_submitted_case(office)
    await let_in(user, office.clerk)

    await user.open('/issuer')

    await user.should_see('待领办')
    await user.should_not_see('没有待您办理的申请')


async def test_what_came_back_stands_beside_what_was_and_the_next_notice_asks_for_nothing_new(user: User, office):
    case = await a_submitted_case(office, form=True)
    mark = {'target': 'material/photo', 'label': '彩色照片', 'remark': '样例：请换白底照片'}
    notice = PAPERS['correction_notice']
    await acts.return_for_correction(office.clerk, case.id, items=[mark], paper=notice, now=clock.now())
    await Material.filter(application_id=case.id).update(state=MaterialState.REPLACED)
    newer = await a_material(case, 'photo', '彩色照片')
    await Material.filter(id=newer.id).update(round=1, name='样例新照片.jpg')
    await Correction.filter(application_id=case.id).update(resubmitted_at=clock.now())
    await Application.filter(id=case.id).update(status=ApplicationStatus.SUBMITTED)
    await let_in(user, office.clerk)

    await user.open(f'/issuer/cases/{case.id}')

    await user.should_see('第 1 次补正')
    await user.should_see('样例.jpg')
    await user.should_see('样例新照片.jpg')
    await user.should_see('已替换')
    await user.should_see(marker='mark-material/photo')
    await user.should_not_see(marker=f'mark-item/{(await ApplicationItem.get(application_id=case.id)).id}')
