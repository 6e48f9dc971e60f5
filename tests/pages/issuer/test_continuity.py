"""The continuity of a renewal on the pages of office, applicant and employer: the same words, and the clerk's own."""

from datetime import date, timedelta

import pytest
from nicegui import html
from nicegui.testing import User

from models import clock
from models.applications.rules.types import ApplicationStatus
from models.certificates.tables import CertificateItem
from models.employment.tables import EmploymentRecord
from models.people.tables import Organisation, Person
from tests.builders import a_person, sign_in
from tests.builders_cases import NEW, RENEWAL, a_held_item, a_submitted_case, read_again
from tests.builders_employment import a_firm
from tests.pages.company.conftest import as_employer
from tests.pages.issuer.desk_pages import act, at_case


def ago(days: int) -> date:
    return clock.today() - timedelta(days=days)


async def a_renewal(office, *spans: tuple[int, int]):
    """A filed renewal whose holder was employed so many days ago, from and to."""
    person = await a_person('样例持证人')
    held = await a_held_item(person, office, since=ago(1400), until=ago(-60))
    firm = await a_firm(office=False) if spans else None
    for first, last in spans:
        await EmploymentRecord.create(
            organisation_id=firm.id, person_id=person.id, certificate_item_id=held.id, edition='2019', code='N1',
            start=ago(first), agreed_end=ago(last), ends_on=ago(last), filed_on=ago(first), filed_at=clock.now(),
            filed_by_id=firm.boss.id,
        )  # fmt: skip
    return await a_submitted_case(office, RENEWAL, applicant=person, held=(held.id,), now=clock.now(), form=True)


@pytest.mark.parametrize(
    ('spans', 'told'),
    [
        ([], ['未核验', '没有可用的聘用记录，复审时由受理人员核实']),
        ([(1400, 0)], ['连续中断未超限', f'{ago(1400)}至{ago(0)}']),
        ([(1400, 900), (300, 0)], ['连续中断超限', f'{ago(899)}至{ago(301)}连续599天没有聘用记录', f'{ago(300)}至{ago(0)}']),
    ],
)  # fmt: skip
async def test_office_applicant_and_employer_read_the_same_words(user: User, today_office, spans, told):
    case = await a_renewal(today_office, *spans)
    told = (*told, '怎么判断的')

    await at_case(user, today_office.clerk, case)
    for text in told:
        await user.should_see(text)

    await sign_in(user, await Person.get(id=case.person_id))
    await user.open(f'/applications/{case.id}')
    for text in told:
        await user.should_see(text)

    for address in await opened_by_the_employer(user, case.person_id):
        await user.open(address)
        for text in told:
            await user.should_see(text)


async def opened_by_the_employer(user: User, person_id: int) -> tuple[str, ...]:
    """Let his employer in; where he finds the certificate and the record that lasts. Without an employer, nothing."""
    record = await EmploymentRecord.filter(person_id=person_id).order_by('-start').first()
    if record is None:
        return ()
    place = await Organisation.get(id=record.organisation_id).select_related('representative')
    await as_employer(user, place.representative, place.id)
    item = await CertificateItem.get(id=record.certificate_item_id)
    return f'/company/certificates/{item.certificate_id}', f'/company/employment/{record.id}'


def tags(user: User) -> list[str]:
    """The findings of the pre-check that are no refusals, as they are tagged."""
    shown = [one for one in user.find(kind=html.span).elements if 'tz-tag' in one.classes]
    return [one._text for one in sorted(shown, key=lambda one: one.id) if one._text in {'请核对', '已核实'}]


async def test_the_clerk_ticks_says_how_and_the_history_keeps_it(user: User, today_office):
    case = await a_renewal(today_office)
    await at_case(user, today_office.clerk, case)
    await user.should_see('N1（叉车司机）聘用连续性未核验')
    assert tags(user) == ['请核对']

    await act(user, 'accept', continuity=False)
    await user.should_see('请核实后勾选“已核实聘用连续性”')
    await act(user, 'accept', continuity=True)
    await user.should_see('请选择核实方式')
    await act(user, 'accept', continuity_how='other')
    await user.should_see('请写明核实了什么')
    assert (await read_again(case)).status is ApplicationStatus.SUBMITTED
    await act(user, 'accept', continuity_note='样例：工资发放记录')

    await user.should_see('审核中')
    await user.should_see('聘用连续性：未核验 → 已核实（其他：样例：工资发放记录）')
    await user.should_see('受理人员样例受理已核实（其他：样例：工资发放记录）')
    await user.should_see('N1（叉车司机）聘用连续性：没有可用的聘用记录，受理人员样例受理已核实')
    await user.should_not_see('聘用连续性未核验')
    assert tags(user) == ['已核实']


async def test_nothing_is_asked_where_the_records_tell_or_nothing_is_renewed(user: User, today_office):
    for case in (
        await a_renewal(today_office, (1400, 0)),
        await a_submitted_case(today_office, NEW, now=clock.now()),
    ):
        await at_case(user, today_office.clerk, case)
        await user.should_see(marker='do-accept')
        await user.should_not_see('已核实聘用连续性')
