"""Making one's own account."""

from nicegui import html

from models import clock
from models.people.operations.accounts import register
from models.people.rules import Me
from models.regulation.objection import Objection, Refused
from pages import shell
from pages.session import open_page
from pages.widgets.questions import Questions, deed


@open_page('/register')
async def register_page(me: Me | None) -> None:
    """Four questions, and what follows."""
    with shell.frame('注册账号', me=me, narrow=True):
        html.p('注册后即可填写和下载各类申请表。携带身份证到发证机关核验身份后，才能查看证书和办理记录。').classes(
            'tz-lead'
        )
        place = html.div().classes('tz-card')
        with place:
            draw_questions(place)


def draw_questions(place: html.div) -> None:
    """Ask, register, then say what comes next."""
    ask = Questions()
    ask.text('name', '姓名', hint='与身份证一致', more='autocomplete=name')
    ask.text('id_number', '身份证号', hint='18位，末位可以是X', more='autocomplete=off')
    ask.text('phone', '手机号', more='inputmode=tel autocomplete=tel')
    ask.text(
        'password', '设置密码', hint='至少8位，不要用证件号或手机号', secret=True, more='autocomplete=new-password'
    )
    ask.text('again', '再输入一次密码', secret=True, more='autocomplete=new-password')

    async def make() -> None:
        if ask['password'] != ask['again']:
            raise Refused(Objection(message='两次输入的密码不一致，请重新输入', field='again'))
        await register(ask['name'], ask['id_number'], ask['phone'], ask['password'], now=clock.now())
        place.clear()
        with place:
            html.div('注册成功，请用身份证号或手机号登录。').classes('tz-note good').props('role="status"')
            shell.link_button('去登录', '/sign-in', primary=True)

    deed('注册', make, ask=ask)
