"""Markup built from code, with every text and value escaped: for pages of many inputs.

Each NiceGUI element costs the server about as much as twenty plain tags (it is watched for changes); the inputs of a
form change in the browser alone, so a section of them is one element. Names of tags and attributes are written in code;
whatever a person typed is a child or a value, and those are always escaped.
"""

from html import escape
from typing import Any

from nicegui import ui

VOID = {'input', 'img', 'br'}


class Markup(str):
    """Text that is markup already and not escaped again. Made by `tag` and `joined` alone."""

    __slots__ = ()


def tag(name: str, /, *children: str, **attributes: Any) -> Markup:
    """One element. An attribute that is None or False is left out, True stands alone; `for_` is for, `data_x` data-x."""
    about = ''.join(
        attribute(key, value) for key, value in attributes.items() if value is not None and value is not False
    )
    return Markup(f'<{name}{about}>') if name in VOID else Markup(f'<{name}{about}>{joined(*children)}</{name}>')


def attribute(key: str, value: Any) -> str:
    """One attribute with the blank before it."""
    name = key.rstrip('_').replace('_', '-')
    return f' {name}' if value is True else f' {name}="{escape(str(value))}"'


def joined(*children: str) -> Markup:
    """Several pieces one after the other; what is not markup becomes it."""
    return Markup(''.join(child if isinstance(child, Markup) else escape(child) for child in children))


def draw(markup: Markup, classes: str = '') -> ui.html:
    """Put markup on the page as one element."""
    assert isinstance(markup, Markup)
    return ui.html(markup, sanitize=False).classes(classes)
