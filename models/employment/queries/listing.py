"""Lists of records: of an employer, of a person, of everybody for the office."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from tortoise.queryset import QuerySet

from models.certificates.listing import of_kind
from models.certificates.queries import Held, held_rows
from models.certificates.rules.register import key_of
from models.employment.rules.continuity import employed
from models.employment.tables import EmploymentRecord
from models.people.queries.organisations import organisation_cards, organisations_found
from models.people.queries.persons import names_of, persons_with
from models.regulation.identity import masked


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What a search asks for; empty asks for everything. `kind` is 作业种类, `item` 2019:N1, `employer` name or code."""

    name: str = ''
    number: str = ''
    kind: str = ''
    item: str = ''
    employer: str = ''
    since: date | None = None
    until: date | None = None


async def records_page(
    asked: Asked,
    *,
    organisation_id: int | None = None,
    person_id: int | None = None,
    today: date,
    page: int = 1,
    size: int = 20,
) -> tuple[int, list[dict[str, Any]]]:
    """One page of records, the latest first, and how many there are; of one employer, one person, or all.

    `since` and `until` find the records that cover any day between.
    """
    found = EmploymentRecord.all()
    if organisation_id is not None:
        found = found.filter(organisation_id=organisation_id)
    if person_id is not None:
        found = found.filter(person_id=person_id)
    found = await narrowed(found, asked, of_few=organisation_id is not None or person_id is not None)
    rows = await found.order_by('-filed_at', 'id').offset((page - 1) * size).limit(size).select_related('person')
    return await found.count(), await shown(rows, today)


async def narrowed(found: QuerySet[EmploymentRecord], asked: Asked, *, of_few: bool) -> QuerySet[EmploymentRecord]:
    """The records that fit. Among those `of_few` people any part of a name is found, among all its beginning."""
    if name := asked.name.strip().casefold():
        found = found.filter(**{f'person__search_name__{"contains" if of_few else "startswith"}': name})
    if asked.number.strip():
        found = found.filter(person_id__in=await persons_with(asked.number))
    if asked.kind:
        found = found.filter(of_kind(asked.kind))
    if asked.item:
        edition, code = key_of(asked.item)
        found = found.filter(edition=edition, code=code)
    if asked.employer.strip():
        found = found.filter(organisation_id__in=await organisations_found(asked.employer))
    if asked.since is not None:
        found = found.filter(ends_on__gte=asked.since)
    if asked.until is not None:
        found = found.filter(start__lte=asked.until)
    return found


async def shown(rows: Collection[EmploymentRecord], today: date) -> list[dict[str, Any]]:
    """Records as lists and details show them; numbers masked. Needs `person`."""
    held = await held_rows({row.certificate_item_id for row in rows})
    places = await organisation_cards({row.organisation_id for row in rows})
    return [row_of(row, held[row.certificate_item_id], places[row.organisation_id], today) for row in rows]


def row_of(row: EmploymentRecord, held: Held, place: dict[str, str], today: date) -> dict[str, Any]:
    """One record in plain values."""
    span = employed(row.start, row.agreed_end, row.terminated_on)
    return {
        'id': str(row.id), 'person_id': row.person_id, 'name': row.person.name,
        'id_number': masked(row.person.id_number), 'organisation_id': row.organisation_id,
        'employer': place['name'], 'employer_code': place['code'], 'kind': held.held.item.kind,
        'item': held.held.shown, 'item_id': row.certificate_item_id, 'valid_from': held.held.start,
        'valid_until': held.held.until, 'issuer': held.held.issuer, 'issued_here': held.held.issued_here,
        'start': row.start, 'agreed_end': row.agreed_end, 'terminated_on': row.terminated_on, 'reason': row.reason,
        'ends_on': row.ends_on, 'filed_on': row.filed_on, 'filed_at': row.filed_at, 'version': row.version,
        'filed_by_id': row.filed_by_id, 'mandate_id': row.mandate_id, 'batch_id': row.batch_id,
        'current': span is not None and span.first <= today <= span.last, 'state': state_words(row, today),
    }  # fmt: skip


def state_words(row: EmploymentRecord, today: date) -> str:
    """在聘, 未开始, 已期满, 已终止."""
    if today > row.ends_on:
        return '已终止' if row.terminated_on and row.terminated_on <= row.agreed_end else '已期满'
    return '未开始' if today < row.start else '在聘'


async def record_card(
    record_id: UUID, *, organisation_id: int | None = None, person_id: int | None = None, today: date
) -> dict[str, Any] | None:
    """One record for its employer, its person or (neither given) the office; None where it is not theirs."""
    found = EmploymentRecord.filter(id=record_id)
    if organisation_id is not None:
        found = found.filter(organisation_id=organisation_id)
    if person_id is not None:
        found = found.filter(person_id=person_id)
    row = await found.select_related('person').first()
    if row is None:
        return None
    (card,) = await shown([row], today)
    return card | {'filed_by': (await names_of({row.filed_by_id})).get(row.filed_by_id, '')}
