"""A filled form as it is judged today: what is wrong where, and how far each section has come."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from documents.coverage import unprintable
from documents.declaration import Form
from documents.fields import Field, Section
from models.forms.rules import read_at
from models.regulation.objection import Objection

EMPTY, BEGUN, DONE, WRONG, NOT_ASKED = '未填', '填写中', '已完成', '需更正', '不用填写'
TAGS = {EMPTY: '', BEGUN: 'wait', DONE: 'good', WRONG: 'bad', NOT_ASKED: ''}


@dataclass(frozen=True)
class Judged:
    """Everything that stands against a form today, with its data complete in computed answers."""

    form: Form
    data: dict[str, Any]
    day: date
    objections: list[Objection]
    odd: list[Objection]

    def faults(self, *, missing: bool = True) -> dict[str, list[str]]:
        """Refusing sentences by path; without `missing` only those about something that was filled in."""
        refusing = [one for one in self.objections if not one.soft]
        return self.by_path([one for one in refusing if missing or read_at(self.data, one.field)])

    def warnings(self) -> dict[str, list[str]]:
        """Sentences that only warn, by path."""
        return self.by_path([one for one in self.objections if one.soft])

    def unprintable(self) -> dict[str, list[str]]:
        """Sentences that name characters no font of ours draws, by path: said while somebody types."""
        return self.by_path(self.odd)

    def by_path(self, objections: list[Objection]) -> dict[str, list[str]]:
        """Sentences as they stand at their field, which names itself."""
        found: dict[str, list[str]] = {}
        for one in objections:
            field = field_at(self.form, one.field)
            found.setdefault(one.field, []).append(at_field(one.message, field.label if field else ''))
        return found

    def state(self, section: Section) -> str:
        """How far a section has come."""
        if not self.form.asked(section, self.data):
            return NOT_ASKED
        keys = {field.key for field in section.fields}
        if any(path.partition('/')[0] in keys for path in self.faults(missing=False)):
            return WRONG
        return self.form.section_state(section, self.data, self.day)


def judge(form: Form, data: dict[str, Any], day: date) -> Judged:
    """Judge a form as it stands."""
    complete = form.complete(data)
    return Judged(form, complete, day, form.objections(data, day), odd_characters(form, complete))


def odd_characters(form: Form, data: dict[str, Any]) -> list[Objection]:
    """Name the characters that our fonts cannot draw, wherever they stand."""
    found = []
    for path, text in texts(form, data):
        if odd := unprintable(text):
            names = '、'.join(f'“{sign}”' for sign in odd)
            message = f'字库中没有{names}，打印出来会缺字，请改用其他写法（例如拼音），或请发证机关补充字库'
            found.append(Objection(message=message, field=path, soft=True))
    return found


def texts(form: Form, data: dict[str, Any]) -> list[tuple[str, str]]:
    """Every typed text with its path."""
    found = []
    for key, field in form.fields.items():
        value = data.get(key)
        if isinstance(value, str):
            found.append((key, value))
        elif field.columns:
            rows = [(row, column.key) for row in value or () for column in field.columns]
            found += [(f'{key}/{row["row"]}/{column}', row[column]) for row, column in rows]
    return [(path, text) for path, text in found if isinstance(text, str)]


def field_at(form: Form, path: str) -> Field | None:
    """The declaration behind a path: of a field, or of a column in a row."""
    key, _, rest = path.partition('/')
    field = form.fields.get(key)
    if field is None or not rest:
        return field
    _, _, column = rest.partition('/')
    return next((one for one in field.columns if one.key == column), None)


def at_field(message: str, label: str) -> str:
    """The sentence without the name of the field it stands at."""
    head, colon, rest = message.partition(f'{label}：')
    return rest if colon and (not head or head.endswith('，')) else message
