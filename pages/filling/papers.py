"""Downloads: the blank and the sample of every form for everybody, the files of a finished form for its owner."""

from urllib.parse import quote

from fastapi import Request
from fastapi.responses import Response
from nicegui import app
from starlette.exceptions import HTTPException

from documents.catalogue import FORMS
from documents.pdf import Unprintable
from models.regulation.objection import NotThere
from pages.filling.finding import answered, found
from pages.filling.rendering import MEDIA, drawn, off_the_loop, paper
from pages.session import required
from pages.words import day

WORDS = {'blank': '空白表', 'sample': '填写样例'}


@app.get('/papers/{key}/{kind}.{suffix}', include_in_schema=False)
async def public_paper(key: str, kind: str, suffix: str) -> Response:
    """An empty sheet or a filled sample, without sign-in."""
    if key not in FORMS or kind not in WORDS or suffix not in MEDIA:
        raise HTTPException(404, '没有这种表')
    content = await off_the_loop(lambda: paper(key, kind, suffix))
    return attachment(content, f'{FORMS[key].title}（{WORDS[kind]}）', suffix, {'Cache-Control': 'max-age=3600'})


@app.get('/forms/{form_id}/file.{suffix}', include_in_schema=False)
async def own_file(form_id: str, suffix: str, request: Request) -> Response:
    """A finished form as Word or PDF."""
    me = await required(request)
    with answered():
        at = await found(me, form_id)
        if not at.finished or suffix not in MEDIA:
            raise NotThere
    try:
        content = await drawn(at, suffix)
    except Unprintable as refusal:
        raise HTTPException(409, str(refusal)) from None
    name = f'{at.form.title}_{day(at.card.finished_at)}_{str(at.card.id)[:8]}'
    return attachment(content, name, suffix, {'Cache-Control': 'no-store'})


def attachment(content: bytes, name: str, suffix: str, headers: dict[str, str]) -> Response:
    """A file to be kept under a Chinese name (RFC 5987), never opened in place."""
    told = f'attachment; filename="form.{suffix}"; filename*=UTF-8\'\'{quote(f"{name}.{suffix}", safe="")}'
    safe = {'Content-Disposition': told, 'X-Content-Type-Options': 'nosniff'}
    return Response(content, media_type=MEDIA[suffix], headers=safe | headers)
