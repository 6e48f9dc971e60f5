"""Applications whose first steps are answered already, for the tests of the later ones."""

from models import clock
from models.applications.operations.begin import choose_items, settle_place
from models.applications.rules.item_choice import Chosen
from models.applications.rules.types import Region
from models.certificates.tables import Certificate
from models.regulation.item_text import read_item
from tests.builders import an_actor
from tests.pages.candidate.conftest import Applicant


async def with_item(applicant: Applicant, kind: str = 'new', *, code: str = 'N1', token: str = 'once') -> str:
    """An application for which an item was chosen."""
    address = await applicant.apply(kind, token)
    actor = await an_actor(applicant.person, now=clock.now())
    case = await applicant.case(address)
    row = (
        await Certificate.filter(person_id=applicant.person.id).first().values('items__id')
        if kind == 'renewal'
        else None
    )
    await choose_items(
        actor,
        case.id,
        [Chosen(item=read_item(code))],
        certificate_items=[row['items__id'] if row else None],
        now=clock.now(),
    )
    return address


async def placed(applicant: Applicant, address: str, employer) -> None:
    """The employer was chosen."""
    await settle_place(
        await an_actor(applicant.person, now=clock.now()), (await applicant.case(address)).id, employer_id=employer.id,
        employer_name='', employer_division='', home_division='', region=Region.LOCAL, original_office='',
        now=clock.now(),
    )  # fmt: skip
