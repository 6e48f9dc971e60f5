"""Lists of certificate items by person: of whoever looks, or of the people a subject above this one names."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from models.certificates.changing import version_of
from models.certificates.queries import held_of
from models.certificates.register_search import shown_number, standing
from models.certificates.rules.items import ItemStatus, status_on
from models.certificates.rules.register import key_of
from models.certificates.tables import Certificate, CertificateItem
from models.people.queries.persons import BIGGEST_ID, persons_with
from models.records.office_rules import current_rules
from models.regulation.catalogue import EDITIONS, items
from models.regulation.clauses import Profile
from models.regulation.identity import masked

People = Collection[int] | Subquery


@dataclass(frozen=True, kw_only=True, slots=True)
class Sought:
    """What a search asks for; empty asks for everything but what was replaced. `item` is 2019:N1, `kind` 作业种类."""

    name: str = ''
    number: str = ''
    item: str = ''
    kind: str = ''
    issuer: str = ''
    status: ItemStatus | None = None


async def items_page(
    people: People, sought: Sought, *, today: date, page: int = 1, size: int = 20
) -> tuple[int, list[dict[str, Any]]]:
    """One page of the items of these people, the latest expiry first, and how many there are."""
    profile, _ = await current_rules()
    found = await narrowed(CertificateItem.filter(certificate__person_id__in=people), sought, profile, today)
    rows = found.order_by('-valid_until', 'id').offset((page - 1) * size).limit(size)
    return await found.count(), [
        row_of(row, profile, today) for row in await rows.select_related('certificate', 'certificate__person')
    ]


async def narrowed(
    found: QuerySet[CertificateItem], sought: Sought, profile: Profile, today: date
) -> QuerySet[CertificateItem]:
    """The items that fit; they are few people's, so any part of a name is found."""
    wanted = ~Q(status=ItemStatus.SUPERSEDED) if sought.status is None else standing(sought.status, profile, today)
    found = found.filter(wanted)
    if name := sought.name.strip():
        found = found.filter(certificate__person__search_name__contains=name.casefold())
    if sought.number.strip():
        found = found.filter(certificate__person_id__in=await persons_with(sought.number))
    if sought.item:
        edition, code = key_of(sought.item)
        found = found.filter(edition=edition, code=code)
    if sought.kind:
        found = found.filter(of_kind(sought.kind))
    if issuer := sought.issuer.strip():
        found = found.filter(certificate__issuer__contains=issuer)
    return found


def of_kind(kind: str) -> Q:
    """The items of a kind of work (作业种类), edition by edition: codes were used again with other meanings."""
    codes = {edition: [one.code for one in items(edition) if one.kind == kind] for edition in EDITIONS}
    return Q(*(Q(edition=edition, code__in=codes[edition]) for edition in EDITIONS if codes[edition]), join_type='OR')


def row_of(row: CertificateItem, profile: Profile, today: date) -> dict[str, Any]:
    """An item as lists and details show it, numbers masked; needs certificate and person."""
    certificate: Certificate = row.certificate
    held = held_of(row).held
    return {
        'id': row.id, 'certificate_id': certificate.id, 'person_id': certificate.person_id,
        'name': certificate.person.name, 'id_number': masked(certificate.person.id_number),
        'number': shown_number(certificate.number), 'archive_number': certificate.archive_number, 'held': held,
        'item': held.shown, 'kind': held.item.kind, 'issuer': certificate.issuer, 'valid_from': held.start,
        'valid_until': held.until, 'status': status_on(held, profile, today), 'since': row.status_since,
        'origin': certificate.origin, 'employer': certificate.employer_name, 'version': version_of(row),
    }  # fmt: skip


async def card_of(people: People, certificate_id: int, *, today: date) -> dict[str, Any] | None:
    """One certificate of these people with its items, the replaced ones last; None where it is none of theirs."""
    found = Certificate.get_or_none(id=certificate_id, person_id__in=people).select_related('person')
    certificate = await found if certificate_id < BIGGEST_ID else None
    if certificate is None:
        return None
    profile, _ = await current_rules()
    rows = await CertificateItem.filter(certificate_id=certificate_id).order_by('-valid_until', 'id')
    for row in rows:
        row.certificate = certificate
    shown = [row_of(row, profile, today) for row in rows]
    return {
        'id': certificate.id, 'person_id': certificate.person_id, 'name': certificate.person.name,
        'id_number': masked(certificate.person.id_number), 'number': shown_number(certificate.number),
        'archive_number': certificate.archive_number, 'issuer': certificate.issuer, 'origin': certificate.origin,
        'status': certificate.status, 'first_issued_on': certificate.first_issued_on,
        'reissued_on': certificate.reissued_on, 'employer': certificate.employer_name,
        'employer_since': certificate.employer_since,
        'items': sorted(shown, key=lambda one: one['status'] is ItemStatus.SUPERSEDED),
    }  # fmt: skip
