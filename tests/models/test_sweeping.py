"""Files of rows are kept for as long as they may be needed, then they and the verdicts on their rows are deleted."""

import os
from datetime import UTC, datetime, timedelta

import pytest

from models.certificates.register_import import open_import
from models.certificates.tables import RegisterImport
from models.data_folder import DataFolder
from models.employment.operations.batching import check_batch, open_batch
from models.employment.operations.committing import commit_batch
from models.employment.queries.batches import batch_card
from models.employment.tables import EmploymentBatch, EmploymentRecord
from models.jobs import Clockwork, jobs_of
from models.people.rules import Duty
from models.records.batches import BatchState
from models.records.row_files import days_kept
from models.regulation.objection import Refused
from models.sweeping import sweep_row_files
from tests.builders import NOW, an_office, on_duty
from tests.builders_batch import a_row, holders
from tests.builders_employment import a_firm

DAY = timedelta(days=1)
pytestmark = pytest.mark.usefixtures('db')


@pytest.fixture
def store(tmp_path):
    return DataFolder(tmp_path).imports


async def filed(store, actor, rows, content=b'a file', *, write=True):
    """A file that was checked, and written; its bytes and verdicts lie in the store since then."""
    batch = await open_batch(actor, sha256=await kept(store, content), name='样例.xlsx', now=NOW)

    async def read():
        return rows, ''

    async def keep(lines):
        return await kept(store, lines)

    await check_batch(actor, batch, read=read, keep=keep, now=NOW)
    if write:
        await commit_batch(actor, batch, rows=rows, only_good=True, keep=keep, now=NOW)
    return batch


async def kept(store, content, at=NOW):
    sha256 = await store.store(content)
    os.utime(store.path_of(sha256), (at.timestamp(), at.timestamp()))
    return sha256


def lying(store):
    return {path.parent.name + path.name for path in store.files.glob('??/*')}


async def test_a_written_file_is_deleted_the_day_after_its_days_are_over_and_its_records_stay(db, store):
    firm, (one,) = await a_firm(), await holders(1)
    batch = await filed(store, firm.actor, [a_row(3, one[0])])
    card, days = await batch_card(batch, firm.id), await days_kept(NOW.date())
    assert card is not None and lying(store) == {card['sha256'], card['verdicts_sha256']}

    assert await sweep_row_files(store, NOW + days * DAY) == 0
    assert len(lying(store)) == 2
    assert await sweep_row_files(store, NOW + days * DAY + timedelta(minutes=1)) == 1
    assert await sweep_row_files(store, NOW + 2 * days * DAY) == 0

    assert lying(store) == set()
    row = await EmploymentBatch.get(id=batch)
    assert (row.state, row.written, row.verdicts_sha256, row.sha256) == (BatchState.WRITTEN, 1, '', card['sha256'])
    assert await EmploymentRecord.all().count() == 1


async def test_a_file_that_was_checked_and_left_is_given_up_and_can_no_longer_be_written(db, store):
    firm, (one,) = await a_firm(), await holders(1)
    rows = [a_row(3, one[0])]
    batch = await filed(store, firm.actor, rows, write=False)

    await sweep_row_files(store, NOW + 400 * DAY)

    assert lying(store) == set() and (await EmploymentBatch.get(id=batch)).state is BatchState.DROPPED
    with pytest.raises(Refused):
        await commit_batch(firm.actor, batch, rows=rows, only_good=True, keep=store.store, now=NOW + 400 * DAY)


async def test_what_is_worked_on_is_left_alone(db, store):
    clerk = await on_duty(Duty.CLERK, (await an_office()).organisation_id)
    sha256 = await kept(store, b'a register')
    opened = await open_import(clerk, sha256=sha256, name='样例.xlsx', now=NOW)

    await sweep_row_files(store, NOW + 400 * DAY)

    assert lying(store) == {sha256} and (await RegisterImport.get(id=opened)).swept_at is None


async def test_the_same_bytes_stay_while_a_younger_file_needs_them(db, store):
    firm, (one,) = await a_firm(), await holders(1)
    await filed(store, firm.actor, [a_row(3, one[0])], b'the same')
    younger = await open_batch(firm.actor, sha256=await store.store(b'the same'), name='样例.xlsx', now=NOW + 40 * DAY)

    await sweep_row_files(store, NOW + 41 * DAY)

    assert lying(store) == {(await EmploymentBatch.get(id=younger)).sha256}


async def test_what_nobody_came_to_need_is_deleted_after_a_day(db, store):
    refused = await kept(store, b'refused')
    await sweep_row_files(store, NOW + DAY)
    assert lying(store) == {refused}

    await sweep_row_files(store, NOW + DAY + timedelta(minutes=1))

    assert lying(store) == set()


async def test_what_comes_again_is_as_young_as_if_it_had_come_for_the_first_time(store):
    long_ago = datetime(2000, 1, 1, tzinfo=UTC)
    left, again = await kept(store, b'left', long_ago), await kept(store, b'again', long_ago)
    await store.store(b'again')

    assert store.sweep(set(), long_ago + DAY) == 1

    assert lying(store) == {again} != {left}


async def test_the_clock_of_the_server_deletes_them(db, store, tmp_path):
    await an_office()
    await kept(store, b'refused')

    await Clockwork(jobs_of(DataFolder(tmp_path))).run_due(NOW + 2 * DAY)

    assert lying(store) == set()
