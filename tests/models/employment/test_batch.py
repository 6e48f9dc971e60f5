"""A file of employment records: checked without writing, written at once or not at all, the same again is nothing new."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from models.certificates.rules.items import ItemStatus
from models.certificates.tables import CertificateItem
from models.employment.operations import batching, committing
from models.employment.operations.batching import begin_again, check_batch, drop_batch, mark_interrupted, open_batch
from models.employment.operations.changing import change_record
from models.employment.operations.committing import commit_batch
from models.employment.queries.batches import batch_card, batches_page, history_of_record
from models.employment.tables import EmploymentBatch, EmploymentRecord
from models.mandates.granting import disable
from models.mandates.rules import Function
from models.people.tables import FormerNumber, Person
from models.records.batches import BatchState, RowVerdict
from models.records.gateway_rules import SmsGateway
from models.records.operations import set_value
from models.records.queries import history, notices_of, verify_chain
from models.records.tables import Event, Message, Notice
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_number
from tests.builders_batch import a_row, checked, committed, holders, keep, taken_in, verdicts
from tests.builders_employment import a_delegate, a_firm, an_item, filed

G, K, F = RowVerdict.GOOD, RowVerdict.KNOWN, RowVerdict.FAILED


async def seen(batch, firm):
    card = await batch_card(batch, firm.id)
    assert card is not None
    return card


async def numbers(batch, firm):
    """good, known, failed, written."""
    card = await seen(batch, firm)
    return tuple(card[key] for key in ('good', 'known', 'failed', 'written'))


async def test_a_check_tells_every_row_its_verdict_and_writes_no_record(db):
    firm, (one, other) = await a_firm(), await holders(2)
    await filed(firm.actor, other[1])
    rows = [a_row(3, one[0]), a_row(4, other[0]), a_row(5, one[0], 'Q1')]

    batch = await checked(firm.actor, rows)

    assert [found.verdict for found in await verdicts(batch, firm.id)] == [G, K, F]
    card = await seen(batch, firm)
    assert (card['state'], card['total'], card['done']) == (BatchState.CHECKED, 3, 3)
    assert await EmploymentRecord.all().count() == 1


async def test_good_rows_are_written_and_the_batch_says_what_was(db):
    firm, (one, other) = await a_firm(), await holders(2)
    await filed(firm.actor, other[1])

    batch = await committed(firm.actor, [a_row(3, one[0]), a_row(4, other[0]), a_row(5, one[0], 'Q1')])

    assert await numbers(batch, firm) == (1, 1, 1, 1)
    row = await EmploymentRecord.get(person_id=one[0].id)
    assert (row.start, row.agreed_end, row.ends_on, str(row.batch_id)) == (
        date(2026, 1, 1), date(2027, 12, 31), date(2027, 12, 31), str(batch),
    )  # fmt: skip
    assert (row.organisation_id, row.filed_by_id, row.code) == (firm.id, firm.boss.id, 'N1')


async def test_one_event_stands_for_the_file_and_begins_the_history_of_each_record(db):
    firm, people = await a_firm(), await holders(3)

    batch = await committed(firm.actor, [a_row(number, one) for number, (one, _) in enumerate(people)])

    (event,) = await history('employment_batch', batch)
    card = await seen(batch, firm)
    assert event['remark'] == '写入3条，已填报过0条，未写入0条'
    assert event['changes'] == {'sha256': ['', card['sha256']]}
    row = await EmploymentRecord.get(person_id=people[1][0].id)
    asked = {'start': row.start, 'agreed_end': date(2027, 6, 30), 'terminated_on': None, 'reason': '', 'version': 0,
             'remark': '样例说明'}  # fmt: skip
    await change_record(firm.actor, row.id, now=NOW, **asked)
    first, second = await history_of_record(row.id)
    assert (first['step'], second['step']) == ('employment_batch_filed', 'employment_changed')
    assert first['person_id'] == firm.boss.id
    assert (await verify_chain()).broken_at is None


async def test_all_or_nothing_writes_nothing_while_a_row_fails(db):
    firm, (one,) = await a_firm(), await holders(1)
    rows = [a_row(3, one[0]), a_row(4, one[0], 'Q1')]
    batch = await checked(firm.actor, rows)

    with pytest.raises(Refused, match='1行不能写入'):
        await commit_batch(firm.actor, batch, rows=rows, only_good=False, keep=keep, now=NOW)

    assert not await EmploymentRecord.exists()
    assert (await seen(batch, firm))['state'] is BatchState.CHECKED


async def test_a_file_without_a_good_row_writes_nothing(db):
    firm, (one,) = await a_firm(), await holders(1)
    rows = [a_row(4, one[0], 'Q1')]
    batch = await checked(firm.actor, rows)

    with pytest.raises(Refused, match='没有可以写入的行'):
        await commit_batch(firm.actor, batch, rows=rows, only_good=True, keep=keep, now=NOW)

    assert not await Event.filter(step='employment_batch_filed').exists()


async def test_the_same_file_again_is_known_and_a_second_click_changes_nothing(db):
    firm, people = await a_firm(), await holders(3)
    rows = [a_row(number, one, end='') for number, (one, _) in enumerate(people)]
    first = await committed(firm.actor, rows)
    await commit_batch(firm.actor, first, rows=rows, only_good=False, keep=keep, now=NOW)

    again = await checked(firm.actor, rows)

    assert await numbers(first, firm) == (3, 0, 0, 3)
    assert await numbers(again, firm) == (0, 3, 0, 0)
    assert await EmploymentRecord.all().count() == 3
    assert await Event.filter(step='employment_batch_filed').count() == 1


async def test_the_mended_failed_rows_make_no_duplicates(db):
    firm, people = await a_firm(), await holders(4)
    rows = [a_row(number, one) for number, (one, _) in enumerate(people)]
    broken = [*rows[:2], replace(rows[2], name='样例错字'), replace(rows[3], start='2020-01-01')]
    await committed(firm.actor, broken)

    mended = await committed(firm.actor, rows[2:], only_good=False)
    whole = await checked(firm.actor, rows)

    assert await numbers(mended, firm) == (2, 0, 0, 2)
    assert await numbers(whole, firm) == (0, 4, 0, 0)


async def test_a_row_that_fails_since_the_check_keeps_all_from_being_written(db):
    firm, (one, other) = await a_firm(), await holders(2)
    rows = [a_row(3, one[0]), a_row(4, other[0])]
    batch = await checked(firm.actor, rows)
    await CertificateItem.filter(id=other[1].id).update(status=ItemStatus.SUSPENDED)

    with pytest.raises(Refused, match='1行不能写入'):
        await commit_batch(firm.actor, batch, rows=rows, only_good=False, keep=keep, now=NOW)

    assert not await EmploymentRecord.exists()
    assert [found.verdict for found in await verdicts(batch, firm.id)] == [G, F]
    assert await numbers(batch, firm) == (1, 0, 1, 0)


async def test_what_changes_between_judging_and_writing_is_judged_once_more(db, monkeypatch):
    firm, (one, other) = await a_firm(), await holders(2)
    rows = [a_row(3, one[0]), a_row(4, other[0])]
    batch, prepare, turns = await checked(firm.actor, rows), committing.prepare, []

    async def prepared_then_suspended(*args, **named):
        prepared = await prepare(*args, **named)
        turns.append(1)
        await CertificateItem.filter(id=other[1].id).update(status=ItemStatus.SUSPENDED)
        return prepared

    monkeypatch.setattr(committing, 'prepare', prepared_then_suspended)
    await commit_batch(firm.actor, batch, rows=rows, only_good=True, keep=keep, now=NOW)

    assert len(turns) == 2
    assert await numbers(batch, firm) == (1, 0, 1, 1)
    assert await EmploymentRecord.filter(person_id=other[0].id).count() == 0


async def test_registers_that_never_rest_are_waited_for_no_longer_than_a_few_times(db, monkeypatch):
    firm, (one,) = await a_firm(), await holders(1)
    rows, prepare, turns = [a_row(3, one[0])], committing.prepare, []
    batch = await checked(firm.actor, rows)

    async def prepared_then_renewed(*args, **named):
        prepared = await prepare(*args, **named)
        turns.append(1)
        await CertificateItem.filter(id=one[1].id).update(renewals=len(turns))
        return prepared

    monkeypatch.setattr(committing, 'prepare', prepared_then_renewed)
    with pytest.raises(Refused, match='登记信息正在变化'):
        await commit_batch(firm.actor, batch, rows=rows, only_good=True, keep=keep, now=NOW)

    assert not await EmploymentRecord.exists()
    assert (await seen(batch, firm))['state'] is BatchState.CHECKED


async def test_one_notice_for_each_person_whatever_the_number_of_his_records(db):
    firm, (one, other) = await a_firm(), await holders(2)
    await an_item(one[0], 'Q1')

    await committed(firm.actor, [a_row(3, one[0]), a_row(4, one[0], 'Q1'), a_row(5, other[0])])

    several, single = (await notices_of(one[0].id))[0], (await notices_of(other[0].id))[0]
    assert 'N1（叉车司机）' in several['body'] and 'Q1' in several['body'] and several['link'] == '/employment'
    record = await EmploymentRecord.get(person_id=other[0].id)
    assert single['link'] == f'/employment/{record.id}' and '样例机械有限公司' in single['body']
    assert await Notice.filter(title='填报聘用记录').count() == 2


async def test_with_a_gateway_in_use_each_notice_goes_out_once(db):
    firm, people = await a_firm(), await holders(3)
    await Person.filter(id=people[2][0].id).update(phone='')
    await set_value('gateway.sms', SmsGateway(enabled=True, url='http://sample.invalid').kept, now=NOW)

    await committed(firm.actor, [a_row(number, one) for number, (one, _) in enumerate(people)])

    sent = await Message.all().order_by('id').values('address', 'notice__person_id')
    assert {row['notice__person_id']: row['address'] for row in sent} == {
        one.id: one.phone for one, _ in people[:2]
    }  # fmt: skip


async def test_a_former_number_finds_its_person(db):
    firm, (one,), former = await a_firm(), await holders(1), a_number()
    await FormerNumber.create(person_id=one[0].id, number=former, reason='样例', at=NOW)

    batch = await checked(firm.actor, [a_row(3, one[0], id_number=former)])

    assert await numbers(batch, firm) == (1, 0, 0, 0)


async def test_an_unconfirmed_account_is_nobody(db):
    firm, (one,) = await a_firm(), await holders(1)
    await Person.filter(id=one[0].id).update(confirmed_number=None)

    (found,) = await verdicts(await checked(firm.actor, [a_row(3, one[0])]), firm.id)

    assert found.verdict is F and '没有找到该身份证号' in found.reasons[0]


async def test_a_file_that_cannot_be_read_is_refused_in_its_own_words(db):
    firm = await a_firm()
    batch = await taken_in(firm.actor, [])

    async def read():
        raise Refused('文件不完整或已损坏')

    await check_batch(firm.actor, batch, read=read, keep=keep, now=NOW)

    card = await seen(batch, firm)
    assert (card['state'], card['refusal']) == (BatchState.REFUSED, '文件不完整或已损坏')


async def test_a_check_that_breaks_is_interrupted_and_begun_again(db):
    firm, (one,) = await a_firm(), await holders(1)
    rows = [a_row(3, one[0])]
    batch = await taken_in(firm.actor, rows)

    async def broken():
        raise OSError('no disk')

    async def read():
        return rows, ''

    with pytest.raises(OSError, match='no disk'):
        await check_batch(firm.actor, batch, read=broken, keep=keep, now=NOW)
    assert (await seen(batch, firm))['state'] is BatchState.INTERRUPTED
    await begin_again(firm.actor, batch, now=NOW)
    await check_batch(firm.actor, batch, read=read, keep=keep, now=NOW)

    assert await numbers(batch, firm) == (1, 0, 0, 0)


@pytest.mark.parametrize('state', [BatchState.CHECKING, BatchState.WRITING])
async def test_after_a_dead_server_what_was_under_way_is_interrupted(db, state):
    firm, (one,) = await a_firm(), await holders(1)
    batch = await taken_in(firm.actor, [a_row(3, one[0])])
    await EmploymentBatch.filter(id=batch).update(state=state)

    assert await mark_interrupted(NOW + timedelta(hours=1)) == 1

    assert (await seen(batch, firm))['state'] is BatchState.INTERRUPTED


async def test_a_check_that_goes_on_is_not_taken_for_dead_and_not_begun_twice(db):
    firm, (one,) = await a_firm(), await holders(1)
    rows, reading, goes_on = [a_row(3, one[0])], asyncio.Event(), asyncio.Event()
    batch = await taken_in(firm.actor, rows)

    async def read():
        reading.set()
        await goes_on.wait()
        return rows, ''

    check = asyncio.ensure_future(check_batch(firm.actor, batch, read=read, keep=keep, now=NOW))
    await reading.wait()
    assert await mark_interrupted(NOW + timedelta(hours=1)) == 0
    with pytest.raises(Refused, match='正在处理'):
        await check_batch(firm.actor, batch, read=read, keep=keep, now=NOW)
    goes_on.set()
    await check

    assert (await seen(batch, firm))['state'] is BatchState.CHECKED


async def test_a_file_may_be_given_up_before_it_is_written_and_not_after(db):
    firm, (one,) = await a_firm(), await holders(1)
    rows = [a_row(3, one[0])]
    left, done = await checked(firm.actor, rows), await committed(firm.actor, rows)

    await drop_batch(firm.actor, left, now=NOW)
    await drop_batch(firm.actor, left, now=NOW)

    assert (await seen(left, firm))['state'] is BatchState.DROPPED
    with pytest.raises(Refused, match='已经写入'):
        await drop_batch(firm.actor, done, now=NOW)
    with pytest.raises(Refused):
        await commit_batch(firm.actor, left, rows=rows, only_good=True, keep=keep, now=NOW)


async def test_a_delegate_needs_the_function_and_a_mandate_that_still_holds(db):
    firm, (one,) = await a_firm(), await holders(1)
    _, filer = await a_delegate(firm, Function.FILE)
    person, delegate = await a_delegate(firm, Function.BATCH, name='样例批量人')
    rows = [a_row(3, one[0])]

    with pytest.raises(Refused, match='不包括“批量填报”'):
        await taken_in(filer, rows)
    batch = await checked(delegate, rows)
    await disable(firm.actor, delegate.mandate_id, now=NOW)
    with pytest.raises(Refused, match='禁用'):
        await commit_batch(delegate, batch, rows=rows, only_good=True, keep=keep, now=NOW)

    assert not await EmploymentRecord.exists()
    await commit_batch(firm.actor, batch, rows=rows, only_good=True, keep=keep, now=NOW)
    assert (await EmploymentRecord.get()).filed_by_id == firm.boss.id != person.id


async def test_a_right_that_ends_while_rows_are_made_ready_writes_nothing(db, monkeypatch):
    firm, (one,) = await a_firm(), await holders(1)
    _, delegate = await a_delegate(firm, Function.BATCH)
    rows, prepare = [a_row(3, one[0])], committing.prepare
    batch = await checked(delegate, rows)

    async def prepared_then_disabled(*args, **named):
        prepared = await prepare(*args, **named)
        await disable(firm.actor, delegate.mandate_id, now=NOW)
        return prepared

    monkeypatch.setattr(committing, 'prepare', prepared_then_disabled)
    with pytest.raises(Refused, match='禁用'):
        await commit_batch(delegate, batch, rows=rows, only_good=True, keep=keep, now=NOW)

    assert not await EmploymentRecord.exists()
    assert (await seen(batch, firm))['state'] is BatchState.CHECKED


async def test_a_file_of_another_employer_is_not_there(db):
    firm, (one,) = await a_firm(), await holders(1)
    other, rows = await a_firm('样例物流有限公司', office=False), [a_row(3, one[0])]
    batch = await checked(firm.actor, rows)

    for act in (
        commit_batch(other.actor, batch, rows=rows, only_good=True, keep=keep, now=NOW),
        drop_batch(other.actor, batch, now=NOW),
        begin_again(other.actor, batch, now=NOW),
    ):
        with pytest.raises(NotThere):
            await act
    assert await batch_card(batch, other.id) is None
    assert (await batches_page(other.id))[0] == 0 and (await batches_page(firm.id))[0] == 1


async def test_no_more_than_a_few_files_of_one_employer_are_under_way_at_once(db):
    firm = await a_firm()
    for _ in range(batching.AT_ONCE):
        await taken_in(firm.actor, [])

    with pytest.raises(Refused, match='等它们完成'):
        await open_batch(firm.actor, sha256='a' * 64, name='样例.xlsx', now=NOW)


async def test_writing_that_fails_half_way_writes_nothing(db, monkeypatch):
    firm, people = await a_firm(), await holders(2)
    rows = [a_row(number, one) for number, (one, _) in enumerate(people)]
    batch = await checked(firm.actor, rows)

    async def broken(*args, **named):
        raise OSError('no disk')

    monkeypatch.setattr(committing, 'write_event', broken)
    with pytest.raises(OSError, match='no disk'):
        await commit_batch(firm.actor, batch, rows=rows, only_good=True, keep=keep, now=NOW)

    assert not await EmploymentRecord.exists() and not await Notice.filter(title='填报聘用记录').exists()
    assert (await seen(batch, firm))['state'] is BatchState.CHECKED
