"""The register of a large office: `python -m tests.benchmarks register` prints ratios of one run.

Two data folders: 10,000 and 300,000 items, asked the same by number and by the beginning of a name; then a file of
100,000 rows is read, checked and written, with the memory it took. At last the same file is imported on a real server
while an employer asks for his own pages at a steady pace.
"""

import asyncio
import io
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from openpyxl import Workbook
from tortoise import Tortoise

from documents.columns import heads_of
from documents.excel import read_table
from documents.register_rows import COLUMNS, LIMITS, MOST_BYTES, MOST_ROWS
from models import clock, database
from models.bulk import Turns
from models.certificates.register_committing import commit_import
from models.certificates.register_import import check_import, open_import
from models.certificates.register_search import search
from models.certificates.rules.register import Asked
from models.certificates.rules.rows import RegisterRow
from models.people.initials import initials_of
from models.people.passwords import hashed
from models.people.rules import Duty
from models.people.tables import Organisation, Person
from models.regulation.identity import make_number
from models.settings import Settings
from tests.benchmarks._files_beside import idle_pages, pages_beside, tell_pages, whole_import, with_desk
from tests.benchmarks._making_cases import make_certificates, make_people
from tests.benchmarks._serving import ROOT, signed_in
from tests.builders import NOW, PASSWORD, an_office, on_duty
from tests.builders_employment import a_firm

ROUNDS, TURNS = 20, 5
RARE = '样例百'
OTHERS_PAGES = ('/company/employment', '/notices')


async def furnish(path: Path, items: int) -> None:
    """An office with so many items, three for each holder; in every office thirty holders have the same rare name."""
    await database.connect(f'sqlite://{path}')
    await Tortoise.generate_schemas()
    await an_office()
    people = await make_people(items // 3, Random(1))
    await make_certificates(items, people)
    await Person.filter(id__in=people[:: len(people) // 30][:30]).update(name=RARE, search_name=RARE)
    for name in {str(one) for one in await Person.all().distinct().values_list('search_name', flat=True)}:
        await Person.filter(search_name=name).update(initials=initials_of(name))
    await database.close()


async def asked_of(path: Path, told: dict[str, list[float]]) -> None:
    """Milliseconds of each question, so many times; the first times do not count."""
    await database.connect(f'sqlite://{path}')
    some = await Person.filter(name=RARE).first()
    office = await Organisation.filter(office__id__not_isnull=True).first()
    assert some is not None and office is not None
    clerk = await on_duty(Duty.CLERK, office.id)
    questions = {
        'number': Asked(number=some.id_number), 'rare name': Asked(name=RARE), 'name prefix': Asked(name='样例甲'),
        'shortest prefix': Asked(name='样'), 'initials': Asked(name='ylj'), 'nobody': Asked(name='无此人'),
        'everything': Asked(),
    }  # fmt: skip
    for name, asked in questions.items():
        for place in range(ROUNDS + 3):
            start = time.perf_counter()
            await search(clerk, asked, now=NOW)
            if place >= 3:
                told.setdefault(name, []).append((time.perf_counter() - start) * 1000)
    await Person.filter(id=clerk.person_id).update(confirmed_number=None)
    await database.close()


async def measure_search(folder: Path, few: int, many: int) -> None:
    """Both registers in turn, again and again, so that a machine that grows busier counts for both."""
    small, large = folder / 'small.sqlite3', folder / 'large.sqlite3'
    await furnish(small, few)
    await furnish(large, many)
    told: tuple[dict[str, list[float]], dict[str, list[float]]] = ({}, {})
    for _ in range(TURNS):
        await asked_of(small, told[0])
        await asked_of(large, told[1])
    for name, times in told[1].items():
        took, ratio = statistics.median(times), statistics.median(times) / statistics.median(told[0][name])
        print(f'search {name:16} {took:6.2f} ms in {many}, {ratio:4.2f} x in {few}', flush=True)


def table(rows: int) -> bytes:
    """A file of so many holders with an item each."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(heads_of(COLUMNS))
    born = NOW.date().replace(year=1970)
    for place in range(rows):
        number = make_number(
            '990103', born.replace(year=1960 + place // 1000 % 40, month=1 + place // 40000), place % 1000
        )
        sheet.append(
            [
                '样例' + '甲乙丙丁'[place % 4],
                number,
                None,
                f'D{place}',
                'N1',
                '2024-03-01',
                '2028-02',
                None,
                '有效',
                None,
            ]
        )
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def megabytes(who: int) -> float:
    """The most memory this process, or the biggest one it started, ever held."""
    return resource.getrusage(who).ru_maxrss / 1024


async def measure_import(folder: Path, rows: int) -> None:
    """Read, check, write into the large register; how long the loop kept others waiting at most."""
    await database.connect(f'sqlite://{folder / "large.sqlite3"}')
    office = await Organisation.filter(office__id__not_isnull=True).first()
    assert office is not None
    clerk = await on_duty(Duty.CLERK, office.id)
    content, path, kept = table(rows), folder / 'table.xlsx', list[bytes]()
    path.write_bytes(content)
    before, waits = megabytes(resource.RUSAGE_SELF), list[float]()
    looking_on = asyncio.ensure_future(look_on(waits))
    start = time.perf_counter()

    async def read() -> tuple[list[RegisterRow], str]:
        seen = await read_table(
            path, COLUMNS, most_rows=MOST_ROWS, day=NOW.date(), most_bytes=MOST_BYTES, limits=LIMITS,
            give_way=Turns().over,
        )  # fmt: skip
        assert not seen.objections, seen.objections
        print(f'read    {time.perf_counter() - start:6.1f} s', flush=True)
        rows, turns = [], Turns()
        for row in seen.rows:
            rows.append(RegisterRow(number=row.number, **row.values))
            await turns.over()
        return rows, ''

    async def keep(lines: bytes) -> str:
        kept.append(lines)
        return '0' * 64

    async def lines_kept(_: str) -> list[bytes]:
        return kept[0].split(b'\n')

    opened = await open_import(clerk, sha256='1' * 64, name='样例.xlsx', now=clock.now())
    await check_import(clerk, opened, read=read, keep=keep, now=NOW)
    print(f'checked {time.perf_counter() - start:6.1f} s', flush=True)
    written = await commit_import(clerk, opened, kept=lines_kept, keep=keep, only_good=True, now=NOW)
    looking_on.cancel()
    print(
        f'written {time.perf_counter() - start:6.1f} s, {written} rows of {len(content) / 1e6:.1f} MB; memory of the '
        f'server {before:.0f} -> {megabytes(resource.RUSAGE_SELF):.0f} MB, of the reading process '
        f'{megabytes(resource.RUSAGE_CHILDREN):.0f} MB; others waited {statistics.median(waits) * 1000:.1f} ms, '
        f'{sorted(waits)[-len(waits) // 100] * 1000:.0f} ms in the worst hundredth, {max(waits) * 1000:.0f} ms at most'
    )


async def look_on(waits: list[float]) -> None:
    """Somebody who asks the loop for nothing but his turn, again and again."""
    while True:
        start = time.perf_counter()
        await asyncio.sleep(0.01)
        waits.append(time.perf_counter() - start - 0.01)


async def measure_pages(folder: Path, rows: int) -> None:
    """An employer's pages, while nothing happens and while the office imports the file."""
    data, path = folder / 'data', folder / 'pages.xlsx'
    subprocess.run([sys.executable, 'app.py', 'migrate', '--data', str(data)], cwd=ROOT, check=True)
    await database.connect(Settings(data=data, database_url='').orm_url)
    office = (await an_office()).organisation_id or 0
    firm, clerk = await a_firm('样例机械有限公司', office=False), await on_duty(Duty.CLERK, office)
    people = [firm.boss, await Person.get(id=clerk.person_id)]
    await Person.filter(id__in=[one.id for one in people]).update(password_hash=await hashed(PASSWORD))
    await database.close()
    path.write_bytes(table(rows))
    with with_desk(data, 'pages.issuer.register.import_work.RegisterDesk') as base:
        reader, filer = [await signed_in(base, one.id_number) for one in people]
        idle = await idle_pages(reader, OTHERS_PAGES)
        tell_pages(
            f'an import of {rows} rows',
            idle,
            *await pages_beside(reader, OTHERS_PAGES, whole_import(filer, path, rows)),
        )


async def main(few: int = 10_000, many: int = 300_000, rows: int = MOST_ROWS) -> None:
    """Everything in a throw-away folder."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            await measure_search(Path(folder), few, many)
            await measure_import(Path(folder), rows)
            await database.close()
            await measure_pages(Path(folder), rows)
        finally:
            await database.close()


if __name__ == '__main__':
    asyncio.run(main(*(int(word) for word in sys.argv[1:])))
