"""Help with one application: a code given by its owner, shown once; taken by one person; ended by either."""

from functools import partial

from nicegui import html, ui

from models import clock
from models.applications.operations.begin import let_help
from models.applications.queries.own_cases import mine
from models.mandates.operations import end_help, take_help
from models.mandates.sittings import open_sittings
from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.candidate.applying.frame import CASES
from pages.candidate.cases.listing import draw_helped
from pages.candidate.finding import At
from pages.session import role_page
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import tag
from pages.words import minute


def draw_helpers(at: At) -> None:
    """Who helps, who may, and a new code."""
    html.h2('请他人协助').classes('tz')
    with html.div().classes('tz-card'):
        html.p(
            '请不要把账号和密码交给别人。可以生成一个协助码，对方用自己的账号登录后输入，只能办理这一件申请，7天后自动结束；'
            '对方不能替您作出承诺，证书也不会寄给对方。'
        ).classes('tz-soft')
        for row in at.card.helpers:
            draw_helper(at, row)
        place = html.div().props('aria-live=polite')

        async def offer() -> None:
            code = await let_help(at.me.actor, at.card.id, now=clock.now())
            place.clear()
            with place, html.div().classes('tz-note good'):
                html.span('协助码：')
                html.span(code).classes('tz-password').mark('help-code')
                html.div('只显示这一次，24小时内有效，请告诉协助您的人；他登录后打开“协助他人办理”输入。').classes(
                    'tz-soft tz-small'
                )

        deed('生成协助码', offer, primary=False).mark('offer-help')


async def draw_sittings(at: At) -> None:
    """What somebody answers for the applicant right now; it goes into the history as one line when he has done."""
    for row in await open_sittings(at.card.id):
        with html.div().classes('tz-note').props('role=status'):
            html.strong(f'{row["person"]}正在代为填写：')
            html.span('、'.join(row['answered']))
            html.div(f'{minute(row["began_at"])} 开始，最近一次 {minute(row["last_at"])}').classes('tz-soft tz-small')


def draw_helper(at: At, row: dict) -> None:
    """One mandate: whose, until when, and its end."""
    with html.div().classes('tz-row'):
        html.span(row['helper'] or '协助码尚未使用')
        html.span(f'{minute(row["granted_at"])} 至 {minute(row["ended_at"] or row["expires_at"])}').classes(
            'tz-soft tz-small'
        )
        tag('有效' if row['holds'] else '已结束', 'good' if row['holds'] else '')
        if row['holds']:
            deed('结束协助', partial(end, at, row['id']), primary=False).mark(f'end-help-{row["id"]}')


async def end(at: At, mandate_id: int) -> None:
    """End a mandate."""
    await end_help(at.me.actor, mandate_id, now=clock.now())
    ui.navigate.to(at.address)


@role_page('/help-others', role=Role.CANDIDATE)
async def help_others(me: Me) -> None:
    """Enter a code; the cases one helps with."""
    helped = [row for row in await mine(me.actor, now=clock.now()) if row.person]
    with shell.frame('协助他人办理', me=me, narrow=True, current=CASES):
        html.p('输入申请人给您的协助码，用您自己的账号协助他办理一件申请。请不要使用他人的账号登录。').classes(
            'tz-lead'
        )
        draw_code(me)
        html.h2('我协助办理的申请').classes('tz')
        draw_helped(helped)


def draw_code(me: Me) -> None:
    """The code."""
    ask = Questions()
    with html.div().classes('tz-card'):
        ask.text('code', '协助码', hint='10位字母和数字，不分大小写', more='autocomplete=off maxlength=20')

        async def take() -> None:
            application = await take_help(me.actor, ask['code'], now=clock.now())
            ui.navigate.to(f'/applications/{application}')

        deed('开始协助', take, ask=ask)
