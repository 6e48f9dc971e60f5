"""Inbox, figures and submission with a large office: `python -m tests.benchmarks.cases` prints ratios of one run.

Two data folders: one holds an office with 1,000 cases and 3,000 certificate items, the other one with 100,000 and
300,000. Asked are the queries alone, in turn with a small office in the large file, and then the whole pages over a
real server each. The floor of the queries is the one that reads the rights of whoever asks; that of the figures, one
reading of the office's rows.
"""

import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from random import Random

from documents.catalogue import FORMS
from models import clock, database
from models.applications.operations.submit import submit
from models.applications.queries.figures import figures
from models.applications.queries.narrowing import view_of
from models.applications.queries.office import inbox
from models.applications.rules.clock_terms import Light
from models.applications.rules.inbox import Extent, Filters
from models.applications.rules.types import ApplicationStatus, ApplicationType
from models.applications.tables import Application
from models.people.passwords import hashed
from models.people.rules import Duty
from models.people.tables import Person
from models.records.rules import Actor
from models.settings import Settings
from tests.benchmarks._making_cases import make_cases, make_certificates, make_people
from tests.benchmarks._pages_of_cases import measure_pages, p95
from tests.benchmarks._serving import ROOT
from tests.builders import NOW, PASSWORD, an_office, an_organisation, on_duty
from tests.models.applications.operations.test_filing import a_candidate, a_ready_draft

ROUNDS = 60
RENEWAL = (ApplicationType.RENEWAL,)
FILTERS = {
    'inbox': Filters(),
    'open': Filters(extent=Extent.OPEN),
    'open, type, item': Filters(extent=Extent.OPEN, types=RENEWAL, item='N1'),
    'overdue': Filters(extent=Extent.OPEN, light=Light.RED),
    'all': Filters(extent=Extent.ALL),
    'all, type, item': Filters(extent=Extent.ALL, types=RENEWAL, item='N1'),
    'all, item': Filters(extent=Extent.ALL, item='N1'),
    'all, status': Filters(extent=Extent.ALL, statuses=(ApplicationStatus.REFUSED,)),
    'all, name': Filters(extent=Extent.ALL, words='样例甲乙'),
}
Act = Callable[[], Awaitable[object]]


async def timed(act: Act) -> float:
    """Milliseconds one call took."""
    start = time.perf_counter()
    await act()
    return (time.perf_counter() - start) * 1000


async def in_turn(acts: list[Act], rounds: int = ROUNDS) -> list[list[float]]:
    """The times of each, asked one after the other round by round; the first rounds do not count."""
    told = [[await timed(act) for act in acts] for _ in range(rounds + 3)]
    return [list(column) for column in zip(*told[3:], strict=True)]


async def measure_inbox(small: Actor, large: Actor) -> None:
    """One page of the inbox under each filter, without the page around it."""
    now = clock.now()
    for name, filters in FILTERS.items():
        few, many, floor = await in_turn([
            lambda filters=filters: inbox(small, filters, now=now),
            lambda filters=filters: inbox(large, filters, now=now),
            lambda: view_of(large, now=now),
        ])  # fmt: skip
        print(
            f'query {name:16} p95 {p95(many):6.1f} ms, {p95(many) / p95(few):4.2f} x the small office (medians '
            f'{statistics.median(many) / statistics.median(few):4.2f} x), {p95(many) / p95(floor):4.2f} x the rights',
            flush=True,
        )


async def measure_figures(large: Actor) -> None:
    """The figures of all cases, and of those that are open."""
    now, office = clock.now(), large.organisation_id
    for extent in (Extent.ALL, Extent.OPEN):
        seen, floor = await in_turn([
            lambda extent=extent: figures(large, Filters(extent=extent), now=now),
            lambda: Application.filter(office_id=office, version__gte=0).count(),  # a column that no index has
        ], 15)  # fmt: skip
        ratio = statistics.median(seen) / statistics.median(floor)
        print(f'figures {extent.value:14} p95 {p95(seen):6.1f} ms, {ratio:4.2f} x one reading of the rows (medians)')


async def measure_submit() -> None:
    """File ready drafts one by one."""
    actor = await a_candidate()
    times = []
    for place, code in enumerate(('N1', 'N2', 'G3')):
        draft = await a_ready_draft(actor, key=f'k{place}', code=code)
        times.append(await timed(lambda draft=draft: submit(actor, draft, FORMS['qualification'], now=NOW)))
    print(f'submit {statistics.median(times):.1f} ms, the slowest {max(times):.1f} ms (<= 50 ms of transaction)')


async def furnish(folder: Path, count: int, beside: int = 0) -> tuple[str, Actor, Actor]:
    """An office in a new data folder, another with `beside` cases; the number its clerk signs in with, both clerks."""
    subprocess.run([sys.executable, 'app.py', 'migrate', '--data', str(folder)], cwd=ROOT, check=True)
    await database.connect(Settings(data=folder, database_url='').orm_url)
    admin, other = await an_office(), await an_organisation('样例乙机关')
    people, now = await make_people(max(count // 4, 100), Random(1)), clock.now()
    places = [admin.organisation_id or 0, other.id]
    for place, cases in zip(places, (count, beside), strict=True):
        await make_cases(cases, office_id=place, people=people, now=now)
    await make_certificates(count * 3, people)
    clerk, colleague = [await on_duty(Duty.CLERK, place, now=now) for place in places]
    await Person.filter(id=clerk.person_id).update(password_hash=await hashed(PASSWORD))
    return (await Person.get(id=clerk.person_id)).id_number, clerk, colleague


async def measure(folder: Path, large: int, small: int) -> None:
    """Make both offices, then ask both the same."""
    few, _, _ = await furnish(folder / 'small', small)
    await database.close()
    many, clerk, colleague = await furnish(folder / 'large', large, small)
    await measure_inbox(colleague, clerk)
    await measure_figures(clerk)
    await measure_submit()
    await database.close()
    await measure_pages((folder / 'small', few), (folder / 'large', many))


async def main(large: int = 100_000, small: int = 1_000) -> None:
    """Everything in a throw-away folder."""
    print(f'{large} cases and {large * 3} certificate items against {small} and {small * 3}')
    with tempfile.TemporaryDirectory() as folder:
        try:
            await measure(Path(folder), large, small)
        finally:
            await database.close()


if __name__ == '__main__':
    asyncio.run(main(*(int(word) for word in sys.argv[1:])))
