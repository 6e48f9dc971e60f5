"""A few facts of one thing: label and value, side by side or, on a narrow screen, one above the other."""

from collections.abc import Callable, Sequence

from nicegui import html

Fact = tuple[str, str | Callable[[], None]]
"""A label, and a text or something that draws itself."""


def draw_facts(facts: Sequence[Fact]) -> None:
    """Draw the facts; an empty text is a dash."""
    with html.dl().classes('tz-facts'):
        for label, shown in facts:
            html.dt(label)
            with html.dd():
                if callable(shown):
                    shown()
                else:
                    html.span(shown or '—')


def draw_figures(figures: Sequence[tuple[str, int, str]]) -> None:
    """Counts that lead to what they count: label, number, address; one without an address leads nowhere."""
    with html.div().classes('tz-figures'):
        for label, number, address in figures:
            with (
                html.a().classes('tz-figure').props(f'href="{address}"') if address else html.div().classes('tz-figure')
            ):
                html.strong(str(number))
                html.span(label)
