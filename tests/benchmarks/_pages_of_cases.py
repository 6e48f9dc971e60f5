"""Whole pages of a small and of a large office, each served by a real server of its own, asked for in turn.

Server time is what the server's process computed for a page (all its threads, by its own count), so that other work on
the machine does not blur it; the time on the clock of whoever asked stands beside. The floor is a bare NiceGUI page of
the same server with as many fields and cells as the list has.
"""

import statistics
import time
from contextlib import ExitStack
from pathlib import Path

import httpx

from tests.benchmarks._serving import served, signed_in

ROUNDS = 40
BARE = '/bare'
PAGES = {
    'inbox': '/issuer/cases',
    'open': '/issuer/cases?extent=open',
    'open, type, item': '/issuer/cases?extent=open&types=renewal&item=N1',
    'overdue': '/issuer/cases?extent=open&light=red',
    'all': '/issuer/cases?extent=all',
    'all, type, item': '/issuer/cases?extent=all&types=renewal&item=N1',
    'all, item': '/issuer/cases?extent=all&item=N1',
    'all, status': '/issuer/cases?extent=all&statuses=refused',
    'all, name': '/issuer/cases?extent=all&words=样例甲乙',
    'start': '/issuer',
    'figures': '/issuer/figures',
}
SERVER = """
import sys
import time
from nicegui import app as site
from nicegui import html, ui

@site.get('/cpu')
def cpu():
    return time.process_time() * 1000

@ui.page('/bare')
def bare():
    for _ in range(7):
        ui.select({str(place): str(place) for place in range(12)}, value='0')
    with html.table(), html.tbody():
        for _ in range(20):
            with html.tr():
                for _ in range(7):
                    with html.td():
                        html.span('bare')
                        html.span('bare')

import app
sys.argv = ['app.py', '--data', sys.argv[1], '--port', sys.argv[2]]
app.command()
"""


async def asked(client: httpx.AsyncClient, address: str) -> tuple[float, float]:
    """Milliseconds of server time that one page takes, and those its reader waits."""
    before, begun = float((await client.get('/cpu')).text), time.perf_counter()
    (await client.get(address)).raise_for_status()
    waited = (time.perf_counter() - begun) * 1000
    return float((await client.get('/cpu')).text) - before, waited


def p95(times: list[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(times, n=20)[-1]


async def compare(small: httpx.AsyncClient, large: httpx.AsyncClient, name: str, address: str) -> None:
    """One page of both offices and the floor, in turn; the first rounds do not count."""
    pages = ((small, address), (large, address), (large, BARE))
    rounds = [[await asked(*page) for page in pages] for _ in range(ROUNDS + 5)]
    few, many, bare = ([time for time, _ in column] for column in list(zip(*rounds[5:], strict=True)))
    waits = [p95([waited for _, waited in column]) for column in zip(*rounds[5:], strict=True)]
    print(
        f'page {name:17} server time p95 {p95(many):6.1f} ms, {p95(many) / p95(few):4.2f} x the small office (medians '
        f'{statistics.median(many) / statistics.median(few):4.2f} x), {p95(many) / p95(bare):4.2f} x the bare page; '
        f'waited {waits[1]:6.1f} ms, {waits[1] / waits[0]:4.2f} x (<= 150 ms and <= 2)',
        flush=True,
    )


async def measure_pages(small: tuple[Path, str], large: tuple[Path, str]) -> None:
    """Every page; each office is a data folder and the identity number of its clerk."""
    with ExitStack() as servers:
        bases = [servers.enter_context(served(SERVER, str(folder))) for folder, _ in (small, large)]
        clients = [await signed_in(base, login) for base, (_, login) in zip(bases, (small, large), strict=True)]
        for name, address in PAGES.items():
            await compare(clients[0], clients[1], name, address)
