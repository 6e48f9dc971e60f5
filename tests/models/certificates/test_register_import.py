"""Taking an existing register in: a verdict per row, all or the good ones, the same file twice, holders without account."""

import asyncio
import io
from datetime import date, timedelta

import pytest
from openpyxl import Workbook
from tortoise.exceptions import IntegrityError

from documents.columns import heads_of
from documents.excel import read_table
from documents.register_rows import COLUMNS, LIMITS, MOST_ROWS
from models import clock
from models.bulk import Turns
from models.certificates import register_committing, register_writing
from models.certificates.checking import check
from models.certificates.register_import import begin_again, drop_import, import_card, mark_interrupted
from models.certificates.register_search import search
from models.certificates.rules.items import ItemStatus, Origin
from models.certificates.rules.register import Asked
from models.certificates.tables import Certificate, CertificateItem, RegisterImport
from models.people.operations.accounts import create_at_office
from models.people.rules import Duty
from models.people.tables import FormerNumber, Person, Staff
from models.records.batches import BatchState, RowVerdict
from models.records.row_files import GOES_ON
from models.records.tables import Event
from models.regulation.objection import NotThere, Refused, refusing
from tests.builders import NOW, PASSWORD, a_number, a_person, a_phone, an_office, on_duty
from tests.builders_register import file_checked as checked
from tests.builders_register import register_row as a_row
from tests.builders_register import written_from as committed

pytestmark = pytest.mark.usefixtures('db')


@pytest.fixture
async def clerk():
    office = await an_office()
    return await on_duty(Duty.CLERK, office.organisation_id)


async def taken_in(clerk, rows, *, only_good=False):
    opened, shelf = await checked(clerk, rows)
    return await committed(clerk, opened, shelf, only_good=only_good), opened, shelf


async def test_rows_become_holders_certificates_and_items(clerk):
    row = a_row(certificate='ts-1', archive='D7', start='2024-03', until='2028-02', first='2020-05-01', status='已暂扣')

    written, opened, _ = await taken_in(
        clerk, [row, a_row(4, name=row.name, id_number=row.id_number, item='2011:Q4', certificate='ts-1')]
    )

    assert written == 2
    person = await Person.get(confirmed_number=row.id_number)
    assert (person.name, person.initials, person.password_hash, person.phone) == ('样例甲', 'ylj', '', '')
    certificate = await Certificate.get(person_id=person.id)
    assert (certificate.number, certificate.archive_number, certificate.origin) == ('TS-1', 'D7', Origin.IMPORTED)
    assert (certificate.office_id, certificate.first_issued_on) == (clerk.organisation_id, date(2020, 5, 1))
    first = await CertificateItem.get(certificate_id=certificate.id, code='N1')
    assert (first.by_month, first.valid_from, first.valid_until) == (True, date(2024, 3, 1), date(2028, 2, 29))
    assert first.status is ItemStatus.SUSPENDED
    assert (await import_card(clerk, opened, now=NOW))['written'] == 2
    assert await Event.filter(step='register_imported').count() == 1
    assert len((await search(clerk, Asked(number=row.id_number), now=NOW)).entries) == 2


async def test_what_was_revoked_on_a_known_day_was_valid_before(clerk):
    row = a_row(start='2024-03-01', status='已撤销', since='2026-06-01')
    await taken_in(clerk, [row])

    days = (date(2026, 5, 31), date(2026, 6, 1))
    found = [await check(row.id_number, '样例甲', worked=day, today=NOW.date()) for day in days]

    assert [one.items[0].words for one in found if one] == ['已撤销（自2026-06-01起）'] * 2
    assert [one.items[0].on_the_day for one in found if one] == [True, False]


async def test_the_same_file_again_writes_nothing_twice(clerk):
    rows = [a_row(place, id_number=a_number()) for place in range(3, 9)]
    await taken_in(clerk, rows)

    opened, shelf = await checked(clerk, [*rows, a_row(9)])

    assert [one.verdict for one in shelf.judged] == [RowVerdict.KNOWN] * 6 + [RowVerdict.GOOD]
    assert await committed(clerk, opened, shelf) == 1
    assert await committed(clerk, opened, shelf) == 1
    assert await CertificateItem.all().count() == 7 and await Person.filter(password_hash='').count() == 7


async def test_an_account_that_is_known_keeps_its_number_and_gets_the_certificates(clerk):
    person = await a_person('样例甲')

    await taken_in(clerk, [a_row(id_number=person.id_number)])

    assert await Certificate.filter(person_id=person.id).count() == 1
    assert await Person.filter(confirmed_number=person.id_number).count() == 1


async def test_a_holder_who_opens_an_account_later_has_his_certificates(clerk):
    row = a_row()
    await taken_in(clerk, [row])

    account = await create_at_office(clerk, '样例甲', row.id_number, a_phone(), PASSWORD, now=NOW)

    assert await Certificate.filter(person_id=account).count() == 1


@pytest.mark.parametrize(('said', 'why'), [
    ({'until': '2024-02-29'}, '早于有效期起'),
    ({'start': '2024-02-30'}, '日历上没有'),
    ({'first': '2027-01-01'}, '首次发证日期晚于'),
    ({'status': '已过期'}, '还没有到'),
    ({'since': '2026-01-01'}, '不填状态日期'),
    ({'status': '已撤销', 'since': '2026-11-21'}, '状态日期晚于今天'),
    ({'status': '已撤销', 'since': '2020-01-01'}, '早于有效期起'),
    ({'item': 'N99'}, '目录中没有'),
    ({'wrong': ('身份证号：样例',)}, '身份证号'),
])  # fmt: skip
async def test_a_row_that_cannot_be_is_told_why(clerk, said, why):
    _, shelf = await checked(clerk, [a_row(**said)])

    (one,) = shelf.judged
    assert one.verdict is RowVerdict.FAILED and why in '；'.join(one.reasons)


async def test_one_number_has_one_name_and_an_item_stands_once(clerk):
    person = await a_person('样例乙')
    number = a_number()

    _, shelf = await checked(clerk, [
        a_row(3, id_number=person.id_number), a_row(4, id_number=number), a_row(5, id_number=number),
        a_row(6, id_number=number, name='样例丙', item='Q1'),
    ])  # fmt: skip

    judged = shelf.judged
    assert [one.verdict for one in judged] == [RowVerdict.FAILED, RowVerdict.GOOD, RowVerdict.FAILED, RowVerdict.FAILED]
    assert [one.reasons[0][:5] for one in judged if one.reasons] == ['姓名与该身', '与第4行的', '与第4行身']


async def test_all_or_nothing_and_the_good_ones_alone(clerk):
    rows = [a_row(3), a_row(4, until='2020-01-01')]

    with pytest.raises(Refused, match='1行不能写入'):
        await taken_in(clerk, rows)
    assert not await Certificate.exists()
    await drop_import(clerk, (await open_of(clerk)), now=NOW)
    written, _, _ = await taken_in(clerk, rows, only_good=True)
    assert written == 1 == await CertificateItem.all().count()


async def open_of(clerk):
    return (await RegisterImport.filter(organisation_id=clerk.organisation_id).first()).id  # type: ignore[union-attr]


async def test_a_file_is_its_own_office_s(clerk):
    _, opened, _ = await taken_in(clerk, [a_row()])
    stranger = await on_duty(Duty.CLERK, (await a_place()).id)

    with pytest.raises(NotThere):
        await import_card(stranger, opened, now=NOW)


async def a_place():
    from tests.builders import an_organisation

    return await an_organisation('样例外地机关')


async def test_days_and_months_are_read_in_the_spellings_people_use(clerk, tmp_path):
    book = Workbook()
    sheet = book.active
    sheet.append(heads_of(COLUMNS))
    number = a_number()
    for start, until in (('2016年07月', '2020/7'), (date(2016, 7, 16), '20200715'), ('2016.07', '2020-13')):
        sheet.append(['样例甲', number, None, None, '2011:Q4', start, until, None, '有效', None])
    kept = io.BytesIO()
    book.save(kept)
    path = tmp_path / 'table.xlsx'
    path.write_bytes(kept.getvalue())

    table = await read_table(path, COLUMNS, most_rows=MOST_ROWS, day=NOW.date(), limits=LIMITS, give_way=Turns().over)

    assert [(row.values['start'], row.values['until']) for row in table.rows[:2]] == [
        ('2016-07', '2020-07'), ('2016-07-16', '2020-07-15'),
    ]  # fmt: skip
    assert [bool(refusing(row.objections)) for row in table.rows] == [False, False, True]


async def test_whose_name_is_known_otherwise_since_the_check_is_left_out_and_told(clerk):
    rows = [a_row(3), a_row(4), a_row(5)]
    opened, shelf = await checked(clerk, rows)
    await a_person('样例别名', number=rows[1].id_number)
    await taken_in(clerk, [rows[2]])

    written = await committed(clerk, opened, shelf)

    assert written == 1
    card = await import_card(clerk, opened, now=NOW)
    assert [card[key] for key in ('written', 'good', 'known', 'failed', 'total')] == [1, 1, 1, 1, 3]
    assert [one.verdict for one in shelf.judged] == [RowVerdict.GOOD, RowVerdict.FAILED, RowVerdict.KNOWN]
    assert '姓名与该身份证号登记的姓名不符' in shelf.judged[1].reasons[0]
    event = await Event.filter(step='register_imported').order_by('-id').first().values('remark')
    assert event == {'remark': '写入1行，已登记过1行，未写入1行'}


async def test_a_former_and_the_present_number_are_one_person_s_within_a_file(clerk):
    person, former = await a_person('样例甲'), a_number()
    await FormerNumber.create(person_id=person.id, number=former, reason='样例', at=NOW)

    _, shelf = await checked(clerk, [a_row(3, id_number=former), a_row(4, id_number=person.id_number)])

    assert [one.verdict for one in shelf.judged] == [RowVerdict.GOOD, RowVerdict.FAILED]
    assert shelf.judged[1].reasons[0].startswith('与第3行的人员')


async def test_a_right_that_ends_between_two_pieces_leaves_a_part_that_is_told(clerk, monkeypatch):
    opened, shelf = await checked(clerk, [a_row(number) for number in range(3, 8)])
    monkeypatch.setattr(register_committing, 'AT_A_TIME', 2)
    write_piece, turns = register_committing.write_piece, []

    async def written_then_dismissed(*args, **named):
        turns.append(1)
        answer = await write_piece(*args, **named)
        if len(turns) == 2:
            await Staff.filter(person_id=clerk.person_id).update(ended_at=NOW)
        return answer

    monkeypatch.setattr(register_committing, 'write_piece', written_then_dismissed)
    with pytest.raises(Refused):
        await committed(clerk, opened, shelf)

    row = await RegisterImport.get(id=opened)
    assert (row.state, row.written, await CertificateItem.all().count()) == (BatchState.INTERRUPTED, 4, 4)


async def test_two_clerks_who_write_one_file_write_it_once(clerk):
    opened, shelf = await checked(clerk, [a_row(number) for number in range(3, 8)])
    colleague = await on_duty(Duty.CLERK, clerk.organisation_id)

    told = await asyncio.gather(
        committed(clerk, opened, shelf), committed(colleague, opened, shelf), return_exceptions=True
    )

    assert sorted(str(one) for one in told) in (['5', GOES_ON], ['5', '5'])
    assert await CertificateItem.all().count() == 5
    assert await Event.filter(step='register_imported').count() == 1


@pytest.fixture
def both_see_nobody(monkeypatch):
    """Whoever is about to make people waits, so that on PostgreSQL another one looks before they are there."""
    make_holders = register_writing.make_holders

    async def made_late(*given, **named):
        await asyncio.sleep(0.3)
        return await make_holders(*given, **named)

    monkeypatch.setattr(register_writing, 'make_holders', made_late)


@pytest.mark.usefixtures('both_see_nobody')
@pytest.mark.parametrize('turned', [False, True], ids=['in one order', 'the other way round'])
async def test_two_files_of_the_same_rows_written_at_once_write_each_row_once(clerk, turned):
    rows = [a_row(number) for number in range(3, 8)]
    (one, first), (other, second) = await checked(clerk, rows), await checked(clerk, rows[::-1] if turned else rows)

    told = await asyncio.gather(committed(clerk, one, first), committed(clerk, other, second))

    assert sum(told) == 5 == await CertificateItem.all().count()
    cards = [await import_card(clerk, file, now=NOW) for file in (one, other)]
    assert all(card['written'] + card['known'] == 5 == card['total'] for card in cards)


async def test_what_fails_twice_is_a_fault_of_ours_and_not_somebody_elses_work(clerk, monkeypatch):
    opened, shelf = await checked(clerk, [a_row()])

    async def beaten(*args, **named):
        raise IntegrityError('样例')

    monkeypatch.setattr(register_committing, 'write_piece', beaten)
    with pytest.raises(IntegrityError):
        await committed(clerk, opened, shelf)

    assert (await RegisterImport.get(id=opened)).state is BatchState.INTERRUPTED


async def test_what_has_just_been_taken_in_is_not_taken_for_dead(clerk):
    opened, _ = await checked(clerk, [a_row()])
    moment = clock.now()
    await begin_again(clerk, opened, now=moment)

    assert await mark_interrupted(moment + timedelta(seconds=1)) == 0
    assert await mark_interrupted(moment + timedelta(hours=2)) == 1
