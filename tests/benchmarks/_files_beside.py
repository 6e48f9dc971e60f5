"""Files of rows filed on a real server, while somebody else asks for his own pages at a steady pace."""

import asyncio
import statistics
import time
from collections.abc import Awaitable
from contextlib import AbstractContextManager
from pathlib import Path
from uuid import UUID

import httpx

from tests.benchmarks._pages_of_cases import p95
from tests.benchmarks._serving import served

PACE, IDLE = 0.2, 100  # PACE: seconds between two pages asked for
SERVER = """
import sys
from importlib import import_module
from uuid import UUID
from fastapi import Request
from nicegui import app as site

folder, desk, port = sys.argv[1:]
module, name = desk.rsplit('.', 1)

async def desk_of(request):
    from pages.session import required
    return getattr(import_module(module), name)(await required(request))

@site.post('/bench/upload')
async def upload(request: Request):
    return str(await (await desk_of(request)).received(await request.body(), 'sample.xlsx'))

@site.get('/bench/{file}')
async def state(file: str, request: Request):
    card = await (await desk_of(request)).card(UUID(file))
    return {key: card[key] for key in ('state', 'good', 'written')}

@site.post('/bench/{file}')
async def commit(file: str, request: Request):
    desk = await desk_of(request)
    await (await desk.write(await desk.card(UUID(file)), only_good=False, told=print))

import app
sys.argv = ['app.py', '--data', folder, '--port', port]
app.command()
"""


def with_desk(folder: Path, desk: str) -> AbstractContextManager[str]:
    """The address of a server over that data folder. `desk`: where the class of the desk is that takes the files."""
    return served(SERVER, str(folder), desk)


async def paced(
    client: httpx.AsyncClient, addresses: tuple[str, ...], until: asyncio.Event, most: int = 100_000
) -> list[float]:
    """Milliseconds of every page, asked for at a steady pace whether or not the one before was answered."""

    async def one(address: str) -> float:
        begun = time.perf_counter()
        (await client.get(address)).raise_for_status()
        return (time.perf_counter() - begun) * 1000

    asked = []
    while not until.is_set() and len(asked) < most:
        asked.append(asyncio.ensure_future(one(addresses[len(asked) % len(addresses)])))
        await asyncio.sleep(PACE)
    return await asyncio.gather(*asked)


async def idle_pages(client: httpx.AsyncClient, addresses: tuple[str, ...]) -> list[float]:
    """The same while nothing else happens; the first do not count."""
    await paced(client, addresses, asyncio.Event(), 20)
    return await paced(client, addresses, asyncio.Event(), IDLE)


async def whole_import(client: httpx.AsyncClient, path: Path, count: int) -> None:
    """Upload, wait for the check, commit."""
    file = (await client.post('/bench/upload', content=path.read_bytes())).raise_for_status().json()
    assert UUID(file)
    while (card := (await client.get(f'/bench/{file}')).json())['state'] == 'checking':
        await asyncio.sleep(0.2)
    assert card['good'] == count, card
    (await client.post(f'/bench/{file}')).raise_for_status()
    assert (await client.get(f'/bench/{file}')).json()['written'] == count


async def pages_beside(
    reader: httpx.AsyncClient, addresses: tuple[str, ...], work: Awaitable[None]
) -> tuple[list[float], float]:
    """The pages of a reader for as long as some work takes, and the seconds that it took."""
    done = asyncio.Event()

    async def watched() -> float:
        begun = time.perf_counter()
        try:
            await work
        finally:
            done.set()
        return time.perf_counter() - begun

    return await asyncio.gather(paced(reader, addresses, done), watched())


def tell_pages(what: str, idle: list[float], busy: list[float], took: float) -> None:
    """Print how much longer pages took."""
    slow = sum(one > 250 for one in busy)
    print(
        f'pages of others: idle median {statistics.median(idle):.1f}, p95 {p95(idle):.1f} ms; during {what} '
        f'({took:.1f} s, {len(busy)} pages) median {statistics.median(busy):.1f}, p95 {p95(busy):.1f} ms, longest '
        f'{max(busy):.0f} ms, {slow} above 250 ms: p95 {p95(busy) / p95(idle):.2f} x (<= 2)',
        flush=True,
    )
