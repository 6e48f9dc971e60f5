"""What stands against a filled form: each reason names the field, the rule and the remedy."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from documents.fields import Check, Field, Kind, Section
from documents.filling import Data, asked, holds, is_filled, row_is_filled
from models.regulation import credit_code, identity, text
from models.regulation.objection import Objection, refusing

if TYPE_CHECKING:
    from documents.declaration import Form

CHECKS: dict[Kind, Check] = {
    Kind.ID_NUMBER: identity.objections_to,
    Kind.CREDIT_CODE: credit_code.objections_to,
    Kind.PHONE: text.objections_to_phone,
    Kind.EMAIL: text.objections_to_email,
    Kind.POSTCODE: text.objections_to_postcode,
    Kind.DATE: text.objections_to_date,
    Kind.NUMBER: text.objections_to_number,
}
MISSING = {
    Kind.CHOICE: '还没有选择，请选择一项',
    Kind.CHOICES: '还没有选择，请至少选择一项',
    Kind.TICK: '还没有勾选，请确认后勾选',
    Kind.PHOTO: '还没有上传，请上传照片',
    Kind.DATE: '还没有填写，请选择日期',
}
Rule = Callable[[Data, date], list[Objection]]
"""A judgement over several answers; it names the field it belongs to itself."""


def objections(form: 'Form', data: object, day: date) -> list[Objection]:
    """List everything that stands against filing this form on that day, in the order of the form."""
    filled = form.clean(data)
    found = [objection for section in form.sections for objection in section_objections(section, filled, day)]
    for rule in form.rules:
        found += rule(filled, day)
    return found


def section_objections(section: Section, data: Data, day: date) -> list[Objection]:
    found = []
    for field in asked(section, data):
        needed = field.needed_if is not None and holds(data, *field.needed_if)
        found += field_objections(replace(field, required=True) if needed else field, data[field.key], day)
    return found


def field_objections(field: Field, value: Any, day: date, *, place: str = '') -> list[Objection]:
    """Judge one value by itself. `place` is the address of the field where it is a column of a row."""
    place = place or field.key
    if not is_filled(field, value):
        return missing(field, place)
    if field.kind == Kind.ROWS:
        return rows_objections(field, value, day)
    if not isinstance(value, str):
        return []
    found = text.objections_to_text(value, field.longest) if not field.options else []
    for check in (CHECKS.get(field.kind), field.check):
        found += check(value, day) if check and not found else []
    return [objection.at(f'{field.label}：{objection.message}', place) for objection in found]


def missing(field: Field, place: str) -> list[Objection]:
    if field.kind == Kind.ROWS and (field.required or field.fewest):
        sentence = f'还没有填写，请至少填写{max(1, field.fewest)}行'
    elif field.required:
        sentence = MISSING.get(field.kind, '还没有填写，请填写')
    else:
        return []
    return [Objection(message=f'{field.label}：{sentence}', field=place)]


def rows_objections(field: Field, rows: list[Data], day: date) -> list[Objection]:
    """Judge the rows in which something stands; an empty row is as good as none."""
    found, filled = [], [row for row in rows if row_is_filled(field, row)]
    if len(filled) < field.fewest:
        message = f'{field.label}：至少需要{field.fewest}行，现有{len(filled)}行，请补充'
        found.append(Objection(message=message, field=field.key))
    for number, row in enumerate(rows, 1):
        if row in filled:
            for column in field.columns:
                place = f'{field.key}/{row["row"]}/{column.key}'
                of_column = field_objections(column, row[column.key], day, place=place)
                found += [replace(one, message=f'{field.label}第{number}行，{one.message}') for one in of_column]
    return found


def section_state(section: Section, data: Data, day: date) -> str:
    """未填, 填写中 or 已完成; a section that asks nothing of the filler is 已完成."""
    fields = asked(section, data)
    if fields and not any(is_filled(field, data.get(field.key)) for field in fields):
        return '未填'
    return '填写中' if refusing(section_objections(section, data, day)) else '已完成'
