"""Inbox and submission with a large office: `python -m tests.benchmarks.cases` prints ratios of one run.

Two offices stand in one SQLite file: one with 1,000 cases, one with 100,000 and 300,000 certificate items beside.
"""

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from random import Random

from tortoise import Tortoise

from documents.catalogue import FORMS
from models import database
from models.applications.operations.submit import submit
from models.applications.queries.office import inbox
from models.applications.rules.inbox import Extent, Filters
from models.applications.rules.types import ApplicationType
from models.people.rules import Duty
from models.records.rules import Actor
from models.settings import SQLITE_PRAGMAS
from tests.benchmarks._making_cases import make_cases, make_certificates, make_people
from tests.builders import NOW, an_office, an_organisation, on_duty
from tests.models.applications.operations.test_filing import a_candidate, a_ready_draft

ROUNDS = 60
FILTERS = (
    Filters(extent=Extent.OPEN),
    Filters(extent=Extent.OPEN, types=(ApplicationType.RENEWAL,), item='N1'),
    Filters(extent=Extent.ALL, words='样例甲'),
)


async def timed(act: Callable[[], Awaitable[object]]) -> float:
    """Milliseconds one call took."""
    start = time.perf_counter()
    await act()
    return (time.perf_counter() - start) * 1000


async def inbox_p95(actor: Actor, filters: Filters) -> float:
    """The 95th percentile of one page of the inbox."""
    times = [await timed(lambda: inbox(actor, filters, now=NOW)) for _ in range(ROUNDS)]
    return statistics.quantiles(times, n=20)[-1]


async def measure(large: int, small: int) -> None:
    """Make both offices, then ask both the same."""
    admin = await an_office()
    other = await an_organisation('样例乙机关')
    people = await make_people(large // 4, Random(1))
    await make_cases(small, office_id=other.id, people=people)
    await make_cases(large, office_id=admin.organisation_id or 0, people=people)
    await make_certificates(large * 3, people)
    clerks = [await on_duty(Duty.CLERK, place or 0) for place in (other.id, admin.organisation_id)]
    for filters in FILTERS:
        few, many = [await inbox_p95(clerk, filters) for clerk in clerks]
        print(
            f'inbox {filters.extent.value:5} {filters.item or filters.words or "-":8} p95 {many:7.1f} ms with {large} cases, '
            f'{many / few:5.2f} x with {small} (<= 150 ms and <= 2)'
        )
    await measure_submit()


async def measure_submit() -> None:
    """File ready drafts one by one."""
    actor = await a_candidate()
    times = []
    for place, code in enumerate(('N1', 'N2', 'G3')):
        draft = await a_ready_draft(actor, key=f'k{place}', code=code)
        times.append(await timed(lambda draft=draft: submit(actor, draft, FORMS['qualification'], now=NOW)))
    print(f'submit {statistics.median(times):.1f} ms, the slowest {max(times):.1f} ms (<= 50 ms of transaction)')


async def main(large: int = 100_000, small: int = 1_000) -> None:
    """Everything on one throw-away file."""
    with tempfile.TemporaryDirectory() as folder:
        await database.connect(f'sqlite://{Path(folder) / "cases.sqlite3"}?{SQLITE_PRAGMAS}')
        try:
            await Tortoise.generate_schemas()
            await measure(large, small)
        finally:
            await database.close()


if __name__ == '__main__':
    asyncio.run(main(*(int(word) for word in sys.argv[1:])))
