"""What every request and answer is held to: whose turn it is, the size of a body, headers that keep pages to themselves."""

import contextlib

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from models.bulk import answered_first

UPLOAD_BODY = 11 * 1024 * 1024  # a file of 10 MB and its envelope
PLAIN_BODY = 1024 * 1024
TOO_LARGE = {
    UPLOAD_BODY: '{"message":"内容过大：文件不能超过10MB，请压缩后重试"}'.encode(),
    PLAIN_BODY: '{"message":"提交的内容过多，请精简过长的文字后重试"}'.encode(),
}
POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws: wss:; worker-src 'self' blob:; "
    "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
)
"""NiceGUI's pages need inline scripts and eval; nothing may come from, or go to, elsewhere."""
SAFE = [
    (b'x-content-type-options', b'nosniff'),
    (b'x-frame-options', b'SAMEORIGIN'),
    (b'referrer-policy', b'same-origin'),
    (b'content-security-policy', POLICY.encode()),
]


class TooLarge(Exception):
    """The body went on past its limit."""


class AnsweredFirst:
    """Who asks for a page is answered before files of thousands of rows go on; the line of an open page asks nothing."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope['type'] != 'http' or scope['path'].startswith('/_nicegui'):
            await self.app(scope, receive, send)
            return
        with answered_first():
            await self.app(scope, receive, send)


class BodyLimit:
    """Answer 413 to a body past its limit, whether its length was told or not: the browser's own check is no check."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope['type'] != 'http' or scope['method'] in {'GET', 'HEAD', 'OPTIONS'}:
            await self.app(scope, receive, send)
            return
        limit = UPLOAD_BODY if '/upload' in scope['path'] else PLAIN_BODY
        told = dict(scope['headers']).get(b'content-length', b'')
        if told.isdigit() and int(told) > limit:
            await refuse(send, limit)
            return
        await self.measured(scope, receive, send, limit)

    async def measured(self, scope: Scope, receive: Receive, send: Send, limit: int) -> None:
        """Count what arrives and stop at the limit."""
        count, over, begun = 0, False, False

        async def counting() -> Message:
            nonlocal count, over
            message = await receive()
            count += len(message.get('body', b''))
            if over := count > limit:
                raise TooLarge
            return message

        async def watching(message: Message) -> None:
            nonlocal begun
            if over and not begun:
                return  # whatever was said about the broken body: the reason is its size
            begun = True
            await send(message)

        with contextlib.suppress(TooLarge):
            await self.app(scope, counting, watching)
        if over and not begun:
            await refuse(send, limit)


async def refuse(send: Send, limit: int) -> None:
    """413 in a sentence."""
    told = TOO_LARGE[limit]
    headers = [(b'content-type', b'application/json; charset=utf-8'), (b'content-length', str(len(told)).encode())]
    await send({'type': 'http.response.start', 'status': 413, 'headers': headers})
    await send({'type': 'http.response.body', 'body': told})


class SafeHeaders:
    """Put the safe headers on every answer that does not bring its own."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def adding(message: Message) -> None:
            if message['type'] == 'http.response.start':
                own = {name.lower() for name, _ in message.get('headers', [])}
                message['headers'] = [*message.get('headers', []), *(h for h in SAFE if h[0] not in own)]
            await send(message)

        await self.app(scope, receive, adding if scope['type'] == 'http' else send)
