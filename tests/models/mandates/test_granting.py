"""Mandates of an employer: granted, changed, disabled, confirmed; never beyond what the granter may himself."""

from datetime import date, timedelta

import pytest

from models.mandates.access import entitled
from models.mandates.granting import change, confirm, disable, grant
from models.mandates.queries import mandate_card, mandates_of, mandates_page, waiting_for_confirmation
from models.mandates.rules import Function, MandateState
from models.mandates.tables import Mandate
from models.people.rights import standings_of
from models.people.tables import Organisation, Person
from models.records.queries import history, notices_of
from models.records.rules import Role
from models.records.tables import Event
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_person, an_actor, an_office, an_organisation

FIRST, LAST = date(2026, 11, 1), date(2026, 12, 31)
LATER = NOW + timedelta(days=60)


async def an_employer():
    """The representative acting for his employer, and somebody to be given a mandate."""
    await an_office()
    boss = await a_person('样例法人')
    place = await an_organisation(representative=boss)
    helper = await an_account('样例被授权人')
    return await an_actor(boss, Role.EMPLOYER, place.id), helper


async def an_account(name: str) -> Person:
    return await a_person(name, password_hash='kept')


async def given(boss, person: Person, *functions: Function, first: date = FIRST, last: date = LAST) -> int:
    return await grant(
        boss, number=person.id_number, functions=functions or tuple(Function), first=first, last=last, now=NOW
    )


async def as_delegate(person: Person, boss):
    return await an_actor(person, Role.DELEGATE, boss.organisation_id)


async def test_who_is_given_a_mandate_may_act_for_the_employer_at_once(db):
    boss, helper = await an_employer()
    await given(boss, helper, Function.VIEW)
    standing = (await standings_of(helper, now=NOW))[-1]
    assert (standing.role, standing.organisation_id) == (Role.DELEGATE, boss.organisation_id)
    assert standing.functions == {'view'} and standing.mandate_id
    assert (await notices_of(helper.id))[0]['title'] == '新增授权'


async def test_an_act_outside_the_functions_is_refused_and_one_inside_goes_through(db):
    boss, helper = await an_employer()
    await given(boss, helper, Function.VIEW)
    delegate = await as_delegate(helper, boss)
    assert (await entitled(delegate, Function.VIEW, now=NOW)).mandate_id
    with pytest.raises(Refused, match='不包括“聘用记录填报”'):
        await entitled(delegate, Function.FILE, now=NOW)


async def test_a_disabled_or_expired_mandate_refuses_the_next_act_of_an_open_page(db):
    boss, helper = await an_employer()
    mandate = await given(boss, helper)
    delegate = await as_delegate(helper, boss)
    with pytest.raises(Refused, match='期满'):
        await entitled(delegate, Function.VIEW, now=LATER)
    await disable(boss, mandate, now=NOW)
    with pytest.raises(Refused, match='禁用'):
        await entitled(delegate, Function.VIEW, now=NOW)
    assert all(one.role is not Role.DELEGATE for one in await standings_of(helper, now=NOW))


async def test_a_new_representative_must_confirm_what_the_old_one_granted(db):
    boss, helper = await an_employer()
    mandate = await given(boss, helper)
    delegate = await as_delegate(helper, boss)
    heir = await a_person('样例新法人')
    await Organisation.filter(id=boss.organisation_id).update(representative_id=heir.id)
    with pytest.raises(Refused, match='新的法定代表人确认'):
        await entitled(delegate, Function.VIEW, now=NOW)
    assert await waiting_for_confirmation(boss.organisation_id, day=FIRST) == 1
    await confirm(await an_actor(heir, Role.EMPLOYER, boss.organisation_id), mandate, now=NOW)
    assert await entitled(delegate, Function.VIEW, now=NOW)
    assert await waiting_for_confirmation(boss.organisation_id, day=FIRST) == 0


async def test_a_delegate_grants_within_his_own_functions_and_term_only(db):
    boss, helper = await an_employer()
    await given(boss, helper, Function.VIEW, Function.MANDATES)
    delegate, third = await as_delegate(helper, boss), await an_account('样例第三人')
    with pytest.raises(Refused, match='聘用记录填报'):
        await given(delegate, third, Function.FILE)
    with pytest.raises(Refused, match='不得超出'):
        await given(delegate, third, Function.VIEW, last=LAST + timedelta(days=1))
    mandate = await given(delegate, third, Function.VIEW)
    event = (await history('mandate', mandate))[0]
    assert (event['person_id'], event['organisation_id']) == (helper.id, boss.organisation_id)


async def test_a_delegate_touches_neither_his_own_mandate_nor_a_wider_one(db):
    boss, helper = await an_employer()
    own = await given(boss, helper, Function.VIEW, Function.MANDATES)
    wide = await given(boss, await an_account('样例第三人'), *Function)
    delegate = await as_delegate(helper, boss)
    for mandate, words in ((own, '自己'), (wide, '没有的功能')):
        with pytest.raises(Refused, match=words):
            await disable(delegate, mandate, now=NOW)
    with pytest.raises(Refused, match='不能给自己授权'):
        await given(delegate, helper, Function.VIEW)


async def test_a_delegate_ends_or_shortens_no_mandate_that_lasts_longer_than_his_own(db):
    boss, helper = await an_employer()
    await given(boss, helper, Function.VIEW, Function.MANDATES, last=date(2026, 11, 30))
    longer = await given(boss, await an_account('样例第三人'), Function.VIEW)
    same = await given(boss, await an_account('样例第四人'), Function.VIEW, last=date(2026, 11, 30))
    delegate = await as_delegate(helper, boss)
    why = '至2026年12月31日（周四）止，您自己的授权至2026年11月30日（周一）止，请由法定代表人办理'
    with pytest.raises(Refused, match=why):
        await disable(delegate, longer, now=NOW)
    with pytest.raises(Refused, match=why):
        await change(
            delegate, longer, enabled=False, functions=[Function.VIEW], first=FIRST, last=LAST, version=0, now=NOW
        )
    await disable(delegate, same, now=NOW)
    await disable(boss, longer, now=NOW)
    assert [(await Mandate.get(id=one)).enabled for one in (longer, same)] == [False, False]


async def test_what_was_ended_may_be_granted_anew_within_a_shorter_term(db):
    boss, helper = await an_employer()
    await given(boss, helper, Function.VIEW, Function.MANDATES, last=date(2026, 11, 30))
    ended = await given(boss, await an_account('样例第三人'), Function.VIEW)
    await disable(boss, ended, now=NOW)
    again = {'enabled': True, 'functions': [Function.VIEW], 'first': FIRST, 'version': 1, 'now': NOW}
    with pytest.raises(Refused, match='不得超出'):
        await change(await as_delegate(helper, boss), ended, last=LAST, **again)
    await change(await as_delegate(helper, boss), ended, last=date(2026, 11, 30), **again)
    assert (await Mandate.get(id=ended)).enabled


async def test_a_delegate_ends_what_he_granted_himself_also_where_his_own_is_narrower_now(db):
    boss, helper = await an_employer()
    own = await given(boss, helper, Function.VIEW, Function.FILE, Function.MANDATES)
    delegate = await as_delegate(helper, boss)
    mine = await given(delegate, await an_account('样例第三人'), Function.FILE)
    confirmed = await given(delegate, await an_account('样例第四人'), Function.FILE)
    await confirm(boss, confirmed, now=NOW)
    narrower = [Function.VIEW, Function.MANDATES]
    await change(
        boss, own, enabled=True, functions=narrower, first=FIRST, last=date(2026, 11, 30), version=0, now=NOW
    )  # fmt: skip
    with pytest.raises(Refused, match='您自己没有的功能（聘用记录填报）'):
        await disable(delegate, confirmed, now=NOW)
    await disable(delegate, mine, now=NOW)
    assert not (await Mandate.get(id=mine)).enabled


async def test_a_delegate_without_the_function_grants_nothing(db):
    boss, helper = await an_employer()
    await given(boss, helper, Function.VIEW)
    with pytest.raises(Refused, match='人员授权'):
        await given(await as_delegate(helper, boss), await an_account('样例第三人'), Function.VIEW)


async def test_a_change_is_kept_with_old_and_new_in_its_history(db):
    boss, helper = await an_employer()
    mandate = await given(boss, helper, Function.VIEW)
    await change(
        boss,
        mandate,
        enabled=True,
        functions=[Function.VIEW, Function.FILE],
        first=FIRST,
        last=LAST,
        version=0,
        now=NOW,
    )
    assert (await history('mandate', mandate))[-1]['changes'] == {
        'functions': ['聘用记录查看', '聘用记录查看、聘用记录填报']
    }


async def test_a_mandate_that_is_ended_takes_no_terms_that_could_not_be_granted(db):
    boss, helper = await an_employer()
    await given(boss, helper, Function.VIEW, Function.MANDATES)
    other = await given(boss, await an_account('样例第三人'), Function.VIEW)
    delegate = await as_delegate(helper, boss)
    ended = {'enabled': False, 'version': 0, 'now': NOW}

    with pytest.raises(Refused, match='早于开始日期'):
        await change(boss, other, functions=[Function.VIEW], first=LAST, last=FIRST, **ended)
    with pytest.raises(Refused, match='没有“聘用记录填报'):
        await change(delegate, other, functions=[Function.VIEW, Function.FILE], first=FIRST, last=LAST, **ended)
    await change(delegate, other, functions=[Function.VIEW], first=FIRST, last=LAST, **ended)

    assert (await history('mandate', other))[-1]['changes'] == {'granted': ['是', '否']}


async def test_of_two_windows_the_slower_one_changes_nothing(db):
    boss, helper = await an_employer()
    mandate = await given(boss, helper, Function.VIEW)
    same = {'enabled': True, 'first': FIRST, 'last': LAST, 'version': 0, 'now': NOW}
    await change(boss, mandate, functions=[Function.FILE], **same)
    with pytest.raises(Refused, match='刚被其他人修改'):
        await change(boss, mandate, functions=[Function.BATCH], **same)


async def test_the_same_grant_twice_is_one(db):
    boss, helper = await an_employer()
    assert await given(boss, helper) == await given(boss, helper)
    assert await Event.filter(step='mandate_granted').count() == 1
    with pytest.raises(Refused, match='已有授权记录'):
        await given(boss, helper, Function.VIEW)


@pytest.mark.parametrize('kind', ['nobody', 'unconfirmed', 'without an account'])
async def test_only_a_confirmed_account_is_given_a_mandate(db, kind):
    boss, _ = await an_employer()
    number = '99010119800505999X'
    if kind == 'unconfirmed':
        number = (await a_person('样例未核验', confirmed=False, password_hash='kept')).id_number
    if kind == 'without an account':
        number = (await a_person('样例持证人', password_hash='')).id_number
    with pytest.raises(Refused, match='没有找到'):
        await grant(boss, number=number, functions=[Function.VIEW], first=FIRST, last=LAST, now=NOW)


async def test_another_employers_mandates_are_not_there(db):
    boss, helper = await an_employer()
    mandate = await given(boss, helper)
    stranger = await a_person('样例外单位法人')
    place = await an_organisation('样例外单位', representative=stranger)
    outsider = await an_actor(stranger, Role.EMPLOYER, place.id)
    for act in (disable, confirm):
        with pytest.raises(NotThere):
            await act(outsider, mandate, now=NOW)
    assert await mandate_card(mandate, place.id, day=FIRST) is None


async def test_lists_show_state_and_masked_numbers_and_find_by_name_number_and_day(db):
    boss, helper = await an_employer()
    await given(boss, helper)
    for asked in ({'name': '样例被'}, {'number': helper.id_number}, {'since': LAST, 'until': LAST}, {}):
        count, rows = await mandates_page(boss.organisation_id, day=FIRST, **asked)
        assert count == 1 and rows[0]['state'] is MandateState.IN_FORCE and '****' in rows[0]['id_number']
    for asked in ({'name': '样例法'}, {'number': '1'}, {'since': LAST + timedelta(days=1)}):
        assert (await mandates_page(boss.organisation_id, day=FIRST, **asked))[0] == 0
    assert (await mandates_of(helper.id, day=LAST + timedelta(days=1)))[0]['state'] is MandateState.EXPIRED
