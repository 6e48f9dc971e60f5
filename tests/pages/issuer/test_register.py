"""The register on the pages of the office: looked for, imported, changed by two, numbers linked, who works where."""

import asyncio
from datetime import date, datetime, timedelta
from io import BytesIO

import pytest
from nicegui.testing import User
from openpyxl import load_workbook

from models import clock
from models.certificates.register_changes import propose_change
from models.certificates.rules.items import ItemStatus, Origin
from models.certificates.rules.register import RegisterChange
from models.certificates.tables import Certificate, CertificateItem, RegisterImport, RegisterProposal
from models.people.operations.accounts import confirm, register
from models.people.operations.exporting import Exported, note_export
from models.people.operations.linking import confirm_link, propose_link
from models.people.rules import Duty
from models.people.tables import FormerNumber, NumberLink, Person
from models.records.batches import BatchState
from models.records.rules import Role
from models.records.tables import Event
from pages.issuer.register.listing import HEADS
from tests.builders import NOW, PASSWORD, a_number, a_phone, an_actor, an_office, drop, on_duty, press, staff_member
from tests.builders_employment import a_firm, a_holder, filed


@pytest.fixture
async def office(user: User) -> int:
    return (await an_office()).organisation_id or 0


async def an_own_item(office: int, name='样例甲', **more) -> tuple[Person, CertificateItem]:
    holder, item = await a_holder(name, **more)
    await Certificate.filter(id=item.certificate_id).update(office_id=office)
    return holder, item


async def look(user: User, mark: str, text: str) -> None:
    user.find(marker=mark).clear().type(text)
    user.find('查询').click()


async def test_a_clerk_finds_a_holder_by_initials_and_goes_on_to_his_records(user: User, office):
    holder, item = await an_own_item(office)
    await an_own_item(office, '单样例')
    firm = await a_firm('样例聘用公司', office=False)
    await filed(firm.actor, item)
    await staff_member(user, Duty.CLERK, office)

    await user.open('/issuer/register')
    await user.should_see('样例甲')
    await look(user, 'name', 'syl')
    await user.should_see('单样例')
    await user.should_not_see('样例甲')
    await user.should_not_see(holder.id_number)

    await user.open(f'/issuer/holders/{holder.id}')
    await user.should_see('样例聘用公司')
    await user.should_see('聘用连续性')
    await user.open(f'/issuer/register/{item.id}')
    await user.should_see('样例聘用公司')
    await user.open('/issuer/employment')
    await user.should_see('样例聘用公司')


async def test_the_address_keeps_what_was_asked_but_no_number(user: User, office, monkeypatch):
    holder, _ = await an_own_item(office)
    await staff_member(user, Duty.CLERK, office)
    addresses = []
    monkeypatch.setattr('nicegui.functions.navigate.History.replace', lambda _, url: addresses.append(url))

    await user.open('/issuer/register?status=valid')
    for searches, (mark, text) in enumerate((('name', 'ylj'), ('number', holder.id_number)), start=1):
        await look(user, mark, text)
        for _ in range(100):
            if len(addresses) == searches:
                break
            await asyncio.sleep(0.05)

    assert addresses == ['/issuer/register?name=ylj&status=valid'] * 2


async def test_a_list_without_anything_says_what_to_do(user: User, office):
    await staff_member(user, Duty.CLERK, office)

    for address, told in (
        ('/issuer/register', '请先导入'), ('/issuer/register/proposals', '没有待决定的登记变更'),
        ('/issuer/register/proposals', '没有待确认的关联'), ('/issuer/register/import', '还没有上传过文件'),
        ('/issuer/employment', '没有符合条件的聘用记录'),
    ):  # fmt: skip
        await user.open(address)
        await user.should_see(told)


async def test_the_export_holds_what_is_found_and_names_the_filter(user: User, office):
    holder, _ = await an_own_item(office, status=ItemStatus.SUSPENDED)
    await an_own_item(office, '样例乙')
    await staff_member(user, Duty.CLERK, office)

    await user.open('/issuer/register?status=suspended')
    user.find(marker='number').type(holder.id_number)
    press(user, 'export')
    answered = await user.download.next()

    title, words, head, *rows = load_workbook(BytesIO(answered.content)).active.values
    assert (title[0], words[0]) == ('证书登记册', '筛选条件：身份证号：已指定；证件状态：已暂扣　共1条')
    assert list(head) == [one.head for one in HEADS]
    (row,) = [dict(zip((one.key for one in HEADS), row, strict=True)) for row in rows]
    masked = f'{holder.id_number[:6]}********{holder.id_number[-4:]}'
    assert (row['name'], row['id_number'], row['status'], row['until']) == ('样例甲', masked, '已暂扣', '2028-02-29')
    assert (row['number'], row['item'], row['origin']) == (masked, 'N1（叉车司机）', Origin.ISSUED.label)
    assert row['first'] == datetime(2024, 3, 1)  # noqa: DTZ001 a day of a sheet
    assert holder.id_number not in str([words, rows])
    event = await Event.get(step='exported')
    assert (event.subject, event.subject_id) == ('export', 'register')
    assert event.remark == '证书登记册，共1条。筛选条件：身份证号：已指定；证件状态：已暂扣'


async def test_a_number_typed_in_any_field_stays_out_of_the_log(user: User, office):
    clerk = await staff_member(user, Duty.CLERK, office)
    actor, number = await an_actor(clerk, Role.ISSUER, office), a_number()

    await note_export(actor, Exported.REGISTER, count=0, words=f'姓名：样例{number}', now=NOW)

    assert (await Event.get(step='exported')).remark == '证书登记册，共0条。筛选条件：姓名：样例（号码）'


async def test_an_item_renewed_before_its_time_says_from_when_it_counts(user: User, office):
    first = clock.today() + timedelta(days=9)
    until = first + timedelta(days=1400)
    holder, item = await an_own_item(office, since=first, until=until)
    await staff_member(user, Duty.CLERK, office)

    for address in ('/issuer/register', f'/issuer/register/{item.id}', f'/issuer/holders/{holder.id}'):
        await user.open(address)
        await user.should_see(f'有效（自{first.isoformat()}起）')


async def test_a_month_that_is_none_is_not_left_out_silently(user: User, office):
    await an_own_item(office)
    await staff_member(user, Duty.CLERK, office)

    await user.open('/issuer/register')
    (field,) = user.find(marker='month').elements
    assert field.props['placeholder'] == '2027-03', 'where a browser knows no months it is a line of text'
    await look(user, 'month', '2027-13')

    await user.should_see('到期月份请写作2027-03')


async def test_a_suspension_waits_for_a_second_person(user: User, second_user: User, office):
    _, item = await an_own_item(office)
    await staff_member(user, Duty.CLERK, office)
    await staff_member(second_user, Duty.APPROVER, office)

    await user.open(f'/issuer/register/{item.id}')
    press(user, 'propose')
    await user.should_see('请填写理由（1至200个字）')
    user.find(marker='reason').type('样例理由')
    user.find(marker='clause').type('样例条款')
    press(user, 'propose')
    await user.should_see('由样例受理提出')
    proposal = await RegisterProposal.get()
    assert (await CertificateItem.get(id=item.id)).status is ItemStatus.VALID

    await second_user.open('/issuer/register/proposals')
    press(second_user, f'agree-change-{proposal.id}')
    await second_user.should_see('没有待决定的登记变更')
    assert (await CertificateItem.get(id=item.id)).status is ItemStatus.SUSPENDED
    await second_user.open(f'/issuer/register/{item.id}')
    await second_user.should_see('登记变更')
    await second_user.should_see('已暂扣')


async def test_a_proposal_is_not_left_lying_the_start_page_of_whoever_may_decide_leads_to_it(
    user: User, second_user: User, office
):
    holder, item = await an_own_item(office)
    clerk = await an_actor(await staff_member(user, Duty.CLERK, office), Role.ISSUER, office)
    await staff_member(second_user, Duty.REVIEWER, office)
    await propose_change(
        clerk, item.id, RegisterChange.REVOKE, day=date(2026, 11, 1), reason='样例', clause='样例', now=NOW
    )
    await propose_link(clerk, holder.id_number, a_number(), '样例', now=NOW)

    await second_user.open('/issuer')
    await second_user.should_see('有 1 份登记变更、1 份新旧证件号关联等待另一人决定')
    await user.open('/issuer')
    await user.should_not_see('等待另一人决定')


async def test_a_certificate_of_another_office_says_who_changes_it(user: User, office):
    _, item = await a_holder('样例乙', issuer='样例外地机关')
    await staff_member(user, Duty.CLERK, office)

    await user.open(f'/issuer/register/{item.id}')

    await user.should_see('这本证书由样例外地机关登记，变更由该机关办理')
    await user.should_not_see(marker='propose')


async def test_what_cannot_be_undone_is_asked_first(user: User, second_user: User, office):
    _, item = await an_own_item(office)
    clerk = await an_actor(await staff_member(user, Duty.CLERK, office), Role.ISSUER, office)
    await staff_member(second_user, Duty.APPROVER, office)
    change = await propose_change(
        clerk, item.id, RegisterChange.REVOKE, day=date(2026, 11, 1), reason='样例', clause='样例', now=NOW
    )

    await second_user.open('/issuer/register/proposals')
    press(second_user, f'agree-change-{change}')
    await second_user.should_see('撤销后不能恢复')
    assert (await CertificateItem.get(id=item.id)).status is ItemStatus.VALID
    press(second_user, f'sure-agree-change-{change}')
    await second_user.should_see('没有待决定的登记变更')
    assert (await CertificateItem.get(id=item.id)).status is ItemStatus.REVOKED


async def test_who_proposed_can_only_take_it_back_and_a_clerk_decides_nothing(user: User, second_user: User, office):
    _, item = await an_own_item(office)
    reviewer = await staff_member(user, Duty.REVIEWER, office)
    await staff_member(second_user, Duty.CLERK, office)
    actor = await an_actor(reviewer, Role.ISSUER, office)
    proposal = await propose_change(
        actor, item.id, RegisterChange.REVOKE, day=date(2026, 11, 1), reason='样例', clause='样例', now=NOW
    )

    await user.open('/issuer/register/proposals')
    await user.should_see('须由同事决定')
    await user.should_not_see(marker=f'agree-change-{proposal}')
    await second_user.open('/issuer/register/proposals')
    await second_user.should_see('样例甲')
    await second_user.should_not_see(marker=f'refuse-change-{proposal}')


async def test_an_old_and_a_new_number_are_linked_by_two(user: User, second_user: User, office):
    holder, _ = await an_own_item(office)
    new = a_number()
    await staff_member(user, Duty.CLERK, office)
    await staff_member(second_user, Duty.REVIEWER, office)

    await user.open('/issuer/register/proposals')
    for mark, text in (('old', holder.id_number), ('new', new), ('reason', '号码更正证明')):
        user.find(marker=mark).type(text)
    press(user, 'propose-link')
    await user.should_see('由样例受理提出')
    link = await NumberLink.get()
    await second_user.open('/issuer/register/proposals')
    press(second_user, f'agree-link-{link.id}')
    await second_user.should_see('已批准')

    assert (await Person.get(id=holder.id)).confirmed_number == new
    assert await FormerNumber.exists(number=holder.id_number)


async def test_a_file_that_could_not_be_read_says_why_and_can_be_given_up(user: User, office):
    clerk = await staff_member(user, Duty.CLERK, office)
    row = await RegisterImport.create(
        id='00000000-0000-4000-8000-000000000007', organisation_id=office, person_id=clerk.id, name='样例.xlsx',
        sha256='1' * 64, state=BatchState.REFUSED, refusal='文件是空的，请填写后重新上传。', at=NOW, begun_at=NOW,
    )  # fmt: skip

    await user.open(f'/issuer/register/import/{row.id}')
    await user.should_see('文件是空的')
    press(user, 'drop')
    press(user, 'sure-drop')
    await user.should_see('已放弃')


async def test_whoever_lost_his_duty_reads_nothing_more(user: User, office):
    await an_own_item(office)
    clerk = await staff_member(user, Duty.CLERK, office)
    await user.open('/issuer/register')
    await drop(clerk, Duty.CLERK)
    await an_own_item(office, '样例新人')

    user.find('查询').click()

    await user.should_see('权限')
    await user.should_not_see('样例新人')


async def test_a_holder_from_the_register_has_no_account_to_confirm(user: User, office):
    holder, _ = await an_own_item(office)
    await Person.filter(id=holder.id).update(password_hash='', phone='')
    await staff_member(user, Duty.CLERK, office)

    await user.open(f'/issuer/holders/{holder.id}')

    await user.should_see('未开通账号')


async def test_an_old_address_of_a_holder_leads_on_through_every_link_of_his_numbers(user: User, office):
    people = [(await an_own_item(office, name))[0] for name in ('样例甲', '样例乙', '样例丙')]
    clerk, colleague = await on_duty(Duty.CLERK, office), await on_duty(Duty.REVIEWER, office)
    for old, new in ((people[0], people[1]), (people[1], people[2])):
        link = await propose_link(clerk, old.id_number, new.id_number, '样例', now=NOW)
        await confirm_link(colleague, link, now=NOW)
    await staff_member(user, Duty.CLERK, office)

    await user.open(f'/issuer/holders/{people[0].id}')

    await user.should_see('并入了另一条人员记录')
    (onward,) = user.find('查看现在的记录').elements
    assert onward.props['href'] == f'/issuer/holders/{people[2].id}'
    await user.open(f'/issuer/holders/{people[2].id}')
    await user.should_not_see('并入了另一条人员记录')


async def test_an_old_address_of_a_holder_leads_on_to_the_account_he_opened(user: User, office):
    holder, _ = await an_own_item(office, '样例甲')
    await Person.filter(id=holder.id).update(password_hash='', phone='')
    account = await register('样例甲', holder.id_number, a_phone(), PASSWORD, now=NOW)
    await confirm(await on_duty(Duty.CLERK, office), account, now=NOW)
    await staff_member(user, Duty.CLERK, office)

    await user.open(f'/issuer/holders/{holder.id}')

    await user.should_see('并入了另一条人员记录')
    (onward,) = user.find('查看现在的记录').elements
    assert onward.props['href'] == f'/issuer/holders/{account}'
