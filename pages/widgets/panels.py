"""Parts of a page that are drawn again after an act, and buttons that ask first."""

from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from nicegui import html, ui

from pages.widgets.questions import Questions, deed

Read = TypeVar('Read')


class Panel(Generic[Read]):
    """`read()` fetches, `show(what was read)` draws; `draw()` does both again, without a flicker between."""

    def __init__(self, read: Callable[[], Awaitable[Read]], show: Callable[[Read], None]) -> None:
        self.read, self.show = read, show
        self.place = html.div().classes('tz-panel')

    async def draw(self) -> None:
        """Fetch and draw anew."""
        seen = await self.read()
        self.place.clear()
        with self.place:
            self.show(seen)


def deed_asked_first(
    label: str,
    question: str,
    do: Callable[[], Awaitable[None]],
    *,
    ask: Questions | None = None,
    danger: bool = False,
    mark: str = '',
) -> ui.button:
    """A button for what cannot be undone: a dialog names the object before anything happens.

    `ask`: the questions at whose fields a refusal lands.
    """
    with ui.dialog() as dialog, ui.card().classes('tz-dialog').props(f'role=alertdialog aria-label="{label}"'):
        html.p(question)
        with html.div().classes('tz-row'):

            async def work() -> None:
                dialog.close()
                await do()

            deed(f'确定{label}', work, ask=ask, danger=danger).mark(f'sure-{mark or label}')
            ui.button('取消', on_click=dialog.close).props('no-caps outline')
    return ui.button(label, on_click=dialog.open).props('no-caps outline').mark(mark or label)
