"""Looking for what begins with some letters, by an index."""

from models.people.tables import Person

LAST_SIGN, BEFORE_GAP, AFTER_GAP = 0x10FFFF, 0xD7FF, 0xE000
"""The last code point, and those around the surrogates, which no text holds."""
LONGEST = 60  # characters of a name


def beginning(column: str, text: str) -> dict[str, str]:
    """The conditions under which a column of `ByCodePoint` begins with a text, so that its index is used.

    A prefix is a range of code points; a LIKE SQLite would answer by reading every row, and PostgreSQL as well
    wherever the pattern is not known when it plans.
    """
    last = following(text)
    return {f'{column}__gte': text} | ({f'{column}__lt': last} if last else {})


def following(text: str) -> str:
    """The first text after all that begin so, no longer than it; '' where none comes after."""
    shorter = text.rstrip(chr(LAST_SIGN))
    if not shorter:
        return ''
    sign = ord(shorter[-1])
    return shorter[:-1] + chr(AFTER_GAP if sign == BEFORE_GAP else sign + 1)


async def persons_beginning(text: str, *, initials: bool, start: int, size: int) -> list[int]:
    """The persons whose name, or its initials, begins so, in that order: so many from there on."""
    column, text = 'initials' if initials else 'search_name', text.casefold()
    if len(text) > LONGEST:
        return []
    found = Person.filter(**beginning(column, text)).order_by(column, 'id').offset(start).limit(size)
    return [int(str(one)) for one in await found.values_list('id', flat=True)]
