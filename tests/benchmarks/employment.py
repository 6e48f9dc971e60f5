"""A file of 10,000 employment records: `python -m tests.benchmarks employment [rows]` prints ratios of one run.

The floor is what nobody can do without: the same file read with openpyxl, and as many records in one bulk insert. Ours
is the whole way from the file to the last notice. Then the same file is filed by three employers on a real server while
somebody else asks for his own pages at a steady pace, whether or not he was answered; beside it stands the idle server.
"""

import asyncio
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable
from datetime import date, timedelta
from pathlib import Path
from random import Random
from uuid import uuid4

import xlsxwriter
from nicegui import app
from openpyxl import load_workbook

from models import clock, database
from models.certificates.rules.items import Origin
from models.certificates.tables import Certificate, CertificateItem
from models.data_folder import DataFolder
from models.employment.operations.batching import check_batch, kept_of, open_batch
from models.employment.operations.committing import commit_batch
from models.employment.queries.batches import batch_card
from models.employment.tables import EmploymentRecord
from models.people.passwords import hashed
from models.people.tables import Person
from models.settings import Settings
from pages.company.batch_work import TABLE
from pages.widgets.file_work import keep
from tests.benchmarks._files_beside import idle_pages, pages_beside, tell_pages, whole_import, with_desk
from tests.benchmarks._making_cases import make_people
from tests.benchmarks._serving import ROOT, signed_in
from tests.builders import NOW, PASSWORD
from tests.builders_employment import Firm, a_firm
from tests.builders_workbooks import a_bomb, a_workbook

BATCH, ROUNDS = 5000, 3
OTHERS_PAGES = ('/company/employment', '/notices')
FIRST, LAST = clock.today() - timedelta(days=30), clock.today() + timedelta(days=300)


async def make_items(people: list[int]) -> None:
    """One forklift item for each."""
    since, until = clock.today() - timedelta(days=400), clock.today() + timedelta(days=1000)
    rows = [
        Certificate(person_id=one, number=f'E{one}', issuer='样例', origin=Origin.ISSUED, created_at=NOW)
        for one in people
    ]
    await Certificate.bulk_create(rows, batch_size=BATCH)
    items = [
        CertificateItem(certificate_id=one, edition='2019', code='N1', valid_from=since, valid_until=until)
        for one in await Certificate.all().order_by('id').values_list('id', flat=True)
    ]  # fmt: skip
    await CertificateItem.bulk_create(items, batch_size=BATCH)


async def make_file(path: Path, count: int) -> None:
    """The filled table, written by a program that is not ours."""
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ['姓名', '身份证号', '作业项目', '聘用开始', '聘用结束'])
    day = book.add_format({'num_format': 'yyyy-mm-dd'})
    for place, person in enumerate(await Person.filter(password_hash=PASSWORD).order_by('id').limit(count), 1):
        sheet.write_row(place, 0, [person.name, person.id_number, 'N1（叉车司机）'])
        sheet.write_datetime(place, 3, midnight(FIRST), day)
        sheet.write_string(place, 4, LAST.isoformat())
    book.close()


def midnight(day: date) -> object:
    """As the writer takes a day."""
    from datetime import datetime

    return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a cell has no zone


async def seconds(act: Awaitable[object]) -> float:
    """How long it takes."""
    begun = time.perf_counter()
    await act
    return time.perf_counter() - begun


def read_plainly(path: Path) -> int:
    """The floor of reading."""
    book = load_workbook(path, read_only=True)
    return sum(1 for _ in book.worksheets[0].iter_rows(values_only=True))


async def insert_plainly(firm: Firm, count: int) -> None:
    """The floor of writing: as many records at once."""
    items = await CertificateItem.all().limit(count).values_list('id', 'certificate__person_id')
    rows = [
        EmploymentRecord(
            id=uuid4(), organisation_id=firm.id, person_id=person, certificate_item_id=item, edition='2019', code='N1',
            start=FIRST, agreed_end=LAST, ends_on=LAST, filed_on=FIRST, filed_at=NOW, filed_by_id=firm.boss.id,
        )
        for item, person in items
    ]  # fmt: skip
    await EmploymentRecord.bulk_create(rows)


async def file_it(firm: Firm, path: Path, count: int) -> dict[str, float]:
    """Ours: checked and committed, as the page does it; seconds of both."""
    sha256, now = await keep(path.read_bytes()), clock.now()
    batch = await open_batch(firm.actor, sha256=sha256, name='sample.xlsx', now=now)
    check = await seconds(check_batch(firm.actor, batch, read=lambda: TABLE.rows_of(path), keep=keep, now=now))
    card = await batch_card(batch, firm.id)
    assert card is not None and card['good'] == count, card

    async def commit() -> None:
        kept = kept_of(batch)
        rows = kept.rows if kept else [one.row for one in await TABLE.judged_in(card['verdicts_sha256'])]
        await commit_batch(firm.actor, batch, rows=rows, only_good=False, keep=keep, now=now)

    found = {'check': check, 'commit': await seconds(commit())}
    card = await batch_card(batch, firm.id)
    assert card is not None and card['written'] == count, card
    return found


def computed() -> float:
    """Seconds that this process and those it started have computed: what else the machine does is left out."""
    both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in both)


def peak(who: int) -> float:
    """The most memory that was held at once, MB."""
    return resource.getrusage(who).ru_maxrss / 1024


async def measure_way(firms: list[Firm], path: Path, count: int) -> None:
    """Floor and ours in turn, each time by another employer."""
    ratios = []
    for place, firm in enumerate(firms, 1):
        begun, worked = time.perf_counter(), computed()
        assert read_plainly(path) == count + 1
        read = time.perf_counter() - begun
        insert = await seconds(insert_plainly(firm, count))
        floor = computed() - worked
        await EmploymentRecord.filter(organisation_id=firm.id).delete()
        before, worked = peak(resource.RUSAGE_SELF), computed()
        ours = await file_it(firm, path, count)
        ratios.append(sum(ours.values()) / (read + insert))
        print(
            f'round {place}: read {read:.2f} s + insert {insert:.2f} s; ours: check {ours["check"]:.2f} s + commit '
            f'{ours["commit"]:.2f} s = {ratios[-1]:.2f} x (computing {(computed() - worked) / floor:.2f} x); memory {before:.0f} -> {peak(resource.RUSAGE_SELF):.0f} MB, '
            f'reader {peak(resource.RUSAGE_CHILDREN):.0f} MB',
            flush=True,
        )
    print(f'{count} rows checked and committed: {statistics.median(ratios):.2f} x the floor (<= 3)')


async def measure_pages(folder: Path, firms: list[Firm], path: Path, count: int) -> None:
    """Somebody else's pages, while nothing happens and while files are filed one after the other."""
    with with_desk(folder, 'pages.company.batch_work.BatchDesk') as base:
        reader, *filers = [await signed_in(base, firm.boss.id_number) for firm in firms]
        idle = await idle_pages(reader, OTHERS_PAGES)

        async def imports() -> None:
            for filer in filers:
                await whole_import(filer, path, count)

        busy, took = await pages_beside(reader, OTHERS_PAGES, imports())
        bomb = await asyncio.to_thread(a_bomb)

        async def hostile() -> None:
            for content in (bomb, a_workbook(farthest=True), b'PK' + bytes(10_000_000)):
                batch = (await filers[0].post('/bench/upload', content=content)).raise_for_status().json()
                while (await filers[0].get(f'/bench/{batch}')).json()['state'] == 'checking':
                    await asyncio.sleep(0.2)
                assert (await filers[0].get(f'/bench/{batch}')).json()['state'] == 'refused'

        beside, _ = await pages_beside(reader, OTHERS_PAGES, hostile())
    print(f'pages of others while hostile files are refused: {len(beside)} pages, longest {max(beside):.0f} ms')
    tell_pages(f'{len(filers)} files', idle, busy, took)


async def main(count: int = 10_000) -> None:
    """Everything in a throw-away folder."""
    with tempfile.TemporaryDirectory() as name:
        folder, path = Path(name) / 'data', Path(name) / 'sample.xlsx'
        subprocess.run([sys.executable, 'app.py', 'migrate', '--data', str(folder)], cwd=ROOT, check=True)
        await database.connect(Settings(data=folder, database_url='').orm_url)
        app.state.data_folder = DataFolder(folder)
        try:
            firms = [await a_firm(f'样例{place}机械有限公司', office=not place) for place in range(2 * ROUNDS + 1)]
            await Person.filter(id__in=[one.boss.id for one in firms]).update(password_hash=await hashed(PASSWORD))
            await make_items(await make_people(count, Random(1)))
            await make_file(path, count)
            await measure_way(firms[:ROUNDS], path, count)
        finally:
            await database.close()
        await measure_pages(folder, firms[ROUNDS:], path, count)


if __name__ == '__main__':
    asyncio.run(main(*(int(word) for word in sys.argv[1:])))
