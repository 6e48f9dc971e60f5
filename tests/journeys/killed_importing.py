"""Run by test_killed_importing in a process of its own: write a checked file and die at the named moment."""

import asyncio
import os
import sys
from pathlib import Path
from uuid import UUID

from models import database
from models.certificates import register_committing, register_import
from models.employment.operations import committing
from models.employment.rules.rows import read_line
from models.people.tables import UserSession
from models.records.row_files import RowFiles
from models.records.rules import Actor
from tests.builders import NOW

PIECE = 2
"""Rows of a piece here: what is written before the end is a part of the file, as it is of a large one."""


def dying_at(count: int, name: str, where: object) -> None:
    """Let the process die as soon as that function has done its work so many times."""
    real, done = getattr(where, name), []

    async def die(*given: object, **named: object) -> object:
        answer = await real(*given, **named)
        done.append(1)
        if len(done) == count:
            os._exit(9)
        return answer

    setattr(where, name, die)


async def acting(person_id: int) -> Actor:
    """The person as he is signed in."""
    session = await UserSession.filter(person_id=person_id).order_by('-id').first()
    assert session is not None
    return Actor(
        person_id=person_id, role=session.acting_role, session_id=session.id,
        organisation_id=session.acting_organisation_id,
    )  # fmt: skip


async def kept(lines: Path) -> list[bytes]:
    return lines.read_bytes().split(b'\n')


async def keep(content: bytes) -> str:
    raise AssertionError('nothing changed meanwhile')


async def register(import_id: UUID, person_id: int, moment: str, lines: Path) -> None:
    """Write a file of the register."""
    register_committing.AT_A_TIME = PIECE
    if moment == 'second piece written, before its commit':
        dying_at(2, 'write_piece', register_committing)
    elif moment == 'second piece noted, before its commit':
        dying_at(3, 'note', RowFiles)  # the first is that writing begins
    elif moment == 'between two pieces':
        dying_at(3, 'authorise', register_committing)  # the third piece has only asked for the right
    elif moment == 'everything written, before it is called so':
        dying_at(1, 'finish', register_committing)
    actor = await acting(person_id)
    await register_committing.commit_import(
        actor, import_id, kept=lambda _: kept(lines), keep=keep, only_good=False, now=NOW
    )


async def employment(batch_id: UUID, person_id: int, moment: str, lines: Path) -> None:
    """Write a file of employment records."""
    dying_at(1, moment, committing)

    async def keep_nothing(content: bytes) -> str:
        return '0' * 64

    rows = [read_line(line).row for line in await kept(lines)]
    actor = await acting(person_id)
    await committing.commit_batch(actor, batch_id, rows=rows, only_good=False, keep=keep_nothing, now=NOW)


async def check(import_id: UUID, person_id: int, moment: str, lines: Path) -> None:
    """Check a file of the register and die while it is read."""

    async def read() -> None:
        os._exit(9)

    await register_import.check_import(await acting(person_id), import_id, read=read, keep=keep, now=NOW)  # type: ignore[arg-type]


async def main(url: str, what: str, file_id: str, person_id: str, moment: str, lines: str) -> None:
    await database.connect(url)
    act = {'register': register, 'employment': employment, 'check': check}[what]
    await act(UUID(file_id), int(person_id), moment, Path(lines))
    os._exit(9)


asyncio.run(main(*sys.argv[1:]))
