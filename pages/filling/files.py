"""Files beside a form: a photo in a draft, the signed scan of a finished one. Judged by content, seen by the owner alone.

The body of an upload is the file itself; its name travels in the header X-File-Name, for display only.
"""

import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from fastapi import Request
from fastapi.responses import Response
from nicegui import app
from starlette.exceptions import HTTPException

from documents.fields import Kind
from documents.inspection import FileKind, NoPreview, preview
from models import clock
from models.forms import operations
from models.forms.rules import SCAN
from models.regulation.objection import NotThere
from models.regulation.text import file_name
from pages.filling.finding import Found, answered, found
from pages.filling.rendering import off_the_loop
from pages.session import refuse_other_origins, required
from pages.uploads import MEGABYTE, received, sound_kind

PHOTO_KINDS = frozenset({FileKind.JPG, FileKind.PNG})
SCAN_KINDS = PHOTO_KINDS | {FileKind.PDF}
MEGABYTES = 10
PRIVATE = {'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff'}


@app.post('/forms/{form_id}/upload/{slot}', include_in_schema=False)
async def upload(form_id: str, slot: str, request: Request) -> dict[str, Any]:
    """Take a file in: whole, judged, stored, noted. What is wrong with it comes back as a sentence (422)."""
    refuse_other_origins(request)
    me = await required(request)
    with answered():
        at = await found(me, form_id)
        kinds = kinds_for(at, slot)
        name = file_name(unquote(request.headers.get('x-file-name', '')))
        with tempfile.TemporaryDirectory(prefix='tezhengtong-') as folder:
            path = Path(folder) / 'upload'
            size = await received(request, path, megabytes=MEGABYTES)
            kind = await sound_kind(me, path, allowed=kinds, most_bytes=MEGABYTES * MEGABYTE, about=at.card.id)
            sha256 = await app.state.data_folder.store(path)
        await operations.attach(
            me.actor, at.card.id, at.form, slot=slot, sha256=sha256, kind=kind.value, size=size, name=name,
            now=clock.now(),
        )  # fmt: skip
    return {'name': name, 'size': size, 'picture': kind.is_picture, 'address': address(at, slot, sha256)}


def kinds_for(at: Found, slot: str) -> frozenset[FileKind]:
    """What may lie in a slot; a slot that the form does not have is not there."""
    if slot == SCAN:
        return SCAN_KINDS
    if slot in at.form.fields and at.form.fields[slot].kind == Kind.PHOTO:
        return PHOTO_KINDS
    raise NotThere


def address(at: Found, slot: str, sha256: str) -> str:
    """Where the file can be looked at; another file, another address."""
    return f'{at.address}/picture/{slot}?v={sha256[:8]}'


@app.post('/forms/{form_id}/remove/{slot}', include_in_schema=False)
async def remove(form_id: str, slot: str, request: Request) -> dict[str, Any]:
    """Take a file away again."""
    refuse_other_origins(request)
    me = await required(request)
    with answered():
        at = await found(me, form_id)
        kinds_for(at, slot)
        await operations.detach(me.actor, at.card.id, at.form, slot=slot, now=clock.now())
    return {}


@app.get('/forms/{form_id}/picture/{slot}', include_in_schema=False)
async def picture(form_id: str, slot: str, request: Request) -> Response:
    """What lies in a slot, to look at: pictures drawn anew, a PDF as it was sent in."""
    me = await required(request)
    with answered():
        at = await found(me, form_id)
        kinds_for(at, slot)
        sha256, kind = lying(at, slot)
    path = app.state.data_folder.path_of(sha256)
    if kind == FileKind.PDF:
        content = await off_the_loop(path.read_bytes)
        return Response(content, media_type='application/pdf', headers=PRIVATE | {'Content-Disposition': 'inline'})
    try:
        return Response(await preview(path, kind), media_type='image/jpeg', headers=PRIVATE)
    except NoPreview:
        raise HTTPException(404, '图片暂时无法显示') from None


def lying(at: Found, slot: str) -> tuple[str, FileKind]:
    """Which file lies in a slot, and what it is."""
    if file := at.card.files.get(slot):
        return file.sha256, FileKind(file.kind)
    photo = at.card.data.get(slot)
    if not isinstance(photo, dict):
        raise NotThere
    with app.state.data_folder.path_of(photo['sha256']).open('rb') as stored:
        return photo['sha256'], FileKind.PNG if stored.read(4) == b'\x89PNG' else FileKind.JPG
