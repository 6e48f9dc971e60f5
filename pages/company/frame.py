"""The frame of the pages that employer and delegate share: who may open them, the menu, for whom one acts.

@company_page('/company/employment', Function.VIEW)
async def employment(me: Me) -> None:
    with company_frame('聘用记录', me, current='/company/employment'): ...
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import wraps
from typing import Any

from nicegui import html

from models import clock
from models.mandates.queries import refuse_reading
from models.mandates.rules import Function, in_order
from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.session import Builder, role_page

COMPANY = (Role.EMPLOYER, Role.DELEGATE)
ORDER = ('/company/employment', '/company/certificates', '/company/coverage', '/company/mandates')
"""How the entries of the menu follow one another, whichever page is imported first."""


def company_page(path: str, *functions: Function, **options: Any) -> Callable[[Builder], Builder]:
    """Register a page for the employer, and for a delegate whose mandate covers one of the functions today.

    Whoever else acts as a delegate is told why he is refused (403), also what would change that.
    """

    def decorate(build: Builder) -> Builder:
        @wraps(build)
        async def within_the_mandate(me: Me, **given: Any) -> Any:
            await refuse_reading(me, *functions, now=clock.now())
            return await build(replace(me, opened_with=frozenset(one.value for one in functions)), **given)

        return role_page(path, role=COMPANY, **options)(within_the_mandate)

    return decorate


def company_menu(label: str, path: str, *functions: Function) -> None:
    """Put a page into the menu of employer and delegate; a delegate sees it where his mandate covers one of them."""
    shell.menu(label, path, *COMPANY, functions=frozenset(one.value for one in functions))
    for role in COMPANY:
        home, *rest = shell.MENU[role]
        rest.sort(key=lambda entry: ORDER.index(entry.path) if entry.path in ORDER else len(ORDER))
        shell.MENU[role] = [home, *rest]


def may(me: Me, function: Function) -> bool:
    """Whether to offer what that function covers; the operation decides."""
    return me.role is Role.EMPLOYER or (me.role is Role.DELEGATE and function.value in me.standing.functions)


@contextmanager
def company_frame(title: str, me: Me, *, current: str = '', narrow: bool = False) -> Iterator[None]:
    """The page, and above its content the employer it was opened for: a switch elsewhere does not change that."""
    with shell.frame(title, me=me, current=current, narrow=narrow):
        with html.p().classes('tz-acting').mark('acting-for'):
            html.span('办理单位：')
            html.strong(me.standing.organisation_name)
            if me.role is Role.DELEGATE:
                covered = in_order(one for one in Function if one.value in me.standing.functions)
                html.span(f'（您是被授权人，授权功能：{covered}）').classes('tz-soft')
        yield


def draw_tabs(path: str, *, own: bool) -> None:
    """企业列表 | 个人列表: two addresses of one page, `path` and `path?list=own`."""
    with html.nav().classes('tz-tabs').props('aria-label="列表"'):
        for label, address, here in (('企业列表', path, not own), ('个人列表', f'{path}?list=own', own)):
            link = html.a(label).props(f'href="{address}"')
            if here:
                link.props('aria-current="page"')
