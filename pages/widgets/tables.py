"""Lists of records: a table that becomes cards on a narrow screen, pages from the server, never an empty nothing."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from nicegui import html

from models import clock
from models.people.queries.sessions import refuse_who_may_no_longer_read
from models.people.rules import Me
from pages.widgets.questions import deed

Row = dict[str, Any]
Column = tuple[str, Callable[[Row], Any]]
"""A head, and what a row shows under it: text, or something that draws itself and answers None."""
PAGE = 20


def record_table(
    rows: Sequence[Row],
    columns: Sequence[Column],
    *,
    empty: str,
    caption: str,
    numbers: frozenset[str] = frozenset(),
) -> None:
    """Draw the rows; with none, the sentence that says what to do. `numbers`: heads of columns that hold counts."""
    if not rows:
        html.div(empty).classes('tz-empty')
        return
    with html.table().classes('tz-table').props(f'aria-label="{caption}"'):
        with html.thead(), html.tr():
            for head, _ in columns:
                html.th(head).props('scope="col"').classes('number' if head in numbers else '')
        with html.tbody():
            for row in rows:
                record_row(row, columns, numbers)


def record_row(row: Row, columns: Sequence[Column], numbers: frozenset[str] = frozenset()) -> None:
    """One row; the heads go along as labels for narrow screens."""
    with html.tr():
        for head, show in columns:
            with html.td().props(f'data-label="{head}"').classes('number' if head in numbers else ''):
                shown = show(row)
                if shown is not None:
                    html.span(str(shown))


def tag(text: str, state: str = '') -> None:
    """A state as a small tag with its word: good, wait, bad or plain."""
    html.span(text).classes(f'tz-tag {state}')


def unbroken(text: str) -> None:
    """A date or a code that stays on one line."""
    html.span(text).style('white-space:nowrap')


class Listing:
    """A searched, paged list that redraws itself: `load(page)` answers (count, rows).

    With `me`, whoever lost the right while his page stayed open reads nothing more from it.
    """

    def __init__(
        self,
        load: Callable[[int], Awaitable[tuple[int, list[Row]]]],
        columns: Sequence[Column],
        *,
        empty: str,
        caption: str,
        me: Me | None = None,
    ) -> None:
        self.reader = me
        self.load, self.columns, self.empty, self.caption, self.page = load, columns, empty, caption, 1
        self.place = html.div().classes('tz-list')

    async def draw(self, page: int = 1) -> None:
        """Fetch and draw one page."""
        if self.reader is not None:
            await refuse_who_may_no_longer_read(self.reader, now=clock.now())
        count, rows = await self.load(page)
        if page > 1 and not rows:  # what is looked for was changed since, or a colleague was faster
            page = max(1, -(-count // PAGE))
            count, rows = await self.load(page)
        self.page = page
        self.place.clear()
        with self.place:
            record_table(rows, self.columns, empty=self.empty, caption=self.caption)
            if count > PAGE:
                self.draw_pager(count)

    def draw_pager(self, count: int) -> None:
        """Where in the list, back, on."""
        last = -(-count // PAGE)
        with html.div().classes('tz-row'):
            html.span(f'共 {count} 条，第 {self.page} / {last} 页').classes('tz-soft')
            back = deed('上一页', lambda: self.draw(self.page - 1), primary=False)
            on = deed('下一页', lambda: self.draw(self.page + 1), primary=False)
            back.set_enabled(self.page > 1)
            on.set_enabled(self.page < last)
