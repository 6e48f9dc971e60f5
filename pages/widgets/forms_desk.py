"""The forms desk, the same for candidates and centers: which forms there are, and those one has begun or finished."""

import secrets
from typing import Any
from uuid import UUID

from nicegui import html

from documents.catalogue import FORMS
from documents.declaration import Form
from models.forms import queries
from models.forms.rules import FormState
from models.people.rules import Me
from pages.widgets.tables import record_table, tag
from pages.words import minute

Row = dict[str, Any]


def forms_for(me: Me) -> list[Form]:
    """The forms that are filled in by whoever acts like this."""
    return [form for form in FORMS.values() if form.audience == me.role.value]


async def draw_desk(me: Me, *, discarded: str = '') -> None:
    """One's own forms first, then what can be begun."""
    rows = [row for row in await queries.mine(me.actor) if row['form_key'] in FORMS]
    if is_number(discarded):
        draw_undo(discarded)
    html.h2('我的表格').classes('tz')
    draw_mine(rows)
    html.h2('可以填写的表格').classes('tz')
    with html.div().classes('tz-list'):
        for form in forms_for(me):
            draw_offer(form)


def is_number(text: str) -> bool:
    """Whether this is the number of a form: an address is made of it."""
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def draw_undo(discarded: str) -> None:
    """What was deleted just now, and the way back."""
    with html.div(role='status').classes('tz-note tz-row'):
        html.span('草稿已删除。')
        with html.form(action=f'/forms/{discarded}/restore', method='post'):
            html.button('撤销删除', type='submit').classes('tz-link').mark('restore')


def draw_mine(rows: list[Row]) -> None:
    """Drafts and finished forms, the last touched first."""
    record_table(
        rows,
        [('表格', draw_name), ('状态', draw_state), ('开始', lambda row: minute(row['created_at'])), ('最近', last), ('办理', draw_act)],
        empty='还没有开始填写表格。请在下面选择一种，点“开始填写”；内容会自动保存。',
        caption='我的表格',
    )  # fmt: skip


def draw_name(row: Row) -> None:
    """The form's title leads to it."""
    html.a(FORMS[row['form_key']].title, href=f'/forms/{row["id"]}')


def draw_state(row: Row) -> None:
    """Draft, finished, and whether the signed sheet has come back."""
    with html.div().classes('tz-row'):
        finished = row['state'] == FormState.FINISHED
        tag(row['state'].label, 'good' if finished else 'wait')
        if finished:
            tag('已上传扫描件' if row['scanned'] else '待上传扫描件', 'good' if row['scanned'] else 'wait')


def last(row: Row) -> str:
    """When it was finished, or saved last."""
    return minute(row['finished_at'] or row['saved_at'])


def draw_act(row: Row) -> None:
    """On with it, or away with it."""
    title, address = FORMS[row['form_key']].title, f'/forms/{row["id"]}'
    with html.div().classes('tz-row'):
        if row['state'] == FormState.FINISHED:
            html.a('查看和下载', href=address, **{'aria-label': f'查看和下载：{title}'})
            return
        html.a('继续填写', href=address, **{'aria-label': f'继续填写：{title}'})
        with html.form(action=f'{address}/discard', method='post'):
            html.button('删除', type='submit', **{'aria-label': f'删除草稿：{title}'}).classes('tz-link').mark(
                'discard'
            )


def draw_offer(form: Form) -> None:
    """One form: what it is for, its papers, and the beginning."""
    with html.section().classes('tz-card'):
        html.h3(form.title).classes('tz tz-flat')
        html.p(form.summary).classes('tz-soft')
        with html.div().classes('tz-row'):
            draw_begin(form)
            for kind, label in (('blank', '空白表'), ('sample', '填写样例')):
                with html.span().classes('tz-small'):
                    html.span(f'{label}：').classes('tz-soft')
                    for suffix, name in (('docx', 'Word'), ('pdf', 'PDF')):
                        about = {'aria-label': f'{form.title}{label}{name}'}
                        html.a(name, href=f'/papers/{form.key}/{kind}.{suffix}', **about).classes('tz-paper')


def draw_begin(form: Form) -> None:
    """The button that begins a draft; its token makes a second click the same one."""
    with html.form(action='/forms', method='post'):
        html.input_(type='hidden', name='form', value=form.key)
        html.input_(type='hidden', name='token', value=secrets.token_urlsafe(12))
        about = {'aria-label': f'开始填写：{form.title}'}
        html.button('开始填写', type='submit', **about).classes('tz-button primary').mark(f'begin-{form.key}')
