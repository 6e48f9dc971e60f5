"""Uploaded files, judged by their content in a killable process (platform: uploads).

The server itself reads a file's size and first bytes, nothing more. Every parser runs in `documents.inspecting.worker`,
a fresh process per file with bounds on memory, processor time and the wall clock. Files are only read.
"""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import documents
from documents.inspecting.verdict import DANGEROUS, FileKind, Reason
from models.regulation.objection import Objection

__all__ = ['FileKind', 'Inspection', 'Limits', 'NoPreview', 'inspect', 'preview', 'sniff']

SIGNATURES = (
    (b'\xff\xd8\xff', FileKind.JPG),
    (b'\x89PNG\r\n\x1a\n', FileKind.PNG),
    (b'%PDF-', FileKind.PDF),
    (b'PK\x03\x04', FileKind.DOCX),  # or any other archive: the worker looks inside
    (b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', FileKind.DOC),  # or any other file of the old Office
)
HEAD = 32  # bytes; more than any signature
MEGABYTE = 1024 * 1024
AT_ONCE = max(2, os.cpu_count() or 2)
HANDED_DOWN = ('PATH', 'SYSTEMROOT', 'TEMP', 'TMP', 'LD_LIBRARY_PATH')  # secrets of the office stay in the server
turns: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """What one worker may use up: bytes of memory, seconds of processor and wall clock, pixels of a picture.

    The pixels are those of a 64-megapixel camera, or of an A4 sheet at 800 dpi.
    """

    memory: int = 768 * MEGABYTE
    seconds: int = 20
    pixels: int = 64_000_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Inspection:
    """What a file is. `pages` of a PDF; `width` and `height` of a picture in pixels, as it is shown.

    `dangerous`: it was refused for something that no scanner makes.
    """

    kind: FileKind | None = None
    pages: int | None = None
    width: int | None = None
    height: int | None = None
    dangerous: bool = False
    objections: list[Objection] = field(default_factory=list)

    @property
    def renderable(self) -> bool:
        """Whether its pages can be shown and bound into a file; a Word file is kept as an attachment only."""
        return self.kind is not None and self.kind.is_renderable


class NoPreview(Exception):
    """No picture can be drawn of this file."""


def sniff(head: bytes) -> FileKind | None:
    """Tell the kind of a file by its first bytes (32 suffice), never by its name."""
    return next((kind for signature, kind in SIGNATURES if head.startswith(signature)), None)


async def inspect(
    path: Path,
    *,
    allowed: frozenset[FileKind],
    most_bytes: int = 10 * MEGABYTE,
    most_pages: int = 200,
    limits: Limits = Limits(),
) -> Inspection:
    """Judge an uploaded file. It is acceptable when there are no objections."""
    size, kind = await asyncio.to_thread(glance, path)
    known = {
        'size': worded_size(size),
        'most': worded_size(most_bytes),
        'allowed': worded_kinds(allowed),
        'kind': kind.label if kind else '',
        'megapixels': limits.pixels // 1_000_000,
        'pages': most_pages,
    }
    if reason := at_a_glance(size, kind, allowed, most_bytes):
        return Inspection(kind=kind, objections=worded([reason], known))
    assert kind is not None
    told = await ask({'task': 'judge', 'path': str(path.absolute()), 'kind': kind, 'pages': most_pages}, limits)
    verdict = json.loads(told) if told else {'reasons': [Reason.GAVE_UP]}
    reasons = [Reason(reason) for reason in verdict.pop('reasons')]
    dangerous = not DANGEROUS.isdisjoint(reasons)
    return Inspection(kind=kind, dangerous=dangerous, objections=worded(reasons, known), **verdict)


async def preview(path: Path, kind: FileKind, *, longest: int = 1600, limits: Limits = Limits()) -> bytes:
    """Draw a picture as JPEG: upright, no side above `longest` pixels, no metadata. Raise NoPreview when it fails."""
    if not kind.is_picture:
        raise NoPreview(f'{kind} is no picture')
    drawn = await ask({'task': 'shrink', 'path': str(path.absolute()), 'kind': kind, 'longest': longest}, limits)
    if not drawn:
        raise NoPreview('the picture cannot be drawn')
    return drawn


def glance(path: Path) -> tuple[int | None, FileKind | None]:
    """Size in bytes (None when there is no such file) and kind by the first bytes."""
    try:
        with path.open('rb') as file:
            return path.stat().st_size, sniff(file.read(HEAD))
    except OSError:
        return None, None


def at_a_glance(
    size: int | None, kind: FileKind | None, allowed: frozenset[FileKind], most_bytes: int
) -> Reason | None:
    """Find the reason that needs no parser; None lets the worker have a look."""
    if not size:
        return Reason.MISSING if size is None else Reason.EMPTY
    if size > most_bytes:
        return Reason.TOO_LARGE
    if kind in allowed:
        return None
    sure = kind is not None and not kind.is_word  # the first bytes of a Word file are those of other files too
    return Reason.NOT_ALLOWED if sure else Reason.UNKNOWN


async def ask(order: dict[str, Any], limits: Limits) -> bytes:
    """Let a worker carry out the order; nothing comes back from one that failed, was killed or took too long."""
    async with turns.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(AT_ONCE)):
        return await asyncio.to_thread(answer, json.dumps(order | asdict(limits)), limits.seconds)


def answer(order: str, seconds: float) -> bytes:
    """Wait in a thread: not every event loop of Windows can start a process."""
    try:
        worker = subprocess.run(
            [sys.executable, '-P', '-B', '-m', 'documents.inspecting.worker', order],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=surroundings(),
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:  # it has been killed
        return b''
    return worker.stdout if worker.returncode == 0 else b''


def surroundings() -> dict[str, str]:
    """A bare environment in which this very copy of the package is found, from any folder, installed or not."""
    house = str(Path(documents.__file__).parents[1])
    kept = {name: os.environ[name] for name in HANDED_DOWN if name in os.environ}
    return kept | {
        'PYTHONPATH': os.pathsep.join([house, *filter(None, [os.environ.get('PYTHONPATH')])]),
        'PYTHONUTF8': '1',
    }


def worded(reasons: Iterable[Reason], known: dict[str, object]) -> list[Objection]:
    return [Objection(message=reason.label.format(**known)) for reason in reasons]


def worded_kinds(kinds: Iterable[FileKind]) -> str:
    return '、'.join(kind.label for kind in FileKind if kind in kinds)


def worded_size(size: int | None) -> str:
    return f'{(size or 0) / MEGABYTE:.1f} MB' if (size or 0) >= MEGABYTE else f'{(size or 0) / 1024:.0f} KB'
