"""What every test stands on: a fresh database, a data folder of its own, a simulated browser."""

import gc
import os
import tempfile
from collections.abc import Iterator

import pytest
from fastapi.dependencies import models as dependencies
from hypothesis import settings
from nicegui import Client
from nicegui.element import Element
from nicegui.testing import User
from tortoise import Tortoise

from models import database
from tests.browsers import Browser, another_browser

pytest_plugins = ('tests.postgres', 'tests.leaving_out')
settings.register_profile('house', deadline=None)  # a busy machine is no fault
settings.load_profile('house')
os.environ['TZT_DATA'] = tempfile.mkdtemp(prefix='tezhengtong-test-')


def pytest_collection_finish() -> None:
    """Leave what is imported by now out of every later collection: NiceGUI's fixtures collect after each test."""
    gc.collect()
    gc.freeze()


@pytest.fixture
async def db(database_url):
    """All tables, empty: in memory, or with --postgres in a new database there."""
    await database.connect(database_url)
    await Tortoise.generate_schemas()
    yield
    await database.close()


@pytest.fixture
def tidied() -> Iterator[None]:
    """Let go of a test's pages once it is over: NiceGUI and FastAPI load them anew for each test and keep the old ones."""
    yield
    for page in Client.instances.values():
        page.remove_all_elements()  # a dialog is kept for as long as what stands beside it
    for one in vars(dependencies).values():
        if hasattr(one, 'cache_clear'):
            one.cache_clear()


@pytest.fixture
async def user(tidied, db, user: User, monkeypatch: pytest.MonkeyPatch) -> User:
    """NiceGUI's simulated browser, over the database that was opened first; it reads plain HTML elements too."""
    shown = Element._displayed_contents

    def with_plain_text(self: Element, *, only_visible: bool) -> list[object]:
        return [*shown(self, only_visible=only_visible), self._text]

    monkeypatch.setattr(Element, '_displayed_contents', with_plain_text)
    return Browser(user.http_client)


@pytest.fixture
async def second_user(user: User) -> User:
    """A colleague's browser, over the same server."""
    return another_browser()
