"""The columns of a table that is exported or read in, and what was read. Kinds and checks are those of form fields."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from documents.fields import Check, Field, Kind, Option
from models.regulation.objection import Objection, refusing


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `check` judges one value on a day, after the check that belongs to the kind."""

    key: str
    head: str
    kind: Kind = Kind.TEXT
    required: bool = False
    check: Check | None = None
    options: tuple[str, ...] = ()  # of CHOICE
    longest: int = 100  # characters
    hint: str = ''  # printed above the head of a template
    months: bool = False  # of DATE: a month alone will do, kept as 2026-11

    @property
    def field(self) -> Field:
        """The same as a field of a form, to be judged alike."""
        return Field(
            key=self.key,
            label=self.head,
            kind=self.kind,
            required=self.required,
            check=self.check,
            options=tuple(Option(value) for value in self.options),
            longest=self.longest,
        )


def column_of(field: Field) -> Column:
    """The column in which a field of a form is filed in batches."""
    values = tuple(option.value for option in field.options)
    return Column(field.key, field.label, field.kind, field.required, field.check, values, field.longest, field.hint)


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row that was read: its number in the file, every column's value ('' when empty), what stands against it."""

    number: int
    values: dict[str, str]
    objections: list[Objection] = field(default_factory=list)

    @property
    def is_sound(self) -> bool:
        return not refusing(self.objections)


@dataclass(frozen=True, slots=True)
class Table:
    """What was read. `objections` concern the whole file; where one of them refuses there are no rows."""

    columns: tuple[Column, ...]
    rows: list[TableRow] = field(default_factory=list)
    objections: list[Objection] = field(default_factory=list)

    @property
    def sound(self) -> list[TableRow]:
        """The rows that nothing stands against; warnings count for nothing."""
        return [row for row in self.rows if row.is_sound]


def heads_of(columns: Iterable[Column]) -> list[str]:
    """The heads as a template prints them: what must be filled in carries a star."""
    return [f'{column.head}*' if column.required else column.head for column in columns]
