"""到外部登记信息查询: for an employer that the local register does not have, shown to be confirmed before it is taken in."""

from collections.abc import Awaitable, Callable

from nicegui import html

from models import clock
from models.people.lookup import SECONDS, Found
from models.people.operations.outside_register import ask_register, register_found
from models.people.rules import Me
from models.regulation.objection import Refused
from pages.widgets.questions import deed

Taken = Callable[[int], Awaitable[None]]
NOT_FOUND = '外部登记信息中也没有查到，请核对名称或代码，或者直接按您填写的名称提交。'


def draw_outside(me: Me, words: str, taken: Taken) -> None:
    """The button; what was found below it. `taken` is handed the number under which the employer is registered now."""

    async def ask() -> None:
        say(f'正在查询，最长需要{SECONDS:.0f}秒…', 'tz-doing')
        try:
            found = await ask_register(me.actor, words, now=clock.now())
        except Refused as refusal:
            say('；'.join(one.message for one in refusal.objections), 'tz-wrong')
            return
        if not found:
            say(NOT_FOUND, 'tz-hint')
            return
        say('外部登记信息中有下列单位，请核对后确认：', 'tz-hint')
        with place:
            for one in found:
                draw_one(me, one, taken)

    with html.div().classes('tz-row'):
        deed('到外部登记信息查询', ask, primary=False).mark('ask-outside')
    place = html.div().classes('tz-list').props('role=status')

    def say(text: str, look: str) -> None:
        """Where it stands, in place of what was said before."""
        if not place.is_deleted:
            place.clear()
            with place:
                html.div(text).classes(look)


def draw_one(me: Me, one: Found, taken: Taken) -> None:
    """One organisation as it is registered elsewhere, and the word that it is meant."""

    async def confirm() -> None:
        await taken(await register_found(me.actor, one, now=clock.now()))

    with html.div().classes('tz-row'):
        html.span(f'{one.name}（{one.code}），{one.address or "地址未登记"}')
        deed('就是这个单位', confirm, primary=False).mark(f'confirm-{one.code}')
