"""The issuing office's start: what waits, what I can begin, what I did lately."""

from nicegui import html

from models import clock
from models.applications.queries.office import Counts, counts
from models.applications.rules.clock_terms import Light
from models.applications.rules.inbox import Filters, Holder
from models.certificates.register_changes import DECIDERS
from models.certificates.register_proposals import changes_waiting
from models.people.links import links_waiting
from models.people.queries.sessions import office_counts
from models.people.rules import Duty, Me
from models.records.rules import Role
from pages import shell, words
from pages.issuer.cases.filtering import address
from pages.issuer.clerks import is_clerk, tell_who_confirms
from pages.session import role_page
from pages.widgets.facts import draw_figures
from pages.widgets.history import draw_recent, recent_events


@role_page('/issuer', role=Role.ISSUER)
async def start(me: Me) -> None:
    """The cases that wait, accounts to confirm for a clerk; the trial of rules for everybody."""
    waiting = (await office_counts())['waiting']
    proposed = await proposals_waiting(me)
    seen = await counts(me.actor, now=clock.now())
    recent = await recent_events(person_id=me.person_id, size=8)
    with shell.frame('发证机关工作台', me=me, current='/issuer'):
        html.p(f'{me.standing.organisation_name}，您的岗位：{duties(me)}。').classes('tz-lead')
        draw_cases(seen)
        draw_proposed(proposed)
        draw_waiting(me, waiting)
        with html.div().classes('tz-row'):
            shell.link_button('申请办理', '/issuer/cases', primary=True)
            if is_clerk(me):
                shell.link_button('身份核验', '/issuer/identity')
                shell.link_button('窗口建立账号', '/issuer/people/new')
            shell.link_button('办理统计', '/issuer/figures')
            shell.link_button('规则试算', '/rules/try')
        html.h2('我最近的操作').classes('tz')
        draw_recent(recent, empty='您还没有办理过事项。办理后会显示在这里。', own=True)


def duties(me: Me) -> str:
    """受理、审核."""
    return words.listed([Duty(duty).label for duty in me.standing.duties])


def draw_cases(seen: Counts) -> None:
    """How many cases wait, each count leading to its list."""
    html.h2('待我办理').classes('tz')
    draw_figures((
        ('待领办', seen.unclaimed, address(Filters(holder=Holder.NOBODY))),
        ('我领办的', seen.mine, address(Filters(holder=Holder.MINE))),
        ('今天到期', seen.due_today, address(Filters(today=True))),
        ('已逾期', seen.overdue, address(Filters(light=Light.RED))),
    ))  # fmt: skip
    if not seen.turn:
        html.div('没有待您办理的申请。申请人提交后会出现在这里。').classes('tz-note')


async def proposals_waiting(me: Me) -> list[str]:
    """What of the register waits for a second person, as far as it may be me."""
    office = me.standing.organisation_id or 0
    changes = await changes_waiting(me.person_id, office) if set(DECIDERS) & set(me.standing.duties) else 0
    links = await links_waiting(me.person_id, office)
    return [f'{count} 份{what}' for count, what in ((changes, '登记变更'), (links, '新旧证件号关联')) if count]


def draw_proposed(told: list[str]) -> None:
    """The way to them; nothing where nothing waits."""
    if told:
        with html.div().classes('tz-note wait'):
            html.span(f'有 {"、".join(told)}等待另一人决定。')
            html.a('去处理').props('href="/issuer/register/proposals"')


def draw_waiting(me: Me, waiting: int) -> None:
    """How many accounts wait for a clerk."""
    if not is_clerk(me):
        tell_who_confirms(me)
    elif waiting:
        with html.div().classes('tz-note wait'):
            html.span(f'有 {waiting} 个账号等待核验身份。')
            html.a('去核验').props('href="/issuer/identity"')
    else:
        html.div('没有等待核验身份的账号。申请人注册后会出现在这里。').classes('tz-note')
