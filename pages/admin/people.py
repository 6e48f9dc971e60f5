"""All accounts: searching, filtering, and making one at the window."""

from typing import Any

from nicegui import html

from models.people.queries.persons import people_page
from models.people.rules import Me
from models.records.rules import Role
from pages import shell, words
from pages.session import role_page
from pages.widgets.people import account_state, draw_new_account
from pages.widgets.searching import Search
from pages.widgets.tables import Listing

STATES = {'': '全部', 'waiting': '待核验', 'confirmed': '已核验', 'disabled': '已停用'}


@role_page('/admin/people', role=Role.ADMIN)
async def people(me: Me, state: str = '') -> None:
    """The list, numbers masked; a whole number finds its holder."""
    with shell.frame('人员', me=me, current='/admin/people'):
        with html.div().classes('tz-row'):
            shell.link_button('建立账号', '/admin/people/new', primary=True)
        search = Search()
        search.text('words', '姓名开头、完整证件号或手机号', more='autocomplete=off')
        search.choice('state', '状态', STATES, value=state)
        listing = Listing(
            lambda page: people_page(words=search['words'], state=search['state'], page=page),
            [('姓名', name_link), ('身份证号', lambda row: row['id_number']), ('手机号', lambda row: row['phone']),
             ('状态', account_state), ('建立日期', lambda row: words.day(row['created_at']))],
            empty='没有找到符合条件的账号。请核对后重新查询，或点“建立账号”为到场的人办理。', caption='人员账号', me=me,
        )  # fmt: skip
        search.button(listing.draw)
        await listing.draw()


def name_link(row: dict[str, Any]) -> None:
    """The name leads to the person's page."""
    html.a(row['name']).props(f'href="/admin/people/{row["id"]}"')


@role_page('/admin/people/new', role=Role.ADMIN)
async def new_person(me: Me) -> None:
    """An account made at the office."""
    with shell.frame('建立账号', me=me, narrow=True, current='/admin/people'):
        draw_new_account(me, back='/admin/people')
