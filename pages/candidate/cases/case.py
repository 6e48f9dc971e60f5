"""One application: a draft's steps, or where the case stands, whose turn it is, by when, what to mend, what happened."""

from fastapi import Request
from fastapi.responses import RedirectResponse, Response
from nicegui import app, html, ui

from models import clock
from models.applications.operations.begin import discard
from models.applications.operations.submit import resubmit, withdraw
from models.applications.queries.certificates_given import CertificateShown, certificates_given
from models.applications.queries.choosing import against_resubmitting, continuity_shown
from models.applications.rules.types import ApplicationStatus, Delivery, Step
from models.employment.rules.continuity import Continuity
from models.forms.rules import FormState
from models.people.rules import Me
from models.regulation.item_text import NamedItem
from models.regulation.objection import Objection, Refused
from pages import shell
from pages.candidate.applying.frame import CASES, draw_trail, next_address
from pages.candidate.applying.steps import steps_of
from pages.candidate.cases.certificate import draw_certificates
from pages.candidate.cases.helping import draw_helpers, draw_sittings
from pages.candidate.cases.mending import draw_mending
from pages.candidate.cases.outcome import draw_against, draw_examined
from pages.candidate.cases.papers import draw_official
from pages.candidate.finding import SIDE, At, answered, found
from pages.session import refuse_other_origins, required, role_page
from pages.widgets.continuity import draw_continuity
from pages.widgets.due import draw_clock, draw_due
from pages.widgets.facts import draw_facts
from pages.widgets.judged import TAGS
from pages.widgets.panels import deed_asked_first
from pages.widgets.tables import record_table, tag
from pages.words import day, minute


@role_page('/applications/{application_id}', role=SIDE)
async def case_page(me: Me, application_id: str, tried: int = 0) -> None:
    """A draft, or a case under way, or one that has ended. `tried`: it could not be sent back, and why is told."""
    at = await found(me, application_id, outcome=True)
    wrong = (
        await against_resubmitting(me.actor, at.card.id, at.form, now=clock.now()) if tried and at.card.mending else []
    )
    with shell.frame(f'{at.card.type.label}申请', me=me, narrow=True, current=CASES):
        draw_trail(at, at.card.number or '草稿')
        if not at.card.own:
            html.p(f'申请人：{at.card.person}。您以协助人的身份办理，每一步都会记录是您办理的。').classes('tz-note')
        if at.card.is_draft:
            draw_draft(at)
        else:
            given = await certificates_given(me.actor, at.card.id, now=clock.now())
            draw_case(at, wrong, given, await continuity_shown(at.card, now=clock.now()))
        if at.card.own and not at.card.closed_at:
            draw_helpers(at)
            await draw_sittings(at)
        if at.card.is_draft and at.card.helpers:
            draw_timeline(at)


def draw_draft(at: At) -> None:
    """The steps, each with one line of what was answered."""
    left = at.card.draft.days_left(clock.today())
    html.p(
        f'草稿保留至 {day(at.card.draft.last_day)}（还有 {left} 天），{day(at.card.draft.purge_on)} 自动删除；每次保存重新计算。'
    ).classes('tz-lead')
    with html.ol().classes('tz-tasks'):
        for step in steps_of(at):
            with html.li().classes('tz-task'):
                with html.div():
                    html.a(step.title, href=f'{at.address}/{step.key}')
                    if step.line:
                        html.div(step.line).classes('tz-hint')
                tag(step.state, TAGS.get(step.state, ''))
    with html.div().classes('tz-row'):
        shell.link_button('继续办理', next_address(at, ''), primary=True)
        shell.link_button('核对并提交', f'{at.address}/review')
        if at.card.own:
            question = f'删除这份{at.card.type.label}草稿？填写的内容和上传的文件都会删除，不能恢复。'

            async def drop() -> None:
                await discard(at.me.actor, at.card.id, now=clock.now())
                ui.navigate.to(f'{CASES}?discarded=1')

            deed_asked_first('删除草稿', question, drop, danger=True, mark='discard')


def draw_case(
    at: At, wrong: list[Objection], given: list[CertificateShown], shown: list[tuple[NamedItem, Continuity]]
) -> None:
    """Where it stands on top, then what to do, then everything else."""
    card = at.card
    with html.section().classes('tz-card'):
        with html.div().classes('tz-row'):
            html.strong(card.status.label).classes('tz-status')
            html.span(whose_turn(at)).classes('tz-soft')
        if card.clock.current:
            draw_due(card.clock.current)
        if card.status is ApplicationStatus.PRINTED:
            html.div(how_to_fetch(at))
        if card.posted_as:
            html.div(f'发放：{card.posted_as}')
    if card.mending:
        draw_mending(at, wrong)
    draw_against(card.against)
    draw_certificates(given)
    draw_examined(card.examined)
    draw_about(at)
    draw_continuities(shown)
    html.h2('期限').classes('tz')
    with html.div().classes('tz-card'):
        draw_clock(card.clock)
        if not card.clock.terms:
            html.span('现在没有计时的期限。').classes('tz-soft')
    draw_official(at)
    draw_timeline(at)
    if Step.WITHDRAW in card.buttons:
        draw_withdraw(at)


def draw_continuities(shown: list[tuple[NamedItem, Continuity]]) -> None:
    """What the records show of each item to be renewed."""
    if not shown:
        return
    html.h2('聘用连续性').classes('tz')
    with html.div().classes('tz-card'):
        for named, one in shown:
            draw_continuity(one, named.shown)


def whose_turn(at: At) -> str:
    """Whose turn it is, in the reader's words."""
    if at.card.turn is None:
        return f'{day(at.card.closed_at)} 办结' if at.card.closed_at else '已办结'
    return '轮到您办理' if at.card.mending else f'由{at.card.turn.label}办理'


def how_to_fetch(at: At) -> str:
    """How the certificate is got."""
    if at.card.delivery is Delivery.COURIER:
        return '证书已制作，将按您填写的地址寄出。'
    return f'证书已制作，请携带身份证到{at.card.office or "受理机构"}领取。'


def draw_about(at: At) -> None:
    """What was applied for."""
    card = at.card
    html.h2('申请内容').classes('tz')
    with html.div().classes('tz-card'):
        draw_facts((
            ('申请号', card.number),
            ('作业项目', card.shown),
            ('受理机构', card.office),
            ('提交时间', minute(card.submitted_at)),
            ('领取方式', card.delivery.label),
            ('查询码', card.tracking_code if card.own else '申请人本人可见'),
        ))  # fmt: skip
        with html.div().classes('tz-row'):
            html.a('提交回执', href=f'{at.address}/receipt')
            if at.filled.state is FormState.FINISHED:
                html.a('申请表 PDF', href=f'/forms/{card.form_id}/file.pdf')
                html.a('申请表 Word', href=f'/forms/{card.form_id}/file.docx')


def draw_timeline(at: At) -> None:
    """What happened, oldest first."""
    html.h2('办理经过').classes('tz')
    record_table(
        at.card.events,
        [('时间', lambda row: minute(row['at'])), ('事项', what_happened), ('办理人', lambda row: by_whom(at, row))],
        empty='还没有办理记录。',
        caption='办理经过',
    )  # fmt: skip


def what_happened(row: dict[str, object]) -> str:
    """The step, and what it was about where somebody did it for the applicant."""
    return f'{row["title"]}：{row["remark"]}' if row['remark'] else str(row['title'])


def by_whom(at: At, row: dict[str, object]) -> str:
    """The applicant, his helper by name, the office and the center by what they are."""
    if row['role'] == 'candidate':
        return '申请人' if row['person_id'] == at.card.person_id else f'{row["who"]}（协助人）'
    return {'issuer': '发证机关', 'center': '考试机构', 'system': '系统'}.get(str(row['role']), '工作人员')


def draw_withdraw(at: At) -> None:
    """Taking it back, asked first."""
    question = f'撤回申请 {at.card.number}（{at.card.shown}）？撤回后本件办结，需要时可以重新申请。'

    async def back() -> None:
        await withdraw(at.me.actor, at.card.id, now=clock.now())
        ui.navigate.to(at.address)

    html.h2('撤回申请').classes('tz')
    html.p('受理前可以撤回，不影响再次申请。').classes('tz-soft')
    deed_asked_first('撤回申请', question, back, danger=True, mark='withdraw')


@app.post('/applications/{application_id}/resubmit', include_in_schema=False)
async def resubmit_post(application_id: str, request: Request) -> Response:
    """Send the mended case back; what is still as it was leads back to the case, which names it."""
    refuse_other_origins(request)
    me = await required(request)
    with answered():
        at = await found(me, application_id)
        try:
            await resubmit(me.actor, at.card.id, at.form, now=clock.now())
        except Refused:
            return RedirectResponse(f'{at.address}?tried=1', 303)
    return RedirectResponse(at.address, 303)
