"""All duties, current and ended, and giving one."""

from nicegui import html, ui

from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.admin.duties import DutyList, draw_giving
from pages.session import role_page
from pages.widgets.searching import Search

ENDED = {'current': '在岗', 'ended': '已撤销', 'all': '全部'}
ASKED = {'current': False, 'ended': True, 'all': None}


@role_page('/admin/staff', role=Role.ADMIN)
async def staff(me: Me) -> None:
    """The list, by name and state."""
    with shell.frame('岗位', me=me, current='/admin/staff'):
        with html.div().classes('tz-row'):
            shell.link_button('分配岗位', '/admin/staff/new', primary=True)
        search = Search()
        search.text('words', '姓名开头或单位名称')
        search.choice('state', '状态', ENDED)
        listing = DutyList(me, words_in=lambda: search['words'])

        async def look() -> None:
            listing.ended = ASKED[search['state']]
            await listing.draw()

        search.button(look)
        await listing.draw()


@role_page('/admin/staff/new', role=Role.ADMIN)
async def new_duty(me: Me) -> None:
    """Whom, where, which."""
    with shell.frame('分配岗位', me=me, narrow=True, current='/admin/staff'), html.div().classes('tz-card'):

        async def given() -> None:
            ui.navigate.to('/admin/staff')

        draw_giving(me, given=given)
