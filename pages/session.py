"""Who is looking, and as whom: the sole reader of the browser's session, and the guard of every page.

A page names its role; strangers are sent to sign in, others are told plainly that the page is not theirs:

    @role_page('/candidate', role=Role.CANDIDATE)
    async def start(me: Me) -> None: ...
"""

import inspect
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any
from urllib.parse import quote

from fastapi import Request
from fastapi.responses import RedirectResponse, Response
from nicegui import app, ui
from starlette.exceptions import HTTPException

from models import clock
from models.people.queries.sessions import whoever
from models.people.rules import Me
from models.records.rules import Role
from models.regulation.objection import NotThere, Refused
from pages.attempts import note_page
from pages.plain import draw_not_allowed, draw_not_there, draw_refused

HOME = {
    Role.CANDIDATE: '/candidate',
    Role.EMPLOYER: '/employer',
    Role.DELEGATE: '/delegate',
    Role.CENTER: '/center',
    Role.ISSUER: '/issuer',
    Role.ADMIN: '/admin',
}
FIRST_PASSWORD = '/account/first-password'
"""Where whoever holds a password of the office's making is led before anything else."""
CHOICE = '/choose'
"""Where whoever acts for employers is asked, once after signing in, for whom."""
LONGEST_WAY = 8000
"""So long an address is led back to whole: every field of a search, nine characters to each 汉字, is well within."""
PATIENCE = 60.0
"""Seconds a page may take to build: the default of 3 fails when three hundred people come at once."""

Builder = Callable[..., Awaitable[Any]]


async def current() -> Me | None:
    """Who is looking while a page is being built."""
    return await whose(app.storage.browser.get('token', ''))


async def of_request(request: Request) -> Me | None:
    """Who sent a request to one of our own addresses."""
    return await whose(request.session.get('token', ''))


async def whose(token: str) -> Me | None:
    """The person behind a token, if it still counts."""
    return await whoever(token, now=clock.now()) if token else None


async def required(request: Request) -> Me:
    """Who sent a request, or 401."""
    me = await of_request(request)
    if me is None:
        raise HTTPException(401, '登录已过期，请重新登录')
    if me.must_change_password:
        raise HTTPException(403, '请先修改初始密码')
    return me


def refuse_other_origins(request: Request) -> None:
    """Answer 403 to a form or script of another site: our own pages always name their origin."""
    origin = request.headers.get('origin')
    if origin is not None and origin.split('://', 1)[-1] != request.headers.get('host', ''):
        raise HTTPException(403, '请求来源不符')
    if request.headers.get('sec-fetch-site', 'same-origin') not in {'same-origin', 'none'}:
        raise HTTPException(403, '请求来源不符')


def local(address: str) -> str:
    """An address on this server, or the start page: never a way out to elsewhere.

    One too long to be led back to loses its query: whoever signs in is not kept out by what he looked for before.
    """
    if len(address) > LONGEST_WAY:
        address = address.partition('?')[0]
    if len(address) > LONGEST_WAY:
        return '/'
    plain = address.isprintable() and '\\' not in address  # browsers leave tabs out and read a backslash as /
    return address if plain and address.startswith('/') and not address.startswith('//') else '/'


def open_page(path: str, **options: Any) -> Callable[[Builder], Builder]:
    """Register a page for everybody; it is handed `me`, who may be None."""

    def decorate(build: Builder) -> Builder:
        async def check(me: Me | None) -> None:
            return None

        return registered(path, build, check, role=None, **options)

    return decorate


def role_page(path: str, *, role: Role | tuple[Role, ...], **options: Any) -> Callable[[Builder], Builder]:
    """Register a page for those who act in that role (or one of those); it is handed `me`."""
    roles = role if isinstance(role, tuple) else (role,)

    def decorate(build: Builder) -> Builder:
        async def check(me: Me | None) -> Response | bool | None:
            if me is None:
                return RedirectResponse(f'/sign-in?next={quote(local(asked_address()))}', 303)
            if me.must_change_password and path != FIRST_PASSWORD:
                return RedirectResponse(f'{FIRST_PASSWORD}?next={quote(local(asked_address()))}', 303)
            return None if me.role in roles else True

        return registered(path, build, check, role=roles, **options)

    return decorate


def signed_in_page(path: str, **options: Any) -> Callable[[Builder], Builder]:
    """Register a page for whoever has signed in, in any role."""
    return role_page(path, role=tuple(HOME), **options)


def asked_address() -> str:
    """The address of the page being built, with its query."""
    request = ui.context.client.request
    return request.url.path + (f'?{request.url.query}' if request.url.query else '')


def registered(
    path: str, build: Builder, check: Callable[..., Awaitable[Any]], *, role: Any, **options: Any
) -> Builder:
    """Wrap a page: find out who looks, check, build; what is not there is a plain 404, a refusal its sentence."""

    @wraps(build)
    async def guarded(**given: Any) -> Response | None:
        me = await current()
        verdict = await check(me)
        if isinstance(verdict, Response):
            return verdict
        if verdict:
            ui.context.client.status_code = 403
            await note_page(me, path, given, None)
            draw_not_allowed(me, role or (), asked_address())
            return None
        try:
            return await build(me, **given)
        except NotThere as missing:
            if role is not None:  # an old address of an open page is nobody's secret
                await note_page(me, path, given, missing)
            ui.context.client.content.clear()
            ui.context.client.status_code = 404
            draw_not_there(me)
            return None
        except Refused as refusal:
            await note_page(me, path, given, refusal)
            ui.context.client.content.clear()
            ui.context.client.status_code = 403
            draw_refused(me, str(refusal))
            return None

    parameters = [p for p in inspect.signature(build).parameters.values() if p.name != 'me']
    guarded.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    guarded.required_role = role  # type: ignore[attr-defined]
    return ui.page(path, response_timeout=PATIENCE, **options)(guarded)
