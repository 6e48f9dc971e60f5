"""A record after its item changed under it: what stands there may stay and be ended, nothing new is put upon it."""

from datetime import date, timedelta

import pytest

from models.certificates.rules.items import ItemStatus
from models.certificates.tables import Certificate, CertificateItem
from models.employment.operations.changing import change_record
from models.employment.tables import EmploymentRecord
from models.regulation.objection import Refused
from tests.builders import NOW
from tests.builders_employment import FIRST, LAST, a_firm, a_holder, filed

pytestmark = pytest.mark.usefixtures('db')
ENDED = {'terminated_on': date(2026, 10, 31), 'reason': '合同期满'}
DAY = timedelta(days=1)


async def changed(actor, record, **other) -> EmploymentRecord:
    """The record as its page would send it, with something else in it; as it stands afterwards."""
    row = await EmploymentRecord.get(id=record)
    kept = {'start': row.start, 'agreed_end': row.agreed_end, 'terminated_on': row.terminated_on, 'reason': row.reason,
            'version': row.version, 'remark': '样例说明'}  # fmt: skip
    await change_record(actor, record, now=NOW, **(kept | other))
    return await EmploymentRecord.get(id=record)


async def a_record(**item_then):
    """A record whose item the office changed afterwards."""
    firm, (_, item) = await a_firm(), await a_holder()
    record = await filed(firm.actor, item)
    await CertificateItem.filter(id=item.id).update(**item_then)
    return firm.actor, item, record


@pytest.mark.parametrize('then', [
    pytest.param({'valid_until': date(2027, 6, 30)}, id='the item ends before the agreed end'),
    pytest.param({'valid_until': date(2025, 12, 31)}, id='it ended before the record begins'),
    pytest.param({'valid_from': date(2026, 3, 1)}, id='it begins after the record'),
])  # fmt: skip
async def test_a_record_is_ended_also_where_a_correction_left_it_outside_the_item(then):
    actor, _, record = await a_record(**then)

    row = await changed(actor, record, **ENDED)

    assert (row.terminated_on, row.ends_on) == (date(2026, 10, 31), date(2026, 10, 31))


@pytest.mark.parametrize(('then', 'days', 'words'), [
    ({'valid_until': date(2027, 6, 30)}, {'agreed_end': LAST + DAY}, '最晚为证书有效期止2027年6月30日'),
    ({'valid_from': date(2026, 3, 1)}, {'start': FIRST - DAY}, '最早为2026年3月1日'),
])  # fmt: skip
async def test_but_no_day_further_outside_is_put_on_it(then, days, words):
    actor, _, record = await a_record(**then)

    with pytest.raises(Refused, match=words):
        await changed(actor, record, **days)


@pytest.mark.parametrize('status', [ItemStatus.SUSPENDED, ItemStatus.REVOKED, ItemStatus.CANCELLED])
async def test_an_item_taken_away_takes_no_more_days_but_the_record_can_be_shortened_ended_and_put_right(status):
    actor, _, record = await a_record(status=status)

    for days in ({'start': FIRST - DAY}, {'agreed_end': LAST + DAY}):
        with pytest.raises(Refused, match=f'{status.label}.*不能'):
            await changed(actor, record, **days)
    await changed(actor, record, agreed_end=LAST - DAY)
    await changed(actor, record, **ENDED)
    row = await changed(actor, record, terminated_on=date(2026, 11, 10))

    assert (row.agreed_end, row.ends_on, row.version) == (LAST - DAY, date(2026, 11, 10), 3)


async def test_a_record_of_a_renewed_item_may_run_to_the_end_of_what_it_was_filed_on():
    actor, _, record = await a_record(status=ItemStatus.SUPERSEDED)

    assert (await changed(actor, record, agreed_end=LAST + DAY)).ends_on == LAST + DAY


async def test_a_termination_taken_back_must_not_run_into_the_record_that_followed():
    firm, (_, item) = await a_firm(), await a_holder()
    first = await filed(firm.actor, item)
    await changed(firm.actor, first, **ENDED)
    await filed(firm.actor, item, start=date(2026, 11, 1))

    for days in ({'terminated_on': None, 'reason': ''}, {'terminated_on': date(2026, 11, 1)}):
        with pytest.raises(Refused, match='重叠'):
            await changed(firm.actor, first, **days)
    assert (await EmploymentRecord.get(id=first)).ends_on == date(2026, 10, 31)


async def test_two_records_left_over_one_another_are_both_ended_but_not_made_longer():
    firm, (holder, item) = await a_firm(), await a_holder()
    twin, other = await a_holder('样例同人')
    both = [await filed(firm.actor, one) for one in (item, other)]
    for table in (Certificate, EmploymentRecord):
        await table.filter(person_id=twin.id).update(person_id=holder.id)

    ended = [await changed(firm.actor, record, **ENDED) for record in both]

    assert [row.ends_on for row in ended] == [date(2026, 10, 31)] * 2
    await changed(firm.actor, both[0], start=FIRST - DAY, terminated_on=FIRST)
    with pytest.raises(Refused, match='重叠'):
        await changed(firm.actor, both[1], start=FIRST - DAY)


async def test_filing_again_what_was_ended_since_is_refused_and_not_told_as_done():
    firm, (_, item) = await a_firm(), await a_holder()
    record = await filed(firm.actor, item)
    await changed(firm.actor, record, **ENDED)

    with pytest.raises(Refused, match=r'2026-01-01至2026-10-31.*请修改原记录'):
        await filed(firm.actor, item)
