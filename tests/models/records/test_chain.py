"""The event chain: whatever is done to it behind our back is found, and the first broken row is named."""

import asyncio

import pytest
from tortoise import connections
from tortoise.transactions import in_transaction

from models.people.operations.accounts import register
from models.people.rules import PeopleStep
from models.records.operations import notify, read_notice, set_value, write_event
from models.records.queries import notices_of, unread_count, value_of, verify_chain
from models.records.rules import SYSTEM
from models.records.tables import ChainHead, Event
from tests.builders import NOW, PASSWORD, a_number, a_phone, an_office

pytestmark = pytest.mark.usefixtures('db')


async def a_chain(length: int = 5) -> list[Event]:
    await an_office()
    for number in range(length - 1):
        async with in_transaction():
            await write_event(
                SYSTEM, PeopleStep.CREATED, 'person', number, now=NOW, remark='样例', changes={'name': ['', '样例“甲”']}
            )
    return await Event.all().order_by('id')


async def test_an_untouched_chain_is_whole():
    events = await a_chain()

    report = await verify_chain(batch=2)

    assert (report.count, report.head, report.broken_at) == (5, events[-1].hash, None)


@pytest.mark.parametrize('field', ['remark', 'person_id', 'role', 'at', 'changes', 'title'])
async def test_a_changed_row_is_named(field):
    events = await a_chain()
    value = {
        'remark': '改', 'person_id': 999, 'role': 'nobody', 'at': NOW.replace(year=2020), 'changes': {}, 'title': '改',
    }[field]  # fmt: skip
    await Event.filter(id=events[2].id).update(**{field: value})

    assert (await verify_chain()).broken_at == events[2].id


async def test_a_deleted_row_shows_at_the_next_one():
    events = await a_chain()
    await Event.filter(id=events[2].id).delete()

    assert (await verify_chain()).broken_at == events[3].id


async def test_two_swapped_rows_show():
    events = await a_chain()
    one, other = events[1].id, events[2].id
    for old, new in ((one, 1000), (other, one), (1000, other)):
        await connections.get('default').execute_query(f'UPDATE event SET id = {new} WHERE id = {old}')

    assert (await verify_chain()).broken_at == events[1].id


async def test_a_cut_tail_shows_against_the_head():
    events = await a_chain()
    await Event.filter(id=events[-1].id).delete()

    report = await verify_chain()

    assert report.broken_at == events[-2].id and '链尾' in report.why


async def test_many_at_once_make_one_chain():
    await an_office()

    await asyncio.gather(*(register('样例甲', a_number(), a_phone(), f'{PASSWORD}-{n}', now=NOW) for n in range(8)))

    report = await verify_chain()
    assert (report.count, report.broken_at) == (9, None)
    assert (await ChainHead.get(id=1)).count == 9


async def test_an_act_that_fails_leaves_no_event():
    await an_office()

    with pytest.raises(ZeroDivisionError):
        async with in_transaction():
            await write_event(SYSTEM, PeopleStep.CREATED, 'person', 1, now=NOW)
            raise ZeroDivisionError

    assert (await verify_chain()).count == 1


async def test_a_notice_is_read_by_its_own_reader_alone():
    await notify(1, '样例', now=NOW)
    notice = (await notices_of(1))[0]

    await read_notice(2, notice['id'], now=NOW)
    assert await unread_count(1) == 1
    await read_notice(1, notice['id'], now=NOW)
    assert await unread_count(1) == 0


async def test_a_setting_keeps_words_numbers_and_lists():
    for value in ('zhongshan', 3, ['甲', '乙'], None, False):
        await set_value('样例', value, now=NOW)
        assert await value_of('样例', 'nothing') == value
    assert await value_of('未设', '默认') == '默认'
