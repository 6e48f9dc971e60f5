"""What a sheet of employment records says, the sheets of a person, and what the code of one leads to."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from models.certificates.queries import Held, held_by
from models.certificates.rules import status_on
from models.certificates.rules.items import ItemStatus
from models.employment.queries.listing import shown
from models.employment.tables import EmploymentPrint, EmploymentRecord
from models.people.queries.persons import identity_of, names_of
from models.people.rights import authorise
from models.people.rules import masked_name
from models.people.tokens import read_code
from models.records.office_rules import current_rules
from models.records.rules import Actor
from models.regulation.clauses import Profile
from models.regulation.identity import masked
from models.regulation.objection import NotThere

NOTHING = '-'
"""A code nobody has: what cannot be a code is looked for as this one, so that both take the same way."""
LATELY = 5
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class FrozenSheet:
    """What a sheet said when it was printed: all that is needed to draw it again."""

    edition: str
    data: dict[str, Any]
    printed_on: date


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """What whoever holds a printed sheet is told: whether it still holds, and what is true today, also after its last day."""

    printed_on: date
    valid_until: date
    expired: bool
    name: str
    id_number: str
    items: tuple[Row, ...] = ()
    records: tuple[Row, ...] = ()
    changed: bool = False


async def sheet_of(person_id: int, today: date) -> dict[str, list[Row]]:
    """The rows of a sheet: every item the person holds, every record of his, the oldest first."""
    profile, _ = await current_rules()
    held = [one for one in await held_by(person_id) if one.held.status is not ItemStatus.SUPERSEDED]
    kept = (
        await EmploymentRecord.filter(person_id=person_id).order_by('start', 'filed_at', 'id').select_related('person')
    )
    records = [record_row(row) for row in await shown(kept, today)]
    return {'items': numbered([item_row(one, profile, today) for one in held]), 'records': numbered(records)}


def item_row(one: Held, profile: Profile, today: date) -> Row:
    """An item as the sheet names it; one that does not count today says so beside its last day."""
    status = status_on(one.held, profile, today)
    until = str(one.held.until)
    return {
        'item': one.held.shown,
        'until': until if status is ItemStatus.VALID else f'{until}（{status.label}）',
        'issuer': one.held.issuer,
    }


def record_row(row: Row) -> Row:
    """A record as the sheet names it: until its termination where it has one, which may lie ahead still."""
    ended = row['terminated_on'] is not None
    period = f'{row["start"].isoformat()}至{row["ends_on"].isoformat()}' + ('（终止聘用）' if ended else '')
    return {'employer': row['employer'], 'kind': f'{row["kind"]}：{row["item"]}', 'period': period}


def numbered(rows: list[Row]) -> list[Row]:
    """Rows of a declared table."""
    return [{'row': f'r{place}', **row} for place, row in enumerate(rows)]


async def prints_of(person_id: int) -> list[Row]:
    """The last sheets a person printed, newest first; without what they say."""
    rows = EmploymentPrint.filter(person_id=person_id).order_by('-id').limit(LATELY)
    return await rows.values('id', 'code', 'edition', 'printed_on', 'valid_until', 'at')


async def own_print(actor: Actor, print_id: int, *, now: datetime) -> FrozenSheet:
    """A sheet of one's own, to draw it again; NotThere for another's."""
    await authorise(actor, now=now)
    row = await EmploymentPrint.get_or_none(id=print_id, person_id=actor.person_id)
    if row is None:
        raise NotThere
    return FrozenSheet(row.edition, row.data, row.printed_on)


async def check_print(code: str, *, today: date) -> Checked | None:
    """What the code of a sheet leads to today; None for a code nobody has and for one that cannot be."""
    found = await EmploymentPrint.get_or_none(code=read_code(code) or NOTHING)
    if found is None:
        return None
    known: dict[str, Any] = {
        'printed_on': found.printed_on, 'valid_until': found.valid_until, 'expired': today > found.valid_until,
        'name': masked_name((await names_of({found.person_id}))[found.person_id]),
        'id_number': masked(await identity_of(found.person_id)),
    }  # fmt: skip
    now_true = await sheet_of(found.person_id, today)
    changed = any(now_true[key] != found.data.get(key) for key in now_true)
    return Checked(**known, items=tuple(now_true['items']), records=tuple(now_true['records']), changed=changed)
