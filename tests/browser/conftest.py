"""One server and one browser for all; a fresh window for each test."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from tests.browser.driving import PROGRAM, SWITCHES, Server
from tests.leaving_out import HOW_TO_GET_IT

Windows = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without a browser these tests are left out, and say so."""
    if not PROGRAM:
        for item in items:
            item.add_marker(pytest.mark.skip(reason=HOW_TO_GET_IT))


@pytest.fixture(scope='session')
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Our server, furnished with sample people."""
    server = Server(tmp_path_factory.mktemp('office') / 'data')
    server.start()
    yield server
    server.kill()


@pytest.fixture(scope='session')
def play() -> Iterator[Playwright]:
    with sync_playwright() as play:
        yield play


@pytest.fixture(scope='session')
def chrome(play: Playwright) -> Iterator[Browser]:
    """Debian's chromium."""
    chrome = play.chromium.launch(executable_path=PROGRAM, args=SWITCHES)
    yield chrome
    chrome.close()


@pytest.fixture
def window(chrome: Browser) -> Iterator[Windows]:
    """Opens windows; `beside=page` shares the session of another one. A script that fails fails the test."""
    contexts, broken = [], []

    def opened(*, beside: Page | None = None, width: int = 1280) -> Page:
        context = (
            beside.context
            if beside
            else chrome.new_context(locale='zh-CN', viewport={'width': width, 'height': 900}, accept_downloads=True)
        )
        contexts.append(context)
        page = context.new_page()
        page.on('pageerror', lambda error: broken.append(str(error)))
        return page

    yield opened
    for context in dict.fromkeys(contexts):
        context.close()
    assert broken == []
