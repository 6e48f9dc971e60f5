"""Reading filled forms: only by those they belong to."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from models.forms.access import guard_of_cases
from models.forms.rules import FormState
from models.forms.tables import FilledForm, FormFile
from models.people.queries.persons import names_of
from models.records.rules import Actor
from models.regulation.objection import NotThere


@dataclass(frozen=True, slots=True)
class FileCard:
    """A file beside a form, as pages show it."""

    id: UUID
    slot: str
    sha256: str
    kind: str
    name: str
    size: int
    at: datetime


@dataclass(frozen=True, slots=True)
class FormCard:
    """A filled form, as pages show it."""

    id: UUID
    form_key: str
    edition: str
    state: FormState
    data: dict[str, Any]
    frozen_sha256: str
    created_at: datetime
    saved_at: datetime
    finished_at: datetime | None
    files: dict[str, FileCard]
    case_id: UUID | None = None
    open_paths: frozenset[str] | None = None


async def form_of(actor: Actor, form_id: UUID, *, lock: bool = False, discarded: bool = False) -> FilledForm:
    """The form, when it belongs to the actor: his own as a person, his organisation's, or of a case he may touch.

    Otherwise NotThere.
    """
    found = FilledForm.filter(id=form_id)
    if not discarded:
        found = found.exclude(state=FormState.DISCARDED)
    filled = await (found.select_for_update() if lock else found).first()
    if filled is None:
        raise NotThere
    if filled.case_id is not None:
        await guard_of_cases(actor, filled.case_id, change=lock)
    elif filled.organisation_id != actor.organisation_id or (
        actor.organisation_id is None and filled.person_id != actor.person_id
    ):
        raise NotThere
    return filled


async def card(actor: Actor, form_id: UUID) -> FormCard:
    """One form with its files; NotThere for strangers."""
    filled = await form_of(actor, form_id)
    files = await FormFile.filter(filled_form_id=filled.id, removed_at=None)
    cards = {f.slot: FileCard(f.id, f.slot, f.sha256, f.kind, f.name, f.size, f.at) for f in files}
    return FormCard(
        filled.id, filled.form_key, filled.edition, filled.state, filled.data, filled.frozen_sha256, filled.created_at,
        filled.saved_at, filled.finished_at, cards, filled.case_id,
        None if filled.open_paths is None else frozenset(filled.open_paths),
    )  # fmt: skip


async def mine(actor: Actor) -> list[dict[str, Any]]:
    """The actor's drafts and finished forms, the last touched first; for an organisation all of its people's."""
    found = FilledForm.filter(organisation_id=actor.organisation_id, case_id=None)
    found = found.exclude(state=FormState.DISCARDED)
    if actor.organisation_id is None:
        found = found.filter(person_id=actor.person_id)
    rows = (
        await found.order_by('-saved_at')
        .limit(100)
        .values('id', 'form_key', 'state', 'person_id', 'created_at', 'saved_at', 'finished_at')
    )
    scanned = set(
        await FormFile.filter(filled_form_id__in=[row['id'] for row in rows], slot='scan', removed_at=None).values_list(
            'filled_form_id', flat=True
        )
    )
    names = await names_of({row['person_id'] for row in rows})
    return [row | {'scanned': row['id'] in scanned, 'person': names.get(row['person_id'], '')} for row in rows]
