"""From an address to a case of one's own office, and files that leave the server safely."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import quote
from uuid import UUID

from nicegui import run
from starlette.exceptions import HTTPException

from models.regulation.objection import NotThere, Refused

PRIVATE = {'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff'}
XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
MISSING = '没有找到，或不由您所在的机关办理'


def number(text: str) -> UUID:
    """The number in an address; a malformed one is nobody's."""
    try:
        return UUID(text)
    except ValueError:
        raise NotThere from None


@contextmanager
def answered() -> Iterator[None]:
    """Turn what queries say no with into answers: what is not there, or not this office's, is 404; a refusal is told."""
    try:
        yield
    except NotThere:
        raise HTTPException(404, MISSING) from None
    except Refused as refusal:
        raise HTTPException(403 if refusal.of_right else 409, str(refusal)) from None


def attached(name: str, way: str = 'attachment') -> dict[str, str]:
    """The header under which a file is kept; the name is quoted, whatever signs somebody gave it."""
    return {'Content-Disposition': f"{way}; filename*=UTF-8''{quote(name, safe='')}"}


async def off_the_loop(draw: Callable[[], bytes]) -> bytes:
    """Draw in a thread; a server that is being stopped says so."""
    content = await run.io_bound(draw)
    if content is None:
        raise HTTPException(503, '系统正在重新启动，请稍后再试')
    return content
