"""A person's items with the continuity of each, in the same words wherever they are shown (聘用连续性)."""

from dataclasses import dataclass
from datetime import date

from models.certificates.queries import Held, held_by
from models.certificates.rules.items import ItemStatus
from models.employment.queries.working import kept_since
from models.employment.rules.continuity import Continuity, continuity, employed
from models.employment.rules.spans import Span
from models.employment.tables import EmploymentRecord
from models.records.office_rules import current_rules

LIVING = (ItemStatus.VALID, ItemStatus.SUSPENDED)
ITEM = ('edition', 'code', 'restriction')


@dataclass(frozen=True, slots=True)
class Continued:
    """An item and what the records show of it."""

    held: Held
    found: Continuity


async def continuities_of(person_id: int, *, today: date) -> list[Continued]:
    """Every item that may be renewed one day, judged today as `continuity_of` judges one, with one look at the records.

    Revoked, cancelled and replaced items are left out.
    """
    profile, _ = await current_rules()
    living = [one for one in await held_by(person_id) if one.held.status in LIVING]
    spans, since = await spans_by_item(person_id), await kept_since(profile, today)
    return [
        Continued(
            one,
            continuity(
                profile, spans.get((one.held.edition, one.held.code, one.held.restriction), []), today,
                welding=one.held.welding, begins=one.held.start.first if one.held.start else None, kept_since=since,
            ),
        )
        for one in living
    ]  # fmt: skip


async def spans_by_item(person_id: int) -> dict[tuple[str, str, str], list[Span]]:
    """The days a person was employed, by any employer, by edition, code and restriction."""
    found: dict[tuple[str, str, str], list[Span]] = {}
    for row in await EmploymentRecord.filter(person_id=person_id).values(*ITEM, 'start', 'agreed_end', 'terminated_on'):
        if span := employed(row['start'], row['agreed_end'], row['terminated_on']):
            found.setdefault((row['edition'], row['code'], row['restriction']), []).append(span)
    return found
