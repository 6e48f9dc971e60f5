"""The employer's first page."""

from datetime import date, timedelta

from nicegui.testing import User

from models.applications.tables import EmployerConfirmation
from models.mandates.granting import grant
from models.mandates.rules import Function
from models.people.tables import Organisation, UserSession
from models.records.rules import Role
from tests.builders import NOW, a_person, an_office, an_organisation, sign_in
from tests.builders_cases import NEW, a_desk, a_submitted_case
from tests.builders_employment import a_firm, a_holder, filed
from tests.pages.company.conftest import as_employer, at_the_sample_day

__all__ = ['at_the_sample_day']


async def test_a_representative_sees_his_organisation_and_no_whole_number(user: User):
    await an_office()
    man = await a_person('样例法人')
    place = await an_organisation(representative=man)
    await sign_in(user, man)
    await user.http_client.post('/act-as', data={'role': 'employer', 'organisation': str(place.id)})

    await user.open('/employer')

    await user.should_see(place.name)
    await user.should_see(place.code)
    await user.should_see('样例法人（')
    await user.should_not_see(man.id_number)


async def test_whoever_represents_it_no_longer_is_told_that_the_page_is_not_his(user: User):
    await an_office()
    man = await a_person('样例法人')
    place = await an_organisation(representative=man)
    await sign_in(user, man)
    await UserSession.filter(person_id=man.id).update(acting_role=Role.EMPLOYER, acting_organisation_id=place.id)
    assert (await user.http_client.get('/employer')).status_code == 200

    place.representative_id = None
    await place.save()

    assert (await user.http_client.get('/employer')).status_code == 403


async def test_it_counts_what_waits_for_the_representative_and_leads_there(user: User):
    office = await a_desk()
    firm = await a_firm(office=False)
    await grant(
        firm.actor, number=(await a_person('样例被授权甲')).id_number, functions=(Function.VIEW,),
        first=NOW.date(), last=NOW.date() + timedelta(days=90), now=NOW,
    )  # fmt: skip
    for end in (date(2026, 12, 20), date(2026, 12, 21), date(2026, 11, 19)):
        await filed(firm.actor, (await a_holder(f'样例持证{end.day}'))[1], end=end)
    _, item = await a_holder('样例快到期', until=date(2026, 12, 10))
    await filed(firm.actor, item, end=None)
    case = await a_submitted_case(office, NEW, applicant=await a_person('样例申请人'), employer_id=firm.id)
    for answered in (None, NOW):
        await EmployerConfirmation.create(
            application_id=case.id, organisation_id=firm.id, asked_at=NOW, sha256='a' * 64, answered_at=answered,
            statement={'items': 'N1', 'education': ''},
        )  # fmt: skip
    heir = await a_person('样例新法人')
    await Organisation.filter(id=firm.id).update(representative_id=heir.id)
    await as_employer(user, heir, firm.id)

    await user.open('/employer')

    for words in (
        '1项授权待确认',
        '1份声明待确认',
        '2条聘用记录30天内到期',
        '1人的证书30天内到期',
        '证书覆盖',
        '记录填报',
        '新增授权',
    ):
        await user.should_see(words)


async def test_with_nothing_waiting_it_says_what_can_be_begun(user: User):
    firm = await a_firm()
    await as_employer(user, firm.boss, firm.id)

    await user.open('/employer')

    await user.should_see('没有待办事项')
    for words in ('项授权待确认', '份声明待确认', '30天内到期', '没有所聘项目的有效证书'):
        await user.should_not_see(words)
