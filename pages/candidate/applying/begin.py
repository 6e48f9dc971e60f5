"""Beginning: what is applied for, each kind with what it is for."""

import secrets
from typing import Annotated

from fastapi import Form as Posted
from fastapi import Request
from fastapi.responses import RedirectResponse, Response
from nicegui import app, html
from starlette.exceptions import HTTPException

from documents.catalogue import FORMS
from models import clock
from models.applications.operations.begin import begin
from models.applications.rules.materials import FORMS as FORM_OF
from models.applications.rules.types import ApplicationType
from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.candidate.applying.frame import CASES, next_address
from pages.candidate.finding import SIDE, answered, found
from pages.session import refuse_other_origins, required, role_page

WHAT_FOR = {
    ApplicationType.NEW: '第一次取得特种设备安全管理和作业人员证。须考试的，提交后由考试机构安排。',
    ApplicationType.ADDITION: '已有有效证书，再增加作业项目。',
    ApplicationType.RENEWAL: '证书项目有效期届满前，申请延续。',
    ApplicationType.REISSUE: '证书丢失或者损毁，申请补发。',
    ApplicationType.EMPLOYER_CHANGE: '换了工作单位，变更证书上的聘用单位。',
}
Text = Annotated[str, Posted(max_length=60)]


@role_page('/applications/new', role=Role.CANDIDATE)
async def new(me: Me) -> None:
    """The kinds of application."""
    with shell.frame('办理申请', me=me, current=CASES):
        html.p('请选择要办理的事项。填写的内容自动保存，可以随时离开，换一台设备继续。').classes('tz-lead')
        draw_kinds()
        html.p('查不到自己的证书？').classes('tz-soft')
        shell.link_button('为什么查不到我的证书', '/certificates/why')


def draw_kinds() -> None:
    """One card for each kind; its button begins it."""
    with html.div().classes('tz-cards'):
        for kind, text in WHAT_FOR.items():
            with html.section().classes('tz-card'):
                html.h3(kind.label).classes('tz tz-flat')
                html.p(text).classes('tz-soft tz-grow')
                draw_begin(kind)


def draw_begin(kind: ApplicationType, label: str = '开始办理') -> None:
    """The button that begins an application; its token makes a second click the same one."""
    with html.form(action='/applications', method='post'):
        html.input_(type='hidden', name='kind', value=kind.value)
        html.input_(type='hidden', name='token', value=secrets.token_urlsafe(12))
        about = {'aria-label': f'{label}：{kind.label}'}
        html.button(label, type='submit', **about).classes('tz-button primary').mark(f'apply-{kind.value}')


@app.post('/applications', include_in_schema=False)
async def begin_post(request: Request, kind: Text, token: Text) -> Response:
    """Begin a draft; the same button twice begins one."""
    refuse_other_origins(request)
    me = await required(request)
    if kind not in set(ApplicationType):
        raise HTTPException(404, '没有这种申请')
    wanted = ApplicationType(kind)
    with answered():
        draft = await begin(me.actor, wanted, FORMS[FORM_OF[wanted]], begun_with=token, now=clock.now())
    return RedirectResponse(f'/applications/{draft}/items', 303)


@role_page('/applications/{application_id}/after/{step}', role=SIDE)
async def after(me: Me, application_id: str, step: str) -> Response:
    """On to the next step that asks something."""
    return RedirectResponse(next_address(await found(me, application_id), step), 303)
