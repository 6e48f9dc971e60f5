"""The document a result is taken from: taken in by a plain POST, judged by its content, kept until it is recorded.

It belongs to no case before the result is recorded, so it is known to the open page alone, under a random key; whoever
closes the page leaves a stored file that nothing speaks of.
"""

import secrets
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from weakref import WeakValueDictionary

from fastapi import Request
from fastapi.responses import Response
from nicegui import app
from starlette.exceptions import HTTPException

from documents.inspection import FileKind
from models.applications.operations.deciding import Source
from models.regulation.text import clean_text
from pages.issuer.cases.acting import Desk
from pages.issuer.cases.files import delivered, of_office
from pages.issuer.cases.finding import MISSING
from pages.session import refuse_other_origins
from pages.uploads import MEGABYTE, received, sound_kind
from pages.widgets.file_slot import slot_markup
from pages.widgets.markup import draw
from pages.widgets.questions import Questions

KINDS = frozenset({FileKind.PDF, FileKind.JPG, FileKind.PNG})
MEGABYTES = 10
SLOT = '/issuer/cases/{application_id}/source-slot/{key}'
SHOWN: WeakValueDictionary[str, 'SourceSlot'] = WeakValueDictionary()
"""The slots of open pages; one that was drawn anew or closed is not there any more."""


class SourceSlot:
    """The place for the document, and what lies in it."""

    def __init__(self, desk: Desk, ask: Questions) -> None:
        self.desk, self.key = desk, secrets.token_urlsafe(12)
        self.source: Source | None = None
        self.address = SLOT.format(application_id=desk.case_id, key=self.key)
        SHOWN[self.key] = self
        with ask.brought('source'):
            draw(
                slot_markup(
                    self.address, 'source', None, label='成绩来源文件', accept='.pdf,.jpg,.jpeg,.png',
                    hint=f'成绩汇总表的扫描件：PDF、jpg 或 png，不超过 {MEGABYTES} MB', needed=True,
                )
            ).mark('source')  # fmt: skip
        ask.closing('source')

    async def take(self, request: Request) -> dict[str, Any]:
        """Judge and store the body of a request; answer what the page needs to show it. What was there is replaced."""
        name = clean_text(unquote(request.headers.get('x-file-name', '')), longest=120)[:120] or '未命名'
        with tempfile.TemporaryDirectory(prefix='tezhengtong-') as folder:
            path = Path(folder) / 'upload'
            size = await received(request, path, megabytes=MEGABYTES)
            kind = await sound_kind(
                self.desk.me, path, allowed=KINDS, most_bytes=MEGABYTES * MEGABYTE, about=self.desk.case_id
            )
            sha256 = await app.state.data_folder.store(path)
        self.source = Source(sha256=sha256, kind=kind.value, size=size, name=name)
        return {
            'name': name, 'size': size, 'picture': kind.is_picture, 'shown': kind.is_renderable,
            'address': f'{self.address}?v={sha256[:8]}',
        }  # fmt: skip


async def slot_of(application_id: str, key: str, request: Request) -> SourceSlot:
    """The slot of a page that this very person has open; a stranger's is not there."""
    me, slot = await of_office(request), SHOWN.get(key)
    if slot is None or str(slot.desk.case_id) != application_id or slot.desk.me.person_id != me.person_id:
        raise HTTPException(404, '页面已更新，请刷新后重新上传')
    return slot


@app.post(f'{SLOT}/upload/source', include_in_schema=False)
async def upload(application_id: str, key: str, request: Request) -> dict[str, Any]:
    """Take the document in. What is wrong with it comes back as a sentence (422)."""
    refuse_other_origins(request)
    return await (await slot_of(application_id, key, request)).take(request)


@app.post(f'{SLOT}/remove/source', include_in_schema=False)
async def remove(application_id: str, key: str, request: Request) -> dict[str, Any]:
    """Take it away again."""
    refuse_other_origins(request)
    (await slot_of(application_id, key, request)).source = None
    return {}


@app.get(SLOT, include_in_schema=False)
async def picture(application_id: str, key: str, request: Request) -> Response:
    """What lies in the slot, to look at."""
    there = (await slot_of(application_id, key, request)).source
    if there is None:
        raise HTTPException(404, MISSING)
    path = app.state.data_folder.path_of(there.sha256)
    return await delivered(path, FileKind(there.kind), there.name, keep=False)
