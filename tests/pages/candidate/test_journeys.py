"""From the first click to the receipt, and how much a known person has to type on the way."""

import hashlib
from datetime import timedelta

from models import clock
from models.applications.rules.receipt import receipt_hash
from models.applications.rules.types import ApplicationStatus, ApplicationType
from models.applications.tables import Application, Material
from models.centers.tables import Center
from models.forms.tables import FilledForm
from tests.builders import press
from tests.pages.candidate.conftest import Applicant, a_certificate, what_is_typed

MOST_TYPED = 12


class Counting:
    """Counts what a person types: choices, ticks and files are clicks."""

    def __init__(self, applicant: Applicant) -> None:
        self.applicant, self.typed = applicant, 0

    def write(self, marker: str, text: str) -> None:
        """Type into a field of a page."""
        self.applicant.user.find(marker=marker).type(text)
        self.typed += 1

    async def write_form(self, address: str, **answers: str) -> None:
        """Type into the declared form; a choice of a list is not typed."""
        assert (await self.applicant.type_in(address, **answers)).status_code == 200
        self.typed += len([key for key in answers if key != 'education'])


async def renew(applicant: Applicant, employer, *, token: str, first: bool) -> tuple[str, int]:
    """A renewal from the beginning to the receipt; answer its address and what was typed."""
    user, hand = applicant.user, Counting(applicant)
    address = await applicant.apply('renewal', token)
    await applicant.open(f'{address}/items')
    user.find(marker='item-N1').click()
    press(user, '保存并继续')
    await applicant.see('持证期间是否发生过')
    user.find(marker='commitment').elements.pop().set_value('no')
    press(user, '承诺并继续')
    if first:
        await applicant.see('受理机构按工作单位所在地确定')
        hand.write('employer', employer.name)
        press(user, '保存并继续')
        await applicant.see('已知的信息')
        answers = what_is_typed(ApplicationType.RENEWAL)
        await hand.write_form(address, **{key: answers[key] for key in ('education', 'home_address', 'work')})
    await applicant.send_file(address, 'certificate')
    if first:
        await applicant.open(f'{address}/delivery')
        user.find(marker='way').elements.pop().set_value('courier')
        hand.write('address', '样例县样例路2号')
        press(user, '保存并继续')
        await applicant.see('声明并提交')
    await applicant.open(f'{address}/review')
    assert '处需要填写或更正' not in (await applicant.get(f'{address}/review')).text
    answer = await applicant.post(f'{address}/submit')
    assert answer.headers['location'] == f'{address}/receipt'
    return address, hand.typed


async def test_a_renewal_of_a_person_the_system_knows_takes_at_most_twelve_typed_fields(applicant: Applicant, employer):
    await a_certificate(applicant.person)

    address, typed = await renew(applicant, employer, token='first', first=True)

    assert typed <= MOST_TYPED
    case = await applicant.case(address)
    assert case.status is ApplicationStatus.SUBMITTED
    assert case.receipt_sha256 == receipt_hash(case.receipt)
    form = await FilledForm.get(id=case.form_id)
    assert form.data['items'][0]['new_code'] == 'N1' and form.data['violations'] == '未发生过'
    assert (form.data['employer'], form.data['employer_code']) == (employer.name, employer.code)


async def test_the_next_renewal_types_nothing_at_all(applicant: Applicant, employer):
    held = await a_certificate(applicant.person)
    first, _ = await renew(applicant, employer, token='first', first=True)
    await applicant.open(first)
    press(applicant.user, 'withdraw')
    press(applicant.user, 'sure-withdraw')
    await applicant.see('已撤回')

    second, typed = await renew(applicant, employer, token='second', first=False)

    assert typed == 0
    case = await applicant.case(second)
    assert (case.employer_id, case.delivery_to['address']) == (employer.id, '样例县样例路2号')
    assert case.office_id is not None and held.id


async def test_a_new_application_from_the_first_click_to_the_receipt(applicant: Applicant, employer, center):
    user = applicant.user
    await applicant.open('/applications/new')
    await applicant.see('第一次取得特种设备安全管理和作业人员证')
    address = await applicant.apply('new')
    await applicant.open(f'{address}/items')
    user.find(marker='item-N1').click()
    press(user, '保存并继续')
    await applicant.see('受理机构按工作单位所在地确定')
    user.find(marker='employer').type(employer.code)
    press(user, '保存并继续')
    await applicant.see('已知的信息')
    await applicant.type_in(address, **what_is_typed(ApplicationType.NEW))
    for key in ('id_front', 'id_back', 'photo', 'diploma', 'medical'):
        assert (await applicant.send_file(address, key)).status_code == 200
    await applicant.open(f'{address}/center')
    user.find(marker='center').elements.pop().set_value(str((await Center.get()).id))
    press(user, '保存并继续')
    await applicant.see('证书的领取方式')
    press(user, '保存并继续')
    await applicant.see('声明并提交')

    first, second = await applicant.post(f'{address}/submit'), await applicant.post(f'{address}/submit')

    assert first.headers['location'] == second.headers['location'] == f'{address}/receipt'
    case = await applicant.case(address)
    await applicant.open(f'{address}/receipt')
    for text in (case.number, case.tracking_code, case.receipt_sha256, '样例县市场监督管理局审查材料', '受理决定'):
        await applicant.see(text)
    form = await FilledForm.get(id=case.form_id)
    photo = await Material.get(application_id=case.id, key='photo')
    assert form.data['photo']['sha256'] == photo.sha256, 'the photo is filed once and printed on the form'
    assert len(form.data['papers']) == 3


async def test_the_receipt_is_kept_as_a_file(applicant: Applicant, employer):
    await a_certificate(applicant.person)
    address, _ = await renew(applicant, employer, token='first', first=True)

    pdf, word = await applicant.get(f'{address}/receipt.pdf'), await applicant.get(f'{address}/receipt.docx')

    assert pdf.content.startswith(b'%PDF-') and word.content.startswith(b'PK')
    assert (await applicant.get(f'{address}/receipt.exe')).status_code == 404


async def test_what_was_sent_can_be_taken_away_and_checked_against_the_fingerprint(
    applicant: Applicant, helper: Applicant, employer
):
    await a_certificate(applicant.person)
    address, _ = await renew(applicant, employer, token='first', first=True)
    await applicant.open(f'{address}/receipt')
    await applicant.see('下载提交内容，自己核对指纹')
    await applicant.see('certutil -hashfile tijiao-')

    sent = await applicant.get(f'{address}/receipt.json')

    case = await applicant.case(address)
    assert hashlib.sha256(sent.content).hexdigest() == case.receipt_sha256
    told = sent.json()
    assert (told['number'], told['declared_violation'], told['items'][0]['code']) == (case.number, False, 'N1')
    paper = await Material.get(application_id=case.id, key='certificate')
    assert told['materials'] == [['certificate', paper.sha256]]
    assert applicant.person.id_number not in sent.text
    assert (await helper.get(f'{address}/receipt.json')).status_code == 404


async def test_nothing_can_be_taken_away_before_it_was_sent(applicant: Applicant):
    address = await applicant.apply()

    assert (await applicant.get(f'{address}/receipt.json')).status_code == 404


async def test_a_double_click_on_the_last_day_is_one_application(applicant: Applicant, employer):
    await a_certificate(applicant.person)
    address, _ = await renew(applicant, employer, token='first', first=True)

    again = await applicant.post(f'{address}/submit')

    assert again.headers['location'] == f'{address}/receipt'
    assert await Application.filter(number__not_isnull=True).count() == 1
    assert (await applicant.case(address)).submitted_at < clock.now() + timedelta(seconds=1)


async def test_what_still_stands_against_it_leads_back_to_the_review(applicant: Applicant):
    address = await applicant.apply()

    answer = await applicant.post(f'{address}/submit')

    assert answer.headers['location'] == f'{address}/review?tried=1'
    assert (await applicant.case(address)).status is ApplicationStatus.DRAFT
