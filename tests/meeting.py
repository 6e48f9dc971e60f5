"""Two at the same moment, not by luck: on PostgreSQL each waits before what it writes first until the other has read.

Whoever is about to write in a transaction waits for the others to be about to write as well, to be over, or to wait
for a row that is held. So all have seen what was before any of them wrote. On SQLite one transaction follows another.
"""

import asyncio
import time
from collections.abc import Awaitable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import pytest
from tortoise.backends.asyncpg.client import TransactionWrapper

STATEMENTS = ('execute_insert', 'execute_many', 'execute_query', 'execute_query_dict')
WRITES = ('INSERT', 'UPDATE', 'DELETE')
HELD_UP, LONGEST, HANGS = 0.02, 1.0, 60
"""Seconds: a lock that takes so long to get is another's; nobody waits longer for the others; this is no waiting any more."""
_who: ContextVar['One | None'] = ContextVar('who', default=None)


class One:
    """One of those who act at once: how many of his transactions have come to their first write, since when he wants a row."""

    def __init__(self) -> None:
        self.others = list['One']()
        self.come, self.locking, self.over = 0, 0.0, False
        self.written: object = None

    async def meet(self, transaction: object) -> None:
        """Wait before the first write of a transaction until everybody else has come as far."""
        if self.written is transaction:
            return
        self.written, self.come = transaction, self.come + 1
        until = time.perf_counter() + LONGEST
        while time.perf_counter() < until and any(one.on_its_way(self.come) for one in self.others):
            await asyncio.sleep(0.002)

    def on_its_way(self, come: int) -> bool:
        """Whether he may yet come to his write of that turn."""
        held_up = self.locking and time.perf_counter() - self.locking > HELD_UP
        return not (self.over or self.come >= come or held_up)


@contextmanager
def meeting(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """While it lasts, those who act `at_once` meet before they write."""
    with monkeypatch.context() as patched:
        for name in STATEMENTS:
            patched.setattr(TransactionWrapper, name, met(getattr(TransactionWrapper, name)))
        yield


def met(execute: Any) -> Any:
    """A way of a transaction to its database, with the meeting before it."""

    async def executed(transaction: Any, query: str, *given: Any) -> Any:
        who, locks = _who.get(), query.endswith('FOR UPDATE')
        if who is None or not (locks or query.startswith(WRITES)):
            return await execute(transaction, query, *given)
        if not locks:
            await who.meet(transaction)
        who.locking = time.perf_counter()
        try:
            return await execute(transaction, query, *given)
        finally:
            who.locking = 0.0

    return executed


async def at_once(acts: Iterable[Awaitable[Any]]) -> list[Any]:
    """Do them all at the same moment; answer what each answered or raised. Raises TimeoutError where they hang."""
    acts = list(acts)
    all_of_them = [One() for _ in acts]
    for one in all_of_them:
        one.others = [other for other in all_of_them if other is not one]
    async with asyncio.timeout(HANGS):
        return await asyncio.gather(*map(done, all_of_them, acts), return_exceptions=True)


async def done(one: One, act: Awaitable[Any]) -> Any:
    """One of the acts, by one of those who meet."""
    _who.set(one)
    try:
        return await act
    finally:
        one.over = True
