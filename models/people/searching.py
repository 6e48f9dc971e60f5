"""Whom some words mean: a few persons, found by an index of their own."""

from collections.abc import Sequence

from models.bulk import pieces
from models.people.tables import FormerNumber, Person

MOST = 300


async def people_meant(*, id_number: str = '', name: str = '') -> list[int]:
    """The persons of a whole identity number, or whose name begins so; at most `MOST`."""
    wanted = {'id_number': id_number} if id_number else {'search_name__startswith': name.strip().casefold()}
    found = Person.filter(**wanted)
    return [int(str(one)) for one in await found.limit(MOST).values_list('id', flat=True)]


async def holders_with(numbers: Sequence[str]) -> list[tuple[str, int, str]]:
    """Number, id and name of the persons whom the office knows under these numbers, present or former."""
    found: dict[str, tuple[str, int, str]] = {}
    for some in pieces(numbers):
        former = FormerNumber.filter(number__in=list(some)).order_by('number')
        present = Person.filter(confirmed_number__in=list(some)).order_by('confirmed_number')
        for number, person_id, name in [
            *await former.values_list('number', 'person_id', 'person__name'),
            *await present.values_list('confirmed_number', 'id', 'name'),
        ]:
            found[number] = (number, person_id, name)
    return list(found.values())
