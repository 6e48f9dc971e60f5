"""What is done with a file of the register while its page may be gone: reading, judging, writing."""

import asyncio
import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from nicegui import app

from documents.excel import error_file_of, read_table
from documents.register_rows import COLUMNS, LIMITS, MOST_BYTES, MOST_ROWS
from models import clock
from models.bulk import Turns
from models.certificates.register_import import check_import, commit_import, open_import
from models.certificates.rules.rows import RegisterRow, read_line
from models.people.rules import Me
from models.records.batches import RowVerdict
from models.records.rules import Actor
from models.regulation.objection import NotThere, Refused, refusing
from pages.widgets.file_work import in_background, keep, kept_lines

Card = dict[str, Any]


async def received(me: Me, content: bytes, name: str) -> UUID:
    """Keep an uploaded file and begin its check; answer under which id it is found again."""
    kind, sha256 = 'xlsx' if content[:2] == b'PK' else 'csv', await keep(content)
    opened = await open_import(me.actor, sha256=sha256, size=len(content), kind=kind, name=name, now=clock.now())
    begin_check(me.actor, opened, sha256)
    return opened


def begin_check(actor: Actor, import_id: UUID, sha256: str) -> asyncio.Task[None]:
    """Check a file in the background."""

    async def read() -> list[RegisterRow]:
        return await rows_of(app.state.data_folder.path_of(sha256))

    return in_background(check_import(actor, import_id, read=read, keep=keep, now=clock.now()), 'register import')


async def rows_of(path: Path) -> list[RegisterRow]:
    """The rows of a file, read in a process of its own."""
    table = await read_table(
        path, COLUMNS, most_rows=MOST_ROWS, day=clock.today(), most_bytes=MOST_BYTES, limits=LIMITS
    )
    if wrong := refusing(table.objections):
        raise Refused(*wrong)
    rows, turns = [], Turns()
    for row in table.rows:
        wrong_here = tuple(one.message.removeprefix(f'第{row.number}行，') for one in refusing(row.objections))
        rows.append(RegisterRow(number=row.number, wrong=wrong_here, **row.values))
        await turns.over()
    return rows


async def begin_commit(actor: Actor, card: Card, *, only_good: bool, told: Callable[[str], None]) -> asyncio.Task[None]:
    """Write the good rows of a checked file in the background; a refusal is told to whoever still looks."""
    rows, turns = [], Turns()
    for line in await lines_in(card, RowVerdict.GOOD):
        rows.append(read_line(line).row)
        await turns.over()

    async def write() -> None:
        try:
            await commit_import(actor, card['id'], rows=rows, only_good=only_good, now=clock.now())
        except Refused as refusal:
            told(str(refusal))
        except NotThere:
            told('没有找到这个文件')

    return in_background(write(), 'register import')


async def lines_in(card: Card, verdict: RowVerdict | None = None) -> list[bytes]:
    """The kept verdicts of a checked file, of one kind or all."""
    return await kept_lines(card['verdicts_sha256'], f'["{verdict}"'.encode() if verdict else b'')


async def failed_rows_file(card: Card) -> bytes:
    """The template with the failed rows only and why each failed."""
    with tempfile.TemporaryDirectory(prefix='tezhengtong-') as folder:
        path, turns, lines = Path(folder) / 'lines', Turns(), list[str]()
        for line in await lines_in(card, RowVerdict.FAILED):
            one = read_line(line)
            lines.append(json.dumps([one.row.number, [getattr(one.row, c.key) for c in COLUMNS], one.reasons]))
            await turns.over()
        await asyncio.to_thread(path.write_text, '\n'.join(lines), 'utf-8')
        content = await error_file_of(path, COLUMNS)
    if not content:
        raise Refused('文件没有生成，请稍后再试')
    return content
