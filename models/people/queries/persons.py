"""Reading persons: by number, by name, and what is known of one."""

from typing import Any

from tortoise.expressions import Q

from models.people.rules import masked_phone
from models.people.tables import (
    FormerNumber,
    NumberLink,
    Office,
    Organisation,
    Person,
    PersonBan,
    Staff,
)
from models.regulation.identity import birth_date, compact, masked, sex
from models.regulation.text import sought

BIGGEST_ID = 2**31
"""What no row has: an address can name any number, a column cannot hold it."""


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
        'kept_in': person.kept_in_id,
    }


async def identity_of(person_id: int) -> str:
    """The person's identity number, for rules and documents; pages show it masked."""
    number: str = (await Person.get(id=person_id)).id_number
    return number


async def bans_of(person_id: int) -> list[dict[str, Any]]:
    """The bans that have not been lifted."""
    rows = PersonBan.filter(person_id=person_id, lifted_at=None).order_by('-until')
    return await rows.values('person_id', 'kind', 'start', 'until', 'clause', 'reason')


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


async def rows_of_one(person_id: int) -> set[int]:
    """The rows a person is known by: his own, and those that a link of numbers made one with it."""
    links = NumberLink.filter(person_id=person_id, gone_id__not_isnull=True)
    return {person_id, *[row['gone_id'] for row in await links.values('gone_id')]}


async def remaining_of(person_id: int) -> int | None:
    """The row that a person is kept in since this row became one with it, through every row between; None where it stands."""
    found, onward = None, await kept_in(person_id)
    while onward is not None:
        found, onward = onward, await kept_in(onward)
    return found


async def kept_in(person_id: int) -> int | None:
    """The row that this one became one with; None where it stands by itself."""
    rows = await Person.filter(id=person_id).values('kept_in_id')
    return rows[0]['kept_in_id'] if rows else None


async def names_of(person_ids: set[int]) -> dict[int, str]:
    """The names behind plain ids, for logs and histories."""
    return dict(await Person.filter(id__in=person_ids).values_list('id', 'name')) if person_ids else {}


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
