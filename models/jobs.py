"""What the clock does (actor: the system). Each job may run as often as one likes, and catches up after a pause.

The runner takes one job after the other, so that none overlaps itself or another; a job that fails is logged under an
incident number and runs again at its next time. Several servers over one PostgreSQL may all run it: what a job
changes is locked or guarded.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from models import clock
from models.applications.operations.by_clock import (
    abandon_uncorrected,
    end_lapsed_resits,
    lapse_drafts,
    refresh_due_dates,
    tell_of_drafts,
)
from models.certificates.register_import import mark_interrupted as mark_imports
from models.data_folder import DataFolder
from models.employment.operations.batching import mark_interrupted
from models.employment.operations.reminding import remind_of_expiry
from models.logbook import incident
from models.mandates.reminding import remind_of_mandates
from models.mandates.sittings import seal_quiet
from models.people.operations.purging import purge_sign_ins
from models.records.attempts import tell_of_attempts
from models.records.sending import send_waiting
from models.sweeping import sweep_row_files

PAUSE, LONGEST = 60.0, 900.0  # seconds between two rounds, and of one job
log = logging.getLogger('tezhengtong.clock')


@dataclass(frozen=True, slots=True)
class Job:
    """Something done again and again: `do(now)` answers how many things it did."""

    name: str
    do: Callable[[datetime], Awaitable[int]]
    every: timedelta


JOBS = (
    Job('due dates', refresh_due_dates, timedelta(minutes=1)),
    Job('lapsed drafts', lapse_drafts, timedelta(hours=1)),
    Job('notices of drafts', tell_of_drafts, timedelta(hours=1)),
    Job('abandoned corrections', abandon_uncorrected, timedelta(hours=1)),
    Job('lapsed resits', end_lapsed_resits, timedelta(hours=1)),
    Job('reminders of expiry', remind_of_expiry, timedelta(hours=6)),
    Job('ends of mandates', remind_of_mandates, timedelta(hours=6)),
    Job('messages', send_waiting, timedelta(minutes=1)),
    Job('refused attempts', tell_of_attempts, timedelta(minutes=5)),
    Job('sittings of helpers', seal_quiet, timedelta(minutes=5)),
    Job('files of records left by a dead server', mark_interrupted, timedelta(minutes=1)),
    Job('files of the register left by a dead server', mark_imports, timedelta(minutes=1)),
    Job('sign-ins', purge_sign_ins, timedelta(hours=6)),
)
"""Due dates first, for the next ones read them; messages after what gives rise to them."""


def jobs_of(folder: DataFolder) -> tuple[Job, ...]:
    """All of them, and what concerns the files of one office."""
    return (*JOBS, Job('files of rows', partial(sweep_row_files, folder.imports), timedelta(hours=6)))


class Clockwork:
    """Knows when each job ran last; after a start, that is never."""

    def __init__(self, jobs: tuple[Job, ...] = JOBS) -> None:
        self.jobs, self.ran = jobs, dict[str, datetime]()

    async def run_due(self, now: datetime) -> None:
        """Run the jobs whose time has come, one after the other."""
        for job in self.jobs:
            last = self.ran.get(job.name)
            if last is None or not last <= now < last + job.every:  # a clock set back does not stop a job
                self.ran[job.name] = now
                await run(job, now)

    async def keep_running(self, *, pause: float = PAUSE) -> None:
        """Run for as long as the server does."""
        while True:
            await self.run_due(clock.now())
            await asyncio.sleep(pause)


async def run(job: Job, now: datetime) -> None:
    """Run one job; its failure ends with it."""
    try:
        async with asyncio.timeout(LONGEST):
            done = await job.do(now)
    except Exception as error:
        log.error('%s failed: incident %s', job.name, incident(error))
        return
    if done:
        log.info('%s: %s done', job.name, done)
