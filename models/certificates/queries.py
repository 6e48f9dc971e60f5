"""Reading certificates and the items on them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from tortoise.expressions import Q

from models.certificates.rules import HeldItem
from models.certificates.rules.items import CertificateStatus, ItemStatus, Origin
from models.certificates.rules.printed import PrintedDay
from models.certificates.rules.revoked import Revoked
from models.certificates.tables import Certificate, CertificateItem


@dataclass(frozen=True, slots=True)
class Held:
    """An item a person holds, with the rows it stands in."""

    item_id: int
    certificate_id: int
    held: HeldItem
    origin: Origin
    number: str
    employer: str = ''
    reissued_on: date | None = None


async def held_by(person_id: int) -> list[Held]:
    """Everything on the person's certificates, the latest expiry first; replaced certificates are left out."""
    held, _ = await held_and_revoked(person_id)
    return held


async def held_and_revoked(person_id: int) -> tuple[list[Held], list[tuple[UUID | None, Revoked]]]:
    """The same, and every item of his that was revoked, on whichever certificate, with the case that gave it."""
    rows = (
        await CertificateItem.filter(certificate__person_id=person_id)
        .filter(Q(certificate__status=CertificateStatus.VALID) | Q(status=ItemStatus.REVOKED))
        .order_by('-valid_until', 'id')
        .select_related('certificate')
    )
    held = {row.id: held_of(row) for row in rows}
    revoked = [
        (row.application_id, Revoked(shown=held[row.id].held.shown, on=row.status_since))
        for row in rows
        if row.status is ItemStatus.REVOKED
    ]
    return [held[row.id] for row in rows if row.certificate.status is CertificateStatus.VALID], revoked


def held_of(row: CertificateItem) -> Held:
    """A row as the rules see it."""
    certificate: Certificate = row.certificate
    item = HeldItem(
        edition=row.edition, code=row.code, until=PrintedDay.stored(row.valid_until, by_month=row.by_month),
        start=PrintedDay.stored(row.valid_from, by_month=row.by_month), status=row.status,
        restriction=row.restriction, issuer=certificate.issuer, renewals=row.renewals,
        issued_here=certificate.origin is not Origin.TYPED,
    )  # fmt: skip
    return Held(
        row.id, certificate.id, item, certificate.origin, certificate.number, certificate.employer_name,
        certificate.reissued_on,
    )  # fmt: skip


async def any_typed(rows: Iterable[int]) -> bool:
    """Whether any of these rows stands on a certificate that its holder typed in."""
    return await CertificateItem.filter(id__in=list(rows), certificate__origin=Origin.TYPED).exists()


async def typed_certificates(person_id: int) -> list[dict[str, Any]]:
    """The certificates a person entered by hand."""
    rows = Certificate.filter(person_id=person_id, origin=Origin.TYPED).order_by('-id')
    return await rows.values('id', 'number', 'issuer', 'first_issued_on', 'status')


async def held_rows(rows: Iterable[int]) -> dict[int, Held]:
    """Rows of certificates by their number, whatever became of them."""
    found = await CertificateItem.filter(id__in=list(rows)).select_related('certificate')
    return {row.id: held_of(row) for row in found}


async def given_by(application_id: UUID) -> list[dict[str, Any]]:
    """The items a case gave, with the certificate they stand on."""
    rows = CertificateItem.filter(application_id=application_id).order_by('id')
    return await rows.values(
        'id', 'certificate_id', 'edition', 'code', 'restriction', 'valid_from', 'valid_until', 'status',
        'certificate__number', 'certificate__prints', 'certificate__reissued_on',
    )  # fmt: skip


async def holder_of(item_id: int) -> int | None:
    """Whose certificate an item stands on."""
    row = await CertificateItem.get_or_none(id=item_id).select_related('certificate')
    return row.certificate.person_id if row else None


async def items_of(person_id: int) -> list[int]:
    """Every row on the certificates of a person, whatever became of them."""
    found = CertificateItem.filter(certificate__person_id=person_id).order_by('id')
    return [int(str(one)) for one in await found.values_list('id', flat=True)]


async def cases_behind(rows: Iterable[int]) -> dict[int, UUID]:
    """The case that gave each of these rows, where one of this system did."""
    found = CertificateItem.filter(id__in=list(rows), application_id__not_isnull=True)
    return {row['id']: row['application_id'] for row in await found.values('id', 'application_id')}
