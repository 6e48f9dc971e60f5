"""A browser for each standing, signed in without the wait for a password, and things to ask for by their addresses."""

import json
from base64 import b64encode
from dataclasses import dataclass
from datetime import timedelta

import httpx
import itsdangerous
from nicegui import core

from models.applications.tables import ApplicationItem, ExamResult, Material, Paper
from models.mandates.tables import Mandate
from models.people.tables import UserSession
from models.people.tokens import new_token, token_hash
from models.records.rules import Actor
from tests.builders import NOW
from tests.builders_cases import NEW, accepted, examined
from tests.rights import making, making_certificates, making_employment, making_register
from tests.rights.making_people import a_proposal
from tests.rights.world import World, a_case

BROWSERS = (
    'anonymous', 'stranger', 'applicant', 'helper', 'expired helper', 'employer', 'mandated', 'center', 'other center',
    'clerk', 'reviewer', 'approver', 'other clerk', 'admin',
)  # fmt: skip
SECRET = 'simulated'
"""What `app.simulate` signs the browser's cookie with."""


async def browser(actor: Actor) -> httpx.AsyncClient:
    """A browser in which the actor has signed in and acts as he does."""
    client = httpx.AsyncClient(transport=httpx.ASGITransport(core.app), base_url='http://test')
    if actor.session_id is not None:
        token = new_token()
        await UserSession.filter(id=actor.session_id).update(
            token_hash=token_hash(token), expires_at=NOW + timedelta(days=3650)
        )
        kept = b64encode(json.dumps({'token': token, 'id': f'sample-{actor.session_id}'}).encode())
        client.cookies.set('session', itsdangerous.TimestampSigner(SECRET).sign(kept).decode())
    return client


@dataclass(frozen=True)
class Things:
    """What stands in the addresses: a draft and a filed case of the applicant, his forms, employment, certificates."""

    draft: str
    filed: str
    form: str
    finished: str
    material: str
    paper: str
    result: int
    person: int
    organisation: int
    proposal: int
    section: str
    mandate: int
    record: str
    sheet: int
    batch: str
    certificate: int
    typed: int
    typed_item: int
    register_file: str


async def things(world: World) -> Things:
    """Make them."""
    filed = await a_case(world, NEW, form=True)
    await accepted(world.office, filed)
    await examined(world.office, filed)
    items = await ApplicationItem.filter(application_id=filed.id).values_list('id', flat=True)
    return Things(
        draft=str(await making.draft(world)), filed=str(filed.id), form=str(await making.own_form(world)),
        finished=str(await making.finished_form(world)), material=str((await Material.get(application_id=filed.id)).id),
        paper=str((await Paper.get(application_id=filed.id)).id),
        result=(await ExamResult.filter(item_id__in=list(items)).first()).id,  # type: ignore[union-attr]
        person=world.applicant.id, organisation=world.employer.id, proposal=await a_proposal(world),
        section=making.SHEET.sections[0].key,
        mandate=(await Mandate.get(delegate_id=world['mandated'].person_id)).id, record=str(await making_employment.a_record(world)),
        sheet=await making_employment.a_sheet(world), batch=str(await making_employment.a_batch(world)),
        **await making_certificates.certificates(world), register_file=str(await making_register.a_file(world)),
    )  # fmt: skip
