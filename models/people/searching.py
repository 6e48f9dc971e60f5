"""Whom some words mean: a few persons, found by an index of their own."""

from models.people.tables import Person

MOST = 300


async def people_meant(*, id_number: str = '', name: str = '') -> list[int]:
    """The persons of a whole identity number, or whose name begins so; at most `MOST`."""
    wanted = {'id_number': id_number} if id_number else {'search_name__startswith': name.strip().casefold()}
    found = Person.filter(**wanted)
    return [int(str(one)) for one in await found.limit(MOST).values_list('id', flat=True)]
