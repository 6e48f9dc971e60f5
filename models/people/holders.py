"""Whom many identity numbers mean, asked for at once."""

from collections.abc import Sequence
from typing import Any

from models.bulk import rows_in

PRESENT = 'SELECT "confirmed_number", "id", "name" FROM "person" WHERE "confirmed_number"'
FORMER = (
    'SELECT "former_number"."number", "person"."id", "person"."name" FROM "former_number" '
    'JOIN "person" ON "person"."id" = "former_number"."person_id" WHERE "former_number"."number"'
)


async def holders_with(numbers: Sequence[str]) -> list[tuple[Any, ...]]:
    """Number, person and name of everybody whom the office knows under one of these numbers, present or former.

    The numbers are compact; those of nobody are left out.
    """
    found = await rows_in(PRESENT, numbers, '1')
    known = {number for number, _, _ in found}
    return found + await rows_in(FORMER, [number for number in numbers if number not in known], '1')
