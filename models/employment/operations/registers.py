"""What the rows of a file are judged by, read for all of them at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from models.bulk import Turns, day_of, rows_in
from models.certificates.held_items import item_rows, read_row
from models.employment.rules.rows import FiledRow, Known, KnownItem, KnownRecord
from models.people.holders import holders_with
from models.records.office_rules import current_rules
from models.regulation.clauses import Profile

SELECT = (
    'SELECT "certificate_item_id", "start", "agreed_end", "terminated_on" FROM "employment_record" WHERE'
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Registers:
    """Rows as the tables say; two of these are equal where nothing that was read has changed."""

    profile: Profile
    people: list[tuple[Any, ...]]
    items: list[tuple[Any, ...]]
    records: list[tuple[Any, ...]]


async def read_registers(organisation_id: int, rows: Sequence[FiledRow]) -> Registers:
    """Read what the sound rows need."""
    profile, _ = await current_rules()
    numbers = list(dict.fromkeys(row.id_number for row in rows if not row.wrong))
    people = await holders_with(numbers)
    items = await item_rows(sorted({person_id for _, person_id, _ in people}))
    mine = f'{SELECT} "organisation_id" = {organisation_id:d} AND "certificate_item_id"'
    records = await rows_in(mine, [item[0] for item in items], '1, 2')
    return Registers(profile, people, items, records)


async def known_from(read: Registers) -> Known:
    """The same as the rules see it."""
    known, turns = Known({number: (person, name) for number, person, name in read.people}), Turns()
    for row in read.items:
        item_id, person_id, held = read_row(row)
        known.items.setdefault(person_id, []).append(KnownItem(item_id, held))
        await turns.over()
    for item_id, start, agreed_end, terminated_on in read.records:
        known.records.setdefault(item_id, []).append(
            KnownRecord(day_of(start), day_of(agreed_end), day_of(terminated_on))
        )
        await turns.over()
    return known
