"""Passwords: argon2, off the event loop, never more at once than leave a core for the pages."""

import asyncio
import os

from pwdlib import PasswordHash

_hasher = PasswordHash.recommended()
_places: dict[asyncio.AbstractEventLoop, asyncio.Semaphore] = {}
_nobody: list[str] = []


def _place() -> asyncio.Semaphore:
    loop = asyncio.get_running_loop()
    return _places.setdefault(loop, asyncio.Semaphore(max(1, (os.cpu_count() or 2) - 1)))


async def hashed(password: str) -> str:
    """Hash a password for keeping."""
    async with _place():
        return await asyncio.to_thread(_hasher.hash, password)


async def fits(password: str, kept: str) -> bool:
    """Say whether a password is the one that was kept."""
    async with _place():
        return await asyncio.to_thread(_hasher.verify, password, kept)


async def fits_nobody(password: str) -> None:
    """Take as long as a real comparison, so an unknown name answers no faster than a known one."""
    if not _nobody:
        _nobody.append(await hashed('nobody at all'))
    await fits(password, _nobody[0])
