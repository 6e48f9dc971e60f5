"""Taking an office's existing register in (登记册导入): checked row by row, then written whole or in its good rows.

The check writes nothing of the register. Writing goes by pieces, each a short transaction, so that nobody waits for a
hundred thousand rows; where the server dies in between, the same file again writes the rest and nothing twice.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from tortoise.transactions import in_transaction

from models.bulk import Turns, pieces
from models.certificates.register_writing import known_of, write_piece
from models.certificates.rules.rows import Judge, Judged, RegisterRow
from models.certificates.tables import RegisterImport
from models.clock import office_day
from models.people.queries.organisations import organisation_names
from models.people.queries.persons import names_of
from models.people.rights import authorise
from models.people.rules import OFFICE_DUTIES, Duty
from models.records.attempts import watched
from models.records.batches import BatchState, RowVerdict
from models.records.operations import note_file, write_event
from models.records.rules import Actor
from models.regulation.labelled import Labelled
from models.regulation.objection import NotThere, Refused
from models.regulation.text import file_name

SUBJECT = 'register_import'
STEP = 2000  # rows between two notes of the progress
LONGEST = timedelta(hours=1)
UNDER_WAY = (BatchState.CHECKING, BatchState.WRITING)
GOES_ON = '这个文件正在处理，请等它完成'
Read = Callable[[], Awaitable[Sequence[RegisterRow]]]
Keep = Callable[[bytes], Awaitable[str]]
_running: set[UUID] = set()


class ImportStep(Labelled):
    """What happens to a file of the register."""

    WRITTEN = 'register_imported', '导入登记册'


@watched('上传登记册文件')
async def open_import(actor: Actor, *, sha256: str, size: int, kind: str, name: str, now: datetime) -> UUID:
    """Take in a file that lies in the store already; one file of an office at a time."""
    async with in_transaction():
        await authorise(actor, Duty.CLERK, now=now)
        if await RegisterImport.filter(office_id=actor.organisation_id, state__in=UNDER_WAY).exists():
            raise Refused('本机关有一个登记册文件正在处理，请等它完成后再上传')
        await note_file(sha256, size=size, kind=kind, now=now)
        row = await RegisterImport.create(
            id=uuid4(), office_id=actor.organisation_id, person_id=actor.person_id, name=file_name(name),
            sha256=sha256, state=BatchState.CHECKING, day=office_day(now), at=now,
        )  # fmt: skip
    return UUID(str(row.id))


@watched('放弃登记册文件')
async def drop_import(actor: Actor, import_id: UUID, *, now: datetime) -> None:
    """Give a file up that is not worked on; a second time changes nothing."""
    async with in_transaction():
        row = await opened(actor, import_id, now=now)
        left = (BatchState.CHECKED, BatchState.REFUSED, BatchState.INTERRUPTED)
        if row.state is BatchState.DROPPED:
            return
        if not await RegisterImport.filter(id=import_id, state__in=left).update(state=BatchState.DROPPED):
            raise Refused('这个文件正在处理或已经写入，不能放弃')


@watched('核对登记册文件')
async def check_import(actor: Actor, import_id: UUID, *, read: Read, keep: Keep, now: datetime) -> None:
    """Judge every row of a file that was taken in. `read` reads the rows, `keep` stores bytes under their SHA-256."""
    async with in_transaction():
        row = await opened(actor, import_id, now=now)
        if row.state not in {BatchState.CHECKING, BatchState.INTERRUPTED, BatchState.CHECKED} or import_id in _running:
            raise Refused(GOES_ON)
        await RegisterImport.filter(id=import_id).update(state=BatchState.CHECKING, at=now, done=0)
    async with under_way(import_id, BatchState.CHECKING, BatchState.INTERRUPTED):
        try:
            rows = await read()
        except Refused as refusal:
            told = {'state': BatchState.REFUSED, 'refusal': str(refusal)[:200], 'finished_at': now}
            await note(import_id, BatchState.CHECKING, **told)
            return
        await note(import_id, BatchState.CHECKING, total=len(rows))
        lines, counts, turns = list[str](), dict.fromkeys(RowVerdict, 0), Turns()
        async for one in judged_rows(rows, import_id, now=now):
            lines.append(one.line)
            counts[one.verdict] += 1
            await turns.over()
        content = await asyncio.to_thread(lambda: '\n'.join(lines).encode())
        await note(
            import_id, BatchState.CHECKING, state=BatchState.CHECKED, verdicts_sha256=await keep(content),
            done=len(rows), good=counts[RowVerdict.GOOD], known=counts[RowVerdict.KNOWN],
            failed=counts[RowVerdict.FAILED], finished_at=now,
        )  # fmt: skip


async def judged_rows(rows: Sequence[RegisterRow], import_id: UUID, *, now: datetime) -> AsyncIterator[Judged]:
    """The rows judged one by one; how many is noted every so often."""
    judge, turns = Judge(await known_of(rows), office_day(now)), Turns()
    for place, row in enumerate(rows, 1):
        yield judge.judge(row)
        await turns.over()
        if place % STEP == 0:
            await note(import_id, BatchState.CHECKING, done=place)


@watched(ImportStep.WRITTEN)
async def commit_import(
    actor: Actor, import_id: UUID, *, rows: Sequence[RegisterRow], only_good: bool, now: datetime
) -> int:
    """Write the good rows of a checked file; answer how many were written. Written already, nothing happens.

    Refused where a row fails and all were to be written. `rows` are the good ones, as they were kept.
    """
    async with in_transaction():
        row = await opened(actor, import_id, now=now)
        if row.state is BatchState.WRITTEN:
            return int(row.written)
        if row.failed and not only_good:
            raise Refused(f'有{row.failed}行不能写入，没有写入任何一行；请改正后重新上传，或选择只写入可以写入的行')
        if len(rows) != row.good or not rows:
            raise Refused('没有可以写入的行')
        if not await note(import_id, BatchState.CHECKED, state=BatchState.WRITING, done=0, total=row.good):
            raise Refused(GOES_ON)
        remark = f'可以写入{row.good}行，已登记过{row.known}行，不能写入{row.failed}行'
        await write_event(
            actor, ImportStep.WRITTEN, SUBJECT, import_id, now=now, remark=remark, changes={'sha256': ['', row.sha256]}
        )
    async with under_way(import_id, BatchState.WRITING, BatchState.INTERRUPTED):
        issuer = (await organisation_names({row.office_id})).get(row.office_id, '')
        count = done = 0
        for some in pieces(rows):
            async with in_transaction():
                await authorise(actor, Duty.CLERK, now=now)
                count += await write_piece(some, office_id=row.office_id, issuer=issuer, by_id=actor.person_id, now=now)
                done += len(some)
                await note(import_id, BatchState.WRITING, done=done)
            await asyncio.sleep(0)
        await note(import_id, BatchState.WRITING, state=BatchState.WRITTEN, written=count, finished_at=now)
    return count


async def opened(actor: Actor, import_id: UUID, *, now: datetime) -> RegisterImport:
    """A file of one's own office; the right is read anew. Another's is not there."""
    await authorise(actor, Duty.CLERK, now=now)
    row = await RegisterImport.select_for_update().get_or_none(id=import_id, office_id=actor.organisation_id)
    if row is None:
        raise NotThere
    return row


async def note(import_id: UUID, state: BatchState, /, **told: Any) -> bool:
    """Note something of a file while it is in that state; False where it no longer is."""
    return bool(await RegisterImport.filter(id=import_id, state=state).update(**told))


@asynccontextmanager
async def under_way(import_id: UUID, state: BatchState, otherwise: BatchState) -> AsyncIterator[None]:
    """Count it among those worked on here; what is left in `state` becomes `otherwise`."""
    _running.add(import_id)
    try:
        yield
    finally:
        _running.discard(import_id)
        await note(import_id, state, state=otherwise)


async def mark_interrupted(now: datetime) -> int:
    """Mark what nobody works on any more; answers how many."""
    left = RegisterImport.filter(state__in=UNDER_WAY, at__lt=now).exclude(id__in=list(_running) or [uuid4()])
    return await left.update(state=BatchState.INTERRUPTED)


@watched('查看登记册文件')
async def import_card(actor: Actor, import_id: UUID, *, now: datetime) -> dict[str, Any]:
    """One file of one's own office."""
    await authorise(actor, *OFFICE_DUTIES, now=now)
    rows = await RegisterImport.filter(id=import_id, office_id=actor.organisation_id).values()
    if not rows:
        raise NotThere
    return rows[0] | {'person': (await names_of({rows[0]['person_id']})).get(rows[0]['person_id'], '')}


@watched('查看登记册文件')
async def imports_page(
    actor: Actor, *, page: int = 1, size: int = 20, now: datetime
) -> tuple[int, list[dict[str, Any]]]:
    """The files of one's own office, the latest first."""
    await authorise(actor, *OFFICE_DUTIES, now=now)
    found = RegisterImport.filter(office_id=actor.organisation_id)
    rows = await found.order_by('-at', 'id').offset((page - 1) * size).limit(size).values()
    names = await names_of({row['person_id'] for row in rows})
    return await found.count(), [row | {'person': names.get(row['person_id'], '')} for row in rows]
