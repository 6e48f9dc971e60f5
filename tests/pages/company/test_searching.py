"""What was looked for stays in the address, so that one comes back to it; nobody's number ever stands there."""

import asyncio

import pytest
from nicegui.testing import User

from tests.builders import a_number, press
from tests.builders_employment import Firm, a_holder, filed
from tests.pages.company.conftest import answer, as_employer

LIST = '/company/employment'


@pytest.fixture
async def boss(user: User, firm: Firm) -> User:
    """The employer at the browser, with one employed person."""
    _, item = await a_holder('样例持证甲')
    await filed(firm.actor, item)
    await as_employer(user, firm.boss, firm.id)
    return user


@pytest.fixture
def addresses(monkeypatch) -> list[str]:
    """Every address a search put into the browser."""
    found: list[str] = []
    monkeypatch.setattr('nicegui.functions.navigate.History.replace', lambda _, url: found.append(url))
    return found


async def looked(user: User, addresses: list[str], **typed: str) -> str:
    """Look for it; answer the address it left."""
    before = len(addresses)
    answer(user, **typed)
    press(user, '查询')
    for _ in range(100):
        if len(addresses) > before:
            break
        await asyncio.sleep(0.05)
    return addresses[-1]


async def test_whoever_comes_back_from_a_record_finds_his_search_again(boss: User, addresses):
    await boss.open(LIST)
    left = await looked(boss, addresses, name='样例没有', since='2026-01-01')

    await boss.open(left)

    await boss.should_see('没有找到聘用记录')
    told = {key: next(iter(boss.find(marker=key).elements)).value for key in ('name', 'since', 'until')}
    assert told == {'name': '样例没有', 'since': '2026-01-01', 'until': ''}


async def test_the_personal_list_comes_back_as_the_personal_list(boss: User, addresses):
    await boss.open(f'{LIST}?list=own')

    assert await looked(boss, addresses, employer='sample') == f'{LIST}?list=own&employer=sample'
    assert await looked(boss, addresses, employer='') == f'{LIST}?list=own'


async def test_nobodys_number_gets_into_the_address_from_whatever_field(boss: User, addresses):
    number = a_number()
    await boss.open(LIST)

    assert await looked(boss, addresses, number='990101', name='sample') == f'{LIST}?name=sample'
    for typed in (number, f'{number[:6]} {number[6:14]}-{number[14:]}', '19900000001'):
        assert await looked(boss, addresses, number='', name=typed) == LIST


@pytest.mark.parametrize('query', ['since=2026-13-01', 'since=x&until=y', 'item=2019:Z9', 'kind=', 'number=990101'])
async def test_what_a_field_cannot_hold_is_left_out_of_what_an_address_asks(boss: User, query):
    await boss.open(f'{LIST}?{query}')

    await boss.should_see('样例持证甲')


@pytest.mark.parametrize('address', ['/company/certificates', '/company/mandates'])
async def test_the_other_lists_of_an_employer_keep_their_search_too(boss: User, addresses, address):
    await boss.open(address)

    left = await looked(boss, addresses, name='sample')

    assert left == f'{address}?name=sample'
    await boss.open(left)
    assert next(iter(boss.find(marker='name').elements)).value == 'sample'
