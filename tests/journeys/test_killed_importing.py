"""A server that dies while a file of rows is checked or written: what was written is told, and the rest follows once."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from models.certificates import register_import
from models.certificates.register_import import begin_again, check_import, import_card, open_import
from models.certificates.tables import Certificate, CertificateItem
from models.employment.operations import batching
from models.employment.queries.batches import batch_card
from models.employment.tables import EmploymentRecord
from models.people.rules import Duty
from models.people.tables import Person
from models.records.batches import BatchState
from models.records.queries import verify_chain
from models.records.tables import Event, Notice
from tests.builders import NOW, an_office, on_duty
from tests.builders_batch import STORE, a_row, checked, committed, holders, keep
from tests.builders_employment import a_firm
from tests.builders_register import Shelf, register_row, written_from

HOUSE = Path(__file__).parents[2]
pytestmark = [pytest.mark.usefixtures('db'), pytest.mark.sqlite]
LATER = NOW + timedelta(hours=2)
MOMENTS = {
    'second piece written, before its commit': 2,
    'second piece noted, before its commit': 2,
    'between two pieces': 4,
    'everything written, before it is called so': 5,
}


def killed(url: str, what: str, file_id: object, person_id: int | None, moment: str, lines: Path) -> None:
    """Let another process do it and die."""
    script = Path(__file__).with_name('killed_importing.py')
    done = subprocess.run(
        [sys.executable, str(script), url, what, str(file_id), str(person_id), moment, str(lines)], cwd=HOUSE,
        check=False, capture_output=True, text=True, env={'PYTHONPATH': str(HOUSE), 'PATH': ''},
    )  # fmt: skip
    assert done.returncode == 9, done.stderr


@pytest.mark.parametrize(('moment', 'count'), MOMENTS.items())
async def test_a_killed_server_leaves_a_part_of_the_register_that_is_told_and_completed(
    database_url, tmp_path, moment, count
):
    office = await an_office()
    clerk = await on_duty(Duty.CLERK, office.organisation_id)
    rows, shelf, lines = [register_row(number) for number in range(3, 8)], Shelf(), tmp_path / 'lines'
    opened = await open_import(clerk, sha256='1' * 64, name='样例.xlsx', now=NOW)
    await check_import(clerk, opened, read=shelf.reading(rows), keep=shelf.keep, now=NOW)
    lines.write_bytes(shelf.content)

    killed(database_url, 'register', opened, clerk.person_id, moment, lines)

    assert await CertificateItem.all().count() == await Certificate.all().count() == count
    assert await register_import.mark_interrupted(LATER) == 1
    card = await import_card(clerk, opened, now=LATER)
    assert (card['state'], card['written'], card['total']) == (BatchState.INTERRUPTED, count, 5)
    assert not await Event.filter(step='register_imported').exists()

    await begin_again(clerk, opened, now=LATER)
    await check_import(clerk, opened, read=shelf.reading(rows), keep=shelf.keep, now=LATER)
    if count < 5:
        card = await import_card(clerk, opened, now=LATER)
        assert (card['good'], card['known'], card['written']) == (5 - count, count, count)
        assert await written_from(clerk, opened, shelf) == 5

    card = await import_card(clerk, opened, now=LATER)
    assert (card['state'], card['written'], card['failed']) == (BatchState.WRITTEN, 5, 0)
    assert await CertificateItem.all().count() == await Person.filter(password_hash='').count() == 5
    (event,) = await Event.filter(step='register_imported').values('remark')
    assert event['remark'] == '写入5行，已登记过0行，未写入0行'
    assert (await verify_chain()).broken_at is None


async def test_a_server_killed_while_it_checks_leaves_nothing_and_the_file_is_checked_again(database_url, tmp_path):
    office = await an_office()
    clerk = await on_duty(Duty.CLERK, office.organisation_id)
    rows, shelf = [register_row(number) for number in range(3, 8)], Shelf()
    opened = await open_import(clerk, sha256='1' * 64, name='样例.xlsx', now=NOW)

    killed(database_url, 'check', opened, clerk.person_id, '', tmp_path)

    assert await register_import.mark_interrupted(LATER) == 1
    await begin_again(clerk, opened, now=LATER)
    await check_import(clerk, opened, read=shelf.reading(rows), keep=shelf.keep, now=LATER)
    card = await import_card(clerk, opened, now=LATER)
    assert (card['state'], card['good'], card['written']) == (BatchState.CHECKED, 5, 0)


@pytest.mark.parametrize('moment', ['prepare', 'write_event'])
async def test_a_server_killed_while_it_writes_employment_records_has_written_none(database_url, tmp_path, moment):
    firm, people = await a_firm(), await holders(3)
    rows, lines = [a_row(number, one) for number, (one, _) in enumerate(people)], tmp_path / 'lines'
    batch = await checked(firm.actor, rows)
    card = await batch_card(batch, firm.id)
    assert card is not None
    lines.write_bytes(STORE[card['verdicts_sha256']])

    killed(database_url, 'employment', batch, firm.boss.id, moment, lines)

    assert not await EmploymentRecord.exists() and not await Notice.filter(title='填报聘用记录').exists()
    assert await batching.mark_interrupted(LATER) == 1
    card = await batch_card(batch, firm.id)
    assert card is not None and (card['state'], card['written']) == (BatchState.INTERRUPTED, 0)
    await batching.begin_again(firm.actor, batch, now=LATER)

    async def read():
        return rows, ''

    await batching.check_batch(firm.actor, batch, read=read, keep=keep, now=LATER)
    await committed(firm.actor, rows)
    assert await EmploymentRecord.all().count() == 3
