"""A real server of its own for a benchmark, and a browser that has signed in there."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from tests.builders import PASSWORD

ROOT = Path(__file__).parents[2]
AT_ONCE = 300  # pages that one browser may ask for at once
LIMITS = httpx.Limits(max_connections=AT_ONCE, keepalive_expiry=2)  # the server hangs up after five seconds


@contextmanager
def served(script: str, *words: str) -> Iterator[str]:
    """The address of a server while it runs: Python, given this script, the words and a port nobody listens on."""
    port = free_port()
    server = subprocess.Popen([sys.executable, '-c', script, *words, str(port)], cwd=ROOT)
    try:
        until_it_answers(f'http://127.0.0.1:{port}')
        yield f'http://127.0.0.1:{port}'
    finally:
        server.terminate()
        server.wait()


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return int(probe.getsockname()[1])


def until_it_answers(base: str) -> None:
    """Wait for the server to come up."""
    for _ in range(120):
        try:
            httpx.get(f'{base}/healthz')
        except httpx.TransportError:
            time.sleep(0.5)
        else:
            return


async def signed_in(base: str, login: str, password: str = PASSWORD) -> httpx.AsyncClient:
    """The browser of whoever has that identity number."""
    client = httpx.AsyncClient(base_url=base, timeout=300, limits=LIMITS)
    answer = await client.post('/sign-in', data={'login': login, 'password': password, 'next': '/'})
    assert 'sign-in' not in answer.headers['location'], answer.headers['location']
    return client
