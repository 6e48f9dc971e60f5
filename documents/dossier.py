"""The issuing file of a case (发证档案) as one PDF: cover and contents, then every part in order, with bookmarks.

Parts are taken apart and joined in the worker, never in the server. What cannot be read leaves a page that says so, what
has no pages (Word files) is listed as kept beside. The result is for reading and printing; the parts as they were filed
stay the evidence, so the contents name the SHA-256 of whatever is not bound in.
"""

import asyncio
import hashlib
import json
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from documents.coverage import unprintable
from documents.forms.papers.dossier import DOSSIER, MISSING_PART
from documents.inspection import MEGABYTE, FileKind, Limits, ask
from documents.papers import hidden
from documents.pdf import to_pdf

USUAL = Limits(memory=1536 * MEGABYTE, seconds=30)
PER_PART = 2  # seconds that each part adds to the time allowed
LARGEST = 1024 * MEGABYTE  # of any file the worker writes
FRONT = 'front'


class PartKind(StrEnum):
    """What becomes of a part: bound as it is, drawn on an A4 page, or only listed."""

    PDF = 'pdf'
    PICTURE = 'picture'
    ATTACHMENT = 'attachment'


def kind_of(kind: FileKind) -> PartKind:
    """What becomes of an uploaded file of that kind."""
    if kind.is_picture:
        return PartKind.PICTURE
    return PartKind.PDF if kind.is_renderable else PartKind.ATTACHMENT


@dataclass(frozen=True, slots=True)
class Part:
    """One document of the case. Parts of one `group` (申请材料, 审查文书 …) stand under one bookmark."""

    title: str
    kind: PartKind
    data: bytes | Path
    group: str = ''


@dataclass(frozen=True, kw_only=True, slots=True)
class Cover:
    """What the cover says; days as 2026-11-21. The number of the identity paper is masked here if it is not yet."""

    application: str
    name: str
    id_number: str
    type: str
    item: str
    office: str
    opened_on: str = ''
    closed_on: str = ''
    outcome: str = ''
    retained_until: str = ''
    retained_why: str = ''


@dataclass(slots=True)
class Bound:
    """A part on its way: its name in the folder, its pages (0: cannot be read; not counted for attachments)."""

    part: Part
    name: str
    sha256: str
    pages: int = 0
    first: int = 0  # page number, counted from the first page after the contents


class NotBound(Exception):
    """The dossier could not be put together, although every single part could be read."""


async def dossier(cover: Cover, parts: Sequence[Part], *, limits: Limits = USUAL) -> bytes:
    """Bind a case. The same parts give the same bytes. Raises NotBound where time or memory do not suffice."""
    with tempfile.TemporaryDirectory(prefix='dossier-', ignore_cleanup_errors=True) as made:
        folder = Path(made)
        bound = await asyncio.to_thread(laid_out, folder, parts)
        await prepare(folder, bound, limits)
        await asyncio.to_thread(draw_own_pages, folder, cover, bound)
        order = {'title': f'{DOSSIER.title} {cover.application}', 'parts': joined(bound)}
        if not await worked(folder, 'join', order, limits, len(bound)):
            raise NotBound(f'{len(bound)} parts could not be joined')
        return await asyncio.to_thread((folder / 'dossier.pdf').read_bytes)


def laid_out(folder: Path, parts: Sequence[Part]) -> list[Bound]:
    """Put every part where the worker finds it; a part that is not there is as good as broken."""
    bound = []
    for number, part in enumerate(parts):
        name = f'part-{number:04}'
        try:
            content = part.data if isinstance(part.data, bytes) else part.data.read_bytes()
        except OSError:
            content = b''
        if part.kind != PartKind.ATTACHMENT:
            (folder / f'{name}.in').write_bytes(content)
        own = replace(part, title=printable(part.title), group=printable(part.group))
        bound.append(Bound(own, name, hashlib.sha256(content).hexdigest()))
    return bound


def printable(text: str) -> str:
    """The text with a box for every sign that no font has: a name somebody gave a file must not stop the dossier."""
    return ''.join('□' if sign in unprintable(text) else sign for sign in text)


async def prepare(folder: Path, bound: list[Bound], limits: Limits) -> None:
    """Let the worker make a PDF of each part. Where it dies over one, that part is given up and the next one follows."""
    waiting = [one for one in bound if one.part.kind != PartKind.ATTACHMENT]
    while waiting:
        order = [{'name': one.name, 'path': str(folder / f'{one.name}.in'), 'kind': one.part.kind} for one in waiting]
        await worked(folder, 'prepare', order, limits, len(waiting))
        waiting = await asyncio.to_thread(collect, folder, waiting)


def collect(folder: Path, waiting: list[Bound]) -> list[Bound]:
    """Read how many pages each part has, give up the first one without an answer, and list what comes after it."""
    for number, one in enumerate(waiting):
        try:
            one.pages = json.loads((folder / f'{one.name}.json').read_text('utf-8'))['pages']
        except (OSError, ValueError):
            return waiting[number + 1 :]
    return []


async def worked(folder: Path, task: str, order: object, limits: Limits, parts: int) -> bool:
    """Write the order beside the parts and have it carried out."""
    await asyncio.to_thread((folder / 'order.json').write_text, json.dumps(order), 'utf-8')
    longer = replace(limits, seconds=limits.seconds + PER_PART * parts if limits.seconds else 0)
    return await ask({'task': task, 'folder': str(folder), 'writes': LARGEST}, longer) == b'done'


def draw_own_pages(folder: Path, cover: Cover, bound: list[Bound]) -> None:
    """Number the parts, draw a page for each that is missing, then cover and contents."""
    first = 1
    for one in bound:
        if one.part.kind == PartKind.ATTACHMENT:
            continue
        one.first = first
        first += max(1, one.pages)
        if not one.pages:
            tree = MISSING_PART.bind({'title': one.part.title, 'sha256': one.sha256})
            (folder / f'{one.name}.pdf').write_bytes(to_pdf(tree))
    said = hidden({key: printable(value) for key, value in asdict(cover).items()})
    said |= {'parts': [line(one) for one in bound]}
    (folder / f'{FRONT}.pdf').write_bytes(to_pdf(DOSSIER.bind(said)))


def line(one: Bound) -> dict[str, str]:
    """One line of the contents."""
    title = f'{one.part.group}：{one.part.title}' if one.part.group else one.part.title
    if one.part.kind == PartKind.ATTACHMENT:
        return {'row': one.name, 'title': title, 'pages': '', 'remark': f'附件另存，SHA-256：{one.sha256}'}
    last = one.first + max(1, one.pages) - 1
    pages = str(one.first) if last == one.first else f'{one.first}—{last}'
    remark = '' if one.pages else f'不完整或已损坏，原件另存，SHA-256：{one.sha256}'
    return {'row': one.name, 'title': title, 'pages': pages, 'remark': remark}


def joined(bound: list[Bound]) -> list[dict[str, Any]]:
    """What is bound, in order: cover and contents, then whatever has pages."""
    front = {'name': FRONT, 'title': '封面和卷内目录', 'group': ''}
    drawn = [one for one in bound if one.part.kind != PartKind.ATTACHMENT]
    return [front, *({'name': one.name, 'title': one.part.title, 'group': one.part.group} for one in drawn)]
