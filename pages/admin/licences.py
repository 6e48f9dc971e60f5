"""Setting up the source of e-licences (电子证照来源), and trying it: what it answers is judged, shown to nobody, kept nowhere."""

import tempfile
from pathlib import Path

from nicegui import html, ui

from documents.inspection import FileKind
from models import clock
from models.people.licences import (
    NAME,
    NUMBER,
    SIDE,
    Holder,
    LicenceSource,
    NotHeld,
    Side,
    begin_trial,
    current_source,
    fetch_licence,
    save_source,
)
from models.people.rules import Me
from models.records.gateway_rules import SECRET, Method
from models.records.gateways import NoAnswer
from models.records.rules import Role
from models.records.templates import BodyKind
from models.regulation.identity import compact
from models.regulation.objection import Objection, Refused
from pages import shell
from pages.session import role_page
from pages.uploads import judged_file
from pages.widgets.questions import Questions, deed
from pages.words import file_size

ACCEPTED = frozenset({FileKind.JPG, FileKind.PNG, FileKind.PDF})
MOST_BYTES = 10 * 1024 * 1024
SIDES = '、'.join(f'{side.value} 是{side.label}' for side in Side)
LINES = ('url', 'file_path', 'missing', 'secret')


@role_page('/admin/gateways/licences', role=Role.ADMIN)
async def licences_page(me: Me) -> None:
    """Address, body, where in the answer the file stands, the key; a person to try it with."""
    source = await current_source()
    with shell.frame('电子证照来源', me=me, narrow=True, current='/admin/gateways'):
        html.a('返回消息网关').props('href="/admin/gateways"')
        html.p(
            '申请人点“获取电子身份证”时，先找本人以前提交的文件，没有再向这里查询，只查已核验身份的本人。'
            f'模板里 {NAME} 是姓名，{NUMBER} 是证件号，{SIDE} 是要哪一面（{SIDES}），{SECRET} 是密钥。'
        ).classes('tz-lead')
        with html.div().classes('tz-card'):
            draw_source(me, source.without_secret(), source.secret_hint)


def draw_source(me: Me, source: LicenceSource, known: str) -> None:
    """The questions, and the trial."""
    ask = Questions()
    ask.choice('enabled', '状态', {'yes': '启用', 'no': '停用'}, value='yes' if source.enabled else 'no')
    ask.choice('method', '请求方式', {one.value: one.label for one in Method}, value=source.method)
    ask.text(
        'url', '网址', hint='证件号写在网址里会留在对方的访问记录中，建议用提交（POST）写在正文里', value=source.url,
        more='autocomplete=off maxlength=2000',
    )  # fmt: skip
    ask.long_text('headers', '请求头', hint='每行一个，例如 Authorization: Bearer {secret}', value=source.headers)
    ask.choice('body_kind', '正文格式', {one.value: one.label for one in BodyKind}, value=source.body_kind)
    ask.long_text('body', '正文', hint='例如 {"xm": "{name}", "zjhm": "{id_number}"}', value=source.body)
    ask.text(
        'file_path', '文件在返回内容中的位置', hint='返回内容就是文件的不填；写在 JSON 里（base64）的填位置，例如 data.file',
        value=source.file_path, more='autocomplete=off',
    )  # fmt: skip
    ask.text(
        'missing', '“没有证照”的标志', hint='正则表达式，在返回内容中找到即表示没有；返回404的不用填',
        value=source.missing, more='autocomplete=off',
    )  # fmt: skip
    ask.text('secret', '密钥', hint=f'{known}；不变可留空', secret=True, more='autocomplete=new-password')

    async def save() -> None:
        given = {key: ask[key].strip() for key in ('method', 'headers', 'body_kind', 'body', *LINES)}
        await save_source(me.actor, LicenceSource(enabled=ask['enabled'] == 'yes', **given), now=clock.now())
        ask.inputs['secret'].value = ''
        ui.notify('设置已保存', type='positive')

    deed('保存', save, ask=ask).mark('save-licences')
    draw_trial(me)


def draw_trial(me: Me) -> None:
    """Ask with somebody's particulars; only what kind of file came is told."""
    trial = Questions('trial')
    trial.text(
        'trial_name',
        '试查姓名',
        hint='使用已保存的设置；请用本人的信息试查，查询会记入操作日志',
        more='autocomplete=off',
    )
    trial.text('trial_number', '试查证件号', more='autocomplete=off')

    async def look() -> None:
        holder = Holder(trial['trial_name'].strip(), compact(trial['trial_number']))
        if not holder.name or not holder.id_number:
            raise Refused(Objection(message='请填写试查的姓名和证件号', field='trial_name'))
        source = await begin_trial(me.actor, holder, now=clock.now())
        place.clear()
        told = await tried(me, source, holder)
        with place:
            html.div(told).classes('tz-note')

    deed('试查', look, ask=trial, primary=False).mark('try-licences')
    place = html.div().props('aria-live="polite"')


async def tried(me: Me, source: LicenceSource, holder: Holder) -> str:
    """What became of a trial, in a sentence."""
    try:
        content = await fetch_licence(source, holder, Side.BOTH)
    except NotHeld:
        return '对方系统已回答：没有这个人的证照。'
    except NoAnswer as trouble:
        return f'没有查成：对方系统{trouble}。'
    with tempfile.TemporaryDirectory(prefix='tezhengtong-') as folder:
        path = Path(folder) / 'licence'
        path.write_bytes(content)
        seen = await judged_file(
            me, path, allowed=ACCEPTED, most_bytes=MOST_BYTES, about='trial', origin='电子证照来源'
        )
    if seen.objections or seen.kind is None:
        return '查到了，但文件不能使用：' + '；'.join(one.message for one in seen.objections)
    return f'查到了：{seen.kind.label}，{file_size(len(content))}，可以使用。内容没有保存。'
