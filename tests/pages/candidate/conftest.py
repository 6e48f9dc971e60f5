"""An applicant in a simulated browser: an office that serves him, a center, and what his pages send."""

import io
from datetime import timedelta
from typing import Any
from urllib.parse import quote
from uuid import UUID

import pytest
from nicegui.testing import User
from PIL import Image

from documents.catalogue import FORMS
from models import clock
from models.applications.rules.materials import FORMS as FORM_OF
from models.applications.rules.types import ApplicationType
from models.applications.tables import Application
from models.centers.operations import save_center
from models.certificates.rules.items import Origin
from models.certificates.tables import Certificate, CertificateItem
from models.clock import office_day
from models.forms.tables import FilledForm
from models.people.rules import Duty
from models.people.tables import Organisation, Person
from models.records.rules import Actor
from tests.builders import a_person, an_office, an_organisation, on_duty, sign_in
from tests.builders_cases import Desk
from tests.pages.forms.conftest import OURS, Browser, entry


class Applicant(Browser):
    """Somebody who applies: the buttons he presses, the files he sends."""

    async def apply(self, kind: str = 'new', token: str = 'once') -> str:
        """Begin; answer the address of the case."""
        return (
            (await self.post('/applications', {'kind': kind, 'token': token}))
            .headers['location']
            .removesuffix('/items')
        )

    async def send_file(
        self, address: str, key: str, content: bytes | None = None, name: str = '样例.png', title: str = ''
    ):
        """Choose a file in a slot."""
        path = f'{address}/upload/{key}' + (f'?title={quote(title)}' if title else '')
        return await self.client.post(path, content=content or a_picture(), headers=OURS | {'x-file-name': quote(name)})

    async def type_in(self, where: str, **answers: Any):
        """Type answers into the case's form."""
        case = await self.case(where)
        data = (await FilledForm.get(id=case.form_id)).data
        entries = [entry(key, value, data.get(key), turn=turn) for turn, (key, value) in enumerate(answers.items(), 1)]
        return await self.send(f'/forms/{case.form_id}', *entries)

    async def open(self, path: str) -> None:
        """Open a page."""
        await self.user.open(path)

    async def see(self, text: str) -> None:
        """What must be on the page."""
        await self.user.should_see(text)

    async def case(self, address: str) -> Application:
        """The row behind an address."""
        return await Application.get(id=UUID(address.split('/')[2]))


def a_picture(size: tuple[int, int] = (413, 579), colour: str = '#ffffff') -> bytes:
    """A picture that is plainly none of anybody."""
    out = io.BytesIO()
    Image.new('RGB', size, colour).save(out, 'png')
    return out.getvalue()


def what_is_typed(kind: ApplicationType) -> dict[str, Any]:
    """What a person types himself, from the form's sample."""
    sample = FORMS[FORM_OF[kind]].sample()
    keys = ('education', 'phone', 'address', 'home_address', 'work', 'reason')
    return {key: sample[key] for key in keys if key in sample}


async def a_certificate(
    person: Person, code: str = 'N1', *, days: int = 75, origin: Origin = Origin.ISSUED, edition: str = '2019'
):
    """An item that ends in so many days."""
    until = office_day(clock.now()) + timedelta(days=days)
    certificate = await Certificate.create(
        person_id=person.id,
        number=person.id_number,
        issuer='样例县市场监督管理局',
        origin=origin,
        created_at=clock.now(),
    )
    return await CertificateItem.create(
        certificate_id=certificate.id,
        edition=edition,
        code=code,
        valid_from=until - timedelta(days=1460),
        valid_until=until,
    )


@pytest.fixture
async def office(user: User) -> Actor:
    """An office that serves the division the samples live in; its administrator."""
    return await an_office(now=clock.now())


@pytest.fixture
async def desk(office: Actor) -> Desk:
    """The office's people."""
    where = office.organisation_id or 0
    duties = (Duty.CLERK, Duty.REVIEWER, Duty.APPROVER)
    return Desk(where, *[await on_duty(duty, where, now=clock.now()) for duty in duties])


@pytest.fixture
async def employer(office: Actor) -> Organisation:
    """A company in the register."""
    return await an_organisation('样例机械有限公司')


@pytest.fixture
async def center(office: Actor) -> Organisation:
    """An exam center for N1 and N2."""
    place = await an_organisation('样例特种设备考试中心')
    items = [('2019', 'N1'), ('2019', 'N2')]
    await save_center(office, place.id, items=items, since=office_day(clock.now()), now=clock.now())
    return place


async def signed_in(user: User, name: str = '样例甲') -> Applicant:
    """Somebody in a browser."""
    person = await a_person(name, now=clock.now())
    await sign_in(user, person)
    applicant = Applicant(user, await Person.get(id=person.id))
    await applicant.sign_in()
    return applicant


@pytest.fixture
async def applicant(user: User, office: Actor) -> Applicant:
    """An applicant signed in."""
    return await signed_in(user)


@pytest.fixture
async def helper(second_user: User, office: Actor) -> Applicant:
    """Somebody else signed in."""
    return await signed_in(second_user, '样例乙')
