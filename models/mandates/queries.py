"""Reading who helps whom."""

from datetime import datetime
from typing import Any
from uuid import UUID

from models.mandates.tables import PersonalMandate
from models.people.queries import names_of


async def helps_with(person_id: int | None, application_id: UUID, *, now: datetime) -> bool:
    """Say whether this person holds the applicant's mandate for this application now."""
    return await PersonalMandate.filter(
        helper_id=person_id, application_id=application_id, ended_at=None, expires_at__gt=now
    ).exists()


async def help_given(application_id: UUID, *, now: datetime) -> list[dict[str, Any]]:
    """The mandates of one application, newest first, with the helper's name and whether it holds."""
    rows = await PersonalMandate.filter(application_id=application_id).order_by('-id').values()
    names = await names_of({row['helper_id'] for row in rows if row['helper_id']})
    return [
        row | {'helper': names.get(row['helper_id'], ''), 'holds': row['ended_at'] is None and row['expires_at'] > now}
        for row in rows
    ]


async def helping(person_id: int, *, now: datetime) -> list[UUID]:
    """The applications this person helps with now."""
    rows = PersonalMandate.filter(helper_id=person_id, ended_at=None, expires_at__gt=now)
    return [row['application_id'] for row in await rows.values('application_id')]
