"""The administrator's start: what waits, how much there is, what happened last."""

from nicegui import html

from models import clock
from models.people.queries.sessions import office_counts, sessions_page
from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.session import role_page
from pages.widgets.facts import draw_figures
from pages.widgets.history import draw_recent, recent_events


@role_page('/admin', role=Role.ADMIN)
async def start(me: Me) -> None:
    """Waiting accounts, figures, the last events."""
    counts = await office_counts()
    living, _ = await sessions_page(now=clock.now(), size=1)
    with shell.frame('系统管理', me=me, current='/admin'):
        draw_waiting(counts['waiting'])
        draw_figures((
            ('人员账号', counts['people'], '/admin/people'),
            ('登记单位', counts['organisations'], '/admin/organisations'),
            ('在岗人员', counts['on_duty'], '/admin/staff'),
            ('登录中的会话', living, '/admin/sessions'),
        ))  # fmt: skip
        with html.div().classes('tz-row'):
            shell.link_button('建立账号', '/admin/people/new')
            shell.link_button('登记单位', '/admin/organisations/new')
            shell.link_button('分配岗位', '/admin/staff/new')
        html.h2('最近的操作').classes('tz')
        draw_recent(await recent_events(size=8))
        html.a('查看全部操作日志').props('href="/admin/events"')


def draw_waiting(count: int) -> None:
    """The accounts that no clerk has seen a card for."""
    if not count:
        html.div('没有等待核验身份的账号。').classes('tz-note')
        return
    with html.div().classes('tz-note wait'):
        html.span(f'有 {count} 个账号等待核验身份，由受理人员在“身份核验”中办理。')
        html.a('查看这些账号').props('href="/admin/people?state=waiting"')
