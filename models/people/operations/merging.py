"""Two rows of persons become one, and, where that was a mistake, two again.

Every subject says what it moves from one person to another (`moves_with`); whatever still hangs on the row that goes
out of use afterwards ends the act, so nothing is lost silently. What moved is noted, and goes back by that note; what
came later stays where it was filed, unless its subject says where it belongs (`parts_with`). What cannot stand twice
beside itself ends (`ends_with`), and is given back by what its subject noted of it.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.models import Model

from models.people.tables import FormerNumber, NumberLink, Organisation, Person, PersonBan, Staff, UserSession
from models.records.operations import hand_over_notices, notices_of_one
from models.records.rules import Actor

Move = Callable[[int, int], Awaitable[None]]
Moved = dict[str, list[Any]]
"""The keys of what moved, by the kind of rows; `notices` are those of the messages. What ended, by the name it has."""


@dataclass(frozen=True, slots=True)
class Two:
    """The row that goes out of use and the one that remains, and who joins them or takes them apart, and when."""

    gone: int
    kept: int
    by: Actor
    now: datetime


End = Callable[[Two], Awaitable[list[Any]]]
GiveBack = Callable[[Two, list[Any]], Awaitable[None]]
_moves: list[Move] = []
_parts: list[Move] = []
_endings: dict[str, tuple[End, GiveBack]] = {}
STAYS = frozenset({'sessions', 'mandates'})
"""What may stay behind: sessions, which are ended, and mandates, which are disabled where the other has one as well."""


def moves_with(move: Move) -> None:
    """Let a subject say how it moves what is one person's to another: `move(from_id, to_id)`."""
    if move not in _moves:
        _moves.append(move)


def parts_with(part: Move) -> None:
    """Let a subject object to taking two persons apart again, or say what else goes along: `part(kept_id, own_id)`."""
    if part not in _parts:
        _parts.append(part)


def ends_with(name: str, end: End, give_back: GiveBack) -> None:
    """Let a subject end or rewrite, before anything moves, what two rows of one person cannot both have.

    `end` answers what it did, as JSON keeps it; `give_back` is handed that when the two are taken apart.
    """
    _endings[name] = end, give_back


async def move_own(gone: int, kept: int) -> None:
    """Bans, duties, companies represented, former numbers."""
    for table in (PersonBan, Staff, FormerNumber, NumberLink):
        await table.filter(person_id=gone).update(person_id=kept)
    await Organisation.filter(representative_id=gone).update(representative_id=kept)
    await hand_over_notices(gone, kept)


moves_with(move_own)


async def join(gone: Person, kept: Person, *, by: Actor, now: datetime) -> Moved:
    """Make one of two rows, in the caller's transaction: what hung on `gone` hangs on `kept`, `gone` is closed."""
    two = Two(gone.id, kept.id, by, now)
    ended = {name: await end(two) for name, (end, _) in _endings.items()}
    theirs = {name: await keys_of(gone.id, name) for name in kinds_of_rows()}
    told = await notices_of_one(gone.id)
    for move in _moves:
        await move(gone.id, kept.id)
    if left := await left_behind(gone.id):
        raise RuntimeError(f'nobody moves {left} from one person to another')
    await UserSession.filter(person_id=gone.id, ended_at=None).update(ended_at=now)
    gone.confirmed_number, gone.disabled_at, gone.kept_in_id = None, gone.disabled_at or now, kept.id
    if not gone.password_hash:
        gone.id_number = ''  # nobody ever claimed the number by this row
    await gone.save(update_fields=['confirmed_number', 'disabled_at', 'id_number', 'kept_in_id'])
    moved = {name: await keys_of(kept.id, name, among=keys) for name, keys in theirs.items() if keys}
    ended['notices'] = told
    return moved | {name: noted for name, noted in ended.items() if noted}


async def take_apart(
    kept: Person, gone_id: int, number: str, moved: Mapping[str, list[Any]], *, closed_at: datetime | None, by: Actor,
    now: datetime,
) -> Person:  # fmt: skip
    """Make two of one row again, in the caller's transaction: what moved goes back to the row under `number`.

    `closed_at`: since when that account was closed before the two became one; None where it was open.
    """
    gone = await Person.select_for_update().get(id=gone_id)
    for name, keys in moved.items():
        if name in _endings:
            _, give_back = _endings[name]
            await give_back(Two(gone.id, kept.id, by, now), keys)
            continue
        if name == 'notices':
            await hand_over_notices(kept.id, gone.id, only=keys)
            continue
        table, field = rows_of(name)
        await table.filter(**{f'{table._meta.pk_attr}__in': keys, field: kept.id}).update(**{field: gone.id})
    for part in _parts:
        await part(kept.id, gone.id)
    gone.id_number = gone.confirmed_number = number
    gone.disabled_at, gone.kept_in_id = closed_at, None
    await gone.save(update_fields=['id_number', 'confirmed_number', 'disabled_at', 'kept_in_id'])
    return gone


def kinds_of_rows() -> list[str]:
    """Every kind of rows that belong to a person, sessions apart: those only end."""
    return sorted(Person._meta.backward_fk_fields - {'sessions'})


def rows_of(name: str) -> tuple[type[Model], str]:
    """The table of a kind of rows, and its column that names the person."""
    relation = Person._meta.fields_map[name]
    return relation.related_model, relation.relation_field  # type: ignore[attr-defined]


async def keys_of(person_id: int, name: str, *, among: list[Any] | None = None) -> list[Any]:
    """The keys of a person's rows of that kind, as JSON keeps them."""
    table, field = rows_of(name)
    found, key = table.filter(**{field: person_id}), table._meta.pk_attr
    if among is not None:
        found = found.filter(**{f'{key}__in': among})
    keys = sorted([row[key] for row in await found.values(key)])
    return [one if isinstance(one, int) else str(one) for one in keys]


async def left_behind(person_id: int) -> list[str]:
    """The kinds of rows that still belong to a person."""
    found = []
    for name in kinds_of_rows():
        table, field = rows_of(name)
        if name not in STAYS and await table.filter(**{field: person_id}).exists():
            found.append(name)
    return found
