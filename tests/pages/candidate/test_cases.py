"""A case after it was filed, help with it, the self-check, and the progress that needs no sign-in."""

from datetime import timedelta
from importlib import import_module

import pytest

from documents.papers import PAPERS
from models import clock
from models.applications.operations.desk import return_for_correction
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Application, ClockEvent
from models.forms.casework import case_form_data
from models.mandates.tables import PersonalMandate
from models.records.tables import Event
from tests.builders import press
from tests.builders_cases import Desk, a_submitted_case
from tests.pages.candidate.conftest import Applicant, a_certificate, a_picture


async def filed(applicant: Applicant, desk: Desk, **more) -> Application:
    """A 新办 of the applicant that the office has."""
    return await a_submitted_case(desk, applicant=applicant.person, form=True, now=clock.now(), **more)


async def sent_back(desk: Desk, case: Application, *items: dict[str, str]) -> None:
    """The office asks for corrections."""
    await return_for_correction(desk.clerk, case.id, items=items, paper=PAPERS['correction_notice'], now=clock.now())


PHOTO = {'target': 'material/photo', 'remark': '样例：请换白底照片'}
ADDRESS = {'target': 'form/address', 'remark': '样例：请写到门牌', 'label': '通信地址'}


async def test_the_case_says_where_it_stands_whose_turn_it_is_and_how_the_date_came_about(applicant: Applicant, desk):
    case = await filed(applicant, desk)

    await applicant.open(f'/applications/{case.id}')

    for text in ('待受理', '由受理人员办理', '受理决定', '这个期限怎么算', '起算日', case.number):
        await applicant.see(text)


async def test_a_receipt_read_later_says_where_the_case_stands_by_then(applicant: Applicant, desk):
    case = await filed(applicant, desk)
    await Application.filter(id=case.id).update(receipt_sha256='0' * 64)
    await sent_back(desk, case, PHOTO)

    await applicant.open(f'/applications/{case.id}/receipt')

    await applicant.see('现在的状态：待补正。补正：')
    assert '审查材料' not in (await applicant.get(f'/applications/{case.id}/receipt')).text


async def test_only_what_was_marked_can_be_mended(applicant: Applicant, desk):
    case = await filed(applicant, desk)
    await sent_back(desk, case, PHOTO, ADDRESS)
    address = f'/applications/{case.id}'

    await applicant.open(address)
    await applicant.see('样例：请换白底照片')
    await applicant.see('样例：请写到门牌')

    page = (await applicant.get(f'{address}/particulars')).text
    assert 'data-path=\\"address\\"' in page and 'data-path=\\"phone\\"' not in page
    answer = (await applicant.type_in(address, phone='19900000001', address='样例县样例路9号')).json()
    assert [(one['path'], one['message'][:8]) for one in answer['refused']] == [('phone', '此项不在补正范围')]
    assert answer['saved'] == [['address', 'w1', 2]], 'one closed field keeps no other from being saved'
    data = await case_form_data((await applicant.case(address)).form_id)
    assert (data['address'], data['phone'] == '19900000001') == ('样例县样例路9号', False)
    assert (await applicant.send_file(address, 'id_front')).status_code == 409
    assert (await applicant.send_file(address, 'photo')).status_code == 200


async def test_what_was_not_mended_is_named_and_what_was_mended_goes_back_once(applicant: Applicant, desk):
    case = await filed(applicant, desk)
    await sent_back(desk, case, PHOTO, ADDRESS)
    address = f'/applications/{case.id}'

    back = await applicant.post(f'{address}/resubmit')
    assert back.headers['location'] == f'{address}?tried=1'
    await applicant.open(back.headers['location'])
    await applicant.see('“通信地址”尚未按要求补正')
    await applicant.type_in(address, address='样例县样例路9号')
    await applicant.send_file(address, 'photo', a_picture((413, 580)))
    first, second = await applicant.post(f'{address}/resubmit'), await applicant.post(f'{address}/resubmit')

    assert first.headers['location'] == second.headers['location'] == address
    assert (await applicant.case(address)).status is ApplicationStatus.SUBMITTED
    assert await ClockEvent.filter(application_id=case.id, step='resubmitted').count() == 1


async def test_the_notice_can_be_taken_away_as_a_file(applicant: Applicant, desk, helper: Applicant):
    case = await filed(applicant, desk)
    await sent_back(desk, case, PHOTO)
    page = (await applicant.get(f'/applications/{case.id}')).text
    start = page.index(f'/applications/{case.id}/papers/')
    address = page[start : page.index('.pdf', start) + 4]

    assert (await applicant.get(address)).content.startswith(b'%PDF-')
    assert (await helper.get(address)).status_code == 404


async def test_a_withdrawal_is_asked_first(applicant: Applicant, desk):
    case = await filed(applicant, desk)
    await applicant.open(f'/applications/{case.id}')

    press(applicant.user, 'withdraw')
    await applicant.see(f'撤回申请 {case.number}')
    press(applicant.user, 'sure-withdraw')

    await applicant.see('已撤回')
    assert (await Application.get(id=case.id)).status is ApplicationStatus.WITHDRAWN


async def test_a_draft_counts_down_and_is_deleted_on_request(applicant: Applicant):
    address = await applicant.apply()
    await applicant.open('/candidate/applications')
    await applicant.see('还有 15 天')
    await applicant.open(address)

    press(applicant.user, 'discard')
    press(applicant.user, 'sure-discard')

    await applicant.see('草稿已删除')
    assert (await applicant.case(address)).status is ApplicationStatus.DISCARDED


async def test_the_start_page_and_the_list_show_what_waits(applicant: Applicant, desk):
    case = await filed(applicant, desk)
    await sent_back(desk, case, PHOTO)

    await applicant.open('/candidate')
    await applicant.see('轮到您办理')
    await applicant.open('/candidate/applications')
    await applicant.see('待补正')
    await applicant.see('补正：')


async def test_help_is_given_by_code_seen_by_its_owner_and_ended(applicant: Applicant, helper: Applicant):
    address = await applicant.apply()
    await applicant.open(address)
    press(applicant.user, 'offer-help')
    await applicant.see('协助码：')
    code = shown_code(applicant)

    await helper.open('/help-others')
    helper.user.find(marker='code').type(code.lower())
    press(helper.user, '开始协助')
    await helper.see('申请人：样例甲')
    await helper.open('/help-others')
    await helper.see('新办')
    await helper.open(f'{address}/items')
    await helper.see('您正在协助样例甲办理这件申请')

    await applicant.open(address)
    await applicant.see('样例乙')
    press(applicant.user, f'end-help-{(await PersonalMandate.get()).id}')
    await applicant.see('已结束')
    assert (await helper.get(address)).status_code == 404


async def test_a_helper_promises_nothing_and_has_nothing_sent_to_himself(applicant: Applicant, helper: Applicant):
    address = await applicant.apply('renewal')
    await applicant.open(address)
    press(applicant.user, 'offer-help')
    await applicant.see('协助码：')
    await helper.open('/help-others')
    helper.user.find(marker='code').type(shown_code(applicant))
    press(helper.user, '开始协助')
    await helper.see('申请人：样例甲')

    await helper.open(f'{address}/commitment')
    await helper.see('协助人不能代为承诺')
    await helper.open(f'{address}/delivery')
    helper.user.find(marker='way').elements.pop().set_value('courier')
    helper.user.find(marker='phone').clear().type(helper.person.phone)
    helper.user.find(marker='address').type('样例县样例路2号')
    press(helper.user, '保存并继续')
    await helper.see('不能填写协助人的手机号')


async def test_the_applicant_sees_what_was_done_for_him(applicant: Applicant, helper: Applicant):
    address = await applicant.apply('renewal')
    await a_certificate(applicant.person)
    await applicant.open(f'{address}/items')
    applicant.user.find(marker='item-N1').click()
    press(applicant.user, '保存并继续')
    await applicant.see('持证期间是否发生过违章作业行为和责任事故')
    await applicant.open(address)
    press(applicant.user, 'offer-help')
    await applicant.see('协助码：')
    await helper.open('/help-others')
    helper.user.find(marker='code').type(shown_code(applicant))
    press(helper.user, '开始协助')
    await helper.see('申请人：样例甲')

    assert (await helper.type_in(address, home_address='样例县样例路3号')).status_code == 200
    await applicant.open(address)
    await applicant.see('样例乙正在代为填写：')
    assert (await helper.send_file(address, 'certificate')).status_code == 200
    assert (await applicant.send_file(address, 'certificate', a_picture((500, 500)))).status_code == 200

    await applicant.open(address)
    await applicant.see('代为上传材料：特种设备作业人员证（原件）')
    await applicant.see('样例乙（协助人）')
    assert await Event.filter(step='helped_filing').count() == 1, 'his own acts in a draft leave no trace'


async def test_a_wrong_code_helps_nobody(helper: Applicant):
    await helper.open('/help-others')
    helper.user.find(marker='code').type('ABCDEFGHJK')

    press(helper.user, '开始协助')

    await helper.see('协助码不正确、已被使用或已过期')


@pytest.mark.parametrize(('days', 'number', 'elsewhere', 'cause', 'button'), [
    pytest.param(20, '', 'no', '已过最迟申请日', '开始办理', id='too late'),
    pytest.param(-5, '', 'no', '已过有效期', '开始办理', id='expired'),
    pytest.param(75, '990101199001010000', 'no', '证书编号与身份证号不一致', '请原发证机关更正证书信息', id='another number'),
    pytest.param(75, '', 'yes', '证书由外地发证', '手工录入证书', id='from elsewhere'),
    pytest.param(None, '', 'no', '系统中没有该证书', '手工录入证书', id='none'),
])  # fmt: skip
async def test_the_self_check_finds_the_cause_and_offers_what_solves_it(
    applicant, days, number, elsewhere, cause, button
):
    if days is not None:
        await a_certificate(applicant.person, days=days)
    await applicant.open('/certificates/why')

    if number:
        applicant.user.find(marker='number').type(number)
    applicant.user.find(marker='elsewhere').elements.pop().set_value(elsewhere)
    press(applicant.user, '查找原因')

    await applicant.see(cause)
    await applicant.see(button)


async def test_who_can_renew_now_is_told_so(applicant: Applicant):
    await a_certificate(applicant.person, days=75)
    await applicant.open('/certificates/why')

    press(applicant.user, '查找原因')

    await applicant.see('现在就可以申请复审')


async def test_progress_needs_no_sign_in_and_tells_nothing_of_the_person(applicant: Applicant, desk, second_user):
    case = await filed(applicant, desk, tracking_code='23456789ABCDEFGHJKLMN')

    await second_user.open('/p/23456789abcdefghjklmn')

    await second_user.should_see('待受理')
    await second_user.should_see('受理人员')
    page = (await second_user.http_client.get(f'/p/{case.tracking_code}')).text
    for secret in (applicant.person.name, applicant.person.id_number, applicant.person.phone, case.number, 'N1'):
        assert secret not in page, secret


async def test_unknown_malformed_and_draft_codes_are_answered_alike(applicant: Applicant, second_user):
    draft = await applicant.case(await applicant.apply())
    pages = []
    for code in ('ZZZZZZZZZZZZZZZZZZZZZ', 'x', "'; drop", draft.tracking_code):
        await second_user.open(f'/p/{code}')
        await second_user.should_see('没有查到')
        pages.append(str(second_user.current_layout))

    assert len({len(page) for page in pages}) == 1


async def test_asking_again_and_again_is_slowed_down(second_user, office, monkeypatch):
    public_progress = import_module('pages.public.progress')  # the one that is served
    monkeypatch.setattr(public_progress, 'MOST_TRIES', 3)
    for _ in range(3):
        await second_user.open('/p/ZZZZZZZZZZZZZZZZZZZZZ')
        await second_user.should_see('没有查到')

    await second_user.open('/p/ZZZZZZZZZZZZZZZZZZZZZ')

    await second_user.should_see('查询次数过多')
    assert not public_progress.too_often('192.0.2.7', clock.now()), 'another address is not slowed down'


async def test_who_was_slowed_down_may_ask_again_later(office):
    public_progress = import_module('pages.public.progress')
    for _ in range(public_progress.MOST_TRIES):
        public_progress.too_often('192.0.2.8', clock.now())

    assert public_progress.too_often('192.0.2.8', clock.now())
    assert not public_progress.too_often('192.0.2.8', clock.now() + timedelta(minutes=11))


async def test_the_timeline_names_the_office_by_what_it_is(applicant: Applicant, desk):
    case = await filed(applicant, desk)
    await sent_back(desk, case, PHOTO)

    await applicant.open(f'/applications/{case.id}')

    await applicant.see('退回补正')
    await applicant.see('发证机关')
    await applicant.user.should_not_see('样例受理')
    assert await Event.filter(subject='application').count() > 0


def shown_code(applicant: Applicant) -> str:
    """The code for a helper, as its owner reads it."""
    (element,) = applicant.user.find(marker='help-code').elements
    return str(element._text)
