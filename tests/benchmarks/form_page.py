"""What a form page costs over a bare NiceGUI page: `python -m tests.benchmarks.form_page` prints ratios of one run.

Both pages come from one server and are asked for in turn; only the ratios mean anything. Then three hundred form pages
are opened at once: none may fail.
"""

import asyncio
import re
import statistics
import time

import httpx

from models.sample_office import PASSWORD, SAMPLES, sample_number
from tests.benchmarks._serving import AT_ONCE, served, signed_in

ROUNDS = 80
PAGES = (('candidate', 'reissue', ''), ('center', 'exam_center', '/s/places'), ('candidate', 'qualification', ''))
SERVER = """
import sys
from nicegui import ui

@ui.page('/bare/{count}')
def bare(count: int):
    for number in range(count):
        ui.input(f'Input {number}')

import app
sys.argv = ['app.py', 'demo', '--port', sys.argv[1]]
app.command()
"""
INPUT = re.compile('data-path=')


async def sample(base: str, key: str) -> httpx.AsyncClient:
    """The browser of that sample person."""
    place = [one for one, _, _ in SAMPLES].index(key)
    return await signed_in(base, sample_number(place), PASSWORD)


async def seconds(client: httpx.AsyncClient, address: str) -> float:
    """How long one page takes to be answered."""
    begun = time.perf_counter()
    (await client.get(address)).raise_for_status()
    return time.perf_counter() - begun


async def compare(base: str, person: str, form: str, section: str) -> str:
    """A form page against as many bare inputs, in turn; answers its address."""
    client = await sample(base, person)
    answer = await client.post('/forms', data={'form': form, 'token': form})
    address = answer.headers['location'] + section
    inputs = len(INPUT.findall((await client.get(address)).text))
    rounds = [(await seconds(client, address), await seconds(client, f'/bare/{inputs}')) for _ in range(ROUNDS)]
    ours, bare = (statistics.median(column) for column in zip(*rounds[5:], strict=True))
    print(f'{form}{section}: {inputs} inputs, {ours * 1000:.1f} ms, bare {bare * 1000:.1f} ms, ratio {ours / bare:.2f}')
    return address


async def all_at_once(base: str, address: str) -> None:
    """Three hundred pages at once."""
    client = await sample(base, 'candidate')
    begun = time.perf_counter()
    answers = await asyncio.gather(*(client.get(address) for _ in range(AT_ONCE)), return_exceptions=True)
    failed = [one for one in answers if not isinstance(one, httpx.Response) or one.status_code != 200]
    print(f'{AT_ONCE} at once: {len(failed)} failed, {time.perf_counter() - begun:.1f} s')
    assert not failed, failed[:3]


async def measure(base: str) -> None:
    """Every kind of page, then many at once."""
    addresses = [await compare(base, *page) for page in PAGES]
    await all_at_once(base, addresses[0])


if __name__ == '__main__':
    with served(SERVER) as address:
        asyncio.run(measure(address))
