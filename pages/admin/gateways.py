"""The ways out of the house: text messages, mail, the look-up of organisations; what did not go out, and sending it again."""

from collections.abc import Awaitable, Callable, Sequence

from nicegui import html, ui

from models import clock
from models.people.licences import current_source
from models.people.lookup import current_lookup
from models.people.operations.gateways import retry_failed, save_gateway, send_test
from models.people.outgoing import outgoing_page
from models.people.rules import Me
from models.records.gateway_rules import PHONE, SECRET, TEXT, MailGateway, Method, SmsGateway, Tls
from models.records.outbox import gateways
from models.records.queries import message_counts
from models.records.rules import Channel, MessageState, Role
from models.records.templates import BodyKind
from models.regulation.objection import Objection, Refused
from pages import shell, words
from pages.session import role_page
from pages.widgets.panels import Panel
from pages.widgets.questions import Questions, deed
from pages.widgets.searching import Search
from pages.widgets.tables import Listing, Row, tag

ON = {'yes': '启用', 'no': '停用'}
STATES = {state.value: state.label for state in (MessageState.FAILED, MessageState.WAITING, MessageState.SENT)}
Save = Callable[[], Awaitable[None]]


@role_page('/admin/gateways', role=Role.ADMIN)
async def gateways_page(me: Me) -> None:
    """What is in use, with the way to each setting, and the messages by state."""
    sms, mail = await gateways()
    with shell.frame('消息网关', me=me, current='/admin/gateways'):
        html.p(
            '站内消息总会送达。启用短信或邮件后，每条消息另按收件人的手机号、邮箱发送一份，失败的会自动重试。'
        ).classes('tz-lead')
        draw_ways((
            ('短信网关', '/admin/gateways/sms', sms.enabled),
            ('邮件网关', '/admin/gateways/mail', mail.enabled),
            ('单位信息查询接口', '/admin/gateways/lookup', (await current_lookup()).enabled),
            ('电子证照来源', '/admin/gateways/licences', (await current_source()).enabled),
        ))  # fmt: skip
        html.h2('发送情况').classes('tz')
        await draw_messages(me)


def draw_ways(ways: Sequence[tuple[str, str, bool]]) -> None:
    """A card for each: what it is, whether it is in use."""
    with html.div().classes('tz-cards'):
        for title, address, enabled in ways:
            with html.div().classes('tz-card'), html.div().classes('tz-row'):
                html.a(title).props(f'href="{address}"')
                tag('已启用' if enabled else '未启用', 'good' if enabled else '')


@role_page('/admin/gateways/sms', role=Role.ADMIN)
async def sms_page(me: Me) -> None:
    """The service that takes text messages."""
    with shell.frame('短信网关', me=me, narrow=True, current='/admin/gateways'):
        html.a('返回消息网关').props('href="/admin/gateways"')
        with html.div().classes('tz-card'):
            draw_sms(me, (await gateways())[0].without_secret(), (await gateways())[0].secret_hint)


@role_page('/admin/gateways/mail', role=Role.ADMIN)
async def mail_page(me: Me) -> None:
    """The server that takes mail."""
    with shell.frame('邮件网关', me=me, narrow=True, current='/admin/gateways'):
        html.a('返回消息网关').props('href="/admin/gateways"')
        with html.div().classes('tz-card'):
            draw_mail(me, (await gateways())[1].without_secret(), (await gateways())[1].secret_hint)


def draw_sms(me: Me, gateway: SmsGateway, known: str) -> None:
    """The service as its own manual describes it."""
    html.p(
        f'按短信服务商的接口说明填写。{PHONE} 是手机号，{TEXT} 是短信内容，{SECRET} 是下面的密钥，发送时自动填入。'
    ).classes('tz-soft')
    ask = Questions()
    ask.choice('enabled', '状态', ON, value='yes' if gateway.enabled else 'no')
    ask.choice('method', '请求方式', {one.value: one.label for one in Method}, value=gateway.method)
    ask.text(
        'url',
        '网址',
        hint='例如 https://短信服务商的网址/send',
        value=gateway.url,
        more='autocomplete=off maxlength=2000',
    )
    ask.long_text('headers', '请求头', hint='每行一个，例如 X-Api-Key: {secret}；没有可不填', value=gateway.headers)
    ask.choice('body_kind', '正文格式', {one.value: one.label for one in BodyKind}, value=gateway.body_kind)
    ask.long_text(
        'body', '正文', hint='例如 {"mobile": "{phone}", "content": "【机关名称】{text}"}', value=gateway.body
    )
    ask.text(
        'success', '成功标志', hint='正则表达式，在返回内容中找到才算成功，例如 "code": *0；不填则返回成功状态即可',
        value=gateway.success, more='autocomplete=off',
    )  # fmt: skip
    ask.text('secret', '密钥', hint=f'{known}；不变可留空', secret=True, more='autocomplete=new-password')

    async def save() -> None:
        new = SmsGateway(
            enabled=ask['enabled'] == 'yes', method=ask['method'], url=ask['url'].strip(), headers=ask['headers'].strip(),
            body_kind=ask['body_kind'], body=ask['body'].strip(), success=ask['success'].strip(),
            secret=ask['secret'].strip(),
        )  # fmt: skip
        await save_gateway(me.actor, new, now=clock.now())
        told_saved(ask)

    draw_deeds(me, Channel.SMS, save, ask, '收取测试短信的手机号')


def draw_mail(me: Me, gateway: MailGateway, known: str) -> None:
    """Host, port, privacy, sender."""
    ask = Questions()
    ask.choice('enabled', '状态', ON, value='yes' if gateway.enabled else 'no')
    ask.text('host', '邮件服务器', hint='例如 smtp.example.cn', value=gateway.host, more='autocomplete=off')
    ask.text('port', '端口', value=str(gateway.port), more='inputmode=numeric')
    ask.choice('tls', '加密方式', {one.value: one.label for one in Tls}, value=gateway.tls)
    ask.text('sender', '发件邮箱', value=gateway.sender, more='autocomplete=off')
    ask.text('user', '用户名', hint='服务器不要求登录的可不填', value=gateway.user, more='autocomplete=off')
    ask.text('secret', '密码', hint=f'{known}；不变可留空', secret=True, more='autocomplete=new-password')

    async def save() -> None:
        if not ask['port'].strip().isdecimal():
            raise Refused(Objection(message='端口应为1至65535之间的数字', field='port'))
        new = MailGateway(
            enabled=ask['enabled'] == 'yes', host=ask['host'].strip(), port=int(ask['port']), tls=ask['tls'],
            sender=ask['sender'].strip(), user=ask['user'].strip(), secret=ask['secret'],
        )  # fmt: skip
        await save_gateway(me.actor, new, now=clock.now())
        told_saved(ask)

    draw_deeds(me, Channel.MAIL, save, ask, '收取测试邮件的邮箱')


def told_saved(ask: Questions) -> None:
    """Say so, and take the secret off the page."""
    ask.inputs['secret'].value = ''
    ui.notify('设置已保存', type='positive')


def draw_deeds(me: Me, channel: Channel, save: Save, ask: Questions, label: str) -> None:
    """Keep it; then try it with a number or address of one's own."""
    deed('保存', save, ask=ask).mark(f'save-{channel.value}')
    trial = Questions()
    trial.text('address', label, hint='测试使用已保存的设置', more='autocomplete=off')
    trial.inputs['address'].mark(f'test-{channel.value}')

    async def test() -> None:
        await send_test(me.actor, channel, trial['address'], now=clock.now())
        ui.notify('对方系统已接收，请查看是否收到', type='positive')

    deed('发送测试消息', test, ask=trial, primary=False).mark(f'send-test-{channel.value}')


async def draw_messages(me: Me) -> None:
    """How many stand where, and the list of one state."""

    def draw_counts(counts: dict[MessageState, int]) -> None:
        html.p('，'.join(f'{state.label} {counts[state]} 条' for state in MessageState)).classes('tz-soft')

    counted = Panel(message_counts, draw_counts)
    await counted.draw()
    search = Search()
    search.choice('state', '状态', STATES)

    def retry(row: Row) -> None:
        async def again() -> None:
            trouble = await retry_failed(me.actor, row['id'], now=clock.now())
            if trouble:
                ui.notify(f'仍未成功：{trouble}。稍后会自动再试。', type='warning', timeout=8000)
            else:
                ui.notify('已发送', type='positive')
            await listing.draw(listing.page)
            await counted.draw()

        if search['state'] == MessageState.FAILED.value:
            deed('重试', again, primary=False).mark(f'retry-{row["id"]}')

    listing = Listing(
        lambda page: outgoing_page(state=MessageState(search['state']), page=page),
        [('时间', lambda row: words.minute(row['at'])), ('收件人', lambda row: row['name']),
         ('方式', lambda row: Channel(row['channel']).label), ('号码或邮箱', lambda row: row['address']),
         ('内容', lambda row: row['notice__title']), ('情况', told), ('操作', retry)],
        empty='没有这种状态的消息。', caption='发出的消息', me=me,
    )  # fmt: skip
    search.button(listing.draw)
    await listing.draw()


def told(row: Row) -> str:
    """How often it was tried, what stood against it, when it is tried again."""
    parts = [f'已试 {row["tries"]} 次', row['trouble']]
    if row['next_try_at'] and row['tries']:
        parts.append(f'{words.minute(row["next_try_at"])} 再试')
    if row['done_at'] and not row['trouble']:
        parts.append(f'{words.minute(row["done_at"])} 发出')
    return '；'.join(part for part in parts if part)
