"""预览和下载证书: the password asked again, the sheet in the page, and its files. Nothing leaves without the password."""

from urllib.parse import quote

from fastapi import Request
from fastapi.responses import RedirectResponse, Response
from nicegui import app, html, run, ui
from starlette.exceptions import HTTPException

from documents.forms.papers.certificate_sheet import CERTIFICATE_SHEET
from documents.pdf import Unprintable, to_pdf
from documents.word import to_word
from models import clock
from models.certificates.holding import own_card
from models.certificates.rules.sheet import objections_to_sheet
from models.certificates.sheets import see_sheet, take_sheet
from models.people.operations.proving import ASK_AGAIN, NotProved, prove, proved_until
from models.people.rules import Me
from models.regulation.objection import NotThere, Refused
from pages import shell
from pages.candidate.finding import answered
from pages.session import required, signed_in_page
from pages.widgets.certificates import LIST
from pages.widgets.questions import Questions, deed, tell
from pages.words import clock_time

DRAW = {'pdf': to_pdf, 'docx': to_word}
KINDS = {'pdf': 'PDF', 'docx': 'Word'}
MEDIA = {'pdf': 'application/pdf', 'docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'}
MISSING = '没有找到这本证书，它可能不属于您'
PRIVATE = {
    'Cache-Control': 'private, no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'",
}


@signed_in_page(f'{LIST}/{{certificate_id:int}}/sheet')
async def sheet(me: Me, certificate_id: int) -> None:
    """The password, and then the sheet."""
    card = await own_card(me.actor, certificate_id, now=clock.now())
    if wrong := objections_to_sheet(card['origin'], card['status']):
        raise Refused(*wrong)
    until = await proved_until(me.session_id, now=clock.now())
    here = f'{LIST}/{certificate_id}'
    with shell.frame('预览、下载证书', me=me, current=LIST, narrow=until is None):
        html.a('返回证书详情').props(f'href="{here}"')
        if until is None:
            draw_password(me, f'{here}/sheet')
            return
        html.p(f'{clock_time(until)} 前可以预览和下载，之后需要再次输入密码。公用电脑用完请退出登录。').classes(
            'tz-lead'
        )
        with html.div().classes('tz-row'):
            for suffix, label in KINDS.items():
                shell.link_button(f'下载 {label}', f'{here}/sheet.{suffix}').mark(f'take-{suffix}')
        draw_preview(f'{here}/sheet.pdf?preview=1')


def draw_password(me: Me, here: str) -> None:
    """Asked here, sent over the page's own line; never part of an address."""
    address = visitor()
    ask = Questions()
    with html.div().classes('tz-card tz-form'):
        html.p(f'{ASK_AGAIN}。').classes('tz-flat')
        ask.text('password', '登录密码', secret=True, more='autocomplete=current-password')

        async def show() -> None:
            await prove(me.actor, ask['password'], address=address, now=clock.now())
            ui.navigate.to(here)

        async def at_once() -> None:
            try:
                await show()
            except Refused as refusal:
                tell(refusal, ask)

        deed('查看', show, ask=ask)
        ask.inputs['password'].on('keydown.enter', at_once)
    html.p('忘记密码的，请持身份证到发证机关窗口重置。').classes('tz-soft')


def visitor() -> str:
    """The network address the page was asked from: tries are counted by it."""
    client = ui.context.client.request.client
    return client.host if client else ''


def draw_preview(address: str) -> None:
    """The PDF in the page; a browser that shows none of them there gets the way to it."""
    frame = html.iframe().props(f'src="{address}" title="证书预览"').mark('preview')
    frame.style('width:100%;height:75vh;border:1px solid var(--line)')
    with frame:
        html.a('打开预览').props(f'href="{address}"')
    with html.p().classes('tz-soft'):
        html.span('看不到预览的，请')
        html.a('在新窗口打开').props(f'href="{address}" target="_blank" rel="noopener"')
        html.span('，或下载后查看。')


@app.get(f'{LIST}/{{certificate_id:int}}/sheet.{{suffix}}', include_in_schema=False)
async def sheet_file(certificate_id: int, suffix: str, request: Request, preview: int = 0) -> Response:
    """The sheet as a file. Without a fresh password a download leads to where it is asked, a preview says so."""
    me = await required(request)
    shown_in_place = bool(preview) and suffix == 'pdf'
    with answered(MISSING):
        if suffix not in DRAW:
            raise NotThere
        try:
            if shown_in_place:
                data = await see_sheet(me.actor, certificate_id, now=clock.now())
            else:
                data = await take_sheet(me.actor, certificate_id, kind=KINDS[suffix], now=clock.now())
        except NotProved:
            if shown_in_place:
                raise HTTPException(403, ASK_AGAIN) from None
            return RedirectResponse(f'{LIST}/{certificate_id}/sheet', 303)
    content = await drawn(data, suffix)
    name = quote(f'{CERTIFICATE_SHEET.title}_{data["as_of"]}.{suffix}', safe='')
    way = 'inline' if shown_in_place else 'attachment'
    told = {'Content-Disposition': f"{way}; filename*=UTF-8''{name}"}
    return Response(content, media_type=MEDIA[suffix], headers=PRIVATE | told)


async def drawn(data: dict[str, object], suffix: str) -> bytes:
    """The file, drawn off the event loop."""
    try:
        content = await run.io_bound(lambda: DRAW[suffix](CERTIFICATE_SHEET.bind(data)))
    except Unprintable as refusal:
        raise HTTPException(409, str(refusal)) from None
    if content is None:
        raise HTTPException(503, '系统正在重新启动，请稍后再试')
    return content
