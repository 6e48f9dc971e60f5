"""The data of a form: empty, sample, and whatever comes in from outside brought into the shape `fields` tells."""

import re
from typing import TYPE_CHECKING, Any

from documents.fields import Field, FilledBy, Kind, Section
from models.regulation.text import clean_text

if TYPE_CHECKING:
    from documents.declaration import Form

Data = dict[str, Any]
SHA256 = re.compile('[0-9a-f]{64}')
ROW_ID = re.compile('[0-9A-Za-z_-]{1,64}')


def empty(form: 'Form') -> Data:
    """A form in which nothing is filled in."""
    return {key: empty_value(field) for key, field in form.fields.items() if is_stored(field)}


def empty_value(field: Field) -> Any:
    if field.kind in {Kind.CHOICES, Kind.ROWS}:
        return []
    return {Kind.TICK: False, Kind.PHOTO: None}.get(field.kind, '')


def sample(form: 'Form') -> Data:
    """The filled sample: every field that is asked in it, none that its other answers leave out."""
    full = clean(form, {key: field.sample for key, field in form.fields.items() if field.sample is not None})
    return {key: value if is_asked(form, key, full) else empty_value(form.fields[key]) for key, value in full.items()}


def clean(form: 'Form', data: object) -> Data:
    """Bring anything into the shape of this form; what does not fit becomes empty. Never raises."""
    given = data if isinstance(data, dict) else {}
    return {key: clean_value(field, given.get(key)) for key, field in form.fields.items() if is_stored(field)}


def is_stored(field: Field) -> bool:
    return field.filled_by == FilledBy.FILLER


def clean_value(field: Field, value: object) -> Any:
    """One value in the shape of its kind."""
    match field.kind:
        case Kind.TICK:
            return value is True
        case Kind.CHOICES:
            chosen = value if isinstance(value, (list, tuple)) else ()
            return [option.value for option in field.options if option.value in chosen]
        case Kind.CHOICE:
            return value if value in [option.value for option in field.options] else ''
        case Kind.PHOTO:
            return clean_photo(value)
        case Kind.ROWS:
            return clean_rows(field, value)
    return clean_string(field, value)


def clean_string(field: Field, value: object) -> str:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        value = str(value)
    text = value if isinstance(value, str) else ''
    return clean_text(text, longest=field.longest, multiline=field.kind == Kind.LONG_TEXT)


def clean_photo(value: object) -> dict[str, str] | None:
    """A reference to a stored file, or None."""
    if not isinstance(value, dict):
        return None
    sha256, name = value.get('sha256'), value.get('name')
    if not isinstance(sha256, str) or not SHA256.fullmatch(sha256):
        return None
    return {'sha256': sha256, 'name': clean_text(name, longest=50) if isinstance(name, str) else ''}


def clean_rows(field: Field, value: object) -> list[dict[str, Any]]:
    """Rows in order, each with an id of its own; rows beyond `most` fall away."""
    rows: list[dict[str, Any]] = []
    taken: set[str] = set()
    for given in value if isinstance(value, (list, tuple)) else ():
        if isinstance(given, dict) and len(rows) < field.most:
            name = row_id(given.get('row'), len(rows), taken)
            taken.add(name)
            rows.append(
                {'row': name, **{column.key: clean_value(column, given.get(column.key)) for column in field.columns}}
            )
    return rows


def row_id(given: object, number: int, taken: set[str]) -> str:
    if isinstance(given, str) and ROW_ID.fullmatch(given) and given not in taken:
        return given
    while (name := f'r{number}') in taken:
        number += 1
    return name


def is_filled(field: Field, value: object) -> bool:
    """Whether anything stands in it; a list of empty rows is empty."""
    if field.kind == Kind.ROWS and isinstance(value, list):
        return any(row_is_filled(field, row) for row in value)
    return bool(value)


def row_is_filled(field: Field, row: Data) -> bool:
    return any(row.get(column.key) for column in field.columns)


def holds(data: Data, key: str, value: str) -> bool:
    """Whether a choice is that value, or a list of choices contains it."""
    held = data.get(key)
    return value in held if isinstance(held, list) else held == value


def section_is_asked(section: Section, data: Data) -> bool:
    return section.only_if is None or any(holds(data, section.only_if[0], value) for value in section.only_if[1])


def field_is_asked(field: Field, data: Data) -> bool:
    return not field.asked_if or any(holds(data, key, value) for key, value in field.asked_if)


def is_asked(form: 'Form', key: str, data: Data) -> bool:
    """Whether the other answers leave room for this one; what is not asked is kept, but neither judged nor printed."""
    return section_is_asked(form.section_of(key), data) and field_is_asked(form.fields[key], data)


def asked(section: Section, data: Data) -> tuple[Field, ...]:
    """The fields that the filler is asked in this section, given the other answers."""
    if not section_is_asked(section, data):
        return ()
    return tuple(field for field in section.fields if is_stored(field) and field_is_asked(field, data))
