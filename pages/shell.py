"""The frame around every page: header, identity switch, menu of the role, footer. One visual language for all."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from nicegui import app, html, ui

from models.people.rules import Me
from models.records.rules import Role
from pages.assets import LINKS
from pages.widgets.journal import offer_journal
from pages.widgets.standings import draw_switch
from pages.words import PRODUCT, SUBTITLE


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a role's menu; with `functions` a delegate sees it only where his mandate covers one (授权功能)."""

    label: str
    path: str
    functions: frozenset[str] = frozenset()

    def shown_to(self, me: Me) -> bool:
        """Whether it leads this person anywhere."""
        return not self.functions or me.role is not Role.DELEGATE or bool(self.functions & me.standing.functions)


MENU: dict[Role, list[Entry]] = {role: [] for role in Role}
"""The menu of each role, in order; pages add theirs with `menu(...)` where they register."""
FIRST = {
    Role.CANDIDATE: '/candidate',
    Role.EMPLOYER: '/employer',
    Role.DELEGATE: '/delegate',
    Role.CENTER: '/center',
    Role.ISSUER: '/issuer',
    Role.ADMIN: '/admin',
}
for _role, _path in FIRST.items():
    MENU[_role].append(Entry('首页', _path))


def menu(label: str, path: str, *roles: Role, functions: frozenset[str] = frozenset()) -> None:
    """Put a page into the menu of its roles."""
    for role in roles:
        if all(entry.path != path for entry in MENU[role]):
            MENU[role].append(Entry(label, path, functions))


def remember_office(name: str, phone: str) -> None:
    """Keep what every header and footer shows, so that no page asks the database for it."""
    app.state.office_name, app.state.office_phone = name, phone


def office_name() -> str:
    """The office's name, '' before it was set up."""
    return getattr(app.state, 'office_name', '')


@contextmanager
def frame(title: str, *, me: Me | None, narrow: bool = False, current: str = '') -> Iterator[None]:
    """Draw the page around its content. `current` is the menu path to be marked."""
    ui.page_title(f'{title} - {PRODUCT}')
    for whole in ui.context.client.page_container:
        whole.props('role=presentation')  # it is a main element too, around header and menu
    ui.add_head_html(LINKS)
    if me is not None:
        offer_journal(me)
    with html.div().classes('tz-page'):
        html.a('跳到正文').classes('tz-skip').props('href="#main"')
        header(me)
        if me is not None:
            role_menu(me, current)
        with html.main().classes('tz-main' + (' tz-narrow' if narrow else '')).props('id=main tabindex=-1'):
            html.h1(title).classes('tz')
            yield
        footer()


def header(me: Me | None) -> None:
    """The blue bar: what this is, whose office, who is looking and as whom."""
    with html.header().classes('tz-header'), html.div().classes('tz-bar'):
        with html.a().props('href="/"').classes('tz-brand'):
            html.span(PRODUCT)
            html.small(office_name() or SUBTITLE)
        with html.div().classes('tz-who'):
            if me is None:
                html.a('登录').props('href="/sign-in"')
                html.a('注册').props('href="/register"')
            else:
                whoami(me)


def whoami(me: Me) -> None:
    """Name, acting as, the switch and the way out. All are plain posts or links: they work on any page, also a frozen one."""
    html.span(me.name)
    draw_switch(me)
    html.a(f'消息（{me.unread}）' if me.unread else '消息').props('href="/notices"')
    html.a('账号').props('href="/account"')
    with html.form().props('action="/sign-out" method="post" data-sign-out').style('display:inline'):
        html.button('退出').props('type="submit"').classes('tz-link')


def role_menu(me: Me, current: str) -> None:
    """The menu of the role acted in."""
    with html.nav().classes('tz-menu').props('aria-label="主菜单"'), html.div().classes('tz-bar'):
        for entry in [*(one for one in MENU[me.role] if one.shown_to(me)), Entry('使用帮助', '/help')]:
            link = html.a(entry.label).props(f'href="{entry.path}"')
            if entry.path == current:
                link.props('aria-current="page"')


def footer() -> None:
    """Whose service this is, where help is."""
    with html.footer().classes('tz-footer'), html.div().classes('tz-bar'):
        html.span(f'{office_name() or PRODUCT}')
        html.a('使用帮助').props('href="/help"')
        office_phone()


def office_phone() -> None:
    """The office's telephone, where it has told one."""
    phone = getattr(app.state, 'office_phone', '')
    if phone:
        html.span(f'咨询电话：{phone}')


def link_button(label: str, address: str, *, primary: bool = False) -> html.a:
    """A link that looks like what it is for: a way on."""
    return html.a(label).props(f'href="{address}"').classes('tz-button' + (' primary' if primary else ''))
