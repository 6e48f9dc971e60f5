"""What the records of a person show: the intervals of an item, and whether they leave too long a break."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from models.bulk import pieces
from models.certificates.rules.items import HeldItem
from models.employment.rules.continuity import Continuity, Key, continuity, employed, worked_on
from models.employment.rules.spans import Span
from models.employment.tables import EmploymentRecord
from models.regulation.clauses import Profile, number
from models.regulation.periods import months_before


async def spans_by_person(person_ids: Sequence[int]) -> dict[int, dict[Key, list[Span]]]:
    """The days these people were employed on each item, by any employer, as filed."""
    found: dict[int, dict[Key, list[Span]]] = {}
    for some in pieces(person_ids):
        rows = EmploymentRecord.filter(person_id__in=list(some))
        for person_id, edition, code, restriction, *days in await rows.values_list(
            'person_id', 'edition', 'code', 'restriction', 'start', 'agreed_end', 'terminated_on'
        ):
            if span := employed(*days):
                found.setdefault(person_id, {}).setdefault((edition, code, restriction), []).append(span)
    return found


async def continuity_by_item(
    person_id: int, held: Iterable[HeldItem], profile: Profile, day: date
) -> dict[Key, Continuity]:
    """Judge each item's continuity on a day, from the first day of its present period on."""
    filed, since = (await spans_by_person([person_id])).get(person_id, {}), await kept_since(profile, day)
    return {
        (one.edition, one.code, one.restriction): continuity(
            profile, worked_on((one.edition, one.code, one.restriction), filed), day, welding=one.welding,
            begins=one.start.first if one.start else None, kept_since=since,
        )
        for one in held
    }  # fmt: skip


async def continuity_of(person_id: int, held: HeldItem, profile: Profile, day: date) -> Continuity:
    """The same of one item."""
    return (await continuity_by_item(person_id, [held], profile, day))[held.edition, held.code, held.restriction]


async def kept_since(profile: Profile, day: date) -> date | None:
    """From which day on records could be filed at all: as far back as the very first one could reach.

    The first by the moment of filing, which an index finds however many records there are.
    """
    first = await EmploymentRecord.all().order_by('filed_at').first()
    if first is None:
        return None
    years = number(profile, 'employment-backdate-years', day)
    return months_before(first.filed_on, years * 12) + timedelta(days=1)


async def employers_recorded(person_id: int) -> set[int]:
    """Every organisation that ever filed a record of this person, present or ended."""
    rows = EmploymentRecord.filter(person_id=person_id).distinct()
    return {organisation_id for (organisation_id,) in await rows.values_list('organisation_id')}
