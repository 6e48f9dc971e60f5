"""Looking for what begins with some letters, by an index."""

from models.people.tables import Person

LAST_SIGN = chr(0x10FFFF)


def beginning(column: str, text: str) -> dict[str, str]:
    """The conditions under which a column of `ByCodePoint` begins with a text, so that its index is used.

    A prefix is a range of code points; a LIKE SQLite would answer by reading every row, and PostgreSQL as well
    wherever the pattern is not known when it plans.
    """
    return {f'{column}__gte': text, f'{column}__lt': text + LAST_SIGN}


async def persons_beginning(text: str, *, initials: bool, start: int, size: int) -> list[int]:
    """The persons whose name, or its initials, begins so, in that order: so many from there on."""
    column = 'initials' if initials else 'search_name'
    found = Person.filter(**beginning(column, text.casefold())).order_by(column, 'id').offset(start).limit(size)
    return [int(str(one)) for one in await found.values_list('id', flat=True)]
