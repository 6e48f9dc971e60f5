"""Reading people, organisations, staff and sessions."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.expressions import Q

from models.people.rights import authorise, standings_of
from models.people.rules import Me, Standing, masked_phone
from models.people.tables import (
    FormerNumber,
    Office,
    OfficeDivision,
    Organisation,
    Person,
    PersonBan,
    Staff,
    UserSession,
)
from models.people.tokens import token_hash
from models.records.queries import unread_count
from models.regulation.identity import birth_date, compact, masked, sex
from models.regulation.serving_offices import Level, ServingOffice
from models.regulation.text import sought

BIGGEST_ID = 2**31
"""What no row has: an address can name any number, a column cannot hold it."""


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


async def whoever(token: str, *, now: datetime) -> Me | None:
    """The person behind a session token, as whom he acts now; None when the session does not count (any more)."""
    session = await UserSession.get_or_none(token_hash=token_hash(token)).select_related('person')
    if session is None or session.ended_at is not None or session.expires_at <= now:
        return None
    person = session.person
    if person.disabled_at is not None:
        return None
    standings = await standings_of(person, now=now)
    return Me(
        person.id, session.id, person.name, masked(person.id_number), masked_phone(person.phone),
        person.confirmed_at is not None, chosen(session, standings), standings, person.must_change_password,
        await unread_count(person.id),
    )  # fmt: skip


def chosen(session: UserSession, standings: tuple[Standing, ...]) -> Standing:
    """The standing the session was switched to, or the person himself where that right is gone."""
    wanted = (session.acting_role, session.acting_organisation_id)
    return next((s for s in standings if (s.role, s.organisation_id) == wanted), standings[0])


async def refuse_who_may_no_longer_read(me: Me, *, now: datetime) -> None:
    """Raise Refused where a page is open still, but the right to what it lists is gone."""
    await authorise(me.actor, now=now)


async def particulars(person_id: int, organisation_id: int | None = None) -> dict[str, str]:
    """What a form may be prefilled with, keyed as `Field.prefill` names it."""
    person = await Person.get(id=person_id)
    known = {'person.name': person.name, 'person.id_number': person.id_number, 'person.phone': person.phone}
    known |= {'person.sex': sex(person.id_number), 'person.birth_date': birth_date(person.id_number).isoformat()}
    if organisation_id is not None:
        place = await Organisation.get(id=organisation_id).select_related('representative')
        known |= {
            'organisation.name': place.name,
            'organisation.code': place.code,
            'organisation.address': place.address,
        }
        if place.representative:
            known |= {
                'organisation.representative': place.representative.name,
                'organisation.representative_id_number': place.representative.id_number,
                'organisation.representative_phone': place.representative.phone,
            }
    return known


async def people_page(
    *, words: str = '', state: str = '', page: int = 1, size: int = 20
) -> tuple[int, list[dict[str, Any]]]:
    """Accounts by name or number; `state` is '', 'waiting' (unconfirmed), 'confirmed' or 'disabled'."""
    found = Person.all()
    if words := words.strip():
        found = found.filter(
            Q(search_name__startswith=words.casefold())
            | Q(id_number=sought(compact(words), 18))
            | Q(phone=sought(words, 20))
        )
    conditions: dict[str, dict[str, Any]] = {
        'waiting': {'confirmed_at': None, 'disabled_at': None, 'refused_at': None},
        'confirmed': {'confirmed_at__not_isnull': True},
        'disabled': {'disabled_at__not_isnull': True},
    }
    found = found.filter(**conditions.get(state, {}))
    rows = await found.order_by('-id').offset((page - 1) * size).limit(size)
    return await found.count(), [person_row(person) for person in rows]


def person_row(person: Person) -> dict[str, Any]:
    """A person as lists show him: numbers masked."""
    return {
        'id': person.id, 'name': person.name, 'id_number': masked(person.id_number),
        'phone': masked_phone(person.phone), 'confirmed_at': person.confirmed_at,
        'disabled_at': person.disabled_at, 'refused_at': person.refused_at, 'created_at': person.created_at,
    }  # fmt: skip


async def person_card(person_id: int) -> dict[str, Any] | None:
    """One person for a staff page, with the whole number for comparison with the card, and rival claims."""
    person = await Person.get_or_none(id=person_id) if person_id < BIGGEST_ID else None
    if person is None:
        return None
    rivals = (
        await Person.filter(id_number=person.id_number).exclude(id=person.id).exclude(password_hash='').order_by('id')
    )
    return person_row(person) | {
        'whole_number': person.id_number,
        'whole_phone': person.phone,
        'must_change_password': person.must_change_password,
        'confirmed_by': (await names_of({person.confirmed_by_id or 0})).get(person.confirmed_by_id or 0, ''),
        'rivals': [person_row(r) for r in rivals],
    }


async def identity_of(person_id: int) -> str:
    """The person's identity number, for rules and documents; pages show it masked."""
    number: str = (await Person.get(id=person_id)).id_number
    return number


async def bans_of(person_id: int) -> list[dict[str, Any]]:
    """The bans that have not been lifted."""
    rows = PersonBan.filter(person_id=person_id, lifted_at=None).order_by('-until')
    return await rows.values('person_id', 'kind', 'start', 'until', 'clause', 'reason')


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


async def account_with(number: str) -> int | None:
    """The account, able to sign in, of the person whom the office confirmed under that identity number."""
    wanted = sought(compact(number), 18)
    found = Person.filter(confirmed_number=wanted, disabled_at=None).exclude(password_hash='')
    row = await found.first() if wanted else None
    return row.id if row else None


async def employers_of(person_id: int) -> set[int]:
    """The organisations, the office apart, that a person represents or has a duty in."""
    offices = {row['organisation_id'] for row in await Office.all().values('organisation_id')}
    represented = {row['id'] for row in await Organisation.filter(representative_id=person_id).values('id')}
    duties = await Staff.filter(person_id=person_id, ended_at=None).values('organisation_id')
    return (represented | {row['organisation_id'] for row in duties}) - offices


async def names_of(person_ids: set[int]) -> dict[int, str]:
    """The names behind plain ids, for logs and histories."""
    return dict(await Person.filter(id__in=person_ids).values_list('id', 'name')) if person_ids else {}


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


async def persons_with(number: str) -> list[int]:
    """The ids of the persons of that identity number, present or former."""
    wanted = sought(compact(number), 18)
    former = await FormerNumber.filter(number=wanted).values('person_id')
    present = await Person.filter(id_number=wanted).values('id')
    return sorted({row['id'] for row in present} | {row['person_id'] for row in former})


async def holder_with(number: str) -> int | None:
    """The one person whom the office knows under that identity number, present or former; None where there is none."""
    wanted = sought(compact(number), 18)
    person = await Person.get_or_none(confirmed_number=wanted) if wanted else None
    if person is not None:
        return person.id
    former = await FormerNumber.get_or_none(number=wanted)
    return former.person_id if former else None


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


async def office_counts() -> dict[str, int]:
    """How much there is: people, those waiting to be confirmed, organisations, people on duty."""
    waiting = Person.filter(confirmed_at=None, disabled_at=None, refused_at=None)
    on_duty = await Staff.filter(ended_at=None).distinct().values_list('person_id', flat=True)
    return {
        'people': await Person.all().count(),
        'waiting': await waiting.count(),
        'organisations': await Organisation.all().count(),
        'on_duty': len(set(on_duty)),
    }


async def staff_page(
    *,
    page: int = 1,
    size: int = 20,
    ended: bool | None = False,
    words: str = '',
    person_id: int | None = None,
    organisation_id: int | None = None,
) -> tuple[int, list[dict[str, Any]]]:
    """Who does what where; current duties, the ended ones, or (None) both; of a person, of an organisation, by name."""
    found = Staff.all() if ended is None else Staff.filter(ended_at__isnull=not ended)
    if person_id is not None:
        found = found.filter(person_id=person_id)
    if organisation_id is not None:
        found = found.filter(organisation_id=organisation_id)
    if words := words.strip().casefold():
        found = found.filter(Q(person__search_name__startswith=words) | Q(organisation__search_name__contains=words))
    rows = (
        await found.order_by('organisation_id', 'person_id', 'id')
        .offset((page - 1) * size)
        .limit(size)
        .values(
            'id', 'person_id', 'person__name', 'person__id_number', 'organisation_id', 'organisation__name', 'duty',
            'since', 'ended_at',
        )
    )  # fmt: skip
    return await found.count(), [row | {'person__id_number': masked(row['person__id_number'])} for row in rows]


async def sessions_page(
    *, now: datetime, person_id: int | None = None, page: int = 1, size: int = 20
) -> tuple[int, list[dict[str, Any]]]:
    """Sessions that count now, newest first; of one person or of all."""
    found = UserSession.filter(ended_at=None, expires_at__gt=now)
    if person_id is not None:
        found = found.filter(person_id=person_id)
    rows = (
        await found.order_by('-id')
        .offset((page - 1) * size)
        .limit(size)
        .values('id', 'person_id', 'person__name', 'device', 'created_at', 'seen_at', 'expires_at', 'acting_role')
    )
    return await found.count(), rows
