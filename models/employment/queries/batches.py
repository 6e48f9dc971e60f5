"""Reading files of employment records, and what a record's history begins with."""

from typing import Any
from uuid import UUID

from models.employment.operations.committing import SUBJECT as BATCH
from models.employment.operations.filing import SUBJECT
from models.employment.tables import EmploymentBatch, EmploymentRecord
from models.people.queries.persons import names_of
from models.records.queries import history


async def batches_page(organisation_id: int, *, page: int = 1, size: int = 20) -> tuple[int, list[dict[str, Any]]]:
    """The files of an employer, the latest first."""
    found = EmploymentBatch.filter(organisation_id=organisation_id)
    rows = await found.order_by('-at', 'id').offset((page - 1) * size).limit(size).values()
    names = await names_of({row['person_id'] for row in rows})
    return await found.count(), [row | {'person': names.get(row['person_id'], '')} for row in rows]


async def batch_card(batch_id: UUID, organisation_id: int) -> dict[str, Any] | None:
    """One file of this employer; None where it is another's or none."""
    rows = await EmploymentBatch.filter(id=batch_id, organisation_id=organisation_id).values()
    if not rows:
        return None
    names = await names_of({rows[0]['person_id']})
    return rows[0] | {'person': names.get(rows[0]['person_id'], '')}


async def history_of_record(record_id: UUID) -> list[dict[str, Any]]:
    """What happened to a record, oldest first; one filed by a file begins with the event of that file."""
    first = await first_line(record_id)
    return [*([first] if first else []), *await history(SUBJECT, record_id)]


async def first_line(record_id: UUID) -> dict[str, Any] | None:
    """The filing of a record by a file, as an event of this record; None where it was filed by itself."""
    row = await EmploymentRecord.get_or_none(id=record_id)
    if row is None or row.batch_id is None:
        return None
    events = await history(BATCH, row.batch_id)
    return events[-1] | {'remark': '由批量填报文件写入'} if events else None
