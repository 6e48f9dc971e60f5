"""回执: number, fingerprint, tracking code; what happens next and by when. Kept as a file on request."""

import base64
from typing import Any
from urllib.parse import quote

from fastapi import Request
from fastapi.responses import RedirectResponse, Response
from nicegui import app, html, run
from starlette.exceptions import HTTPException

from documents.forms.papers.filing_receipt import FILING_RECEIPT
from documents.pdf import to_pdf
from documents.qr import svg
from documents.word import to_word
from models.applications.rules.receipt import progress_address, receipt_bytes
from models.applications.rules.types import ApplicationStatus
from models.people.rules import Me
from models.regulation.derivation import in_words
from pages import shell
from pages.candidate.applying.frame import step_frame
from pages.candidate.finding import SIDE, At, answered, found
from pages.session import required, role_page
from pages.widgets.due import due_words
from pages.words import minute

DRAW = {'pdf': to_pdf, 'docx': to_word}
COMMANDS = {
    'Windows（命令提示符）': 'certutil -hashfile {} SHA256',
    'macOS（终端）': 'shasum -a 256 {}',
    'Linux、统信、麒麟（终端）': 'sha256sum {}',
}
MEDIA = {'pdf': 'application/pdf', 'docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'}


@role_page('/applications/{application_id}/receipt', role=SIDE)
async def receipt_page(me: Me, application_id: str) -> Response | None:
    """What the applicant takes away."""
    at = await found(me, application_id)
    if not at.card.receipt_sha256:
        return RedirectResponse(at.address, 303)
    with step_frame(at, 'receipt', '提交回执'):
        with html.div().classes('tz-note good').props('role=status'):
            html.h2('申请已提交').classes('tz tz-flat')
            html.div(f'申请号 {at.card.number}').classes('tz-number')
            html.div(f'{minute(at.card.submitted_at)} 提交').classes('tz-soft')
        draw_next(at)
        draw_facts(at)
        with html.div().classes('tz-row'):
            for suffix, label in (('pdf', '下载回执 PDF'), ('docx', '下载回执 Word')):
                link = shell.link_button(label, f'{at.address}/receipt.{suffix}', primary=suffix == 'pdf')
                link.props('download').mark(suffix)
            shell.link_button('查看办理情况', at.address)
    return None


def draw_next(at: At) -> None:
    """What happens next, and by when; read again later, where the case stands by then."""
    html.h2('接下来').classes('tz')
    due = due_words(at.card.clock.current)
    with html.ol().classes('tz-steps'):
        if at.card.status is ApplicationStatus.SUBMITTED:
            html.li(f'{at.card.office or "受理机关"}审查材料。{due}。')
            html.li('材料需要补正的，会一次告知全部内容，请在期限内修改后再次提交。')
        else:
            html.li('。'.join(filter(None, (f'现在的状态：{at.card.status.label}', due))) + '。')
        html.li('每一步都会发消息通知您；凭查询码随时可以查询进度，不用登录。')


def draw_facts(at: At) -> None:
    """The code, its QR where this office is reached from outside, and the fingerprint."""
    html.h2('查询码').classes('tz')
    with html.div().classes('tz-card'):
        html.div(at.card.tracking_code).classes('tz-password').mark('tracking-code')
        html.div('在“进度查询”输入此码即可查询，不显示个人信息。请勿公开。').classes('tz-soft tz-small')
        if url := progress_url(at):
            picture = base64.b64encode(svg(url).encode()).decode()
            html.img(src=f'data:image/svg+xml;base64,{picture}', alt='进度查询二维码').classes('tz-qr')
    html.h2('提交内容指纹').classes('tz')
    with html.div().classes('tz-card'):
        html.div(at.card.receipt_sha256).classes('tz-code')
        html.div('由申请表、材料、承诺和领取方式计算得出（SHA-256），可以证明提交的内容没有被改动。').classes(
            'tz-soft tz-small'
        )
        draw_check(at)


def draw_check(at: At) -> None:
    """What was sent, to take away, and how anybody checks it against the fingerprint."""
    name = sent_name(at)
    with html.details():
        html.summary('下载提交内容，自己核对指纹')
        html.p(
            '文件记录了申请类型、项目、承诺、领取方式、受理机构，以及申请表和每份材料各自的指纹。请原样保存，不要用编辑软件打开后另存。'
        ).classes('tz-soft')
        shell.link_button('下载提交内容', f'{at.address}/receipt.json').props('download').mark('json')
        html.p('在文件所在的文件夹运行下面的命令，得出的64位字符与上面的指纹一致，即未被改动：')
        with html.dl().classes('tz-answers'):
            for system, command in COMMANDS.items():
                html.dt(system)
                html.dd(command.format(name)).classes('tz-code')
        html.p('材料的指纹用同样的方法对原文件计算。补正后提交的内容以办理经过和材料记录为准，不改变本回执。').classes(
            'tz-soft tz-small'
        )


def sent_name(at: At) -> str:
    """What the file is called; plain signs, so that a command can name it."""
    return f'tijiao-{at.card.receipt_sha256[:8]}.json'


def progress_url(at: At) -> str:
    """Where the code leads, or '' where this office is not reached from outside."""
    return progress_address(app.state.settings.public_url, at.card.tracking_code)


def told(at: At) -> dict[str, Any]:
    """The answers of the receipt."""
    term = at.card.clock.current
    return {
        'application': at.card.number, 'name': at.card.person, 'type': at.card.type.label, 'item': at.card.shown,
        'office': at.card.office, 'submitted': minute(at.card.submitted_at),
        'due': in_words(term.due) if term and term.due else '', 'sha256': at.card.receipt_sha256,
        'tracking_code': at.card.tracking_code, 'progress_url': progress_url(at),
    }  # fmt: skip


@app.get('/applications/{application_id}/receipt.json', include_in_schema=False)
async def receipt_sent(application_id: str, request: Request) -> Response:
    """What was sent, to the byte as it was hashed."""
    me = await required(request)
    with answered():
        at = await found(me, application_id)
    if not at.card.receipt_sha256:
        raise HTTPException(404, '没有这份回执')
    told_name = {'Content-Disposition': f'attachment; filename="{sent_name(at)}"', 'Cache-Control': 'no-store'}
    return Response(receipt_bytes(at.card.receipt), media_type='application/json', headers=told_name)


@app.get('/applications/{application_id}/receipt.{suffix}', include_in_schema=False)
async def receipt_file(application_id: str, suffix: str, request: Request) -> Response:
    """The receipt as a file."""
    me = await required(request)
    with answered():
        at = await found(me, application_id)
    if suffix not in DRAW or not at.card.receipt_sha256:
        raise HTTPException(404, '没有这份回执')
    bound = FILING_RECEIPT.bind(told(at))
    content = await run.io_bound(lambda: DRAW[suffix](bound))
    name = quote(f'{at.card.number}申请提交回执.{suffix}', safe='')
    told_name = {'Content-Disposition': f"attachment; filename*=UTF-8''{name}", 'Cache-Control': 'no-store'}
    return Response(content, media_type=MEDIA[suffix], headers=told_name)
