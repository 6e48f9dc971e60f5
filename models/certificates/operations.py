"""What a decided case does to certificates. Called inside the transaction of that case, which writes the event."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from tortoise.expressions import F, Q

from models.certificates.rules.changing import GONE
from models.certificates.rules.items import CertificateStatus, ItemStatus, Origin
from models.certificates.tables import Certificate, CertificateItem
from models.people.operations.banning import hold
from models.regulation.objection import NotThere


@dataclass(frozen=True, kw_only=True, slots=True)
class Issuer:
    """The office whose name and number a certificate bears."""

    office_id: int
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class NewItem:
    """An item to be put on a certificate; `replaces` is the row whose place it takes."""

    edition: str
    code: str
    restriction: str
    valid_from: date
    valid_until: date
    renewals: int = 0
    replaces: int | None = None


async def issue_items(
    person_id: int, number: str, issuer: Issuer, items: list[NewItem], *, application_id: UUID, day: date, now: datetime
) -> int:
    """Put items on the person's certificate of this office, or on a new one; old rows are superseded. Answer its id."""
    await hold(person_id)
    replaced = [one.replaces for one in items if one.replaces is not None]
    certificate = await certificate_here(person_id, issuer, replaced) or await Certificate.create(
        person_id=person_id, number=number, issuer=issuer.name, office_id=issuer.office_id, origin=Origin.ISSUED,
        first_issued_on=day, created_at=now,
    )  # fmt: skip
    await supersede(replaced, day)
    for one in items:
        await CertificateItem.create(
            certificate_id=certificate.id, edition=one.edition, code=one.code, restriction=one.restriction,
            valid_from=one.valid_from, valid_until=one.valid_until, renewals=one.renewals, status_since=day,
            application_id=application_id,
        )  # fmt: skip
    return certificate.id


async def certificate_here(person_id: int, issuer: Issuer, rows: Iterable[int]) -> Certificate | None:
    """The person's valid certificate of this office: the one these rows stand on, else the latest."""
    found = Certificate.filter(
        Q(office_id=issuer.office_id) | Q(office_id=None, issuer=issuer.name),
        person_id=person_id, status=CertificateStatus.VALID, origin__in=(Origin.ISSUED, Origin.IMPORTED),
    )  # fmt: skip
    same = await found.filter(items__id__in=list(rows)).first()
    return same or await found.order_by('-id').first()


async def supersede(rows: Iterable[int], day: date) -> None:
    """Mark rows as replaced by newer ones; what was suspended or revoked meanwhile keeps its mark."""
    await CertificateItem.filter(id__in=list(rows), status=ItemStatus.VALID).update(
        status=ItemStatus.SUPERSEDED, status_since=day
    )


async def reissue(
    person_id: int, issuer: Issuer, rows: list[int], *, application_id: UUID, day: date, now: datetime
) -> list[int]:
    """Let the certificates of these rows be printed anew with 此证补发, their periods unchanged. Answer their ids.

    A certificate that its holder typed in is taken over by this office, item by item, and the typed one is replaced.
    """
    await hold(person_id)
    found = await Certificate.filter(items__id__in=rows, person_id=person_id, status=CertificateStatus.VALID).distinct()
    if not found:
        raise NotThere
    bearing = []
    for one in found:
        typed = one.origin is Origin.TYPED
        certificate = await taken_over(one, issuer, rows, application_id, day=day, now=now) if typed else one
        certificate.reissued_on = day
        await certificate.save(update_fields=['reissued_on'])
        bearing.append(certificate.id)
    return bearing


async def taken_over(
    typed: Certificate, issuer: Issuer, rows: list[int], application_id: UUID, *, day: date, now: datetime
) -> Certificate:
    """A certificate of this office with the items of a typed one."""
    own = await Certificate.create(
        person_id=typed.person_id, number=typed.number, archive_number=typed.archive_number, issuer=issuer.name,
        office_id=issuer.office_id, origin=Origin.ISSUED, first_issued_on=typed.first_issued_on, created_at=now,
    )  # fmt: skip
    for row in await CertificateItem.filter(certificate_id=typed.id, id__in=rows):
        await CertificateItem.create(
            certificate_id=own.id, edition=row.edition, code=row.code, restriction=row.restriction,
            valid_from=row.valid_from, valid_until=row.valid_until, by_month=row.by_month, renewals=row.renewals,
            status=row.status, status_since=day, application_id=application_id,
        )  # fmt: skip
    await supersede(rows, day)
    left = CertificateItem.filter(certificate_id=typed.id).exclude(status__in=list(GONE))
    if not await left.exists():  # an item that was not asked for stays where its holder typed it in
        typed.status = CertificateStatus.REPLACED
        await typed.save(update_fields=['status'])
    return own


async def note_employer(certificate_ids: Iterable[int], name: str, code: str, *, day: date) -> None:
    """Write the employer (聘用单位) on these certificates, known from that day on."""
    await Certificate.filter(id__in=list(certificate_ids)).update(
        employer_name=name, employer_code=code, employer_since=day
    )


async def note_print(certificate_ids: Iterable[int]) -> None:
    """Count a print of these certificates."""
    await Certificate.filter(id__in=list(certificate_ids)).update(prints=F('prints') + 1)


async def revoke_items(application_id: UUID, *, day: date) -> int:
    """Revoke (撤销) what a case gave; a certificate left without any item is revoked with it. Answer how many items."""
    rows = await CertificateItem.filter(application_id=application_id).exclude(status=ItemStatus.REVOKED)
    await CertificateItem.filter(id__in=[row.id for row in rows]).update(status=ItemStatus.REVOKED, status_since=day)
    for certificate_id in {row.certificate_id for row in rows}:
        gone = (ItemStatus.REVOKED, ItemStatus.SUPERSEDED, ItemStatus.CANCELLED)
        if not await CertificateItem.filter(certificate_id=certificate_id).exclude(status__in=gone).exists():
            await Certificate.filter(id=certificate_id).update(status=CertificateStatus.REVOKED)
    return len(rows)
