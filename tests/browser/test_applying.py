"""A renewal in a real browser, from the first click to the receipt and the progress page; looked at, and examined."""

from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.conftest import Windows
from tests.browser.driving import Server, ready, saved, shot, sign_in
from tests.browser.test_journeys import a_picture

LONG = timedelta(seconds=20).total_seconds() * 1000


def looked_at(page: Page, name: str, *, examine: bool = True) -> None:
    """Keep the page for people to look at; nothing is wider than a telephone, nothing grave is wrong with it."""
    shot(page, f'applying-{name}')
    page.set_viewport_size({'width': 360, 'height': 780})
    assert page.evaluate('document.documentElement.scrollWidth') <= 360, name
    page.set_viewport_size({'width': 1280, 'height': 900})
    if examine and axe.npm():
        assert axe.faults(page) == [], name


def saved_and_on(page: Page, button: str, where: str) -> None:
    """Save a step and be led on."""
    page.get_by_role('button', name=button).click()
    page.wait_for_url(f'**/{where}', timeout=LONG)
    ready(page)


@pytest.fixture
def begun(window: Windows, server: Server) -> Page:
    """The choice of items of a renewal that was begun with a double click."""
    page = sign_in(window(), server.base)
    page.goto(f'{server.base}/applications/new')
    ready(page)
    looked_at(page, 'kinds')
    page.get_by_role('button', name='开始办理：复审').dblclick()
    page.wait_for_url('**/items')
    return ready(page)


def test_a_renewal_from_the_first_click_to_the_progress_page(begun: Page, window: Windows, server: Server):
    page = begun
    address = page.url.removesuffix('/items')

    choose_and_place(page)
    write_and_file(page)
    code = submit(page)

    page.goto(address)
    ready(page)
    expect(page.get_by_text('待受理').first).to_be_visible()
    looked_at(page, 'case')
    page.goto(f'{server.base}/candidate/applications')
    ready(page)
    looked_at(page, 'list')
    a_stranger_follows(window(), server, code)


def choose_and_place(page: Page) -> None:
    """The item, the promise, the employer."""
    looked_at(page, 'items')
    page.get_by_role('checkbox', name='N1（叉车司机）').click()
    saved_and_on(page, '保存并继续', 'commitment')
    page.get_by_text('未发生过', exact=True).click()
    saved_and_on(page, '承诺并继续', 'particulars')  # where she works is known from her last application
    page.goto(page.url.replace('/particulars', '/place'))
    ready(page)
    page.get_by_label('工作单位').fill('样例机械')
    page.get_by_role('button', name='查找').click()
    page.get_by_role('button', name='选择').click()
    expect(page.locator('.tz-note.good')).to_contain_text('样例机械有限公司')
    looked_at(page, 'place')
    saved_and_on(page, '保存并继续', 'particulars')


def write_and_file(page: Page) -> None:
    """The form, the papers, the delivery."""
    page.locator('[data-path=education]').select_option('大专')
    page.locator('[data-path=home_address]').fill('样例市样例路2号3室')
    page.locator('[data-path=work]').fill('一直在样例机械有限公司驾驶叉车。')
    saved(page)
    looked_at(page, 'particulars')
    page.get_by_role('link', name='继续', exact=True).click()
    page.wait_for_url('**/materials')
    ready(page)
    page.locator('#f-certificate').set_input_files(a_picture('证书原件.png'))
    expect(page.locator('#b-certificate img')).to_be_visible(timeout=LONG)
    looked_at(page, 'materials')
    page.get_by_role('link', name='继续', exact=True).click()
    page.wait_for_url('**/delivery')
    ready(page)
    looked_at(page, 'delivery')
    saved_and_on(page, '保存并继续', 'review')
    looked_at(page, 'review')


def submit(page: Page) -> str:
    """A double click on the last button; answers the code on the receipt."""
    page.get_by_role('button', name='声明并提交').dblclick()
    page.wait_for_url('**/receipt', timeout=LONG)
    ready(page)
    looked_at(page, 'receipt')
    return page.locator('.tz-password').inner_text()


def a_stranger_follows(stranger: Page, server: Server, code: str) -> None:
    """The progress page without signing in: where it stands, and nobody's name."""
    stranger.goto(f'{server.base}/progress')
    stranger.get_by_label('查询码').fill(code.lower())
    stranger.get_by_role('button', name='查询', exact=True).click()
    stranger.wait_for_url('**/p/*')
    expect(stranger.get_by_text('待受理').first).to_be_visible()
    assert '样例申请人' not in stranger.content()
    looked_at(stranger, 'progress')


def test_a_draft_is_gone_on_with_on_another_device(begun: Page, window: Windows, server: Server):
    address = begun.url.removesuffix('/items')
    begun.goto(f'{address}/particulars')
    ready(begun)
    begun.locator('[data-path=home_address]').fill('样例市样例路7号')
    saved(begun)

    other = sign_in(window(width=360), server.base)
    other.goto(f'{server.base}/candidate/applications')
    ready(other)
    other.locator(f'a[href="{address.removeprefix(server.base)}"]').click()
    other.wait_for_url(address)
    other.goto(f'{address}/particulars')
    ready(other)

    assert other.locator('[data-path=home_address]').input_value() == '样例市样例路7号'
