"""Where a candidate begins."""

from nicegui import html

from models import clock
from models.applications.queries.own_cases import CaseRow, mine
from models.applications.rules.clock import ClockName
from models.applications.rules.types import ApplicationStatus
from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.candidate.applying.frame import CASES
from pages.session import role_page
from pages.widgets.due import due_words
from pages.widgets.start_page import Waiting, draw_item, draw_start
from pages.words import day


@role_page('/candidate', role=Role.CANDIDATE)
async def start(me: Me) -> None:
    """What waits, what is under way, what can be begun, what was done lately."""
    rows = [row for row in await mine(me.actor, now=clock.now()) if not row.ended]
    waiting = [waiting_of(row) for row in rows if row.waits_for_applicant]
    others = [row for row in rows if not row.waits_for_applicant]
    with shell.frame('我的首页', me=me, current='/candidate'):
        await draw_start(me, waiting, under_way=lambda: draw_under_way(others))


def draw_under_way(rows: list[CaseRow]) -> None:
    """Every case that is at the office, and the ways to begin one."""
    html.h2('我的申请').classes('tz')
    with html.ul().classes('tz-tasks'):
        if not rows:
            draw_item('没有发证机关正在办理的申请', '新办、增项、复审、补证、变更聘用单位，请点“办理申请”。')
        for row in rows:
            draw_item(title_of(row), office_does(row), f'/applications/{row.id}')
    with html.div().classes('tz-row'):
        shell.link_button('办理申请', '/applications/new', primary=True)
        shell.link_button('全部申请', CASES)
        shell.link_button('为什么查不到我的证书', '/certificates/why')


def title_of(row: CaseRow) -> str:
    """样例甲的复审申请：N1（叉车司机）."""
    whose = f'{row.person}的' if row.person else ''
    return f'{whose}{row.type.label}申请{"：" + row.items if row.items else ""}'


def waiting_of(row: CaseRow) -> Waiting:
    """A case that waits for its applicant: a draft, something to be mended, a certificate to be fetched."""
    name = ClockName.CORRECTION if row.status is ApplicationStatus.RETURNED else ClockName.HAND_OVER
    term = next((one for one in row.clock.open if one.name is name), None) if row.clock else None
    due = row.draft.purge_on if row.draft else term.due if term else None
    if row.draft:
        text = f'草稿，点击继续填写；{day(due)} 自动删除'
    elif row.status is ApplicationStatus.RETURNED:
        text = '，'.join(filter(None, (row.status.label, '轮到您办理', due_words(term))))
    else:
        text = '，'.join(filter(None, (f'{row.status.label}：证书已制作，请携带身份证领取', due_words(term))))
    return Waiting(title=title_of(row), text=text, address=f'/applications/{row.id}', due=due)


def office_does(row: CaseRow) -> str:
    """待受理，由受理人员办理，受理决定：…."""
    turn = f'由{row.turn.label}办理' if row.turn else ''
    return '，'.join(filter(None, (row.status.label, turn, due_words(row.clock.current if row.clock else None))))
