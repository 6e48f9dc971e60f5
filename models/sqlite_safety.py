"""A SQLite database before and after a dangerous step: copied, proved sound, put back. Nobody else may be writing."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from models.data_folder import settle


class Unsound(Exception):
    """SQLite itself finds the database damaged; the text is for the log."""


def has_tables(database: Path) -> bool:
    """Whether there is anything to lose."""
    if not database.exists():
        return False
    with closing(sqlite3.connect(database)) as connection:
        return bool(connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' LIMIT 1").fetchone())


def back_up(database: Path, backup: Path) -> None:
    """Copy a database, proved sound, through to the disk. The file appears whole or not at all."""
    draft = backup.with_suffix('.part')
    draft.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(database)) as connection:
            connection.execute('VACUUM INTO ?', (str(draft),))
        draft.chmod(0o600)
        with closing(sqlite3.connect(draft)) as copy:
            prove([tuple(row) for row in copy.execute('PRAGMA integrity_check')], [])
        with draft.open('rb+') as file:
            os.fsync(file.fileno())
        settle(draft, backup)
    finally:
        draft.unlink(missing_ok=True)


def restore(backup: Path | None, database: Path) -> None:
    """Make the database what it was; without a backup it was not there. One transaction, whatever its journal holds."""
    if backup is None:
        for name in (database, *(database.with_name(database.name + tail) for tail in ('-wal', '-shm'))):
            name.unlink(missing_ok=True)
        return
    with closing(sqlite3.connect(backup)) as whole, closing(sqlite3.connect(database)) as broken:
        whole.backup(broken)


def prove(integrity: list[tuple[object, ...]], violations: list[tuple[object, ...]]) -> None:
    """Judge the answers of `integrity_check` and `foreign_key_check`."""
    if integrity != [('ok',)]:
        raise Unsound(f'integrity_check: {integrity[:5]}')
    if violations:
        raise Unsound(f'foreign_key_check: {violations[:5]}')


def statements(script: str) -> Iterator[str]:
    """Cut a script into its statements; a semicolon inside a literal, a comment or a trigger does not end one."""
    statement = ''
    for piece in script.split(';'):
        statement += piece + ';'
        if sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ''
    if rest := statement.removesuffix(';').strip():
        yield rest
