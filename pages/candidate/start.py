"""Where a candidate begins."""

from nicegui import html

from models import clock
from models.applications.queries.applicant import CaseRow, mine
from models.applications.rules.types import ApplicationStatus
from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.candidate.applying.frame import CASES
from pages.session import role_page
from pages.widgets.due import due_words
from pages.widgets.start_page import draw_item, draw_start
from pages.words import day


@role_page('/candidate', role=Role.CANDIDATE)
async def start(me: Me) -> None:
    """What waits, what can be begun, what was done lately."""
    rows = [row for row in await mine(me.actor, now=clock.now()) if not row.ended]
    with shell.frame('我的首页', me=me, current='/candidate'):
        html.h2('我的申请').classes('tz')
        draw_cases(rows)
        with html.div().classes('tz-row'):
            shell.link_button('办理申请', '/applications/new', primary=True)
            shell.link_button('全部申请', CASES)
            shell.link_button('为什么查不到我的证书', '/certificates/why')
        await draw_start(me)


def draw_cases(rows: list[CaseRow]) -> None:
    """Every case that has not ended: what it waits for, and until when."""
    with html.ul().classes('tz-tasks'):
        if not rows:
            draw_item('没有办理中的申请', '新办、增项、复审、补证、变更聘用单位，请点“办理申请”。')
        for row in sorted(
            rows, key=lambda one: one.status not in {ApplicationStatus.RETURNED, ApplicationStatus.DRAFT}
        ):
            whose = f'{row.person}的' if row.person else ''
            draw_item(
                f'{whose}{row.type.label}申请{"：" + row.items if row.items else ""}',
                waits_for(row),
                f'/applications/{row.id}',
            )


def waits_for(row: CaseRow) -> str:
    """草稿，12月6日删除; 待补正，…; 待受理，由受理人员办理，…."""
    if row.draft:
        return f'草稿，点击继续填写；{day(row.draft.purge_on)} 自动删除'
    turn = '轮到您办理' if row.status is ApplicationStatus.RETURNED else f'由{row.turn.label}办理' if row.turn else ''
    return '，'.join(filter(None, (row.status.label, turn, due_words(row.clock.current if row.clock else None))))
