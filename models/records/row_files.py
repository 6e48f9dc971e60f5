"""Files of rows that are taken in, checked row by row and written: the table they share, and who works on which.

FILES = RowFiles(EmploymentBatch, at_once=3, longest=timedelta(minutes=15), busy='…')

Each subject reads its own rights and judges its own rows; here is what happens to the file itself. Whatever is noted
of a file is guarded by its state, so that of two who press the same button one finds it taken.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import date, datetime, timedelta
from typing import Any, Generic, TypeVar
from uuid import UUID, uuid4

from tortoise import connections, fields
from tortoise.expressions import Q
from tortoise.models import Model
from tortoise.transactions import in_transaction

from models import clock
from models.bulk import Turns
from models.records.batches import BEGUN_AGAIN, GIVEN_UP, UNDER_WAY, BatchState, JudgedRow, RowVerdict
from models.records.office_rules import current_rules
from models.records.rules import Actor
from models.regulation.clauses import number
from models.regulation.national.deadlines import DAYS_KEPT
from models.regulation.objection import NotThere, Refused
from models.regulation.text import file_name

STEP = 2000  # rows between two notes of the progress
ABOUT_TO = timedelta(minutes=1)  # between noting that work begins and beginning it
GOES_ON = '这个文件正在处理，请等它完成'
Row = TypeVar('Row')
Read = Callable[[], Awaitable[tuple[Sequence[Row], str]]]
"""The rows, and what should be known of the file as a whole; raises Refused where there is nothing to be read."""
Keep = Callable[[bytes], Awaitable[str]]
"""Stores bytes and answers their SHA-256."""


class RowFile(Model):
    """A file of rows. `done` counts the rows checked or written, `written` those that this file has written so far.

    `at`: uploaded, `begun_at`: last taken to be worked on. `refusal` says why it cannot be read, or, once it was, what
    should be known of it as a whole. `swept_at`: its bytes and its verdicts were deleted; the counts stay.
    """

    id = fields.UUIDField(primary_key=True)
    organisation_id = fields.IntField()
    person_id = fields.IntField()
    name = fields.CharField(max_length=120)
    sha256 = fields.CharField(max_length=64)
    state = fields.CharEnumField(BatchState, max_length=20)
    total = fields.IntField(default=0)
    done = fields.IntField(default=0)
    good = fields.IntField(default=0)
    known = fields.IntField(default=0)
    failed = fields.IntField(default=0)
    written = fields.IntField(default=0)
    refusal = fields.CharField(max_length=200, default='')
    verdicts_sha256 = fields.CharField(max_length=64, default='')
    at = fields.DatetimeField()
    begun_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)
    swept_at = fields.DatetimeField(null=True)

    class Meta:
        abstract = True


File = TypeVar('File', bound=RowFile)


async def days_kept(day: date) -> int:
    """For how many days a file nobody works on any more is kept (导入文件的保存)."""
    profile, _ = await current_rules()
    return int(number(profile, DAYS_KEPT, day))


class Tally:
    """The judged rows of a file as they are kept, and how many there are of each verdict."""

    def __init__(self) -> None:
        self.lines, self.counts = list[str](), dict.fromkeys(RowVerdict, 0)

    def add(self, one: JudgedRow) -> None:
        """One more row."""
        self.lines.append(one.line)
        self.counts[one.verdict] += 1

    async def result(self, keep: Keep, now: datetime) -> dict[str, Any]:
        """What is noted of the file."""
        content = await asyncio.to_thread(lambda: '\n'.join(self.lines).encode())
        return {
            'verdicts_sha256': await keep(content), 'total': len(self.lines), 'done': len(self.lines),
            'good': self.counts[RowVerdict.GOOD], 'known': self.counts[RowVerdict.KNOWN],
            'failed': self.counts[RowVerdict.FAILED], 'finished_at': now,
        }  # fmt: skip


async def tallied(judged: Iterable[JudgedRow]) -> Tally:
    """The tally of rows that are judged already."""
    tally, turns = Tally(), Turns()
    for one in judged:
        tally.add(one)
        await turns.over()
    return tally


class RowFiles(Generic[File]):
    """The files of one table. `at_once`: how many of one organisation may be under way; `busy` says so.

    `longest`: work that began longer ago is not going on in another server either.
    """

    def __init__(self, table: type[File], *, at_once: int, longest: timedelta, busy: str) -> None:
        self.table, self.at_once, self.longest, self.busy = table, at_once, longest, busy
        self.running, self.since = set[UUID](), clock.now()

    async def take_in(self, actor: Actor, *, sha256: str, name: str, now: datetime, **more: Any) -> UUID:
        """Note a file that lies in the store already and is to be checked, in the caller's transaction."""
        mine = self.table.filter(organisation_id=actor.organisation_id, state__in=UNDER_WAY)
        if await mine.count() >= self.at_once:
            raise Refused(self.busy)
        row = await self.table.create(
            id=uuid4(), organisation_id=actor.organisation_id, person_id=actor.person_id, name=file_name(name),
            sha256=sha256, state=BatchState.CHECKING, at=now, begun_at=now, **more,
        )  # fmt: skip
        return UUID(str(row.id))

    async def of(self, actor: Actor, file_id: UUID) -> File:
        """The file, locked, where it belongs to the organisation acted for; another's is not there."""
        mine = self.table.select_for_update()
        row = await mine.get_or_none(id=file_id, organisation_id=actor.organisation_id)
        if row is None:
            raise NotThere
        return row

    async def note(self, file_id: UUID, within: BatchState, /, **told: Any) -> bool:
        """Note something of a file while it is in that state; False where it no longer is."""
        return bool(await self.table.filter(id=file_id, state=within).update(**told))

    async def begin_again(self, file_id: UUID, *, now: datetime) -> None:
        """Put a file that was interrupted, or checked some time ago, back to where its check begins."""
        again = self.table.filter(id=file_id, state__in=BEGUN_AGAIN)
        if not await again.update(state=BatchState.CHECKING, begun_at=now, total=0, done=0, finished_at=None):
            raise Refused('这个文件正在处理或已经写入，不能重新核对')

    async def drop(self, row: File, *, now: datetime) -> None:
        """Give it up where nobody works on it; a second time changes nothing."""
        if row.state is BatchState.DROPPED:
            return
        there = self.table.filter(id=row.id, state__in=GIVEN_UP)
        if not await there.update(state=BatchState.DROPPED, finished_at=now):
            raise Refused('这个文件正在处理或已经写入，不能放弃')

    async def check(
        self, row: File, *, read: Read[Row], judged: Callable[[Sequence[Row]], AsyncIterator[JudgedRow]], keep: Keep,
        now: datetime,
    ) -> dict[str, Any] | None:  # fmt: skip
        """Read and judge every row, others having their turns between; answer what was noted of it.

        None where it could not be read, or where somebody else has taken the file away meanwhile.
        """
        file_id = UUID(str(row.id))
        if row.state is not BatchState.CHECKING or file_id in self.running:
            raise Refused(GOES_ON)
        async with self.under_way(file_id, BatchState.CHECKING, BatchState.INTERRUPTED):
            try:
                rows, remark = await read()
            except Refused as refusal:
                told = {'state': BatchState.REFUSED, 'refusal': str(refusal)[:200], 'finished_at': now}
                await self.note(file_id, BatchState.CHECKING, **told)
                return None
            await self.note(file_id, BatchState.CHECKING, total=len(rows), done=0, refusal=remark[:200])
            tally, turns = Tally(), Turns()
            async for one in judged(rows):
                tally.add(one)
                await turns.over()
                if len(tally.lines) % STEP == 0:
                    await self.note(file_id, BatchState.CHECKING, done=len(tally.lines))
            result = await tally.result(keep, now)
            return result if await self.note(file_id, BatchState.CHECKING, state=BatchState.CHECKED, **result) else None

    async def sweep(self, before: datetime, *, now: datetime) -> int:
        """Part with files and verdicts of what nobody has worked on since; what was left unwritten is given up."""
        left = self.table.filter(swept_at=None, begun_at__lt=before).exclude(state__in=UNDER_WAY)
        async with in_transaction():
            gone = await left.filter(Q(finished_at=None) | Q(finished_at__lt=before)).update(
                swept_at=now, verdicts_sha256=''
            )
            await self.table.filter(swept_at=now, state__in=BEGUN_AGAIN).update(state=BatchState.DROPPED)
        return gone

    async def needed(self) -> set[str]:
        """Under which SHA-256 lies what is still to be kept."""
        rows = await self.table.filter(swept_at=None).values_list('sha256', 'verdicts_sha256')
        return {str(one) for row in rows for one in row}

    @asynccontextmanager
    async def under_way(self, file_id: UUID, state: BatchState, otherwise: BatchState) -> AsyncIterator[None]:
        """Count it among those that are worked on here; what is left in `state` becomes `otherwise`."""
        self.running.add(file_id)
        try:
            yield
        finally:
            self.running.discard(file_id)
            await self.note(file_id, state, state=otherwise)

    async def mark_interrupted(self, now: datetime) -> int:
        """Mark what nobody works on any more; answers how many.

        Over SQLite there is this server alone: whatever began before it did has nobody, and what has just begun here
        is about to be counted. Over another database a file may be under way in another server.
        """
        is_alone = connections.get('default').capabilities.dialect == 'sqlite'
        before = max(self.since, now - ABOUT_TO) if is_alone else now - self.longest
        left = self.table.filter(state__in=UNDER_WAY, begun_at__lt=before)
        return await left.exclude(id__in=list(self.running) or [uuid4()]).update(state=BatchState.INTERRUPTED)
