"""The row above a list: what to look for, and the button that looks. Enter looks too."""

from collections.abc import Awaitable, Callable, Mapping

from nicegui import html, ui
from nicegui.elements.mixins.value_element import ValueElement

from models.regulation.objection import Refused
from models.regulation.text import clean_text
from pages.widgets.questions import deed, tell

LONGEST = 60


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

    def __getitem__(self, key: str) -> str:
        """What to look for, without what cannot be seen: it comes along with what is pasted, and no row has it."""
        return clean_text(str(self.inputs[key].value or ''), longest=LONGEST)
