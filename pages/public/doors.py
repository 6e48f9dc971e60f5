"""In and out: signing in, signing out, acting as. Plain posts, so the cookie is new each time and no script is needed."""

from typing import Annotated
from urllib.parse import quote

from fastapi import Depends, Form, Request
from fastapi.responses import RedirectResponse, Response
from nicegui import app, html, ui

from models import clock
from models.people.operations.sign_in import act_as, sign_in, sign_out
from models.people.queries.organisations import is_set_up
from models.people.rules import Me, has_to_choose
from models.records.rules import Role
from models.regulation.objection import NotThere, Refused
from pages import shell
from pages.session import CHOICE, HOME, local, of_request, open_page, refuse_other_origins, whose

SYSTEMS = (('Android', '安卓'), ('iPhone', 'iPhone'), ('Windows', 'Windows'), ('Mac OS', 'Mac'), ('Linux', 'Linux'))
BROWSERS = (
    ('MicroMessenger', '微信'), ('Edg/', 'Edge'), ('Firefox', 'Firefox'), ('Chrome', 'Chrome'), ('Safari', 'Safari'),
)  # fmt: skip
GUARD = [Depends(refuse_other_origins)]


@open_page('/sign-in')
async def sign_in_page(me: Me | None, next: str = '/') -> Response | None:
    """The form, what went wrong last time, and in a demonstration the sample people."""
    if not await is_set_up():
        return RedirectResponse('/set-up', 303)
    if me is not None:
        return RedirectResponse(local(next) if next != '/' else HOME[me.role], 303)
    fault = app.storage.browser.pop('fault', '')
    with shell.frame('登录', me=None, narrow=True):
        if fault:
            html.div(fault).classes('tz-note bad').props('role="alert"')
        draw_form(next)
        html.div('还没有账号？').classes('tz-soft')
        shell.link_button('注册账号', '/register')
        if samples := getattr(app.state, 'demo', None):
            draw_samples(samples)
    return None


def draw_form(next: str) -> None:
    """Number, password, go."""
    with html.form().props('action="/sign-in" method="post"').classes('tz-card'):
        ui.element('input').props.update({'type': 'hidden', 'name': 'next', 'value': local(next)})
        with html.div().classes('tz-field'):
            html.label('身份证号或手机号').props('for="login"')
            ui.element('input').props('id="login" name="login" autocomplete="username" required maxlength=30').classes(
                'tz-input'
            )
        with html.div().classes('tz-field'):
            html.label('密码').props('for="password"')
            field = ui.element('input').props('id="password" name="password" type="password" required maxlength=128')
            field.props('autocomplete="current-password"').classes('tz-input')
        html.button('登录').props('type="submit"').classes('tz-button primary')


def draw_samples(samples: list[dict[str, str]]) -> None:
    """One click for each sample person of the demonstration."""
    html.h2('演示人员（一次性数据，停止服务即消失）').classes('tz')
    with html.div().classes('tz-cards'):
        for sample in samples:
            with html.form().props('action="/sign-in" method="post"').classes('tz-card'):
                for name in ('login', 'password'):
                    ui.element('input').props(f'type="hidden" name="{name}" value="{sample[name]}"')
                ui.element('input').props('type="hidden" name="next" value="/"')
                html.span(sample['what']).classes('tz-soft tz-small')
                html.button(sample['name']).props('type="submit"').classes('tz-button').mark(sample['key'])


@app.post('/sign-in', dependencies=GUARD)
async def sign_in_post(
    request: Request,
    login: Annotated[str, Form(max_length=60)],
    password: Annotated[str, Form(max_length=200)],
    next: Annotated[str, Form()] = '/',
) -> Response:
    """Check, and hand out a fresh session; what was wrong is told on the form, never in the address."""
    address = request.client.host if request.client else ''
    try:
        token = await sign_in(login, password, address=address, device=device_of(request), now=clock.now())
    except Refused as refusal:
        request.session['fault'] = str(refusal)
        return RedirectResponse('/sign-in' + (f'?next={quote(local(next))}' if next != '/' else ''), 303)
    fresh_session(request, token)
    me = await whose(token)
    assert me is not None
    if has_to_choose(me.standings):
        return RedirectResponse(CHOICE + (f'?next={quote(local(next))}' if next != '/' else ''), 303)
    return RedirectResponse(local(next) if next != '/' else HOME[me.role], 303)


def fresh_session(request: Request, token: str) -> None:
    """Forget the old cookie whole, so a planted one is worth nothing."""
    request.session.clear()
    request.session['token'] = token


def device_of(request: Request) -> str:
    """A word or two for the list of devices."""
    agent = request.headers.get('user-agent', '')
    system = next((word for mark, word in SYSTEMS if mark in agent), '未知系统')
    browser = next((word for mark, word in BROWSERS if mark in agent), '未知浏览器')
    return f'{system} {browser}'


@app.post('/sign-out', dependencies=GUARD)
async def sign_out_post(request: Request) -> Response:
    """End the session; a second click finds nothing to end."""
    me = await of_request(request)
    if me is not None:
        await sign_out(me.actor, now=clock.now())
    request.session.clear()
    return RedirectResponse('/', 303)


@app.post('/act-as', dependencies=GUARD)
async def act_as_post(
    request: Request, role: Annotated[str, Form(max_length=20)], organisation: Annotated[str, Form(max_length=20)] = '',
    next: Annotated[str, Form()] = '/',
) -> Response:  # fmt: skip
    """Switch to another of one's own standings; then to its start, or on to where one wanted to go."""
    me = await of_request(request)
    if me is None:
        return RedirectResponse('/sign-in', 303)
    try:
        wanted = Role(role)
        await act_as(me.actor, wanted, int(organisation) if organisation else None, now=clock.now())
    except (ValueError, NotThere, Refused):  # a mandate that ended meanwhile says there why
        return RedirectResponse('/mandates' if role == Role.DELEGATE.value else HOME[me.role], 303)
    return RedirectResponse(local(next) if next != '/' else HOME[wanted], 303)
