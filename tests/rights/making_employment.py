"""Employment records made ready for every operation on them."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

from documents.forms.papers.employment_record import EMPLOYMENT_RECORD
from models.employment.operations import batching, changing, committing, filing, looking_up, printing
from models.employment.tables import EmploymentBatch
from models.records.batches import BatchState
from tests.builders import NOW
from tests.builders_batch import a_row, checked, keep, taken_in
from tests.builders_employment import FIRST, LAST, a_holder, an_item, filed
from tests.rights.world import World

Act = Callable[[Any], Awaitable[Any]]


async def look_up(world: World) -> Act:
    holder, _ = await a_holder()
    return lambda actor: looking_up.look_up(actor, holder.id_number, now=NOW)


async def file_record(world: World) -> Act:
    holder, item = await a_holder()
    return lambda actor: filing.file_record(
        actor, item_id=item.id, person_id=holder.id, start=FIRST, agreed_end=LAST, now=NOW
    )


async def change_record(world: World) -> Act:
    _, item = await a_holder()
    record = await filed(world['employer'], item)
    return lambda actor: changing.change_record(
        actor,
        record,
        start=FIRST,
        agreed_end=FIRST,
        terminated_on=None,
        reason='',
        version=0,
        remark='样例说明',
        now=NOW,
    )


async def open_batch(world: World) -> Act:
    return lambda actor: batching.open_batch(
        actor, sha256='b' * 64, name='样例.xlsx', now=NOW
    )  # fmt: skip


async def check_batch(world: World) -> Act:
    batch = await taken_in(world['employer'], [])

    async def read() -> tuple[list[Any], str]:
        return [], ''

    return lambda actor: batching.check_batch(actor, batch, read=read, keep=keep, now=NOW)


async def begin_again(world: World) -> Act:
    batch = await checked(world['employer'], [])
    await EmploymentBatch.filter(id=batch).update(state=BatchState.INTERRUPTED)
    return lambda actor: batching.begin_again(actor, batch, now=NOW)


async def drop_batch(world: World) -> Act:
    batch = await checked(world['employer'], [])
    return lambda actor: batching.drop_batch(actor, batch, now=NOW)


async def commit_batch(world: World) -> Act:
    holder, _ = await a_holder()
    rows = [a_row(3, holder)]
    batch = await checked(world['employer'], rows)
    return lambda actor: committing.commit_batch(actor, batch, rows=rows, only_good=True, keep=keep, now=NOW)


async def a_batch(world: World) -> UUID:
    """A file of the employer's, just taken in."""
    return await taken_in(world['employer'], [])


async def a_record(world: World) -> UUID:
    """A record of the employer's about the applicant."""
    return await filed(world['employer'], await an_item(world.applicant, 'Q2'))


async def a_sheet(world: World) -> int:
    """What the applicant printed."""
    return await printing.print_records(world['applicant'], EMPLOYMENT_RECORD, now=NOW)


async def print_records(world: World) -> Act:
    return lambda actor: printing.print_records(actor, EMPLOYMENT_RECORD, now=NOW)
