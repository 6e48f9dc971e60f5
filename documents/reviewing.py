"""The review page before submission: every answer under its section, in official order."""

from typing import TYPE_CHECKING, Any

from documents.fields import Field, FilledBy, Kind
from documents.filling import Data, field_is_asked, row_is_filled, section_is_asked
from documents.wording import shown

if TYPE_CHECKING:
    from documents.declaration import Form

PRINTED = {FilledBy.FILLER, FilledBy.COMPUTED}


def review(form: 'Form', data: object) -> list[tuple[str, list[tuple[str, Any]]]]:
    """List (section title, [(label, shown value)]).

    A shown value is a string, '' where nothing is filled in; for ROWS it is a table: a list of rows of strings,
    the first one the column labels. Sections and fields that the other answers leave out are left out.
    """
    filled = form.complete(data)
    found = []
    for section in form.sections:
        if section_is_asked(section, filled):
            fields = [field for field in section.fields if field.filled_by in PRINTED and field_is_asked(field, filled)]
            found.append((section.title, [(field.label, reviewed(field, filled)) for field in fields]))
    return [(title, answers) for title, answers in found if answers]


def reviewed(field: Field, data: Data) -> Any:
    if field.kind != Kind.ROWS:
        text = shown_on_page(field, data.get(field.key))
        return f'{text} {field.unit}' if text and field.unit else text
    rows = [row for row in data[field.key] if row_is_filled(field, row)]
    table = [[shown_on_page(column, row[column.key]) for column in field.columns] for row in rows]
    return [[column.label for column in field.columns], *table] if table else ''


def shown_on_page(field: Field, value: Any) -> str:
    """As on paper, but a choice in the words under which it was chosen."""
    words = {option.value: option.label for option in field.options if option.label}
    if field.kind == Kind.CHOICES:
        return '、'.join(words.get(chosen, chosen) for chosen in value)
    return words.get(value, value) if field.kind == Kind.CHOICE else shown(field, value)
