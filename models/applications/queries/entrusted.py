"""The cases an exam center was entrusted with, as its people see them."""

from datetime import datetime

from models.applications.queries.own_cases import CaseRow, rows_shown
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Application
from models.centers.queries import center_of
from models.people.queries.persons import names_of
from models.people.rights import authorise
from models.records.rules import Actor, Role

MOST = 200


async def entrusted(actor: Actor, *, now: datetime) -> list[CaseRow]:
    """Cases whose applicants let this center file for them, the last touched first; deleted drafts are left out."""
    standing = await authorise(actor, now=now)
    center = await center_of(actor.organisation_id or 0) if standing.role is Role.CENTER else None
    if center is None:
        return []
    gone = (ApplicationStatus.DISCARDED, ApplicationStatus.LAPSED)
    found = Application.filter(center_id=center, center_files=True).exclude(status__in=gone)
    rows = await found.order_by('-saved_at').limit(MOST)
    return await rows_shown(rows, names=await names_of({row.person_id for row in rows}), now=now)
