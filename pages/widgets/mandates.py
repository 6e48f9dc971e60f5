"""Mandates as both sides see them: what a function covers, where a mandate stands, which ones a person was given."""

from datetime import date
from typing import Any

from nicegui import html, ui

from models import clock
from models.mandates.queries import mandates_of
from models.mandates.rules import Function, MandateState, in_order
from models.people.rules import Me
from models.records.rules import Role
from pages.widgets.facts import draw_facts
from pages.widgets.tables import tag

Row = dict[str, Any]
COVERS = {
    Function.VIEW: '查看本单位的聘用记录、每条记录的详情和修改记录，以及证书覆盖。',
    Function.FILE: '逐条填报聘用记录，修改聘用时间、终止聘用时间和终止聘用原因。',
    Function.BATCH: '下载模板，用一个文件填报多条聘用记录，查看每次填报的结果。',
    Function.CERTIFICATES: '查看本单位人员的证书及其修改记录，查看证书到期和项目覆盖情况。',
    Function.MANDATES: '为他人授权，修改和禁用授权；不能超出被授权人自己的授权功能和期限。',
}
"""What each function lets a delegate do, in one line."""
WAYS = {
    Function.VIEW: '/company/employment', Function.FILE: '/company/employment/new',
    Function.BATCH: '/company/employment/batch', Function.CERTIFICATES: '/company/certificates',
    Function.MANDATES: '/company/mandates',
}  # fmt: skip
"""Where what it covers begins."""
STATES = {
    MandateState.IN_FORCE: 'good', MandateState.NOT_YET: 'wait', MandateState.UNCONFIRMED: 'wait',
    MandateState.UNCARRIED: 'wait', MandateState.EXPIRED: '', MandateState.DISABLED: 'bad',
    MandateState.CLOSED: 'bad',
}  # fmt: skip
NONE_GIVEN = '没有单位给您授权。单位的法定代表人可以在“人员授权”中用您的身份证号为您授权。'


def term(first: date, last: date) -> str:
    """2026-11-01 至 2026-12-31."""
    return f'{first.isoformat()} 至 {last.isoformat()}'


def draw_state(row: Row) -> None:
    """Where it stands, as a tag; of one that ends soon, that it does."""
    with html.div().classes('tz-row'):
        tag(row['state'].label, STATES[row['state']])
        if row['ends_soon']:
            tag('即将到期', 'wait')
        if row['narrowed'] and not row['why_not']:
            tag('部分停用', 'wait')


def draw_functions(where: dict[Function, str]) -> None:
    """One tile for each function: its name, which leads there, and what it covers."""
    with html.div().classes('tz-cards'):
        for function, address in where.items():
            with html.section().classes('tz-card'):
                with html.h3().classes('tz tz-flat'):
                    html.a(function.label).props(f'href="{address}"')
                html.p(COVERS[function]).classes('tz-soft')


async def draw_given(me: Me) -> None:
    """Every mandate the person was ever given: for whom, what for, until when; the way in, or why there is none."""
    rows = await mandates_of(me.person_id, day=clock.today())
    if not rows:
        html.div(NONE_GIVEN).classes('tz-empty')
    for row in rows:
        with html.section().classes('tz-card').mark(f'mandate-{row["id"]}'):
            with html.div().classes('tz-row'):
                html.strong(row['organisation'])
                draw_state(row)
            draw_facts((
                ('授权功能', in_order(row['functions'] if row['why_not'] else row['functions_now'])),
                ('授权期限', term(row['first_day'], row['last_day'] if row['why_not'] else row['last_now'])),
            ))  # fmt: skip
            if row['narrowed'] and not row['why_not']:
                html.div(f'{row["narrowed"]}。').classes('tz-soft')
            draw_way_in(me, row)


def draw_way_in(me: Me, row: Row) -> None:
    """The switch to this employer, that one is there already, or why it cannot be."""
    if row['why_not']:
        html.div(row['why_not']).classes('tz-soft')
    elif me.standing.mandate_id == row['id']:
        html.div('您正在以该单位被授权人的身份办理。').classes('tz-soft')
    else:
        with html.form().props('action="/act-as" method="post"'):
            for name, value in (('role', Role.DELEGATE.value), ('organisation', str(row['organisation_id']))):
                ui.element('input').props.update({'type': 'hidden', 'name': name, 'value': value})
            button = html.button('以该单位身份办理').classes('tz-button primary').mark(f'act-for-{row["id"]}')
            button.props.update({'type': 'submit', 'aria-label': f'以该单位身份办理：{row["organisation"]}'})
