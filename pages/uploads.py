"""Every file that comes in is judged here by its content; a dangerous one leaves an event, whoever sent it."""

import logging
from pathlib import Path

from starlette.exceptions import HTTPException

from documents.inspection import FileKind, Inspection, inspect
from models import clock
from models.people.operations.refused_files import note_refused_file
from models.people.rules import Me

log = logging.getLogger('tezhengtong.files')


async def judged_file(
    me: Me, path: Path, *, allowed: frozenset[FileKind], most_bytes: int, about: object
) -> Inspection:
    """What a file is and what is wrong with it; that is logged without its name.

    `about` is the number of the form or case it is meant for.
    """
    seen = await inspect(path, allowed=allowed, most_bytes=most_bytes)
    if seen.objections:
        why, size = '；'.join(one.message for one in seen.objections), path.stat().st_size
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
