"""原考试机构: the exam center that may verify a reissue beside the office (陕市监发〔2023〕376号三、（五）4).

It is the one that examined what the lost certificate shows, where the system knows it; else the applicant may name it.
"""

from collections.abc import Iterable

from models.applications.operations.steps import Case
from models.applications.rules.types import ApplicationType, Path
from models.applications.tables import Application, ApplicationItem
from models.centers.queries import centers_for, listed_center
from models.certificates.queries import cases_behind
from models.clock import office_day

MOST_RENEWALS = 12  # one every four years: more than a working life


async def known_center(case: Case) -> int | None:
    """The one center that examined every item of a reissue; None where none did, or it has left the roster."""
    if case.application.type is not ApplicationType.REISSUE or not case.items:
        return None
    rows = [row.certificate_item_id for row in case.items]
    found = {await examined_at(row) for row in rows if row is not None} if None not in rows else {None}
    center = found.pop() if len(found) == 1 else None
    on_roster = center is not None and await listed_center(center, day=office_day(case.now))
    return center if on_roster else None


async def examined_at(row: int) -> int | None:
    """Where an item on a certificate was examined: renewals without an examination lead back to what they renewed."""
    for _ in range(MOST_RENEWALS):
        given = (await cases_behind([row])).get(row)
        before = await Application.get_or_none(id=given) if given else None
        if before is None or (before.path is not Path.NO_EXAM and before.center_id is not None):
            return before.center_id if before else None
        rows = await ApplicationItem.filter(application_id=before.id).values_list('certificate_item_id', flat=True)
        earlier = [int(str(one)) for one in rows if one is not None]
        if len(earlier) != 1:  # which of several it came from is not kept
            return None
        row = earlier[0]
    return None


async def settle_center(case: Case) -> None:
    """Give up a center that cannot examine every item any more; a reissue takes the one that examined them."""
    application = case.application
    if application.type is ApplicationType.REISSUE and (known := await known_center(case)) is not None:
        application.center_id, application.center_files = known, False
        return
    if application.center_id not in await offered_centers(case):
        application.center_id, application.center_files = None, False


async def offered_centers(case: Case) -> set[int]:
    """The centers that can be chosen: those that examine every item; none where nothing is examined or verified."""
    wanted: Iterable[tuple[str, str]] = {(row.edition, row.code) for row in case.items}
    asked = case.application.path is not Path.NO_EXAM or case.application.type is ApplicationType.REISSUE
    rows = await centers_for(wanted, day=office_day(case.now)) if wanted and asked else []
    return {row['id'] for row in rows}
