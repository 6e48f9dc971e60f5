"""Certificates made ready for every operation of their holders."""

from collections.abc import Awaitable, Callable
from typing import Any

from models.certificates import changing, holding, sheets
from models.certificates.listing import Sought
from models.certificates.rules.items import Origin
from models.certificates.tables import CertificateItem
from models.people.operations import proving
from models.people.passwords import hashed
from models.people.tables import Person, UserSession
from tests.builders import NOW, PASSWORD
from tests.builders_employment import an_item, filed
from tests.rights.world import World

Act = Callable[[Any], Awaitable[Any]]


async def the_item(world: World, **more: Any) -> CertificateItem:
    """An item of the applicant's; every session has proved its password, so that this keeps nobody off."""
    await UserSession.all().update(proved_at=NOW)
    return await an_item(world.applicant, **more)


async def certificates(world: World) -> dict[str, int]:
    """A certificate of the applicant's that his employer filed a record on, and one he typed in himself."""
    employed = await an_item(world.applicant, 'N2')
    await filed(world['employer'], employed)
    typed = await an_item(world.applicant, 'Q1', origin=Origin.TYPED)
    return {'certificate': employed.certificate_id, 'typed': typed.certificate_id, 'typed_item': typed.id}


async def change_item(world: World) -> Act:
    item = await the_item(world, origin=Origin.TYPED)
    return lambda actor: changing.change_item(
        actor, item.id, changes={'valid_until': '2028-02-29'}, reason='样例', version='', now=NOW
    )


async def own_items(world: World) -> Act:
    return lambda actor: holding.own_items(actor, Sought(), now=NOW)


async def own_card(world: World) -> Act:
    item = await the_item(world)
    return lambda actor: holding.own_card(actor, item.certificate_id, now=NOW)


async def see_sheet(world: World) -> Act:
    item = await the_item(world)
    return lambda actor: sheets.see_sheet(actor, item.certificate_id, now=NOW)


async def take_sheet(world: World) -> Act:
    item = await the_item(world)
    return lambda actor: sheets.take_sheet(actor, item.certificate_id, kind='PDF', now=NOW)


async def prove(world: World) -> Act:
    await Person.all().update(password_hash=await hashed(PASSWORD))
    return lambda actor: proving.prove(actor, PASSWORD, address='192.0.2.1', now=NOW)
