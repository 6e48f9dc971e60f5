"""A few questions with their answers' faults: for pages that are not official forms.

ask = Questions()
ask.text('name', '姓名')
deed('保存', save, ask=ask)          # save() may raise Refused; its objections land at their fields
"""

from collections.abc import Awaitable, Callable, Mapping

from nicegui import html, ui
from nicegui.elements.mixins.value_element import ValueElement

from models.regulation.objection import NotThere, Objection, Refused


class Questions:
    """Labels above, faults below, a summary on top that leads to the fields."""

    def __init__(self, name: str = '') -> None:
        """`name` keeps apart what stands beside other questions on one page."""
        self.prefix = f'q-{name}-' if name else 'q-'
        self.inputs: dict[str, ValueElement] = {}
        self.faults: dict[str, html.div] = {}
        self.summary = html.div().props('aria-live="assertive"')

    def text(
        self, key: str, label: str, *, hint: str = '', secret: bool = False, value: str = '', more: str = ''
    ) -> None:
        """Ask for a line of text; `more` are further props (inputmode, autocomplete …)."""
        with self.framed(key, label, hint):
            field = ui.input(value=value, password=secret, password_toggle_button=secret)
            self.inputs[key] = field.props(f'outlined dense for="{self.prefix}{key}" maxlength=300 {more}').mark(key)
        self.closing(key)

    def long_text(self, key: str, label: str, *, hint: str = '', value: str = '') -> None:
        """Ask for several lines."""
        with self.framed(key, label, hint):
            self.inputs[key] = (
                ui.textarea(value=value).props(f'outlined dense autogrow for="{self.prefix}{key}"').mark(key)
            )
        self.closing(key)

    def choice(
        self,
        key: str,
        label: str,
        options: Mapping[str, str],
        *,
        value: str = '',
        hint: str = '',
        searched: bool = False,
    ) -> None:
        """Ask for one of several; options are value → label. `searched`: there are many, so letters narrow them."""
        with self.framed(key, label, hint):
            chosen = value if value in options else next(iter(options), None)
            field = ui.select(dict(options), value=chosen, with_input=searched)
            self.inputs[key] = field.props(
                f'outlined dense options-dense for="{self.prefix}{key}" aria-label="{label}"'
            ).mark(key)
        self.closing(key)

    def framed(self, key: str, label: str, hint: str) -> html.div:
        """The block of one question, its label bound to the input."""
        block = html.div().classes('tz-field')
        with block:
            html.label(label).props(f'for="{self.prefix}{key}"')
            if hint:
                html.div(hint).classes('tz-hint')
        self.blocks = getattr(self, 'blocks', {}) | {key: block}
        return block

    def brought(self, key: str) -> html.div:
        """The block of a question that brings its own label and input; the summary leads here."""
        block = html.div().props(f'id="{self.prefix}{key}"')
        self.blocks = getattr(self, 'blocks', {}) | {key: block}
        return block

    def closing(self, key: str) -> None:
        """The place of the fault under a question."""
        with self.blocks[key]:
            self.faults[key] = html.div().classes('tz-wrong').props('role="alert"')

    def __getitem__(self, key: str) -> str:
        return str(self.inputs[key].value or '')

    def blame(self, objections: list[Objection]) -> None:
        """Show every objection at its field and in the summary; none clears them all."""
        by_field: dict[str, list[str]] = {}
        for objection in objections:
            by_field.setdefault(objection.field, []).append(objection.message)
        for key, place in self.faults.items():
            place.clear()
            self.blocks[key].classes(remove='has-wrong')
            if key in by_field:
                self.blocks[key].classes('has-wrong')
                with place:
                    html.span('；'.join(by_field[key]))
        draw_summary(self.summary, objections, self.prefix)


def draw_summary(place: html.div, objections: list[Objection], prefix: str) -> None:
    """The box on top that lists every fault and leads to its field."""
    place.clear()
    if not objections:
        return
    with place, html.div().classes('tz-errors'):
        html.h2('请先改正以下问题')
        with html.ul():
            for objection in objections:
                with html.li():
                    if objection.field:
                        html.a(objection.message).props(f'href="#{prefix}{objection.field}"')
                    else:
                        html.span(objection.message)


def deed(
    label: str,
    do: Callable[[], Awaitable[None]],
    *,
    ask: Questions | None = None,
    primary: bool = True,
    danger: bool = False,
) -> ui.button:
    """A button that locks while it works and turns refusals into sentences."""

    async def work() -> None:
        if ask:
            ask.blame([])
        button.disable()
        try:
            await do()
        except Refused as refusal:
            tell(refusal, ask)
        except NotThere:
            ui.notify('没有找到，可能已被删除或不属于您', type='warning')
        finally:
            if not button.is_deleted:
                button.enable()

    async def pressed() -> None:
        with button.client:  # not where the button stands: the act may draw that anew before it says what it did
            await work()

    button = ui.button(label, on_click=pressed).props('no-caps unelevated' if primary else 'no-caps outline')
    if danger:
        button.props('color=negative')
    return button.mark(label)


def tell(refusal: Refused, ask: Questions | None) -> None:
    """At the fields where there are any, otherwise as a message."""
    if ask:
        ask.blame(refusal.objections)
    else:
        ui.notify('；'.join(o.message for o in refusal.objections), type='warning', timeout=8000, close_button='知道了')
