"""Putting the server together: pages, limits, headers, error pages, health."""

import os
import pkgutil
from importlib import import_module

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, Response
from nicegui import app, ui
from starlette.exceptions import HTTPException

import pages
from models import database
from models.logbook import incident
from models.people.queries.organisations import office_card
from pages import plain, shell
from pages.attempts import note_request
from pages.limits import AnsweredFirst, BodyLimit, SafeHeaders
from pages.session import of_request

RECONNECT = 60.0
"""Seconds a page waits for its browser: a walk through a dead spot must not cost what was typed."""


def assemble() -> None:
    """Import every page, so that each registers its own address, and set what holds for all of them."""
    for module in pkgutil.walk_packages(pages.__path__, 'pages.'):
        import_module(module.name)
    app.colors(primary='#1f5aa6', positive='#1a7f37', negative='#b42318', warning='#8a5300')
    app.add_middleware(SafeHeaders)
    app.add_middleware(BodyLimit)
    app.add_middleware(AnsweredFirst)
    app.on_page_exception(page_broke)
    app.on_exception(handler_broke)
    app.add_exception_handler(404, not_there)
    app.add_exception_handler(HTTPException, said_no)
    app.add_exception_handler(RequestValidationError, misshapen)
    app.add_exception_handler(500, endpoint_broke)
    app.add_api_route('/healthz', healthz, methods=['GET'], include_in_schema=False)


def page_broke(error: Exception) -> None:
    """Instead of NiceGUI's page with the exception on it."""
    plain.draw_broken(incident(error))


def handler_broke(error: Exception) -> None:
    """A click or a background task failed: tell the number where somebody is looking."""
    number = incident(error)
    try:
        ui.notify(
            f'操作没有成功，已保存的内容不受影响。请重试；如仍不行，请告诉工作人员编号 {number}',
            type='negative',
            timeout=0,
            close_button='知道了',
        )
    except RuntimeError:  # nobody is looking
        return


async def not_there(request: Request, error: Exception) -> Response:
    """404 for pages and for everything else alike."""
    if isinstance(error, HTTPException):
        await note_request(await of_request(request), request, error)
    if 'text/html' not in request.headers.get('accept', ''):
        return JSONResponse({'message': detail_of(error, '没有找到')}, 404)
    return sentence_page('没有找到这个页面', '它可能已被删除、地址有误，或者不属于您。请从首页重新进入。', 404)


async def said_no(request: Request, error: Exception) -> Response:
    """An endpoint refused: a sentence for scripts, a small page for people."""
    assert isinstance(error, HTTPException)
    if error.status_code == 404:
        return await not_there(request, error)
    await note_request(await of_request(request), request, error)
    usual = '这个地址不支持这种请求方式，请从首页重新进入' if error.status_code == 405 else '请返回上一页，刷新后重试'
    if 'text/html' not in request.headers.get('accept', ''):
        return JSONResponse({'message': detail_of(error, usual)}, error.status_code)
    return sentence_page('没有办成', detail_of(error, usual), error.status_code)


async def misshapen(request: Request, error: Exception) -> Response:
    """What was sent has not the shape that is asked for: FastAPI's own answer would be English."""
    return await said_no(request, HTTPException(422, '提交的内容格式不符，请返回上一页，刷新后重试'))


async def endpoint_broke(request: Request, error: Exception) -> Response:
    """An endpoint failed: the number, never the exception."""
    text = f'系统出了问题，您已保存的内容不受影响。请稍后重试；如仍不行，请告诉工作人员编号 {incident(error)}。'
    if 'text/html' not in request.headers.get('accept', ''):
        return JSONResponse({'message': text}, 500)
    return sentence_page('暂时无法完成', text, 500)


def detail_of(error: Exception, otherwise: str) -> str:
    """Our own Chinese sentence, or the usual one: Starlette's English never shows."""
    detail = str(getattr(error, 'detail', ''))
    return detail if detail and not detail.isascii() else otherwise


def sentence_page(title: str, text: str, status: int) -> HTMLResponse:
    """A page that needs nothing but itself."""
    return HTMLResponse(
        '<!doctype html><html lang="zh-CN"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<title>{title} - 特证通</title><body style="font:16px/1.6 sans-serif;max-width:640px;margin:48px auto;padding:0 16px">'
        f'<h1 style="font-size:24px">{title}</h1><p>{text}</p><p><a href="/">返回首页</a></p>',
        status,
    )


async def healthz() -> Response:
    """200 while database, files and migrations are in order."""
    wrong = []
    if not await database.answers():
        wrong.append('database')
    folder = getattr(app.state, 'data_folder', None)
    if folder is None or not os.access(folder.files, os.W_OK):
        wrong.append('files')
    if not getattr(app.state, 'migrated', False):
        wrong.append('migrations')
    return JSONResponse({'ok': not wrong, 'wrong': wrong}, 503 if wrong else 200)


async def open_house() -> None:
    """Remember what every page shows of the office."""
    card = await office_card()
    if card is not None:
        shell.remember_office(card.name, card.phone)
