"""What the records of a person show: the intervals of an item, and whether they leave too long a break."""

from datetime import date, timedelta

from tortoise.functions import Min

from models.certificates.rules.items import HeldItem
from models.employment.rules.continuity import Continuity, continuity, employed
from models.employment.rules.spans import Span
from models.employment.tables import EmploymentRecord
from models.regulation.clauses import Profile, number
from models.regulation.periods import months_before


async def spans_on(person_id: int, held: HeldItem) -> list[Span]:
    """The days a person was employed on an item, by any employer, as filed."""
    rows = EmploymentRecord.filter(
        person_id=person_id, edition=held.edition, code=held.code, restriction=held.restriction
    )
    kept = await rows.values('start', 'agreed_end', 'terminated_on')
    found = (employed(row['start'], row['agreed_end'], row['terminated_on']) for row in kept)
    return [span for span in found if span]


async def continuity_of(person_id: int, held: HeldItem, profile: Profile, day: date) -> Continuity:
    """Judge an item's continuity on a day, from the first day of its present period on."""
    return continuity(
        profile, await spans_on(person_id, held), day, welding=held.welding,
        begins=held.start.first if held.start else None, kept_since=await kept_since(profile, day),
    )  # fmt: skip


async def kept_since(profile: Profile, day: date) -> date | None:
    """From which day on records could be filed at all: as far back as the very first one could reach."""
    first = (await EmploymentRecord.all().annotate(first=Min('filed_on')).values('first'))[0]['first']
    if first is None:
        return None
    filed = first if isinstance(first, date) else date.fromisoformat(str(first)[:10])
    years = number(profile, 'employment-backdate-years', day)
    return months_before(filed, years * 12) + timedelta(days=1)
