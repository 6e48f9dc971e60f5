"""The signed scan of a finished form."""

import pytest

from models.forms import operations, queries
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW
from tests.builders_forms import REISSUE, a_candidate, a_draft, a_finished_form


@pytest.fixture
async def candidate(db):
    return await a_candidate()


async def attached(actor, form_id, *, slot='scan', sha256='a' * 64, name='扫描.pdf'):
    await operations.attach(actor, form_id, REISSUE, slot=slot, sha256=sha256, kind='pdf', size=9, name=name, now=NOW)


async def scan_of(actor, form_id):
    return (await queries.card(actor, form_id)).files.get('scan')


async def test_a_scan_lies_beside_a_finished_form(candidate):
    finished = await a_finished_form(candidate)

    await attached(candidate, finished)

    assert (await scan_of(candidate, finished)).sha256 == 'a' * 64
    assert [row['scanned'] for row in await queries.mine(candidate)] == [True]


async def test_a_draft_takes_no_scan(candidate):
    draft = await a_draft(candidate)

    with pytest.raises(Refused, match='请先完成填写'):
        await attached(candidate, draft)


async def test_a_second_scan_takes_the_place_of_the_first(candidate):
    finished = await a_finished_form(candidate)
    await attached(candidate, finished)

    await attached(candidate, finished, sha256='b' * 64)

    assert (await scan_of(candidate, finished)).sha256 == 'b' * 64


async def test_a_scan_can_be_taken_away_twice(candidate):
    finished = await a_finished_form(candidate)
    await attached(candidate, finished)

    for _ in range(2):
        await operations.detach(candidate, finished, REISSUE, slot='scan', now=NOW)

    assert await scan_of(candidate, finished) is None


async def test_a_slot_that_the_form_does_not_have_is_not_there(candidate):
    with pytest.raises(NotThere):
        await attached(candidate, await a_draft(candidate), slot='passport')


@pytest.mark.parametrize('name', ['../../etc/passwd', '..\\..\\windows\\passwd', 'C:\\passwd', 'pass\x00wd'])
async def test_a_given_name_is_only_ever_a_name(candidate, name):
    finished = await a_finished_form(candidate)

    await attached(candidate, finished, name=name)

    assert (await scan_of(candidate, finished)).name == 'passwd'
