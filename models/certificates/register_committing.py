"""Writing a checked file of the register, piece by piece; what has changed since its check is judged once more."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from models.bulk import Turns, pieces
from models.certificates.register_import import FILES, SUBJECT, ImportStep, finish, opened
from models.certificates.register_writing import write_piece
from models.certificates.rules.rows import Judged, RegisterRow, read_line
from models.certificates.tables import RegisterImport
from models.once_more import once_more
from models.people.queries.organisations import organisation_names
from models.people.rights import authorise
from models.people.rules import Duty
from models.records.attempts import watched
from models.records.batches import BatchState, RowVerdict
from models.records.operations import write_event
from models.records.row_files import GOES_ON, Keep
from models.records.rules import Actor
from models.regulation.objection import Refused

Kept = Callable[[str], Awaitable[list[bytes]]]
"""The lines that were kept under a SHA-256."""
AT_A_TIME, GIVEN_WAY = 200, 0.01
"""Rows of one transaction, and a quarter of the seconds that the next one stands back for whoever waits for a page."""
GOOD = f'["{RowVerdict.GOOD}"'.encode()


@watched(ImportStep.WRITTEN, again=False)
async def commit_import(
    actor: Actor, import_id: UUID, *, kept: Kept, keep: Keep, only_good: bool, now: datetime
) -> int:
    """Write the good rows of a checked file; answer how many it has written in all. Written already, nothing happens.

    Refused where a row fails and all were to be written. Should a row no longer be good when its turn comes, it is
    left out and its verdict says why.
    """
    async with in_transaction():
        row = await opened(actor, import_id, now=now)
        if row.state is BatchState.WRITTEN:
            return int(row.written)
        if row.failed and not only_good:
            raise Refused(f'有{row.failed}行不能写入，没有写入任何一行；请改正后重新上传，或选择只写入可以写入的行')
        if not row.good:
            raise Refused('没有可以写入的行')
        if not await FILES.note(import_id, BatchState.CHECKED, state=BatchState.WRITING, done=0, begun_at=now):
            raise Refused(GOES_ON)
        remark = f'可以写入{row.good}行，已登记过{row.known}行，不能写入{row.failed}行'
        changes = {'sha256': ['', row.sha256]}
        await write_event(actor, ImportStep.BEGUN, SUBJECT, import_id, now=now, remark=remark, changes=changes)
    async with FILES.under_way(import_id, BatchState.WRITING, BatchState.INTERRUPTED):
        return await write_all(actor, row, await kept(row.verdicts_sha256), keep, now=now)


async def write_all(actor: Actor, row: RegisterImport, lines: list[bytes], keep: Keep, *, now: datetime) -> int:
    """Write the good ones of these rows; answer how many the file has written in all."""
    issuer = (await organisation_names({row.organisation_id})).get(row.organisation_id, '')
    late, turns = list[tuple[int, Judged]](), Turns(GIVEN_WAY)
    row.done = 0
    for places in pieces([place for place, line in enumerate(lines) if line.startswith(GOOD)], AT_A_TIME):
        rows = [read_line(lines[place]).row for place in places]
        judged = await once_more(partial(write_next, actor, row, rows, issuer, now=now))
        row.done, row.written = row.done + len(rows), row.written + good_of(judged)
        late += [one for one in zip(places, judged, strict=True) if one[1].verdict is not RowVerdict.GOOD]
        await turns.over()
    told = await judged_late(row, lines, late, keep) if late else {}
    async with in_transaction():
        await authorise(actor, Duty.CLERK, now=now)
        await finish(actor, UUID(str(row.id)), BatchState.WRITING, now=now, **told)
    return int(row.written)


async def write_next(
    actor: Actor, row: RegisterImport, rows: Sequence[RegisterRow], issuer: str, *, now: datetime
) -> list[Judged]:
    """Write the rows that come next in a transaction of their own; answer their verdicts."""
    async with in_transaction():
        await authorise(actor, Duty.CLERK, now=now)
        judged = await write_piece(rows, office_id=row.organisation_id, issuer=issuer, by_id=actor.person_id, now=now)
        done, written = row.done + len(rows), row.written + good_of(judged)
        await FILES.note(UUID(str(row.id)), BatchState.WRITING, done=done, written=written)
    return judged


def good_of(judged: Sequence[Judged]) -> int:
    """How many of them were written."""
    return sum(one.verdict is RowVerdict.GOOD for one in judged)


async def judged_late(
    row: RegisterImport, lines: list[bytes], late: Sequence[tuple[int, Judged]], keep: Keep
) -> dict[str, Any]:
    """What is noted of a file of whose good rows some were good no longer when their turn came."""
    for place, one in late:
        lines[place] = one.line.encode()
    known = sum(one.verdict is RowVerdict.KNOWN for _, one in late)
    return {
        'verdicts_sha256': await keep(await asyncio.to_thread(b'\n'.join, lines)), 'good': row.good - len(late),
        'known': row.known + known, 'failed': row.failed + len(late) - known,
    }  # fmt: skip
