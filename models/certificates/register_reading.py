"""One holder and one item of the register, as the office reads them."""

from datetime import date, datetime
from typing import Any

from models.certificates.register_changes import kept_by
from models.certificates.register_search import COLUMNS, Entry, entry_of
from models.certificates.tables import CertificateItem
from models.clock import office_day
from models.people.queries.persons import BIGGEST_ID, person_card, remaining_of
from models.people.rights import authorise
from models.people.rules import OFFICE_DUTIES
from models.records.attempts import watched
from models.records.office_rules import current_rules
from models.records.rules import Actor
from models.regulation.clauses import Profile
from models.regulation.objection import NotThere


@watched('查看登记册项目')
async def entry(actor: Actor, item_id: int, *, now: datetime) -> Entry:
    """One item; NotThere where there is none."""
    profile, today = await looking(actor, now)
    rows = await CertificateItem.filter(id=item_id).values(*COLUMNS) if item_id < BIGGEST_ID else []
    if not rows:
        raise NotThere
    return entry_of(rows[0], profile, today)


async def may_be_changed(office: int, item_id: int) -> bool:
    """Whether an office keeps the certificate of this item, so that it can propose changes of it."""
    row = await CertificateItem.get(id=item_id).select_related('certificate')
    return await kept_by(office, row.certificate)


@watched('查看持证人')
async def holder(actor: Actor, person_id: int, *, now: datetime) -> tuple[dict[str, Any], list[Entry]]:
    """A person and everything on his certificates, the latest expiry first; NotThere where there is nobody.

    'kept_in' of the person: the row that his records are kept in since this row became one with it, else None.
    """
    profile, today = await looking(actor, now)
    card = await person_card(person_id)
    if card is None:
        raise NotThere
    rows = CertificateItem.filter(certificate__person_id=person_id).order_by('-valid_until', 'id')
    card['kept_in'] = await remaining_of(person_id)
    return card, [entry_of(row, profile, today) for row in await rows.values(*COLUMNS)]


async def looking(actor: Actor, now: datetime) -> tuple[Profile, date]:
    """The right to look, read anew; the rules and the day."""
    await authorise(actor, *OFFICE_DUTIES, now=now)
    return (await current_rules())[0], office_day(now)
