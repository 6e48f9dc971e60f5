"""One employment record: filed by an employer or his delegate, changed in three things only, its history kept."""

from datetime import date, timedelta

import pytest

from models.certificates.queries import held_rows
from models.certificates.rules.items import ItemStatus, Origin
from models.certificates.tables import CertificateItem
from models.employment.operations import looking_up
from models.employment.operations.changing import change_record
from models.employment.operations.filing import file_record
from models.employment.operations.looking_up import look_up
from models.employment.queries.finding import find_holder
from models.employment.queries.listing import Asked, record_card, records_page
from models.employment.queries.working import continuity_of, spans_by_person
from models.employment.rules.continuity import ContinuityState
from models.employment.tables import EmploymentRecord
from models.mandates.granting import disable
from models.mandates.rules import Function
from models.people.tables import Organisation
from models.records.office_rules import current_rules
from models.records.queries import history, notices_of
from models.records.tables import Event
from models.regulation.catalogue import item
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_number, a_person
from tests.builders_employment import FIRST, LAST, VALID_UNTIL, a_delegate, a_firm, a_holder, an_item, filed

TODAY = date(2026, 11, 20)


async def changed(actor, record, **other):
    """The record with some of its days changed, as its page would send it."""
    row = await EmploymentRecord.get(id=record)
    kept = {'start': row.start, 'agreed_end': row.agreed_end, 'terminated_on': row.terminated_on, 'reason': row.reason,
            'version': row.version, 'remark': '样例说明'}  # fmt: skip
    await change_record(actor, record, now=NOW, **(kept | other))


async def test_a_filed_record_stands_in_the_lists_of_employer_and_holder(db):
    firm, (holder, item) = await a_firm(), await a_holder()
    record = await filed(firm.actor, item)
    for whose in ({'organisation_id': firm.id}, {'person_id': holder.id}, {}):
        count, (row,) = await records_page(Asked(), today=TODAY, **whose)
        assert (count, row['id'], row['employer'], row['state']) == (1, str(record), '样例机械有限公司', '在聘')
        assert row['item'] == 'N1（叉车司机）' and '****' in row['id_number']
    assert (await notices_of(holder.id))[0]['title'] == '填报聘用记录'


async def test_the_same_record_twice_is_one(db):
    firm, (_, item) = await a_firm(), await a_holder()
    assert await filed(firm.actor, item) == await filed(firm.actor, item)
    assert await EmploymentRecord.all().count() == await Event.filter(step='employment_filed').count() == 1


async def test_an_end_left_out_is_the_items_last_day(db):
    firm, (_, item) = await a_firm(), await a_holder()
    record = await filed(firm.actor, item, end=None)
    assert (await EmploymentRecord.get(id=record)).agreed_end == VALID_UNTIL


@pytest.mark.parametrize(
    ('start', 'end', 'words'),
    [
        (date(2025, 11, 20), LAST, '最早为2025年11月21日'),
        (FIRST, VALID_UNTIL + timedelta(days=1), '最晚为证书有效期止'),
        (LAST, FIRST, '早于开始时间'),
    ],
)
async def test_days_beyond_the_guide_are_refused_and_nothing_is_written(db, start, end, words):
    firm, (_, item) = await a_firm(), await a_holder()
    with pytest.raises(Refused, match=words):
        await filed(firm.actor, item, start=start, end=end)
    assert not await EmploymentRecord.exists() and not await Event.filter(subject='employment').exists()


async def test_one_employer_files_no_day_twice_but_two_employers_may(db):
    firm, (_, item) = await a_firm(), await a_holder()
    other = await a_firm('样例物流有限公司', office=False)
    await filed(firm.actor, item)
    with pytest.raises(Refused, match='重叠'):
        await filed(firm.actor, item, start=LAST, end=VALID_UNTIL)
    await filed(firm.actor, item, start=LAST + timedelta(days=1), end=VALID_UNTIL)
    await filed(other.actor, item)


@pytest.mark.parametrize(
    'status', [ItemStatus.SUSPENDED, ItemStatus.REVOKED, ItemStatus.CANCELLED, ItemStatus.SUPERSEDED]
)
async def test_an_item_that_does_not_count_takes_no_record(db, status):
    firm, (_, item) = await a_firm(), await a_holder(status=status)
    with pytest.raises(Refused, match=status.label):
        await filed(firm.actor, item)


async def test_an_item_of_somebody_else_is_not_found(db):
    firm, (_, item) = await a_firm(), await a_holder()
    stranger = await a_person('样例路人')
    with pytest.raises(Refused, match='没有找到'):
        await file_record(firm.actor, item_id=item.id, person_id=stranger.id, start=FIRST, agreed_end=LAST, now=NOW)


async def test_a_certificate_from_elsewhere_serves_once_its_holder_added_it(db):
    firm, (_, item) = await a_firm(), await a_holder(origin=Origin.TYPED, issuer='样例外省市场监督管理局')
    assert await filed(firm.actor, item)


async def test_a_delegate_files_in_the_employers_name_and_the_mandate_is_kept(db):
    firm, (_, item) = await a_firm(), await a_holder()
    person, delegate = await a_delegate(firm, Function.FILE)
    record = await filed(delegate, item)
    row, event = await EmploymentRecord.get(id=record), (await history('employment', record))[0]
    assert (row.organisation_id, row.filed_by_id, row.mandate_id) == (firm.id, person.id, delegate.mandate_id)
    assert (event['person_id'], event['organisation_id'], event['mandate_id']) == (
        person.id, firm.id, delegate.mandate_id,
    )  # fmt: skip


async def test_a_delegate_without_the_function_or_without_his_mandate_files_nothing(db):
    firm, (_, item) = await a_firm(), await a_holder()
    _, viewer = await a_delegate(firm, Function.VIEW)
    _, former = await a_delegate(firm, Function.FILE, name='样例前被授权人')
    await disable(firm.actor, former.mandate_id, now=NOW)
    for actor, words in ((viewer, '不包括“聘用记录填报”'), (former, '禁用')):
        with pytest.raises(Refused, match=words):
            await filed(actor, item)
    assert not await EmploymentRecord.exists()


async def test_a_former_representative_files_nothing_from_a_page_that_is_still_open(db):
    firm, (_, item) = await a_firm(), await a_holder()
    await Organisation.filter(id=firm.id).update(representative_id=(await a_person('样例新法人')).id)
    with pytest.raises(Refused, match='没有此身份'):
        await filed(firm.actor, item)


async def test_days_termination_and_reason_change_and_the_history_shows_old_and_new(db):
    firm, (holder, item) = await a_firm(), await a_holder()
    record = await filed(firm.actor, item)
    await changed(firm.actor, record, terminated_on=date(2026, 10, 31), reason='合同期满')
    await changed(firm.actor, record, start=date(2026, 2, 1), remark='入职日期更正')
    _, ended, moved = await history('employment', record)
    assert ended['step'] == 'employment_terminated'
    assert ended['changes'] == {'terminated_on': ['', '2026-10-31'], 'termination_reason': ['', '合同期满']}
    assert moved['changes'] == {'start': ['2026-01-01', '2026-02-01']} and moved['remark'] == '入职日期更正'
    card = await record_card(record, person_id=holder.id, today=TODAY)
    assert card is not None and (card['state'], card['ends_on']) == ('已终止', date(2026, 10, 31))


async def test_a_change_is_judged_by_the_day_the_record_was_filed(db):
    firm, (_, item) = await a_firm(), await a_holder()
    record = await filed(firm.actor, item, start=date(2025, 11, 21))
    row = await EmploymentRecord.get(id=record)
    later = NOW + timedelta(days=200)
    asked = {'start': row.start, 'agreed_end': date(2027, 6, 30), 'terminated_on': None, 'reason': '', 'version': 0,
             'remark': '样例说明'}  # fmt: skip
    await change_record(firm.actor, record, now=later, **asked)
    with pytest.raises(Refused, match='最早为2025年11月21日'):
        await change_record(firm.actor, record, now=later, **(asked | {'start': date(2025, 11, 20), 'version': 1}))


async def test_who_changes_the_days_says_why_and_who_ends_it_has_said_so_with_the_reason(db):
    firm, (_, item) = await a_firm(), await a_holder()
    record = await filed(firm.actor, item)

    with pytest.raises(Refused, match='请填写修改说明'):
        await changed(firm.actor, record, agreed_end=date(2027, 6, 30), remark=' ')
    await changed(firm.actor, record, terminated_on=date(2026, 10, 31), reason='辞职', remark='')
    with pytest.raises(Refused, match='请填写修改说明'):
        await changed(firm.actor, record, terminated_on=None, reason='', remark='')


async def test_of_two_windows_the_slower_one_changes_nothing_and_the_same_again_is_no_change(db):
    firm, (_, item) = await a_firm(), await a_holder()
    record = await filed(firm.actor, item)
    await changed(firm.actor, record, agreed_end=date(2027, 6, 30))
    with pytest.raises(Refused, match='刚被其他人修改'):
        await changed(firm.actor, record, agreed_end=date(2027, 7, 31), version=0)
    await changed(firm.actor, record, agreed_end=date(2027, 6, 30), version=0)
    assert len(await history('employment', record)) == 2


async def test_another_employers_record_is_not_there(db):
    firm, (_, item) = await a_firm(), await a_holder()
    other = await a_firm('样例物流有限公司', office=False)
    record = await filed(firm.actor, item)
    with pytest.raises(NotThere):
        await changed(other.actor, record, agreed_end=date(2027, 6, 30))
    assert await record_card(record, organisation_id=other.id, today=TODAY) is None


@pytest.mark.parametrize(
    ('asked', 'found'),
    [
        (Asked(name='样例持'), 1),
        (Asked(name='样例无'), 0),
        (Asked(kind=item('2019', 'N1').kind), 1),
        (Asked(kind=item('2019', 'Q1').kind), 0),
        (Asked(item='2019:N1'), 1),
        (Asked(item='2011:N1'), 0),
        (Asked(item='2019:Q1'), 0),
        (Asked(employer='机械'), 1),
        (Asked(employer='物流'), 0),
        (Asked(since=LAST), 1),
        (Asked(since=LAST + timedelta(days=1)), 0),
        (Asked(until=FIRST), 1),
        (Asked(until=FIRST - timedelta(days=1)), 0),
    ],
    ids=repr,
)
async def test_records_are_found_by_what_the_guide_lists(db, asked, found):
    firm, (_, held) = await a_firm(), await a_holder()
    await filed(firm.actor, held)
    assert (await records_page(asked, organisation_id=firm.id, today=TODAY))[0] == found


async def test_a_code_that_once_meant_other_work_finds_that_work_alone(db):
    firm, (_, held) = await a_firm(), await a_holder(code='Q1')
    await filed(firm.actor, held)
    old = {'edition': '2011', 'code': 'Q1'}
    await CertificateItem.filter(id=held.id).update(**old)
    await EmploymentRecord.all().update(**old)

    async def count(asked: Asked) -> int:
        return (await records_page(asked, organisation_id=firm.id, today=TODAY))[0]

    assert (await count(Asked(item='2011:Q1')), await count(Asked(kind=item('2011', 'Q1').kind))) == (1, 1)
    assert (await count(Asked(item='2019:Q1')), await count(Asked(kind=item('2019', 'Q1').kind))) == (0, 0)


async def test_continuity_reads_the_records_of_all_employers_on_this_item_alone(db):
    firm, (holder, item) = await a_firm(), await a_holder()
    other = await a_firm('样例物流有限公司', office=False)
    crane = await an_item(holder, 'Q1')
    await filed(firm.actor, item, start=date(2026, 1, 1), end=date(2026, 6, 30))
    await filed(other.actor, item, start=date(2026, 6, 1), end=date(2026, 12, 31))
    await filed(firm.actor, crane, start=date(2026, 3, 1), end=date(2026, 3, 31))
    held, (profile, _) = (await held_rows([item.id, crane.id])), await current_rules()
    assert len((await spans_by_person([holder.id]))[holder.id]['2019', 'N1', '']) == 2
    found = await continuity_of(holder.id, held[item.id].held, profile, TODAY)
    assert found.state is ContinuityState.CONTINUOUS
    assert [str(span) for span in found.used] == ['2026-01-01至2026-11-20']
    assert str(found.unrecorded) == '2024-03-01至2025-11-20'


async def test_who_drives_on_after_his_old_item_was_exchanged_has_worked_on_the_new_one(db):
    firm, (holder, item) = await a_firm(), await a_holder()
    await filed(firm.actor, item, start=date(2026, 1, 1), end=date(2026, 12, 31))
    old = {'edition': '2011', 'code': 'N2'}
    await CertificateItem.filter(id=item.id).update(status=ItemStatus.SUPERSEDED, **old)
    await EmploymentRecord.all().update(**old)
    new = await an_item(holder, 'N1', since=date(2026, 6, 1), until=date(2030, 5, 31))
    crane = await an_item(holder, 'Q1', since=date(2026, 6, 1), until=date(2030, 5, 31))
    held, (profile, _) = (await held_rows([new.id, crane.id])), await current_rules()

    found = await continuity_of(holder.id, held[new.id].held, profile, TODAY)

    assert [str(span) for span in found.used] == ['2026-06-01至2026-11-20']
    assert (await continuity_of(holder.id, held[crane.id].held, profile, TODAY)).used == ()


async def test_every_look_up_is_in_the_log_without_the_number_and_there_is_an_end_to_them(db, monkeypatch):
    firm, (holder, _) = await a_firm(), await a_holder()
    monkeypatch.setattr(looking_up, 'MOST', 2)

    await look_up(firm.actor, holder.id_number, now=NOW)
    with pytest.raises(Refused, match='没有查到'):
        await look_up(firm.actor, a_number(), now=NOW)
    with pytest.raises(Refused, match='最多查询'):
        await look_up(firm.actor, holder.id_number, now=NOW)
    await look_up(firm.actor, holder.id_number, now=NOW + timedelta(hours=1))

    tries = await Event.filter(step='employment_looked_up').order_by('id')
    assert [event.organisation_id for event in tries] == [firm.id] * 3
    assert tries[0].remark == f'{holder.id_number[:6]}********{holder.id_number[-4:]}'


async def test_who_was_renewed_early_is_filed_for_from_the_period_he_still_works_in(db):
    firm, (holder, old) = await a_firm(), await a_holder(until=date(2027, 1, 31))
    await CertificateItem.filter(id=old.id).update(status=ItemStatus.SUPERSEDED)
    new = await an_item(holder, since=date(2027, 2, 1), until=date(2031, 1, 31))

    (choice, _) = (await find_holder(holder.id_number, today=TODAY)).choices
    record = await filed(firm.actor, new, start=date(2026, 11, 1), end=date(2027, 12, 31))
    await changed(firm.actor, record, start=date(2026, 12, 1))

    assert (choice.held.item_id, choice.period.earliest, choice.why_not) == (new.id, date(2025, 11, 21), '')
    assert (await EmploymentRecord.get(id=record)).start == date(2026, 12, 1)


async def test_who_was_without_a_certificate_for_a_day_is_filed_for_from_the_new_one_on(db):
    firm, (holder, old) = await a_firm(), await a_holder(until=date(2026, 1, 30))
    await CertificateItem.filter(id=old.id).update(status=ItemStatus.SUPERSEDED)
    new = await an_item(holder, since=date(2026, 2, 1), until=date(2030, 1, 31))

    with pytest.raises(Refused, match='最早为2026年2月1日'):
        await filed(firm.actor, new, start=date(2026, 1, 31))


async def test_no_day_is_filed_twice_on_one_item_whichever_certificate_bears_it(db):
    firm, (holder, item) = await a_firm(), await a_holder()
    twin = await an_item(holder)
    record = await filed(firm.actor, item, start=date(2026, 3, 1), end=date(2026, 6, 30))

    with pytest.raises(Refused, match='重叠'):
        await filed(firm.actor, twin, start=date(2026, 6, 30), end=date(2026, 12, 31))
    later = await filed(firm.actor, twin, start=date(2026, 7, 1), end=date(2026, 12, 31))
    with pytest.raises(Refused, match='重叠'):
        await changed(firm.actor, record, agreed_end=date(2026, 7, 1))

    assert await filed(firm.actor, twin, start=date(2026, 3, 1), end=date(2026, 6, 30)) == record
    assert later != record
