"""The employer's start: what waits for the representative, what can be begun, whose business this is."""

from dataclasses import dataclass

from nicegui import html

from models import clock
from models.applications.queries.confirmations import asked_of_employer
from models.employment.queries.coverage import coverage_of
from models.employment.queries.lately import SOON, ending_soon
from models.employment.rules.coverage import Lapse, lacking, lapsing
from models.mandates.queries import waiting_for_confirmation
from models.mandates.rules import Function
from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.session import role_page
from pages.widgets.mandates import WAYS
from pages.widgets.organisation import draw_organisation, draw_today
from pages.widgets.start_page import draw_item

COVERAGE = '/company/coverage'
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
    lapsing: int
    lacking: int


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
    covers = (await coverage_of(me.actor, now=clock.now())).covers
    expiring = [one for one in lapsing(covers, today, days=SOON.days) if one.lapse(today) is Lapse.CERTIFICATE]
    return Waiting(
        mandates=await waiting_for_confirmation(place, day=today),
        confirmations=sum(one['answered_at'] is None for one in asked),
        ending=await ending_soon(place, today=today),
        lapsing=len({one.person_id for one in expiring}),
        lacking=len({one.person_id for one in lacking(covers, today)}),
    )


def draw_waiting(waiting: Waiting) -> None:
    """One line for each kind that waits, leading to where it is done."""
    days = f'{SOON.days}天内到期'
    lines = (
        (waiting.mandates, '项授权待确认', '法定代表人变更前办理的授权已暂停使用，确认后才能继续使用', WAYS[Function.MANDATES]),
        (waiting.confirmations, '份声明待确认', '员工的自我声明需要单位核对后确认', '/employer/confirmations'),
        (waiting.ending, f'条聘用记录{days}', '继续聘用的，请延长聘用结束时间或填报新的记录', WAYS[Function.VIEW]),
        (waiting.lapsing, f'人的证书{days}', '请提醒本人及时申请复审；过期后不得安排该项目作业', COVERAGE),
        (waiting.lacking, '人没有所聘项目的有效证书', '请核对；不得安排该项目作业', COVERAGE),
    )  # fmt: skip
    with html.ul().classes('tz-tasks'):
        for count, what, text, address in lines:
            if count:
                draw_item(f'{count}{what}', text, address)
        if not any(count for count, *_ in lines):
            draw_item('没有待办事项', '可以在下面填报聘用记录、为他人授权。')
        draw_item('证书覆盖', '查看各项目由谁持证、何时到期，人员离开后哪些项目无人持证。', COVERAGE)
