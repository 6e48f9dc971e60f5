"""Forms that belong to a case: begun, closed and opened again by the case's own operations, inside their transaction."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from models.clock import office_day
from models.forms.operations import freeze
from models.forms.rules import Declared, FormState
from models.forms.tables import FilledForm, FormFile
from models.regulation.objection import Objection, refusing


async def begin_for_case(
    case_id: UUID, person_id: int, form: Declared, *, known: dict[str, Any], now: datetime
) -> UUID:
    """Make the case's form, holding what is known already."""
    form_id = uuid4()
    await FilledForm.create(
        id=form_id, form_key=form.key, edition=form.edition, person_id=person_id, begun_by=f'case-{form_id.hex}'[:40],
        case_id=case_id, data=form.clean(form.empty() | known), created_at=now, saved_at=now,
    )  # fmt: skip
    return form_id


async def objections_to_case_form(
    form_id: UUID, form: Declared, *, now: datetime, known: Mapping[str, Any] | None = None
) -> list[Objection]:
    """Everything that keeps the case's form from being filed; `known` is what the case itself says, by field."""
    filled = await FilledForm.get(id=form_id)
    return refusing(form.objections(filled.data | dict(known or {}), office_day(now)))


async def close_for_case(
    form_id: UUID, form: Declared, *, now: datetime, known: Mapping[str, Any] | None = None
) -> str:
    """Freeze the case's form with what the case itself says; answer its hash."""
    filled = await FilledForm.get(id=form_id)
    if filled.state is not FormState.FINISHED:
        filled.data = filled.data | dict(known or {})
        await freeze(filled, form, now=now)
    return filled.frozen_sha256


async def reopen_for_case(form_id: UUID, *, open_paths: list[str], now: datetime) -> UUID:
    """Copy a closed form into a draft in which only these fields may change; the closed one stays as it was."""
    old = await FilledForm.get(id=form_id)
    new_id = uuid4()
    await FilledForm.create(
        id=new_id, form_key=old.form_key, edition=old.edition, person_id=old.person_id, case_id=old.case_id,
        begun_by=f'case-{new_id.hex}'[:40], data=old.data, open_paths=open_paths, created_at=now, saved_at=now,
    )  # fmt: skip
    for file in await FormFile.filter(filled_form_id=old.id, removed_at=None):
        await FormFile.create(
            id=uuid4(), filled_form_id=new_id, slot=file.slot, sha256=file.sha256, kind=file.kind, name=file.name,
            size=file.size, at=now,
        )  # fmt: skip
    return new_id


async def open_again(form_id: UUID, *, now: datetime) -> UUID:
    """A form that may take what follows from a correction: itself while it is a draft, else a copy closed to typing."""
    old = await FilledForm.get(id=form_id)
    return form_id if old.state is FormState.DRAFT else await reopen_for_case(form_id, open_paths=[], now=now)


async def case_form_data(form_id: UUID) -> dict[str, Any]:
    """What stands in the case's form."""
    data: dict[str, Any] = (await FilledForm.get(id=form_id)).data
    return data


async def data_of_forms(form_ids: Collection[UUID]) -> dict[UUID, dict[str, Any]]:
    """What stands in each of these forms, in one question."""
    rows = await FilledForm.filter(id__in=list(form_ids)).values('id', 'data') if form_ids else []
    return {row['id']: row['data'] for row in rows}


async def last_data_of(person_id: int, form_key: str) -> dict[str, Any]:
    """What the person wrote last into a finished form of this kind; {} where there is none."""
    filled = (
        await FilledForm.filter(person_id=person_id, form_key=form_key, state=FormState.FINISHED)
        .order_by('-finished_at')
        .first()
    )
    return dict(filled.data) if filled else {}
