"""Somebody who asks for a page while thousands of rows are worked on."""

import asyncio

from models.bulk import answered_first

ROUNDS = 250  # of the loop that one page takes


async def a_page() -> None:
    """Asked for, and answered after so many rounds, in none of which much happens."""
    with answered_first():
        for _ in range(ROUNDS):
            await asyncio.sleep(0)
