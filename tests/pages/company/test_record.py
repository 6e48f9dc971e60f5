"""One record on its page: all the guide shows, three things to change, both versions where somebody was faster."""

from datetime import date

import pytest
from nicegui.testing import User

from models.employment.operations.changing import change_record
from models.employment.tables import EmploymentRecord
from models.mandates.granting import disable
from models.mandates.rules import Function
from models.people.tables import Organisation, Person
from models.records.rules import Role
from models.records.tables import Event
from tests.builders import NOW, press, sign_in
from tests.builders_employment import FIRST, Firm, a_delegate, a_firm, a_holder, filed
from tests.pages.company.conftest import answer, as_employer, switch, until


@pytest.fixture
async def record(user: User, firm: Firm) -> EmploymentRecord:
    """A record of the employer, who is in the browser."""
    _, item = await a_holder()
    number = await filed(firm.actor, item)
    await as_employer(user, firm.boss, firm.id)
    return await EmploymentRecord.get(id=number)


def address(record: EmploymentRecord, more: str = '') -> str:
    return f'/company/employment/{record.id}{more}'


async def stored(record: EmploymentRecord) -> EmploymentRecord:
    return await EmploymentRecord.get(id=record.id)


async def changed_by_a_colleague(firm: Firm, record: EmploymentRecord) -> None:
    await change_record(firm.actor, record.id, start=FIRST, agreed_end=date(2027, 6, 30), terminated_on=None, reason='',
                        version=0, remark='样例说明', now=NOW)  # fmt: skip


async def test_the_page_shows_every_field_of_the_guide(user: User, firm: Firm, record: EmploymentRecord):
    await user.open(address(record))

    for words in ('作业人员姓名', '样例持证人', '身份证号', 'N1（叉车司机）', '作业种类', '聘用单位统一社会信用代码', firm.place.code,
                  '样例机械有限公司', '2024-03-01至2028-02-29', '聘用开始时间', '聘用结束时间', '终止聘用时间', '终止聘用原因',
                  '发证机构是否本市', '样例县市场监督管理局', '填报时间', '2026-11-20 14:30'):  # fmt: skip
        await user.should_see(words)


async def test_a_termination_is_kept_and_stands_in_the_history(user: User, record: EmploymentRecord):
    await user.open(address(record, '?edit=1'))

    answer(user, terminated_on='2026-10-31', reason='合同期满', remark='按离职证明')
    press(user, 'save-change')

    await user.should_see('终止聘用时间：2026-10-31')
    await user.should_see('终止聘用原因：合同期满')
    await user.should_see('按离职证明')
    await user.should_see('终止 2026-10-31')
    assert (await stored(record)).terminated_on == date(2026, 10, 31)


async def test_a_day_without_its_reason_is_refused_at_its_field(user: User, record: EmploymentRecord):
    await user.open(address(record, '?edit=1'))

    answer(user, terminated_on='2026-10-31')
    press(user, 'save-change')

    await user.should_see('请填写终止聘用原因')
    assert (await stored(record)).version == 0


async def test_where_a_colleague_was_faster_both_versions_are_shown_and_the_typed_one_is_kept(
    user: User, firm: Firm, record: EmploymentRecord
):
    await user.open(address(record, '?edit=1'))
    await changed_by_a_colleague(firm, record)

    answer(user, agreed_end='2027-09-30', remark='样例说明')
    press(user, 'save-change')

    await user.should_see('这条记录刚被其他人修改')
    await user.should_see('2027-06-30')
    await user.should_see('2027-09-30')
    assert (await stored(record)).agreed_end == date(2027, 6, 30)
    press(user, 'insist')
    await until(lambda: EmploymentRecord.filter(id=record.id, agreed_end=date(2027, 9, 30)).exists())


async def test_or_the_colleagues_version_is_taken(user: User, firm: Firm, record: EmploymentRecord):
    await user.open(address(record, '?edit=1'))
    await changed_by_a_colleague(firm, record)
    answer(user, agreed_end='2027-09-30', remark='样例说明')
    press(user, 'save-change')
    await user.should_see(marker='give-way')

    press(user, 'give-way')

    await user.should_not_see(marker='conflict')
    (field,) = user.find(marker='agreed_end').elements
    assert field.value == '2027-06-30' and (await stored(record)).version == 1


async def test_a_page_opened_for_one_company_changes_its_record_after_a_switch_to_another(
    user: User, firm: Firm, record: EmploymentRecord
):
    other = await a_firm('样例物流有限公司', office=False)
    await Organisation.filter(id=other.id).update(representative_id=firm.boss.id)
    await user.open(address(record, '?edit=1'))

    await switch(firm.boss, other.id)
    answer(user, agreed_end='2027-09-30', remark='样例说明')
    press(user, 'save-change')

    await until(lambda: EmploymentRecord.filter(id=record.id, agreed_end=date(2027, 9, 30)).exists())
    assert (await Event.get(step='employment_changed')).organisation_id == firm.id
    assert (await user.http_client.get(address(record))).status_code == 404, 'the new tab acts for the other company'


async def test_a_delegate_without_the_function_sees_the_record_and_cannot_change_it(user: User, firm: Firm):
    _, item = await a_holder()
    number = await filed(firm.actor, item)
    person, _ = await a_delegate(firm, Function.VIEW)
    person.password_hash = 'none'
    await as_employer(user, person, firm.id, Role.DELEGATE)

    await user.open(f'/company/employment/{number}')

    await user.should_see('样例持证人')
    await user.should_not_see(marker='save-change')


async def test_a_page_left_open_shows_a_former_delegate_nothing_of_what_changed_since(user: User, firm: Firm):
    _, item = await a_holder()
    record = await EmploymentRecord.get(id=await filed(firm.actor, item))
    person, delegate = await a_delegate(firm, Function.VIEW, Function.FILE)
    await as_employer(user, person, firm.id, Role.DELEGATE)
    await user.open(address(record, '?edit=1'))
    await changed_by_a_colleague(firm, record)
    await disable(firm.actor, delegate.mandate_id, now=NOW)

    answer(user, agreed_end='2027-09-30', remark='样例说明')
    press(user, 'save-change')

    await user.should_see('禁用')
    await user.should_not_see('2027-06-30')
    assert (await stored(record)).version == 1


async def test_the_continuity_is_told_while_the_record_lasts_and_anew_after_each_change(
    user: User, firm: Firm, record: EmploymentRecord
):
    await user.open(address(record, '?edit=1'))
    await user.should_see('连续中断未超限')
    await user.should_see('2026-01-01至2026-11-20')

    answer(user, start='2026-03-01', remark='样例说明')
    press(user, 'save-change')
    await user.should_see('2026-03-01至2026-11-20')
    answer(user, terminated_on='2026-11-19', reason='合同期满')
    press(user, 'save-change')

    await user.should_not_see('连续中断未超限')


async def test_another_employers_record_is_not_there(user: User, record: EmploymentRecord):
    other = await a_firm('样例物流有限公司', office=False)
    await as_employer(user, other.boss, other.id)

    answered = await user.http_client.get(address(record))

    assert answered.status_code == 404 and '样例持证人' not in answered.text


async def test_the_person_reads_the_same_history(user: User, firm: Firm, record: EmploymentRecord):
    await changed_by_a_colleague(firm, record)
    await sign_in(user, await Person.get(id=record.person_id))

    await user.open(f'/employment/{record.id}')

    await user.should_see('聘用结束：2027-12-31 → 2027-06-30')
    await user.should_see('用人单位，样例机械有限公司')
    await user.should_not_see(marker='save-change')
