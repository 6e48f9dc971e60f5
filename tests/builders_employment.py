"""Employers, delegates, holders and what they hold, for tests of employment records; plainly samples."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from models.certificates.rules.items import Origin
from models.certificates.tables import Certificate, CertificateItem
from models.employment.operations.filing import file_record
from models.mandates.granting import grant
from models.mandates.rules import Function
from models.people.tables import Organisation, Person
from models.records.rules import Actor, Role
from tests.builders import NOW, a_person, an_actor, an_office, an_organisation

VALID_FROM, VALID_UNTIL = date(2024, 3, 1), date(2028, 2, 29)
FIRST, LAST = date(2026, 1, 1), date(2027, 12, 31)


@dataclass
class Firm:
    """An employer with its legal representative, acting for it."""

    place: Organisation
    boss: Person
    actor: Actor

    @property
    def id(self) -> int:
        """The employer's."""
        return self.place.id


async def a_firm(name: str = '样例机械有限公司', *, office: bool = True) -> Firm:
    """A registered employer; with the office of the test the first time."""
    if office:
        await an_office()
    boss = await a_person(f'样例法人{name[2:4]}')
    place = await an_organisation(name, representative=boss)
    return Firm(place, boss, await an_actor(boss, Role.EMPLOYER, place.id))


async def a_delegate(firm: Firm, *functions: Function, name: str = '样例被授权人') -> tuple[Person, Actor]:
    """Somebody with a mandate of the firm for two months, acting by it."""
    person = await a_person(name)
    mandate = await grant(
        firm.actor, number=person.id_number, functions=functions or tuple(Function), first=date(2026, 11, 1),
        last=date(2026, 12, 31), now=NOW,
    )  # fmt: skip
    session = await an_actor(person, Role.DELEGATE, firm.id)
    return person, Actor(
        person_id=person.id, role=Role.DELEGATE, session_id=session.session_id, organisation_id=firm.id,
        mandate_id=mandate,
    )  # fmt: skip


async def a_holder(name: str = '样例持证人', *, code: str = 'N1', **more: Any) -> tuple[Person, CertificateItem]:
    """Somebody with an item on a certificate."""
    person = await a_person(name)
    return person, await an_item(person, code, **more)


async def an_item(
    person: Person, code: str = 'N1', *, since: date = VALID_FROM, until: date = VALID_UNTIL,
    origin: Origin = Origin.ISSUED, issuer: str = '样例县市场监督管理局', **more: Any,
) -> CertificateItem:  # fmt: skip
    """An item on a certificate of the person's."""
    certificate = await Certificate.create(
        person_id=person.id,
        number=person.id_number,
        issuer=issuer,
        origin=origin,
        first_issued_on=since,
        created_at=NOW,
    )
    return await CertificateItem.create(
        certificate_id=certificate.id, edition='2019', code=code, valid_from=since, valid_until=until, **more
    )


async def filed(
    actor: Actor, item: CertificateItem, *, start: date = FIRST, end: date | None = LAST, now: datetime = NOW
) -> UUID:
    """A record on an item, for whoever the actor acts for."""
    certificate = await Certificate.get(id=item.certificate_id)
    return await file_record(
        actor, item_id=item.id, person_id=certificate.person_id, start=start, agreed_end=end, now=now
    )
