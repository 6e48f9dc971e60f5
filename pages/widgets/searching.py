"""The row above a list: what to look for, and the button that looks. Enter looks too.

Closed with `close`, the row keeps what was looked for in the address, so that one comes back to it from a row of the list.
"""

from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import urlencode

from nicegui import html, ui
from nicegui.elements.mixins.value_element import ValueElement

from models.regulation.objection import Refused
from models.regulation.text import clean_text, may_be_personal
from pages import shell
from pages.widgets.days import is_day
from pages.widgets.questions import deed, tell

LONGEST = 60
NUMBER = 'number'
"""The field that asks for an identity number: it never stands in an address."""


class Search:
    """Labelled fields in one row; nothing is asked of the server before Enter or the button."""

    def __init__(self) -> None:
        self.inputs: dict[str, ValueElement] = {}
        self.place = html.div().classes('tz-search').props('role=search')

    def text(self, key: str, label: str, *, more: str = '') -> None:
        """A line of text; `more` are further props (type=date …)."""
        with self.framed(key, label):
            self.inputs[key] = (
                ui.input().props(f'outlined dense bg-color=white for="s-{key}" maxlength={LONGEST} {more}').mark(key)
            )

    def choice(self, key: str, label: str, options: Mapping[str, str], *, value: str = '') -> None:
        """One of several; options are value → label."""
        with self.framed(key, label):
            field = ui.select(dict(options), value=value if value in options else next(iter(options)))
            self.inputs[key] = field.props(
                f'outlined dense bg-color=white options-dense for="s-{key}" aria-label="{label}"'
            ).mark(key)

    def framed(self, key: str, label: str) -> html.div:
        """The block of one field, its label bound to it."""
        with self.place:
            block = html.div().classes('tz-field')
        with block:
            html.label(label).props(f'for="s-{key}"')
        return block

    def button(self, look: Callable[[], Awaitable[None]]) -> None:
        """Close the row with the button; a choice looks at once."""
        with self.place:
            deed('查询', look, primary=False)

        async def look_at_once() -> None:
            try:
                await look()
            except Refused as refusal:
                tell(refusal, None)

        for field in self.inputs.values():
            if isinstance(field, ui.select):
                field.on_value_change(look_at_once)
            else:
                field.on('keydown.enter', look_at_once)

    def close(self, look: Callable[[], Awaitable[None]], there: str) -> None:
        """查询 and 重置, which is the page `there` as it opens; what its address tells is set, what is looked for kept in it."""
        self.set_as_left()

        async def look_and_keep() -> None:
            await look()
            ui.navigate.history.replace(self.lasting(there))

        self.draw_end(look_and_keep, there)

    def draw_end(self, look: Callable[[], Awaitable[None]], there: str) -> None:
        """查询 and 重置 alone."""
        self.button(look)
        with self.place:
            shell.link_button('重置', there).mark('reset')

    def set_as_left(self) -> None:
        """Set the fields as the address of this page has them; what cannot be asked is left out, or no page would open."""
        told = ui.context.client.request.query_params
        for key, field in self.inputs.items():
            value = told.get(key, '')[:LONGEST]
            if isinstance(field, ui.select):
                known = value in (field.options or {})
            else:
                known = bool(value) and (field.props.get('type') != 'date' or is_day(value))
            if known and key in told and may_stay(key, value):
                field.set_value(value)
        if {'since', 'until'} <= self.inputs.keys() and self['since'] > self['until']:
            self.inputs['until'].set_value('')

    def lasting(self, there: str) -> str:
        """The address a browser remembers: what is looked for, without what may be somebody's number."""
        told = {key: self[key] for key in self.inputs}
        kept = {key: value for key, value in told.items() if value and may_stay(key, value)}
        return f'{there}{"&" if "?" in there else "?"}{urlencode(kept)}' if kept else there

    def __getitem__(self, key: str) -> str:
        """What to look for, without what cannot be seen: it comes along with what is pasted, and no row has it."""
        return clean_text(str(self.inputs[key].value or ''), longest=LONGEST)


def may_stay(key: str, value: str) -> bool:
    """Whether what was typed may stand in an address."""
    return key != NUMBER and not may_be_personal(value)
