"""What is refused at a page or an address of ours goes into the log like what an operation refuses, once each."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from fastapi import Request
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from models import clock
from models.people.rules import Me
from models.records.attempts import note_attempt, note_refusal
from models.records.rules import NOBODY
from models.regulation.objection import NotThere, Refused

ANOTHER_S = '当前身份不能打开此页面'
READING = {'GET', 'HEAD'}
WHY = {401: '未登录或登录已过期', 403: '请求来源不符', 404: '没有这个对象，或当前身份不能办理'}


async def note_page(me: Me | None, path: str, given: Mapping[str, Any], refusal: Refused | NotThere | None) -> None:
    """A page that was not shown: of another role (no refusal), or refused while it was built.

    Somebody not signed in is led to sign in: no attempt.
    """
    if me is None:
        return
    act, about, now = f'打开 {path}', id_among(given), clock.now()
    if refusal is None:
        await note_attempt(me.actor, act, about, ANOTHER_S, now=now)
    else:
        await note_refusal(me.actor, act, about, refusal, now=now)


async def note_request(me: Me | None, request: Request, error: HTTPException) -> None:
    """A request to an address of ours that was refused; one to an address that nobody made is none of it."""
    route = request.scope.get('route')
    reading = request.method in READING
    if not isinstance(route, APIRoute) or (me is None and reading) or (me is not None and me.must_change_password):
        return
    actor, act = me.actor if me else NOBODY, f'{"打开" if reading else "提交"} {route.path}'
    about, now = id_among(request.path_params), clock.now()
    if refusal := refusal_behind(error):
        await note_refusal(actor, act, about, refusal, now=now)
    elif error.status_code in WHY and not (reading and error.status_code == 404):
        await note_attempt(actor, act, about, WHY[error.status_code], now=now)


def refusal_behind(error: BaseException) -> Refused | NotThere | None:
    """What the answer was made from."""
    behind = error.__context__
    return behind if isinstance(behind, Refused | NotThere) or behind is None else refusal_behind(behind)


def id_among(given: Mapping[str, Any]) -> UUID | int | str:
    """The first of the values in an address that is an id; '' where there is none."""
    for value in given.values():
        if isinstance(value, int) or str(value).isdecimal():
            return int(value)
        try:
            return UUID(str(value))
        except ValueError:
            continue
    return ''
