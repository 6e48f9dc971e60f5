"""A section of a declared form as a reactive page: its fields in official order, groups side by side, rows as cards."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from nicegui import html

from documents.fields import Field, FilledBy, Kind, Section
from pages.widgets.declared_field import Notes, draw_field
from pages.widgets.declared_rows import DeclaredRows
from pages.widgets.file_slot import PhotoSlot
from pages.widgets.judged import Judged

RowsOf = Callable[[Field, Notes], DeclaredRows]
PhotoOf = Callable[[Field], PhotoSlot]


@dataclass(frozen=True)
class DeclaredSection:
    """Draws one section. `rows_of` and `photo_of` bring what changes rows and pictures."""

    judged: Judged
    section: Section
    rows_of: RowsOf
    photo_of: PhotoOf
    check: bool = False

    def draw(self) -> None:
        """Every field that the filler writes or that is worked out, those left out now hidden."""
        notes = notes_of(self.judged, check=self.check)
        shown = {field.key for field in self.judged.form.asked(self.section, self.judged.data)}
        if self.section.note:
            html.p(self.section.note).classes('tz-lead')
        for group, fields in self.in_groups():
            if not group:
                self.draw_fields(fields, notes, shown)
                continue
            with html.fieldset().classes('tz-group'):
                html.legend(group)
                with html.div().classes('tz-grid'):
                    self.draw_fields(fields, notes, shown)

    def in_groups(self) -> Iterator[tuple[str, list[Field]]]:
        """Neighbours of one group together, in order; what hands and offices write on paper is left out."""
        drawn = [one for one in self.section.fields if one.filled_by in {FilledBy.FILLER, FilledBy.COMPUTED}]
        for group, fields in groupby(drawn, key=lambda one: one.group):
            yield group, list(fields)

    def draw_fields(self, fields: list[Field], notes: Notes, shown: set[str]) -> None:
        """One field after the other, by kind."""
        for field in fields:
            if field.filled_by == FilledBy.COMPUTED:
                self.draw_computed(field)
            elif field.kind == Kind.ROWS:
                html.h2(field.label).classes('tz')
                self.rows_of(field, notes).draw(self.judged.data[field.key])
            elif field.kind == Kind.PHOTO:
                self.photo_of(field).draw(self.judged.data.get(field.key), notes)
            else:
                self.draw_plain(field, notes, shown)

    def draw_plain(self, field: Field, notes: Notes, shown: set[str]) -> None:
        """A field of plain inputs."""
        needed = field.needed_if is not None and self.holds(*field.needed_if)
        value = self.judged.data.get(field.key)
        draw_field(field, value, field.key, notes, shown=field.key in shown, needed=needed)

    def holds(self, key: str, value: str) -> bool:
        """Whether an answer is that value, or contains it."""
        held = self.judged.data.get(key)
        return value in held if isinstance(held, list) else held == value

    def draw_computed(self, field: Field) -> None:
        """A sum, kept up to date by the answers to what is saved."""
        with html.div().classes('tz-field'):
            html.span(field.label).classes('tz-legend')
            with html.div().classes('tz-with-unit'):
                text = self.judged.data.get(field.key) or '—'
                html.output(text, **{'data-computed': field.key}).classes('tz-output')
                html.span(field.unit)


def notes_of(judged: Judged, *, check: bool) -> Notes:
    """What is said at the fields of a page; with `check` also about what is still missing."""
    warned = judged.warnings()
    for path, sentences in judged.unprintable().items():
        warned[path] = [*sentences, *warned.get(path, ())]
    return Notes(judged.faults(missing=check), warned)
