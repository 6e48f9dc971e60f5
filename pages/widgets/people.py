"""Accounts as staff see them: their state, and making one at the window."""

from typing import Any

from nicegui import html

from models import clock
from models.people.operations.accounts import create_at_office, first_password
from models.people.rules import Me
from pages import shell
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import tag


def account_state(row: dict[str, Any]) -> None:
    """Whether an account is confirmed, as a tag."""
    if row['disabled_at']:
        tag('已停用', 'bad')
    elif row['confirmed_at']:
        tag('已核验', 'good')
    elif row['refused_at']:
        tag('核验不通过', 'bad')
    else:
        tag('待核验', 'wait')


def draw_new_account(me: Me, *, back: str) -> None:
    """Make a confirmed account, card in hand; its first password is shown once."""
    place = html.div().classes('tz-card')

    def ask_anew() -> None:
        place.clear()
        with place:
            draw_questions(me, place, ask_anew, back=back)

    ask_anew()


def draw_questions(me: Me, place: html.div, ask_anew: Any, *, back: str) -> None:
    """Name, number, telephone; then the password to hand over."""
    html.p('请当面核对身份证原件。账号建立后即为已核验，初始密码只显示一次，本人首次登录时必须修改。').classes(
        'tz-lead'
    )
    ask = Questions()
    ask.text('name', '姓名', hint='与身份证一致', more='autocomplete=off')
    ask.text('id_number', '身份证号', hint='18位，末位可以是X', more='autocomplete=off')
    ask.text('phone', '手机号', more='inputmode=tel autocomplete=off')

    async def make() -> None:
        name, password = ask['name'].strip(), first_password()
        await create_at_office(me.actor, name, ask['id_number'], ask['phone'], password, now=clock.now())
        place.clear()
        with place:
            handed_over(f'已为{name}建立账号，身份已核验。', password)
            with html.div().classes('tz-row'):
                deed('再建一个账号', again, primary=False)
                shell.link_button('返回', back)

    async def again() -> None:
        ask_anew()

    deed('建立账号', make, ask=ask)


def handed_over(sentence: str, password: str) -> None:
    """What was done, and the password to be handed over on paper."""
    with html.div().classes('tz-note good').props('role="status"'):
        html.div(sentence)
        with html.div():
            html.span('初始密码：')
            html.span(password).classes('tz-password').mark('first-password')
        html.div('请抄给本人，离开本页后不再显示。本人登录后会被要求改成自己的密码。').classes('tz-soft tz-small')
