"""What can be tried in the demonstration: an exam center, and certificates near and far from their end."""

from datetime import date, datetime, timedelta
from uuid import uuid4

from models.centers.operations import save_center
from models.certificates.operations import Issuer, NewItem, issue_items
from models.clock import office_day
from models.people.queries import organisations_meant
from models.records.rules import Actor
from models.regulation.catalogue import items
from models.regulation.item_text import CURRENT

CENTER = '样例特种设备考试中心'
SOON, LATER = timedelta(days=75), timedelta(days=900)
FOUR_YEARS = timedelta(days=4 * 365)


async def furnish_cases(admin: Actor, holder_id: int, holder_number: str, office: Issuer, *, now: datetime) -> None:
    """A center for every item, and a holder who may renew one item now and another one later."""
    place = next(iter(await organisations_meant(CENTER)))
    await save_center(
        admin, place['id'], items=[(CURRENT, one.code) for one in items(CURRENT)], since=office_day(now),
        phone='000-87654321', now=now,
    )  # fmt: skip
    today = office_day(now)
    held = [sample_item('N1', today + SOON), sample_item('Q1', today + LATER)]
    await issue_items(holder_id, holder_number, office, held, application_id=uuid4(), day=today - FOUR_YEARS, now=now)


def sample_item(code: str, until: date) -> NewItem:
    """An item of four years that ends on that day."""
    return NewItem(edition=CURRENT, code=code, restriction='', valid_from=until - FOUR_YEARS, valid_until=until)
