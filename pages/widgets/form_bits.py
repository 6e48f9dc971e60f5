"""Small pieces that every page of a form draws: the way back, the list of faults."""

from typing import Protocol

from nicegui import html

from documents.declaration import Form
from models.people.rules import Me
from models.regulation.objection import Objection, refusing
from pages.session import HOME
from pages.widgets.declared_field import slug
from pages.widgets.markup import draw, tag


class AtForm(Protocol):
    """A form and its address."""

    @property
    def address(self) -> str:
        """Where it is looked at."""

    @property
    def form(self) -> Form:
        """Its declaration."""


def trail(me: Me, title: str, address: str = '') -> None:
    """Where this page stands: the desk, the form, this."""
    steps = [tag('a', '表格填写', href=f'{HOME[me.role]}/forms')]
    if address:
        steps += [tag('span', '›', aria_hidden='true'), tag('a', title, href=address)]
    draw(tag('nav', *steps, aria_label='当前位置', class_='tz-trail'))


def ways_on(*ways: tuple[str, str]) -> None:
    """Links that lead on, the first one foremost; each is (label, address)."""
    links = (
        tag('a', label, href=address, class_='tz-button' if place else 'tz-button primary')
        for place, (label, address) in enumerate(ways)
    )
    draw(tag('nav', *links, aria_label='填写步骤', class_='tz-row'))


def draw_faults(objections: list[Objection], at: AtForm, *, title: str = '请先改正以下问题') -> None:
    """The summary on top: every fault leads to its field."""
    if not (wrong := refusing(objections)):
        return
    with html.div(role='alert', tabindex='-1').classes('tz-errors'):
        html.h2(title)
        with html.ul():
            for one in wrong:
                with html.li():
                    html.a(one.message, href=address_of(one, at))


def address_of(one: Objection, at: AtForm) -> str:
    """Where the field of an objection is filled in; the cross-form ones lead to the form."""
    key = one.field.partition('/')[0]
    if key not in at.form.fields:
        return at.address
    where = f'/s/{at.form.section_of(key).key}' if len(at.form.sections) > 1 else ''
    return f'{at.address}{where}?check=1#f-{slug(one.field)}'
