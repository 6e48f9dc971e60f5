"""Whom many identity numbers mean, asked for at once."""

from collections.abc import Sequence

from models.bulk import pieces
from models.people.tables import FormerNumber, Person


async def holders_with(numbers: Sequence[str]) -> list[tuple[str, int, str]]:
    """Number, person and name of everybody whom the office knows under one of these numbers, present or former.

    The numbers are compact; those of nobody are left out.
    """
    found: list[tuple[str, int, str]] = []
    for some in pieces(numbers):
        present = Person.filter(confirmed_number__in=list(some)).order_by('id')
        found += await present.values_list('confirmed_number', 'id', 'name')
    known = {number for number, _, _ in found}
    for some in pieces([number for number in numbers if number not in known]):
        former = FormerNumber.filter(number__in=list(some)).order_by('id')
        found += await former.values_list('number', 'person_id', 'person__name')
    return found
