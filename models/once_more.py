"""Two wrote the same at once and the database let one of them: the other begins again and meets what the first wrote.

On PostgreSQL transactions run side by side, and neither sees a row the other is about to write: no row can be held
that is not there yet. SQLite lets one in at a time.
"""

import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from asyncpg.exceptions import DeadlockDetectedError
from tortoise.exceptions import IntegrityError

Thing = TypeVar('Thing')
LOG = 'tezhengtong'
BEATEN = (IntegrityError, DeadlockDetectedError)
"""What the slower one gets; its transaction was rolled back."""


async def once_more(work: Callable[[], Awaitable[Thing]]) -> Thing:
    """Do work that is a transaction of its own, again where somebody was faster; what fails twice is a fault.

    Not inside another transaction: PostgreSQL goes on with none in which something failed.
    """
    try:
        return await work()
    except BEATEN as error:
        logging.getLogger(LOG).info('beaten to it, once more: %s', type(error).__name__, exc_info=error)
        return await work()
