"""A person's items with the continuity of each, in the same words wherever they are shown (聘用连续性)."""

from dataclasses import dataclass
from datetime import date

from models.certificates.queries import Held, held_by
from models.certificates.rules.items import ItemStatus
from models.employment.queries.working import continuity_by_item
from models.employment.rules.continuity import Continuity
from models.records.office_rules import current_rules

LIVING = (ItemStatus.VALID, ItemStatus.SUSPENDED)


@dataclass(frozen=True, slots=True)
class Continued:
    """An item and what the records show of it."""

    held: Held
    found: Continuity


async def continuities_of(person_id: int, *, today: date) -> list[Continued]:
    """Every item that may be renewed one day, judged today; revoked, cancelled and replaced items are left out."""
    profile, _ = await current_rules()
    living = [one for one in await held_by(person_id) if one.held.status in LIVING]
    found = await continuity_by_item(person_id, [one.held for one in living], profile, today)
    return [Continued(one, found[one.held.edition, one.held.code, one.held.restriction]) for one in living]
