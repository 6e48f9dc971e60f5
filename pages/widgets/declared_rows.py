"""A repeated row of a declared form: one card each, added, removed and brought back."""

import secrets
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from nicegui import html, ui

from documents.fields import Field
from models.regulation.objection import NotThere, Refused
from pages.widgets.declared_field import Notes, field_markup, slug
from pages.widgets.markup import Markup, draw, joined

Act = Callable[[], Awaitable[None]]
Change = Callable[..., Awaitable[Any]]


class DeclaredRows:
    """The rows of one field. `add(row=)`, `remove(row=)`, which answers the row, and `put_back(row=, place=)` change
    what is stored."""

    def __init__(self, asked: Field, notes: Notes, *, add: Change, remove: Change, put_back: Change) -> None:
        self.asked, self.notes = asked, notes
        self.add, self.remove, self.put_back = add, remove, put_back
        self.cards: dict[str, html.section] = {}
        self.numbers: dict[str, ui.label] = {}

    def draw(self, rows: list[dict[str, Any]]) -> None:
        """Draw what is there, and the button for more."""
        wrong = self.notes.wrong.get(self.asked.key, ())
        with html.div(**{'data-field': self.asked.key, 'id': f'b-{self.asked.key}'}).classes('tz-rows'):
            if self.asked.hint:
                html.span(self.asked.hint).classes('tz-hint')
            self.place = html.div().classes('tz-rows-cards')
            with self.place:
                self.empty = html.div(f'还没有填写{self.asked.label}，请点击“添加一行”').classes('tz-empty')
                for row in rows:
                    self.draw_card(row)
            html.div('；'.join(wrong), id=f'w-{self.asked.key}', **{'aria-live': 'polite'}).classes('tz-wrong')
            more = self.button('添加一行', self.add_row, 'outline')
            more.props(f'id=f-{self.asked.key}').mark(f'add-{self.asked.key}')
        self.count()

    def draw_card(self, row: dict[str, Any], place: int = -1) -> None:
        """One row as a card."""
        name = row['row']
        with html.section(**{'data-row': name}).classes('tz-card') as card:
            with html.div().classes('tz-row tz-row-head'):
                with html.h3().classes('tz'):
                    self.numbers[name] = ui.label()
                ui.space()
                self.button('移除', partial(self.remove_row, name), 'flat dense').mark(f'remove-{name}')
            draw(joined(*(self.column(column, row) for column in self.asked.columns)), 'tz-grid')
        card.move(self.place, target_index=place)
        self.cards[name] = card

    def column(self, column: Field, row: dict[str, Any]) -> Markup:
        """One input of a row."""
        return field_markup(column, row.get(column.key), f'{self.asked.key}/{row["row"]}/{column.key}', self.notes)

    def button(self, label: str, act: Act, look: str) -> ui.button:
        """A button that works once per click."""
        button = ui.button(label).props(f'no-caps {look}')
        return button.on_click(lambda: self.locked(button, act))

    async def locked(self, button: ui.button, act: Act) -> None:
        """Let one click work at a time, and only after what was typed has arrived."""
        if not button.enabled:
            return
        button.disable()
        try:
            await flushed()
            await act()
        except Refused as refusal:
            ui.notify('；'.join(one.message for one in refusal.objections), type='warning', timeout=8000)
        except NotThere:
            ui.notify('这份表已删除、已完成，或您已切换身份，请返回表格列表查看', type='warning', timeout=8000)
        finally:
            if not button.is_deleted:
                button.enable()

    async def add_row(self) -> None:
        """A new row at the end, ready to be typed into."""
        row = {'row': f'r{secrets.token_hex(6)}'}
        await self.add(row=row['row'])
        with self.place:
            self.draw_card(row)
        self.count()
        first = slug(f'{self.asked.key}/{row["row"]}/{self.asked.columns[0].key}')
        ui.run_javascript(f'document.getElementById("f-{first}")?.focus()')

    async def remove_row(self, name: str) -> None:
        """Take a row away; for a while it can be brought back."""
        place = list(self.cards).index(name)
        row = await self.remove(row=name)
        self.cards.pop(name).delete()
        self.count()
        with self.place:
            self.offer_undo(row, place)

    def offer_undo(self, row: dict[str, Any] | None, place: int) -> None:
        """Say what was removed, and the way back."""
        with html.div(role='status').classes('tz-note tz-row') as said:
            html.span(f'已移除{self.asked.label}第{place + 1}行')

            async def bring_back() -> None:
                await self.put_back(row=row, place=place)
                said.delete()
                with self.place:
                    self.draw_card(row or {}, place + 1)
                names = list(self.cards)
                names.insert(place, names.pop())
                self.cards = {name: self.cards[name] for name in names}
                self.count()

            self.button('撤销', bring_back, 'flat dense')
        said.move(self.place, target_index=place + 1)

    def count(self) -> None:
        """Number the cards; with none, say what to do."""
        self.empty.set_visibility(not self.cards)
        for number, name in enumerate(self.cards, 1):
            self.numbers[name].set_text(f'第{number}行')


async def flushed() -> bool:
    """Wait until the browser's journal has been acknowledged; False when it could not be."""
    try:
        return bool(await ui.run_javascript('return window.tztJournal ? tztJournal.flush() : true', timeout=12))
    except TimeoutError:
        return False
