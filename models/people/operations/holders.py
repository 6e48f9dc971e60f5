"""Persons whom only the register knows (持证人): no account, so nobody signs in as them."""

from collections.abc import Mapping
from datetime import datetime

from models.people.initials import initials_of
from models.people.tables import Person


async def make_holders(names: Mapping[str, str], *, by_id: int | None, now: datetime) -> dict[str, int]:
    """Make a row for each number that is new, in the caller's transaction; answer number → person.

    At most a few hundred at once. The office vouches for the numbers it hands in, so they count as confirmed; the
    account that somebody opens later under such a number becomes one with the row (`linking.take_over_holder`).
    Always in one order, so that two of these never wait for each other.
    """
    rows = [
        Person(
            name=name, search_name=name.casefold(), initials=initials_of(name), id_number=number,
            confirmed_number=number, confirmed_at=now, confirmed_by_id=by_id, phone='', password_hash='', created_at=now,
        )
        for number, name in sorted(names.items())
    ]  # fmt: skip
    await Person.bulk_create(rows)
    found = await Person.filter(confirmed_number__in=list(names)).values('confirmed_number', 'id')
    return {row['confirmed_number']: row['id'] for row in found}
