"""What the first page of employer and delegate tells of employment records."""

from datetime import date, timedelta
from typing import Any

from models.employment.queries.listing import shown
from models.employment.tables import EmploymentRecord

LATELY, SOON = 5, timedelta(days=30)


async def filed_lately(organisation_id: int, person_id: int, *, today: date) -> list[dict[str, Any]]:
    """The last records somebody filed for an employer, newest first, as lists show them."""
    found = EmploymentRecord.filter(organisation_id=organisation_id, filed_by_id=person_id)
    return await shown(await found.order_by('-filed_at', 'id').limit(LATELY).select_related('person'), today)


async def ending_soon(organisation_id: int, *, today: date) -> int:
    """How many records of an employer run out within a month, without having been ended early."""
    found = EmploymentRecord.filter(organisation_id=organisation_id, terminated_on=None)
    return await found.filter(ends_on__gte=today, ends_on__lte=today + SOON).count()
