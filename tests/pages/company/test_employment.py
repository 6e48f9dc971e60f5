"""The list of records: of the employer acted for, of whoever is signed in, and for a delegate what his mandate covers."""

import pytest
from nicegui.testing import User

from models.employment.tables import EmploymentPrint
from models.mandates.granting import disable
from models.mandates.rules import Function
from models.records.rules import Role
from tests.builders import NOW, press, sign_in
from tests.builders_employment import Firm, a_delegate, a_firm, a_holder, an_item, filed
from tests.counting import statements
from tests.pages.company.conftest import answer, as_employer, until

LIST = '/company/employment'


async def test_the_list_shows_what_the_guide_shows_with_masked_numbers(user: User, firm: Firm):
    holder, item = await a_holder()
    await filed(firm.actor, item)
    await as_employer(user, firm.boss, firm.id)

    await user.open(LIST)

    await user.should_see('办理单位：')
    for words in ('样例持证人', f'{holder.id_number[:6]}********', 'N1（叉车司机）', '2026-01-01', '2027-12-31', '在聘',
                  '记录填报', '批量填报', '企业列表', '个人列表'):  # fmt: skip
        await user.should_see(words)
    await user.should_not_see(holder.id_number)


async def test_the_search_narrows_and_says_what_to_do_where_nothing_fits(user: User, firm: Firm):
    for name in ('样例持证甲', '样例持证乙'):
        await filed(firm.actor, (await a_holder(name))[1])
    await as_employer(user, firm.boss, firm.id)
    await user.open(LIST)

    answer(user, name='样例持证乙')
    press(user, '查询')
    await user.should_not_see('样例持证甲')
    await user.should_see('样例持证乙')

    answer(user, name='', since='2028-01-01')
    press(user, '查询')
    await user.should_see('没有找到聘用记录')


@pytest.mark.parametrize('typed', ['\u200b样例\u200b持证乙\ufeff', '样例持证乙\ud83d'], ids=ascii)
async def test_what_cannot_be_seen_comes_along_with_a_pasted_name_and_is_not_looked_for(user: User, firm: Firm, typed):
    for name in ('样例持证甲', '样例持证乙'):
        await filed(firm.actor, (await a_holder(name))[1])
    await as_employer(user, firm.boss, firm.id)
    await user.open(LIST)

    answer(user, name=typed)
    press(user, '查询')

    await user.should_not_see('样例持证甲')
    await user.should_see('样例持证乙')


@pytest.mark.parametrize(
    'asked', [{'name': '持证甲'}, {'name': '证甲 '}, {'number': ''}, {'item': '2019:N1'}], ids=repr
)
async def test_it_finds_by_number_item_and_any_part_of_a_name_and_is_set_back(user: User, firm: Firm, asked):
    (holder, item), (_, other) = await a_holder('样例持证甲'), await a_holder('样例持证乙', code='Q1')
    for one in (item, other):
        await filed(firm.actor, one)
    await as_employer(user, firm.boss, firm.id)
    await user.open(LIST)

    answer(user, **{key: value or holder.id_number for key, value in asked.items()})
    press(user, '查询')
    await user.should_not_see('样例持证乙')
    await user.should_see('样例持证甲')

    await user.open(next(iter(user.find(marker='reset').elements)).props['href'])
    await user.should_see('样例持证乙')
    assert not any(field.value for key in asked for field in user.find(marker=key).elements)


@pytest.mark.parametrize(
    ('typed', 'told'),
    [
        ('不是日期', '聘用时间不是日期'),
        ('0101-05-06', '聘用时间的年份应在1950至2199之间'),
        ('2200-01-01', '请按“年-月-日”填写'),
    ],
)
async def test_a_day_that_is_none_or_of_no_year_anybody_means_is_refused_in_words(user: User, firm: Firm, typed, told):
    await as_employer(user, firm.boss, firm.id)
    await user.open(LIST)

    answer(user, since=typed)
    press(user, '查询')

    await user.should_see(told)


async def test_the_personal_list_is_ones_own_whatever_one_acts_as(user: User, firm: Firm):
    other, third = [await a_firm(name, office=False) for name in ('样例物流有限公司', '样例建筑有限公司')]
    _, item = await a_holder()
    await filed(third.actor, item)
    await filed(other.actor, await an_item(firm.boss))
    await as_employer(user, firm.boss, firm.id)

    await user.open(f'{LIST}?list=own')

    await user.should_see('样例物流有限公司')
    await user.should_not_see('样例建筑有限公司')


async def test_the_personal_list_does_all_that_ones_own_page_does(user: User, firm: Firm):
    other = await a_firm('样例物流有限公司', office=False)
    await filed(other.actor, await an_item(firm.boss))
    await as_employer(user, firm.boss, firm.id)

    await user.open(f'{LIST}?list=own')
    await user.should_see('聘用连续性')
    await user.should_see('采用的聘用区间')
    press(user, 'print')

    await until(lambda: EmploymentPrint.filter(person_id=firm.boss.id).exists())
    sheet = await EmploymentPrint.get()
    await user.should_see(marker=f'pdf-{sheet.id}')
    answered = await user.http_client.get(f'/employment/prints/{sheet.id}.docx')
    assert answered.status_code == 200 and answered.content[:2] == b'PK'


async def test_a_delegate_sees_what_his_mandate_covers_and_is_told_of_the_rest(user: User, firm: Firm):
    person, _ = await a_delegate(firm, Function.VIEW)
    await as_employer(user, person_without_password(person), firm.id, Role.DELEGATE)

    await user.open(LIST)
    await user.should_see('您是被授权人，授权功能：聘用记录查看')
    assert LIST in links(user)
    await user.should_not_see('记录填报')
    answered = await user.http_client.get(f'{LIST}/new')

    assert answered.status_code == 403 and '您的授权不包括“聘用记录填报”' in answered.text


async def test_a_delegate_without_the_list_has_no_entry_for_it(user: User, firm: Firm):
    person, _ = await a_delegate(firm, Function.FILE)
    await as_employer(user, person_without_password(person), firm.id, Role.DELEGATE)

    await user.open('/delegate')

    assert LIST not in links(user)
    assert (await user.http_client.get(LIST)).status_code == 403
    assert (await user.http_client.get(f'{LIST}/new')).status_code == 200


async def test_a_list_that_is_still_open_reads_nothing_more_after_the_mandate_ended(user: User, firm: Firm):
    person, delegate = await a_delegate(firm, Function.VIEW)
    await as_employer(user, person_without_password(person), firm.id, Role.DELEGATE)
    await user.open(LIST)
    await filed(firm.actor, (await a_holder('样例新来的'))[1])

    await disable(firm.actor, delegate.mandate_id, now=NOW)
    press(user, '查询')

    await user.should_see('该授权已被禁用')
    await user.should_not_see('样例新来的')


async def test_a_full_page_asks_the_database_no_more_than_a_short_one(user: User, firm: Firm):
    await as_employer(user, firm.boss, firm.id)
    counts = []
    for more in (2, 18):
        for place in range(more):
            await filed(firm.actor, (await a_holder(f'样例持证{more}{place}'))[1])
        for address in (LIST, f'{LIST}?list=own'):
            await user.open(address)
            with statements() as asked:
                await user.open(address)
            counts.append(len(asked))

    assert counts[:2] == counts[2:]


async def test_an_employee_has_no_business_there(user: User, firm: Firm):
    holder, _ = await a_holder()
    await sign_in(user, holder)

    assert (await user.http_client.get(LIST)).status_code == 403


def links(user: User) -> set[str]:
    """Where the page leads."""
    return {str(one.props.get('href')) for one in user.client.elements.values()}


def person_without_password(person):
    """The builder keeps him from signing in; here he does."""
    person.password_hash = 'none'
    return person
