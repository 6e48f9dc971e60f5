"""Employment records made ready for every operation on them."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

from documents.forms.papers.employment_record import EMPLOYMENT_RECORD
from models.employment.operations import changing, filing, printing
from tests.builders import NOW
from tests.builders_employment import FIRST, LAST, a_holder, an_item, filed
from tests.rights.world import World

Act = Callable[[Any], Awaitable[Any]]


async def file_record(world: World) -> Act:
    holder, item = await a_holder()
    return lambda actor: filing.file_record(
        actor, item_id=item.id, person_id=holder.id, start=FIRST, agreed_end=LAST, now=NOW
    )


async def change_record(world: World) -> Act:
    _, item = await a_holder()
    record = await filed(world['employer'], item)
    return lambda actor: changing.change_record(
        actor, record, start=FIRST, agreed_end=FIRST, terminated_on=None, reason='', version=0, now=NOW
    )


async def a_record(world: World) -> UUID:
    """A record of the employer's about the applicant."""
    return await filed(world['employer'], await an_item(world.applicant, 'Q2'))


async def a_sheet(world: World) -> int:
    """What the applicant printed."""
    return await printing.print_records(world['applicant'], EMPLOYMENT_RECORD, now=NOW)


async def print_records(world: World) -> Act:
    return lambda actor: printing.print_records(actor, EMPLOYMENT_RECORD, now=NOW)
