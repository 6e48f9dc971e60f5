"""The acts of reviewer and approver as they do them: verify, extend, review, decline, send back; bans that follow."""

from datetime import timedelta

import pytest
from nicegui.testing import User

from documents.catalogue import FORMS
from models import clock
from models.applications.operations import deciding
from models.applications.operations.begin import begin
from models.applications.rules.materials import FORMS as FORM_OF
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import ApplicationItem, Paper
from models.people.bans import BanKind
from models.people.tables import Person, PersonBan
from models.records.tables import Notice
from models.regulation.derivation import in_words
from tests.builders import a_number, a_person, an_actor, press, sign_in
from tests.builders_cases import (
    NEW,
    REISSUE,
    RENEWAL,
    a_held_item,
    a_submitted_case,
    accepted,
    read_again,
    reviewed,
)
from tests.pages.issuer.desk_pages import act, at_case


@pytest.fixture
async def renewal(today_office):
    """Accepted today: no exam stands between."""
    case = await a_submitted_case(today_office, RENEWAL, now=clock.now(), form=True)
    await accepted(today_office, case, now=clock.now())
    return await read_again(case)


async def test_the_reviewer_asks_for_more_days_the_approver_grants_them_and_the_clock_tells_why(
    user: User, today_office, renewal
):
    await at_case(user, today_office.reviewer, renewal)
    await act(user, 'request_extension', reason='')
    await user.should_see('请填写申请延长的理由')
    await act(user, 'request_extension', reason='样例：需要外地核查')
    await user.should_see('已申请延长，等待审批人员批准')
    assert (await read_again(renewal)).due_on == renewal.due_on, 'asking alone moves nothing'

    await at_case(user, today_office.approver, renewal)
    await user.should_see('样例审核提出：')
    await user.should_see('样例：需要外地核查')
    await act(user, 'extend')

    await user.should_see('已批准延长')
    await user.should_see('经批准延长10个工作日（行政许可法第四十二条），理由：样例：需要外地核查')
    assert (await read_again(renewal)).due_on > renewal.due_on + timedelta(days=10)


async def test_the_applicant_reads_the_same_derivation_as_the_office(user: User, today_office, renewal):
    await deciding.request_extension(today_office.reviewer, renewal.id, reason='样例：需要外地核查', now=clock.now())
    await deciding.extend(today_office.approver, renewal.id, now=clock.now())
    await sign_in(user, await Person.get(id=renewal.person_id))

    await user.open(f'/applications/{renewal.id}')

    await user.should_see('经批准延长10个工作日（行政许可法第四十二条），理由：样例：需要外地核查')


async def test_a_period_that_was_extended_once_offers_no_second_time(user: User, today_office, renewal):
    await deciding.request_extension(today_office.reviewer, renewal.id, reason='样例：需要外地核查', now=clock.now())
    await deciding.extend(today_office.approver, renewal.id, now=clock.now())

    for actor, step in ((today_office.reviewer, 'request_extension'), (today_office.approver, 'extend')):
        await at_case(user, actor, renewal)
        await user.should_not_see(marker=f'do-{step}')
        await user.should_see('决定期限只能延长一次，本件已延长过（行政许可法第四十二条）')


async def test_an_approver_is_not_offered_an_extension_nobody_asked_for(user: User, today_office, renewal):
    await at_case(user, today_office.approver, renewal)

    await user.should_not_see(marker='do-extend')
    await user.should_see('须先由另一人“申请延长期限”')


async def test_a_declared_violation_goes_to_the_reviewer_who_has_to_say_what_he_found(user: User, today_office):
    case = await a_submitted_case(today_office, RENEWAL, now=clock.now(), declared_violation=True)
    await accepted(today_office, case, now=clock.now())
    await at_case(user, today_office.reviewer, case)
    await user.should_see('发生过')
    await user.should_see('请写明核查情况和意见')

    await act(user, 'review', remark='')
    await user.should_see('请先改正以下问题')
    assert (await read_again(case)).status is ApplicationStatus.UNDER_REVIEW
    await act(user, 'review', remark='样例：已核查，情节轻微')

    await user.should_see('已审核，转审批')
    assert (await read_again(case)).status is ApplicationStatus.AWAITING_APPROVAL


async def test_a_declared_violation_is_marked_in_the_list_and_refuses_nothing(user: User, today_office):
    case = await a_submitted_case(today_office, RENEWAL, now=clock.now(), declared_violation=True)
    await sign_in(user, await Person.get(id=today_office.clerk.person_id))

    await user.open('/issuer/cases')

    await user.should_see(case.number)
    await user.should_see('声明发生过违章或事故')
    await user.open(f'/issuer/cases/{case.id}')
    await user.should_see(marker='do-accept')


async def test_a_lost_certificate_is_verified_reprinted_with_its_mark_and_shown_to_its_holder(user: User, today_office):
    person = await a_person('样例遗失人')
    held = await a_held_item(person, today_office)
    case = await a_submitted_case(today_office, REISSUE, applicant=person, held=(held.id,), now=clock.now(), form=True)
    await accepted(today_office, case, now=clock.now())

    await at_case(user, today_office.reviewer, case)
    await user.should_see('请核对原证书的发证信息')
    await act(user, 'verify', remark='样例：与发证记录一致')
    await user.should_see('已核实，转审批')
    await at_case(user, today_office.approver, case)
    await act(user, 'approve')
    await user.should_see('已准予许可')
    await at_case(user, today_office.clerk, case)
    await act(user, 'issue')
    await user.should_see('补发的证书请加印“此证补发”字样，由发证机关盖章后发放。')
    await act(user, 'print')

    await user.should_see(marker='do-hand_over')
    await user.should_see(f'此证补发（{clock.today().isoformat()}）')
    await sign_in(user, person)
    await user.open(f'/applications/{case.id}')
    await user.should_see(f'{clock.today().isoformat()}（此证补发）')


async def test_an_approver_sends_back_what_is_not_ripe(user: User, today_office):
    case = await a_submitted_case(today_office, RENEWAL, now=clock.now())
    await reviewed(today_office, case, now=clock.now())
    await at_case(user, today_office.approver, case)

    await act(user, 'send_back', remark='样例：请补充核查')

    await user.should_see('已退回重办')
    assert (await read_again(case)).status is ApplicationStatus.UNDER_REVIEW
    await at_case(user, today_office.reviewer, case)
    await user.should_see('样例：请补充核查')
    await user.should_see(marker='do-review')


async def declined(user: User, office, *, false: bool):
    """A licence refused by the approver on the page."""
    case = await a_submitted_case(office, RENEWAL, now=clock.now(), form=True)
    await reviewed(office, case, now=clock.now())
    await at_case(user, office.approver, case)
    await act(
        user, 'decline', reason_0='样例：材料与实际不符', clause_0='行政许可法第三十一条', false=false
    )  # fmt: skip
    press(user, 'sure-do-decline')
    await user.should_see('已作出不予许可决定')
    return await read_again(case)


async def test_declining_needs_a_reason_with_its_basis(user: User, today_office):
    case = await a_submitted_case(today_office, RENEWAL, now=clock.now())
    await reviewed(today_office, case, now=clock.now())
    await at_case(user, today_office.approver, case)

    await act(user, 'decline', reason_0='样例：材料与实际不符', clause_0='')
    press(user, 'sure-do-decline')

    await user.should_see('每条理由都要写明事实和依据的条款')
    assert (await read_again(case)).status is ApplicationStatus.AWAITING_APPROVAL


async def test_a_declined_licence_names_reason_and_remedies_and_its_paper_is_the_applicants(user: User, today_office):
    case = await declined(user, today_office, false=False)

    paper = await Paper.get(application_id=case.id, form_key='refusal')
    assert paper.data['reasons'][0]['reason'] == '样例：材料与实际不符'
    assert (case.status, await PersonBan.all().count()) == (ApplicationStatus.DECLINED, 0)
    assert '申请行政复议' in (await Notice.filter(person_id=case.person_id).order_by('-id').first()).body
    for suffix, sign in (('pdf', b'%PDF'), ('docx', b'PK')):
        answer = await user.http_client.get(f'/issuer/cases/{case.id}/papers/{paper.id}.{suffix}')
        assert answer.content.startswith(sign)
    await sign_in(user, await Person.get(id=case.person_id))
    await user.open(f'/applications/{case.id}')
    await user.should_see(paper.number)


async def test_false_materials_show_a_year_s_ban_to_the_next_clerk_and_to_the_applicant(user: User, today_office):
    case = await declined(user, today_office, false=True)
    ban = await PersonBan.get(person_id=case.person_id)
    person = await Person.get(id=case.person_id)
    assert ban.until.year == clock.today().year + 1

    later = await a_submitted_case(today_office, items=(('Q1', ''),), applicant=person, now=clock.now(), form=True)
    await at_case(user, today_office.clerk, later)
    await user.should_see('限制申请')
    await user.should_see('不得再次申请')
    await user.should_see('行政许可法第七十八条')
    await sign_in(user, person)
    form = FORMS[FORM_OF[NEW]]
    begun = await begin(await an_actor(person, now=clock.now()), NEW, form, begun_with='样例', now=clock.now())
    await user.open(f'/applications/{begun}/items')
    await user.should_see(f'至{in_words(ban.until)}不得再次申请，{in_words(ban.until + timedelta(days=1))}起可以申请')


async def test_a_ban_follows_the_person_to_a_new_number(user: User, today_office):
    person = await a_person('样例改号人')
    today = clock.today()
    await PersonBan.create(
        person_id=person.id, kind=BanKind.DECEPTION, start=today, until=today.replace(year=today.year + 3, day=1),
        clause='行政许可法第七十九条', reason='样例', at=clock.now(),
    )  # fmt: skip
    await Person.filter(id=person.id).update(id_number=a_number())
    case = await a_submitted_case(today_office, applicant=person, now=clock.now(), form=True)

    await at_case(user, today_office.clerk, case)

    await user.should_see('因以欺骗、贿赂等不正当手段取得许可')
    await user.should_see('（行政许可法第七十九条）')


async def test_a_ban_that_is_over_is_told_as_over(user: User, today_office):
    person = await a_person('样例期满人')
    today = clock.today()
    await PersonBan.create(
        person_id=person.id, kind=BanKind.FALSE_MATERIALS, start=today - timedelta(days=400),
        until=today - timedelta(days=35), clause='行政许可法第七十八条', reason='样例', at=clock.now(),
    )  # fmt: skip
    case = await a_submitted_case(today_office, applicant=person, now=clock.now())

    await at_case(user, today_office.clerk, case)

    await user.should_see('曾限制申请，已期满')
    await user.should_not_see('因隐瞒有关情况或提供虚假材料，至')


async def test_the_reviewer_settles_what_an_old_item_becomes_before_he_reviews(user: User, today_office, renewal):
    row = await ApplicationItem.get(application_id=renewal.id)
    row.code, row.old_edition, row.old_code = 'G2', '2011', 'G3'
    await row.save()

    await at_case(user, today_office.reviewer, renewal)
    await user.should_see('换发为哪个现行项目，待审核人员确定')
    await user.should_see(marker='shut-review')
    await act(user, 'settle_target', target='none')
    await user.should_see('不予换发的，请写明理由')
    await act(user, 'settle_target', target='G1')

    await user.should_see('已确定换发项目')
    await user.should_see('已确定：原G3（三级锅炉司炉）换发为G1（工业锅炉司炉）')
    await act(user, 'review')
    await user.should_see('已审核，转审批')
