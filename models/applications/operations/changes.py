"""Whether the items of a case that is being mended are still those it was filed with, and which those were."""

from typing import Any

from models.applications.operations.steps import Case
from models.applications.tables import ApplicationItem, Correction

ITEM_COLUMNS = ('edition', 'code', 'restriction', 'old_edition', 'old_code', 'certificate_item_id')
ITEM = 'item/'


def as_kept_row(row: ApplicationItem) -> dict[str, Any]:
    """An item as the round of a correction keeps it, and as two of them are compared."""
    return {name: getattr(row, name) for name in ITEM_COLUMNS}


async def filed_items(case: Case) -> list[ApplicationItem]:
    """The items as they were before any correction, in their order; the rows are not meant to be saved."""
    first: dict[int, dict[str, Any]] = {}
    for before in (
        await Correction.filter(application_id=case.application.id).order_by('round').values_list('before', flat=True)
    ):
        for target, value in dict(before).items():
            if target.startswith(ITEM):
                first.setdefault(int(target.removeprefix(ITEM)), value)
    rows = {row.id: row for row in case.items} | {
        number: ApplicationItem(id=number, application_id=case.application.id, **value)
        for number, value in first.items()
    }
    return [rows[number] for number in sorted(rows)]


async def items_changed(case: Case) -> bool:
    """Whether an item was replaced or removed since the case was filed."""
    return [as_kept_row(row) for row in await filed_items(case)] != [as_kept_row(row) for row in case.items]
