"""The sheet of one's own certificate: to look at and to take away, after the password was asked again."""

import hashlib
import json
from datetime import date, datetime
from typing import Any

from tortoise.transactions import in_transaction

from models.certificates.holding import confirmed_person
from models.certificates.queries import held_of
from models.certificates.rules.items import ItemStatus, status_on
from models.certificates.rules.sheet import objections_to_sheet, sheet_row
from models.certificates.rules.typed import CertificateStep
from models.certificates.tables import Certificate, CertificateItem
from models.clock import office_day
from models.people.operations.proving import refuse_unproved
from models.people.queries.persons import BIGGEST_ID, names_of
from models.records.attempts import watched
from models.records.office_rules import current_rules
from models.records.operations import write_event
from models.records.rules import Actor, Role
from models.regulation.objection import NotThere, Refused

REISSUED = '此证补发'


@watched('预览证书')
async def see_sheet(actor: Actor, certificate_id: int, *, now: datetime) -> dict[str, Any]:
    """What the sheet says today. NotThere for another's; Refused for one this system gives no sheet of.

    Raises `proving.NotProved` where the password has to be asked again.
    """
    person_id = await confirmed_person(actor, now=now)
    return await sheet_data(person_id, certificate_id, actor, now=now)


@watched(CertificateStep.SHEET_TAKEN)
async def take_sheet(actor: Actor, certificate_id: int, *, kind: str, now: datetime) -> dict[str, Any]:
    """The same, to be taken away as a file of that kind (PDF, Word): each time one event, with the seal of the data."""
    async with in_transaction():
        person_id = await confirmed_person(actor, now=now)
        data = await sheet_data(person_id, certificate_id, actor, now=now)
        himself = Actor(person_id=person_id, role=Role.CANDIDATE, session_id=actor.session_id)
        await write_event(
            himself, CertificateStep.SHEET_TAKEN, 'certificate', certificate_id, now=now, remark=kind,
            changes={'sha256': ['', sealed(data)]},
        )  # fmt: skip
    return data


async def sheet_data(person_id: int, certificate_id: int, actor: Actor, *, now: datetime) -> dict[str, Any]:
    """All that the sheet says; the same data give the same files."""
    found = Certificate.get_or_none(id=certificate_id, person_id=person_id)
    certificate = await found if certificate_id < BIGGEST_ID else None
    if certificate is None:
        raise NotThere
    if wrong := objections_to_sheet(certificate.origin, certificate.status):
        raise Refused(*wrong)
    await refuse_unproved(actor, now=now)
    return {
        'name': (await names_of({person_id}))[person_id],
        'number': certificate.number,
        'archive_number': certificate.archive_number,
        'issuer': certificate.issuer,
        'employer': certificate.employer_name,
        'reissued': REISSUED if certificate.reissued_on else '',
        'as_of': office_day(now).isoformat(),
        'items': await sheet_rows(certificate, office_day(now)),
    }


async def sheet_rows(certificate: Certificate, today: date) -> list[dict[str, Any]]:
    """The items, in the order of their codes; what was replaced by a renewal is left out."""
    profile, _ = await current_rules()
    rows = await CertificateItem.filter(certificate_id=certificate.id).order_by('edition', 'code', 'restriction', 'id')
    told: list[dict[str, Any]] = []
    for row in rows:
        row.certificate = certificate
        held = held_of(row).held
        if held.status is not ItemStatus.SUPERSEDED:
            told.append(sheet_row(len(told), held, status_on(held, profile, today)))
    return told


def sealed(data: dict[str, Any]) -> str:
    """SHA-256 over the canonical JSON of what the sheet says."""
    whole = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(',', ':'))
    return hashlib.sha256(whole.encode()).hexdigest()
