"""Filing many records by a file (聘用记录批量填报): taken in, checked row by row, then written whole or in its good rows.

The check writes no record. It may be left and found again; one whose server died is marked 已中断 and begun again.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from tortoise import connections
from tortoise.transactions import in_transaction

from models.bulk import Turns
from models.clock import office_day
from models.employment.operations.registers import Registers, known_from, read_registers
from models.employment.rules.rows import FiledRow, Judge, Judged, counted
from models.employment.tables import EmploymentBatch
from models.mandates.access import entitled
from models.mandates.rules import Function
from models.records.attempts import watched
from models.records.batches import BatchState, RowVerdict
from models.records.operations import note_file
from models.records.rules import Actor
from models.regulation.objection import NotThere, Refused
from models.regulation.text import file_name

AT_ONCE = 3  # files of one employer under way
LONGEST = timedelta(minutes=15)
KEPT = 2  # checks whose result stays at hand for who writes it next
STEP = 2000  # rows between two notes of the progress
UNDER_WAY = (BatchState.CHECKING, BatchState.WRITING)
GOES_ON = '这个文件正在处理，请等它完成'
Read = Callable[[], Awaitable[tuple[Sequence[FiledRow], str]]]
Keep = Callable[[bytes], Awaitable[str]]
_running: set[UUID] = set()


@dataclass(frozen=True, slots=True)
class Kept:
    """What a check found, and by what; it holds for as long as the registers say the same."""

    day: date
    rows: Sequence[FiledRow]
    registers: Registers
    judged: Sequence[Judged]
    result: dict[str, Any]


_kept: dict[UUID, Kept] = {}


@watched('上传批量填报文件')
async def open_batch(actor: Actor, *, sha256: str, size: int, kind: str, name: str, now: datetime) -> UUID:
    """Take in a file that lies in the store already; it is still to be checked. `name` is only for display."""
    async with in_transaction():
        await entitled(actor, Function.BATCH, now=now)
        mine = EmploymentBatch.filter(organisation_id=actor.organisation_id, state__in=UNDER_WAY)
        if await mine.count() >= AT_ONCE:
            raise Refused(f'本单位有{AT_ONCE}个文件正在处理，请等它们完成后再上传')
        await note_file(sha256, size=size, kind=kind, now=now)
        row = await EmploymentBatch.create(
            id=uuid4(), organisation_id=actor.organisation_id, person_id=actor.person_id, mandate_id=actor.mandate_id,
            name=file_name(name), sha256=sha256, state=BatchState.CHECKING, day=office_day(now), at=now,
        )  # fmt: skip
    return UUID(str(row.id))


@watched('重新核对批量填报文件')
async def begin_again(actor: Actor, batch_id: UUID, *, now: datetime) -> None:
    """Put a file that was interrupted, or checked some time ago, back to where its check begins."""
    async with in_transaction():
        await opened(actor, batch_id, now=now)
        again = EmploymentBatch.filter(id=batch_id, state__in=(BatchState.INTERRUPTED, BatchState.CHECKED))
        if not await again.update(state=BatchState.CHECKING, day=office_day(now), at=now, done=0, finished_at=None):
            raise Refused('这个文件正在处理或已经写入，不能重新核对')


@watched('放弃批量填报文件')
async def drop_batch(actor: Actor, batch_id: UUID, *, now: datetime) -> None:
    """Give a file up before it was written; a second time changes nothing."""
    async with in_transaction():
        row = await opened(actor, batch_id, now=now)
        if row.state is BatchState.DROPPED:
            return
        there = EmploymentBatch.filter(id=batch_id).exclude(state__in=(*UNDER_WAY, BatchState.WRITTEN))
        if not await there.update(state=BatchState.DROPPED, finished_at=now):
            raise Refused('这个文件正在处理或已经写入，不能放弃')


@watched('核对批量填报文件')
async def check_batch(actor: Actor, batch_id: UUID, *, read: Read, keep: Keep, now: datetime) -> None:
    """Judge every row of a file that was taken in; nothing is filed.

    `read` reads the rows and what should be known of the file as a whole (Refused where there is nothing to be read);
    `keep` stores bytes and answers their SHA-256.
    """
    async with in_transaction():
        row = await opened(actor, batch_id, now=now)
    if row.state is not BatchState.CHECKING or batch_id in _running:
        raise Refused(GOES_ON)
    async with under_way(batch_id, BatchState.CHECKING, BatchState.INTERRUPTED):
        try:
            rows, remark = await read()
        except Refused as refusal:
            told = {'state': BatchState.REFUSED, 'refusal': str(refusal)[:200], 'finished_at': now}
            await note(batch_id, BatchState.CHECKING, **told)
            return
        await note(batch_id, BatchState.CHECKING, total=len(rows), done=0, refusal=remark[:200])
        registers = await read_registers(row.organisation_id, rows)
        judged = [one async for one in judged_rows(rows, registers, now, batch_id)]
        found = Kept(office_day(now), rows, registers, judged, await result_of(judged, keep, now))
        await note(batch_id, BatchState.CHECKING, state=BatchState.CHECKED, **found.result)
        keep_at_hand(batch_id, found)


def keep_at_hand(batch_id: UUID, found: Kept) -> None:
    """Spare whoever writes the file now a second judging; only the last few are kept."""
    _kept[batch_id] = found
    for old in list(_kept)[:-KEPT]:
        del _kept[old]


def kept_of(batch_id: UUID, day: date | None = None) -> Kept | None:
    """What the check found, where it is at hand and of that day."""
    found = _kept.get(batch_id)
    return found if found and day in {None, found.day} else None


def forget(batch_id: UUID) -> None:
    """It is written, or the registers have changed."""
    _kept.pop(batch_id, None)


async def judged_rows(
    rows: Sequence[FiledRow], registers: Registers, now: datetime, batch_id: UUID | None = None
) -> AsyncIterator[Judged]:
    """The rows judged one by one, others having their turns between; `batch_id`: whose progress is noted."""
    judge, turns = Judge(registers.profile, office_day(now), await known_from(registers)), Turns()
    for place, row in enumerate(rows):
        yield judge.judge(row)
        await turns.over()
        if batch_id and place % STEP == STEP - 1:
            await note(batch_id, BatchState.CHECKING, done=place + 1)


async def result_of(judged: Sequence[Judged], keep: Keep, now: datetime) -> dict[str, Any]:
    """What is noted of a judged file; the verdicts themselves are kept as lines."""
    turns, lines, counts = Turns(), list[str](), counted(judged)
    for one in judged:
        lines.append(one.line)
        await turns.over()
    return {
        'verdicts_sha256': await keep('\n'.join(lines).encode()), 'total': len(judged), 'done': len(judged),
        'good': counts[RowVerdict.GOOD], 'known': counts[RowVerdict.KNOWN], 'failed': counts[RowVerdict.FAILED],
        'finished_at': now,
    }  # fmt: skip


async def opened(actor: Actor, batch_id: UUID, *, now: datetime) -> EmploymentBatch:
    """The batch of the employer acted for; the right is read anew. Another's is not there."""
    await entitled(actor, Function.BATCH, now=now)
    row = await EmploymentBatch.select_for_update().get_or_none(id=batch_id, organisation_id=actor.organisation_id)
    if row is None:
        raise NotThere
    return row


async def note(batch_id: UUID, within: BatchState, /, **told: Any) -> bool:
    """Note something of a batch while it is in that state; False where it no longer is."""
    return bool(await EmploymentBatch.filter(id=batch_id, state=within).update(**told))


@asynccontextmanager
async def under_way(batch_id: UUID, state: BatchState, otherwise: BatchState) -> AsyncIterator[None]:
    """Count it among those that are worked on here; what is left in `state` becomes `otherwise`."""
    _running.add(batch_id)
    try:
        yield
    finally:
        _running.discard(batch_id)
        await note(batch_id, state, state=otherwise)


async def mark_interrupted(now: datetime) -> int:
    """Mark what nobody works on any more; answers how many.

    Over SQLite there is this server alone; over another database a file may be under way in another one, which takes
    minutes at most.
    """
    left = EmploymentBatch.filter(state__in=UNDER_WAY).exclude(id__in=list(_running) or [uuid4()])
    if connections.get('default').capabilities.dialect != 'sqlite':
        left = left.filter(at__lt=now - LONGEST)
    return await left.update(state=BatchState.INTERRUPTED)
