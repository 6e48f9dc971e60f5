"""Filling in a form: begin, save what was typed, finish, attach the signed scan."""

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from tortoise.transactions import in_transaction

from models.clock import office_day
from models.forms.access import tell_case
from models.forms.queries import form_of
from models.forms.rules import (
    CLOSED,
    MOST_DRAFTS,
    SCAN,
    Conflict,
    Declared,
    Entry,
    FormState,
    FormStep,
    Saved,
    is_closed,
    outdated,
    overwritten,
    read_at,
    same,
    with_writer,
    write_at,
)
from models.forms.tables import FilledForm, FormFile
from models.people.operations.banning import hold
from models.people.rights import authorise
from models.records.attempts import watched
from models.records.operations import note_file, write_event
from models.records.rules import Actor
from models.regulation.objection import NotThere, Refused, refusing
from models.regulation.text import file_name


@watched(FormStep.BEGUN)
async def begin(
    actor: Actor,
    form: Declared,
    *,
    known: dict[str, Any],
    begun_by: str,
    now: datetime,
    step: FormStep = FormStep.BEGUN,
) -> UUID:
    """Begin a draft holding what is known already; the same `begun_by` again answers the same draft."""
    begun_by = f'{actor.person_id}-{begun_by}'[:40]  # a token counts for its owner alone
    async with in_transaction():
        await authorise(actor, now=now)
        await hold(actor.person_id or 0)
        if there := await FilledForm.get_or_none(begun_by=begun_by, person_id=actor.person_id):
            return there.id
        await refuse_too_many_drafts(actor)
        draft = await FilledForm.create(
            id=uuid4(), form_key=form.key, edition=form.edition, person_id=actor.person_id, begun_by=begun_by,
            organisation_id=actor.organisation_id, data=form.clean(form.empty() | known), created_at=now, saved_at=now,
        )  # fmt: skip
        await write_event(actor, step, 'form', draft.id, now=now, remark=form.title)
    return draft.id


async def refuse_too_many_drafts(actor: Actor) -> None:
    """Nobody needs more open drafts than he can look through."""
    if await FilledForm.filter(person_id=actor.person_id, state=FormState.DRAFT).count() >= MOST_DRAFTS:
        raise Refused(f'草稿已有{MOST_DRAFTS}份，请先完成或删除不再需要的草稿')


@watched('填写表格')
async def save_entries(
    actor: Actor, draft_id: UUID, form: Declared, entries: Sequence[Entry], *, now: datetime
) -> Saved:
    """Write what was typed into a draft; what another window changed meanwhile, or is closed, is answered, unwritten.

    Repeating entries changes nothing: a turn that was already saved is passed over.
    """
    async with in_transaction():
        await authorise(actor, now=now)
        draft = await draft_of(actor, draft_id)
        conflicts, refused, changed = list[Conflict](), list[Entry](), list[str]()
        for entry in sorted(entries, key=lambda one: one.turn):
            if is_closed(draft.open_paths, entry.path):
                refused.append(entry)
                continue
            if outdated(entry, draft.writers):
                continue
            if overwritten(entry, draft.data, draft.writers):
                conflicts.append(Conflict(entry, read_at(draft.data, entry.path)))
                continue
            if not same(read_at(draft.data, entry.path), entry.value):
                changed.append(entry.path)
            write_at(draft.data, entry.path, entry.value)
            draft.writers[entry.path] = with_writer(entry, draft.writers)
        await keep(draft, form, actor, changed, now=now)
    return Saved(draft.data, conflicts, refused)


async def draft_of(actor: Actor, draft_id: UUID) -> FilledForm:
    """The actor's own draft, locked; a finished one is refused, a stranger's is not there."""
    draft = await form_of(actor, draft_id, lock=True)
    if draft.state != FormState.DRAFT:
        raise Refused('此表已完成，不能再改；需要修改请复制为新草稿')
    return draft


async def keep(draft: FilledForm, form: Declared, actor: Actor, paths: Sequence[str], *, now: datetime) -> None:
    """Save a draft's data in its declared shape; a case is told what somebody else than its applicant changed."""
    draft.data, draft.saved_at = form.clean(draft.data), now
    await draft.save(update_fields=['data', 'writers', 'saved_at'])
    if draft.case_id is not None and actor.person_id != draft.person_id:
        fields, keys = getattr(form, 'fields', {}), dict.fromkeys(path.partition('/')[0] for path in paths)
        await tell_case(actor, draft.case_id, [fields[key].label for key in keys if key in fields], now=now)


@watched('添加一行')
async def add_row(actor: Actor, draft_id: UUID, form: Declared, key: str, *, row: str, now: datetime) -> None:
    """Add an empty row under a repeated field; the same row id twice adds one."""
    async with in_transaction():
        await authorise(actor, now=now)
        draft = await draft_of(actor, draft_id)
        refuse_closed(draft, key)
        rows = draft.data.get(key)
        if not isinstance(rows, list):
            raise NotThere
        if all(one['row'] != row for one in rows):
            rows.append({'row': row})
        await keep(draft, form, actor, [key], now=now)
        if all(one['row'] != row for one in draft.data[key]):
            raise Refused(f'最多填写{len(draft.data[key])}行，请先移除不需要的行')


@watched('移除一行')
async def remove_row(
    actor: Actor, draft_id: UUID, form: Declared, key: str, *, row: str, now: datetime
) -> dict[str, Any] | None:
    """Remove a row of a repeated field and answer it, so that it can be put back; twice changes nothing."""
    async with in_transaction():
        await authorise(actor, now=now)
        draft = await draft_of(actor, draft_id)
        refuse_closed(draft, key)
        rows = draft.data.get(key)
        if not isinstance(rows, list):
            raise NotThere
        gone = next((one for one in rows if one['row'] == row), None)
        draft.data[key] = [one for one in rows if one['row'] != row]
        await keep(draft, form, actor, [key], now=now)
    return gone


@watched('恢复一行')
async def put_row_back(
    actor: Actor, draft_id: UUID, form: Declared, key: str, *, row: dict[str, Any], place: int, now: datetime
) -> None:
    """Undo the removal of a row; a row that is there again already stays as it is."""
    async with in_transaction():
        await authorise(actor, now=now)
        draft = await draft_of(actor, draft_id)
        refuse_closed(draft, key)
        rows = draft.data.get(key)
        if not isinstance(rows, list):
            raise NotThere
        if all(one['row'] != row['row'] for one in rows):
            rows.insert(max(0, place), row)
        await keep(draft, form, actor, [key], now=now)


@watched(FormStep.FINISHED)
async def finish(actor: Actor, draft_id: UUID, form: Declared, *, now: datetime) -> str:
    """Freeze a complete form with edition, data and their SHA-256; answer the hash. Finishing twice changes nothing."""
    async with in_transaction():
        await authorise(actor, now=now)
        draft = await form_of(actor, draft_id, lock=True)
        if draft.state == FormState.FINISHED:
            return draft.frozen_sha256
        if draft.state != FormState.DRAFT or draft.case_id is not None:
            raise NotThere
        if wrong := refusing(form.objections(draft.data, office_day(now))):
            raise Refused(*wrong)
        await freeze(draft, form, now=now)
        await write_event(
            actor, FormStep.FINISHED, 'form', draft.id, now=now, changes={'sha256': ['', draft.frozen_sha256]}
        )
    return draft.frozen_sha256


async def freeze(draft: FilledForm, form: Declared, *, now: datetime) -> None:
    """Close a form for good: edition, data and their hash."""
    draft.data, draft.edition = form.clean(draft.data), form.edition
    draft.frozen_sha256 = frozen_hash(draft.form_key, draft.edition, draft.data)
    draft.state, draft.finished_at, draft.saved_at = FormState.FINISHED, now, now
    await draft.save()


def refuse_closed(draft: FilledForm, path: str) -> None:
    """While a case is being mended, only what was marked may change."""
    if is_closed(draft.open_paths, path):
        raise Refused(CLOSED)


def frozen_hash(key: str, edition: str, data: dict[str, Any]) -> str:
    """SHA-256 over what a document is drawn from."""
    canonical = json.dumps([key, edition, data], ensure_ascii=False, sort_keys=True, separators=(',', ':'))
    return hashlib.sha256(canonical.encode()).hexdigest()


@watched(FormStep.COPIED)
async def copy(actor: Actor, form_id: UUID, form: Declared, *, begun_by: str, now: datetime) -> UUID:
    """Begin a new draft from a form filled in before."""
    await authorise(actor, now=now)
    source = await form_of(actor, form_id)
    return await begin(actor, form, known=source.data, begun_by=begun_by, now=now, step=FormStep.COPIED)


@watched(FormStep.DISCARDED)
async def discard(actor: Actor, draft_id: UUID, *, now: datetime) -> None:
    """Delete a draft from its owner's list; twice changes nothing."""
    async with in_transaction():
        await authorise(actor, now=now)
        draft = await form_of(actor, draft_id, lock=True, discarded=True)
        if draft.state == FormState.FINISHED:
            raise Refused('已完成的表不能删除')
        if draft.state == FormState.DRAFT:
            draft.state = FormState.DISCARDED
            await draft.save(update_fields=['state'])
            await write_event(actor, FormStep.DISCARDED, 'form', draft.id, now=now)


@watched(FormStep.RESTORED)
async def restore(actor: Actor, draft_id: UUID, *, now: datetime) -> None:
    """Undo a deletion; twice changes nothing."""
    async with in_transaction():
        await authorise(actor, now=now)
        await hold(actor.person_id or 0)
        draft = await form_of(actor, draft_id, lock=True, discarded=True)
        if draft.state == FormState.DISCARDED:
            await refuse_too_many_drafts(actor)
            draft.state = FormState.DRAFT
            await draft.save(update_fields=['state'])
            await write_event(actor, FormStep.RESTORED, 'form', draft.id, now=now)


@watched('上传文件')
async def attach(
    actor: Actor,
    form_id: UUID,
    form: Declared,
    *,
    slot: str,
    sha256: str,
    kind: str,
    size: int,
    name: str,
    now: datetime,
) -> UUID:
    """Put a stored, inspected file beside a form: the signed scan of a finished one, a picture into a draft's field."""
    async with in_transaction():
        await authorise(actor, now=now)
        filled = await form_of(actor, form_id, lock=True)
        if slot == SCAN and filled.state != FormState.FINISHED:
            raise Refused('请先完成填写，打印签字后再上传扫描件')
        if slot != SCAN and slot not in filled.data:
            raise NotThere
        refuse_closed(filled, slot)
        name = file_name(name)
        await note_file(sha256, size=size, kind=kind, now=now)
        await FormFile.filter(filled_form_id=filled.id, slot=slot, removed_at=None).update(removed_at=now)
        file = await FormFile.create(
            id=uuid4(), filled_form_id=filled.id, slot=slot, sha256=sha256, kind=kind, size=size, name=name, at=now
        )
        if slot == SCAN:
            await write_event(actor, FormStep.SCAN_ADDED, 'form', filled.id, now=now, changes={'sha256': ['', sha256]})
        else:
            filled.data[slot] = {'sha256': sha256, 'name': name}
            draft = await draft_of(actor, form_id) if filled.state != FormState.DRAFT else filled
            await keep(draft, form, actor, [slot], now=now)
    return file.id


@watched('移除文件')
async def detach(actor: Actor, form_id: UUID, form: Declared, *, slot: str, now: datetime) -> None:
    """Take a file away again; it stays in the store and in the history."""
    async with in_transaction():
        await authorise(actor, now=now)
        filled = await form_of(actor, form_id, lock=True)
        if slot != SCAN and filled.state != FormState.DRAFT:
            raise Refused('此表已完成，不能再改；需要修改请复制为新草稿')
        gone = await FormFile.filter(filled_form_id=filled.id, slot=slot, removed_at=None).update(removed_at=now)
        if slot == SCAN and gone:
            await write_event(actor, FormStep.SCAN_REMOVED, 'form', filled.id, now=now)
        elif slot != SCAN:
            refuse_closed(filled, slot)
            filled.data[slot] = None
            await keep(filled, form, actor, [slot], now=now)
