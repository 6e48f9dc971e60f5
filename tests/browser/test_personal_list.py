"""The lists beside a company's in a real browser: a search set back, one's own sheet printed, one press to be an applicant."""

import pytest
from playwright.sync_api import Page, expect

from models.sample_office import NAMES
from tests.browser import axe
from tests.browser.conftest import Windows
from tests.browser.driving import Server, ready, shot, sign_in

RECORDS, CERTIFICATES = '/company/employment', '/company/certificates'


@pytest.fixture
def delegate(window: Windows, server: Server) -> Page:
    """Who files for the sample company."""
    return sign_in(window(), server.base, 'delegate')


def test_a_search_finds_the_middle_of_a_name_and_one_press_sets_it_back(delegate: Page, server: Server):
    delegate.goto(server.base + RECORDS)
    ready(delegate)
    rows = delegate.get_by_role('table', name='企业聘用记录').locator('tbody').get_by_role('row')
    expect(rows.nth(1)).to_be_visible()
    all_of_them, name = rows.count(), NAMES['样例丙']

    delegate.get_by_label('作业人员姓名').fill(name[1:])
    delegate.get_by_role('button', name='查询').click()
    expect(rows.filter(has_not_text=name)).to_have_count(0)
    expect(rows.filter(has_text=name)).not_to_have_count(0)
    delegate.get_by_role('link', name='重置').click()

    expect(rows).to_have_count(all_of_them)
    expect(delegate.get_by_label('作业人员姓名')).to_have_value('')


def test_the_personal_lists_print_and_lead_to_a_new_certificate(delegate: Page, server: Server):
    delegate.goto(server.base + RECORDS)
    ready(delegate)
    delegate.get_by_role('link', name='个人列表').click()
    ready(delegate)
    delegate.get_by_role('button', name='打印', exact=True).click()
    with delegate.expect_download() as given:
        delegate.get_by_role('link', name='聘用记录PDF').first.click()
    assert given.value.suggested_filename.endswith('.pdf')
    shot(delegate, 'personal-records')

    delegate.goto(f'{server.base}{CERTIFICATES}?list=own')
    ready(delegate)
    shot(delegate, 'personal-certificates')
    if axe.npm():
        assert axe.faults(delegate) == []
    delegate.get_by_role('button', name='切换并新增证书').click()

    delegate.wait_for_url('**/certificates/new')
    expect(delegate.get_by_role('heading', level=1)).to_contain_text('新增证书')
    expect(delegate.get_by_text('身份：申请人', exact=True)).to_be_visible()
