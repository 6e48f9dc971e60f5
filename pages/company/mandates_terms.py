"""The terms of a mandate as they are asked: functions and the days from which to which; for a delegate within his own."""

from dataclasses import dataclass
from datetime import date

from nicegui import html, ui

from models.mandates.rules import NOTHING_TICKED, Function, Terms, in_order
from models.regulation.objection import Objection, Refused
from pages.widgets.days import DATE, needed_day
from pages.widgets.mandates import COVERS, term
from pages.widgets.questions import Questions

BEYOND = '您自己没有这项功能的授权，不能授予他人；请由法定代表人办理。'
FIRST, LAST = '授权期限（从）', '授权期限（到）'


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was answered."""

    functions: frozenset[Function]
    first: date
    last: date


class AskedTerms:
    """Check boxes and two days under `ask`; `within` are a granting delegate's own terms."""

    def __init__(self, ask: Questions, *, within: Terms | None) -> None:
        self.ask, self.within, self.boxes = ask, within, dict[Function, ui.checkbox]()

    def draw(self, *, functions: frozenset[Function] = frozenset(), first: str = '', last: str = '') -> None:
        """The questions, as far as they are answered; what is beyond the granter stands greyed with its reason."""
        with self.ask.brought('functions').classes('tz-field tz-boxes').props('role=group aria-label="授权功能"'):
            html.div('授权功能').classes('tz-legend')
            for function in Function:
                self.draw_box(function, ticked=function in functions)
        self.ask.closing('functions')
        limits, hint = DATE, '到期后授权自动失效，期满前可以延长，也可以随时禁用'
        if self.within is not None:
            limits = f'type=date min={self.within.first.isoformat()} max={self.within.last.isoformat()}'
            hint = f'不得超出您自己的授权期限：{term(self.within.first, self.within.last)}'
        self.ask.text('first', FIRST, value=first, more=limits)
        self.ask.text('last', LAST, hint=hint, value=last, more=limits)

    def draw_box(self, function: Function, *, ticked: bool) -> None:
        """One function and what it covers; what is beyond the granter but granted already may be taken away."""
        beyond = self.within is not None and function not in self.within.functions
        with html.div():
            box = ui.checkbox(function.label, value=ticked).props('dense').mark(f'function-{function.value}')
            box.set_enabled(ticked or not beyond)
            html.div(COVERS[function]).classes('tz-hint')
            if beyond:
                html.div(BEYOND).classes('tz-hint')
        self.boxes[function] = box

    def answered(self, *besides: Objection) -> Wanted:
        """What stands there now; Refused with everything that is missing, each at its field, after what is wrong besides."""
        functions, wrong = self.ticked(), list(besides)
        wrong += [] if functions else [Objection(message=NOTHING_TICKED, field='functions')]
        days: list[date] = []
        for key, label in (('first', FIRST), ('last', LAST)):
            try:
                days.append(needed_day(self.ask, key, label))
            except Refused as refusal:
                wrong += refusal.objections
        if wrong:
            raise Refused(*wrong)
        return Wanted(functions, *days)

    def ticked(self) -> frozenset[Function]:
        """The functions that are ticked."""
        return frozenset(function for function, box in self.boxes.items() if box.value)

    def in_words(self) -> dict[str, str]:
        """What was typed, to be held against what stands there."""
        return {'functions': in_order(self.ticked()), 'first': self.ask['first'], 'last': self.ask['last']}
