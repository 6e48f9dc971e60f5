"""What people press and read on the way of an employment record: the employer, his delegate, the holder, a stranger."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from nicegui.testing import User

from models.certificates.tables import CertificateItem
from models.employment.tables import EmploymentPrint, EmploymentRecord
from models.mandates.rules import Function
from models.mandates.tables import Mandate
from models.people.tables import Organisation, Person
from models.records.rules import Role
from tests.builders import NOW, a_person, press, sign_in
from tests.builders_cases import a_held_item
from tests.journeys.acting import another_browser
from tests.journeys.carrying import House
from tests.pages.company.conftest import answer

RECORDS, MANDATES = '/company/employment', '/company/mandates'
SINCE, UNTIL = date(2024, 3, 1), date(2028, 2, 29)


@dataclass(frozen=True)
class Holder:
    """Somebody with a certificate of the office for N1, from SINCE to UNTIL, in a browser of his own."""

    person: Person
    item: CertificateItem
    browser: User


async def a_holder(house: House, name: str) -> Holder:
    """Known to the office; his browser not signed in yet."""
    person = await a_person(name, now=NOW)
    item = await a_held_item(person, house.desk, since=SINCE, until=UNTIL)
    return Holder(person, item, another_browser())


async def comes_in(user: User, person: Person, role: Role, place: Organisation) -> None:
    """Sign in, be asked for whom, choose the company; the header says for whom from then on."""
    await sign_in(user, person)
    await user.open('/choose')
    await user.should_see('请选择办事身份/企业')
    await user.should_see(marker=f'as-{role.value}-{place.id}')
    form = {'role': role.value, 'organisation': str(place.id), 'next': '/'}
    went = await user.http_client.post('/act-as', data=form, follow_redirects=False)
    assert went.headers['location'] == f'/{role.value}'
    await user.open(went.headers['location'])
    await user.should_see(f'{role.label}：{place.name}')


async def grants(user: User, delegate: Person, *functions: Function, last: str) -> Mandate:
    """The legal representative says who may do what until when."""
    await user.open(f'{MANDATES}/new')
    answer(user, number=delegate.id_number, last=last)
    for function in functions:
        for box in user.find(marker=f'function-{function.value}').elements:
            box.set_value(True)  # type: ignore[attr-defined]
    press(user, '提交')
    await user.should_see(f'已授权{delegate.name}（')
    return await Mandate.get(delegate_id=delegate.id)


async def takes_back(user: User, mandate: Mandate) -> None:
    """Disabled at once."""
    await user.open(f'{MANDATES}/{mandate.id}')
    press(user, 'disable')
    press(user, 'sure-disable')
    await user.should_see('是否授权：是 → 否')


async def looks_up(user: User, holder: Holder) -> None:
    """The page of filing, up to the days: the number leads to the person, his only item is taken at once."""
    await user.open(f'{RECORDS}/new')
    answer(user, number=holder.person.id_number)
    press(user, 'find')
    await user.should_see(marker='submit')


async def files(user: User, holder: Holder, start: str, end: str) -> EmploymentRecord:
    """One record; the receipt says for whom it was filed."""
    await looks_up(user, holder)
    answer(user, start=start, agreed_end=end)
    press(user, 'submit')
    await user.should_see('聘用记录已填报')
    await user.should_see(f'填报{holder.person.name}的N1（叉车司机）')
    return await EmploymentRecord.get(person_id=holder.person.id, start=start)


async def record_of(holder: Holder) -> EmploymentRecord:
    """The only one there is of him."""
    return await EmploymentRecord.get(person_id=holder.person.id)


async def ends(user: User, record: EmploymentRecord, day: str, reason: str) -> None:
    """The employer says since when he does not employ him any more, and why."""
    await user.open(f'{RECORDS}/{record.id}?edit=1')
    answer(user, terminated_on=day, reason=reason)
    press(user, 'save-change')
    await user.should_see(f'终止聘用时间：{day}')


async def both_read_the_history(boss: User, holder: User, record: EmploymentRecord, *told: str) -> None:
    """The employer's page of the record and the holder's."""
    for user, page in ((boss, RECORDS), (holder, '/employment')):
        await user.open(f'{page}/{record.id}')
        for words in told:
            await user.should_see(words)


async def prints(user: User) -> tuple[EmploymentPrint, str]:
    """A sheet as Word and PDF; answer it and the path its QR code leads to."""
    await user.open('/employment')
    press(user, 'print')
    await user.should_see('2026-12-20')
    sheet = await EmploymentPrint.all().order_by('-id').first()
    assert sheet is not None
    await user.should_see(sheet.code)
    for suffix, start in (('pdf', b'%PDF'), ('docx', b'PK')):
        file = await user.http_client.get(f'/employment/prints/{sheet.id}.{suffix}')
        assert file.status_code == 200 and file.content.startswith(start)
    return sheet, urlsplit(sheet.data['address']).path
