"""What the rows of a file are judged by, read for all of them at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from models.bulk import Turns, pieces
from models.certificates.held_items import item_rows, read_row
from models.employment.rules.rows import FiledRow, Known, KnownItem, KnownRecord
from models.employment.tables import EmploymentRecord
from models.people.holders import holders_with
from models.records.office_rules import current_rules
from models.regulation.clauses import Profile


@dataclass(frozen=True, slots=True)
class Registers:
    """Rows as the tables say; two of these are equal where nothing that was read has changed."""

    profile: Profile
    people: list[tuple[str, int, str]]
    items: list[tuple[Any, ...]]
    records: list[tuple[Any, ...]]


async def read_registers(organisation_id: int, rows: Sequence[FiledRow]) -> Registers:
    """Read what the sound rows need."""
    profile, _ = await current_rules()
    numbers = list(dict.fromkeys(row.id_number for row in rows if not row.wrong))
    people = await holders_with(numbers)
    items = await item_rows(sorted({person_id for _, person_id, _ in people}))
    records: list[tuple[Any, ...]] = []
    for some in pieces([item[0] for item in items]):
        found = EmploymentRecord.filter(organisation_id=organisation_id, certificate_item_id__in=list(some))
        records += await found.order_by('certificate_item_id', 'start').values_list(
            'certificate_item_id', 'start', 'agreed_end', 'terminated_on'
        )
    return Registers(profile, people, items, records)


async def known_from(read: Registers) -> Known:
    """The same as the rules see it."""
    known, turns = Known({number: (person, name) for number, person, name in read.people}), Turns()
    for row in read.items:
        item_id, person_id, held = read_row(row)
        known.items.setdefault(person_id, []).append(KnownItem(item_id, held))
        await turns.over()
    for item_id, start, agreed_end, terminated_on in read.records:
        known.records.setdefault(item_id, []).append(KnownRecord(start, agreed_end, terminated_on))
        await turns.over()
    return known
