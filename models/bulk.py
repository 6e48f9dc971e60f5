"""Much at once without keeping others waiting: work in short turns, rows made ready before they are written.

A transaction on SQLite holds up everybody who asks the database, so what can be worked out before it is.
"""

import asyncio
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

from tortoise import connections
from tortoise.models import Model

Thing = TypeVar('Thing')
TURN = 0.002
"""Seconds of work between two looks at whoever else waits."""
PIECE = 500
"""Values asked for by one query; rows written by one statement."""


class Turns:
    """`await turns.over()` between two pieces of pure work lets others have theirs once a turn is used up."""

    def __init__(self, seconds: float = TURN) -> None:
        self.seconds, self.since = seconds, time.perf_counter()

    async def over(self) -> None:
        """Give way where it is time to."""
        if time.perf_counter() - self.since >= self.seconds:
            await asyncio.sleep(0)
            self.since = time.perf_counter()


def pieces(things: Sequence[Thing], size: int = PIECE) -> Iterator[Sequence[Thing]]:
    """The things by so many."""
    for start in range(0, len(things), size):
        yield things[start : start + size]


class ReadyRows:
    """New rows of one table as the database takes them; `write` inside a transaction only hands them over."""

    def __init__(self, model: type[Model], columns: list[str]) -> None:
        self.model, self.columns, self.values = model, columns, list[list[Any]]()

    async def write(self) -> None:
        """Write them all."""
        if self.values:
            database = connections.get('default')
            executor = database.executor_class(model=self.model, db=database)
            for some in pieces(self.values, 10 * PIECE):
                await database.execute_many(executor.insert_query, list(some))


async def ready(model: type[Model], rows: Iterable[Model]) -> ReadyRows:
    """Work out what the database is handed for each row, in turns."""
    database = connections.get('default')
    columns = list(database.executor_class(model=model, db=database).regular_columns)
    made, turns = ReadyRows(model, columns), Turns()
    convert = [(name, model._meta.fields_map[name].to_db_value) for name in columns]
    for row in rows:
        made.values.append([to_db(getattr(row, name), row) for name, to_db in convert])
        await turns.over()
    return made
