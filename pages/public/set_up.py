"""The first page of a new server: which region, whose office, who administers it. Opened by the console's one-time code."""

import re
import secrets

from nicegui import app, html

from models import clock
from models.people.operations.set_up import NewOffice, set_up
from models.people.queries.organisations import is_set_up
from models.people.rules import Me, OfficeLevel
from models.regulation.objection import Objection, Refused
from models.regulation.profiles import PROFILES
from pages import shell
from pages.plain import draw_not_there
from pages.serving import open_house
from pages.session import open_page
from pages.widgets.questions import Questions, deed

TRIES = 20


@open_page('/set-up')
async def set_up_page(me: Me | None) -> None:
    """Ten questions; gone once they are answered."""
    if await is_set_up():
        draw_not_there(me)
        return
    with shell.frame('设立本系统', me=None, narrow=True):
        html.p('首次启动时设立一次：地区规则、发证机关、系统管理员。设立代码显示在启动服务的窗口里。').classes(
            'tz-lead'
        )
        place = html.div().classes('tz-card')
        with place:
            draw_door(place)


def draw_door(place: html.div) -> None:
    """The code first: nobody without it sees, or fills in, anything else."""
    ask = Questions()
    ask.text('code', '设立代码', hint='启动服务的窗口里显示的8位代码', more='autocomplete=off')

    async def enter() -> None:
        check_code(code := ask['code'])
        place.clear()
        with place:
            draw_questions(place, code)

    deed('继续', enter, ask=ask)


def draw_questions(place: html.div, code: str) -> None:
    """Everything else on one page: it is done once."""
    ask = Questions()
    ask.choice('profile', '地区规则', {key: profile.label for key, profile in PROFILES.items()})
    ask.text('name', '发证机关名称', hint='例如：某某县市场监督管理局')
    ask.text('office_code', '发证机关统一社会信用代码', hint='18位')
    ask.choice('level', '发证机关级别', {level.value: level.label for level in OfficeLevel})
    ask.text('phone', '对外咨询电话', hint='显示在每个页面下方', more='inputmode=tel')
    ask.long_text('divisions', '管辖的行政区划', hint='每行一个：六位代码 名称，例如 442000 中山市')
    ask.text('admin_name', '系统管理员姓名')
    ask.text('admin_number', '系统管理员身份证号', more='autocomplete=off')
    ask.text('admin_phone', '系统管理员手机号', more='inputmode=tel')
    ask.text('password', '系统管理员密码', hint='至少8位', secret=True, more='autocomplete=new-password')

    async def make() -> None:
        check_code(code)
        await set_up(asked(ask), now=clock.now())
        app.state.set_up_code = ''
        await open_house()
        place.clear()
        with place:
            html.div('设立完成。请用管理员的身份证号或手机号登录。').classes('tz-note good').props('role="status"')
            shell.link_button('去登录', '/sign-in', primary=True)

    deed('设立', make, ask=ask)


def check_code(given: str) -> None:
    """Refuse a wrong code; after twenty wrong ones the code is void until the server starts again."""
    code = getattr(app.state, 'set_up_code', '')
    if not code:
        raise Refused(Objection(message='设立代码已失效，请重新启动服务，使用窗口里新显示的代码', field='code'))
    if not secrets.compare_digest(given.strip().upper().encode(), code.encode()):
        app.state.set_up_tries = getattr(app.state, 'set_up_tries', 0) + 1
        if app.state.set_up_tries >= TRIES:
            app.state.set_up_code = ''
        raise Refused(Objection(message='设立代码不正确，请查看启动服务的窗口', field='code'))


def asked(ask: Questions) -> NewOffice:
    """The answers as the operation takes them."""
    lines = [
        re.split(r'[\s,，、]+', line.strip(), maxsplit=1) for line in ask['divisions'].splitlines() if line.strip()
    ]
    return NewOffice(
        profile=ask['profile'], name=ask['name'], code=ask['office_code'], level=OfficeLevel(ask['level']),
        phone=ask['phone'], divisions=tuple((line[0], line[1] if len(line) > 1 else '') for line in lines),
        admin_name=ask['admin_name'], admin_number=ask['admin_number'], admin_phone=ask['admin_phone'],
        password=ask['password'],
    )  # fmt: skip
