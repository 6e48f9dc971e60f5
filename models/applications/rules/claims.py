"""Who holds a case while he works on it (领办): it keeps colleagues of the same duty from acting side by side."""

from models.applications.rules.moves import MOVES
from models.applications.rules.types import ApplicationStatus, Party, Step
from models.regulation.objection import Objection


def claimable(status: ApplicationStatus) -> frozenset[Party]:
    """The parties that may claim a case where it stands."""
    return frozenset().union(*(row.by for row in MOVES if row.at is status and row.step is Step.CLAIM))


def objections_to_claimed(
    status: ApplicationStatus, step: Step, *, holder: str, mine: bool, who: frozenset[Party]
) -> list[Objection]:
    """Say that a colleague holds the case. Only those who could have claimed it are kept out; '' means nobody holds it.

    Releasing is open to every colleague, so nobody's absence stops a case.
    """
    if not holder or mine or step is Step.RELEASE:
        return []
    rows = [row for row in MOVES if row.at is status and row.step is step]
    if not any(row.by & claimable(status) & who for row in rows):
        return []
    return [Objection(message=f'此件由{holder}领办；需要接手的，请先将其退回待领')]


def stays_claimed(before: ApplicationStatus, after: ApplicationStatus) -> bool:
    """Whether a case stays with who held it: while nothing moves, and with its clerk through a correction."""
    return before is after or {before, after} <= {ApplicationStatus.SUBMITTED, ApplicationStatus.RETURNED}
