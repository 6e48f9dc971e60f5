"""A step that is kept as it is answered: whoever leaves it, or goes on at another device, finds what was there.

The button that leads on still says what is missing; here an answer may be half of one. One save runs at a time and
takes what stands there then, so the last answer is the one that is kept, also after the page was left.
"""

from collections.abc import Awaitable, Callable

from nicegui import background_tasks, html
from nicegui.elements.mixins.value_element import ValueElement

from models import clock
from models.regulation.objection import NotThere, Refused
from pages.words import clock_time

TYPED = 'debounce=400'
"""Milliseconds of quiet before a line that is typed is sent; leaving the field sends it at once."""


class Keeper:
    """Saves a step with each change of its inputs, and says so."""

    def __init__(self, save: Callable[[], Awaitable[None]]) -> None:
        self.save, self.changed, self.busy = save, False, False

    def watch(self, *inputs: ValueElement) -> None:
        """Save whenever one of these changes."""
        for one in inputs:
            one.on_value_change(self.begin)

    def draw(self) -> None:
        """Where the typing is, in sight."""
        self.place = html.div().classes('tz-saved').props('role=status aria-live=polite')
        self.tell('填写的内容会自动保存', 'idle')

    def begin(self) -> None:
        """Something changed: save now, or once more after the save that runs."""
        self.changed = True
        if not self.busy:
            self.busy = True
            background_tasks.create(self.work(), name='keep a step')

    async def work(self) -> None:
        """Save until nothing has changed since."""
        try:
            while self.changed:
                self.changed = False
                await self.save_once()
        finally:
            self.busy = False

    async def save_once(self) -> None:
        """One save; a refusal is told, it does not stop anybody."""
        try:
            await self.save()
        except Refused as refusal:
            self.tell(f'还没有保存：{refusal}', 'held')
        except NotThere:
            self.tell('还没有保存：这件申请已不在，请返回我的申请查看', 'blocked')
        else:
            self.tell(f'已自动保存 {clock_time(clock.now())}', 'saved')

    def tell(self, text: str, state: str) -> None:
        """Say it, where somebody still looks."""
        if self.place.is_deleted:
            return
        self.place.clear()
        with self.place:
            html.span(text, **{'data-state': state})
