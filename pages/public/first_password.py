"""The first thing after signing in with a password that the office handed out: a password of one's own."""

from fastapi.responses import RedirectResponse, Response
from nicegui import html, ui

from models import clock
from models.people.operations.accounts import change_password
from models.people.rules import Me
from models.regulation.objection import Objection, Refused
from pages import shell
from pages.session import FIRST_PASSWORD, HOME, local, signed_in_page
from pages.widgets.questions import Questions, deed


@signed_in_page(FIRST_PASSWORD)
async def first_password(me: Me, next: str = '/') -> Response | None:
    """Old, new, again; then on to where he wanted to go."""
    onward = local(next) if next != '/' else HOME[me.role]
    if not me.must_change_password:
        return RedirectResponse(onward, 303)
    with shell.frame('设置自己的密码', me=me, narrow=True):
        html.p('您正在使用工作人员发放的初始密码。为保护您的账号，请先设置只有自己知道的密码，再继续办理。').classes(
            'tz-lead'
        )
        with html.div().classes('tz-card'):
            draw_questions(me, onward)
    return None


def draw_questions(me: Me, onward: str) -> None:
    """The three questions."""
    ask = Questions()
    ask.text('old', '原密码', hint='工作人员交给您的初始密码', secret=True, more='autocomplete=current-password')
    ask.text('password', '新密码', hint='至少8位，不要用证件号或手机号', secret=True, more='autocomplete=new-password')
    ask.text('again', '再输入一次新密码', secret=True, more='autocomplete=new-password')

    async def change() -> None:
        if ask['password'] != ask['again']:
            raise Refused(Objection(message='两次输入的新密码不一致，请重新输入', field='again'))
        await change_password(me.actor, ask['old'], ask['password'], now=clock.now())
        ui.navigate.to(onward)

    deed('保存并继续', change, ask=ask)
