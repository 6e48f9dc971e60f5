"""The items whose last day lies within some days, each with its holder: read by the piece, however many there are."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import date

from models.bulk import PIECE, Turns, day_of, pieces, rows_in
from models.certificates.held_items import SELECT, read_row
from models.certificates.rules.items import CertificateStatus, HeldItem, ItemStatus
from models.certificates.tables import CertificateItem

BY_ITEM = SELECT.replace('SELECT ', 'SELECT i."certificate_id", ', 1).removesuffix('c."person_id"') + 'i."id"'
KINDS = (
    'SELECT c."person_id", i."edition", i."code", i."restriction", i."status", i."valid_until" '
    'FROM "certificate_item" i JOIN "certificate" c ON c."id" = i."certificate_id" '
    f'WHERE c."status" = \'{CertificateStatus.VALID.value}\' AND c."person_id"'
)
"""The status of an item is looked at here: asked for in SQL, SQLite would go by its index through the whole register."""


@dataclass(frozen=True, slots=True)
class Ending:
    """A valid item and whose it is."""

    item_id: int
    certificate_id: int
    person_id: int
    held: HeldItem

    @property
    def kind(self) -> tuple[int, str, str, str]:
        """Whose, and which item."""
        return self.person_id, self.held.edition, self.held.code, self.held.restriction


async def ending_between(first: date, last: date, *, size: int = PIECE) -> AsyncIterator[list[Ending]]:
    """The valid items whose last day lies between two, by so many.

    Which they are is asked once: to page through them by number would look through all of them for every page.
    """
    found = CertificateItem.filter(status=ItemStatus.VALID, valid_until__gte=first, valid_until__lte=last)
    ids = sorted([row[0] for row in await found.values_list('id')])
    turns = Turns()
    for some in pieces(ids, size):
        ending = []
        for certificate_id, *row in await rows_in(BY_ITEM, some, '2'):
            item_id, person_id, held = read_row(tuple(row))
            if held.status is ItemStatus.VALID:
                ending.append(Ending(item_id, certificate_id, person_id, held))
            await turns.over()
        yield ending


async def outlasted(ending: Sequence[Ending]) -> set[int]:
    """Of these items those whose holder has a valid one of the same kind that lasts longer."""
    people = sorted({one.person_id for one in ending})
    longest: dict[tuple[object, ...], date] = {}
    for *kind, status, until in await rows_in(KINDS, people, '1'):
        if status == ItemStatus.VALID.value:
            longest[tuple(kind)] = max(day_of(until), longest.get(tuple(kind), date.min))
    return {one.item_id for one in ending if longest.get(one.kind, date.min) > one.held.until.last}
