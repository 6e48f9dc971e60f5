"""Every file that comes in is judged here by its content; a dangerous one leaves an event, whoever sent it."""

import logging
from pathlib import Path

from fastapi import Request
from nicegui import run
from starlette.exceptions import HTTPException

from documents.inspection import FileKind, Inspection, inspect
from models import clock
from models.people.operations.refused_files import note_refused_file
from models.people.rules import Me

MEGABYTE = 1024 * 1024
log = logging.getLogger('tezhengtong.files')


async def received(request: Request, path: Path, *, megabytes: int) -> int:
    """Write a body, which is the file itself, to a path as it comes in; answer its size in bytes. 413 past the limit."""
    size = 0
    with path.open('wb') as file:
        async for piece in request.stream():
            size += len(piece)
            if size > megabytes * MEGABYTE:
                raise HTTPException(413, f'文件超过{megabytes} MB，请压缩图片或降低扫描分辨率后重新上传')
            await run.io_bound(file.write, piece)
    return size


async def judged_file(
    me: Me, path: Path, *, allowed: frozenset[FileKind], most_bytes: int, about: object, origin: str = ''
) -> Inspection:
    """What a file is and what is wrong with it; that is logged without its name.

    `about` is the number of the form or case it is meant for; `origin` tells where it came from, if not from `me`.
    """
    seen = await inspect(path, allowed=allowed, most_bytes=most_bytes)
    if seen.objections:
        size = path.stat().st_size
        why = (f'{origin}：' if origin else '') + '；'.join(one.message for one in seen.objections)
        log.warning('refused a file of %d bytes from person %s for %s: %s', size, me.person_id, about, why)
        if seen.dangerous:
            await note_refused_file(me.actor, about, why, size=size, now=clock.now())
    return seen


async def sound_kind(me: Me, path: Path, *, allowed: frozenset[FileKind], most_bytes: int, about: object) -> FileKind:
    """The kind of a sound file; what is wrong with another is answered as a sentence (422)."""
    seen = await judged_file(me, path, allowed=allowed, most_bytes=most_bytes, about=about)
    if seen.objections or seen.kind is None:
        raise HTTPException(422, '；'.join(one.message for one in seen.objections))
    return seen.kind
