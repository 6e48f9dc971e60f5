"""A page whose reader lost his right while it was being built says so; it does not break."""

from importlib import import_module

from nicegui.testing import User

from models.people.rules import Duty
from models.people.tables import Person
from tests.builders import a_person, drop, sign_in, staff_member
from tests.builders_cases import a_desk, a_submitted_case
from tests.builders_employment import a_firm


async def test_a_page_that_refuses_shows_its_sentence(user: User, monkeypatch):
    office = await a_desk()
    case = await a_submitted_case(office, applicant=await a_person('样例丙'))
    clerk = await staff_member(user, Duty.CLERK, office.id)
    session = import_module('pages.session')  # the one that is served
    read = session.whose

    async def read_and_lose(token: str):
        me = await read(token)
        await drop(clerk, Duty.CLERK)
        return me

    monkeypatch.setattr(session, 'whose', read_and_lose)

    answer = await user.http_client.get(f'/issuer/cases/{case.id}')

    assert answer.status_code == 403
    assert '您已没有此身份的权限，请切换身份或重新登录' in answer.text


async def test_what_is_not_there_is_still_404(user: User):
    await a_desk()
    await sign_in(user, await a_person('样例丙'))

    assert (await user.http_client.get('/applications/nonsense')).status_code == 404


async def test_whoever_acts_for_a_company_is_led_to_a_page_of_his_own_with_one_press(user: User):
    firm = await a_firm()
    await sign_in(user, await Person.get(id=firm.actor.person_id))
    await user.http_client.post('/act-as', data={'role': 'employer', 'organisation': str(firm.id)})
    wanted = '/applications/new?for=me'

    refused = await user.http_client.get(wanted)

    assert refused.status_code == 403
    assert '切换为“申请人”并打开' in refused.text
    next_field = refused.text[: refused.text.index(wanted)].rsplit('{', 1)[1]
    assert '"hidden"' in next_field and '"next"' in next_field
    await user.http_client.post('/act-as', data={'role': 'candidate', 'next': wanted})
    assert (await user.http_client.get(wanted)).status_code == 200


async def test_nothing_is_offered_to_whoever_has_no_such_standing(user: User):
    await a_desk()
    await sign_in(user, await a_person('样例丙'))

    refused = await user.http_client.get('/issuer')

    assert refused.status_code == 403
    assert '当前身份不能打开此页面' in refused.text
    assert '并打开' not in refused.text
