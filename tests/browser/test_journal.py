"""What was typed survives: a dead server, a dead line, a dead browser, a second window. And goes when it has to."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect

from tests.browser.conftest import Windows
from tests.browser.driving import Chromium, Server, begin, ready, saved, sign_in, state

REISSUE = '特种设备人员补证申请表'
ENTRIES = """() => new Promise((resolve) => {
  const request = indexedDB.open('tezhengtong-journal', 1);
  request.onsuccess = () => {
    const all = request.result.transaction('entries').objectStore('entries').getAll();
    all.onsuccess = () => { request.result.close(); resolve(all.result.map((one) => one.value)); };
  };
})"""


@pytest.fixture
def draft(window: Windows, server: Server) -> Page:
    """A candidate before a fresh draft."""
    page = sign_in(window(), server.base)
    begin(page, server.base, REISSUE)
    return page


def test_typing_is_acknowledged_within_two_seconds_and_erased_from_the_browser(draft: Page):
    draft.get_by_label('通信地址').press_sequentially('样例路1号')

    expect(draft.locator('[data-journal-state]')).to_contain_text('已保存', timeout=2000)
    assert draft.evaluate(ENTRIES) == []
    ready_again = ready(draft.reload() and draft)
    assert ready_again.get_by_label('通信地址').input_value() == '样例路1号'


def test_half_a_character_does_not_keep_the_rest_from_being_saved(draft: Page):
    draft.get_by_label('工作单位').evaluate(
        "field => { field.value = '样例\\ud83d厂'; field.dispatchEvent(new Event('input', { bubbles: true })); }"
    )
    draft.get_by_label('通信地址').fill('样例路1号')

    saved(draft)
    ready(draft.reload() and draft)
    assert draft.get_by_label('工作单位').input_value() == '样例厂'
    assert draft.get_by_label('通信地址').input_value() == '样例路1号'


def test_the_server_dies_while_somebody_types_and_comes_back(draft: Page, server: Server):
    server.kill()
    draft.get_by_label('通信地址').fill('停电时写的')
    draft.get_by_label('损毁').check()
    expect(draft.locator('[data-journal-state]')).to_contain_text('未上传 2 项', timeout=20_000)

    server.start()

    saved(draft)
    ready(draft.reload() and draft)
    assert draft.get_by_label('通信地址').input_value() == '停电时写的'
    assert draft.get_by_label('损毁').is_checked()


def test_what_was_typed_offline_comes_back_after_a_reload(draft: Page):
    address = draft.url
    draft.route('**/entries', lambda route: route.abort())
    draft.get_by_label('通信地址').fill('断网时写的')
    expect(draft.locator('[data-journal-state]')).to_contain_text('未上传 1 项')
    assert draft.evaluate(ENTRIES) == ['断网时写的']

    draft.unroute('**/entries')
    draft.goto(address)

    ready(draft)
    assert draft.get_by_label('通信地址').input_value() == '断网时写的'
    saved(draft)
    assert draft.evaluate(ENTRIES) == []


def test_a_line_that_comes_back_is_noticed_at_once(draft: Page):
    draft.context.set_offline(True)
    draft.get_by_label('通信地址').fill('网线拔掉时写的')
    expect(draft.locator('[data-journal-state]')).to_contain_text('未上传 1 项')
    draft.wait_for_timeout(8000)  # by now it tries only every eight seconds by itself

    draft.context.set_offline(False)

    expect(draft.locator('[data-journal-state]')).to_contain_text('已保存', timeout=3000)


def test_the_next_page_shows_what_was_typed_just_before_the_click(draft: Page):
    draft.get_by_label('通信地址').press_sequentially('点击前写的')

    draft.get_by_role('link', name='核对填写内容').click()

    draft.wait_for_url('**/review')
    expect(draft.get_by_text('点击前写的')).to_be_visible()


def test_a_killed_browser_brings_back_what_it_had_not_sent(play: Playwright, server: Server, tmp_path: Path):
    profile = tmp_path / 'profile'
    first = Chromium(profile)
    page = first.page(play)
    sign_in(page, server.base)
    address = begin(page, server.base, REISSUE)
    page.context.route('**/entries', lambda route: route.abort())
    page.get_by_label('通信地址').fill('浏览器被杀前写的')
    page.wait_for_timeout(200)
    first.kill()

    second = Chromium(profile)
    try:
        page = second.page(play)
        sign_in(page, server.base)
        page.goto(address)
        ready(page)

        assert page.get_by_label('通信地址').input_value() == '浏览器被杀前写的'
        assert page.evaluate(ENTRIES) == [], 'the first page after signing in has sent it on'
    finally:
        second.kill()


def test_two_windows_on_one_field_let_the_person_choose(draft: Page, window: Windows):
    other = window(beside=draft)
    other.goto(draft.url)
    ready(other)
    draft.get_by_label('通信地址').fill('第一窗口')
    saved(draft)
    other.get_by_label('工作单位').fill('另一栏')
    other.get_by_label('通信地址').fill('第二窗口')

    choice = other.locator('#b-address [role=alert]')
    expect(choice).to_contain_text('第一窗口')
    expect(choice).to_contain_text('第二窗口')
    other.get_by_role('button', name='用我的').click()
    saved(other)

    ready(draft.reload() and draft)
    assert draft.get_by_label('通信地址').input_value() == '第二窗口'
    assert draft.get_by_label('工作单位').input_value() == '另一栏'


def test_the_other_windows_value_can_be_taken_over(draft: Page, window: Windows):
    other = window(beside=draft)
    other.goto(draft.url)
    ready(other)
    draft.get_by_label('通信地址').fill('第一窗口')
    saved(draft)
    other.get_by_label('通信地址').fill('第二窗口')

    other.get_by_role('button', name='用另一窗口的').click()

    assert other.get_by_label('通信地址').input_value() == '第一窗口'
    expect(other.locator('#b-address [role=alert]')).to_have_count(0)
    assert other.evaluate(ENTRIES) == []


def test_signing_out_asks_first_and_then_leaves_nothing_behind(draft: Page):
    draft.route('**/entries', lambda route: route.abort())
    draft.get_by_label('通信地址').fill('没有上传的')
    expect(draft.locator('[data-journal-state]')).to_contain_text('未上传')

    draft.get_by_role('button', name='退出').click()
    draft.get_by_role('button', name='返回，等待上传').click(timeout=10_000)
    assert draft.evaluate(ENTRIES) == ['没有上传的']
    draft.get_by_role('button', name='退出', exact=True).click()
    draft.get_by_role('button', name='仍要退出并删除').click(timeout=10_000)

    draft.wait_for_url(lambda address: '/forms/' not in address)
    assert draft.evaluate(ENTRIES) == []


def test_signing_out_with_everything_sent_asks_nothing(draft: Page):
    draft.get_by_label('通信地址').fill('都上传了')
    saved(draft)

    draft.get_by_role('button', name='退出').click()

    draft.wait_for_url(lambda address: '/forms/' not in address)


def test_what_one_person_left_behind_is_never_sent_for_another(draft: Page, server: Server):
    draft.context.route('**/entries', lambda route: route.abort())
    draft.get_by_label('通信地址').fill('前一个人的')
    expect(draft.locator('[data-journal-state]')).to_contain_text('未上传')
    sent = []
    draft.context.clear_cookies()
    draft.context.unroute('**/entries')
    draft.context.on('request', lambda request: sent.append(request.url) if request.url.endswith('/entries') else None)

    sign_in(draft, server.base, 'center')
    draft.wait_for_timeout(2000)

    assert sent == []
    assert draft.evaluate(ENTRIES) == ['前一个人的']


def test_whoever_was_signed_out_elsewhere_is_told_and_keeps_what_he_typed(draft: Page):
    draft.context.clear_cookies()
    draft.get_by_label('通信地址').fill('登录过期后写的')

    expect(draft.get_by_role('link', name='重新登录')).to_be_visible(timeout=5000)
    assert '内容保存在本机' in state(draft)
    assert draft.evaluate(ENTRIES) == ['登录过期后写的']


def test_a_character_no_font_draws_is_named_while_typing(draft: Page):
    draft.get_by_label('通信地址').press_sequentially('样例𠮷')

    expect(draft.locator('#w-address')).to_contain_text('“𠮷”', timeout=3000)
    assert draft.evaluate('document.activeElement.id') == 'f-address'


def test_markup_in_an_answer_stays_text_wherever_it_is_shown(draft: Page, window: Windows):
    evil = '"><img src=x onerror="window.broken=1"><b>'
    form, other = draft.url, window(beside=draft)
    other.goto(form)
    ready(other)
    draft.get_by_label('通信地址').fill(evil)
    saved(draft)
    other.get_by_label('通信地址').fill(f'{evil}2')
    expect(other.locator('#b-address [role=alert]')).to_contain_text(evil)

    for page, address in ((other, ''), (draft, form), (draft, f'{form}?check=1'), (draft, f'{form}/review')):
        if address:
            page.goto(address)
            ready(page)
        assert page.locator('#main img, #main b').count() == 0
        assert page.evaluate('window.broken') is None
    expect(draft.locator('dd', has_text=evil)).to_be_visible()


def test_a_fault_is_told_on_leaving_the_field_and_goes_when_it_is_mended(draft: Page):
    number = draft.get_by_label('邮编')
    number.press_sequentially('12')
    saved(draft)
    assert draft.locator('#w-postcode').inner_text() == ''

    number.press('Tab')
    expect(draft.locator('#w-postcode')).to_contain_text('6位数字')
    number.fill('710000')

    expect(draft.locator('#w-postcode')).to_have_text('', timeout=5000)
