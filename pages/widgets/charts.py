"""Bars for the eye; whoever reads finds the same figures in the table beneath."""

from collections.abc import Mapping, Sequence
from typing import Any

from nicegui import html, ui

from pages.widgets.tables import record_table

COLOURS = ('#1F5AA6', '#6F9BD1', '#A9B4C2', '#8A5300')
"""The house's blue and greys; the worst in amber."""
MOST = 14
"""As many names as stand side by side legibly on a wide screen."""


def draw_chart(
    title: str,
    kind: str,
    names: Sequence[str],
    series: Mapping[str, Sequence[int]],
    *,
    stacked: bool = False,
    colours: Sequence[str] = COLOURS,
) -> None:
    """A picture with its table beneath; `kind` is what the names are names of."""
    draw_bars(title, names, series, stacked=stacked, colours=colours)
    rows = [{'name': name} | {key: values[place] for key, values in series.items()} for place, name in enumerate(names)]
    columns: list[tuple[str, Any]] = [(kind, lambda row: row['name'])]
    columns += [(key, lambda row, key=key: row[key]) for key in series]
    record_table(rows, columns, empty='', caption=title, numbers=frozenset(series))


def draw_bars(
    title: str,
    names: Sequence[str],
    series: Mapping[str, Sequence[int]],
    *,
    stacked: bool = False,
    colours: Sequence[str] = COLOURS,
) -> None:
    """The picture alone, for a page that draws a table of its own beneath."""
    with html.div().classes('tz-card'):
        ui.echart(chart(names, series, stacked=stacked, colours=colours)).style('height: 280px; width: 100%').props(
            f'role="img" aria-label="{title}，数据见下表"'
        )


def short(name: str) -> str:
    """What stands under a bar: the code alone of N1（叉车司机）; the table beneath has it whole."""
    return name.partition('（')[0]


def chart(
    names: Sequence[str],
    series: Mapping[str, Sequence[int]],
    *,
    stacked: bool,
    colours: Sequence[str] = COLOURS,
) -> dict[str, Any]:
    """Bars in the house's colours, without decoration."""
    return {
        'animation': False,
        'color': list(colours),
        'tooltip': {'trigger': 'axis'},
        'legend': {'bottom': 0},
        'grid': {'left': 8, 'right': 8, 'top': 16, 'bottom': 48, 'containLabel': True},
        'xAxis': {'type': 'category', 'data': [short(name) for name in names], 'axisLabel': {'hideOverlap': True}},
        'yAxis': {'type': 'value', 'minInterval': 1},
        'series': [
            {'name': key, 'type': 'bar', 'data': list(values), 'barMaxWidth': 32}
            | ({'stack': 'all'} if stacked else {})
            for key, values in series.items()
        ],
    }
