"""How a case is named where it is only mentioned: by its number, without anything of whose it is."""

from collections.abc import Iterable
from uuid import UUID

from models.applications.tables import Application


async def numbers_of(ids: Iterable[str]) -> dict[str, str]:
    """The numbers of cases by their ids as text; a draft has none, and what is no id names nothing."""
    wanted = [UUID(one) for one in ids if is_id(one)]
    if not wanted:
        return {}
    rows = await Application.filter(id__in=wanted, number__not_isnull=True).values('id', 'number')
    return {str(row['id']): row['number'] for row in rows}


def is_id(text: str) -> bool:
    """Whether a text is an id of a case."""
    try:
        UUID(text)
    except ValueError:
        return False
    return True
