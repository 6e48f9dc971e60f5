"""进度查询 without sign-in: status, whose turn, by when. Nothing of whose case it is; every wrong code is one answer."""

from collections import deque
from datetime import datetime, timedelta
from urllib.parse import quote

from fastapi.responses import RedirectResponse, Response
from nicegui import html, ui

from models import clock
from models.applications.queries.progress import Progress, progress
from models.people.rules import Me
from models.regulation.objection import Objection, Refused
from pages import shell
from pages.session import open_page
from pages.widgets.due import draw_clock
from pages.widgets.facts import draw_facts
from pages.widgets.questions import Questions, deed
from pages.words import day

MOST_TRIES, WITHIN = 20, timedelta(minutes=10)
KNOWN_ADDRESSES = 10_000
WRONG = '没有查到。请核对查询码：它印在回执和通知书上，由21位字母和数字组成。'
TOO_MANY = '查询次数过多，请10分钟后再试。'
_tries: dict[str, deque[datetime]] = {}
"""Tries of each address, in memory: one process serves the office, and a restart forgives ten minutes at most.

It spares the server. The 104 random bits of a code are what keeps it from being guessed, from however many addresses.
At most KNOWN_ADDRESSES are kept, each with MOST_TRIES moments: some twenty megabytes, whoever asks.
"""


@open_page('/progress')
async def ask_progress(me: Me | None) -> None:
    """Enter a code."""
    with shell.frame('进度查询', me=me, narrow=True):
        html.p('输入回执或通知书上的查询码，不用登录。查询结果不显示个人信息。').classes('tz-lead')
        draw_question()


def draw_question() -> None:
    """The code."""
    ask = Questions()
    with html.div().classes('tz-card'):
        ask.text('code', '查询码', hint='不分大小写，可以带空格', more='autocomplete=off spellcheck=false')

        async def look() -> None:
            code = ''.join(ask['code'].split())
            if not code:
                raise Refused(Objection(message='查询码不能为空，请照回执填写', field='code'))
            ui.navigate.to(f'/p/{quote(code[:40], safe="")}')

        deed('查询', look, ask=ask)
        ask.inputs['code'].on('keydown.enter', look)


@open_page('/p/{code}')
async def show_progress(me: Me | None, code: str) -> None:
    """Where the case of a code stands: the one address of a code, where a QR leads."""
    seen = None
    limited = too_often(address_of_visitor(), clock.now())
    if not limited:
        seen = await progress(code, now=clock.now())
    with shell.frame('进度查询', me=me, narrow=True):
        if seen is None:
            html.div(TOO_MANY if limited else WRONG).classes('tz-note wait').props('role=status')
            draw_question()
        else:
            draw_progress(seen)


@open_page('/progress/{code}')
async def by_long_address(me: Me | None, code: str) -> Response:
    """A code written behind the address of the question: led to the one address there is."""
    return RedirectResponse(f'/p/{quote(code[:40], safe="")}', 303)


def draw_progress(seen: Progress) -> None:
    """What the code's holder is told."""
    with html.section().classes('tz-card'):
        html.strong(seen.status.label).classes('tz-status')
        draw_facts((
            ('申请类型', seen.type.label),
            ('提交日期', day(seen.submitted_at)),
            ('现在由谁办理', seen.turn.label if seen.turn else '已办结'),
        ))  # fmt: skip
    if seen.clock.terms:
        html.h2('期限').classes('tz')
        with html.div().classes('tz-card'):
            draw_clock(seen.clock)
    html.p('办理详情请申请人登录后查看。').classes('tz-soft')
    shell.link_button('查询另一件', '/progress')


def address_of_visitor() -> str:
    """The network address a page was asked from."""
    client = ui.context.client.request.client
    return client.host if client else ''


def too_often(address: str, now: datetime) -> bool:
    """Whether this address has asked too often lately; forgets the oldest addresses first."""
    tries = _tries.pop(address, deque())
    while tries and tries[0] < now - WITHIN:
        tries.popleft()
    limited = len(tries) >= MOST_TRIES
    if not limited:
        tries.append(now)
    _tries[address] = tries
    while len(_tries) > KNOWN_ADDRESSES:
        _tries.pop(next(iter(_tries)))
    return limited
