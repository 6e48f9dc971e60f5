"""Where a case stands, as a tag that looks the same to both sides."""

from models.applications.rules.types import ApplicationStatus
from pages.widgets.tables import tag

GOOD = {ApplicationStatus.HANDED_OVER, ApplicationStatus.PRINTED, ApplicationStatus.ISSUED, ApplicationStatus.APPROVED}
BAD = {ApplicationStatus.REFUSED, ApplicationStatus.DECLINED, ApplicationStatus.FAILED, ApplicationStatus.REVOKED}
APPLICANTS = {ApplicationStatus.DRAFT, ApplicationStatus.RETURNED}


def draw_case_status(status: ApplicationStatus) -> None:
    """Decided for or against the applicant, waiting for him, or under way."""
    tag(status.label, 'good' if status in GOOD else 'bad' if status in BAD else 'wait' if status in APPLICANTS else '')
