"""While somebody writes for a long time, everybody else reads on: what was true before, then what is true after."""

import asyncio

import pytest
from tortoise import connections
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from models.people.tables import Organisation
from tests.builders import an_organisation

pytestmark = pytest.mark.sqlite


async def test_who_asks_while_another_writes_is_answered_at_once_with_what_holds(db):
    await an_organisation('样例甲有限公司')
    begun, asked = asyncio.Event(), asyncio.Event()

    async def write() -> None:
        async with in_transaction():
            await an_organisation('样例乙有限公司')
            begun.set()
            await asked.wait()

    writing = asyncio.create_task(write())
    await begun.wait()
    seen = await asyncio.wait_for(Organisation.all().count(), 5)
    asked.set()
    await writing

    assert (seen, await Organisation.all().count()) == (1, 2)


async def test_a_transaction_sees_what_it_wrote_itself(db):
    async with in_transaction():
        await an_organisation()

        assert await Organisation.all().count() == 1


async def test_what_a_reader_wrote_would_not_be_taken(db):
    (reader, _) = connections.get('default').readers
    await an_organisation()

    with pytest.raises(OperationalError, match='readonly'):
        await reader.execute_query('DELETE FROM organisation')


async def test_a_slow_question_leaves_the_other_reader_to_the_next(db):
    database = connections.get('default')
    async with database.reader()._lock:
        assert await asyncio.wait_for(Organisation.all().count(), 5) == 0
        assert await asyncio.wait_for(Organisation.all().count(), 5) == 0


@pytest.mark.parametrize('rounds', range(8))
async def test_whoever_is_called_off_while_he_begins_to_write_leaves_it_to_the_next(db, rounds):
    await an_organisation('样例甲有限公司')

    async def write() -> None:
        async with in_transaction():
            await an_organisation('样例乙有限公司')
            await asyncio.sleep(60)

    writing = asyncio.create_task(write())
    for _ in range(rounds):
        await asyncio.sleep(0.001 if rounds > 4 else 0)
    writing.cancel()
    await asyncio.wait([writing])

    await asyncio.wait_for(an_organisation('样例丙有限公司'), 5)
    async with in_transaction():
        assert await Organisation.all().count() == 2
