"""What is done with a file of employment records while its page may be gone: reading, judging, writing."""

import asyncio
import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from nicegui import app

from documents.columns import Table
from documents.employment_rows import COLUMNS, MOST_BYTES, MOST_ROWS
from documents.excel import error_file_of, read_table
from models import clock
from models.bulk import Turns
from models.employment.operations.batching import check_batch, kept_of, open_batch
from models.employment.operations.committing import commit_batch
from models.employment.rules.rows import FiledRow, Judged, read_line
from models.people.rules import Me
from models.records.batches import RowVerdict
from models.records.rules import Actor
from models.regulation.objection import NotThere, Refused, refusing
from pages.widgets.file_work import in_background, keep, kept_lines

Told = Callable[[str], None]


async def received(me: Me, content: bytes, name: str) -> UUID:
    """Keep an uploaded file and begin its check; answer under which id it is found again."""
    if len(content) > MOST_BYTES:
        raise Refused(f'文件不能超过{MOST_BYTES // 1024 // 1024} MB，请分成几个文件上传')
    kind = 'xlsx' if content[:2] == b'PK' else 'csv'
    sha256 = await keep(content)
    batch_id = await open_batch(me.actor, sha256=sha256, size=len(content), kind=kind, name=name, now=clock.now())
    begin_check(me.actor, batch_id, sha256)
    return batch_id


def begin_check(actor: Actor, batch_id: UUID, sha256: str) -> asyncio.Task[None]:
    """Check a file in the background."""

    async def read() -> tuple[list[FiledRow], str]:
        return await rows_of(app.state.data_folder.path_of(sha256))

    return in_background(check_batch(actor, batch_id, read=read, keep=keep, now=clock.now()), 'employment batch')


async def begin_commit(actor: Actor, card: dict[str, Any], *, only_good: bool, told: Told) -> asyncio.Task[None]:
    """Write a checked file in the background; a refusal is told to whoever still looks."""
    kept = kept_of(card['id'])
    rows = kept.rows if kept else [one.row for one in await judged_in(card)]

    async def write() -> None:
        try:
            await commit_batch(actor, card['id'], rows=rows, only_good=only_good, keep=keep, now=clock.now())
        except Refused as refusal:
            told(str(refusal))
        except NotThere:
            told('没有找到这个文件，可能不属于您')

    return in_background(write(), 'employment batch')


async def rows_of(path: Path) -> tuple[list[FiledRow], str]:
    """The rows of a file, read in a process of its own, and what should be known of it as a whole."""
    table = await read_table(path, COLUMNS, most_rows=MOST_ROWS, day=clock.today(), most_bytes=MOST_BYTES)
    if wrong := refusing(table.objections):
        raise Refused(*wrong)
    return await filed_rows(table), ''.join(one.message for one in table.objections)


async def filed_rows(table: Table) -> list[FiledRow]:
    """The rows as the rules see them."""
    rows, turns = [], Turns()
    for row in table.rows:
        wrong = tuple(one.message.removeprefix(f'第{row.number}行，') for one in refusing(row.objections))
        rows.append(FiledRow(number=row.number, wrong=wrong, **row.values))
        await turns.over()
    return rows


async def lines_in(card: dict[str, Any], verdict: RowVerdict | None = None) -> list[bytes]:
    """The kept verdicts of a checked file, of one kind or all; a line begins with its verdict."""
    return await kept_lines(card['verdicts_sha256'], f'["{verdict}"'.encode() if verdict else b'')


async def judged_in(card: dict[str, Any], verdict: RowVerdict | None = None) -> list[Judged]:
    """The same, read."""
    found, turns = [], Turns()
    for line in await lines_in(card, verdict):
        found.append(read_line(line))
        await turns.over()
    return found


async def failed_rows_file(card: dict[str, Any]) -> bytes:
    """The template with the failed rows only and why each failed."""
    with tempfile.TemporaryDirectory(prefix='tezhengtong-') as folder:
        path, turns, lines = Path(folder) / 'lines', Turns(), list[str]()
        for one in await judged_in(card, RowVerdict.FAILED):
            row = one.row
            lines.append(json.dumps([row.number, [getattr(row, c.key) for c in COLUMNS], one.reasons]))
            await turns.over()
        await asyncio.to_thread(path.write_text, '\n'.join(lines), 'utf-8')
        content = await error_file_of(path, COLUMNS)
    if not content:
        raise Refused('文件没有生成，请稍后再试')
    return content
