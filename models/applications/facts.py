"""Gathering what the rules want to know of a person and a case; reads tables, decides nothing."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from models.applications.rules.eligibility import EXAMINED_TYPES, Applicant, Key, key_of, objections_to_applicant
from models.applications.rules.office import Place, Receiving, receiving_office
from models.applications.rules.types import ApplicationStatus, ApplicationType
from models.applications.tables import Application, ApplicationItem
from models.certificates.queries import Held, held_and_revoked, held_by
from models.certificates.rules.revoked import Revoked, objections_to_revoked
from models.clock import office_day
from models.employment.queries.working import continuity_by_item
from models.employment.rules.continuity import Continuity, continuity
from models.forms.casework import case_form_data
from models.people.bans import Ban, objections_to_banned
from models.people.queries.organisations import serving_offices
from models.people.queries.persons import bans_of, identity_of
from models.regulation.catalogue import item
from models.regulation.clauses import Profile
from models.regulation.identity import birth_date
from models.regulation.item_text import NamedItem
from models.regulation.objection import Objection


async def applicant_of(application: Application, profile: Profile, now: datetime) -> tuple[Applicant, list[Held]]:
    """The applicant as eligibility sees him, and the rows of what he holds."""
    held, revoked = await held_and_revoked(application.person_id)
    data = await case_form_data(application.form_id) if application.form_id else {}
    who = await identity_of(application.person_id)
    return (
        Applicant(
            birth=birth_date(who), education=str(data.get('education', '')),
            violations=application.declared_violation, held=tuple(one.held for one in held),
            open_items=await open_items(application.person_id, except_for=application.id),
            continuity=await continuity_for(application, held, profile, now),
            bans=tuple(await bans(application.person_id)), revoked=await without_ground(revoked),
        ),
        held,
    )  # fmt: skip


async def without_ground(found: list[tuple[UUID | None, Revoked]]) -> tuple[Revoked, ...]:
    """What was revoked by no case of this system: a case that revokes knows the ground, and bans by it."""
    given = [case for case, _ in found if case is not None]
    if not given:
        return tuple(one for _, one in found)
    revoked = Application.filter(id__in=given, status=ApplicationStatus.REVOKED)
    by_case = {row['id'] for row in await revoked.values('id')}
    return tuple(one for case, one in found if case not in by_case)


async def continuity_for(
    application: Application, held: list[Held], profile: Profile, now: datetime
) -> dict[Key, Continuity]:
    """What the employment records show of each held item, on the day it is applied on; asked for renewals alone."""
    if application.type is not ApplicationType.RENEWAL:
        return {}
    day = applied_on(application, now)
    return await continuity_by_item(application.person_id, [one.held for one in held], profile, day)


async def continuity_of_case(
    application: Application, items: list[ApplicationItem], profile: Profile, now: datetime
) -> list[tuple[NamedItem, Continuity]]:
    """The items to be renewed with what the records show of each, as on the day of the filing; of no other type."""
    if application.type is not ApplicationType.RENEWAL:
        return []
    asked = named_items(items, today=False)
    return await continuity_of_items(application.person_id, asked, profile, applied_on(application, now))


async def continuity_of_items(
    person_id: int, asked: Iterable[NamedItem], profile: Profile, day: date
) -> list[tuple[NamedItem, Continuity]]:
    """The same of any items; one that is not held has no records."""
    found = await continuity_by_item(person_id, [one.held for one in await held_by(person_id)], profile, day)
    return [
        (one, found.get(key_of(one)) or continuity(profile, (), day, welding=one.welding))
        for one in dict.fromkeys(asked)
    ]


async def open_items(person_id: int, *, except_for: UUID | None = None) -> frozenset[tuple[str, str, str]]:
    """The items the person has an open case for."""
    found = ApplicationItem.filter(application__person_id=person_id, open_key__not_isnull=True)
    if except_for is not None:
        found = found.exclude(application_id=except_for)
    return frozenset([(row.edition, row.code, row.restriction) for row in await found])


async def bans(person_id: int) -> list[Ban]:
    """The person's bans as the rules see them."""
    return [
        Ban(person_id=row['person_id'], kind=row['kind'], start=row['start'], until=row['until'], clause=row['clause'])
        for row in await bans_of(person_id)
    ]


def named_items(items: list[ApplicationItem], *, today: bool = True) -> list[NamedItem]:
    """The case's items as the rules see them: as they are to be, or (`today=False`) as they are held now."""
    return [
        NamedItem(item=item(row.edition, row.code), restriction=row.restriction)
        if today or not row.old_code
        else as_held(row.old_edition, row.old_code, row.restriction)
        for row in items
    ]


def as_held(edition: str, code: str, restriction: str) -> NamedItem:
    """An item of the old catalogue as it stands on the certificate: what was chosen for today is not part of it."""
    old = item(edition, code)
    return NamedItem(item=old, restriction=restriction if old.own_code else '')


async def receiving(application: Application, items: list[ApplicationItem], profile: Profile, day: date) -> Receiving:
    """Which office receives the case as it stands."""
    place = Place(
        employer_division=application.employer_division, home_division=application.home_division,
        original_office=application.original_office, region=application.region,
    )  # fmt: skip
    return receiving_office(profile, day, application.type, named_items(items), place, await serving_offices())


def rules_day(application: Application) -> date:
    """The day whose rules hold for the case: the one it began on."""
    day: date = application.began_on
    return day


def applied_on(application: Application, now: datetime) -> date:
    """The day on which a person has to be entitled to apply: that of the filing, today while there has been none.

    A draft waits for weeks: meanwhile a window closes, a ban begins, somebody comes of age.
    """
    return office_day(application.submitted_at or now)


async def objections_to_entitlement(
    application: Application,
    items: list[ApplicationItem],
    profile: Profile,
    now: datetime,
    *,
    healthy: bool | None = None,
) -> list[Objection]:
    """Age, bans, schooling, what is held and its window, what is under way: as on the day of the filing.

    `healthy`: the health that an item asks for was declared, or its medical report filed; no form asks for it.
    """
    applicant, held = await applicant_of(application, profile, now)
    applicant = replace(applicant, healthy=healthy)
    asked = list(dict.fromkeys(named_items(items, today=application.type in EXAMINED_TYPES)))
    if application.type not in EXAMINED_TYPES:
        rows = {row.certificate_item_id for row in items}
        applicant = replace(applicant, held=tuple(one.held for one in held if one.item_id in rows))
    filed_on = applied_on(application, now)
    found = objections_to_applicant(profile, filed_on, application.type, applicant, asked)
    return found + barred_meanwhile(profile, applicant, filed_on, office_day(now))


def barred_meanwhile(profile: Profile, applicant: Applicant, filed_on: date, today: date) -> list[Objection]:
    """A ban or a revocation after the filing keeps nobody from having applied; whoever decides should know of it."""
    bans_since = [one for one in applicant.bans if one.start > filed_on]
    revoked_since = [one for one in applicant.revoked if one.on is not None and one.on > filed_on]
    found = objections_to_banned(bans_since, today) + objections_to_revoked(profile, revoked_since, today)
    return [
        replace(one, message=f'提交申请之后：{one.message}；是否影响本次申请，由审批人员决定', soft=True)
        for one in found
    ]


def today_of(now: datetime) -> date:
    """Today at the office."""
    return office_day(now)


def shown_items(items: list[ApplicationItem]) -> str:
    """The items in words: N1（叉车司机）、…"""
    return '、'.join(named.shown for named in named_items(items))


def sent_items(items: list[ApplicationItem]) -> list[dict[str, Any]]:
    """The items as a receipt keeps them."""
    return [
        {'edition': row.edition, 'code': row.code, 'restriction': row.restriction, 'old': row.old_code} for row in items
    ]
