"""Setting up the look-up of organisations in another register, and trying it."""

from nicegui import html, ui

from models import clock
from models.people.lookup import Lookup, current_lookup, look_up, save_lookup
from models.people.rules import Me
from models.records.gateway_rules import SECRET, WORDS
from models.records.gateways import NoAnswer
from models.records.rules import Role
from models.regulation.objection import Objection, Refused
from pages import shell
from pages.session import role_page
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import record_table

PATHS = (
    ('list_path', '列表的位置', '返回内容本身就是一个单位时可不填，例如 data.list'),
    ('code_path', '统一社会信用代码的位置', '例如 creditCode'),
    ('name_path', '单位名称的位置', '例如 name'),
    ('address_path', '地址的位置', '没有可不填'),
    ('division_path', '行政区划代码的位置', '没有可不填'),
)


@role_page('/admin/gateways/lookup', role=Role.ADMIN)
async def lookup_page(me: Me) -> None:
    """Address, where in the answer what stands, the key; a name to try it with."""
    lookup = await current_lookup()
    with shell.frame('单位信息查询接口', me=me, narrow=True, current='/admin/gateways'):
        html.a('返回消息网关').props('href="/admin/gateways"')
        html.p(
            f'本机登记的单位之外，可向其他登记系统按名称或代码查询。{WORDS} 是查询的名称或代码，{SECRET} 是密钥。'
        ).classes('tz-lead')
        with html.div().classes('tz-card'):
            draw_lookup(me, lookup.without_secret(), lookup.secret_hint)


def draw_lookup(me: Me, lookup: Lookup, known: str) -> None:
    """The questions, and the trial."""
    ask = Questions()
    ask.choice('enabled', '状态', {'yes': '启用', 'no': '停用'}, value='yes' if lookup.enabled else 'no')
    ask.text(
        'url', '网址', hint='例如 https://登记系统的网址/search?q={words}', value=lookup.url, more='maxlength=2000'
    )
    ask.long_text('headers', '请求头', hint='每行一个，例如 Authorization: Bearer {secret}', value=lookup.headers)
    for key, label, hint in PATHS:
        ask.text(key, label, hint=hint, value=getattr(lookup, key), more='autocomplete=off')
    ask.text('secret', '密钥', hint=f'{known}；不变可留空', secret=True, more='autocomplete=new-password')

    async def save() -> None:
        given = {key: ask[key].strip() for key in ('url', 'headers', 'secret', *(one[0] for one in PATHS))}
        await save_lookup(me.actor, Lookup(enabled=ask['enabled'] == 'yes', **given), now=clock.now())
        ask.inputs['secret'].value = ''
        ui.notify('设置已保存', type='positive')

    deed('保存', save, ask=ask).mark('save-lookup')
    draw_trial()


def draw_trial() -> None:
    """Look one up by the settings that are kept."""
    trial = Questions()
    trial.text('words', '试查单位名称或代码', hint='使用已保存的设置')

    async def look() -> None:
        try:
            found = await look_up(trial['words'], day=clock.today())
        except NoAnswer as trouble:
            raise Refused(Objection(message=f'没有查成：对方系统{trouble}', field='words')) from None
        place.clear()
        with place:
            record_table(
                [{'code': one.code, 'name': one.name, 'address': one.address} for one in found],
                [('单位名称', lambda row: row['name']), ('统一社会信用代码', lambda row: row['code']),
                 ('地址', lambda row: row['address'] or '—')],
                empty='没有查到。请核对网址、各项位置和密钥，并确认接口已启用。', caption='查到的单位',
            )  # fmt: skip

    deed('试查', look, ask=trial, primary=False)
    place = html.div().props('aria-live="polite"')
