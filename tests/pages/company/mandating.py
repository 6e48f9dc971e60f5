"""Mandates of a firm as tests of its pages need them."""

from datetime import date

from nicegui.testing import User

from models.mandates.granting import grant
from models.mandates.rules import Function
from models.people.tables import Organisation, Person
from tests.builders import NOW, a_person
from tests.builders_employment import Firm

LIST = '/company/mandates'
FIRST, LAST = date(2026, 11, 1), date(2026, 12, 31)


async def given(firm: Firm, name: str, *functions: Function, last: date = LAST) -> tuple[Person, int]:
    """Somebody with a mandate of the firm."""
    person = await a_person(name)
    mandate = await grant(
        firm.actor, number=person.id_number, functions=functions or (Function.VIEW,), first=FIRST, last=last, now=NOW
    )
    return person, mandate


def tick(user: User, *functions: Function) -> None:
    """Tick the boxes of these functions."""
    for function in functions:
        for box in user.find(marker=f'function-{function.value}').elements:
            box.set_value(True)


async def a_new_representative(firm: Firm) -> Person:
    """The firm has another legal representative."""
    heir = await a_person('样例新法人')
    await Organisation.filter(id=firm.id).update(representative_id=heir.id)
    return heir
