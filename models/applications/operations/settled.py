"""What the reviewer settled for old items without a sure counterpart, as the events of the case keep it."""

from models.applications.operations.steps import SUBJECT, Case
from models.applications.rules.conversions import (
    CONVERTED,
    Settled,
    doubtful,
    objections_to_unsettled,
)
from models.applications.rules.types import Step
from models.applications.tables import ApplicationItem
from models.records.queries import history
from models.regulation.objection import Objection


def doubtful_items(case: Case) -> list[ApplicationItem]:
    """The items of a renewal or reissue whose fate the office decides."""
    if case.application.type not in CONVERTED:
        return []
    return [row for row in case.items if doubtful(row.old_edition, row.old_code)]


async def settled_of(case: Case) -> dict[int, Settled]:
    """The latest decision on each such item, by its row; read only where there is one to be made."""
    if not doubtful_items(case):
        return {}
    found = {}
    for event in await history(SUBJECT, case.application.id):
        if event['step'] == Step.SETTLE_TARGET.value:
            kept = {name: change[1] for name, change in event['changes'].items()}
            found[kept['row']] = Settled(target=kept['target'], reason=kept['reason'])
    return found


async def objections_to_undecided(case: Case) -> list[Objection]:
    """The old items that still wait for their decision."""
    known = await settled_of(case)
    return objections_to_unsettled([row.old_code for row in doubtful_items(case) if row.id not in known])


async def refused_items(case: Case) -> set[int]:
    """The rows that are not exchanged."""
    return {number for number, one in (await settled_of(case)).items() if one.refused}
