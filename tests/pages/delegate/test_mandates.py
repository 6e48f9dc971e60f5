"""我的授权: all of them, whatever their state; the way in for those in force, the reason for the others."""

from datetime import date

from nicegui.testing import User

from models.mandates.granting import disable, grant
from models.mandates.rules import Function
from models.people.tables import Organisation, UserSession
from models.records.rules import Role
from tests.builders import NOW, a_person, sign_in
from tests.builders_employment import Firm, a_firm

FIRST, LAST = date(2026, 11, 1), date(2026, 12, 31)


async def given(firm: Firm, number: str, *, first: date = FIRST, last: date = LAST) -> int:
    return await grant(firm.actor, number=number, functions=(Function.VIEW,), first=first, last=last, now=NOW)


async def test_every_state_is_told_and_only_those_in_force_have_a_way_in(user: User, firm: Firm, at_the_sample_day):
    person = await a_person('样例被授权甲')
    firms = [firm, *[await a_firm(f'样例{word}有限公司', office=False) for word in ('过期', '禁用', '未到', '换人')]]
    for one in firms:
        dates = {'样例过期有限公司': (FIRST, date(2026, 11, 20)), '样例未到有限公司': (LAST, LAST)}.get(one.place.name)
        mandate = await given(one, person.id_number, **dict(zip(('first', 'last'), dates or (), strict=False)))
        if one.place.name == '样例禁用有限公司':
            await disable(one.actor, mandate, now=NOW)
    await Organisation.filter(name='样例换人有限公司').update(representative_id=(await a_person('样例新法人')).id)
    at_the_sample_day(NOW.replace(day=25))
    await sign_in(user, person)

    await user.open('/mandates')

    for words in ('有效', '授权已于2026年11月20日（周五）期满', '该授权已被禁用', '授权自2026年12月31日（周四）起生效',
                  '须由新的法定代表人确认后才能使用', '聘用记录查看', '2026-11-01 至 2026-12-31'):  # fmt: skip
        await user.should_see(words)
    assert len(user.find('以该单位身份办理').elements) == 1


async def test_the_way_in_makes_one_act_for_that_employer(user: User, firm: Firm):
    person = await a_person('样例被授权甲')
    await given(firm, person.id_number)
    await sign_in(user, person)

    went = await user.http_client.post(
        '/act-as', data={'role': 'delegate', 'organisation': str(firm.id)}, follow_redirects=False
    )

    assert went.headers['location'] == '/delegate'
    await user.open('/mandates')
    await user.should_see('被授权人：样例机械有限公司')
    await user.should_see('您正在以该单位被授权人的身份办理')
    await user.should_not_see('以该单位身份办理')


async def test_a_way_in_that_closed_meanwhile_leads_to_the_reason(user: User, firm: Firm):
    person = await a_person('样例被授权甲')
    mandate = await given(firm, person.id_number)
    await sign_in(user, person)
    await user.open('/mandates')
    await disable(firm.actor, mandate, now=NOW)

    went = await user.http_client.post(
        '/act-as', data={'role': 'delegate', 'organisation': str(firm.id)}, follow_redirects=False
    )

    assert went.headers['location'] == '/mandates'
    assert (await UserSession.filter(person_id=person.id).order_by('-id').first()).acting_role is Role.CANDIDATE


async def test_whoever_was_given_none_is_told_how_one_comes_about(user: User, firm: Firm):
    await sign_in(user, await a_person('样例路人'))

    await user.open('/mandates')

    await user.should_see('没有单位给您授权')


async def test_another_s_mandates_are_not_among_mine(user: User, firm: Firm):
    await given(firm, (await a_person('样例被授权甲')).id_number)
    await sign_in(user, await a_person('样例路人'))

    await user.open('/mandates')

    await user.should_not_see('样例机械有限公司')
