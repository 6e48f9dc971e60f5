"""Looking for what begins with some letters, by an index."""

from tortoise import connections

from models.people.tables import Person

LAST_SIGN = chr(0x10FFFF)


def beginning(column: str, text: str) -> dict[str, str]:
    """The conditions under which a column begins with a text, so that its index is used.

    SQLite compares by code point, so a prefix is a range, which an index serves; a LIKE it would answer by reading
    every row. PostgreSQL may sort by a language, where a range is no prefix.
    """
    if connections.get('default').capabilities.dialect == 'sqlite':
        return {f'{column}__gte': text, f'{column}__lt': text + LAST_SIGN}
    return {f'{column}__startswith': text}


async def persons_beginning(text: str, *, initials: bool, start: int, size: int) -> list[int]:
    """The persons whose name, or its initials, begins so, in that order: so many from there on."""
    column = 'initials' if initials else 'search_name'
    found = Person.filter(**beginning(column, text.casefold())).order_by(column, 'id').offset(start).limit(size)
    return [int(str(one)) for one in await found.values_list('id', flat=True)]
