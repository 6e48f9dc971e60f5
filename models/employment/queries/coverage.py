"""Who covers which item of an employer today and later, read from its records and its people's certificates."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from models.bulk import Turns, day_of, rows_in
from models.certificates.held_items import item_rows, read_row
from models.certificates.rules.items import HeldItem, ItemStatus, status_on
from models.certificates.rules.printed import last_valid_day
from models.clock import office_day
from models.employment.queries.working import kept_since, spans_by_person
from models.employment.rules.continuity import Continuity, Key, continuity, worked_on
from models.employment.rules.coverage import Cover, best
from models.employment.rules.spans import Span
from models.mandates.access import entitled_to_any
from models.mandates.rules import Function
from models.records.office_rules import current_rules
from models.records.rules import Actor
from models.regulation.catalogue import item
from models.regulation.clauses import Profile
from models.regulation.identity import masked
from models.regulation.item_text import NamedItem

SEEN_WITH = (Function.VIEW, Function.CERTIFICATES)
"""Either function of a mandate lets its delegate look."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Coverage:
    """Everybody employed today or later, item by item, with the rules and the day it was judged by."""

    covers: list[Cover]
    profile: Profile
    today: date


EMPLOYED = (
    'SELECT r."person_id", p."name", p."id_number", r."edition", r."code", r."restriction", r."certificate_item_id", '
    'r."start", r."ends_on" FROM "employment_record" r JOIN "person" p ON p."id" = r."person_id" WHERE'
)


@dataclass(frozen=True, slots=True)
class Employed:
    """A person on an item: what his records that last today or longer say. `rows`: the certificate items they name."""

    name: str
    id_number: str
    spans: list[Span]
    rows: list[int]


async def coverage_of(actor: Actor, *, now: datetime) -> Coverage:
    """The coverage of the employer acted for; Refused for whom its records and certificates are none of his business."""
    await entitled_to_any(actor, *SEEN_WITH, now=now)
    (profile, _), today = await current_rules(), office_day(now)
    found = await employed_by(actor.organisation_id or 0, today)
    held = await held_by_people(sorted({person_id for person_id, _ in found}))
    covers, turns = [], Turns()
    for (person_id, key), one in found.items():
        covers.append(cover_of(person_id, key, one, held.get(person_id, {}), profile, today))
        await turns.over()
    return Coverage(covers=covers, profile=profile, today=today)


async def employed_by(organisation_id: int, today: date) -> dict[tuple[int, Key], Employed]:
    """Who is employed today or will be, on which item."""
    found: dict[tuple[int, Key], Employed] = {}
    turns = Turns()
    lasting = f'{EMPLOYED} r."ends_on" >= \'{today.isoformat()}\' AND r."organisation_id"'
    for person_id, name, number, *key, row, start, end in await rows_in(
        lasting, [organisation_id], 'r."start", r."id"'
    ):
        first, last = day_of(start), day_of(end)
        if last >= first:
            edition, code, restriction = key
            one = found.setdefault((person_id, (edition, code, restriction)), Employed(name, number, [], []))
            one.spans.append(Span(first, last))
            one.rows.append(row)
        await turns.over()
    return found


async def held_by_people(person_ids: Sequence[int]) -> dict[int, dict[int, HeldItem]]:
    """What these persons hold, by the rows of their certificates."""
    found: dict[int, dict[int, HeldItem]] = {}
    turns = Turns()
    for row in await item_rows(person_ids):
        item_id, person_id, held = read_row(row)
        found.setdefault(person_id, {})[item_id] = held
        await turns.over()
    return found


def cover_of(
    person_id: int, key: Key, one: Employed, held: dict[int, HeldItem], profile: Profile, today: date
) -> Cover:
    """One person on one item; his latest record names the row that counts where no valid one is there."""
    named = NamedItem(item=item(key[0], key[1]), restriction=key[2])
    speaks = best(held.values(), key, held.get(one.rows[-1]))
    return Cover(
        person_id=person_id, name=one.name, id_number=masked(one.id_number), key=key, shown=named.shown,
        welding=named.welding, spans=tuple(one.spans), status=status_of(speaks, profile, today),
        valid_from=speaks.start.first if speaks and speaks.start else None,
        valid_until=last_valid_day(speaks.until, profile, today)[0] if speaks else None,
    )  # fmt: skip


def status_of(held: HeldItem | None, profile: Profile, today: date) -> ItemStatus | None:
    """Where it stands today."""
    return status_on(held, profile, today) if held else None


async def continuities(covers: Iterable[Cover], profile: Profile, today: date) -> dict[tuple[int, Key], Continuity]:
    """What the records of all employers show of these people on their items, each judged as for a renewal today."""
    asked = list(covers)
    filed, since = await spans_by_person(sorted({one.person_id for one in asked})), await kept_since(profile, today)
    return {
        (one.person_id, one.key): continuity(
            profile, worked_on(one.key, filed.get(one.person_id, {})), today, welding=one.welding,
            begins=one.valid_from, kept_since=since,
        )
        for one in asked
    }  # fmt: skip
