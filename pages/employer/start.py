"""The employer's start: what waits for the representative, what can be begun, whose business this is."""

from dataclasses import dataclass

from nicegui import html

from models import clock
from models.applications.queries.confirmations import asked_of_employer
from models.employment.queries.lately import SOON, ending_soon
from models.mandates.queries import waiting_for_confirmation
from models.mandates.rules import Function
from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.session import role_page
from pages.widgets.mandates import WAYS
from pages.widgets.organisation import draw_organisation, draw_today
from pages.widgets.start_page import draw_item

BEGUN = (
    ('记录填报', WAYS[Function.FILE], True),
    ('批量填报', WAYS[Function.BATCH], False),
    ('新增授权', f'{WAYS[Function.MANDATES]}/new', False),
    ('人员证书', WAYS[Function.CERTIFICATES], False),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Waiting:
    """How much of what waits."""

    mandates: int
    confirmations: int
    ending: int


@role_page('/employer', role=Role.EMPLOYER)
async def start(me: Me) -> None:
    """What waits, with its numbers; the ways on; the organisation's particulars."""
    waiting = await waiting_for(me)
    with shell.frame('用人单位', me=me, current='/employer'):
        html.h2('待我办理').classes('tz')
        draw_waiting(waiting)
        html.h2('可以办理').classes('tz')
        with html.div().classes('tz-row'):
            for label, address, first in BEGUN:
                shell.link_button(label, address, primary=first)
        html.h2('单位信息').classes('tz')
        await draw_organisation(me, '您是这个单位的法定代表人。登记信息有变化时，请联系发证机关更正。')
        draw_today()


async def waiting_for(me: Me) -> Waiting:
    """Count it."""
    today, place = clock.today(), me.standing.organisation_id or 0
    asked = await asked_of_employer(me.actor, now=clock.now())
    return Waiting(
        mandates=await waiting_for_confirmation(place, day=today),
        confirmations=sum(one['answered_at'] is None for one in asked),
        ending=await ending_soon(place, today=today),
    )


def draw_waiting(waiting: Waiting) -> None:
    """One line for each kind that waits; where the items of one's people lapse stands on a page of its own."""
    with html.ul().classes('tz-tasks'):
        if waiting.mandates:
            text = '法定代表人变更前办理的授权已暂停使用，确认后才能继续使用'
            draw_item(f'{waiting.mandates}项授权待确认', text, WAYS[Function.MANDATES])
        if waiting.confirmations:
            text = '员工的自我声明需要单位核对后确认'
            draw_item(f'{waiting.confirmations}份声明待确认', text, '/employer/confirmations')
        if waiting.ending:
            text = '继续聘用的，请延长聘用结束时间或填报新的记录'
            draw_item(f'{waiting.ending}条聘用记录{SOON.days}天内到期', text, WAYS[Function.VIEW])
        if waiting == Waiting(mandates=0, confirmations=0, ending=0):
            draw_item('没有待办事项', '可以在下面填报聘用记录、为他人授权。')
        draw_item('证书到期和项目覆盖', '查看本单位哪些人员、哪些项目即将到期或无人持证。', '/company/coverage')
