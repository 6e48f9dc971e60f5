"""Writing a checked file of employment records: all or the good rows, in one transaction, judged by what holds then.

The rows are judged and made ready outside the transaction; inside it everything they were judged by is read again, and
only where nothing of it changed are they written. Otherwise they are judged once more.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from tortoise.transactions import in_transaction

from models.bulk import ReadyRows, Turns, ready_like
from models.clock import office_day
from models.employment.operations.batching import FILES, Kept, forget, judged_rows, kept_of, opened
from models.employment.operations.filing import new_row
from models.employment.operations.registers import Registers, read_registers
from models.employment.rules.filing import EmploymentStep
from models.employment.rules.rows import FiledRow, Judged, Writing
from models.employment.tables import EmploymentRecord
from models.people.operations.banning import hold_all
from models.people.queries.organisations import organisation_names
from models.records.attempts import watched
from models.records.batches import BatchState
from models.records.many import ReadyNotices, Told, ready_notices
from models.records.operations import write_event
from models.records.row_files import GOES_ON, Keep, tallied
from models.records.rules import Actor
from models.regulation.objection import Refused

SUBJECT = 'employment_batch'
TRIES = 5


@dataclass(slots=True)
class Prepared:
    """What is about to be written, and by what it was judged."""

    registers: Registers
    result: dict[str, Any]
    records: ReadyRows
    notices: ReadyNotices
    people: list[int]


@watched(EmploymentStep.BATCH_FILED)
async def commit_batch(
    actor: Actor, batch_id: UUID, *, rows: Sequence[FiledRow], only_good: bool, keep: Keep, now: datetime
) -> None:
    """File the rows of a checked file; written already, nothing happens. `only_good` leaves out those that fail.

    Refused where a row fails and all were to be written; the new verdicts are kept, so that the page shows why.
    """
    async with in_transaction():
        batch = await opened(actor, batch_id, now=now)
        if batch.state is BatchState.WRITTEN:
            return
        if not await FILES.note(batch_id, BatchState.CHECKED, state=BatchState.WRITING, begun_at=now):
            raise Refused(GOES_ON)
    async with FILES.under_way(batch_id, BatchState.WRITING, BatchState.CHECKED):
        for _ in range(TRIES):
            prepared = await prepare(actor, batch_id, rows, keep, now=now)
            await FILES.note(batch_id, BatchState.WRITING, **prepared.result)
            refuse_what_fails(prepared.result, only_good)
            if await written(actor, batch_id, rows, prepared, sha256=batch.sha256, now=now):
                return
    raise Refused('登记信息正在变化，没有写入任何记录，请稍后再提交')


def refuse_what_fails(result: dict[str, Any], only_good: bool) -> None:
    """Raise Refused where what was chosen cannot be done."""
    if result['failed'] and not only_good:
        raise Refused(f'现在有{result["failed"]}行不能写入，没有写入任何记录；请查看逐行结果，改正后重新上传')
    if not result['good']:
        raise Refused('没有可以写入的行，没有写入任何记录')


async def prepare(actor: Actor, batch_id: UUID, rows: Sequence[FiledRow], keep: Keep, *, now: datetime) -> Prepared:
    """Judge the rows and work out all that will be written."""
    found = kept_of(batch_id, office_day(now)) or await judged_anew(actor, rows, keep, now=now)
    forget(batch_id)  # whatever comes of it, the next one reads anew
    records, by_person, turns = list[tuple[UUID, Writing]](), dict[int, list[tuple[Writing, UUID]]](), Turns()
    for one in (one.writing for one in found.judged if one.writing):
        records.append((uuid4(), one))
        by_person.setdefault(one.person_id, []).append((one, records[-1][0]))
        await turns.over()
    told = await told_to(actor, batch_id, by_person)
    return Prepared(
        found.registers, found.result, await ready_records(actor, batch_id, records, now=now),
        await ready_notices(told, now=now), list(by_person),
    )  # fmt: skip


async def judged_anew(actor: Actor, rows: Sequence[FiledRow], keep: Keep, *, now: datetime) -> Kept:
    """The rows judged by what the registers say now."""
    registers = await read_registers(actor.organisation_id or 0, rows)
    judged, turns = list[Judged](), Turns()
    async for one in judged_rows(rows, registers, now):
        judged.append(one)
        await turns.over()
    return Kept(office_day(now), rows, registers, judged, await (await tallied(judged)).result(keep, now))


async def ready_records(
    actor: Actor, batch_id: UUID, records: Sequence[tuple[UUID, Writing]], *, now: datetime
) -> ReadyRows:
    """The records as the database takes them, each like the first as `new_row` makes it."""
    if not records:
        return ReadyRows(EmploymentRecord)
    _, first = records[0]
    pattern = new_row(actor, first.item, first.person_id, first.start, first.agreed_end, now=now, batch_id=batch_id)
    return await ready_like(pattern, (own_columns(record_id, one) for record_id, one in records))


def own_columns(record_id: UUID, one: Writing) -> dict[str, Any]:
    """In what a record of a file differs from the others of that file."""
    held = one.item.held
    return {
        'id': record_id, 'person_id': one.person_id, 'certificate_item_id': one.item.item_id, 'edition': held.edition,
        'code': held.code, 'restriction': held.restriction, 'start': one.start, 'agreed_end': one.agreed_end,
        'ends_on': one.agreed_end,
    }  # fmt: skip


async def told_to(actor: Actor, batch_id: UUID, by_person: dict[int, list[tuple[Writing, UUID]]]) -> list[Told]:
    """One notice for each person, whatever the number of his records."""
    place = (await organisation_names({actor.organisation_id or 0})).get(actor.organisation_id or 0, '')
    told, turns = [], Turns()
    for person_id, filed in by_person.items():
        lines = '；'.join(f'{one.item.held.shown}，{one.start}至{one.agreed_end}' for one, _ in filed)
        body = f'{place}：{lines}。如与事实不符，请联系该单位或发证机关'
        link = f'/employment/{filed[0][1]}' if len(filed) == 1 else '/employment'
        key = f'employment-batch/{batch_id}/{person_id}'
        told.append(Told(person_id, EmploymentStep.FILED.label, body, link, key))
        await turns.over()
    return told


async def written(
    actor: Actor, batch_id: UUID, rows: Sequence[FiledRow], prepared: Prepared, *, sha256: str, now: datetime
) -> bool:
    """Write everything at once; False, and nothing is written, where the registers say something else by now."""
    async with in_transaction():
        await opened(actor, batch_id, now=now)
        await hold_all(prepared.people)
        if await read_registers(actor.organisation_id or 0, rows) != prepared.registers:
            return False
        good, known, failed = (prepared.result[key] for key in ('good', 'known', 'failed'))
        if not await FILES.note(batch_id, BatchState.WRITING, state=BatchState.WRITTEN, written=good, finished_at=now):
            raise Refused(GOES_ON)
        await prepared.records.write()
        await prepared.notices.write()
        remark = f'写入{good}条，已填报过{known}条，未写入{failed}条'
        changes = {'sha256': ['', sha256]}
        await write_event(actor, EmploymentStep.BATCH_FILED, SUBJECT, batch_id, now=now, remark=remark, changes=changes)
    return True
