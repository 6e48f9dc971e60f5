"""What employees declared and the employer is asked to confirm (自我声明承诺书)."""

from typing import Any

from nicegui import html, ui

from models import clock
from models.applications.operations.confirming import answer
from models.applications.queries.confirmations import asked_of_employer
from models.people.rules import Me
from models.records.rules import Role
from pages import shell, words
from pages.session import role_page
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import tag

shell.menu('声明确认', '/employer/confirmations', Role.EMPLOYER)


@role_page('/employer/confirmations', role=Role.EMPLOYER)
async def confirmations(me: Me) -> None:
    """Waiting questions first, each answered on the spot; answered ones stay readable."""
    with shell.frame('声明确认', me=me, narrow=True, current='/employer/confirmations'):
        html.p(
            '员工以自我声明代替学历证明或体检报告时，须经单位核对后确认。确认后内容有变更的，原确认自动失效。'
        ).classes('tz-lead')
        place = html.div().classes('tz-stack')
        await draw_all(me, place)


async def draw_all(me: Me, place: html.div) -> None:
    """Every question of this employer."""
    rows = await asked_of_employer(me.actor, now=clock.now())
    place.clear()
    with place:
        if not rows:
            html.div('没有需要确认的声明。员工提出后会显示在这里，并发消息通知您。').classes('tz-empty')
        for row in rows:
            with html.div().classes('tz-card'):
                draw_one(me, row, place)


def draw_one(me: Me, row: dict[str, Any], place: html.div) -> None:
    """Who declares what; the answer, or the way to answer."""
    with html.div().classes('tz-row'):
        html.span(row['person']).style('font-weight:600')
        draw_state(row)
        html.span(f'提出时间 {words.minute(row["asked_at"])}').classes('tz-soft tz-small')
    statement = row['statement']
    html.div(f'申请项目：{statement["items"]}')
    html.div(f'声明学历：{statement["education"] or "未填写"}')
    html.div('声明身体状况符合所申请项目的要求')
    if row['answered_at'] is None:
        draw_answer(me, row['id'], place)
    elif row['remark']:
        html.div(f'说明：{row["remark"]}').classes('tz-soft')


def draw_state(row: dict[str, Any]) -> None:
    """Where the question stands."""
    if row['answered_at'] is None:
        tag('待确认', 'wait')
    else:
        tag('已确认' if row['agreed'] else '不予确认', 'good' if row['agreed'] else 'bad')


def draw_answer(me: Me, confirmation_id: int, place: html.div) -> None:
    """Yes, or no with its reason."""
    ask = Questions()
    ask.text('remark', '不予确认的原因', hint='确认时不用填写')

    async def give(agreed: bool) -> None:
        await answer(me.actor, confirmation_id, agreed=agreed, remark=ask['remark'], now=clock.now())
        ui.notify('已答复，申请人会收到通知', type='positive')
        await draw_all(me, place)

    with html.div().classes('tz-row'):
        deed('确认属实', lambda: give(True), ask=ask)
        deed('不予确认', lambda: give(False), ask=ask, primary=False)
