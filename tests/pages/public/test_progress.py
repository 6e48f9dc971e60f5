"""A tracking code has one address: the QR of a notice and the receipt lead there, and so does the address of the question."""

from urllib.parse import urlsplit

import pytest
from nicegui.testing import User

from documents.papers import PAPERS
from models.applications.operations import desk
from models.applications.tables import Application, Paper
from tests.builders import NOW
from tests.builders_cases import Desk, a_desk, a_submitted_case

CODE = '23456789ABCDEFGHJKLMN'


async def the_notice(office: Desk, case: Application) -> Paper:
    """The notice the applicant is handed when his case is accepted."""
    await desk.accept(office.clerk, case.id, paper=PAPERS['acceptance_notice'], now=NOW)
    return await Paper.get(application_id=case.id)


@pytest.fixture
async def office(user: User) -> Desk:
    return await a_desk()


@pytest.fixture
async def case(office: Desk) -> Application:
    return await a_submitted_case(office, tracking_code=CODE)


async def test_the_qr_of_a_notice_leads_to_where_the_case_stands(user: User, office, case, monkeypatch):
    monkeypatch.setenv('TZT_PUBLIC_URL', 'https://sample.invalid/tzt/')

    address = (await the_notice(office, case)).data['progress_url']

    assert address.startswith('https://sample.invalid/tzt/')
    here = urlsplit(address).path.removeprefix('/tzt')
    assert (await user.http_client.get(here, follow_redirects=False)).status_code == 200, 'there, not by a detour'
    await user.open(here)
    await user.should_see('现在由谁办理')


async def test_a_code_behind_the_address_of_the_question_leads_to_the_same_page(user: User, case):
    answer = await user.http_client.get(f'/progress/{CODE}', follow_redirects=False)

    assert (answer.status_code, answer.headers['location']) == (303, f'/p/{CODE}')


async def test_an_office_without_an_address_outside_prints_the_code_alone(office, case, monkeypatch):
    monkeypatch.delenv('TZT_PUBLIC_URL', raising=False)

    notice = await the_notice(office, case)

    assert (notice.data['progress_url'], notice.data['tracking_code']) == ('', CODE)
