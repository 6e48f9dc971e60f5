"""The rounds of correction as the reviewer compares them: what stood there, and what was sent in its stead."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from models.applications.operations.changes import ITEM, as_kept_row
from models.applications.operations.steps import Case
from models.applications.rules.corrections import covers
from models.applications.rules.types import MaterialState
from models.applications.tables import Correction, Material
from models.forms.casework import case_form_data
from models.forms.rules import read_at

FOLLOWS = '更换项目后需要的材料'


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to be mended, old beside new: values of the form, files (dicts with id, sha256, name), or an item."""

    target: str
    label: str
    remark: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Round:
    """One round of correction as the reviewer compares it."""

    number: int
    lines: list[Line]
    returned_at: datetime
    due_on: Any
    resubmitted_at: datetime | None
    paper_id: UUID | None


async def rounds_compared(case: Case, rounds: list[Correction]) -> list[Round]:
    """Every round, the first one first."""
    return [await round_of(case, rounds, place) for place in range(len(rounds))]


async def round_of(case: Case, rounds: list[Correction], place: int) -> Round:
    """A round with what stood there before beside what was sent in its stead."""
    row, later = rounds[place], rounds[place + 1 :]
    form_id = later[0].before.get('form_id') if later else str(case.application.form_id or '')
    form = await case_form_data(UUID(form_id)) if form_id and row.resubmitted_at else {}
    lines = [
        Line(
            one['target'], one['label'], one['remark'], row.before.get(one['target']),
            await after(case, row, one['target'], form, later) if row.resubmitted_at else None,
        )
        for one in row.items
    ]  # fmt: skip
    return Round(
        row.round, [*lines, *await following(case, row)], row.returned_at, row.due_on, row.resubmitted_at, row.paper_id
    )


async def after(case: Case, row: Correction, target: str, form: Mapping[str, Any], later: list[Correction]) -> Any:
    """What was sent for a mark; an item that is gone is None."""
    kind, _, key = target.partition('/')
    if kind == 'form':
        return read_at(form, key)
    if kind == 'material':
        files = Material.filter(application_id=case.application.id, key=key, round=row.round)
        return await files.exclude(state=MaterialState.REMOVED).order_by('at').values('id', 'sha256', 'name')
    changed_again = next((one.before[target] for one in later if target in one.before), None)
    return changed_again or next((as_kept_row(one) for one in case.items if f'{ITEM}{one.id}' == target), None)


async def following(case: Case, row: Correction) -> list[Line]:
    """What was filed in this round without a mark, because a changed item asks for it."""
    if row.resubmitted_at is None:
        return []
    told = [one['target'] for one in row.items]
    files = Material.filter(application_id=case.application.id, round=row.round).exclude(state=MaterialState.REMOVED)
    found: dict[str, Line] = {}
    for file in await files.order_by('at'):
        target = f'material/{file.key}'
        if not any(covers(one, target) for one in told):
            shown = {'id': file.id, 'sha256': file.sha256, 'name': file.name}
            line = found.setdefault(target, Line(target, file.title, FOLLOWS, [], []))
            line.after.append(shown)
    return list(found.values())
