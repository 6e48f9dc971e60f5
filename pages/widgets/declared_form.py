"""A section of a declared form as a reactive page: its fields in official order, groups side by side, rows as cards."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from nicegui import html

from documents.fields import Field, FilledBy, Kind, Section
from pages.widgets.declared_field import Notes, field_markup
from pages.widgets.declared_rows import DeclaredRows
from pages.widgets.file_slot import photo_markup
from pages.widgets.judged import Judged
from pages.widgets.markup import Markup, draw, joined, tag

RowsOf = Callable[[Field, Notes], DeclaredRows]


@dataclass(frozen=True)
class DeclaredSection:
    """Draws one section of the form at `address`; `rows_of` brings what changes rows."""

    judged: Judged
    section: Section
    address: str
    rows_of: RowsOf
    check: bool = False

    def draw(self) -> None:
        """Every field that the filler writes or that is worked out, those left out now hidden."""
        notes = notes_of(self.judged, check=self.check)
        shown = {field.key for field in self.judged.form.asked(self.section, self.judged.data)}
        if self.section.note:
            html.p(self.section.note).classes('tz-lead')
        for is_rows, fields in groupby(self.drawn(), key=lambda one: one.kind == Kind.ROWS):
            if is_rows:
                for field in fields:
                    html.h2(field.label).classes('tz')
                    self.rows_of(field, notes).draw(self.judged.data[field.key])
            else:
                draw(joined(*self.pieces(list(fields), notes, shown)), 'tz-fields')

    def drawn(self) -> Iterator[Field]:
        """What is on the page: not what hands and offices write on paper."""
        return (one for one in self.section.fields if one.filled_by in {FilledBy.FILLER, FilledBy.COMPUTED})

    def pieces(self, fields: list[Field], notes: Notes, shown: set[str]) -> Iterator[Markup]:
        """Fields one after the other, neighbours of one group in a box of their own."""
        for group, members in groupby(fields, key=lambda one: one.group):
            inner = [self.piece(field, notes, shown) for field in members]
            if group:
                yield tag('fieldset', tag('legend', group), tag('div', *inner, class_='tz-grid'), class_='tz-group')
            else:
                yield joined(*inner)

    def piece(self, field: Field, notes: Notes, shown: set[str]) -> Markup:
        """One field, by kind."""
        value = self.judged.data.get(field.key)
        if field.filled_by == FilledBy.COMPUTED:
            return computed_markup(field, value or '—')
        if field.kind == Kind.PHOTO:
            return photo_markup(self.address, field, value, notes)
        needed = field.needed_if is not None and self.holds(*field.needed_if)
        return field_markup(field, value, field.key, notes, shown=field.key in shown, needed=needed)

    def holds(self, key: str, value: str) -> bool:
        """Whether an answer is that value, or contains it."""
        held = self.judged.data.get(key)
        return value in held if isinstance(held, list) else held == value


def computed_markup(field: Field, text: str) -> Markup:
    """A sum, kept up to date by the answers to what is saved."""
    output = tag('output', text, data_computed=field.key, class_='tz-output')
    line = tag('div', output, tag('span', field.unit), class_='tz-with-unit')
    return tag('div', tag('span', field.label, class_='tz-legend'), line, class_='tz-field')


def notes_of(judged: Judged, *, check: bool) -> Notes:
    """What is said at the fields of a page; with `check` also about what is still missing."""
    warned = judged.warnings()
    for path, sentences in judged.unprintable().items():
        warned[path] = [*sentences, *warned.get(path, ())]
    return Notes(judged.faults(missing=check), warned)
