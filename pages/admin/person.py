"""One account: particulars, duties, password, sessions, history."""

from collections.abc import Awaitable, Callable
from typing import Any

from nicegui import html, ui

from models import clock
from models.people.operations.accounts import MERGED, first_password, reset_password, set_disabled
from models.people.queries.persons import person_card
from models.people.rules import Me
from models.records.rules import Role
from models.regulation.objection import NotThere
from pages import shell, words
from pages.admin.duties import DutyList, draw_giving
from pages.admin.sessions import SessionList
from pages.session import role_page
from pages.widgets.facts import draw_facts
from pages.widgets.history import Events
from pages.widgets.panels import Panel, deed_asked_first
from pages.widgets.people import account_state, handed_over
from pages.widgets.questions import deed
from pages.widgets.tables import tag

Card = dict[str, Any]


@role_page('/admin/people/{person_id:int}', role=Role.ADMIN)
async def person_page(me: Me, person_id: int) -> None:
    """Everything about one account, the numbers masked."""
    card = await card_of(person_id)

    async def changed() -> None:
        for part in (particulars, sessions, history):
            await part.draw()

    async def duties_changed() -> None:
        await duties.draw()
        await history.draw()

    with shell.frame(f'人员：{card["name"]}', me=me, current='/admin/people'):
        html.a('返回人员列表').props('href="/admin/people"')
        particulars = Panel(lambda: card_of(person_id), draw_particulars)
        await particulars.draw()
        draw_deeds(me, card, changed)
        html.h2('岗位').classes('tz')
        duties = DutyList(me, person_id=person_id, ended=None, changed=duties_changed)
        await duties.draw()
        if card['confirmed_at']:
            with html.details().classes('tz-card'):
                html.summary('分配岗位')
                draw_giving(me, number=card['whole_number'], given=duties_changed)
        html.h2('登录会话').classes('tz')
        sessions = SessionList(me, person_id=person_id)
        await sessions.draw()
        html.h2('操作记录').classes('tz')
        history = Events(
            me,
            lambda: {'subject': ('person', person_id)},
            empty='还没有操作记录。',
            caption='操作记录',
            of_one_thing=True,
        )
        await history.draw()


async def card_of(person_id: int) -> Card:
    """The account, or a plain 404."""
    card = await person_card(person_id)
    if card is None:
        raise NotThere
    return card


def draw_particulars(card: Card) -> None:
    """Who it is and where the account stands."""
    confirmed = f'{words.minute(card["confirmed_at"])} {card["confirmed_by"]}'.strip() if card['confirmed_at'] else ''
    with html.div().classes('tz-card'):
        draw_facts((
            ('姓名', card['name']),
            ('状态', lambda: draw_states(card)),
            ('身份证号', card['id_number']),
            ('手机号', card['phone']),
            ('建立时间', words.minute(card['created_at'])),
            ('核验', confirmed),
        ))  # fmt: skip


def draw_states(card: Card) -> None:
    """Confirmed or not, and whether a first password is still in use."""
    with html.div().classes('tz-row'):
        account_state(card)
        if card['must_change_password']:
            tag('尚未修改初始密码', 'wait')


def draw_deeds(me: Me, card: Card, changed: Callable[[], Awaitable[None]]) -> None:
    """A new first password; closing the account and opening it again. One merged into another is left alone."""
    person_id, name = card['id'], card['name']
    if card['kept_in']:
        with html.div().classes('tz-note').mark('merged'):
            html.span(f'{MERGED}。')
            html.a('打开现在使用的账号', href=f'/admin/people/{card["kept_in"]}')
        return
    handed = html.div()

    async def reset() -> None:
        password = first_password()
        await reset_password(me.actor, person_id, password, now=clock.now())
        handed.clear()
        with handed:
            handed_over(f'已重置{name}的密码，该账号已在所有设备上退出。', password)
        await changed()

    async def switch(disabled: bool) -> None:
        await set_disabled(me.actor, person_id, disabled, now=clock.now())
        ui.notify(f'已{"停用" if disabled else "启用"}账号：{name}', type='positive')
        buttons[True].set_visibility(not disabled)
        buttons[False].set_visibility(disabled)
        await changed()

    with html.div().classes('tz-row'):
        question = f'请确认{name}本人持身份证在场。重置后原密码失效，所有设备退出，不能撤销。'
        deed_asked_first('重置密码', question, reset)
        buttons = {
            True: deed('停用账号', lambda: switch(True), primary=False, danger=True),
            False: deed('启用账号', lambda: switch(False), primary=False),
        }
        buttons[True].set_visibility(not card['disabled_at'])
        buttons[False].set_visibility(bool(card['disabled_at']))
