"""The delegate's first page: what he may do, what he filed, until when; and what a reload says once it ended."""

from datetime import date

from nicegui.testing import User

from models.mandates.granting import change, disable
from models.mandates.rules import Function
from models.mandates.tables import Mandate
from models.records.rules import Role
from tests.builders import NOW
from tests.builders_employment import Firm, a_delegate, a_firm, a_holder, filed
from tests.pages.company.conftest import as_employer


async def test_it_shows_for_whom_until_when_and_a_tile_for_each_function_of_his(user: User, firm: Firm):
    delegate, _ = await a_delegate(firm, Function.VIEW, Function.BATCH)
    await as_employer(user, delegate, firm.id, Role.DELEGATE)

    page = (await user.http_client.get('/delegate')).text
    await user.open('/delegate')

    for words in ('被授权人：样例机械有限公司', '2026-11-01 至 2026-12-31', firm.boss.name, '聘用记录查看', '批量填报'):
        await user.should_see(words)
    assert '/company/employment/batch' in page
    assert '/company/employment/new' not in page and '/company/mandates' not in page
    await user.should_not_see(marker='ends-soon')


async def test_fourteen_days_before_the_end_it_warns_and_says_whose_number_that_is(user: User, firm: Firm):
    delegate, actor = await a_delegate(firm, Function.VIEW)
    await as_employer(user, delegate, firm.id, Role.DELEGATE)
    for last, warned in ((date(2026, 12, 5), False), (date(2026, 12, 4), True)):
        await Mandate.filter(id=actor.mandate_id).update(last_day=last)
        await user.open('/delegate')
        if not warned:
            await user.should_not_see(marker='ends-soon')
    await user.should_see('您的授权2026年12月4日（周五）到期')
    await user.should_see('提前14天提醒是本系统的设置，法规没有规定')


async def test_his_own_last_records_for_this_employer_are_listed_and_nobody_else_s(user: User, firm: Firm):
    delegate, actor = await a_delegate(firm, Function.VIEW, Function.FILE)
    other = await a_firm('样例物流有限公司', office=False)
    _, there = await a_delegate(other, Function.FILE, name='样例另一代办')
    for name, by in (('样例持证甲', actor), ('样例持证乙', firm.actor), ('样例持证丙', there)):
        await filed(by, (await a_holder(name))[1])
    await as_employer(user, delegate, firm.id, Role.DELEGATE)

    await user.open('/delegate')

    await user.should_see('样例持证甲')
    await user.should_not_see('样例持证乙')
    await user.should_not_see('样例持证丙')


async def test_without_a_record_it_says_where_one_will_stand(user: User, firm: Firm):
    delegate, _ = await a_delegate(firm, Function.FILE)
    await as_employer(user, delegate, firm.id, Role.DELEGATE)

    await user.open('/delegate')

    await user.should_see('您还没有为这个单位填报聘用记录')


async def test_a_reload_after_the_end_leads_to_the_reason(user: User, firm: Firm):
    delegate, actor = await a_delegate(firm, Function.VIEW)
    await as_employer(user, delegate, firm.id, Role.DELEGATE)
    await disable(firm.actor, actor.mandate_id, now=NOW)

    for address in ('/delegate', '/company/employment'):
        answer = await user.http_client.get(address)
        assert answer.status_code == 403 and '请在“我的授权”中查看原因' in answer.text
    await user.open('/mandates')
    await user.should_see('该授权已被禁用')


async def test_a_function_added_while_he_works_is_there_at_the_next_page(user: User, firm: Firm):
    delegate, actor = await a_delegate(firm, Function.VIEW)
    await as_employer(user, delegate, firm.id, Role.DELEGATE)
    assert (await user.http_client.get('/company/mandates')).status_code == 403
    functions = (Function.VIEW, Function.MANDATES)
    await change(
        firm.actor, actor.mandate_id, enabled=True, functions=functions, first=date(2026, 11, 1),
        last=date(2026, 12, 31), version=0, now=NOW,
    )  # fmt: skip

    assert (await user.http_client.get('/company/mandates')).status_code == 200
