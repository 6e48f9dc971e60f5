"""Everybody can use it: no serious fault found by axe-core, by keyboard alone, on a narrow screen."""

import pytest
from playwright.sync_api import Page, expect

from documents.catalogue import FORMS
from tests.browser import axe
from tests.browser.conftest import Windows
from tests.browser.driving import Server, begin, ready, saved, sign_in

axed = pytest.mark.skipif(not axe.npm(), reason=axe.HOW_TO_GET_IT)


def opened(page: Page, address: str) -> Page:
    page.goto(address)
    return ready(page)


@axed
def test_no_page_before_signing_in_has_a_serious_fault(window: Windows, server: Server):
    page = window()
    for address in ('/', '/sign-in', '/register', '/help'):
        page.goto(server.base + address)
        page.wait_for_selector('#main')

        assert axe.faults(page) == [], address


@axed
@pytest.mark.parametrize('width', [1280, 360])
def test_no_page_of_a_candidate_has_a_serious_fault(window: Windows, server: Server, width: int):
    page = sign_in(window(width=width), server.base)
    assert axe.faults(page) == []
    for form in FORMS.values():
        if form.audience != 'candidate':
            continue
        address = begin(page, server.base, form.title)
        assert axe.faults(page) == [], form.key
        assert axe.faults(opened(page, f'{address}?check=1')) == [], form.key
        assert axe.faults(opened(page, f'{address}/review?tried=1')) == [], form.key
    assert axe.faults(opened(page, f'{server.base}/candidate/forms')) == []


@axed
@pytest.mark.parametrize('width', [1280, 360])
def test_no_page_of_a_center_has_a_serious_fault(window: Windows, server: Server, width: int):
    page = sign_in(window(width=width), server.base, 'center')
    address = begin(page, server.base, FORMS['exam_center'].title, 'center')
    assert axe.faults(page) == []
    for section in FORMS['exam_center'].sections:
        opened(page, f'{address}/s/{section.key}?check=1')
        if page.get_by_role('button', name='添加一行').count():
            page.get_by_role('button', name='添加一行').click()
            page.wait_for_selector('[data-row]')
        assert axe.faults(page) == [], section.key


def test_a_page_has_one_main_part_and_the_first_key_leads_into_it(window: Windows, server: Server):
    page = sign_in(window(), server.base)
    for address in ('/candidate', '/help'):
        page.goto(server.base + address)
        page.wait_for_selector('#main')

        expect(page.get_by_role('main')).to_have_count(1)
        expect(page.get_by_role('main')).to_have_id('main')

        page.keyboard.press('Tab')
        expect(page.get_by_role('link', name='跳到正文')).to_be_focused()
        page.keyboard.press('Enter')
        expect(page.locator('#main')).to_be_focused()


def test_a_form_is_filled_in_and_finished_by_keyboard_alone(window: Windows, server: Server):
    page = sign_in(window(), server.base)
    begin(page, server.base, '特种设备人员补证申请表')
    page.locator('#f-name').focus()
    sample = FORMS['reissue'].sample()
    keys = {'name', 'id_number', 'employer', 'address', 'phone', 'item', 'item_code'}
    for _ in range(40):
        path = page.evaluate('document.activeElement.dataset.path ?? document.activeElement.textContent')
        if path in keys:
            page.keyboard.press('Control+A')
            page.keyboard.type(sample[path])
        elif path in {'sex', 'reason'}:
            page.keyboard.press('Space')
        elif path == 'education':
            page.keyboard.press('ArrowDown')
        elif path == 'id_copy':
            page.keyboard.press('Space')
        elif path == '核对填写内容':
            break
        page.keyboard.press('Tab')
    saved(page)

    page.keyboard.press('Enter')
    page.wait_for_url('**/review')
    ready(page)
    page.get_by_role('button', name='完成填写').focus()
    page.keyboard.press('Enter')

    expect(page.get_by_role('heading', name='已完成填写')).to_be_visible()


def test_nothing_reaches_beyond_a_narrow_screen(window: Windows, server: Server):
    page = sign_in(window(width=360), server.base, 'center')
    address = begin(page, server.base, FORMS['exam_center'].title, 'center')
    for place in ('', '/s/applicant', '/s/workers', '/s/places', '/s/people', '/review'):
        opened(page, address + place)

        assert page.evaluate('document.documentElement.scrollWidth') <= 360, place


def test_a_long_fingerprint_in_the_event_log_stays_on_a_narrow_screen(window: Windows, server: Server):
    page = sign_in(window(width=360), server.base, 'admin')
    opened(page, server.base + '/admin/events')
    remark = 'document.querySelector(".tz-table td[data-label=说明] div div, .tz-table td[data-label=说明] div")'
    page.evaluate(f'{remark}.textContent = "文件指纹：" + "7a21cc8d8351f069".repeat(4)')

    assert page.evaluate('document.documentElement.scrollWidth') <= 360


@pytest.mark.parametrize('role', ['admin', 'clerk', 'candidate'])
def test_the_whole_menu_is_in_sight_on_a_narrow_screen(window: Windows, server: Server, role: str):
    page = sign_in(window(width=360), server.base, role)

    edges = page.evaluate('[...document.querySelectorAll(".tz-menu a")].map((a) => a.getBoundingClientRect().right)')

    assert len(edges) > 3 and max(edges) <= 360


def test_an_error_in_the_summary_leads_to_its_field(window: Windows, server: Server):
    page = sign_in(window(), server.base)
    address = begin(page, server.base, '特种设备人员补证申请表')
    opened(page, f'{address}/review')

    page.get_by_role('link', name='通信地址：还没有填写，请填写').click()
    page.wait_for_url('**check=1**')
    ready(page)

    expect(page.get_by_label('通信地址')).to_be_focused()
    expect(page.locator('#w-address')).to_have_text('还没有填写，请填写')
