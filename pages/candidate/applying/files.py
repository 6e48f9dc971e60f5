"""Papers of a case over plain posts: judged by content, stored, filed; seen by the applicant's side alone.

The body of an upload is the file itself; its name travels in the header X-File-Name, for display only.
"""

import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from fastapi import Request
from fastapi.responses import Response
from nicegui import app, run
from starlette.exceptions import HTTPException

from documents.inspection import FileKind, NoPreview, preview
from documents.photo import judge_photo
from models import clock
from models.applications.operations.materials import file_material, take_back
from models.applications.queries.filed import asked_paper, paper_in
from models.applications.rules.materials import Material
from models.people.rules import Me
from models.regulation.objection import Objection
from models.regulation.text import clean_text
from pages.candidate.finding import answered, number
from pages.session import refuse_other_origins, required
from pages.uploads import MEGABYTE, received, sound_kind

PRIVATE = {'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff'}


@app.post('/applications/{application_id}/upload/{key}', include_in_schema=False)
async def upload(application_id: str, key: str, request: Request, title: str = '') -> dict[str, Any]:
    """Take a paper in: whole, judged, stored, filed. What is wrong with it comes back as a sentence (422)."""
    refuse_other_origins(request)
    me = await required(request)
    name = clean_text(unquote(request.headers.get('x-file-name', '')), longest=120)
    with answered():
        paper = await asked_paper(me.actor, number(application_id), key, now=clock.now())
        with tempfile.TemporaryDirectory(prefix='tezhengtong-') as folder:
            path = Path(folder) / 'upload'
            size = await received(request, path, megabytes=paper.megabytes)
            kind = await judged(me, path, paper, application_id)
            warnings = await judge_photo(path) if paper.photo else []
            sha256 = await app.state.data_folder.store(path)
        await file_material(
            me.actor, number(application_id), key, title=title, sha256=sha256, kind=kind.value, size=size, name=name,
            warnings=warnings, now=clock.now(),
        )  # fmt: skip
    return told(application_id, key, name, size, sha256, kind, warnings)


def told(
    application_id: str, key: str, name: str, size: int, sha256: str, kind: FileKind, warnings: list[Objection]
) -> dict[str, Any]:
    """What the page needs to show the file."""
    return {
        'name': name or '未命名', 'size': size, 'picture': kind.is_picture, 'shown': kind.is_renderable,
        'address': f'/applications/{application_id}/picture/{key}?v={sha256[:8]}',
        'warnings': [one.message for one in warnings],
    }  # fmt: skip


async def judged(me: Me, path: Path, paper: Material, about: object) -> FileKind:
    """The kind of a sound file of a kind this paper takes."""
    allowed = frozenset(FileKind(kind) for kind in paper.kinds if kind in set(FileKind))
    return await sound_kind(me, path, allowed=allowed, most_bytes=paper.megabytes * MEGABYTE, about=about)


@app.post('/applications/{application_id}/remove/{key}', include_in_schema=False)
async def remove(application_id: str, key: str, request: Request) -> dict[str, Any]:
    """Take a paper back."""
    refuse_other_origins(request)
    me: Me = await required(request)
    with answered():
        there = await paper_in(me.actor, number(application_id), key, now=clock.now())
        await take_back(me.actor, number(application_id), there.id, now=clock.now())
    return {}


@app.get('/applications/{application_id}/picture/{key}', include_in_schema=False)
async def picture(application_id: str, key: str, request: Request) -> Response:
    """What lies in a slot, to look at: pictures drawn anew, a PDF as it was sent in, a Word file to be kept."""
    me = await required(request)
    with answered():
        there = await paper_in(me.actor, number(application_id), key, now=clock.now())
    path, kind = app.state.data_folder.path_of(there.sha256), FileKind(there.kind)
    if kind.is_picture:
        try:
            return Response(await preview(path, kind), media_type='image/jpeg', headers=PRIVATE)
        except NoPreview:
            raise HTTPException(404, '图片暂时无法显示') from None
    content = await run.io_bound(path.read_bytes)
    way = 'inline' if kind.is_renderable else f"attachment; filename*=UTF-8''{quote(there.name, safe='')}"
    return Response(content, media_type=kind.media_type, headers=PRIVATE | {'Content-Disposition': way})
