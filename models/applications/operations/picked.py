"""The rows of certificates an application stands on: the applicant's own, and fixed once it has been filed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.applications.operations.changes import ITEM
from models.applications.rules.eligibility import EXAMINED_TYPES, Applicant, key_of
from models.applications.rules.item_choice import Chosen
from models.applications.rules.types import ApplicationStatus, ApplicationType
from models.applications.tables import Application, ApplicationItem, Correction
from models.certificates.queries import Held
from models.certificates.standing_on import guard_rows_with
from models.regulation.objection import NotThere

S = ApplicationStatus
GONE = (S.DRAFT, S.DISCARDED, S.LAPSED, S.WITHDRAWN, S.REFUSED, S.ABANDONED, S.FAILED, S.DECLINED)
"""Never filed, or ended without a grant: what such a case stood on is its holder's to correct again."""


def of_these_rows(
    applicant: Applicant,
    held: Sequence[Held],
    chosen: Sequence[Chosen],
    rows: Sequence[int | None],
    kind: ApplicationType,
) -> Applicant:
    """The applicant with the rows that were picked alone; NotThere where one is not his, or another item's."""
    own = {one.item_id: one.held for one in held}
    if kind in EXAMINED_TYPES:
        if any(row is not None for row in rows):
            raise NotThere
        return applicant
    for one, row in zip(chosen, rows, strict=True):
        if row is not None and (row not in own or key_of(own[row]) != key_of(one.item)):
            raise NotThere
    return replace(applicant, held=tuple(own[row] for row in dict.fromkeys(rows) if row is not None))


async def filed_upon(rows: Iterable[int]) -> bool:
    """Whether an application stands on one of these rows that was filed, and does not wait for that very row."""
    found = ApplicationItem.filter(certificate_item_id__in=list(rows)).exclude(application__status__in=GONE)
    return any([not await marked(row) for row in await found.select_related('application')])


async def marked(row: ApplicationItem) -> bool:
    """Whether the office sent the case back for this row to be mended."""
    application: Application = row.application
    if application.status is not ApplicationStatus.RETURNED:
        return False
    latest = await Correction.filter(application_id=application.id).order_by('-round').first()
    return latest is not None and any(one['target'] == f'{ITEM}{row.id}' for one in latest.items)


guard_rows_with(filed_upon)
