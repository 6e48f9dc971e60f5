"""The event log: who did what, when, for whom; and the proof that nobody has touched it."""

from datetime import date, datetime, time, timedelta
from typing import Any

from nicegui import html

from models import clock
from models.people.rules import Me
from models.records.queries import verify_chain
from models.records.rules import Role
from pages import shell
from pages.session import role_page
from pages.widgets.days import DATE, typed_span
from pages.widgets.history import Events
from pages.widgets.questions import deed
from pages.widgets.searching import Search


@role_page('/admin/events', role=Role.ADMIN)
async def events(me: Me) -> None:
    """The log by step and by days; each row leads on the chain that the button walks."""
    with shell.frame('操作日志', me=me, current='/admin/events'):
        html.p('每一次操作都记在这里，不能修改。每条记录带有前一条的校验值，删改任何一条都会被发现。').classes(
            'tz-lead'
        )
        verdict = html.div().props('role="status"')
        deed('验证校验链', lambda: draw_verdict(verdict), primary=False)
        search = Search()
        search.text('title', '事项', more='placeholder="例如 核验、密码、无权"')
        search.text('since', '从', more=DATE)
        search.text('until', '到', more=DATE)
        listing = Events(
            me, lambda: asked(search), empty='没有符合条件的记录。请放宽事项或日期后重新查询。', caption='操作日志'
        )
        search.close(listing.draw, '/admin/events')
        await listing.draw()


def asked(search: Search) -> dict[str, Any]:
    """The filters; the last day counts whole."""
    first, last = typed_span(search, '日期')
    return {
        'title': search['title'],
        'since': beginning(first) if first else None,
        'before': beginning(last) + timedelta(days=1) if last else None,
    }


def beginning(day: date) -> datetime:
    """The first moment of a day at the office."""
    return datetime.combine(day, time(), tzinfo=clock.OFFICE_ZONE)


async def draw_verdict(place: html.div) -> None:
    """Walk the chain and tell the result in words."""
    report = await verify_chain()
    place.clear()
    with place:
        if report.broken_at is None:
            with html.div().classes('tz-note good'):
                html.div(f'校验链完好：共 {report.count} 条记录，没有发现删改。')
                html.div(f'末端校验值 {report.head}').classes('tz-soft tz-small').style('overflow-wrap:anywhere')
        else:
            with html.div().classes('tz-note bad').props('role="alert"'):
                html.div(f'校验链在第 {report.broken_at} 号记录处断开：{report.why}。此前 {report.count} 条完好。')
                html.div('请立即停止服务，保留数据目录，联系技术人员，并与备份比对。')
