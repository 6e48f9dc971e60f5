"""Every page names its role and speaks Chinese under a plain address."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from nicegui import Client
from nicegui.testing import User

from models.people.rules import Duty
from models.records.rules import Role
from pages.session import HOME
from tests.builders import a_person, an_office, sign_in, staff_member

PAGES = Path(__file__).parents[2] / 'pages'
OPEN_PAGES = {
    '/', '/sign-in', '/register', '/set-up', '/help', '/help/{key}', '/progress', '/progress/{code}', '/p/{code}',
    '/e', '/e/{code}', '/check',
}  # fmt: skip
"""What everybody may open; whoever adds to it says why in the commit."""
ADDRESS = re.compile(r'(/([a-z0-9]+(-[a-z0-9]+)*|\{[a-z_]+(:[a-z]+)?\}))+|/')
STAFF = {Role.ISSUER, Role.CENTER, Role.ADMIN}

DRAWN = {
    'label', 'button', 'notify', 'tooltip', 'a', 'b', 'div', 'dt', 'h1', 'h2', 'h3', 'legend', 'li', 'p', 'span',
    'strong', 'summary', 'td', 'th', 'deed', 'tag', 'link_button', 'frame', 'menu', 'Refused', 'Entry', 'HTTPException',
}  # fmt: skip
"""Calls whose text a reader sees."""
NAMES = re.compile(r'Word|PDF|Excel|QR|SHA-256|jpg|png|MB|KB|kB')
ENGLISH = re.compile(r'[A-Za-z]{2,}')


def guarded() -> dict[str, tuple[Role, ...] | None]:
    """Every registered page with the roles it names; None is for everybody."""
    return {path: getattr(build, 'required_role', ()) for build, path in Client.page_routes.items()}


def filled(path: str) -> str:
    """An address with something in its blanks: an id that nobody has."""
    return re.sub(r'\{[^}]+\}', '4711', path)


async def test_every_page_names_its_role_or_is_open_on_purpose(user: User):
    pages = guarded()

    assert {path for path, roles in pages.items() if roles is None} == OPEN_PAGES
    assert [path for path, roles in pages.items() if roles == ()] == []
    assert set(HOME.values()) <= set(pages)


async def test_every_address_is_plain(user: User):
    assert [path for path in guarded() if not ADDRESS.fullmatch(path)] == []


async def test_a_stranger_is_led_to_sign_in_from_every_guarded_page(user: User):
    await an_office()

    for path, roles in guarded().items():
        if roles is not None:
            led = await user.http_client.get(filled(path))
            assert (led.status_code, led.headers.get('location', '')[:14]) == (303, '/sign-in?next='), path


async def test_nobody_opens_a_page_of_another_role(user: User, second_user: User):
    office = await an_office()
    await sign_in(user, await a_person())
    await staff_member(second_user, Duty.REVIEWER, office.organisation_id or 0)

    for path, roles in guarded().items():
        if roles is not None and Role.CANDIDATE not in roles:
            assert (await user.http_client.get(filled(path))).status_code == 403, path
        if roles is not None and Role.ISSUER not in roles:
            assert (await second_user.http_client.get(filled(path))).status_code == 403, path


def said(path: Path) -> Iterator[str]:
    """The text a reader sees, as far as it stands in the code."""
    for call in ast.walk(ast.parse(path.read_text(encoding='utf-8'))):
        if isinstance(call, ast.Call) and called(call.func) in DRAWN:
            for argument in words_of(call):
                yield from texts(argument)


def words_of(call: ast.Call) -> list[ast.expr]:
    """The arguments of a call that are words: mostly the first; after the status, or the name of an element, the next."""
    first, *more = call.args or [ast.Constant('')]
    if called(call.func) == 'HTTPException':
        return more[:1]
    markup = called(call.func) == 'tag' and isinstance(first, ast.Constant) and str(first.value).isascii()
    return more if markup else [first]


def called(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, 'id', '')


def texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield ''.join(part.value for part in node.values if isinstance(part, ast.Constant))


def is_chinese(text: str) -> bool:
    """Whether a text holds no English beyond names of formats; addresses and marks are no words."""
    return text.startswith(('/', '#')) or not ENGLISH.search(NAMES.sub('', text))


@pytest.mark.parametrize('path', sorted(PAGES.rglob('*.py')), ids=lambda path: str(path.relative_to(PAGES)))
def test_pages_speak_chinese(path):
    assert [text for text in said(path) if not is_chinese(text)] == []


@pytest.mark.parametrize('text', ['Save', 'Not found', '已 saved'])
def test_the_test_itself_finds_english(text):
    assert not is_chinese(text)
