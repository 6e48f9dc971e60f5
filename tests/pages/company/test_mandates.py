"""人员授权: the list, granting, changing, confirming and disabling, by the employer and by a delegate of his."""

from datetime import date

import pytest
from nicegui import ui
from nicegui.testing import User

from models.mandates.granting import change, disable, grant
from models.mandates.rules import Function
from models.mandates.tables import Mandate
from models.people.tables import Organisation
from models.records.rules import Role
from tests.builders import NOW, a_person, press, sign_in
from tests.builders_employment import Firm, a_delegate, a_firm
from tests.pages.company.conftest import answer, as_employer, switch
from tests.pages.company.mandating import FIRST, LAST, LIST, a_new_representative, given, tick


async def test_the_list_shows_who_may_do_what_until_when_with_masked_numbers(user: User, firm: Firm):
    person, mandate = await given(firm, '样例被授权甲', Function.VIEW, Function.BATCH)
    await given(firm, '样例过期乙', last=date(2026, 11, 20))
    _, third = await given(firm, '样例禁用丙')
    await disable(firm.actor, third, now=NOW)
    await as_employer(user, firm.boss, firm.id)

    await user.open(LIST)

    for words in ('样例被授权甲', f'{person.id_number[:6]}********', '聘用记录查看、批量填报', '2026-11-01 至 2026-12-31',
                  '有效', '即将到期', '已禁用', '企业列表', '个人列表'):  # fmt: skip
        await user.should_see(words)
    await user.should_not_see(person.id_number)
    await user.should_see(marker=f'disable-{mandate}')
    await user.should_not_see(marker=f'disable-{third}')


async def test_the_search_finds_by_name_number_and_day_and_says_what_to_do_where_nothing_fits(user: User, firm: Firm):
    person, _ = await given(firm, '样例被授权甲')
    await given(firm, '样例另一乙', last=date(2027, 3, 31))
    await as_employer(user, firm.boss, firm.id)
    for asked, there, gone in (
        ({'name': '样例被'}, '样例被授权甲', '样例另一乙'),
        ({'name': '', 'number': person.id_number}, '样例被授权甲', '样例另一乙'),
        ({'number': '', 'since': '2027-01-01'}, '样例另一乙', '样例被授权甲'),
        ({'since': '', 'until': '2026-10-31'}, '没有找到授权', '样例另一乙'),
    ):
        await user.open(LIST)
        answer(user, **asked)
        press(user, '查询')
        await user.should_see(there)
        await user.should_not_see(gone)


async def test_a_grant_ends_in_a_receipt_that_says_who_may_do_what_from_when_to_when(user: User, firm: Firm):
    person = await a_person('样例被授权甲')
    await as_employer(user, firm.boss, firm.id)
    await user.open(f'{LIST}/new')

    answer(user, number=person.id_number, first='2026-11-20', last='2027-11-19')
    tick(user, Function.VIEW, Function.FILE)
    press(user, '提交')

    await user.should_see('已授权样例被授权甲（')
    await user.should_see('自2026-11-20至2027-11-19为样例机械有限公司办理：聘用记录查看、聘用记录填报。')
    row = await Mandate.get(delegate_id=person.id)
    assert (row.organisation_id, row.granted_by_id, row.functions) == (firm.id, firm.boss.id, ['view', 'file'])


async def test_what_is_missing_or_wrong_is_said_at_its_question_and_nothing_typed_is_lost(user: User, firm: Firm):
    await as_employer(user, firm.boss, firm.id)
    await user.open(f'{LIST}/new')

    answer(user, number='990101198005059999', first='')
    press(user, '提交')
    for words in ('请至少选择一项授权功能', '授权期限（从）还没有填写', '授权期限（到）还没有填写'):
        await user.should_see(words)

    answer(user, first='2026-11-20', last='2026-10-01')
    tick(user, Function.VIEW)
    press(user, '提交')
    await user.should_see('没有找到该身份证号的已核验账号')

    answer(user, number=firm.boss.id_number)
    press(user, '提交')
    for words in ('截止日期早于开始日期', '不能给自己授权'):
        await user.should_see(words)
    assert {one.value for one in user.find(marker='last').elements} == {'2026-10-01'}
    assert await Mandate.all().count() == 0


async def test_a_delegate_sees_what_is_beyond_him_greyed_with_the_reason_and_is_refused_beyond_his_term(
    user: User, firm: Firm
):
    delegate, _ = await a_delegate(firm, Function.VIEW, Function.MANDATES)
    third = await a_person('样例第三人')
    await as_employer(user, delegate, firm.id, Role.DELEGATE)
    await user.open(f'{LIST}/new')

    await user.should_see('您自己没有这项功能的授权')
    boxes = {one: next(iter(user.find(marker=f'function-{one.value}').elements)) for one in Function}
    assert {one for one, box in boxes.items() if box.enabled} == {Function.VIEW, Function.MANDATES}
    await user.should_see('不得超出您自己的授权期限：2026-11-01 至 2026-12-31')

    answer(user, number=third.id_number, first='2026-11-20', last='2027-01-01')
    tick(user, Function.VIEW)
    press(user, '提交')
    await user.should_see('授权期限不得超出您自己的授权期限')

    answer(user, last='2026-12-31')
    press(user, '提交')
    await user.should_see('已授权样例第三人（')
    assert (await Mandate.get(delegate_id=third.id)).granted_by_id == delegate.id


async def test_a_delegate_is_offered_no_act_on_his_own_mandate_and_on_a_wider_one_and_is_told_why(
    user: User, firm: Firm
):
    delegate, actor = await a_delegate(firm, Function.VIEW, Function.MANDATES)
    _, wide = await given(firm, '样例更宽甲', Function.FILE)
    _, narrow = await given(firm, '样例更窄乙', Function.VIEW)
    await as_employer(user, delegate, firm.id, Role.DELEGATE)
    await user.open(LIST)
    await user.should_see(marker=f'disable-{narrow}')
    for other in (wide, actor.mandate_id):
        await user.should_not_see(marker=f'disable-{other}')

    await user.open(f'{LIST}/{wide}')
    await user.should_see('这项授权包含您自己没有的功能')
    await user.should_not_see(marker='save-change')
    await user.open(f'{LIST}/{actor.mandate_id}')
    await user.should_see('不能修改自己的授权')


async def test_a_delegate_is_offered_no_act_on_a_mandate_that_lasts_longer_than_his_own(user: User, firm: Firm):
    delegate, _ = await a_delegate(firm, Function.VIEW, Function.MANDATES)
    _, longer = await given(firm, '样例更长甲', Function.VIEW, last=date(2027, 1, 31))
    await as_employer(user, delegate, firm.id, Role.DELEGATE)
    await user.open(LIST)
    await user.should_see('样例更长甲')
    await user.should_not_see(marker=f'disable-{longer}')

    await user.open(f'{LIST}/{longer}')
    await user.should_see('您自己的授权至2026年12月31日（周四）止，请由法定代表人办理')
    await user.should_not_see(marker='disable')
    await user.should_not_see(marker='save-change')


async def test_a_delegate_takes_away_from_his_own_grant_what_he_has_no_more(user: User, firm: Firm):
    delegate, actor = await a_delegate(firm, Function.VIEW, Function.FILE, Function.MANDATES)
    third = await a_person('样例第三人')
    both = {'functions': (Function.VIEW, Function.FILE), 'first': FIRST, 'last': LAST, 'now': NOW}
    mine = await grant(actor, number=third.id_number, **both)
    narrower = both | {'functions': (Function.VIEW, Function.MANDATES)}
    await change(firm.actor, actor.mandate_id or 0, enabled=True, version=0, **narrower)
    await as_employer(user, delegate, firm.id, Role.DELEGATE)
    await user.open(f'{LIST}/{mine}?edit=1')

    (box,) = user.find(marker=f'function-{Function.FILE.value}').elements
    assert isinstance(box, ui.checkbox) and box.value and box.enabled
    box.set_value(False)
    press(user, 'save-change')
    await user.should_see('已保存修改')
    assert (await Mandate.get(id=mine)).functions == ['view']


async def test_a_change_shows_in_the_history_with_old_and_new_who_and_when(user: User, firm: Firm):
    _, mandate = await given(firm, '样例被授权甲', Function.VIEW)
    await as_employer(user, firm.boss, firm.id)
    await user.open(f'{LIST}/{mandate}?edit=1')

    tick(user, Function.FILE)
    answer(user, last='2027-06-30')
    press(user, 'save-change')

    await user.should_see('已保存修改')
    await user.should_see('授权功能：聘用记录查看 → 聘用记录查看、聘用记录填报')
    await user.should_see('授权期限止：2026-12-31 → 2027-06-30')
    await user.should_see(firm.boss.name)
    await user.should_see('2026-11-20 14:30')


async def test_whoever_was_slower_sees_the_newer_one_beside_what_he_typed_and_chooses(user: User, firm: Firm):
    _, mandate = await given(firm, '样例被授权甲', Function.VIEW)
    await as_employer(user, firm.boss, firm.id)
    await user.open(f'{LIST}/{mandate}?edit=1')
    await Mandate.filter(id=mandate).update(functions=['batch'], version=1)  # somebody else was faster

    answer(user, last='2027-06-30')
    press(user, 'save-change')
    await user.should_see('这项授权刚被其他人修改，本次没有保存')
    await user.should_see('批量填报')
    assert (await Mandate.get(id=mandate)).last_day == LAST
    assert {one.value for one in user.find(marker='last').elements} == {'2027-06-30'}

    press(user, 'insist')
    await user.should_see('已保存修改')
    row = await Mandate.get(id=mandate)
    assert (row.functions, row.last_day, row.version) == (['view'], date(2027, 6, 30), 2)


async def test_whoever_gives_way_goes_on_from_what_stands_there(user: User, firm: Firm):
    _, mandate = await given(firm, '样例被授权甲', Function.VIEW)
    await as_employer(user, firm.boss, firm.id)
    await user.open(f'{LIST}/{mandate}?edit=1')
    await Mandate.filter(id=mandate).update(functions=['batch'], version=1)
    answer(user, last='2027-06-30')
    press(user, 'save-change')
    await user.should_see(marker='conflict')

    press(user, 'give-way')

    await user.should_not_see(marker='conflict')
    assert {one.value for one in user.find(marker='last').elements} == {'2026-12-31'}
    assert [one.value for one in user.find(marker='function-batch').elements] == [True]


async def test_disabling_asks_by_name_first_and_ends_the_mandate_at_once(user: User, firm: Firm):
    person, mandate = await given(firm, '样例被授权甲')
    await as_employer(user, firm.boss, firm.id)
    await user.open(LIST)

    press(user, f'disable-{mandate}')
    await user.should_see(f'确定禁用样例被授权甲（{person.id_number[:6]}')
    assert (await Mandate.get(id=mandate)).enabled

    press(user, 'sure-disable')
    await user.should_see('已禁用样例被授权甲的授权')
    assert not (await Mandate.get(id=mandate)).enabled


async def test_after_disabling_on_the_page_of_a_mandate_its_questions_still_save(user: User, firm: Firm):
    _, mandate = await given(firm, '样例被授权甲')
    await as_employer(user, firm.boss, firm.id)
    await user.open(f'{LIST}/{mandate}?edit=1')
    press(user, 'disable')
    press(user, 'sure-disable')
    await user.should_see('是否授权：是 → 否')

    answer(user, granted='yes', last='2027-06-30')
    press(user, 'save-change')

    await user.should_see('是否授权：否 → 是')
    row = await Mandate.get(id=mandate)
    assert (row.enabled, row.last_day) == (True, date(2027, 6, 30))


async def test_an_empty_form_is_told_all_it_lacks_at_once(user: User, firm: Firm):
    await as_employer(user, firm.boss, firm.id)
    await user.open(f'{LIST}/new')

    press(user, '提交')

    for words in ('身份证号还没有填写', '请至少选择一项授权功能', '授权期限（到）还没有填写'):
        await user.should_see(words)


async def test_the_open_page_of_a_former_representative_grants_and_disables_nothing_more(user: User, firm: Firm):
    third = await a_person('样例第三人')
    await as_employer(user, firm.boss, firm.id)
    await user.open(f'{LIST}/new')
    answer(user, number=third.id_number, last='2026-12-31')
    tick(user, Function.VIEW)
    await a_new_representative(firm)

    press(user, '提交')

    await user.should_see('您已没有此身份的权限')
    assert {one.value for one in user.find(marker='number').elements} == {third.id_number}
    assert await Mandate.filter(delegate_id=third.id).count() == 0


async def test_a_page_opened_for_one_company_writes_for_it_after_another_tab_switched(user: User, firm: Firm):
    other = await Organisation.create(
        code='sample',
        name='样例物流有限公司',
        search_name='样例物流有限公司',
        representative_id=firm.boss.id,
        created_at=NOW,
    )
    third = await a_person('样例第三人')
    await as_employer(user, firm.boss, firm.id)
    await user.open(f'{LIST}/new')
    answer(user, number=third.id_number, last='2026-12-31')
    tick(user, Function.VIEW)

    await user.http_client.post('/act-as', data={'role': 'employer', 'organisation': str(other.id)})
    assert '样例物流有限公司' in (await user.http_client.get(LIST)).text  # the session acts for the other one now
    press(user, '提交')

    await user.should_see('为样例机械有限公司办理')
    assert [row.organisation_id for row in await Mandate.all()] == [firm.id]


async def test_the_next_act_of_a_delegate_whose_mandate_ended_is_refused_and_what_he_typed_stays(
    user: User, firm: Firm
):
    delegate, actor = await a_delegate(firm, Function.MANDATES, Function.VIEW)
    third = await a_person('样例第三人')
    await as_employer(user, delegate, firm.id, Role.DELEGATE)
    await user.open(f'{LIST}/new')
    answer(user, number=third.id_number, last='2026-12-31')
    tick(user, Function.VIEW)
    await disable(firm.actor, actor.mandate_id, now=NOW)

    press(user, '提交')

    await user.should_see('该授权已被禁用')
    assert {one.value for one in user.find(marker='number').elements} == {third.id_number}
    assert await Mandate.filter(delegate_id=third.id).count() == 0


@pytest.mark.parametrize('number', ['4711', '99999999999999999999', 'nonsense'])
async def test_what_is_no_mandate_of_this_employer_is_not_there(user: User, firm: Firm, number):
    await as_employer(user, firm.boss, firm.id)

    assert (await user.http_client.get(f'{LIST}/{number}')).status_code == 404


async def test_another_employers_mandate_is_not_there(user: User, firm: Firm):
    _, mandate = await given(firm, '样例被授权甲')
    other = await a_firm('样例物流有限公司', office=False)
    await as_employer(user, other.boss, other.id)

    assert (await user.http_client.get(f'{LIST}/{mandate}')).status_code == 404


async def test_the_personal_list_shows_what_others_gave_to_whoever_looks(user: User, firm: Firm):
    other = await a_firm('样例物流有限公司', office=False)
    await grant(
        other.actor, number=firm.boss.id_number, functions=(Function.FILE,), first=FIRST, last=LAST, now=NOW
    )  # fmt: skip
    await sign_in(user, firm.boss)
    await switch(firm.boss, firm.id)

    await user.open(f'{LIST}?list=own')

    await user.should_see('样例物流有限公司')
    await user.should_see('以该单位身份办理')
