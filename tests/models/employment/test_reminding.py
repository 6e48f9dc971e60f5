"""The clock reminds of what expires: each step once, the latest after a pause, a new cycle after a renewal."""

from datetime import date, datetime, timedelta

import pytest
from tortoise.transactions import in_transaction

from models.certificates.rules.items import ItemStatus
from models.certificates.tables import CertificateItem
from models.employment.operations.reminding import remind_of_expiry
from models.people.operations.merging import join
from models.people.tables import Person
from models.records.rules import NOBODY
from models.records.tables import Notice
from tests.builders import NOW, a_person, an_office
from tests.builders_employment import a_firm, a_holder, an_item, filed

UNTIL = date(2028, 2, 29)


def at(step: int, hours: int = 0, until: date = UNTIL) -> datetime:
    """A moment so many days from the expiry."""
    day = until + timedelta(days=step)
    return NOW.replace(year=day.year, month=day.month, day=day.day) + timedelta(hours=hours)


async def told(person: Person) -> list[Notice]:
    return await Notice.filter(person_id=person.id, key__startswith='expiry:').order_by('id')


async def a_reader(**more):
    """A holder who can sign in."""
    holder, item = await a_holder(until=UNTIL, **more)
    await Person.filter(id=holder.id).update(password_hash='kept')
    return holder, item


async def test_daily_runs_over_two_years_tell_each_step_once(db):
    await an_office()
    holder, _ = await a_reader()
    for day in range(-150, 400, 1):
        await remind_of_expiry(at(day))
    assert [one.key.rsplit(':', 1)[1] for one in await told(holder)] == ['-120', '-90', '-30', '-7', '1']


async def test_four_runs_on_one_day_are_one_message(db):
    await an_office()
    holder, _ = await a_reader()
    for hours in range(4):
        await remind_of_expiry(at(-30, hours))
    (notice,) = await told(holder)
    assert 'N1（叉车司机）即将到期' in notice.title and '2028年2月29日' in notice.body and '复审' in notice.body


async def test_the_reminder_leads_to_the_certificate_that_bears_the_item(db):
    await an_office()
    await a_holder('样例旁人', until=date(2031, 2, 28))
    holder, item = await a_reader()
    await CertificateItem.create(
        certificate_id=item.certificate_id, edition='2019', code='N2', valid_from=item.valid_from, valid_until=UNTIL
    )
    await remind_of_expiry(at(-30))
    assert [one.link for one in await told(holder)] == [f'/certificates/{item.certificate_id}'] * 2


async def test_a_suspended_item_is_not_reminded_of_and_outlasts_none(db):
    await an_office()
    holder, item = await a_reader()
    await an_item(holder, until=date(2029, 2, 28), status=ItemStatus.SUSPENDED)
    await remind_of_expiry(at(-30))
    assert [one.key.split(':')[1] for one in await told(holder)] == [str(item.id)]


async def test_ten_days_of_sleep_are_made_up_for_by_the_latest_step_alone(db):
    await an_office()
    holder, _ = await a_reader()
    await remind_of_expiry(at(-31))
    await remind_of_expiry(at(-6))
    assert [one.key.rsplit(':', 1)[1] for one in await told(holder)] == ['-90', '-7']


async def test_a_renewal_ends_the_old_cycle_and_begins_a_new_one(db):
    await an_office()
    holder, item = await a_reader()
    await remind_of_expiry(at(-120))
    await CertificateItem.filter(id=item.id).update(status=ItemStatus.SUPERSEDED)
    later = date(2032, 2, 29)
    await an_item(holder, since=date(2028, 3, 1), until=later)
    for step in (-90, -30, -7, 1):
        await remind_of_expiry(at(step))
    assert len(await told(holder)) == 1
    await remind_of_expiry(at(-120, until=later))
    assert [one.key.split(':')[2] for one in await told(holder)] == ['2028-02-29', '2032-02-29']


async def test_who_holds_the_same_item_for_longer_is_not_reminded_of_the_shorter_one(db):
    await an_office()
    holder, _ = await a_reader()
    await an_item(holder, until=date(2029, 2, 28))
    await remind_of_expiry(at(-30))
    assert await told(holder) == []


@pytest.mark.parametrize('status', [one for one in ItemStatus if one not in {ItemStatus.VALID, ItemStatus.EXPIRED}])
async def test_what_does_not_count_any_more_is_not_reminded_of(db, status):
    await an_office()
    holder, _ = await a_reader(status=status)
    await remind_of_expiry(at(-30))
    assert await told(holder) == []


async def test_after_the_expiry_the_holder_is_told_not_to_work_on(db):
    await an_office()
    holder, _ = await a_reader()
    await remind_of_expiry(at(1))
    (notice,) = await told(holder)
    assert '已过期' in notice.title and '不得继续作业' in notice.body


async def test_an_old_register_does_not_flood_its_holders(db):
    await an_office()
    holder, _ = await a_reader()
    await remind_of_expiry(at(32))
    assert await told(holder) == []


async def test_an_employer_learns_once_a_day_how_many_of_his_people_are_concerned(db):
    firm = await a_firm()
    for name in ('样例持证甲', '样例持证乙'):
        _, item = await a_holder(name)
        await filed(firm.actor, item, end=None)
    for hours in range(2):
        await remind_of_expiry(at(-30, hours))
    (notice,) = await Notice.filter(person_id=firm.boss.id, key__startswith='expiry-firm:')
    assert '2人' in notice.body and '样例机械有限公司' in notice.body


async def test_of_who_has_no_account_his_employer_learns_once_for_each_step(db):
    firm = await a_firm()
    holder, item = await a_holder()
    await Person.filter(id=holder.id).update(password_hash='', phone='')
    await filed(firm.actor, item, end=None)
    for day in range(-30, 2):
        await remind_of_expiry(at(day))
    assert (
        await Notice.filter(person_id=firm.boss.id, key__startswith='expiry-firm:').count() == 2
    )  # the day after, nobody is employed on it any more


async def test_a_clock_set_back_tells_nothing_twice(db):
    await an_office()
    holder, _ = await a_reader()
    for day in (-31, -6, -40, -31, -6, -5):
        await remind_of_expiry(at(day))
    steps = [one.key.rsplit(':', 1)[1] for one in await told(holder)]
    assert steps == ['-90', '-7']


async def test_a_corrected_day_begins_a_cycle_of_its_own(db):
    await an_office()
    holder, item = await a_reader()
    await remind_of_expiry(at(-30))
    later = date(2028, 4, 30)
    await CertificateItem.filter(id=item.id).update(valid_until=later)
    await remind_of_expiry(at(-29))
    await remind_of_expiry(at(-30, until=later))
    assert [tuple(one.key.split(':')[2:]) for one in await told(holder)] == [
        ('2028-02-29', '-30'), ('2028-04-30', '-90'), ('2028-04-30', '-30'),
    ]  # fmt: skip


async def test_what_was_suspended_is_reminded_of_from_its_restoration_on(db):
    await an_office()
    holder, item = await a_reader(status=ItemStatus.SUSPENDED)
    await remind_of_expiry(at(-90))
    await CertificateItem.filter(id=item.id).update(status=ItemStatus.VALID)
    await remind_of_expiry(at(-20))
    assert [one.key.rsplit(':', 1)[1] for one in await told(holder)] == ['-30']


async def test_of_two_rows_made_one_nothing_is_told_again_and_everything_is_read(db):
    await an_office()
    holder, _ = await a_reader()
    await remind_of_expiry(at(-30))
    kept = await a_person('样例持证人', password_hash='kept')
    async with in_transaction():
        await join(holder, kept, by=NOBODY, now=at(-29))
    await remind_of_expiry(at(-28))
    await remind_of_expiry(at(-7))
    assert [one.key.rsplit(':', 1)[1] for one in await told(kept)] == ['-30', '-7']
