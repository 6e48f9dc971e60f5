"""Every round of correction: what was to be mended, the old beside the new."""

from typing import Any

from nicegui import html

from documents.catalogue import FORMS
from documents.fields import Field, Kind
from documents.reviewing import reviewed
from models.applications.queries.office_card import Line, OfficeCard, Round
from models.regulation.catalogue import item
from models.regulation.identity import masked
from models.regulation.item_text import NamedItem
from pages.issuer.cases.about import bears_number
from pages.widgets.judged import field_at
from pages.words import day, minute


def draw_rounds(card: OfficeCard) -> None:
    """The latest round first."""
    if not card.rounds:
        return
    html.h2('补正情况').classes('tz')
    for one in reversed(card.rounds):
        draw_round(card, one)


def draw_round(card: OfficeCard, one: Round) -> None:
    """A round as a table: what, old, new."""
    with html.section().classes('tz-card').props(f'aria-label="第{one.number}次补正"'):
        html.h3(f'第 {one.number} 次补正').classes('tz').style('margin:0')
        sent = (
            f'{minute(one.resubmitted_at)} 再次提交'
            if one.resubmitted_at
            else f'等待申请人补正，期限 {day(one.due_on)}'
        )
        html.div(f'{minute(one.returned_at)} 退回，{sent}').classes('tz-soft')
        with html.table().classes('tz-table').props(f'aria-label="第{one.number}次补正的前后对照"'):
            with html.thead(), html.tr():
                for head in ('补正内容', '要求', '补正前', '补正后'):
                    html.th(head).props('scope="col"')
            with html.tbody():
                for line in one.lines:
                    draw_line(card, line, sent=one.resubmitted_at is not None)


def draw_line(card: OfficeCard, line: Line, *, sent: bool) -> None:
    """One mark."""
    with html.tr():
        html.td(line.label).props('data-label="补正内容"')
        html.td(line.remark).props('data-label="要求"')
        with html.td().props('data-label="补正前"'):
            draw_value(card, line.target, line.before)
        with html.td().props('data-label="补正后"'):
            if sent:
                draw_value(card, line.target, line.after)
            else:
                html.span('尚未提交').classes('tz-soft')


def draw_value(card: OfficeCard, target: str, value: Any) -> None:
    """A value of the form, files to look at, or an item."""
    kind, _, key = target.partition('/')
    if kind == 'material':
        with html.div():
            for file in value or []:
                where = f'/issuer/cases/{card.application.id}/materials/{file["id"]}'
                html.a(file['name'], href=where, target='_blank').style('display:block')
            if not value:
                html.span('（无）').classes('tz-soft')
    elif kind == 'item':
        html.span(item_words(value)) if value else html.span('（已删除）').classes('tz-soft')
    else:
        html.span(in_words(card, key, value))


def item_words(value: dict[str, Any]) -> str:
    """An item as it is to be."""
    return NamedItem(item=item(value['edition'], value['code']), restriction=value['restriction']).shown


def in_words(card: OfficeCard, path: str, value: Any) -> str:
    """An answer as the form says it; identity numbers masked, as everywhere on screens."""
    field = field_at(FORMS[card.form_key], path)
    if value in (None, '', []):
        return '（空）'
    if field is None:
        return str(value)
    if field.kind == Kind.ROWS:
        columns = {column.key: column for column in field.columns}
        rows = [[cell(columns[key], row[key]) for key in columns if row.get(key)] for row in value]
        return '；'.join('，'.join(row) for row in rows)
    return cell(field, value)


def cell(field: Field, value: Any) -> str:
    """One answer."""
    if bears_number(field):
        return masked(str(value))
    return str(reviewed(field, {field.key: value})) if not isinstance(value, dict) else str(value.get('name', ''))
