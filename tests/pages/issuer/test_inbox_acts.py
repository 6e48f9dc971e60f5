"""The list as a clerk works through it: kept filters, pages, lights, and what may be done with several at once."""

import asyncio
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from nicegui.testing import User

from models import clock
from models.applications.operations.desk import claim
from models.applications.operations.filters import save_filter
from models.applications.rules.inbox import UNFILED, Filters
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Application, SavedFilter
from models.people.rules import Duty
from models.people.tables import Person
from tests.builders import a_person, on_duty, press, sign_in
from tests.builders_cases import RENEWAL, a_submitted_case, accepted, read_again
from tests.pages.issuer.desk_pages import in_working_days


async def at_list(user: User, actor, query: str = '') -> None:
    """The browser of somebody of the office, at the list."""
    await sign_in(user, await Person.get(id=actor.person_id))
    await user.open(f'/issuer/cases{query}')


async def test_a_filter_is_kept_under_a_name_used_again_and_thrown_away(user: User, today_office):
    kept = await a_submitted_case(today_office, RENEWAL, now=clock.now())
    other = await a_submitted_case(today_office, now=clock.now())
    await at_list(user, today_office.clerk, '?types=renewal')
    await user.should_see(kept.number)

    user.find(marker='name').type('样例：只看复审')
    user.find('保存筛选').click()
    await user.should_see('常用筛选：')
    await user.open('/issuer/cases')
    await user.should_see(other.number)
    (link,) = user.find('样例：只看复审').elements
    await user.open(link.props['href'])

    await user.should_see(kept.number)
    await user.should_not_see(other.number)
    press(user, 'drop-样例：只看复审')
    await user.should_not_see('常用筛选：', retries=50)
    assert not await SavedFilter.exists()


async def test_a_filter_needs_a_name(user: User, today_office):
    await at_list(user, today_office.clerk)

    user.find('保存筛选').click()

    await user.should_see('请填写筛选的名称')
    assert not await SavedFilter.exists()


async def test_nobody_sees_what_a_colleague_keeps(user: User, today_office):
    colleague = await on_duty(Duty.CLERK, today_office.id, '样例同事', now=clock.now())
    await save_filter(colleague, '样例：同事的筛选', Filters(), now=clock.now())

    await at_list(user, today_office.clerk)

    await user.should_see('申请办理')
    await user.should_not_see('样例：同事的筛选')


async def test_pages_hold_each_case_once_in_the_order_of_their_due_dates(user: User, today_office):
    cases = [await a_submitted_case(today_office, now=clock.now()) for _ in range(23)]
    last = cases[-1]
    await Application.filter(id=last.id).update(due_on=in_working_days(30))
    await at_list(user, today_office.clerk)
    await user.should_see('共 23 条')
    first_page = shown_numbers(user)
    await user.should_not_see(last.number)

    user.find('下一页').click()

    await user.should_see(last.number)
    second_page = shown_numbers(user)
    assert (len(first_page), len(second_page)) == (20, 3)
    assert set(first_page) | set(second_page) == {one.number for one in cases}
    assert second_page[-1] == last.number


def shown_numbers(user: User) -> list[str]:
    """The numbers of the cases on this page, in order."""
    links = user.find(kind=None, content='样例-').elements
    return [one._text for one in sorted(links, key=lambda one: one.id) if '/issuer/cases/' in one.props.get('href', '')]


@pytest.mark.parametrize(('days', 'light'), [(-1, '已逾期'), (0, '即将到期'), (40, '期限充足')])
async def test_the_light_of_a_due_date_stands_beside_it_in_words(user: User, today_office, days, light):
    case = await a_submitted_case(today_office, now=clock.now())
    await Application.filter(id=case.id).update(due_on=clock.today() + timedelta(days=days))

    await at_list(user, today_office.clerk, '?extent=open')

    await user.should_see(light)
    assert [one.tag for one in user.find(light).elements] == ['span'], 'one row has it, and no button or head'
    await user.should_see((clock.today() + timedelta(days=days)).isoformat())


async def test_only_what_may_be_claimed_can_be_ticked(user: User, today_office):
    free = await a_submitted_case(today_office, now=clock.now())
    taken = await a_submitted_case(today_office, now=clock.now())
    await claim(await on_duty(Duty.CLERK, today_office.id, '样例同事', now=clock.now()), taken.id, now=clock.now())
    reviewers = await a_submitted_case(today_office, RENEWAL, now=clock.now())
    await accepted(today_office, reviewers, now=clock.now())

    await at_list(user, today_office.clerk, '?extent=open')

    await user.should_see(marker=f'tick-{free.number}')
    await user.should_see(taken.number)
    await user.should_see(reviewers.number)
    for one in (taken, reviewers):
        await user.should_not_see(marker=f'tick-{one.number}')


async def test_several_are_only_claimed_and_what_a_colleague_took_meanwhile_is_named(user: User, today_office):
    mine, his = [
        await a_submitted_case(today_office, applicant=await a_person(name), now=clock.now())
        for name in ('样例一', '样例二')
    ]
    await at_list(user, today_office.clerk)
    for case in (mine, his):
        press(user, f'tick-{case.number}')
    await claim(await on_duty(Duty.CLERK, today_office.id, '样例同事', now=clock.now()), his.id, now=clock.now())

    press(user, 'claim-ticked')

    await user.should_see('已领办 1 件')
    await user.should_see('1 件没有领办：')
    assert (await read_again(mine)).claimed_by_id == today_office.clerk.person_id
    assert (await read_again(his)).claimed_by_id != today_office.clerk.person_id
    for label in ('受理所选', '准予所选', '退回所选'):
        await user.should_not_see(label)


async def test_the_address_keeps_the_filter_to_come_back_to_but_no_number_of_a_person(
    user: User, today_office, monkeypatch
):
    addresses: list[str] = []
    monkeypatch.setattr('nicegui.functions.navigate.History.replace', lambda _, url: addresses.append(url))
    case = await a_submitted_case(today_office, RENEWAL, now=clock.now())
    number = (await Person.get(id=case.person_id)).id_number
    await at_list(user, today_office.clerk, '?types=renewal')

    for searches, words in enumerate(('样例', number, f'{number[:6]} {number[6:]}'[:-1]), start=1):
        user.find(marker='words').clear().type(words)
        user.find(marker='查询').click()
        for _ in range(100):
            if len(addresses) == searches:
                break
            await asyncio.sleep(0.05)

    bare = '/issuer/cases?extent=turn&types=renewal&holder=anybody'
    assert addresses == [f'{bare}&words=%E6%A0%B7%E4%BE%8B', bare, bare]


async def test_a_filter_of_several_types_and_steps_is_shown_as_such_and_kept_when_one_looks_again(
    user: User, today_office, monkeypatch
):
    addresses: list[str] = []
    monkeypatch.setattr('nicegui.functions.navigate.History.replace', lambda _, url: addresses.append(url))
    steps = [one.value for one in ApplicationStatus if one not in UNFILED]
    await at_list(user, today_office.clerk, f'?types=renewal,reissue&statuses={",".join(steps)}')

    shown = {key: user.find(marker=key).elements.pop() for key in ('types', 'statuses')}
    assert shown['types'].options[shown['types'].value] == '多项（复审、补证）'
    assert shown['statuses'].options[shown['statuses'].value].startswith('多项（待受理、')
    user.find(marker='查询').click()
    for _ in range(100):
        if addresses:
            break
        await asyncio.sleep(0.05)

    (kept,) = [parse_qs(urlsplit(one).query) for one in addresses]
    assert kept['types'] == ['renewal,reissue'] and kept['statuses'] == [','.join(steps)]


@pytest.mark.parametrize('address', ['/issuer/cases', '/issuer/figures'])
async def test_all_filters_are_taken_back_at_once(user: User, today_office, address):
    await at_list(user, today_office.clerk)
    await user.open(f'{address}?words=样例没有')

    (reset,) = user.find(marker='reset').elements

    assert reset.props['href'] == address
