"""What every test stands on: a fresh database in memory, a data folder of its own, a simulated browser."""

import os
import tempfile

import pytest
from nicegui.testing import User
from tortoise import Tortoise, connections

from models import database

os.environ.setdefault('TZT_DATA', tempfile.mkdtemp(prefix='tezhengtong-test-'))


@pytest.fixture
async def db():
    """An empty database, or the PostgreSQL named by TZT_TEST_POSTGRES emptied."""
    url = os.environ.get('TZT_TEST_POSTGRES', 'sqlite://:memory:')
    await database.connect(url)
    if url.startswith('postgres'):
        await connections.get('default').execute_script('DROP SCHEMA public CASCADE; CREATE SCHEMA public;')
    await Tortoise.generate_schemas()
    yield
    await database.close()


@pytest.fixture
async def user(db, user: User):
    """NiceGUI's simulated browser, over the database that was opened first."""
    return user
