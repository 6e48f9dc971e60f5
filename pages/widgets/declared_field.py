"""One field of a declared form as plain inputs: label above, hint, input, and what is wrong with it below."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from documents.fields import Field, Kind, Option
from pages.widgets.markup import Markup, joined, tag

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


def field_markup(
    asked: Field, value: Any, path: str, notes: Notes, *, shown: bool = True, needed: bool = False
) -> Markup:
    """One field. `shown` is False while other answers leave it out; `needed` where they make it required."""
    label = asked.label.removeprefix(asked.group) or asked.label
    wrong, warned = notes.wrong.get(path), notes.warned.get(path)
    several = asked.kind == Kind.CHOICES or (asked.kind == Kind.CHOICE and len(asked.options) <= FEW)
    return tag(
        'fieldset' if several else 'div',
        head(asked, path, label, several=several),
        input_markup(asked, value, path, invalid=bool(wrong)),
        said(path, wrong, warned),
        class_='tz-field has-wrong' if wrong else 'tz-field',
        id=f'b-{slug(path)}',
        data_field=path,
        data_need=needed or asked.required,
        data_asked_if=json.dumps(asked.asked_if) if asked.asked_if else None,
        data_needed_if=json.dumps(asked.needed_if) if asked.needed_if else None,
        hidden=not shown,
    )


def head(asked: Field, path: str, label: str, *, several: bool) -> Markup:
    """Label and hint; a tick has both beside its box."""
    if asked.kind == Kind.TICK:
        return Markup()
    name = tag('legend', label) if several else tag('label', label, for_=f'f-{slug(path)}')
    return joined(name, tag('span', asked.hint, id=f'h-{slug(path)}', class_='tz-hint') if asked.hint else '')


def said(path: str, wrong: list[str] | None, warned: list[str] | None) -> Markup:
    """The sentence below an input; the script writes here too."""
    look = 'tz-wrong' if wrong or not warned else 'tz-warned'
    return tag('div', '；'.join(wrong or warned or ()), id=f'w-{slug(path)}', class_=look, aria_live='polite')


def input_markup(asked: Field, value: Any, path: str, *, invalid: bool) -> Markup:
    """The input itself, by kind."""
    hint = f'h-{slug(path)} ' if asked.hint and asked.kind != Kind.TICK else ''
    about = {'data_path': path, 'id': f'f-{slug(path)}', 'aria_describedby': f'{hint}w-{slug(path)}'}
    about |= {'aria_invalid': 'true'} if invalid else {}
    match asked.kind:
        case Kind.CHOICES:
            return options_markup(asked.options, value or (), path, about | {'type': 'checkbox', 'data_many': ''})
        case Kind.CHOICE if len(asked.options) <= FEW:
            return options_markup(asked.options, [value], path, about | {'type': 'radio'})
        case Kind.CHOICE:
            return list_markup(asked.options, value or '', about)
        case Kind.TICK:
            box = tag('input', type='checkbox', checked=bool(value), **about)
            hint_beside = tag('span', asked.hint, class_='tz-hint') if asked.hint else ''
            return joined(tag('label', box, tag('span', asked.label), class_='tz-option'), hint_beside)
        case Kind.LONG_TEXT:
            return tag('textarea', '\n', value or '', rows=4, class_='tz-input', **about)
    return line_markup(asked, value or '', about)


def line_markup(asked: Field, value: str, about: dict[str, Any]) -> Markup:
    """A line of text, a number, a date."""
    more = {'type': 'text', 'autocomplete': 'off', 'class_': f'tz-input {WIDTHS.get(asked.kind, "")}'}
    line = tag('input', value=value, **(more | MORE.get(asked.kind, {})), **about)
    return tag('div', line, tag('span', asked.unit), class_='tz-with-unit') if asked.unit else line


def options_markup(options: Sequence[Option], chosen: Sequence[str], path: str, about: dict[str, Any]) -> Markup:
    """Every option with its box; the first carries the id that leads here."""
    many, short = len(options) > FEW, all(len(option.label or option.value) <= SHORT for option in options)
    boxes = []
    for option in options:
        box = tag('input', name=f'n-{slug(path)}', value=option.value, checked=option.value in chosen, **about)
        boxes.append(tag('label', box, tag('span', option.label or option.value), class_='tz-option'))
        about = about | {'id': None}
    return tag('div', *boxes, class_='tz-options' + (' many' if many else ' short' if short else ''))


def list_markup(options: Sequence[Option], chosen: str, about: dict[str, Any]) -> Markup:
    """A list to open, for many choices."""
    lines = (
        tag('option', option.label or option.value, value=option.value, selected=option.value == chosen)
        for option in (Option('', '请选择'), *options)
    )
    return tag('select', *lines, class_='tz-input w20', **about)
