"""The coverage of an employer on its page: counts, who lapses, who lacks a certificate, what a leaving uncovers."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from nicegui import ui
from nicegui.testing import User
from openpyxl import load_workbook

from models import clock
from models.certificates.rules.items import ItemStatus
from models.certificates.tables import CertificateItem
from models.employment.queries.coverage import coverage_of
from models.mandates.rules import Function
from models.mandates.tables import Mandate
from models.records.rules import Role
from tests.builders_employment import Firm, a_delegate, a_firm, a_holder, filed
from tests.pages.company.conftest import answer, as_employer, press

PAGE = '/company/coverage'


def on(days: int) -> date:
    """So many days from the sample day on."""
    return clock.today() + timedelta(days=days)


@pytest.fixture
async def people(firm: Firm):
    """Three drivers for 40, 200 and 300 days; a crane driver alone, whose certificate is suspended meanwhile."""
    found = {}
    for name, code, last in (('样例甲', 'N1', 40), ('样例乙', 'N1', 200), ('样例丙', 'N1', 300), ('样例丁', 'Q1', 300)):
        person, item = await a_holder(name, code=code)
        await filed(firm.actor, item, start=on(-20), end=on(last))
        found[name] = person
        if code == 'Q1':
            await CertificateItem.filter(id=item.id).update(status=ItemStatus.SUSPENDED)
    return found


async def test_counts_lists_and_hints_say_who_covers_what_until_when(user: User, firm: Firm, people):
    await as_employer(user, firm.boss, firm.id)

    await user.open(PAGE)

    for text in (
        'N1（叉车司机）', f'{on(301).isoformat()}起', '今天无人持证', '还剩40天，聘用期满', '聘用期满，续聘的请修改聘用时间',
        '已暂扣', '证书已暂扣，不得安排该项目作业', '连续中断未超限',
    ):  # fmt: skip
        await user.should_see(text)
    chart = user.find(ui.echart).elements.pop()
    series = {one['name']: one['data'] for one in chart.options['series']}
    assert series == {
        '120天以后': [0, 2], '61—120天': [0, 0], '31—60天': [0, 1], '30天内': [0, 0], '无有效证书': [1, 0],
    }  # fmt: skip


async def test_a_shorter_term_lists_fewer(user: User, firm: Firm, people):
    await as_employer(user, firm.boss, firm.id)
    await user.open(PAGE)
    await user.should_see('还剩40天')

    answer(user, days='30')

    await user.should_see('没有在这个期限内失效的人员')
    await user.should_not_see('还剩40天')


async def test_somebodys_leaving_names_each_item_and_its_first_day_without_a_holder(user: User, firm: Firm, people):
    await as_employer(user, firm.boss, firm.id)
    await user.open(PAGE)

    answer(user, name='丙', last_day=on(10).isoformat())
    press(user, 'find-leaving')
    await user.should_not_see(marker=f'leave-{people["样例甲"].id}')
    press(user, f'leave-{people["样例丙"].id}')

    await user.should_see('有1个项目将无人持证')
    await user.should_see(f'{on(201).isoformat()}（201天后）')
    await user.should_see(f'{on(301).isoformat()}起')


async def test_whose_leaving_uncovers_nothing_is_said_to(user: User, firm: Firm, people):
    await as_employer(user, firm.boss, firm.id)

    await user.open(f'{PAGE}?leave={people["样例甲"].id}')

    await user.should_see('不会比现在更早出现无人持证')


async def test_a_day_gone_by_is_refused_at_its_field(user: User, firm: Firm, people):
    await as_employer(user, firm.boss, firm.id)
    await user.open(PAGE)

    answer(user, last_day=on(-1).isoformat())
    press(user, f'leave-{people["样例乙"].id}')

    await user.should_see('最后一天不能早于今天')
    await user.should_not_see(marker='left')


async def test_the_export_holds_everybody_with_masked_numbers(user: User, firm: Firm, people):
    await as_employer(user, firm.boss, firm.id)
    await user.open(PAGE)

    press(user, 'export')
    answered = await user.download.next()

    rows = [[cell for cell in row if cell] for row in load_workbook(BytesIO(answered.content)).active.values]
    assert '证书覆盖：样例机械有限公司' in rows[0][0]
    names = [row[1] for row in rows[3:]]
    assert sorted(names) == ['样例丁', '样例丙', '样例乙', '样例甲']
    numbers = {person.id_number for person in people.values()}
    assert not numbers & {str(cell) for row in rows for cell in row}


async def test_another_employers_people_are_not_counted(user: User, firm: Firm, people):
    other = await a_firm('样例物流有限公司', office=False)
    _, item = await a_holder('样例戊', code='N2')
    await filed(other.actor, item, start=on(-20), end=on(300))

    covers = (await coverage_of(firm.actor, now=clock.now())).covers

    assert sorted(one.name for one in covers) == ['样例丁', '样例丙', '样例乙', '样例甲']


async def test_whoever_employs_nobody_is_told_what_to_do(user: User, firm: Firm):
    await as_employer(user, firm.boss, firm.id)

    await user.open(PAGE)

    await user.should_see('还没有在聘人员。填报聘用记录后')


@pytest.mark.parametrize('function', [Function.VIEW, Function.CERTIFICATES])
async def test_a_delegate_with_either_function_sees_it_until_his_mandate_ends(
    user: User, firm: Firm, people, function: Function
):
    delegate, _ = await a_delegate(firm, function)
    await as_employer(user, delegate, firm.id, Role.DELEGATE)
    await user.open(PAGE)
    await user.should_see('还剩40天')

    await Mandate.all().update(enabled=False)
    answer(user, days='30')

    await user.should_see('该授权已被禁用')
    await user.should_see('还剩40天')


async def test_a_delegate_without_them_is_refused_and_not_led_there(user: User, firm: Firm, people):
    delegate, _ = await a_delegate(firm, Function.MANDATES)
    await as_employer(user, delegate, firm.id, Role.DELEGATE)

    refused = await user.http_client.get(PAGE)

    assert refused.status_code == 403
    assert '您的授权不包括“聘用记录查看”' in refused.text
    await user.open('/delegate')
    await user.should_not_see('证书覆盖')
