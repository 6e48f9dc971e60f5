"""Who is signed in, and ending it."""

from nicegui import html, ui

from models import clock
from models.people.operations.accounts import end_session
from models.people.queries.sessions import sessions_page
from models.people.rules import Me
from models.records.rules import Role
from pages import shell, words
from pages.session import role_page
from pages.widgets.questions import deed
from pages.widgets.tables import Column, Listing, Row, tag


@role_page('/admin/sessions', role=Role.ADMIN)
async def sessions(me: Me) -> None:
    """All living sessions, newest first."""
    with shell.frame('会话', me=me, current='/admin/sessions'):
        html.p('现在有效的登录。退出后，对方须重新登录才能继续；已保存的内容不受影响。').classes('tz-lead')
        await SessionList(me).draw()


class SessionList(Listing):
    """Living sessions of all or of one person, each to be ended."""

    def __init__(self, me: Me, *, person_id: int | None = None) -> None:
        self.me = me
        of_all: list[Column] = [] if person_id else [('人员', person_link)]
        super().__init__(
            lambda page: sessions_page(now=clock.now(), person_id=person_id, page=page),
            [*of_all, ('身份', lambda row: Role(row['acting_role']).label),
             ('设备', lambda row: row['device'] or '未知设备'),
             ('登录时间', lambda row: words.minute(row['created_at'])),
             ('最迟到', lambda row: words.minute(row['expires_at'])), ('操作', self.ending)],
            empty='没有登录中的会话。', caption='登录中的会话', me=me,
        )  # fmt: skip

    def ending(self, row: Row) -> None:
        """The button of one session; one's own has none."""
        if row['id'] == self.me.session_id:
            tag('当前会话')
            return

        async def end() -> None:
            await end_session(self.me.actor, row['id'], now=clock.now())
            ui.notify(f'已退出{row["person__name"]}的登录', type='positive')
            await self.draw(self.page)

        deed('强制退出', end, primary=False).mark(f'end-session-{row["id"]}')


def person_link(row: Row) -> None:
    """The name leads to the person's page."""
    html.a(row['person__name']).props(f'href="/admin/people/{row["person_id"]}"')
