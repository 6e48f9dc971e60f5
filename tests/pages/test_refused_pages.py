"""A page whose reader lost his right while it was being built says so; it does not break."""

from importlib import import_module

from nicegui.testing import User

from models.people.rules import Duty
from tests.builders import a_person, drop, sign_in, staff_member
from tests.builders_cases import a_desk, a_submitted_case


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
