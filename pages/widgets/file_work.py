"""Work on an uploaded file that goes on while its page may be gone, and what is kept of it."""

import asyncio
import json
import tempfile
from collections.abc import Callable, Coroutine, Sequence
from contextvars import Context
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from nicegui import app, background_tasks

from documents.columns import Column, Table
from documents.excel import USUAL, error_file_of, read_table
from documents.inspection import Limits
from models import clock
from models.bulk import Turns
from models.records.batches import RowVerdict
from models.regulation.objection import NotThere, Refused, refusing

MEGABYTE = 1024 * 1024
Row = TypeVar('Row')
Found = TypeVar('Found', bound='JudgedLine')


class JudgedLine(Protocol):
    """A kept line, read: the row as it was given, its verdict, why."""

    @property
    def row(self) -> Any: ...

    @property
    def verdict(self) -> RowVerdict: ...

    @property
    def reasons(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, kw_only=True, slots=True)
class RowTable(Generic[Row, Found]):
    """The table in which rows of one kind come: its columns and bounds, a row as the rules see it, a kept line read."""

    title: str
    columns: Sequence[Column]
    most_rows: int
    most_bytes: int
    row: Callable[..., Row]
    read_line: Callable[[str | bytes], Found]
    limits: Limits = USUAL

    async def received(self, content: bytes) -> str:
        """Put an uploaded file into the store; answer its SHA-256."""
        if len(content) > self.most_bytes:
            raise Refused(f'文件不能超过{self.most_bytes // MEGABYTE} MB，请分成几个文件上传')
        return await keep(content)

    async def rows_of(self, path: Path) -> tuple[list[Row], str]:
        """The rows of a file, read in a process of its own, and what should be known of it as a whole."""
        table = await read_table(
            path, self.columns, most_rows=self.most_rows, day=clock.today(), most_bytes=self.most_bytes,
            limits=self.limits, give_way=Turns().over,
        )  # fmt: skip
        if wrong := refusing(table.objections):
            raise Refused(*wrong)
        return await self.rows_in(table), ''.join(one.message for one in table.objections)

    async def rows_in(self, table: Table) -> list[Row]:
        """The rows as the rules see them."""
        rows, turns = [], Turns()
        for row in table.rows:
            wrong = tuple(one.message.removeprefix(f'第{row.number}行，') for one in refusing(row.objections))
            rows.append(self.row(number=row.number, wrong=wrong, **row.values))
            await turns.over()
        return rows

    async def judged_in(self, sha256: str, verdict: RowVerdict | None = None) -> list[Found]:
        """The kept verdicts of a checked file, of one kind or all, read."""
        found, turns = [], Turns()
        for line in await kept_lines(sha256, verdict):
            found.append(self.read_line(line))
            await turns.over()
        return found

    async def failed_rows(self, sha256: str) -> bytes:
        """The template with the failed rows only and why each failed."""
        with tempfile.TemporaryDirectory(prefix='tezhengtong-') as folder:
            path, turns, lines = Path(folder) / 'lines', Turns(), list[str]()
            for one in await self.judged_in(sha256, RowVerdict.FAILED):
                values = [getattr(one.row, column.key) for column in self.columns]
                lines.append(json.dumps([one.row.number, values, one.reasons]))
                await turns.over()
            await asyncio.to_thread(path.write_text, '\n'.join(lines), 'utf-8')
            content = await error_file_of(path, self.columns)
        if not content:
            raise Refused('文件没有生成，请稍后再试')
        return content


def in_background(work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
    """Go on whoever leaves; a failure is logged under its number."""
    return Context().run(background_tasks.create, work, name=name)


def told_in_background(work: Coroutine[Any, Any, object], name: str, told: Callable[[str], None]) -> asyncio.Task[None]:
    """The same; a refusal is told to whoever still looks."""

    async def refused_or_done() -> None:
        try:
            await work
        except Refused as refusal:
            told(str(refusal))
        except NotThere:
            told('没有找到这个文件，可能不属于您')

    return in_background(refused_or_done(), name)


async def keep(content: bytes) -> str:
    """Put bytes where files of rows and what became of their rows are kept for a time."""
    return str(await app.state.data_folder.imports.store(content))


def stored(sha256: str) -> Path:
    """Where kept bytes lie."""
    return Path(app.state.data_folder.imports.path_of(sha256))


async def kept_lines(sha256: str, verdict: RowVerdict | None = None) -> list[bytes]:
    """The kept lines of one verdict, or all; none where nothing was kept. A line begins with its verdict."""
    return (await kept_part(sha256, verdict))[1]


async def kept_part(
    sha256: str, verdict: RowVerdict | None = None, first: int = 0, last: int | None = None
) -> tuple[int, list[bytes]]:
    """How many such lines there are, and some of them; a hundred thousand are looked through beside the loop."""
    return await asyncio.to_thread(part_of, sha256, verdict, first, last)


def part_of(sha256: str, verdict: RowVerdict | None, first: int, last: int | None) -> tuple[int, list[bytes]]:
    if not sha256:
        return 0, []
    start = f'["{verdict}"'.encode() if verdict else b'['
    lines = [line for line in stored(sha256).read_bytes().split(b'\n') if line.startswith(start)]
    return len(lines), lines[first:last]
