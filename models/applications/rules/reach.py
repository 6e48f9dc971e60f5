"""Which applications a clause speaks of: shown before a change of it is approved. Pure.

A name that no row fits speaks of every application: better to show a case too many than one too few.
"""

from dataclasses import dataclass

from models.applications.rules.types import ENDED, ApplicationStatus, ApplicationType
from models.regulation.item_text import METAL, PLASTIC
from models.regulation.national import SUBJECTS

S, T = ApplicationStatus, ApplicationType
WELDING_CODES = frozenset({METAL, PLASTIC})
DRAFTS = frozenset({S.DRAFT})
BEFORE_ACCEPTANCE = DRAFTS | {S.SUBMITTED, S.REFUSAL_PROPOSED, S.RETURNED}
BEFORE_DECISION = BEFORE_ACCEPTANCE | {S.AWAITING_EXAM, S.VERIFYING, S.UNDER_REVIEW, S.AWAITING_APPROVAL}
RUNNING = frozenset(S) - ENDED
TYPES, WITH_EXAM = frozenset(T), frozenset({T.NEW, T.ADDITION, T.RENEWAL})
FIRST = frozenset({T.NEW, T.ADDITION})


@dataclass(frozen=True, slots=True)
class Reach:
    """Which types in which statuses; `welding` None: whatever the items."""

    types: frozenset[ApplicationType] = TYPES
    statuses: frozenset[ApplicationStatus] = RUNNING
    welding: bool | None = None


NOTHING = Reach(types=frozenset(), statuses=frozenset())
BY_BEGINNING: tuple[tuple[str, Reach], ...] = (
    ('draft-', Reach(statuses=DRAFTS)),
    ('correction-', Reach(statuses=BEFORE_ACCEPTANCE)),
    ('acceptance-', Reach(statuses=BEFORE_ACCEPTANCE)),
    ('decision-', Reach(statuses=BEFORE_DECISION)),
    ('exam-report-', Reach(types=WITH_EXAM, statuses=BEFORE_DECISION)),
    ('exam-', Reach(types=WITH_EXAM, statuses=BEFORE_DECISION)),
    ('resit-', Reach(types=WITH_EXAM, statuses=BEFORE_DECISION)),
    ('result-', Reach(types=WITH_EXAM, statuses=BEFORE_DECISION)),
    ('theory-', Reach(types=WITH_EXAM, statuses=BEFORE_DECISION)),
    ('general-exam-order', Reach(types=WITH_EXAM, statuses=DRAFTS, welding=False)),
    ('welding-exam-order', Reach(types=WITH_EXAM, statuses=DRAFTS, welding=True)),
    ('welding-renewal-', Reach(types=frozenset({T.RENEWAL}), statuses=BEFORE_DECISION, welding=True)),
    ('welding-first-renewal-', Reach(types=frozenset({T.RENEWAL}), statuses=BEFORE_DECISION, welding=True)),
    ('welding-later-renewal-', Reach(types=frozenset({T.RENEWAL}), statuses=BEFORE_DECISION, welding=True)),
    ('welding-continuity-', Reach(types=frozenset({T.RENEWAL}), statuses=BEFORE_DECISION, welding=True)),
    ('welding-', Reach(statuses=BEFORE_DECISION, welding=True)),
    ('renewal-', Reach(types=frozenset({T.RENEWAL}), statuses=BEFORE_DECISION)),
    ('renewed-', Reach(types=frozenset({T.RENEWAL}), statuses=BEFORE_DECISION | {S.APPROVED})),
    ('continuity-', Reach(types=frozenset({T.RENEWAL}), statuses=BEFORE_DECISION)),
    ('reissue-', Reach(types=frozenset({T.REISSUE}), statuses=BEFORE_DECISION)),
    ('employer-change-', Reach(types=frozenset({T.EMPLOYER_CHANGE}), statuses=BEFORE_DECISION)),
    ('new-materials', Reach(types=FIRST, statuses=BEFORE_ACCEPTANCE)),
    ('age-', Reach(types=FIRST, statuses=BEFORE_DECISION)),
    ('manager-experience-', Reach(types=FIRST, statuses=BEFORE_DECISION)),
    ('medical-', Reach(types=FIRST, statuses=BEFORE_ACCEPTANCE)),
    ('certificate-years', Reach(types=WITH_EXAM, statuses=BEFORE_DECISION | {S.APPROVED})),
    ('certificate-month-means', Reach(types=WITH_EXAM, statuses=BEFORE_DECISION | {S.APPROVED})),
    ('employment-', NOTHING),
    ('certificate-editable-', NOTHING),
    ('plan-', NOTHING),
    ('paper-', NOTHING),
    ('practical-', NOTHING),
    ('invigilators-', NOTHING),
    ('candidates-per-', NOTHING),
    ('staff-ready-', NOTHING),
    ('neighbour-', NOTHING),
    ('recorded-', NOTHING),
    ('center-', NOTHING),
    ('issuer-archive-', NOTHING),
)
"""The first that fits; a longer beginning stands before a shorter one."""
OF_CENTERS = frozenset(SUBJECTS['考试机构条件'])


def reach(name: str) -> Reach:
    """What a clause speaks of."""
    if name in OF_CENTERS:
        return NOTHING
    return next((found for beginning, found in BY_BEGINNING if name.startswith(beginning)), Reach())
