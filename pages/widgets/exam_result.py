"""The result of one part of an examination, in one line."""

from nicegui import html

from models.applications.queries.outcome import Sat
from pages.widgets.tables import tag
from pages.words import day


def draw_result(one: Sat) -> html.div:
    """Which part, the day, passed or not, the score where there is one; the line, for more to be put on it."""
    with html.div().classes('tz-row') as line:
        html.span(f'{one.part.label}{"（补考）" if one.resit else ""}，{day(one.day)}')
        tag('合格' if one.passed else '不合格', 'good' if one.passed else 'bad')
        if one.score is not None:
            html.span(f'{one.score} 分')
    return line
