"""Simulated browsers: they wait as long as a busy machine takes, and several over one server stay apart."""

import asyncio
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import Any
from weakref import WeakValueDictionary

import httpx
from nicegui import Client, context, core, ui
from nicegui.elements.mixins.disableable_element import DisableableElement
from nicegui.testing import User

RETRIES = 200
"""A tenth of a second each, half of that where something is to go away."""

opening: ContextVar['Browser'] = ContextVar('opening')
"""Whose page is being built."""
pages: 'WeakValueDictionary[str, Browser]' = WeakValueDictionary()
"""Whose page it is, by its id, once it is open."""


class Browser(User):
    """NiceGUI's simulated browser, which looks again and again before it gives up.

    Its own hands every message to whichever browser was touched last, be it by a timer of that one's page; here it
    reaches the browser whose page says it, as with the real ones.
    """

    __getattribute__ = object.__getattribute__

    def __init__(self, client: httpx.AsyncClient) -> None:
        super().__init__(client)
        for name in ('notify', 'navigate', 'download'):
            setattr(ui, name, OfItsPage(name))

    async def open(self, path: str, *, clear_forward_history: bool = True) -> Client:
        """The same, remembering whose page comes of it."""
        before = opening.set(self)
        try:
            client = await super().open(path, clear_forward_history=clear_forward_history)
        finally:
            opening.reset(before)
        pages[client.id] = self
        return client

    async def should_see(self, *what: Any, retries: int = RETRIES, **more: Any) -> None:
        """The same, patiently."""
        await super().should_see(*what, retries=retries, **more)

    async def should_not_see(self, *what: Any, retries: int = RETRIES, **more: Any) -> None:
        """The same, patiently."""
        await super().should_not_see(*what, retries=retries, **more)


class OfItsPage:
    """A function of `ui` that reaches the browser whose page calls it."""

    def __init__(self, name: str) -> None:
        self.name = name

    def its(self) -> Any:
        """That browser's own."""
        browser = pages.get(context.client.id) or opening.get()
        return object.__getattribute__(browser, self.name)

    def __call__(self, *given: Any, **more: Any) -> Any:
        return self.its()(*given, **more)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.its(), name)


def another_browser() -> User:
    """A further one over the same server."""
    return Browser(httpx.AsyncClient(transport=httpx.ASGITransport(core.app), base_url='http://test'))


async def until(done: Callable[[], Awaitable[bool]]) -> None:
    """Wait for what a click does: the next page does not wait for it."""
    for _ in range(RETRIES):
        if await done():
            return
        await asyncio.sleep(0.1)
    raise AssertionError('nothing came of it')


def can_be_clicked(user: User, mark: str) -> bool:
    """Whether anything that carries the mark takes a click."""
    return any(not isinstance(one, DisableableElement) or one.enabled for one in user.find(marker=mark).elements)


async def click_later(user: User, mark: str) -> None:
    """Click what carries the mark once it takes clicks; in vain where it never does."""
    for _ in range(RETRIES):
        await asyncio.sleep(0.1)
        if can_be_clicked(user, mark):
            user.find(marker=mark).click()
            return
