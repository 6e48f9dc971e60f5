"""A printed sheet of one's own records: frozen, the same whenever it is asked for, its code leading to today's truth."""

from datetime import date, timedelta

import pytest

from documents.forms.papers.employment_record import EMPLOYMENT_RECORD
from models.certificates.rules.items import ItemStatus
from models.certificates.tables import CertificateItem
from models.employment.operations.changing import change_record
from models.employment.operations.printing import print_records, sealed
from models.employment.queries.prints import check_print, own_print
from models.employment.rules.printing import place_of, written_out
from models.employment.tables import EmploymentPrint
from models.people.tables import Person
from models.people.tokens import read_code
from models.records.queries import verify_chain
from models.records.tables import Event
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_person, an_actor
from tests.builders_employment import FIRST, LAST, a_firm, a_holder, an_item, filed

TODAY = date(2026, 11, 20)
UNTIL = date(2026, 12, 20)


async def printed(person: Person, *, now=NOW) -> EmploymentPrint:
    """The sheet a person prints."""
    number = await print_records(await an_actor(person), EMPLOYMENT_RECORD, now=now)
    return await EmploymentPrint.get(id=number)


@pytest.mark.parametrize(
    ('day', 'words'),
    [
        (date(2025, 11, 22), '二〇二五年十一月二十二日'),
        (date(2025, 10, 22), '二〇二五年十月二十二日'),
        (date(2030, 1, 1), '二〇三〇年一月一日'),
        (date(2026, 2, 10), '二〇二六年二月十日'),
        (date(2026, 12, 31), '二〇二六年十二月三十一日'),
        (date(2026, 5, 20), '二〇二六年五月二十日'),
    ],
)
def test_a_day_is_written_out_as_the_guide_writes_it(day, words):
    assert written_out(day) == words


@pytest.mark.parametrize(
    ('office', 'place'),
    [
        ('中山市市场监督管理局', '中山市'),
        ('样例县市场监督管理局', '样例县'),
        ('样例市样例区行政审批局', '样例市样例区'),
        ('某某局', ''),
    ],
)
def test_the_sheet_is_headed_by_the_place_of_the_office(office, place):
    assert place_of(office) == place


async def test_the_sheet_names_every_item_and_every_record_and_until_when_it_holds(db):
    firm, (holder, item) = await a_firm(), await a_holder()
    other = await a_firm('样例物流有限公司', office=False)
    await an_item(holder, 'Q1', status=ItemStatus.SUSPENDED)
    record = await filed(firm.actor, item)
    await filed(other.actor, item, start=date(2026, 2, 1))
    await change_record(firm.actor, record, start=FIRST, agreed_end=LAST, terminated_on=date(2026, 6, 30), reason='辞职',
                        version=0, now=NOW)  # fmt: skip

    sheet = await printed(holder)

    assert sheet.data['heading'] == '样例县特种设备作业人员聘用记录' and sheet.data['id_number'] == holder.id_number
    assert [row['until'] for row in sheet.data['items']] == ['2028-02-29', '2028-02-29（已暂扣）']
    assert [(row['employer'], row['period']) for row in sheet.data['records']] == [
        ('样例机械有限公司', '2026-01-01至2026-06-30（终止聘用）'), ('样例物流有限公司', '2026-02-01至2027-12-31'),
    ]  # fmt: skip
    assert (sheet.printed_on, sheet.valid_until) == (TODAY, UNTIL)
    assert sheet.data['until_words'] == '二〇二六年十二月二十日'
    assert sheet.sha256 == sealed(sheet.edition, sheet.data) and read_code(sheet.code) == sheet.code
    assert (await Event.filter(step='employment_printed').get()).subject_id == str(sheet.id)
    assert (await verify_chain()).broken_at is None


async def test_a_termination_that_lies_ahead_is_not_told_as_past_and_its_day_changes_nothing(db):
    firm, (holder, item) = await a_firm(), await a_holder()
    record = await filed(firm.actor, item)
    await change_record(firm.actor, record, start=FIRST, agreed_end=LAST, terminated_on=TODAY + timedelta(days=9),
                        reason='合同期满', version=0, now=NOW)  # fmt: skip

    sheet = await printed(holder)
    later = await check_print(sheet.code, today=UNTIL)

    assert [row['period'] for row in sheet.data['records']] == ['2026-01-01至2026-11-29（终止聘用）']
    assert later is not None and not later.changed


async def test_the_same_again_on_that_day_is_the_same_sheet_and_after_a_change_another(db):
    firm, (holder, item) = await a_firm(), await a_holder()
    first = await printed(holder)
    assert (await printed(holder)).id == first.id and await EmploymentPrint.all().count() == 1
    await filed(firm.actor, item)
    assert (await printed(holder)).code != first.code
    assert (await printed(holder, now=NOW + timedelta(days=1))).printed_on == TODAY + timedelta(days=1)


async def test_nobody_prints_before_his_identity_is_confirmed(db):
    await a_firm()
    with pytest.raises(Refused, match='持本人身份证到发证机关窗口核验'):
        await printed(await a_person(confirmed=False))
    assert not await EmploymentPrint.exists() and not await Event.filter(step='employment_printed').exists()


async def test_another_persons_sheet_is_not_there(db):
    await a_firm()
    holder, _ = await a_holder()
    sheet = await printed(holder)
    with pytest.raises(NotThere):
        await own_print(await an_actor(await a_person('样例路人')), sheet.id, now=NOW)


async def test_the_code_tells_todays_truth_masked_and_that_it_changed(db):
    firm, (holder, item) = await a_firm(), await a_holder()
    await filed(firm.actor, item)
    sheet = await printed(holder)

    same = await check_print(sheet.code.lower(), today=UNTIL)
    await CertificateItem.filter(id=item.id).update(status=ItemStatus.REVOKED)
    later = await check_print(sheet.code, today=UNTIL)

    assert same is not None and not same.expired and not same.changed and len(same.records) == 1
    assert (same.name, same.id_number) == ('样****', f'{holder.id_number[:6]}********{holder.id_number[-4:]}')
    assert later is not None and later.changed and later.items[0]['until'] == '2028-02-29（已撤销）'


async def test_an_expired_sheet_says_so_and_shows_what_is_true_today(db):
    firm, (holder, item) = await a_firm(), await a_holder()
    await filed(firm.actor, item)
    sheet = await printed(holder)

    seen = await check_print(sheet.code, today=UNTIL + timedelta(days=1))

    assert seen is not None and seen.expired and (len(seen.items), len(seen.records)) == (1, 1)


@pytest.mark.parametrize('code', ['', 'ZQ9ZQ', '2' * 21, '样例', '%00', '2' * 500])
async def test_a_code_nobody_has_leads_nowhere(db, code):
    assert await check_print(code, today=TODAY) is None
