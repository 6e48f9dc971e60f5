"""Reading who helps whom, and who acts for which employer."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from tortoise.queryset import QuerySet

from models.mandates.access import Granter, all_seen, entitled_to_any, granter, limits, terms_of
from models.mandates.rules import (
    WAITING,
    Function,
    MandateState,
    ends_soon,
    narrowed,
    objections_to_touch,
    state_on,
    terms_now,
    why_not_on,
)
from models.mandates.rules import Mandate as Seen
from models.mandates.tables import Mandate, PersonalMandate
from models.people.queries.persons import BIGGEST_ID, names_of
from models.people.rules import Me
from models.regulation.identity import compact, masked
from models.regulation.text import sought


async def helps_with(person_id: int | None, application_id: UUID, *, now: datetime) -> bool:
    """Say whether this person holds the applicant's mandate for this application now."""
    return await helped_by(person_id, now=now).filter(application_id=application_id).exists()


def helped_by(person_id: int | None, *, now: datetime) -> QuerySet[PersonalMandate]:
    """The mandates a helper holds now; one whose applicant's account is closed rests until it is opened again."""
    return PersonalMandate.filter(
        helper_id=person_id, ended_at=None, expires_at__gt=now, grantor__disabled_at=None
    )  # fmt: skip


async def help_given(application_id: UUID, *, now: datetime) -> list[dict[str, Any]]:
    """The mandates of one application, newest first, with the helper's name and whether it holds."""
    rows = await PersonalMandate.filter(application_id=application_id).order_by('-id').values()
    names = await names_of({row['helper_id'] for row in rows if row['helper_id']})
    return [
        row | {'helper': names.get(row['helper_id'], ''), 'holds': row['ended_at'] is None and row['expires_at'] > now}
        for row in rows
    ]


async def helping(person_id: int, *, now: datetime) -> list[UUID]:
    """The applications this person helps with now."""
    return [row['application_id'] for row in await helped_by(person_id, now=now).values('application_id')]


async def helped_from(person_id: int, *, now: datetime) -> list[int]:
    """Those who help with an application of this person, whether his account is open or not."""
    rows = PersonalMandate.filter(grantor_id=person_id, helper_id__not_isnull=True, ended_at=None, expires_at__gt=now)
    return sorted({row['helper_id'] for row in await rows.values('helper_id')})


async def mandates_page(
    organisation_id: int,
    *,
    name: str = '',
    number: str = '',
    since: date | None = None,
    until: date | None = None,
    day: date,
    page: int = 1,
    size: int = 20,
) -> tuple[int, list[dict[str, Any]]]:
    """The mandates of an employer, newest first; `since` and `until` bound the days they were granted or run."""
    found = Mandate.filter(organisation_id=organisation_id)
    if name.strip():
        found = found.filter(delegate__search_name__startswith=name.strip().casefold())
    if number.strip():
        found = found.filter(delegate__id_number=sought(compact(number), 18))
    if since is not None:
        found = found.filter(last_day__gte=since)
    if until is not None:
        found = found.filter(first_day__lte=until)
    rows = found.select_related('delegate', 'organisation').order_by('-id').offset((page - 1) * size).limit(size)
    return await found.count(), await mandate_rows(await rows, day)


async def mandate_rows(rows: list[Mandate], day: date) -> list[dict[str, Any]]:
    """Mandates as lists show them; they were read with delegate and organisation."""
    mandates = await all_seen(rows)
    return [mandate_row(row, mandates[row.id], day) for row in rows]


def mandate_row(row: Mandate, mandate: Seen, day: date) -> dict[str, Any]:
    """A mandate as lists show it; `functions_now` and `last_now` are what whoever granted it can still carry."""
    terms, now = terms_of(row), terms_now(mandate)
    return {
        'id': row.id, 'name': row.delegate.name, 'id_number': masked(row.delegate.id_number),
        'delegate_id': row.delegate_id, 'organisation_id': row.organisation_id,
        'organisation': row.organisation.name, 'functions': terms.functions, 'first_day': row.first_day,
        'last_day': row.last_day, 'enabled': row.enabled, 'granted_at': row.granted_at, 'version': row.version,
        'granted_by_id': row.granted_by_id, 'through_id': row.through_id, 'state': state_on(mandate, day),
        'why_not': why_not_on(mandate, day), 'ends_soon': ends_soon(mandate, day), 'seen': mandate,
        'functions_now': now.functions, 'last_now': now.last, 'narrowed': narrowed(mandate), 'day': day,
    }  # fmt: skip


async def mandate_card(mandate_id: int, organisation_id: int, *, day: date) -> dict[str, Any] | None:
    """One mandate of this employer; None where it is another's or none."""
    found = Mandate.get_or_none(id=mandate_id, organisation_id=organisation_id)
    row = await found.select_related('delegate', 'organisation') if mandate_id < BIGGEST_ID else None
    if row is None:
        return None
    (shown,) = await mandate_rows([row], day)
    return shown | {'granted_by': (await names_of({row.granted_by_id})).get(row.granted_by_id, '')}


async def mandates_of(person_id: int, *, day: date) -> list[dict[str, Any]]:
    """Every mandate a person was ever given, whatever its state; those that hold first."""
    rows = await Mandate.filter(delegate_id=person_id).select_related('delegate', 'organisation').order_by('-id')
    shown = await mandate_rows(rows, day)
    return sorted(shown, key=lambda one: one['state'] is not MandateState.IN_FORCE)


async def unconfirmed(organisation_id: int, *, day: date) -> list[dict[str, Any]]:
    """The mandates that wait for the representative, the oldest first: a predecessor's, and those a delegate cannot carry.

    A mandate of the representative himself is left out: he needs none.
    """
    rows = Mandate.filter(organisation_id=organisation_id, enabled=True, last_day__gte=day)
    found = await rows.select_related('delegate', 'organisation').order_by('id')
    found = [row for row in found if row.delegate_id != row.organisation.representative_id]
    return [row for row in await mandate_rows(found, day) if row['state'] in WAITING]


async def waiting_for_confirmation(organisation_id: int, *, day: date) -> int:
    """How many mandates wait for the representative."""
    return len(await unconfirmed(organisation_id, day=day))


async def carried_by(mandate_id: int) -> int:
    """How many mandates that are not disabled were handed on from this one."""
    return await Mandate.filter(through_id=mandate_id, enabled=True).count()


async def granting(me: Me) -> Granter | None:
    """What a delegate may hand on at most; None for the employer himself."""
    return await granter(me.actor)


def why_not_touched(me: Me, row: dict[str, Any], by: Granter | None) -> str:
    """Why a mandate (a row of these lists) is not for this person to change or disable; '' where it is."""
    wrong = objections_to_touch(
        row['seen'], day=row['day'], own=row['delegate_id'] == me.person_id, within=limits(by),
        above=by is not None and row['id'] in by.above, handed_on=by is not None and by.handed_on(row['through_id']),
    )  # fmt: skip
    return '；'.join(one.message for one in wrong)


async def refuse_reading(me: Me, *functions: Function, now: datetime) -> None:
    """Raise Refused where a page is open still, but the right to what it shows is gone; one of these is enough."""
    await entitled_to_any(me.actor, *functions, now=now)
