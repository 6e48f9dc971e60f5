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
from models.forms.casework import data_of_forms
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
    """Every round, the first one first; two questions for all of them."""
    files = Material.filter(application_id=case.application.id).exclude(state=MaterialState.REMOVED).order_by('at')
    sent = [form_sent(case, rounds, place) for place in range(len(rounds))]
    forms = await data_of_forms({one for one in sent if one})
    papers = await files.values('id', 'sha256', 'name', 'key', 'title', 'round') if rounds else []
    return [
        round_of(case, rounds, place, forms.get(form, {}) if form else {}, papers) for place, form in enumerate(sent)
    ]


def form_sent(case: Case, rounds: list[Correction], place: int) -> UUID | None:
    """The form as it was sent in answer to a round: kept by the next round, or the case's own."""
    if rounds[place].resubmitted_at is None:
        return None
    later = rounds[place + 1 :]
    form_id = later[0].before.get('form_id') if later else case.application.form_id
    return UUID(str(form_id)) if form_id else None


def round_of(
    case: Case, rounds: list[Correction], place: int, form: Mapping[str, Any], papers: list[dict[str, Any]]
) -> Round:
    """A round with what stood there before beside what was sent in its stead."""
    row, later = rounds[place], rounds[place + 1 :]
    files = [one for one in papers if one['round'] == row.round]
    lines = [
        Line(
            one['target'], one['label'], one['remark'], row.before.get(one['target']),
            after(case, one['target'], form, files, later) if row.resubmitted_at else None,
        )
        for one in row.items
    ]  # fmt: skip
    return Round(
        row.round, [*lines, *following(row, files)], row.returned_at, row.due_on, row.resubmitted_at, row.paper_id
    )


def after(
    case: Case, target: str, form: Mapping[str, Any], files: list[dict[str, Any]], later: list[Correction]
) -> Any:
    """What was sent for a mark; an item that is gone is None."""
    kind, _, key = target.partition('/')
    if kind == 'form':
        return read_at(form, key)
    if kind == 'material':
        return [file_shown(one) for one in files if one['key'] == key]
    changed_again = next((one.before[target] for one in later if target in one.before), None)
    return changed_again or next((as_kept_row(one) for one in case.items if f'{ITEM}{one.id}' == target), None)


def following(row: Correction, files: list[dict[str, Any]]) -> list[Line]:
    """What was filed in this round without a mark, because a changed item asks for it."""
    if row.resubmitted_at is None:
        return []
    told = [one['target'] for one in row.items]
    found: dict[str, Line] = {}
    for file in files:
        target = f'material/{file["key"]}'
        if not any(covers(one, target) for one in told):
            line = found.setdefault(target, Line(target, file['title'], FOLLOWS, [], []))
            line.after.append(file_shown(file))
    return list(found.values())


def file_shown(file: dict[str, Any]) -> dict[str, Any]:
    """A file as a line shows it."""
    return {name: file[name] for name in ('id', 'sha256', 'name')}
