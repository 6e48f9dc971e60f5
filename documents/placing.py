"""What a declaration must satisfy to be imported at all: a wrong form never reaches a page or a printer."""

import re
from typing import TYPE_CHECKING

from documents.fields import Field, FilledBy, Kind
from documents.layout import Break, Each, Gap, Grid, Inline, Para, Row, Serial, inlines_of, rows_of

if TYPE_CHECKING:
    from documents.declaration import Form

IDENTIFIER = re.compile(r'[a-z][a-z0-9_]*', re.ASCII | re.IGNORECASE)
WITH_OPTIONS = {Kind.CHOICE, Kind.CHOICES}
SIMPLE = set(Kind) - {Kind.ROWS, Kind.PHOTO, Kind.CHOICES, Kind.TICK}  # what a column can hold


class WrongForm(ValueError):
    """A declaration contradicts itself; the message names the form and the place."""


def verify(form: 'Form') -> None:
    """Raise WrongForm at the first contradiction."""
    found = [
        *wrong_texts(form),
        *wrong_keys(form),
        *wrong_fields(form),
        *wrong_references(form),
        *wrong_places(form),
        *wrong_grids(form),
        *wrong_samples(form),
    ]
    if found:
        raise WrongForm(f'{form.key}: {found[0]}')


def wrong_texts(form: 'Form') -> list[str]:
    needed = ('key', 'title', 'edition', 'source', 'summary')
    found = [f'{name} is empty' for name in needed if not getattr(form, name)]
    return found + [f'section {section.key} has no title' for section in form.sections if not section.title]


def wrong_keys(form: 'Form') -> list[str]:
    keys = [field.key for section in form.sections for field in section.fields]
    sections = [section.key for section in form.sections]
    found = [f'key {key!r} is declared twice' for key in keys if keys.count(key) > 1]
    found += [f'section {key!r} is declared twice' for key in sections if sections.count(key) > 1]
    for field in form.fields.values():
        columns = [column.key for column in field.columns]
        found += [f'column {field.key}/{key} is declared twice' for key in columns if columns.count(key) > 1]
        found += [f'column {field.key}/row: the word is taken by the row id'] if 'row' in columns else []
        keys += columns
    return found + [f'key {key!r} is no identifier' for key in [*keys, *sections] if not IDENTIFIER.fullmatch(key)]


def wrong_fields(form: 'Form') -> list[str]:
    found = []
    for field in form.fields.values():
        found += wrong_field(field, field.key)
        found += [f'{field.key} has columns but is no ROWS'] if field.columns and field.kind != Kind.ROWS else []
        found += [f'{field.key} has no columns'] if field.kind == Kind.ROWS and not field.columns else []
        for column in field.columns:
            name = f'{field.key}/{column.key}'
            found += wrong_field(column, name)
            found += [f'{name}: a column cannot hold {column.kind}'] if column.kind not in SIMPLE else []
    return found


def wrong_field(field: Field, name: str) -> list[str]:
    values = [option.value for option in field.options]
    found = [] if field.label.strip() else [f'{name} has no label']
    if (field.kind in WITH_OPTIONS) != bool(values):
        found.append(f'{name}: options belong to CHOICE and CHOICES, and those need them')
    return found + [f'{name} offers {value!r} twice' for value in values if values.count(value) > 1]


def wrong_references(form: 'Form') -> list[str]:
    """Conditions must lean on a declared field and on a value that it can hold."""
    leaning = [(section.key, section.only_if[0], section.only_if[1]) for section in form.sections if section.only_if]
    for field in form.fields.values():
        leaning += [(field.key, key, (value,)) for key, value in field.asked_if]
        leaning += [(field.key, field.needed_if[0], (field.needed_if[1],))] if field.needed_if else []
    found = []
    for name, key, values in leaning:
        offered = {option.value for option in form.fields[key].options} if key in form.fields else set()
        found += [
            f'{name} leans on {key}={value!r}, which nobody can choose' for value in values if value not in offered
        ]
    return found


def wrong_places(form: 'Form') -> list[str]:
    placed: set[tuple[str, str]] = set()
    found = []
    for block in form.layout:
        if isinstance(block, Para) and block.only_with and block.only_with not in form.fields:
            found.append(f'a paragraph stands only with {block.only_with!r}, which is not declared')
        for _, each in rows_of(block):
            if each is not None:
                found += wrong_each(form, each)
                placed.add((each.key, ''))
        for inline, each in inlines_of(block):
            found += wrong_inline(form, inline, each)
            placed.add(place_of(inline, each))
    for key, value in declared_places(form, placed):
        found += [] if (key, value) in placed else [f'{key} {value!r} is placed nowhere']
    return found


def wrong_each(form: 'Form', each: Each) -> list[str]:
    rows = form.fields.get(each.key)
    return [] if rows and rows.kind == Kind.ROWS else [f'Each repeats {each.key!r}, which is no declared ROWS']


def place_of(inline: Inline, each: Each | None) -> tuple[str, str]:
    key = getattr(inline, 'key', '')
    return (f'{each.key}/{key}', '') if each else (key, getattr(inline, 'value', ''))


def declared_places(form: 'Form', placed: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Each field once; each column once; a field drawn as boxes with all its options."""
    wanted: set[tuple[str, str]] = set()
    for field in form.fields.values():
        boxed = {value for key, value in placed if key == field.key and value}
        wanted |= {(field.key, option.value) for option in field.options} if boxed else {(field.key, '')}
        wanted |= {(f'{field.key}/{column.key}', '') for column in field.columns}
    return wanted


def wrong_inline(form: 'Form', inline: Inline, each: Each | None) -> list[str]:
    if isinstance(inline, (str, Serial)):
        return []
    known: dict[str, Field] = form.fields
    if each is not None:
        known = {column.key: column for column in form.fields[each.key].columns} if each.key in form.fields else {}
    if inline.key not in known:
        return [f'{inline.key!r} is placed but not declared']
    value = getattr(inline, 'value', '')
    if value and value not in {option.value for option in known[inline.key].options}:
        return [f'{inline.key}={value!r} is placed, but is no option']
    return []


def wrong_grids(form: 'Form') -> list[str]:
    grids = [block for block in form.layout if isinstance(block, Grid)]
    found = [fault for number, grid in enumerate(grids, 1) for fault in wrong_grid(grid, f'grid {number}')]
    strangers = [block for block in form.layout if not isinstance(block, (Para, Grid, Gap, Break))]
    return found + [f'{stranger!r} is no block' for stranger in strangers]


def wrong_grid(grid: Grid, name: str) -> list[str]:
    """Spans must tile the grid exactly: no overlap, no hole, nothing over the edge."""
    columns, hanging, heads_over = len(grid.widths), [0] * len(grid.widths), False
    for number, (line, each) in enumerate(rows_of(grid), 1):
        where = f'{name}, row {number}'
        if each and any(hanging):
            return [f'{where}: a merged cell crosses repeated rows']
        if line.head and heads_over:
            return [f'{where}: head rows come first']
        heads_over = heads_over or not line.head
        if fault := lay_row(line, hanging, columns, repeated=each is not None):
            return [f'{where}: {fault}']
        hanging = [max(0, left - 1) for left in hanging]
    return [f'{name}: a merged cell hangs out at the bottom'] if any(hanging) else []


def lay_row(line: Row, hanging: list[int], columns: int, *, repeated: bool) -> str:
    """Lay the cells of one row into the columns that no cell from above covers; `hanging` counts rows still covered."""
    free = [column for column in range(columns) if not hanging[column]]
    for box in line.cells:
        taken, free = free[: box.cs], free[box.cs :]
        if len(taken) < box.cs or taken[-1] - taken[0] != box.cs - 1:
            return f'a cell of {box.cs} columns does not fit'
        if repeated and box.rs != 1:
            return 'a repeated row cannot merge downwards'
        for column in taken:
            hanging[column] = box.rs
    return f'{len(free)} columns are left over' if free else ''


def wrong_samples(form: 'Form') -> list[str]:
    """Every field that is asked has a sample of the right shape; the others have none."""
    found = []
    for field in form.fields.values():
        asked = field.filled_by == FilledBy.FILLER
        if asked != (field.sample is not None):
            found.append(f'{field.key}: a sample is given exactly where the field is asked')
        elif asked and form.clean({field.key: field.sample})[field.key] != field.sample:
            found.append(f'{field.key}: the sample cannot be filled in')
        elif asked and field.required and not field.sample:
            found.append(f'{field.key}: the sample is empty')
    return found
