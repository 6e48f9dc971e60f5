"""One's own account: particulars, password, devices, notices."""

from typing import Any

from nicegui import html, ui

from models import clock
from models.people.operations.accounts import change_password, end_session
from models.people.operations.contacts import change_mail, own_mail
from models.people.operations.sign_in import sign_out_everywhere
from models.people.queries.sessions import sessions_page
from models.people.rules import Me
from models.records.operations import read_notice
from models.records.queries import notices_of
from models.regulation.objection import Objection, Refused
from pages import shell, words
from pages.session import local, signed_in_page
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import Listing, tag


@signed_in_page('/account')
async def account(me: Me) -> None:
    """Everything about one's own account on one page."""
    with shell.frame('我的账号', me=me, narrow=True):
        draw_particulars(me)
        html.h2('电子邮箱').classes('tz')
        with html.div().classes('tz-card'):
            draw_mail(me, await own_mail(me.person_id))
        html.h2('修改密码').classes('tz')
        with html.div().classes('tz-card'):
            draw_password(me)
        html.h2('登录设备').classes('tz')
        html.p('如有不认识的设备，请立即退出该设备并修改密码。').classes('tz-lead')
        await draw_devices(me)


def draw_particulars(me: Me) -> None:
    """Name, masked numbers, whether the office has seen the card."""
    with html.div().classes('tz-card'):
        with html.div().classes('tz-row'):
            html.span(me.name).style('font-weight:600')
            tag('身份已核验' if me.confirmed else '身份未核验', 'good' if me.confirmed else 'wait')
        html.div(f'身份证号 {me.id_number_masked}')
        html.div(f'手机号 {me.phone_masked}')
        if not me.confirmed:
            html.div('请携带身份证到发证机关核验。核验前可以填写表格，但不能查看证书和办理记录。').classes(
                'tz-note wait'
            )


def draw_mail(me: Me, known: str) -> None:
    """Where notices may go beside the telephone."""
    ask = Questions()
    ask.text(
        'mail', '接收通知的邮箱', hint='可不填。发证机关启用邮件通知后，消息会另发一份到这里', value=known,
        more='type=email autocomplete=email',
    )  # fmt: skip

    async def save() -> None:
        await change_mail(me.actor, ask['mail'], now=clock.now())
        ui.notify('已保存邮箱', type='positive')

    deed('保存邮箱', save, ask=ask, primary=False)


def draw_password(me: Me) -> None:
    """Old, new, again."""
    ask = Questions()
    ask.text('old', '原密码', secret=True, more='autocomplete=current-password')
    ask.text('password', '新密码', hint='至少8位，不要用证件号或手机号', secret=True, more='autocomplete=new-password')
    ask.text('again', '再输入一次新密码', secret=True, more='autocomplete=new-password')

    async def change() -> None:
        if ask['password'] != ask['again']:
            raise Refused(Objection(message='两次输入的新密码不一致，请重新输入', field='again'))
        await change_password(me.actor, ask['old'], ask['password'], now=clock.now())
        ui.notify('密码已修改，其他设备已全部退出', type='positive')
        for field in ask.inputs.values():
            field.value = ''

    deed('修改密码', change, ask=ask)


async def draw_devices(me: Me) -> None:
    """Where one is signed in, each to be ended, or all at once."""
    listing = Listing(
        lambda page: sessions_page(now=clock.now(), person_id=me.person_id, page=page),
        [('设备', lambda row: row['device'] or '未知设备'), ('登录时间', lambda row: words.minute(row['created_at'])),
         ('操作', lambda row: device_deed(me, row, listing))],
        empty='没有登录的设备', caption='登录设备', me=me,
    )  # fmt: skip
    await listing.draw()

    async def everywhere() -> None:
        await sign_out_everywhere(me.actor, now=clock.now())
        ui.navigate.to('/sign-in')

    deed('退出全部设备', everywhere, primary=False)


def device_deed(me: Me, row: dict[str, Any], listing: Listing) -> None:
    """The button of one device; this one has none."""
    if row['id'] == me.session_id:
        tag('当前设备')
        return

    async def end() -> None:
        await end_session(me.actor, row['id'], now=clock.now())
        await listing.draw()

    deed('退出该设备', end, primary=False)


@signed_in_page('/notices')
async def notices(me: Me) -> None:
    """What the office has to tell; reading marks it read."""
    with shell.frame('消息', me=me, narrow=True):
        rows = await notices_of(me.person_id)
        if not rows:
            html.div('还没有消息。办理进度有变化时会显示在这里。').classes('tz-empty')
        for row in rows:
            with html.div().classes('tz-card'):
                with html.div().classes('tz-row'):
                    html.span(row['title']).style('font-weight:600')
                    tag('新', 'wait') if row['read_at'] is None else None
                    html.span(words.minute(row['at'])).classes('tz-soft tz-small')
                html.p(row['body'])
                if row['link']:
                    html.a('查看').props(f'href="{local(row["link"])}"').mark('notice-link')
            await read_notice(me.person_id, row['id'], now=clock.now())
