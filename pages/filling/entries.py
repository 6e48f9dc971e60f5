"""POST /forms/{id}/entries: what the browser's journal sends, and what it is told.

{"account": …, "entries": [{"path", "value", "was", "window", "turn"}, …]}  is answered with
{"saved": [[path, window, turn], …], "at": "14:02", "conflicts": [{path, window, turn, label, theirs, mine}],
 "refused": [{path, window, turn, message}], "values": {path: as stored, where that differs},
 "wrong", "warned", "odd": {path: [sentence]}, "computed": {key: text}, "states": {section: state}}
401 not (or no longer) the same person, 404 no such draft, 409 finished, 413 too large, 422 not of this shape.
"""

from typing import Any

from fastapi import Request
from nicegui import app
from pydantic import BaseModel, Field, ValidationError
from starlette.exceptions import HTTPException

from documents.declaration import Form
from documents.fields import FilledBy, Kind
from documents.filling import ROW_ID, clean_value
from models import clock
from models.forms.operations import save_entries
from models.forms.rules import CLOSED, MOST_ENTRIES, Entry, Saved, read_at
from pages.filling.finding import answered, found
from pages.session import refuse_other_origins, required
from pages.widgets.journal import account_key
from pages.widgets.judged import field_at, judge
from pages.words import clock_time

Value = str | bool | list[str] | None
GONE = '没有找到这份表：它可能已删除，或您已在另一窗口切换了身份。内容保存在本机，切换回来后自动上传'
NOT_TYPED = {Kind.ROWS, Kind.PHOTO}


class Typed(BaseModel, strict=True):
    """One entry as a browser sends it."""

    path: str = Field(max_length=200)
    value: Value
    was: Value = None
    window: str = Field(max_length=40)
    turn: int = Field(ge=0, le=2**53)


class Batch(BaseModel, strict=True):
    """What one request brings."""

    account: str = Field(max_length=64)
    entries: list[Typed] = Field(max_length=MOST_ENTRIES)


@app.post('/forms/{form_id}/entries', include_in_schema=False)
async def entries(form_id: str, request: Request) -> dict[str, Any]:
    """Save a batch; repeating it changes nothing."""
    refuse_other_origins(request)
    me = await required(request)
    batch = await read(request)
    if batch.account != account_key(me):
        raise HTTPException(401, '现在登录的不是填写此表的人')
    with answered(GONE):
        at = await found(me, form_id)
        typed, refused = sorted_out(batch, at.form)
        now = clock.now()
        saved = await save_entries(me.actor, at.card.id, at.form, [entry for _, entry in typed], now=now)
    closed = {id(entry) for entry in saved.refused}
    refused += [named(one) | {'message': CLOSED} for one, entry in typed if id(entry) in closed]
    typed = [(one, entry) for one, entry in typed if id(entry) not in closed]
    return answer(at.form, typed, refused, saved) | {'at': clock_time(now)}


async def read(request: Request) -> Batch:
    """The body in its shape, or 422."""
    try:
        return Batch.model_validate_json(await request.body())
    except ValidationError:
        raise HTTPException(422, '提交的内容格式不符，请刷新页面后重试') from None


def sorted_out(batch: Batch, form: Form) -> tuple[list[tuple[Typed, Entry]], list[dict[str, Any]]]:
    """Entries brought into the declared shape, and those for which the form has no place."""
    typed, refused = [], []
    for one in batch.entries:
        if (field := place_of(form, one.path)) is None:
            refused.append(named(one) | {'message': '此栏目已不在表中，内容没有保存，请刷新页面'})
            continue
        value, was = clean_value(field, one.value), clean_value(field, one.was)
        typed.append((one, Entry(path=one.path, value=value, was=was, window=one.window, turn=one.turn)))
    return typed, refused


def place_of(form: Form, path: str) -> Any:
    """The declared field that may be typed into at this path, or None."""
    key, slash, rest = path.partition('/')
    row, _, _ = rest.partition('/')
    field, top = field_at(form, path), form.fields.get(key)
    if field is None or top is None or top.filled_by != FilledBy.FILLER or field.kind in NOT_TYPED:
        return None
    return field if not slash or ROW_ID.fullmatch(row) else None


def answer(form: Form, typed: list[tuple[Typed, Entry]], refused: list[dict[str, Any]], saved: Saved) -> dict[str, Any]:
    """What the browser needs to know after saving."""
    judged = judge(form, saved.data, clock.today())
    conflicts = {id(one.entry): one for one in saved.conflicts}
    kept = [(one, entry) for one, entry in typed if id(entry) not in conflicts]
    missing = judged.faults()
    wrong = judged.faults(missing=False) | {one.path: missing[one.path] for one, _ in kept if one.path in missing}
    return {
        'saved': [[one.path, one.window, one.turn] for one, _ in kept],
        'conflicts': [
            named(one) | choice(form, entry, conflicts[id(entry)].theirs)
            for one, entry in typed
            if id(entry) in conflicts
        ],
        'refused': refused,
        'values': {one.path: entry.value for one, entry in kept if differs(one, entry, saved)},
        'wrong': wrong,
        'warned': judged.warnings(),
        'odd': judged.unprintable(),
        'computed': {
            key: judged.data.get(key, '') for key, field in form.fields.items() if field.filled_by == FilledBy.COMPUTED
        },
        'states': {section.key: judged.state(section) for section in form.sections},
    }


def named(one: Typed) -> dict[str, Any]:
    """Which entry is spoken of."""
    return {'path': one.path, 'window': one.window, 'turn': one.turn}


def choice(form: Form, entry: Entry, theirs: Any) -> dict[str, Any]:
    """Both values of a field that was changed in two windows, and how it is called."""
    field = field_at(form, entry.path)
    return {'label': field.label if field else '', 'theirs': theirs, 'mine': entry.value}


def differs(one: Typed, entry: Entry, saved: Saved) -> bool:
    """Whether cleaning changed what stands there now."""
    return entry.value != one.value and read_at(saved.data, one.path) == entry.value
