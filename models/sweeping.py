"""Deleting files of rows whose time is over, and what nobody ever came to need: they are full of people's numbers.

No event: the files' own events name their SHA-256, and what they wrote stands in the registers.
"""

import asyncio
from datetime import datetime, timedelta

from models.certificates.register_import import FILES as REGISTER
from models.clock import office_day
from models.data_folder import FileStore
from models.employment.operations.batching import FILES as BATCHES
from models.records.row_files import days_kept

RECEIVED = timedelta(days=1)
"""What is younger may have been received just now, and nobody has noted it yet."""


async def sweep_row_files(store: FileStore, now: datetime) -> int:
    """Delete what was kept long enough; answer of how many files."""
    before = now - timedelta(days=await days_kept(office_day(now)))
    gone = sum([await files.sweep(before, now=now) for files in (REGISTER, BATCHES)])
    needed = {one for files in (REGISTER, BATCHES) for one in await files.needed()}
    await asyncio.to_thread(store.sweep, needed, now - RECEIVED)
    return gone
