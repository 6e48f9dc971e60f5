"""From an address to a case a center is asked about."""

from uuid import UUID

from models.regulation.objection import NotThere


def number(text: str) -> UUID:
    """The number in an address; a malformed one is nobody's."""
    try:
        return UUID(text)
    except ValueError:
        raise NotThere from None
