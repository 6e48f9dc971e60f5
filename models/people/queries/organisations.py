"""Reading organisations, those who represent them, and the issuing offices among them."""

from dataclasses import dataclass
from typing import Any

from tortoise.expressions import Q

from models.people.queries.persons import BIGGEST_ID
from models.people.tables import (
    Office,
    OfficeDivision,
    Organisation,
)
from models.regulation.identity import masked
from models.regulation.serving_offices import Level, ServingOffice
from models.regulation.text import sought


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """The office of this server, as its visitors see it."""

    organisation_id: int
    name: str
    phone: str


async def is_set_up() -> bool:
    """Say whether this server has its office yet."""
    return await Office.exists()


async def office_card() -> OfficeCard | None:
    """The first office of this server; None before it was set up."""
    office = await Office.all().order_by('id').select_related('organisation').first()
    return OfficeCard(office.organisation_id, office.organisation.name, office.phone) if office else None


async def serving_offices() -> tuple[ServingOffice, ...]:
    """The issuing offices of this server with the divisions they serve; the id is their organisation's."""
    divisions: dict[int, list[str]] = {}
    for row in await OfficeDivision.all().order_by('code').values('office_id', 'code'):
        divisions.setdefault(row['office_id'], []).append(row['code'])
    offices = await Office.all().order_by('id').select_related('organisation')
    return tuple(
        ServingOffice(
            name=office.organisation.name, level=Level(office.level.value),
            divisions=tuple(divisions.get(office.id, [])), id=office.organisation_id,
        )
        for office in offices
    )  # fmt: skip


async def representative_of(organisation_id: int) -> int | None:
    """The legal representative's person, where he has an account."""
    place = await Organisation.get_or_none(id=organisation_id)
    return place.representative_id if place else None


async def representatives(organisation_ids: set[int]) -> dict[int, int]:
    """Who represents these organisations; those without a legal representative here are left out."""
    found = Organisation.filter(id__in=organisation_ids, representative_id__not_isnull=True)
    return dict(await found.values_list('id', 'representative_id')) if organisation_ids else {}


async def organisation_names(organisation_ids: set[int]) -> dict[int, str]:
    """The names behind plain ids of organisations."""
    if not organisation_ids:
        return {}
    return dict(await Organisation.filter(id__in=organisation_ids).values_list('id', 'name'))


async def organisation_cards(organisation_ids: set[int]) -> dict[int, dict[str, str]]:
    """Name and code behind plain ids of organisations."""
    rows = Organisation.filter(id__in=organisation_ids).values('id', 'name', 'code')
    return {row['id']: {'name': row['name'], 'code': row['code']} for row in await rows} if organisation_ids else {}


async def organisations_found(words: str, *, most: int = 500) -> list[int]:
    """The ids of the organisations of that code, or with that in their name."""
    found = Organisation.filter(
        Q(code=sought(words.strip().upper(), 18)) | Q(search_name__contains=words.strip().casefold())
    )
    return [row['id'] for row in await found.limit(most).values('id')]


async def organisations_page(*, words: str = '', page: int = 1, size: int = 20) -> tuple[int, list[dict[str, Any]]]:
    """Organisations by name or code, with their legal representative."""
    found = Organisation.all()
    if words := words.strip():
        found = found.filter(Q(search_name__contains=words.casefold()) | Q(code=sought(words.upper(), 18)))
    rows = (
        await found.order_by('-id')
        .offset((page - 1) * size)
        .limit(size)
        .values('id', 'code', 'name', 'address', 'division', 'representative_id', 'representative__name', 'office__id')
    )
    return await found.count(), rows


async def organisation_card(organisation_id: int) -> dict[str, Any] | None:
    """One organisation with its representative's masked number and, for an office, level, phone and divisions."""
    found = Organisation.get_or_none(id=organisation_id).select_related('representative')
    place = await found if organisation_id < BIGGEST_ID else None
    if place is None:
        return None
    office = await Office.get_or_none(organisation_id=place.id)
    divisions = (
        await OfficeDivision.filter(office_id=office.id).order_by('code').values('code', 'name') if office else []
    )
    man = place.representative
    return {
        'id': place.id, 'code': place.code, 'name': place.name, 'address': place.address, 'division': place.division,
        'representative': f'{man.name}（{masked(man.id_number)}）' if man else '',
        'is_office': office is not None, 'level': office.level if office else None,
        'phone': office.phone if office else '', 'divisions': divisions,
    }  # fmt: skip


async def organisations_meant(words: str, *, most: int = 5) -> list[dict[str, Any]]:
    """The organisations (id, name, code) a line of text may mean: its code, its whole name, or a part of the name."""
    words = words.strip()
    if not words:
        return []
    exact = Organisation.filter(Q(code=sought(words.upper(), 18)) | Q(search_name=sought(words.casefold(), 120)))
    part = Organisation.filter(search_name__contains=words.casefold())
    for found in (exact, part):
        if rows := await found.order_by('id').limit(most).values('id', 'name', 'code'):
            return rows
    return []
