"""The certificates of an employer's people (证书管理 企业列表): of whoever it employs or employed, as its records say."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from tortoise.expressions import Subquery

from models.certificates.listing import Sought, card_of, items_page
from models.clock import office_day
from models.employment.tables import EmploymentRecord
from models.mandates.access import entitled
from models.mandates.rules import Function
from models.records.rules import Actor
from models.regulation.objection import NotThere

EMPLOYED, EMPLOYED_BEFORE = '在聘', '曾聘用'


async def company_items(
    actor: Actor, sought: Sought, *, page: int = 1, size: int = 20, now: datetime
) -> tuple[int, list[dict[str, Any]]]:
    """One page of the items of the people of the employer acted for; each says whether he is employed today."""
    await entitled(actor, Function.CERTIFICATES, now=now)
    today, place = office_day(now), actor.organisation_id or 0
    count, rows = await items_page(people_of(place), sought, today=today, page=page, size=size)
    current = await employed_today(place, {row['person_id'] for row in rows}, today)
    return count, [row | {'employed': EMPLOYED if row['person_id'] in current else EMPLOYED_BEFORE} for row in rows]


async def company_card(actor: Actor, certificate_id: int, *, now: datetime) -> dict[str, Any]:
    """One certificate of the employer's people; NotThere for anybody else's."""
    await entitled(actor, Function.CERTIFICATES, now=now)
    today, place = office_day(now), actor.organisation_id or 0
    card = await card_of(people_of(place), certificate_id, today=today)
    if card is None:
        raise NotThere
    current = await employed_today(place, {card['person_id']}, today)
    return card | {'employed': EMPLOYED if current else EMPLOYED_BEFORE}


def people_of(organisation_id: int) -> Subquery:
    """Everybody of whom the employer ever filed a record."""
    return Subquery(EmploymentRecord.filter(organisation_id=organisation_id).values('person_id'))


async def employed_today(organisation_id: int, people: Iterable[int], today: date) -> set[int]:
    """Which of these few people the employer employs today."""
    rows = EmploymentRecord.filter(
        organisation_id=organisation_id, person_id__in=list(people), start__lte=today, ends_on__gte=today
    )
    return {row['person_id'] for row in await rows.values('person_id')}
