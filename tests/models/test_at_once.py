"""Every operation pressed twice at the same moment: what two at once do, one after the other would have done as well.

On PostgreSQL both have read what was before any of them writes (tests/meeting.py); a second row, a second notice or a
second event that one after the other would not have made shows as more rows in some table.
"""

import logging
import re

import pytest
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from tortoise import Tortoise, connections

from models.once_more import LOG
from models.people import passwords
from models.records.queries import verify_chain
from models.regulation.objection import NotThere, Refused
from tests.meeting import at_once, meeting
from tests.rights.table import TABLE
from tests.rights.world import DONE, NOT_THERE, REFUSED, RULED_OUT, a_world

pytestmark = pytest.mark.usefixtures('db')
UNDER_WAY = {
    'certificates.register_committing.commit_import': RULED_OUT,
    'employment.committing.commit_batch': RULED_OUT,
    'people.gateways.retry_failed': NOT_THERE,
}
"""What takes its time, in more than one transaction: how it ends for whoever comes while it is still being done."""
NOTED = {'event', 'refused_attempt'}
IN_ONE_DATABASE = 10
GROUPS = [list(TABLE)[start : start + IN_ONE_DATABASE] for start in range(0, len(TABLE), IN_ONE_DATABASE)]


def tables() -> list[str]:
    """Every table, before those that its rows point at."""
    left, found = list(Tortoise.apps['models'].values()), []
    while left:
        relations = [one._meta.fields_map[key] for one in left for key in one._meta.fk_fields | one._meta.o2o_fields]
        pointed_at = {relation.related_model for relation in relations}
        free = [one for one in left if one not in pointed_at]
        found += sorted(one._meta.db_table for one in free)
        left = [one for one in left if one not in free]
    return found


async def a_fresh_world():
    """Everybody, and nothing that was done before."""
    await connections.get('default').execute_script(''.join(f'DELETE FROM {table};' for table in tables()))
    return await a_world()


async def rows() -> dict[str, int]:
    """How many rows every table has."""
    counts = ', '.join(f'(SELECT COUNT(*) FROM {table}) AS {table}' for table in tables())
    [found] = await connections.get('default').execute_query_dict(f'SELECT {counts}')
    return found


def told(answer: object) -> str:
    """How an act ended; what is neither done nor refused in a Chinese sentence is shown as it is."""
    if isinstance(answer, NotThere):
        return NOT_THERE
    if isinstance(answer, Refused) and re.search('[一-鿿]', str(answer)):
        return REFUSED if answer.of_right else RULED_OUT
    return repr(answer) if isinstance(answer, BaseException) else DONE


async def one_after_the_other(acts):
    answers = []
    for act in acts:
        try:
            answers.append(await act)
        except Exception as error:
            answers.append(error)
    return answers


async def pressed_twice(name, pair, how):
    """How both ended, and how many rows came to which table."""
    world = await a_fresh_world()
    act = await TABLE[name].make(world)
    before = await rows()
    answers = await how([act(world[one]) for one in pair])
    after = await rows()
    more = {table: after[table] - before[table] for table in after if after[table] != before[table]}
    assert (await verify_chain()).broken_at is None
    return sorted(map(told, answers)), more


def pairs(entry):
    """The same person twice; where somebody else may do it as well, one each."""
    first, *others = entry.entitled
    return [(first, second) for second in (first, *others[:1])]


async def faults(name, monkeypatch):
    """In what two at once differ from one after the other, in whichever order."""
    for pair in pairs(TABLE[name]):
        orders = dict.fromkeys((pair, pair[::-1]))
        with meeting(monkeypatch):
            found = await pressed_twice(name, pair, at_once)
        expected = []
        for order in orders:
            expected.append(await pressed_twice(name, order, one_after_the_other))
            if TABLE[name].ends in found[0] and (found == expected[-1] or is_under_way(name, found, expected[-1])):
                break
        else:
            yield f'{name} by {pair[0]} and {pair[1]}: {found}, one after the other: {expected}'


def is_under_way(name, found, expected):
    """Whether the slower one came while the faster one was at it, and did nothing himself."""
    (answers, more), (_, once) = found, expected
    left = {table: count for table, count in more.items() if table not in NOTED}
    return answers == sorted([DONE, UNDER_WAY.get(name, DONE)]) != [DONE, DONE] and left.items() <= once.items()


@pytest.fixture
def hashed_at_once(monkeypatch):
    """Passwords cost no time here: hundreds of them are hashed."""
    monkeypatch.setattr(passwords, '_hasher', PasswordHash([Argon2Hasher(time_cost=1, memory_cost=8, parallelism=1)]))


@pytest.mark.usefixtures('hashed_at_once')
@pytest.mark.parametrize('names', GROUPS, ids=lambda names: f'{names[0]} to {names[-1]}')
async def test_two_at_once_do_what_one_after_the_other_does(names, monkeypatch, caplog):
    caplog.set_level(logging.INFO, LOG)
    wrong = [one for name in names async for one in faults(name, monkeypatch)]

    assert not wrong, '\n'.join(wrong)
    assert [one for one in caplog.messages if 'Deadlock' in one] == []
