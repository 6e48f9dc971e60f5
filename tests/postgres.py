"""The same tests on PostgreSQL: `python -m pytest --postgres tests/models`, in a process of its own.

One process keeps to one dialect (Tortoise remembers the SQL of the first). With the option a throw-away server is
started, or the one named in TZT_TEST_POSTGRES is used, and every test gets a new database in it. Of the tests only
those run that ask for `database_url` or `postgres_url`.
"""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

GIVEN = 'TZT_TEST_POSTGRES'
HOW_TO_GET_IT = f'PostgreSQL 12 or newer: apt-get install postgresql, or name a server in {GIVEN}=postgres://…'
HARMLESS = ('postgres', 'nobody')  # initdb refuses to work for root


def found() -> bool:
    return bool(os.environ.get(GIVEN) or programs())


def programs() -> Path | None:
    """Find the folder of initdb and pg_ctl; Debian keeps it off the PATH."""
    if on_path := shutil.which('pg_ctl'):
        return Path(on_path).resolve().parent
    versions = Path('/usr/lib/postgresql').glob('*/bin/pg_ctl')
    return max((path.parent for path in versions), key=lambda path: int(path.parent.name), default=None)


@contextmanager
def server() -> Iterator[str]:
    """Lend the address of a server, without a database name."""
    if given := os.environ.get(GIVEN):
        yield given.rsplit('/', 1)[0] if given.count('/') > 2 else given
        return
    folder = Path(tempfile.mkdtemp(prefix='postgres-'))
    try:
        as_whom = somebody_else(folder)
        run('initdb', '-D', folder, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync', **as_whom)
        port = free_port()
        options = f'-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off'
        run('pg_ctl', '-D', folder, '-l', folder / 'log', '-o', options, '-w', 'start', **as_whom)
        try:
            yield f'postgres://tester@127.0.0.1:{port}'
        finally:
            run('pg_ctl', '-D', folder, '-m', 'immediate', 'stop', **as_whom)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def run(program: str, *arguments: object, **as_whom: Any) -> None:
    folder = programs()
    assert folder, HOW_TO_GET_IT
    command = [str(folder / program), *map(str, arguments)]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False, cwd='/', **as_whom)
    assert done.returncode == 0, f'{program}: {done.stderr.decode(errors="replace")}'


def somebody_else(folder: Path) -> dict[str, Any]:
    """Root hands the folder over to an account without rights; everybody else works as himself."""
    if os.name == 'nt' or os.geteuid() != 0:
        return {}
    import pwd

    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = next(known[name] for name in HARMLESS if name in known)
    os.chown(folder, entry.pw_uid, entry.pw_gid)
    return {'user': entry.pw_uid, 'group': entry.pw_gid, 'extra_groups': []}


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(('127.0.0.1', 0))
        return int(listener.getsockname()[1])


@asynccontextmanager
async def fresh_database(address: str) -> AsyncIterator[str]:
    """Lend the address of a new, empty database and drop it afterwards."""
    name = f'test_{uuid4().hex}'
    connection = await asyncpg.connect(f'{address}/postgres')
    try:
        await connection.execute(f'CREATE DATABASE {name} TEMPLATE template0')
        yield f'{address}/{name}'
        await connection.execute(f'DROP DATABASE {name} WITH (FORCE)')
    finally:
        await connection.close()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption('--postgres', action='store_true', help='run the tests that touch a database on PostgreSQL')


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line('markers', 'postgres: says something about PostgreSQL alone')
    config.addinivalue_line('markers', 'sqlite: says something about SQLite alone')


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    other = 'sqlite' if config.getoption('--postgres') else 'postgres'
    dropped = [item for item in items if item.get_closest_marker(other) or not fits(item, config)]
    config.hook.pytest_deselected(items=dropped)
    items[:] = [item for item in items if item not in dropped]


def fits(item: pytest.Item, config: pytest.Config) -> bool:
    return not config.getoption('--postgres') or 'postgres_url' in getattr(item, 'fixturenames', ())


@pytest.fixture(scope='session')
def postgres_server(pytestconfig: pytest.Config) -> Iterator[str | None]:
    if not pytestconfig.getoption('--postgres'):
        yield None
        return
    with server() as address:
        yield address


@pytest.fixture
async def postgres_url(postgres_server: str | None) -> AsyncIterator[str | None]:
    """A new database on PostgreSQL, or None in the process that runs on SQLite."""
    if postgres_server is None:
        yield None
        return
    async with fresh_database(postgres_server) as url:
        yield url


@pytest.fixture
def database_url(tmp_path: Path, postgres_url: str | None) -> str:
    """A new database of this process's dialect, in Tortoise's form; on SQLite a file that is not there yet."""
    pragmas = 'journal_mode=WAL&synchronous=OFF&foreign_keys=ON'
    return postgres_url or f'sqlite://{tmp_path.as_posix()}/office.sqlite3?{pragmas}'
