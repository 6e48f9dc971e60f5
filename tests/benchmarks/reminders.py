"""Expiry reminders over a large register: `python -m tests.benchmarks reminders` prints ratios of one run.

300,000 items, of which about a tenth have reached a step. The clock runs on the first day (everybody is told), again at
once (nobody is) and on the next day (a few are); each is set beside a bare read of the rows that lie within the steps.
"""

import asyncio
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from random import Random

from tortoise import Tortoise, connections

from models import database
from models.certificates.tables import CertificateItem
from models.clock import office_day
from models.employment.operations.reminding import remind_of_expiry
from models.employment.tables import EmploymentRecord
from models.records.tables import Notice
from tests.benchmarks._making_cases import make_certificates, make_people
from tests.builders import NOW, a_person, an_office, an_organisation

BARE = (
    'SELECT i.*, c.* FROM certificate_item i JOIN certificate c ON c.id = i.certificate_id '
    "WHERE i.status = 'valid' AND c.status = 'valid' AND i.valid_until BETWEEN ? AND ?"
)
SPREAD = (
    'UPDATE certificate_item SET valid_until = '
    "date('2026-08-01', '+' || (id * 7919 % 1461) || ' days')"  # over four years, from a while ago on
)
FIRMS, EMPLOYED = 20, 30_000


async def furnish(items: int) -> None:
    """An office with so many items, three for each holder; twenty employers, whom every tenth item is filed for."""
    await an_office()
    await make_certificates(items, await make_people(items // 3, Random(1)))
    await connections.get('default').execute_query(SPREAD)
    firms = [
        await an_organisation(f'样例{place}号有限公司', representative=await a_person('样例法人'))
        for place in range(FIRMS)
    ]
    today, rows = office_day(NOW), []
    held = CertificateItem.all().order_by('id').limit(EMPLOYED)
    for place, (item, person, code) in enumerate(await held.values_list('id', 'certificate__person_id', 'code')):
        rows.append(
            EmploymentRecord(
                organisation_id=firms[place % FIRMS].id, person_id=person, certificate_item_id=item, edition='2019',
                code=code, start=today - timedelta(days=200), agreed_end=today + timedelta(days=200),
                ends_on=today + timedelta(days=200), filed_on=today, filed_at=NOW, filed_by_id=1,
            )
        )  # fmt: skip
    await EmploymentRecord.bulk_create(rows, batch_size=500)


async def bare() -> int:
    """The same rows read and no more."""
    today = office_day(NOW)
    _, rows = await connections.get('default').execute_query(
        BARE, [today - timedelta(days=31), today + timedelta(days=120)]
    )
    return len(rows)


async def measured(what: str, days: int, unit: float) -> None:
    """One run of the clock so many days later."""
    start = time.perf_counter()
    told = await remind_of_expiry(NOW + timedelta(days=days))
    seconds = time.perf_counter() - start
    print(f'{what}: {told} told, {seconds:.2f} s, {seconds / unit:.1f} × the bare read')


async def main(items: int) -> None:
    """Furnish, read bare, run."""
    with tempfile.TemporaryDirectory() as folder:
        await database.connect(f'sqlite://{Path(folder) / "office.sqlite3"}')
        await Tortoise.generate_schemas()
        await furnish(items)
        times = []
        for _ in range(5):
            start = time.perf_counter()
            rows = await bare()
            times.append(time.perf_counter() - start)
        unit = min(times)
        print(f'{items} items, {rows} within the steps; bare read {unit:.2f} s', flush=True)
        await measured('first day', 0, unit)
        await measured('the same day again', 0, unit)
        await measured('the next day', 1, unit)
        print(f'{await Notice.all().count()} notices')
        await database.close()


if __name__ == '__main__':
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 300_000))
