"""The certificates of an employer's people (证书管理 企业列表): of whoever it employs today or from a later day on.

Whoever left is none of them any more: what he held while he worked here stands in his employment records, and what
became of his certificates since, or what else he holds, is his own affair and his next employer's.
"""

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

EMPLOYED, EMPLOYED_LATER = '在聘', '未开始'


async def company_items(
    actor: Actor, sought: Sought, *, page: int = 1, size: int = 20, now: datetime
) -> tuple[int, list[dict[str, Any]]]:
    """One page of the items of the people of the employer acted for; each says whether he is employed today."""
    await entitled(actor, Function.CERTIFICATES, now=now)
    today, place = office_day(now), actor.organisation_id or 0
    count, rows = await items_page(people_of(place, today), sought, today=today, page=page, size=size)
    current = await employed_today(place, {row['person_id'] for row in rows}, today)
    return count, [row | {'employed': EMPLOYED if row['person_id'] in current else EMPLOYED_LATER} for row in rows]


async def company_card(actor: Actor, certificate_id: int, *, now: datetime) -> dict[str, Any]:
    """One certificate of the employer's people; NotThere for anybody else's, also for whose employment has ended."""
    await entitled(actor, Function.CERTIFICATES, now=now)
    today, place = office_day(now), actor.organisation_id or 0
    card = await card_of(people_of(place, today), certificate_id, today=today)
    if card is None:
        raise NotThere
    current = await employed_today(place, {card['person_id']}, today)
    return card | {'employed': EMPLOYED if current else EMPLOYED_LATER}


def people_of(organisation_id: int, today: date) -> Subquery:
    """Everybody with a record of the employer that has not ended."""
    return Subquery(EmploymentRecord.filter(organisation_id=organisation_id, ends_on__gte=today).values('person_id'))


async def employed_today(organisation_id: int, people: Iterable[int], today: date) -> set[int]:
    """Which of these few people the employer employs today."""
    rows = EmploymentRecord.filter(
        organisation_id=organisation_id, person_id__in=list(people), start__lte=today, ends_on__gte=today
    )
    return {row['person_id'] for row in await rows.values('person_id')}
