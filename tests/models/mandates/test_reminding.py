"""The clock tells of mandates that end soon: both sides, once for each last day."""

from datetime import date, datetime, timedelta

import pytest

from models.jobs import JOBS
from models.mandates.granting import change, disable
from models.mandates.reminding import remind_of_mandates
from models.mandates.rules import Function
from models.people.tables import Organisation
from models.records.tables import Notice
from tests.builders import NOW, a_person
from tests.models.mandates.test_granting import LAST, an_account, an_employer, given


def before_the_end(days: int, hours: int = 0) -> datetime:
    """A moment so many days before the last day of the mandate."""
    day = LAST - timedelta(days=days)
    return NOW.replace(year=day.year, month=day.month, day=day.day) + timedelta(hours=hours)


async def told(person_id: int | None) -> list[Notice]:
    return await Notice.filter(person_id=person_id, key__startswith='mandate-ends:').order_by('id')


async def test_both_sides_are_told_once_however_often_it_runs(db):
    boss, helper = await an_employer()
    await given(boss, helper, Function.VIEW)
    for days in range(40, -20, -1):
        for hours in (0, 6):
            await remind_of_mandates(before_the_end(days, hours))
    (to_helper,), (to_boss,) = await told(helper.id), await told(boss.person_id)
    assert to_helper.at == to_boss.at == before_the_end(14)
    assert '样例机械有限公司' in to_helper.body and '2026年12月31日' in to_helper.body
    assert '样例被授权人' in to_boss.body and '聘用记录查看' in to_boss.body


@pytest.mark.parametrize(('days', 'count'), [(15, 0), (14, 1), (0, 1), (-1, 0)])
async def test_the_first_and_the_last_day_on_which_it_is_told(db, days, count):
    boss, helper = await an_employer()
    await given(boss, helper)
    assert await remind_of_mandates(before_the_end(days)) == count
    assert len(await told(helper.id)) == count


async def test_ten_days_of_sleep_are_made_up_for(db):
    boss, helper = await an_employer()
    await given(boss, helper)
    await remind_of_mandates(before_the_end(15))
    assert await remind_of_mandates(before_the_end(5)) == 1
    assert await remind_of_mandates(before_the_end(5)) == 0
    assert len(await told(helper.id)) == 1


async def test_an_extended_term_is_told_of_anew(db):
    boss, helper = await an_employer()
    mandate = await given(boss, helper)
    await remind_of_mandates(before_the_end(3))
    later = LAST + timedelta(days=60)
    await change(
        boss, mandate, enabled=True, functions=tuple(Function), first=date(2026, 11, 1), last=later, version=0, now=NOW
    )
    await remind_of_mandates(before_the_end(3))
    assert len(await told(helper.id)) == 1
    await remind_of_mandates(before_the_end(-46))
    assert len(await told(helper.id)) == 2


async def test_of_a_disabled_mandate_and_of_one_that_waits_nobody_is_told(db):
    boss, helper = await an_employer()
    other = await an_account('样例第三人')
    await disable(boss, await given(boss, helper), now=NOW)
    await given(boss, other)
    heir = await a_person('样例新法人')
    await Organisation.filter(id=boss.organisation_id).update(representative_id=heir.id)
    assert await remind_of_mandates(before_the_end(3)) == 0
    assert await Notice.filter(key__startswith='mandate-ends:').count() == 0


async def test_more_mandates_than_one_chunk_are_all_told_of(db, monkeypatch):
    monkeypatch.setattr('models.mandates.reminding.CHUNK', 2)
    boss, _ = await an_employer()
    for turn in range(5):
        await given(boss, await an_account(f'样例第{turn}人'))
    assert await remind_of_mandates(before_the_end(3)) == 5


def test_it_is_among_the_jobs_before_the_messages_go_out():
    names = [job.name for job in JOBS]
    assert remind_of_mandates in [job.do for job in JOBS]
    assert names.index('ends of mandates') < names.index('messages')
