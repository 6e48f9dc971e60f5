"""Much at once without keeping others waiting: work in short turns, rows made ready before they are written.

A transaction on SQLite holds up everybody who asks the database, so what can be worked out before it is.
"""

import asyncio
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from typing import Any, TypeVar

from tortoise import connections
from tortoise.models import Model

Thing = TypeVar('Thing')
TURN = 0.001
"""Seconds of work between two looks at whoever else waits."""
PIECE = 500
"""Values asked for by one query of the ORM."""
WHOLE = 5000
"""Values asked for, or rows written, by one plain statement: each way to the database and back costs others a wait.

SQLite and PostgreSQL take some 32,000.
"""


SHARE = 4
"""As many turns' time long does work in turns stand back at once for whoever waits for an answer."""
_asking: list[object] = []
_one_of_them: ContextVar[bool] = ContextVar('one_of_them', default=False)


@contextmanager
def answered_first() -> Iterator[None]:
    """Somebody waits for what is done in here: work in turns elsewhere stands back meanwhile, but for a share."""
    _asking.append(who := object())
    before = _one_of_them.set(True)
    try:
        yield
    finally:
        _one_of_them.reset(before)
        _asking.remove(who)


class Turns:
    """`await turns.over()` between two pieces of pure work lets others have theirs once a turn is used up."""

    def __init__(self, seconds: float = TURN) -> None:
        self.seconds, self.since = seconds, time.perf_counter()

    async def over(self) -> None:
        """Give way where it is time to."""
        if time.perf_counter() - self.since >= self.seconds:
            await asyncio.sleep(0)
            if _asking and not _one_of_them.get():
                await self.stand_back()
            self.since = time.perf_counter()

    async def stand_back(self) -> None:
        """Let whoever waits for an answer be done first, for a while: nothing starves."""
        until = time.perf_counter() + SHARE * self.seconds
        while _asking and time.perf_counter() < until:
            await asyncio.sleep(self.seconds)


def pieces(things: Sequence[Thing], size: int = PIECE) -> Iterator[Sequence[Thing]]:
    """The things by so many."""
    for start in range(0, len(things), size):
        yield things[start : start + size]


async def rows_in(select: str, values: Sequence[Any], order: str) -> list[tuple[Any, ...]]:
    """The rows of `select … IN` the values, piece by piece, each `order`ed: plain values as the database gives them.

    `select` and `order` are SQL of ours; only the values come from elsewhere. Days may be text (SQLite) or days.
    """
    database = connections.get('default')
    numbered, found, turns = database.capabilities.dialect == 'postgres', list[tuple[Any, ...]](), Turns()
    for some in pieces(values, WHOLE):
        marks = ', '.join(f'${place}' if numbered else '?' for place in range(1, len(some) + 1))
        _, rows = await database.execute_query(f'{select} IN ({marks}) ORDER BY {order}', list(some))
        for part in pieces(rows):
            found += [tuple(row.values()) if numbered else tuple(row) for row in part]
            await turns.over()
    return found


def day_of(value: Any) -> Any:
    """A day from what the database gave; None stays."""
    return date.fromisoformat(value) if isinstance(value, str) else value


class ReadyRows:
    """New rows of one table as the database takes them; `write` inside a transaction only hands them over."""

    def __init__(self, model: type[Model]) -> None:
        database = connections.get('default')
        names = database.executor_class(model=model, db=database).regular_columns
        self.model, self.values = model, list[list[Any]]()
        self.columns = [(name, model._meta.fields_map[name].to_db_value) for name in names]

    async def write(self) -> None:
        """Write them all."""
        if self.values:
            database = connections.get('default')
            executor = database.executor_class(model=self.model, db=database)
            for some in pieces(self.values, WHOLE):
                await database.execute_many(executor.insert_query, list(some))


async def ready_like(pattern: Model, rows: Iterable[Mapping[str, Any]]) -> ReadyRows:
    """Work out, in turns, what the database is handed for rows that are like one row but for what each names itself.

    Every row names the same columns.
    """
    made, turns = ReadyRows(type(pattern)), Turns()
    usual = [to_db(getattr(pattern, name), pattern) for name, to_db in made.columns]
    places: list[tuple[int, str, Any]] = []
    before: dict[int, tuple[Any, Any]] = {}  # what a column held in the row before, and what the database is handed
    for row in rows:
        places = places or [(place, name, to_db) for place, (name, to_db) in enumerate(made.columns) if name in row]
        values = usual.copy()
        for place, name, to_db in places:
            value = row[name]
            if place not in before or before[place][0] != value:
                before[place] = value, to_db(value, pattern)
            values[place] = before[place][1]
        made.values.append(values)
        await turns.over()
    return made
