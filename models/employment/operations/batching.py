"""Filing many records by a file (聘用记录批量填报): taken in, checked row by row, then written whole or in its good rows.

The check writes no record. It may be left and found again; one whose server died is marked 已中断 and begun again.
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from models.clock import office_day
from models.employment.operations.registers import Registers, known_from, read_registers
from models.employment.rules.rows import FiledRow, Judge, Judged
from models.employment.tables import EmploymentBatch
from models.mandates.access import entitled
from models.mandates.rules import Function
from models.people.operations.organisations import hold_organisation
from models.records.attempts import watched
from models.records.row_files import Keep, Read, RowFiles
from models.records.rules import Actor

AT_ONCE = 3  # files of one employer under way
KEPT = 2  # checks whose result stays at hand for who writes it next
FILES = RowFiles(
    EmploymentBatch, at_once=AT_ONCE, longest=timedelta(minutes=15),
    busy=f'本单位有{AT_ONCE}个文件正在处理，请等它们完成后再上传',
)  # fmt: skip


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
async def open_batch(actor: Actor, *, sha256: str, name: str, now: datetime) -> UUID:
    """Take in a file that lies in the store already; it is still to be checked. `name` is only for display."""
    async with in_transaction():
        await entitled(actor, Function.BATCH, now=now)
        await hold_organisation(actor.organisation_id or 0)
        return await FILES.take_in(actor, sha256=sha256, name=name, now=now, mandate_id=actor.mandate_id)


@watched('重新核对批量填报文件')
async def begin_again(actor: Actor, batch_id: UUID, *, now: datetime) -> None:
    """Put a file that was interrupted, or checked some time ago, back to where its check begins."""
    async with in_transaction():
        await opened(actor, batch_id, now=now)
        await FILES.begin_again(batch_id, now=now)


@watched('放弃批量填报文件')
async def drop_batch(actor: Actor, batch_id: UUID, *, now: datetime) -> None:
    """Give a file up before it was written; a second time changes nothing."""
    async with in_transaction():
        await FILES.drop(await opened(actor, batch_id, now=now), now=now)


@watched('核对批量填报文件')
async def check_batch(actor: Actor, batch_id: UUID, *, read: Read[FiledRow], keep: Keep, now: datetime) -> None:
    """Judge every row of a file that was taken in; nothing is filed. What was judged stays at hand for a while."""
    async with in_transaction():
        row = await opened(actor, batch_id, now=now)
    found = list[tuple[Sequence[FiledRow], Registers]]()
    judged = list[Judged]()

    async def judged_and_kept(rows: Sequence[FiledRow]) -> AsyncIterator[Judged]:
        found.append((rows, await read_registers(row.organisation_id, rows)))
        async for one in judged_rows(*found[0], now):
            judged.append(one)
            yield one

    if result := await FILES.check(row, read=read, judged=judged_and_kept, keep=keep, now=now):
        keep_at_hand(batch_id, Kept(office_day(now), *found[0], judged, result))


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


async def judged_rows(rows: Sequence[FiledRow], registers: Registers, now: datetime) -> AsyncIterator[Judged]:
    """The rows judged one by one."""
    judge = Judge(registers.profile, office_day(now), await known_from(registers))
    for row in rows:
        yield judge.judge(row)


async def opened(actor: Actor, batch_id: UUID, *, now: datetime) -> EmploymentBatch:
    """The batch of the employer acted for; the right is read anew. Another's is not there."""
    await entitled(actor, Function.BATCH, now=now)
    return await FILES.of(actor, batch_id)


async def mark_interrupted(now: datetime) -> int:
    """Mark what nobody works on any more; answers how many."""
    return await FILES.mark_interrupted(now)
