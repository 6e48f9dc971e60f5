"""SQLite for a server whose readers must not wait for its writers.

Tortoise has one connection to SQLite and one lock: whoever asks while a transaction runs waits for its end, for seconds
where a file of thousands of rows is written. SQLite itself (WAL) lets others read what was last committed meanwhile. So
a question that is asked outside any transaction goes to connections of its own, which cannot write; everything else,
and all that a transaction asks, stays with the one that writes. A question asked after a commit sees what it wrote.
"""

import asyncio
from collections.abc import Sequence
from typing import Any

from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.connection import get_connections

READERS = 2
"""As many as the cores of a small office server; a slow search leaves the other to everybody else."""


class CancellableBeginning(SqliteTransactionContext):
    """A transaction whose task may be cancelled while it begins: Tortoise's would keep its lock then, and everybody out."""

    async def __aenter__(self) -> TransactionalDBClient:
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            await self.connection.begin()
        except BaseException:
            await asyncio.shield(self.given_up())
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        return self.connection

    async def given_up(self) -> None:
        """What was begun is undone: BEGIN itself may still stand in the queue to the database, and ROLLBACK behind it."""
        try:
            if self.connection._connection:
                await self.connection._connection.rollback()
        finally:
            self._trxlock.release()


class ReadingBesideClient(SqliteClient):
    """One connection that writes and some that only read."""

    def __init__(self, file_path: str, **kwargs: Any) -> None:
        super().__init__(file_path, **kwargs)
        self.readers = [SqliteClient(file_path, **kwargs, query_only='ON') for _ in range(READERS)]
        self.turn = 0

    async def create_connection(self, with_db: bool) -> None:
        """Open them all at once, the one that writes first."""
        await super().create_connection(with_db)
        for reader in self.readers:
            await reader.create_connection(with_db)

    async def close(self) -> None:
        """Close them all; the one that writes is the last and tidies up."""
        for reader in self.readers:
            await reader.close()
        await super().close()

    async def execute_query(self, query: str, values: list[Any] | None = None) -> tuple[int, Sequence[dict[str, Any]]]:
        """A question to a reader, anything else to the one that writes."""
        if asks(query):
            return await self.reader().execute_query(query, values)
        return await super().execute_query(query, values)

    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        """The same, each row a dictionary."""
        if asks(query):
            return await self.reader().execute_query_dict(query, values)
        return await super().execute_query_dict(query, values)

    def _in_transaction(self) -> TransactionContext:
        return CancellableBeginning(SqliteTransactionWrapper(self), self._lock)

    def reader(self) -> SqliteClient:
        """One that is free, or the next in turn to wait for."""
        self.turn = (self.turn + 1) % len(self.readers)
        in_turn = self.readers[self.turn :] + self.readers[: self.turn]
        return next((one for one in in_turn if not one._lock.locked()), in_turn[0])


def asks(query: str) -> bool:
    """Whether a statement only reads: in SQLite no SELECT writes."""
    return query.startswith('SELECT')


client_class = ReadingBesideClient
"""What Tortoise looks for in the module of an engine."""
