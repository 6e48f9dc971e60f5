"""Work on an uploaded file that goes on while its page may be gone, and what is kept of it."""

import asyncio
from collections.abc import Coroutine
from contextvars import Context
from typing import Any

from nicegui import app, background_tasks


def in_background(work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
    """Go on whoever leaves; a failure is logged under its number."""
    return Context().run(background_tasks.create, work, name=name)


async def keep(content: bytes) -> str:
    """Put bytes into the store."""
    return str(await app.state.data_folder.store(content))


async def kept_lines(sha256: str, start: bytes = b'') -> list[bytes]:
    """The lines of a kept file that begin so; none where nothing was kept."""
    if not sha256:
        return []
    content = await asyncio.to_thread(app.state.data_folder.path_of(sha256).read_bytes)
    return [line for line in content.split(b'\n') if line.startswith(start)]
