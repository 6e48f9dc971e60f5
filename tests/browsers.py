"""Simulated browsers that wait as long as a busy machine takes to answer."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

import httpx
from nicegui import core
from nicegui.testing import User

RETRIES = 200
"""A tenth of a second each, half of that where something is to go away."""


def patient(user: User) -> User:
    """The same browser, which looks again and again before it gives up."""
    for name in ('should_see', 'should_not_see'):
        setattr(user, name, partial(getattr(user, name), retries=RETRIES))
    return user


def another_browser() -> User:
    """A further one over the same server."""
    return patient(User(httpx.AsyncClient(transport=httpx.ASGITransport(core.app), base_url='http://test')))


async def until(done: Callable[[], Awaitable[bool]]) -> None:
    """Wait for what a click does: the next page does not wait for it."""
    for _ in range(RETRIES):
        if await done():
            return
        await asyncio.sleep(0.1)
    raise AssertionError('nothing came of it')
