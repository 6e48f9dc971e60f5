"""我的申请: drafts with their countdown, open cases with whose turn it is and by when, and what has ended."""

from nicegui import html

from models import clock
from models.applications.queries.own_cases import CaseRow, mine
from models.applications.rules.types import ApplicationStatus
from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.candidate.applying.frame import CASES
from pages.session import role_page
from pages.widgets.case_status import APPLICANTS, draw_case_status
from pages.widgets.due import draw_due
from pages.widgets.tables import record_table, tag
from pages.words import day, minute

shell.menu('我的申请', CASES, Role.CANDIDATE)


@role_page(CASES, role=Role.CANDIDATE)
async def cases(me: Me, discarded: int = 0) -> None:
    """Everything one has applied for."""
    rows = await mine(me.actor, now=clock.now())
    with shell.frame('我的申请', me=me, current=CASES):
        if discarded:
            html.div('草稿已删除。').classes('tz-note').props('role=status')
        with html.div().classes('tz-row'):
            shell.link_button('办理申请', '/applications/new', primary=True)
            shell.link_button('协助他人办理', '/help-others')
            shell.link_button('为什么查不到我的证书', '/certificates/why')
        own = [row for row in rows if not row.person]
        draw_drafts([row for row in own if row.status is ApplicationStatus.DRAFT])
        draw_open([row for row in own if not row.ended and row.status is not ApplicationStatus.DRAFT])
        draw_ended([row for row in own if row.ended])
        if helped := [row for row in rows if row.person]:
            html.h2('我协助办理的申请').classes('tz')
            draw_helped(helped)


def draw_drafts(rows: list[CaseRow]) -> None:
    """What was begun and not filed, with the day it is deleted."""
    html.h2('未提交的草稿').classes('tz')
    record_table(
        [{'row': row} for row in rows],
        [('申请', draw_name), ('项目', items_of), ('最近保存', lambda one: minute(one['row'].saved_at)), ('保留', draw_countdown)],
        empty='没有草稿。点“办理申请”开始，填写的内容会自动保存。',
        caption='未提交的草稿',
    )  # fmt: skip


def draw_open(rows: list[CaseRow]) -> None:
    """What is under way."""
    html.h2('办理中').classes('tz')
    record_table(
        [{'row': row} for row in rows],
        [('申请', draw_name), ('项目', items_of), ('状态', draw_state), ('办理', draw_turn), ('期限', draw_by_when)],
        empty='没有办理中的申请。',
        caption='办理中的申请',
    )  # fmt: skip


def draw_ended(rows: list[CaseRow]) -> None:
    """What has ended."""
    html.h2('已办结').classes('tz')
    record_table(
        [{'row': row} for row in rows],
        [('申请', draw_name), ('项目', items_of), ('结果', draw_state), ('办结', lambda one: day(one['row'].closed_at))],
        empty='没有已办结的申请。',
        caption='已办结的申请',
    )  # fmt: skip


def draw_helped(rows: list[CaseRow]) -> None:
    """Somebody else's cases."""
    record_table(
        [{'row': row} for row in rows],
        [('申请', draw_name), ('申请人', lambda one: one['row'].person), ('项目', items_of), ('状态', draw_state)],
        empty='您现在没有协助他人办理的申请。',
        caption='我协助办理的申请',
    )  # fmt: skip


def items_of(one: dict[str, CaseRow]) -> str:
    """Its items in words."""
    return one['row'].items or '（未选择）'


def draw_name(one: dict[str, CaseRow]) -> None:
    """Kind and number lead to the case."""
    row = one['row']
    html.a(f'{row.type.label}{" " + row.number if row.number else ""}', href=f'/applications/{row.id}')


def draw_state(one: dict[str, CaseRow]) -> None:
    """Where it stands."""
    draw_case_status(one['row'].status)


def draw_turn(one: dict[str, CaseRow]) -> None:
    """Whose turn it is."""
    turn = one['row'].turn
    html.span('轮到您办理' if one['row'].status in APPLICANTS else turn.label if turn else '—')


def draw_by_when(one: dict[str, CaseRow]) -> None:
    """What is due when."""
    row = one['row']
    draw_due(row.clock.current if row.clock else None)


def draw_countdown(one: dict[str, CaseRow]) -> None:
    """How long a draft is kept."""
    term = one['row'].draft
    if term is None:
        return
    left = term.days_left(clock.today())
    with html.div().classes('tz-row'):
        html.span(f'{day(term.purge_on)} 删除')
        tag(f'还有 {max(left, 0)} 天', 'wait' if left <= 5 else '')
