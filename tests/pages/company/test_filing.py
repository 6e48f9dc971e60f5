"""Filing one record on its page: the number leads to person and items, the item to the days that are open."""

from datetime import UTC, date, datetime

import pytest
from nicegui.testing import User

from models.certificates.rules.items import ItemStatus, Origin
from models.employment.tables import EmploymentRecord
from models.mandates.granting import disable
from models.mandates.rules import Function
from models.people.tables import FormerNumber, Organisation
from models.records.rules import Role
from models.records.tables import Event
from tests.builders import NOW, a_number, a_person, press
from tests.builders_employment import FIRST, LAST, Firm, a_delegate, a_firm, a_holder, an_item, filed
from tests.pages.company.conftest import answer, as_employer, switch, until

NEW = '/company/employment/new'


async def find(user: User, number: str) -> None:
    """Open the page and ask for a person."""
    await user.open(NEW)
    answer(user, number=number)
    press(user, 'find')


async def submit(user: User, start: str, end: str = '') -> None:
    """Name the days and send."""
    await user.should_see(marker='submit')
    answer(user, start=start, agreed_end=end)
    press(user, 'submit')


@pytest.fixture
async def employer(user: User, firm: Firm) -> Firm:
    """The employer in the browser."""
    await as_employer(user, firm.boss, firm.id)
    return firm


async def test_the_example_of_the_guide(user: User, firm: Firm, at_the_sample_day):
    at_the_sample_day(datetime(2026, 2, 15, 3, 0, tzinfo=UTC))
    holder, item = await a_holder(since=date(2023, 3, 1), until=date(2027, 2, 28))
    await as_employer(user, firm.boss, firm.id)

    await find(user, holder.id_number)
    await user.should_see('最早可填 2025年2月16日（周日），最晚可填 2027年2月28日（周日）')
    await submit(user, '2025-02-15', '2027-03-01')
    await user.should_see('聘用开始时间最早为2025年2月16日')
    await user.should_see('聘用结束时间最晚为证书有效期止2027年2月28日')
    assert not await EmploymentRecord.exists()
    await submit(user, '2025-02-16', '2027-02-28')

    await user.should_see('聘用记录已填报')
    row = await EmploymentRecord.get()
    assert (row.start, row.agreed_end, row.certificate_item_id) == (date(2025, 2, 16), date(2027, 2, 28), item.id)


async def test_an_end_left_out_is_the_last_day_of_the_item_and_the_reasons_are_told(user: User, employer: Firm):
    holder, _ = await a_holder()
    await find(user, holder.id_number)
    await user.should_see('证书项目有效期：')
    await user.should_see('往前不超过1年')

    await submit(user, '2026-01-01')

    await user.should_see('聘用记录已填报')
    await user.should_see('2028-02-29')


async def test_name_and_number_are_masked_until_something_is_filed(user: User, employer: Firm):
    holder, _ = await a_holder()

    await find(user, holder.id_number)

    await user.should_see('样****')
    await user.should_not_see('样例持证人')


@pytest.mark.parametrize(
    ('number', 'words'),
    [
        ('990101198005050011', '校验'),
        ('', '身份证号'),
        ('unknown', '没有查到该身份证号的人员'),
        ('without', '异地取证的，请本人先登录本平台在“我的证书”中新增证书'),
        ('unconfirmed', '没有查到该身份证号的人员'),
    ],
)
async def test_a_number_that_leads_nowhere_says_what_to_do(user: User, employer: Firm, number, words):
    number = {
        'unknown': a_number,
        'without': (await a_person('样例无证人')).id_number.__str__,
        'unconfirmed': (await a_person('样例未核验', confirmed=False)).id_number.__str__,
    }.get(number, number.__str__)()

    await find(user, number)

    await user.should_see(words)
    await user.should_not_see(marker='submit')


async def test_a_number_given_up_still_finds_its_person(user: User, employer: Firm):
    holder, _ = await a_holder()
    former = a_number()
    await FormerNumber.create(person_id=holder.id, number=former, reason='样例：一人两号', at=NOW)

    await find(user, former)

    await user.should_see(marker='submit')


async def test_items_that_cannot_be_chosen_say_why(user: User, employer: Firm):
    holder, item = await a_holder(status=ItemStatus.SUSPENDED)
    await an_item(holder, 'Q1', since=date(2021, 1, 1), until=date(2024, 12, 31))
    typed = await an_item(holder, 'T', origin=Origin.TYPED, issuer='样例外省市场监督管理局')

    await find(user, holder.id_number)

    await user.should_see('该证书项目已暂扣')
    await user.should_see('有效期已于2024年12月31日')
    await user.should_see(marker=f'choose-{typed.id}')
    await user.should_not_see(marker=f'choose-{item.id}')


async def test_the_same_days_at_the_same_employer_are_refused_with_the_record_they_overlap(user: User, employer: Firm):
    holder, item = await a_holder()
    await filed(employer.actor, item, start=FIRST, end=LAST)

    await find(user, holder.id_number)
    await submit(user, '2026-06-01', '2027-06-01')

    await user.should_see('与本单位已填报的聘用记录（2026-01-01至2027-12-31）时间重叠')


async def test_two_tabs_on_two_companies_never_mix(user: User, firm: Firm):
    other = await a_firm('样例物流有限公司', office=False)
    await Organisation.filter(id=other.id).update(representative_id=firm.boss.id)
    holder, _ = await a_holder()
    await as_employer(user, firm.boss, firm.id)
    await find(user, holder.id_number)
    await user.should_see('样例机械有限公司')

    await switch(firm.boss, other.id)
    await submit(user, '2026-01-01', '2026-12-31')

    await user.should_see('已为样例机械有限公司填报')
    row, event = await EmploymentRecord.get(), await Event.get(step='employment_filed')
    assert row.organisation_id == event.organisation_id == firm.id


async def test_a_page_of_a_company_one_no_longer_acts_for_writes_nothing(user: User, firm: Firm):
    holder, _ = await a_holder()
    person, delegate = await a_delegate(firm, Function.FILE)
    person.password_hash = 'none'
    await as_employer(user, person, firm.id, Role.DELEGATE)
    await find(user, holder.id_number)
    await user.should_see(marker='submit')

    await disable(firm.actor, delegate.mandate_id, now=NOW)
    await submit(user, '2026-01-01', '2026-12-31')

    await user.should_see('该授权已被禁用')
    assert not await EmploymentRecord.exists()


async def test_a_second_click_files_nothing_more(user: User, employer: Firm):
    holder, _ = await a_holder()
    await find(user, holder.id_number)
    await user.should_see(marker='submit')
    answer(user, start='2026-01-01', agreed_end='2026-12-31')

    press(user, 'submit')
    press(user, 'submit')

    await user.should_see('聘用记录已填报')
    await until(EmploymentRecord.exists)
    assert await EmploymentRecord.all().count() == 1
