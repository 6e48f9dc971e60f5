"""Taking an existing register in: a verdict per row, all or the good ones, the same file twice, holders without account."""

import io
from datetime import date

import pytest
from openpyxl import Workbook

from documents.columns import heads_of
from documents.excel import read_table
from documents.register_rows import COLUMNS, LIMITS, MOST_ROWS
from models.certificates.register_committing import commit_import
from models.certificates.register_import import check_import, drop_import, import_card, open_import
from models.certificates.register_search import search
from models.certificates.rules.items import ItemStatus, Origin
from models.certificates.rules.register import Asked
from models.certificates.rules.rows import RegisterRow, read_line
from models.certificates.tables import Certificate, CertificateItem
from models.people.operations.accounts import create_at_office
from models.people.rules import Duty
from models.people.tables import Person
from models.records.batches import RowVerdict
from models.records.tables import Event
from models.regulation.objection import NotThere, Refused, refusing
from tests.builders import NOW, PASSWORD, a_number, a_person, a_phone, an_office, on_duty

pytestmark = pytest.mark.usefixtures('db')


@pytest.fixture
async def clerk():
    office = await an_office()
    return await on_duty(Duty.CLERK, office.organisation_id)


def a_row(number: int = 3, **said) -> RegisterRow:
    told = {'name': '样例甲', 'id_number': '', 'item': 'N1', 'start': '2024-03-01', 'until': '2028-02-29'} | said
    return RegisterRow(number=number, **told | {'id_number': told['id_number'] or a_number()})


class Shelf:
    """Where verdicts are kept."""

    def __init__(self) -> None:
        self.content = b''

    async def keep(self, content: bytes) -> str:
        self.content = content
        return '0' * 64

    async def kept(self, sha256: str) -> list[bytes]:
        return self.content.split(b'\n')

    @property
    def judged(self):
        return [read_line(line) for line in self.content.split(b'\n')]


async def checked(clerk, rows):
    shelf, opened = Shelf(), await open_import(clerk, sha256='1' * 64, size=1, kind='xlsx', name='样例.xlsx', now=NOW)

    async def read():
        return rows, ''

    await check_import(clerk, opened, read=read, keep=shelf.keep, now=NOW)
    return opened, shelf


async def taken_in(clerk, rows, *, only_good=False):
    opened, shelf = await checked(clerk, rows)
    return await committed(clerk, opened, shelf, only_good=only_good), opened, shelf


async def committed(clerk, opened, shelf, *, only_good=False):
    return await commit_import(clerk, opened, kept=shelf.kept, keep=shelf.keep, only_good=only_good, now=NOW)


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
    from models.certificates.tables import RegisterImport

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

    table = await read_table(path, COLUMNS, most_rows=MOST_ROWS, day=NOW.date(), limits=LIMITS)

    assert [(row.values['start'], row.values['until']) for row in table.rows[:2]] == [
        ('2016-07', '2020-07'), ('2016-07-16', '2020-07-15'),
    ]  # fmt: skip
    assert [bool(refusing(row.objections)) for row in table.rows] == [False, False, True]
