"""Which papers a case asks for, and which more a change of its items demands while it is being mended."""

from dataclasses import replace

from models.applications.facts import named_items, rules_day
from models.applications.operations.changes import filed_items, items_changed
from models.applications.operations.confirming import is_confirmed
from models.applications.operations.steps import Case, stands_on_typed
from models.applications.rules.materials import Material as Paper
from models.applications.rules.materials import materials_for
from models.applications.rules.types import LIVING
from models.applications.tables import EmployerConfirmation, Material


def papers_of(case: Case) -> list[Paper]:
    """What has to be filed in this case."""
    application = case.application
    typed = case.typed_in or any(row.certificate_item_id is None and row.old_code for row in case.items)
    return materials_for(
        case.profile, rules_day(application), application.type, named_items(case.items), typed_in=typed
    )


async def given(application_id: object) -> frozenset[str]:
    """The keys of the papers filed."""
    rows = await Material.filter(application_id=application_id, state__in=LIVING).values('key')
    return frozenset(row['key'] for row in rows)


async def demanded_by_change(case: Case) -> frozenset[str]:
    """The papers (keys) that are asked for only since items were changed in a correction.

    Nobody could have marked them: they may be filed, and asked for again, although no notice named them. Where the
    employer had confirmed what was declared for the old items, the papers that his word replaced are among them.
    """
    if not await items_changed(case):
        return frozenset()
    filed = await filed_items(case)
    before = replace(case, items=filed, typed_in=await stands_on_typed(filed))
    now = papers_of(case)
    found = {paper.key for paper in now} - {paper.key for paper in papers_of(before)}
    voided = await EmployerConfirmation.filter(application_id=case.application.id, agreed=True).exists()
    if voided and not await is_confirmed(case.application, case.items):
        found |= {paper.key for paper in now if paper.replaceable_by} - await given(case.application.id)
    return frozenset(found)
