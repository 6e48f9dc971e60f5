"""Taking an office's existing register in (登记册导入): checked row by row, then written whole or in its good rows.

The check writes nothing of the register. Writing goes by pieces, each a short transaction, so that nobody waits for a
hundred thousand rows; each notes how many rows the file has written so far. Where the server dies in between, the file
is checked again: what it has written is known by then, and only the rest is written.
"""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from models.certificates.register_writing import known_of
from models.certificates.rules.rows import Judge, Judged, RegisterRow
from models.certificates.tables import RegisterImport
from models.clock import office_day
from models.people.operations.organisations import hold_organisation
from models.people.queries.persons import names_of
from models.people.rights import authorise
from models.people.rules import OFFICE_DUTIES, Duty
from models.records.attempts import watched
from models.records.batches import BatchState
from models.records.operations import write_event
from models.records.row_files import Keep, Read, RowFiles
from models.records.rules import Actor
from models.regulation.labelled import Labelled
from models.regulation.objection import NotThere

SUBJECT = 'register_import'
FILES = RowFiles(
    RegisterImport, at_once=1, longest=timedelta(hours=1),
    busy='本机关有一个登记册文件正在处理，请等它完成后再上传',
)  # fmt: skip


class ImportStep(Labelled):
    """What happens to a file of the register."""

    BEGUN = 'register_import_begun', '开始导入登记册'
    WRITTEN = 'register_imported', '导入登记册'


@watched('上传登记册文件')
async def open_import(actor: Actor, *, sha256: str, name: str, now: datetime) -> UUID:
    """Take in a file that lies in the store already; one file of an office at a time."""
    async with in_transaction():
        await authorise(actor, Duty.CLERK, now=now)
        await hold_organisation(actor.organisation_id or 0)
        return await FILES.take_in(actor, sha256=sha256, name=name, now=now)


@watched('重新核对登记册文件')
async def begin_again(actor: Actor, import_id: UUID, *, now: datetime) -> None:
    """Put a file that was interrupted, or checked some time ago, back to where its check begins."""
    async with in_transaction():
        await opened(actor, import_id, now=now)
        await FILES.begin_again(import_id, now=now)


@watched('放弃登记册文件')
async def drop_import(actor: Actor, import_id: UUID, *, now: datetime) -> None:
    """Give a file up that is not worked on; a second time changes nothing. What it has written stays."""
    async with in_transaction():
        await FILES.drop(await opened(actor, import_id, now=now), now=now)


@watched('核对登记册文件')
async def check_import(actor: Actor, import_id: UUID, *, read: Read[RegisterRow], keep: Keep, now: datetime) -> None:
    """Judge every row of a file that was taken in.

    Where an interrupted file has nothing left to be written, it is written.
    """
    async with in_transaction():
        row = await opened(actor, import_id, now=now)

    async def judged(rows: Sequence[RegisterRow]) -> AsyncIterator[Judged]:
        judge = Judge(await known_of(rows), office_day(now))
        for one in rows:
            yield judge.judge(one)

    result = await FILES.check(row, read=read, judged=judged, keep=keep, now=now)
    if result and row.written and not result['good']:
        async with in_transaction():
            await authorise(actor, Duty.CLERK, now=now)
            await finish(actor, import_id, BatchState.CHECKED, now=now)


async def finish(actor: Actor, import_id: UUID, within: BatchState, /, *, now: datetime, **told: Any) -> None:
    """Note that it is written, and in its event exactly what was, in the caller's transaction."""
    if not await FILES.note(import_id, within, state=BatchState.WRITTEN, finished_at=now, **told):
        return
    row = await RegisterImport.get(id=import_id)
    remark = f'写入{row.written}行，已登记过{row.total - row.failed - row.written}行，未写入{row.failed}行'
    changes = {'sha256': ['', row.sha256]}
    await write_event(actor, ImportStep.WRITTEN, SUBJECT, import_id, now=now, remark=remark, changes=changes)


async def opened(actor: Actor, import_id: UUID, *, now: datetime) -> RegisterImport:
    """A file of one's own office; the right is read anew. Another's is not there."""
    await authorise(actor, Duty.CLERK, now=now)
    return await FILES.of(actor, import_id)


async def mark_interrupted(now: datetime) -> int:
    """Mark what nobody works on any more; answers how many."""
    return await FILES.mark_interrupted(now)


@watched('查看登记册文件')
async def import_card(actor: Actor, import_id: UUID, *, now: datetime) -> dict[str, Any]:
    """One file of one's own office."""
    await authorise(actor, *OFFICE_DUTIES, now=now)
    rows = await RegisterImport.filter(id=import_id, organisation_id=actor.organisation_id).values()
    if not rows:
        raise NotThere
    return rows[0] | {'person': (await names_of({rows[0]['person_id']})).get(rows[0]['person_id'], '')}


@watched('查看登记册文件')
async def imports_page(
    actor: Actor, *, page: int = 1, size: int = 20, now: datetime
) -> tuple[int, list[dict[str, Any]]]:
    """The files of one's own office, the latest first."""
    await authorise(actor, *OFFICE_DUTIES, now=now)
    found = RegisterImport.filter(organisation_id=actor.organisation_id)
    rows = await found.order_by('-at', 'id').offset((page - 1) * size).limit(size).values()
    names = await names_of({row['person_id'] for row in rows})
    return await found.count(), [row | {'person': names.get(row['person_id'], '')} for row in rows]
