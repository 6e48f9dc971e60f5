"""The start page of those who fill in forms: what waits, what can be begun, what was done lately."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from nicegui import html

from documents.catalogue import FORMS
from models.forms import queries
from models.forms.rules import FormState
from models.people.rules import Me
from pages import shell
from pages.session import HOME
from pages.widgets.forms_desk import draw_begin, forms_for
from pages.words import day, minute

Row = dict[str, Any]
LATELY = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class Waiting:
    """Something that waits for the reader, beside his forms. `due`: by when, what is due first stands first."""

    title: str
    text: str
    address: str
    due: date | None = None


async def draw_start(me: Me, waiting: Sequence[Waiting] = (), *, under_way: Callable[[], None] | None = None) -> None:
    """What waits, what is under way (drawn by whoever knows of it), what can be begun, what was done lately."""
    rows = [row for row in await queries.mine(me.actor) if row['form_key'] in FORMS]
    html.h2('待我办理').classes('tz')
    draw_waiting(me, rows, waiting)
    if under_way:
        under_way()
    draw_forms_head(filed_online=under_way is not None)
    with html.div().classes('tz-cards'):
        for form in forms_for(me):
            with html.section().classes('tz-card'):
                html.h3(form.title).classes('tz tz-flat')
                html.p(form.summary).classes('tz-soft tz-grow')
                draw_begin(form)
    html.h2('最近办理').classes('tz')
    draw_lately(rows)


def draw_forms_head(*, filed_online: bool) -> None:
    """Above the forms; who can also file online is told that a form alone files nothing."""
    html.h2('只填表格' if filed_online else '可以办理').classes('tz')
    if filed_online:
        told = (
            '在这里填好的表格只供打印、签字后交到窗口，不等于提交申请。网上办理请点上面的“办理申请”，申请表会自动生成。'
        )
        html.p(told).classes('tz-lead').mark('forms-alone')


def draw_waiting(me: Me, rows: list[Row], others: Sequence[Waiting] = ()) -> None:
    """An identity to be confirmed, what else waits by its date, drafts to go on with, forms without a signed sheet."""
    waiting = [row for row in rows if row['state'] == FormState.DRAFT or not row['scanned']]
    with html.ul().classes('tz-tasks'):
        if not me.confirmed:
            draw_item('身份尚未核验', '可以先填写表格；请持身份证到发证机关窗口核验，核验后可查看本人证书和记录。')
        draw_others(others)
        for row in waiting:
            draw_waiting_form(row)
        if me.confirmed and not waiting and not others:
            draw_item('没有待办事项', '可以在下面开始填写新的表格。')
    shell.link_button('全部表格', f'{HOME[me.role]}/forms')


def draw_others(others: Sequence[Waiting]) -> None:
    """What is due first stands first."""
    for one in sorted(others, key=lambda one: one.due or date.max):
        draw_item(one.title, one.text, one.address)


def draw_waiting_form(row: Row) -> None:
    """A form that waits for its owner."""
    if row['state'] == FormState.DRAFT:
        text = f'草稿，{minute(row["saved_at"])} 保存，点击继续填写'
    else:
        text = f'{day(row["finished_at"])} 完成，请打印签字后上传扫描件'
    draw_item(FORMS[row['form_key']].title, text, f'/forms/{row["id"]}')


def draw_item(title: str, text: str, address: str = '') -> None:
    """One thing that waits."""
    with html.li().classes('tz-task'), html.div():
        if address:
            html.a(title, href=address)
        else:
            html.span(title)
        html.div(text).classes('tz-hint')


def draw_lately(rows: list[Row]) -> None:
    """The last things done."""
    if not rows:
        html.div('这里会显示您最近填写和完成的表格。').classes('tz-empty')
        return
    with html.ul().classes('tz-tasks'):
        for row in rows[:LATELY]:
            done = row['state'] == FormState.FINISHED
            when = minute(row['finished_at'] or row['saved_at'])
            who = f'，{row["person"]}' if row['person'] else ''
            draw_item(
                FORMS[row['form_key']].title, f'{when} {"完成填写" if done else "保存草稿"}{who}', f'/forms/{row["id"]}'
            )
