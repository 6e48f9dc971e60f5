"""A real server with sample people, and what a person does in a real browser."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import Page, Playwright, expect
from playwright.sync_api import TimeoutError as NoAnswer

from models.sample_office import PASSWORD, PLACES, sample_number
from tests.leaving_out import chromium

expect.set_options(timeout=20_000)  # a busy machine is no fault
ROOT = Path(__file__).parents[2]
SHOTS = ROOT / 'artefacts' / 'screenshots'
PROGRAM = chromium() or ''
SWITCHES = [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--lang=zh-CN',
]  # fmt: skip
FURNISH = """
import asyncio, sys
from pathlib import Path
import app
from models import database
from models.data_folder import DataFolder
from models.settings import Settings

async def furnish(folder):
    settings = Settings(data=folder.path, database_url='')
    await app.prepare(settings, folder, demo=True)
    await database.connect(settings.orm_url)
    await app.play_cases()
    await database.close()

asyncio.run(furnish(DataFolder(Path(sys.argv[1]))))
"""


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return int(probe.getsockname()[1])


class Server:
    """Our server as its users meet it: a process that can be killed, over a data folder that stays."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        self.base = f'http://127.0.0.1:{self.port}'
        self.process: subprocess.Popen[bytes] | None = None
        self.log = (folder.parent / 'server.log').open('ab')
        subprocess.run([sys.executable, '-c', FURNISH, str(folder)], cwd=ROOT, check=True, env=plain_surroundings())

    def start(self) -> None:
        """Start it and wait until it answers."""
        command = [sys.executable, 'app.py', '--data', str(self.folder), '--port', str(self.port)]
        self.process = subprocess.Popen(command, cwd=ROOT, env=plain_surroundings(), stdout=self.log, stderr=self.log)
        for _ in range(120):
            with contextlib.suppress(OSError), urllib.request.urlopen(f'{self.base}/healthz'):
                return
            time.sleep(0.25)
        raise AssertionError('the server does not come up')

    def kill(self) -> None:
        """As when the power fails."""
        assert self.process
        self.process.kill()
        self.process.wait()

    def restart(self) -> None:
        """Kill it and start it again."""
        self.kill()
        self.start()


def plain_surroundings() -> dict[str, str]:
    """The environment without what a test runner puts there for itself."""
    return {key: value for key, value in os.environ.items() if not key.startswith(('NICEGUI_', 'TZT_', 'PYTEST_'))}


class Chromium:
    """A browser of one's own that can be killed, over a profile that stays."""

    def __init__(self, profile: Path) -> None:
        self.port = free_port()
        command = [PROGRAM, '--headless=new', f'--user-data-dir={profile}', f'--remote-debugging-port={self.port}']
        self.process = subprocess.Popen(
            [*command, *SWITCHES], start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self.address = f'http://127.0.0.1:{self.port}'
        for _ in range(120):
            with contextlib.suppress(OSError), urllib.request.urlopen(f'{self.address}/json/version'):
                return
            time.sleep(0.25)
        raise AssertionError('chromium does not come up')

    def page(self, play: Playwright) -> Page:
        """A page of it. Chromium sometimes takes a caller on and never answers him; the next one it answers."""
        for _ in range(2):
            with contextlib.suppress(NoAnswer):
                return play.chromium.connect_over_cdp(self.address, timeout=15_000).contexts[0].new_page()
        return play.chromium.connect_over_cdp(self.address).contexts[0].new_page()

    def kill(self) -> None:
        """All of its processes at once, without a word."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


def ready(page: Page) -> Page:
    """Wait until the page's script has settled."""
    page.wait_for_selector('html[data-ready]', timeout=20_000)
    return page


def sign_in(page: Page, base: str, key: str = 'candidate') -> Page:
    """Come in as a sample person, by the key of his role or, an applicant, by name."""
    page.goto(f'{base}/sign-in')
    page.get_by_label('身份证号或手机号').fill(sample_number(PLACES[key]))
    page.get_by_label('密码').fill(PASSWORD)
    page.get_by_role('button', name='登录', exact=True).click()
    page.wait_for_url(lambda address: '/sign-in' not in address)
    return ready(page)


def begin(page: Page, base: str, title: str, role: str = 'candidate') -> str:
    """Begin a form from the desk; answer its address."""
    page.goto(f'{base}/{role}/forms')
    ready(page)
    page.get_by_role('button', name=f'开始填写：{title}').click()
    page.wait_for_url('**/forms/*')
    ready(page)
    return page.url


def saved(page: Page) -> None:
    """Wait for the acknowledgement."""
    expect(page.locator('[data-journal-state]')).to_contain_text('已保存', timeout=20_000)


def state(page: Page) -> str:
    """What the page says about where the typing is."""
    return page.locator('[data-journal-state]').inner_text()


def shot(page: Page, name: str) -> None:
    """Keep the page at both widths for people to look at."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    before = page.viewport_size
    for width, height in ((1280, 900), (360, 780)):
        page.set_viewport_size({'width': width, 'height': height})
        page.wait_for_timeout(150)
        page.screenshot(path=SHOTS / f'{name}-{width}.png', full_page=True)
    if before:
        page.set_viewport_size(before)
