"""The open cases a change of the rules speaks of, as its proposer and its approver see them."""

from nicegui import html

from models.applications.queries.affected import Affected
from models.applications.rules.types import ApplicationStatus, ApplicationType
from pages import words
from pages.widgets.tables import record_table


def draw_affected(found: Affected, *, days: bool = False) -> None:
    """How many, what becomes of them, and the first of them. `days`: the table of holidays changes."""
    if not found.filed and not found.drafts:
        html.div('目前没有在办的申请与此有关。').classes('tz-note')
        return
    with html.div().classes('tz-note wait'):
        drafts = f'，另有未提交的草稿 {found.drafts} 份' if found.drafts else ''
        html.div(f'与此有关的在办申请 {found.filed} 件{drafts}。')
        if days:
            html.div('批准后，这些申请的期限将按新的节假日重新计算。')
        else:
            html.div('它们继续适用开始时的规定；批准后新开始的申请适用新的规定。')
    if found.rows:
        with html.details().classes('tz-card'):
            html.summary('查看这些申请')
            record_table(
                found.rows,
                [('编号', lambda row: row['number'] or '—'), ('类型', lambda row: ApplicationType(row['type']).label),
                 ('状态', lambda row: ApplicationStatus(row['status']).label),
                 ('开始', lambda row: words.day(row['began_on'])), ('期限', lambda row: words.day(row['due_on']))],
                empty='', caption='在办申请',
            )  # fmt: skip
            if found.filed > len(found.rows):
                html.p(f'只列出最早的 {len(found.rows)} 件。').classes('tz-soft')
