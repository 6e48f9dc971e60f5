"""Where somebody was faster: what stands there now beside what was typed, and the choice between the two."""

from collections.abc import Awaitable, Callable, Sequence

from nicegui import html

from pages.widgets.questions import Questions, deed
from pages.widgets.tables import record_table

Act = Callable[[], Awaitable[None]]


def draw_conflict(
    place: html.div, told: str, rows: Sequence[tuple[str, str, str]], *, ask: Questions, insist: Act, give_way: Act
) -> None:
    """`rows`: what it is called, what stands there, what was typed; nothing is saved before one of both is chosen."""
    place.clear()
    with place, html.div().classes('tz-note wait').mark('conflict'):
        html.p(told)
        record_table(
            [{'name': name, 'there': there, 'typed': typed} for name, there, typed in rows],
            [('内容', lambda row: row['name']), ('现在的内容', lambda row: row['there'] or '（空）'),
             ('您填写的', lambda row: row['typed'] or '（空）')],
            empty='', caption='现在的内容与您填写的内容',
        )  # fmt: skip
        with html.div().classes('tz-row'):
            deed('按我填写的保存', insist, ask=ask).mark('insist')
            deed('采用现在的内容', give_way, primary=False).mark('give-way')
