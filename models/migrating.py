"""The guarded migration: the only way the tables of an office's database change.

The files are aerich's (`migrations/models/<number>_<name>.py`, SQL of both dialects in `UPGRADE`, the models behind it
in `MODELS_STATE`), and so is the table that remembers them, so `aerich history` and `aerich heads` agree with us. The
executor is ours: aerich's commits a SQLite script piece by piece, leaves a failed one half-done, and rebuilds a table
with foreign keys on, which empties the tables that hang on it.

Here all pending files run in one transaction. On SQLite a backup comes first, foreign keys rest meanwhile, the result
is proved sound before the commit, and the backup is put back if anything fails.
"""

import asyncio
import base64
import json
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from aerich.models import Aerich
from aerich.utils import import_py_file
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.backends.base.config_generator import expand_db_url
from tortoise.context import TortoiseContext
from tortoise.transactions import in_transaction

from models import clock, sqlite_safety
from models.data_folder import DataFolder

MIGRATIONS = Path(__file__).parents[1] / 'migrations'
APP = 'models'
VERSION_TABLE = {
    'sqlite': "SELECT 1 FROM sqlite_master WHERE name = 'aerich'",
    'postgres': "SELECT 1 WHERE to_regclass('aerich') IS NOT NULL",
}
ONE_AT_A_TIME = 'SELECT pg_advisory_xact_lock(7310018)'
WORDS_ONLY = {'docstring', 'description'}


class MigrationRefused(Exception):
    """The database was not changed, or is again what it was; `message` is for the person at the console."""

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class Report:
    """What was done: the files applied, in order, and the copy of the database as it was (SQLite with data only)."""

    applied: list[str]
    backup: Path | None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a database stands to the migration files."""

    pending: list[str]
    unknown: list[str]  # applied by a newer program
    folded: bool  # applied in a form that has been regenerated since (before 1.0)

    @property
    def is_current(self) -> bool:
        return not (self.pending or self.unknown or self.folded)

    def objection(self) -> str:
        """Say why no file may be applied; empty when they may."""
        if self.unknown:
            return '数据库由更新版本的特证通建立，当前程序太旧，无法使用。请换用新版程序，或恢复旧版的备份。'
        if self.folded:
            return '数据库由较早的预览版建立，正式版之前的表结构会重新整理，不能自动升级。请另用一个空的数据目录。'
        return ''


async def migrate(database_url: str, folder: DataFolder, location: Path = MIGRATIONS) -> Report:
    """Apply what is pending. Raise FolderBusy while a server holds the data folder, MigrationRefused on failure."""
    with folder.hold():
        return await migrate_held(database_url, folder, location)


async def migrate_held(database_url: str, folder: DataFolder, location: Path = MIGRATIONS) -> Report:
    """The same for a caller who holds the data folder already."""
    standing = await standing_of(database_url, location)
    if objection := standing.objection():
        raise MigrationRefused(objection)
    if not standing.pending:
        return Report([], None)
    database = sqlite_file(database_url)
    backup = await backed_up(database, folder, standing.pending[0]) if database else None
    try:
        applied = await apply_pending(database_url, location)
    except BaseException as failure:
        if database:
            await asyncio.to_thread(sqlite_safety.restore, backup, database)
        if not isinstance(failure, Exception):
            raise
        kept = f'升级前的备份在 {backup}。' if backup else ''
        raise MigrationRefused(f'数据库升级失败，已恢复到升级前的状态。{kept}请把日志交给技术人员。') from failure
    return Report(applied, backup)


async def pending(database_url: str, location: Path = MIGRATIONS) -> list[str]:
    """List the files that have not been applied yet, in order."""
    return (await standing_of(database_url, location)).pending


async def is_current(database_url: str, location: Path = MIGRATIONS) -> bool:
    """Whether the database is exactly what this program expects; a server must not start on any other."""
    return (await standing_of(database_url, location)).is_current


async def standing_of(database_url: str, location: Path = MIGRATIONS) -> Standing:
    """Compare database and files. Raise MigrationRefused when the database cannot be opened."""
    path = sqlite_file(database_url)
    if path and not path.exists():  # do not leave an empty file behind by merely asking
        return Standing([file.name for file in files_of(location)], [], folded=False)
    async with opened(database_url) as db:
        return compared(await applied_to(db), files_of(location))


def compared(applied: dict[str, Any], files: list[Path]) -> Standing:
    names = [file.name for file in files]
    known = [file for file in files if file.name in applied]
    return Standing(
        pending=[name for name in names if name not in applied],
        unknown=[name for name in applied if name not in names],
        folded=bool(known) and bare(applied[known[-1].name]) != bare(state_of(import_py_file(known[-1]))),
    )


async def apply_pending(database_url: str, location: Path) -> list[str]:
    async with opened(database_url), in_transaction('default') as db:
        dialect = db.capabilities.dialect
        if dialect == 'postgres':
            await db.execute_query(ONE_AT_A_TIME)
        applied = await applied_to(db)
        waiting = [file for file in files_of(location) if file.name not in applied]
        for file in waiting:
            await apply(import_py_file(file), file.name, db)
        if dialect == 'sqlite':
            sqlite_safety.prove(
                await rows(db, 'PRAGMA integrity_check'),
                await rows(db, 'PRAGMA foreign_key_check'),
            )
    return [file.name for file in waiting]


async def apply(migration: ModuleType, name: str, db: BaseDBAsyncClient) -> None:
    upgrade: Callable[[BaseDBAsyncClient], Awaitable[str]] = migration.upgrade
    script = await upgrade(db)
    if db.capabilities.dialect == 'sqlite':
        for statement in sqlite_safety.statements(script):
            await db.execute_query(statement)
    else:
        await db.execute_script(script)
    await Aerich.create(version=name, app=APP, content=state_of(migration), using_db=db)


async def applied_to(db: BaseDBAsyncClient) -> dict[str, Any]:
    """Version → the models as they were described when it was applied, oldest first."""
    if not await rows(db, VERSION_TABLE[db.capabilities.dialect]):
        return {}
    found = await rows(db, f"SELECT version, content FROM aerich WHERE app = '{APP}' ORDER BY id")
    return {str(version): json.loads(str(content)) for version, content in found}


async def rows(db: BaseDBAsyncClient, query: str) -> list[tuple[Any, ...]]:
    return [tuple(row.values()) for row in await db.execute_query_dict(query)]


async def backed_up(database: Path, folder: DataFolder, first: str) -> Path | None:
    """Copy a database that holds anything to `backups/`, named for the step that follows and the time."""
    backup = folder.backups / f'before-{Path(first).stem}-{clock.now():%Y%m%dT%H%M%S%f}.sqlite3'
    try:
        if not await asyncio.to_thread(sqlite_safety.has_tables, database):
            return None
        await asyncio.to_thread(sqlite_safety.back_up, database, backup)
    except Exception as failure:
        message = '升级前的备份没有成功，数据库没有改动。请检查磁盘空间和数据目录的写入权限后重试。'
        raise MigrationRefused(message) from failure
    return backup


@asynccontextmanager
async def opened(database_url: str) -> AsyncIterator[BaseDBAsyncClient]:
    """Open the database apart from whatever the process uses; on SQLite with foreign keys resting."""
    connection = expand_db_url(database_url)
    if sqlite_file(database_url):
        connection['credentials']['foreign_keys'] = 'OFF'  # inside a transaction it would be too late to say so
    app = {'models': ['aerich.models'], 'default_connection': 'default'}
    async with TortoiseContext() as context:
        await context.init(config={'connections': {'default': connection}, 'apps': {APP: app}})
        db = context.db('default')
        try:
            await db.execute_query('SELECT 1')
            await rows(db, VERSION_TABLE[db.capabilities.dialect])
        except Exception as failure:
            message = (
                '打不开数据库。请检查数据库地址、账号和网络；使用内置数据库时请检查数据目录是否可读写、文件是否完好。'
            )
            raise MigrationRefused(message) from failure
        yield db


def sqlite_file(database_url: str) -> Path | None:
    """The file of a SQLite address; None for PostgreSQL."""
    if not database_url.startswith('sqlite:'):
        return None
    return Path(expand_db_url(database_url)['credentials']['file_path'])


def files_of(location: Path) -> list[Path]:
    """The migration files in the order of their numbers, as aerich sees them."""
    numbered = [file for file in (location / APP).glob('*_*.py') if file.stem.split('_')[0].isdigit()]
    return sorted(numbered, key=lambda file: int(file.stem.split('_')[0]))


def state_of(migration: ModuleType) -> Any:
    """Read the models as they are described in a migration file."""
    return json.loads(zlib.decompress(base64.b64decode(migration.MODELS_STATE)))


def bare(state: Any) -> Any:
    """Leave out the words about tables and columns: another comment does not make another table."""
    if isinstance(state, dict):
        return {key: bare(value) for key, value in state.items() if key not in WORDS_ONLY}
    return [bare(value) for value in state] if isinstance(state, list) else state
