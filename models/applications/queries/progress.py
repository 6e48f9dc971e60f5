"""How far a case has come, for whoever holds its code: nothing that tells whose case it is."""

from dataclasses import dataclass
from datetime import date, datetime

from models.applications.operations.steps import clock_of
from models.applications.rules.clock import Clock
from models.applications.rules.moves import whose_turn
from models.applications.rules.types import ApplicationStatus, ApplicationType, Party
from models.applications.tables import Application
from models.people.tokens import read_code
from models.records.office_rules import current_rules, rules_of

NOTHING = '-'
"""A code nobody has: what cannot be a code is looked for as this one, so that both take the same way."""
UNFILED = (ApplicationStatus.DRAFT, ApplicationStatus.DISCARDED, ApplicationStatus.LAPSED)


@dataclass(frozen=True, slots=True)
class Progress:
    """What the code's holder is told."""

    type: ApplicationType
    status: ApplicationStatus
    turn: Party | None
    clock: Clock
    submitted_at: datetime | None
    due_on: date | None


async def progress(code: str, *, now: datetime) -> Progress | None:
    """The case of a code; None for a code nobody has, for one that cannot be, and for a draft."""
    found = await Application.get_or_none(tracking_code=read_code(code) or NOTHING)
    profile = await rules_of(found.profile_key, found.rules_version_id) if found else (await current_rules())[0]
    if found is None or found.status in UNFILED:
        return None
    clock = (await clock_of(found, profile, now=now)).told
    due = clock.current.due if clock.current else None
    return Progress(found.type, found.status, whose_turn(found.status), clock, found.submitted_at, due)
