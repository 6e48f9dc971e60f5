"""What the rows of a file are judged by, read for all of them at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from models.bulk import Turns, day_of, rows_in
from models.certificates.held_items import item_rows, read_row
from models.employment.rules.filing import one_item
from models.employment.rules.rows import FiledRow, Known, KnownItem, KnownRecord
from models.people.holders import holders_with
from models.records.office_rules import current_rules
from models.regulation.clauses import Profile

SELECT = (
    'SELECT "person_id", "edition", "code", "restriction", "start", "agreed_end", "terminated_on" '
    'FROM "employment_record" WHERE'
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
    persons = sorted({person_id for _, person_id, _ in people})
    items = await item_rows(persons)
    mine = f'{SELECT} "organisation_id" = {organisation_id:d} AND "person_id"'
    records = await rows_in(mine, persons, '1, 5, "id"')
    return Registers(profile, people, items, records)


async def known_from(read: Registers) -> Known:
    """The same as the rules see it."""
    known, turns = Known({number: (person, name) for number, person, name in read.people}), Turns()
    for row in read.items:
        item_id, person_id, held = read_row(row)
        known.items.setdefault(person_id, []).append(KnownItem(item_id, held))
        await turns.over()
    for person_id, edition, code, restriction, *days in read.records:
        found = known.records.setdefault((person_id, one_item(edition, code, restriction)), [])
        found.append(KnownRecord(*map(day_of, days)))
        await turns.over()
    return known
