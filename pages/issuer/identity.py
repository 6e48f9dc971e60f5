"""Accounts whose owners have yet to show their identity card."""

from nicegui import html

from models.people.queries.persons import people_page
from models.people.rules import Me
from models.records.rules import Role
from pages import shell, words
from pages.issuer.clerks import is_clerk, tell_who_confirms
from pages.session import role_page
from pages.widgets.people import account_state, draw_new_account
from pages.widgets.searching import Search
from pages.widgets.tables import Listing, Row


@role_page('/issuer/identity', role=Role.ISSUER)
async def identity(me: Me) -> None:
    """The waiting list; a whole number also finds those confirmed or refused before."""
    with shell.frame('身份核验', me=me, current='/issuer/identity'):
        if not is_clerk(me):
            tell_who_confirms(me)
            return
        html.p('请申请人出示身份证原件，输入证件号或手机号找到他的账号。').classes('tz-lead')
        with html.div().classes('tz-row'):
            shell.link_button('窗口建立账号', '/issuer/people/new')
        search = Search()
        search.text('words', '证件号、手机号或姓名', more='autocomplete=off')
        listing = Listing(
            lambda page: people_page(words=search['words'], state='' if search['words'] else 'waiting', page=page),
            [('姓名', name_link), ('身份证号', lambda row: row['id_number']), ('手机号', lambda row: row['phone']),
             ('状态', account_state), ('注册时间', lambda row: words.minute(row['created_at']))],
            empty='没有等待核验的账号，或没有找到这个人。本人没有账号时，可点“窗口建立账号”。', caption='身份核验', me=me,
        )  # fmt: skip
        search.button(listing.draw)
        await listing.draw()


def name_link(row: Row) -> None:
    """The name leads to the comparison with the card."""
    html.a(row['name']).props(f'href="/issuer/identity/{row["id"]}"')


@role_page('/issuer/people/new', role=Role.ISSUER)
async def new_person(me: Me) -> None:
    """An account for somebody who stands at the window without one."""
    with shell.frame('窗口建立账号', me=me, narrow=True, current='/issuer/identity'):
        if is_clerk(me):
            draw_new_account(me, back='/issuer/identity')
        else:
            tell_who_confirms(me)
