"""A due date: the day, the working days left, the colour, and on demand how it came about, in the same words for all."""

from nicegui import html

from models.applications.rules.clock import Clock, ClockState, Light, Term
from models.regulation.derivation import in_words
from pages.widgets.tables import tag

LOOKS = {Light.GREEN: 'good', Light.AMBER: 'wait', Light.RED: 'bad', Light.PAUSED: '', Light.NONE: ''}


def due_words(term: Term | None) -> str:
    """受理决定：2026年11月27日（周五），还剩 5 个工作日."""
    if term is None:
        return ''
    if term.state is ClockState.PAUSED:
        return f'{term.name.label}：暂停计时，恢复后还剩 {term.days_left} 个工作日'
    if term.due is None:
        return term.name.label
    return f'{term.name.label}：{in_words(term.due)}，{rest_words(term.state, term.days_left or 0)}'


def rest_words(state: ClockState, left: int) -> str:
    """How long still; over a weekend a term is over before a working day has passed."""
    if state is ClockState.OVERDUE:
        return f'已超过 {-left} 个工作日' if left else '期限已过'
    return f'还剩 {left} 个工作日' if left else '今天到期'


def draw_due(term: Term | None) -> None:
    """One line with its colour."""
    if term is None:
        html.span('—').classes('tz-soft')
        return
    with html.div().classes('tz-row'):
        html.span(due_words(term))
        if term.light is not Light.NONE:
            tag(term.light.label, LOOKS[term.light])


def draw_clock(clock: Clock) -> None:
    """Every term, the open ones first, each with how it came about."""
    for term in sorted(clock.terms, key=lambda one: not one.open):
        with html.div():
            if term.open:
                draw_due(term)
            else:
                html.div(
                    f'{term.name.label}：{in_words(term.done_on)}，{term.state.label}'
                    if term.done_on
                    else term.name.label
                )
            draw_derivation(term)


def draw_derivation(term: Term) -> None:
    """How a date came about."""
    with html.details().classes('tz-small'):
        html.summary('这个期限怎么算')
        with html.ul().classes('tz-reasons'):
            for text in (*term.derivation, *term.warnings):
                html.li(text)
