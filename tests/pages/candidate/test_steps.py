"""Each step of an application: what it shows, what it saves, and what it says where something is missing."""

from datetime import timedelta

import pytest

from models import clock
from models.applications.operations.begin import choose_center
from models.applications.rules.types import Delivery
from models.applications.tables import Application, ApplicationItem, EmployerConfirmation
from models.centers.tables import Center
from models.certificates.rules.items import CertificateStatus, ItemStatus, Origin
from models.certificates.tables import Certificate, CertificateItem
from models.clock import office_day
from models.people.rules import Duty
from models.records.operations import set_value
from models.regulation.identity import masked
from tests.builders import an_actor, press, staff_member
from tests.pages.candidate.answering import placed, with_item
from tests.pages.candidate.conftest import Applicant, a_certificate

pytestmark = pytest.mark.usefixtures('office')


async def test_a_double_click_begins_one_application(applicant: Applicant):
    first = await applicant.apply(token='same')

    assert await applicant.apply(token='same') == first
    assert await Application.all().count() == 1


async def test_an_unknown_kind_is_not_begun(applicant: Applicant):
    assert (await applicant.post('/applications', {'kind': 'nonsense', 'token': 'x'})).status_code == 404
    assert await Application.all().count() == 0


async def test_an_item_that_cannot_be_chosen_says_why_and_since_when(applicant: Applicant):
    held = await a_certificate(applicant.person, days=20)
    address = await applicant.apply('renewal')

    await applicant.open(f'{address}/items')

    await applicant.see('不能选择')
    await applicant.see('最迟应在届满前1个月申请复审')
    await applicant.see(f'有效期至 {held.valid_until}')


async def test_a_revocation_in_the_register_is_told_once_above_all_items_with_its_clause(applicant: Applicant):
    held = await a_certificate(applicant.person)
    on = office_day(clock.now()) - timedelta(days=400)
    await CertificateItem.filter(id=held.id).update(status=ItemStatus.REVOKED, status_since=on)
    await Certificate.filter(id=held.certificate_id).update(status=CertificateStatus.REVOKED)
    address = await applicant.apply('new')

    await applicant.open(f'{address}/items')

    await applicant.see('由受理机关核实撤销原因（行政许可法第七十九条）')
    assert len(applicant.user.find('登记册显示N1（叉车司机）于').elements) == 1


async def test_a_cancelled_old_item_is_not_listed_and_an_old_one_says_what_it_becomes(applicant: Applicant):
    await a_certificate(applicant.person, 'D1', edition='2011')
    await a_certificate(applicant.person, 'N2', edition='2011')
    address = await applicant.apply('renewal')

    await applicant.open(f'{address}/items')

    await applicant.see('复审后换发为现行目录的 N1（叉车司机）')
    await applicant.user.should_not_see('原D1')


async def test_a_chosen_item_leads_on_to_what_is_asked_next(applicant: Applicant):
    await a_certificate(applicant.person)
    address = await applicant.apply('renewal')
    await applicant.open(f'{address}/items')

    applicant.user.find(marker='item-N1').click()
    press(applicant.user, '保存并继续')

    await applicant.see('持证期间是否发生过违章作业行为和责任事故')
    assert await ApplicationItem.filter(code='N1').count() == 1


async def test_nothing_chosen_is_said_at_the_top(applicant: Applicant):
    address = await applicant.apply()
    await applicant.open(f'{address}/items')

    press(applicant.user, '保存并继续')

    await applicant.see('请至少选择一个作业项目')


async def test_crane_drivers_choose_their_kinds_and_become_one_item_each(applicant: Applicant):
    address = await applicant.apply()
    await applicant.open(f'{address}/items')

    applicant.user.find(marker='item-Q2').click()
    press(applicant.user, '保存并继续')
    await applicant.see('须选择限定的类别')
    applicant.user.find(marker='限桥式起重机').click()
    applicant.user.find(marker='限门式起重机').click()
    press(applicant.user, '保存并继续')

    await applicant.see('受理机构按工作单位所在地确定')
    assert await ApplicationItem.filter(code='Q2').count() == 2


async def test_a_certificate_from_elsewhere_is_typed_in_and_its_pages_are_asked_for(applicant: Applicant):
    address = await applicant.apply('renewal')
    await applicant.open(f'/certificates/new?application={address.rsplit("/", 1)[1]}')
    user = applicant.user

    press(user, '保存证书')
    await applicant.see('请填写证书上的发证机构全称')
    user.find(marker='number').type(applicant.person.id_number)
    user.find(marker='issuer').type('样例省样例市市场监督管理局')
    user.find(marker='item-1').elements.pop().set_value('N1')
    user.find(marker='from-1').type('2023-01-10')
    user.find(marker='until-1').type(f'{clock.today().year + 1}-06')
    press(user, '保存证书')
    await applicant.see('手工录入）')

    assert (await Certificate.get()).origin is Origin.TYPED
    user.find(marker='item-N1').click()
    press(user, '保存并继续')
    await applicant.see('持证期间是否发生过违章作业行为和责任事故')
    await applicant.open(f'{address}/materials')
    await applicant.see('证书照片页')
    await applicant.see('证书取证页')


async def test_the_commitment_is_asked_and_kept(applicant: Applicant):
    address = await applicant.apply('renewal')
    await applicant.open(f'{address}/commitment')

    press(applicant.user, '承诺并继续')
    await applicant.see('请选择持证期间是否发生过')
    applicant.user.find(marker='commitment').elements.pop().set_value('yes')
    press(applicant.user, '承诺并继续')

    await applicant.see('受理机构按工作单位所在地确定')
    assert (await applicant.case(address)).declared_violation is True


async def test_a_registered_employer_brings_code_address_and_office(applicant: Applicant, employer):
    address = await with_item(applicant)
    await applicant.open(f'{address}/place')

    applicant.user.find(marker='employer').type(employer.code)
    press(applicant.user, '保存并继续')
    await applicant.see('已知的信息')

    await applicant.see(employer.address)
    case = await applicant.case(address)
    assert (case.employer_id, case.office_id is not None) == (employer.id, True)
    assert case.office_why == '单位地址'


async def test_an_employer_nobody_knows_is_asked_where_it_is(applicant: Applicant):
    address = await with_item(applicant)
    await applicant.open(f'{address}/place')

    applicant.user.find(marker='employer').type('样例未登记公司')
    press(applicant.user, '保存并继续')
    await applicant.see('请填写工作单位地址或户籍（居住证）地址')
    applicant.user.find(marker='division').elements.pop().set_value('990101')
    press(applicant.user, '保存并继续')

    await applicant.see('已知的信息')
    assert (await applicant.case(address)).employer_name == '样例未登记公司'


async def test_who_works_and_lives_elsewhere_is_told_that_no_office_here_receives(applicant: Applicant):
    address = await with_item(applicant)
    await applicant.open(f'{address}/place')

    applicant.user.find(marker='employer').type('无')
    applicant.user.find(marker='home').elements.pop().set_value('000000')
    press(applicant.user, '保存并继续')

    await applicant.see('都不在本地')


async def test_who_moved_away_is_led_to_the_office_that_issued(applicant: Applicant):
    await a_certificate(applicant.person)
    address = await with_item(applicant, 'renewal')
    await applicant.open(f'{address}/place')

    applicant.user.find(marker='employer').type('无')
    applicant.user.find(marker='region').elements.pop().set_value('issued_here')
    press(applicant.user, '保存并继续')
    await applicant.see('已知的信息')  # or the commitment; either way it is saved

    assert (await applicant.case(address)).office_id is not None


async def test_what_the_case_knows_is_not_typed_again(applicant: Applicant, employer):
    await a_certificate(applicant.person)
    address = await with_item(applicant, 'renewal')
    await placed(applicant, address, employer)

    page = (await applicant.get(f'{address}/particulars')).text

    for key in ('name', 'id_number', 'sex', 'items', 'certificate_number', 'employer', 'employer_code', 'violations'):
        assert f'data-path=\\"{key}\\"' not in page and f'data-path="{key}"' not in page, key
    assert 'data-path=\\"work\\"' in page or 'data-path="work"' in page
    assert applicant.person.id_number not in page, 'the number is masked where nobody types it'


async def test_what_is_typed_is_saved_by_the_journal(applicant: Applicant):
    address = await with_item(applicant)

    answer = await applicant.type_in(address, address='样例县样例路2号')

    assert answer.status_code == 200
    await applicant.open(f'{address}/review')
    await applicant.see('样例县样例路2号')


async def test_the_center_is_chosen_and_may_be_entrusted(applicant: Applicant, center, second_user):
    address = await with_item(applicant)
    await applicant.open(f'{address}/center')
    press(applicant.user, '保存并继续')
    await applicant.see('请选择考试机构')
    applicant.user.find(marker='center').elements.pop().set_value(str((await Center.get()).id))
    applicant.user.find(marker='entrust').elements.pop().set_value('yes')
    press(applicant.user, '保存并继续')
    await applicant.see('证书的领取方式')

    await staff_member(second_user, Duty.CENTER_MANAGER, center.id)
    await second_user.open('/center/applications')
    await second_user.should_see('样例甲')
    await second_user.open(f'{address}/materials')
    await second_user.should_see('申请材料')


async def test_a_center_that_was_not_entrusted_sees_nothing(applicant: Applicant, center, second_user):
    address = await with_item(applicant)
    actor = await an_actor(applicant.person, now=clock.now())
    await choose_center(
        actor, (await applicant.case(address)).id, (await Center.get()).id, center_files=False, now=clock.now()
    )

    await staff_member(second_user, Duty.CENTER_MANAGER, center.id)

    assert (await second_user.http_client.get(address)).status_code == 404
    await second_user.open('/center/applications')
    await second_user.should_see('现在没有委托本机构办理的申请')


async def test_an_item_no_center_examines_is_said(applicant: Applicant, center):
    address = await with_item(applicant, code='G3')

    await applicant.open(f'{address}/center')

    await applicant.see('目前没有考试机构可以考所选的全部项目')


async def test_a_parcel_needs_an_address(applicant: Applicant):
    address = await with_item(applicant)
    await applicant.open(f'{address}/delivery')
    applicant.user.find(marker='way').elements.pop().set_value('courier')

    press(applicant.user, '保存并继续')
    await applicant.see('收件地址不能为空')
    applicant.user.find(marker='address').type('样例县样例路2号')
    press(applicant.user, '保存并继续')

    await applicant.see('声明并提交')
    case = await applicant.case(address)
    assert (case.delivery, case.delivery_to['address']) == (Delivery.COURIER, '样例县样例路2号')


async def test_the_review_names_everything_that_is_missing_and_where(applicant: Applicant):
    address = await applicant.apply()

    page = (await applicant.get(f'{address}/review')).text

    assert '请选择作业项目' in page and f'{address}/items' in page
    assert '通信地址' in page and f'{address}/particulars?check=1#f-address' in page


@pytest.mark.parametrize(('kind', 'numbers'), [('new', 1), ('renewal', 2)])
async def test_the_review_masks_the_numbers_that_account_and_certificate_bring(applicant: Applicant, kind, numbers):
    await a_certificate(applicant.person, 'N1' if kind == 'renewal' else 'Q1')
    address = await with_item(applicant, kind)

    page = (await applicant.get(f'{address}/review')).text

    assert applicant.person.id_number not in page
    assert page.count(masked(applicant.person.id_number)) == numbers


async def test_the_employer_is_asked_to_confirm_what_stands_in_for_papers(applicant: Applicant, employer, office):
    await set_value('profile', 'shaanxi', now=clock.now())
    address = await with_item(applicant)
    await placed(applicant, address, employer)
    await applicant.open(f'{address}/materials')

    press(applicant.user, 'ask-employer')

    await applicant.see('待单位确认')
    assert await EmployerConfirmation.filter(organisation_id=employer.id).count() == 1


STEPS = (
    'items',
    'commitment',
    'place',
    'particulars',
    'materials',
    'center',
    'delivery',
    'review',
    'receipt',
    'after/items',
)


async def test_a_strangers_application_is_not_there(applicant: Applicant, helper: Applicant):
    address = await with_item(applicant)

    for step in ('', *(f'/{step}' for step in STEPS)):
        assert (await helper.get(f'{address}{step}')).status_code == 404, step
    for deed in ('submit', 'resubmit', 'upload/photo', 'remove/photo'):
        assert (await helper.post(f'{address}/{deed}')).status_code == 404, deed
    assert (await helper.get('/applications/nonsense/items')).status_code == 404


async def test_another_role_does_not_apply(applicant: Applicant, office, second_user):
    address = await with_item(applicant)
    await staff_member(second_user, Duty.CLERK, office.organisation_id or 0)

    for path in ('/applications/new', '/candidate/applications', address, f'{address}/items', '/certificates/why'):
        assert (await second_user.http_client.get(path)).status_code == 403, path
    answer = await second_user.http_client.post(f'{address}/submit', headers={'accept': 'application/json'})
    assert answer.status_code == 404


async def test_another_site_presses_no_button(applicant: Applicant):
    address = await with_item(applicant)

    for deed in ('submit', 'resubmit', 'upload/photo', 'remove/photo'):
        answer = await applicant.post(f'{address}/{deed}', headers={'origin': 'https://evil.example'})
        assert answer.status_code == 403, deed
