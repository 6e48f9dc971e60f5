"""The other side of a gateway, on this machine: a small HTTP server and a small mail server that keep what they got.

The mail server is our own few lines rather than a package: a test wants one that refuses, hangs up or takes no TLS.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import TypeVar


@dataclass
class Asked:
    """One request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: str


@dataclass
class Http:
    """What it answers can be set at any time; `answer` may depend on the request."""

    port: int = 0
    status: int = 200
    answer: str | bytes | Callable[[Asked], str] = '{"code": 0}'
    delay: float = 0
    location: str = ''
    asked: list[Asked] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f'http://127.0.0.1:{self.port}'

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b'\r\n\r\n')).decode().split('\r\n')
        method, path, _ = head[0].split(' ')
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(':') for line in head[1:]) if name}
        body = await reader.readexactly(int(headers.get('content-length', 0)))
        self.asked.append(Asked(method, path, headers, body.decode()))
        await asyncio.sleep(self.delay)
        told = self.answer(self.asked[-1]) if callable(self.answer) else self.answer
        told = told.encode() if isinstance(told, str) else told
        more = f'Location: {self.location}\r\n' if self.location else ''
        writer.write(
            f'HTTP/1.1 {self.status} X\r\nContent-Length: {len(told)}\r\n{more}Connection: close\r\n\r\n'.encode()
        )
        writer.write(told)
        writer.close()


@dataclass
class Smtp:
    """Takes mail unless `refuses` names the command it says no to; `hangs_up` after the mail was taken."""

    port: int = 0
    refuses: str = ''
    hangs_up: bool = False
    mails: list[EmailMessage] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        def say(line: str) -> None:
            writer.write(f'{line}\r\n'.encode())

        say('220 sample')
        while line := (await reader.readline()).decode().strip():
            command = line.split(' ', 1)[0].split(':')[0].upper()
            if command == self.refuses:
                say('550 no')
            elif command == 'DATA':
                say('354 go on')
                held = await reader.readuntil(b'\r\n.\r\n')
                self.mails.append(message_from_bytes(held[:-5], policy=policy.default))
                say('250 taken')
                if self.hangs_up:
                    break
            elif command == 'QUIT':
                say('221 bye')
                break
            else:
                say('250 fine')
        writer.close()


Server = TypeVar('Server', Http, Smtp)


@asynccontextmanager
async def running(server: Server) -> AsyncIterator[Server]:
    """Serve until the block ends."""
    listening = await asyncio.start_server(server.serve, '127.0.0.1', 0)
    server.port = listening.sockets[0].getsockname()[1]
    async with listening:
        yield server
