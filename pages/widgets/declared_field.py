"""One field of a declared form as plain inputs: label above, hint, input, and what is wrong with it below."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from nicegui import html

from documents.fields import Field, Kind, Option

FEW = 5
"""So many choices are seen at once as radios; more become a list to open."""
SHORT = 6
"""Characters up to which choices stand side by side."""
WIDTHS = {Kind.NUMBER: 'w8', Kind.DATE: 'w12', Kind.POSTCODE: 'w8', Kind.PHONE: 'w16', Kind.ID_NUMBER: 'w20'}
MORE = {
    Kind.NUMBER: {'inputmode': 'decimal'},
    Kind.POSTCODE: {'inputmode': 'numeric'},
    Kind.PHONE: {'type': 'tel'},
    Kind.EMAIL: {'type': 'email'},
    Kind.DATE: {'type': 'date', 'min': '1900-01-01', 'max': '2199-12-31'},
    Kind.ID_NUMBER: {'autocapitalize': 'characters', 'spellcheck': 'false'},
    Kind.CREDIT_CODE: {'autocapitalize': 'characters', 'spellcheck': 'false'},
}


@dataclass(frozen=True)
class Notes:
    """What is to be said at fields: faults and warnings by path."""

    wrong: dict[str, list[str]] = field(default_factory=dict)
    warned: dict[str, list[str]] = field(default_factory=dict)


def slug(path: str) -> str:
    """A path as part of an id."""
    return path.replace('/', '-')


def draw_field(asked: Field, value: Any, path: str, notes: Notes, *, shown: bool = True, needed: bool = False) -> None:
    """Draw one field. `shown` is False while other answers leave it out; `needed` where they make it required."""
    label = asked.label.removeprefix(asked.group) or asked.label
    several = asked.kind == Kind.CHOICES or (asked.kind == Kind.CHOICE and len(asked.options) <= FEW)
    with framed(asked, path, notes, shown=shown, needed=needed or asked.required, several=several):
        if several:
            html.legend(label)
        elif asked.kind != Kind.TICK:
            html.label(label, **{'for': f'f-{slug(path)}'})
        if asked.hint and asked.kind != Kind.TICK:
            html.span(asked.hint, id=f'h-{slug(path)}').classes('tz-hint')
        draw_input(asked, value, path, label)


@contextmanager
def framed(
    asked: Field, path: str, notes: Notes, *, shown: bool, needed: bool, several: bool = False
) -> Iterator[None]:
    """The block of one field, with the sentence below it."""
    wrong, warned = notes.wrong.get(path), notes.warned.get(path)
    block = html.fieldset if several else html.div
    about: dict[str, Any] = {'data-field': path, 'id': f'b-{slug(path)}'}
    about |= {'data-need': ''} if needed else {}
    about |= {} if shown else {'hidden': True}
    about |= {'data-asked-if': json.dumps(asked.asked_if)} if asked.asked_if else {}
    about |= {'data-needed-if': json.dumps(asked.needed_if)} if asked.needed_if else {}
    with block(**about).classes('tz-field' + (' has-wrong' if wrong else '')):
        yield
        said = html.div('；'.join(wrong or warned or ()), id=f'w-{slug(path)}', **{'aria-live': 'polite'})
        said.classes('tz-wrong' if wrong or not warned else 'tz-warned')


def draw_input(asked: Field, value: Any, path: str, label: str) -> None:
    """The input itself, by kind."""
    about = {'data-path': path, 'id': f'f-{slug(path)}', 'aria-describedby': described(asked, path)}
    match asked.kind:
        case Kind.CHOICES:
            draw_options(asked.options, value or (), path, 'checkbox', about | {'data-many': ''})
        case Kind.CHOICE if len(asked.options) <= FEW:
            draw_options(asked.options, [value], path, 'radio', about)
        case Kind.CHOICE:
            draw_list(asked.options, value, about)
        case Kind.TICK:
            draw_tick(asked, value, about)
        case Kind.LONG_TEXT:
            html.textarea(**about, defaultValue=value or '', rows=4).classes('tz-input')
        case _:
            draw_line(asked, value, about)


def described(asked: Field, path: str) -> str:
    """The ids of what explains an input."""
    hint = f'h-{slug(path)} ' if asked.hint and asked.kind != Kind.TICK else ''
    return f'{hint}w-{slug(path)}'


def draw_line(asked: Field, value: Any, about: dict[str, Any]) -> None:
    """A line of text, a number, a date."""
    more = {'type': 'text', 'autocomplete': 'off'} | MORE.get(asked.kind, {})
    width = WIDTHS.get(asked.kind, '')
    if not asked.unit:
        html.input_(**about, **more, defaultValue=value or '').classes(f'tz-input {width}')
        return
    with html.div().classes('tz-with-unit'):
        html.input_(**about, **more, defaultValue=value or '').classes(f'tz-input {width}')
        html.span(asked.unit)


def draw_options(options: Sequence[Option], chosen: Sequence[str], path: str, kind: str, about: dict[str, Any]) -> None:
    """Every option with its box; the first carries the id that leads here."""
    many, short = len(options) > FEW, all(len(option.label or option.value) <= SHORT for option in options)
    with html.div().classes('tz-options' + (' many' if many else ' short' if short else '')):
        for place, option in enumerate(options):
            with html.label().classes('tz-option'):
                more = about if not place else {key: about[key] for key in about if key != 'id'}
                html.input_(
                    **more, type=kind, name=f'n-{slug(path)}', value=option.value, defaultChecked=option.value in chosen
                )
                html.span(option.label or option.value)


def draw_list(options: Sequence[Option], value: Any, about: dict[str, Any]) -> None:
    """A list to open, for many choices."""
    with html.select(**about).classes('tz-input w20'):
        for option in (Option('', '请选择'), *options):
            html.option(option.label or option.value, value=option.value, defaultSelected=option.value == (value or ''))


def draw_tick(asked: Field, value: Any, about: dict[str, Any]) -> None:
    """One box to tick, its words beside it."""
    with html.label().classes('tz-option'):
        html.input_(**about, type='checkbox', defaultChecked=bool(value))
        html.span(asked.label)
    if asked.hint:
        html.span(asked.hint).classes('tz-hint')
