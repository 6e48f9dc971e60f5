"""One case as the office handles it: where it stands, what was filed, what the rules say, and the acts below."""

from nicegui import html, ui

from models import clock
from models.applications.queries.evidence import version_of
from models.applications.queries.office_card import OfficeCard, case_card
from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.issuer.cases import about, acts, continuing, exams, materials, rounds
from pages.issuer.cases.acting import Desk
from pages.issuer.cases.dossiers import draw_dossier
from pages.issuer.cases.finding import number
from pages.session import role_page
from pages.widgets.case_status import draw_case_status
from pages.widgets.due import draw_clock, draw_due
from pages.widgets.panels import Panel

WATCHED = 2.0
"""Seconds within which a colleague's change is seen."""


@role_page('/issuer/cases/{application_id}', role=Role.ISSUER)
async def case_page(me: Me, application_id: str) -> None:
    """The case of one's own office; 404 for everybody else's."""
    wanted = number(application_id)
    first = await case_card(me.actor, wanted, now=clock.now())
    read = [first]  # drawn as it was read for the head of the page; whatever is drawn again is read again

    async def card_now() -> OfficeCard:
        return read.pop() if read else await case_card(me.actor, wanted, now=clock.now())

    with shell.frame(f'{first.application.type.label}：{first.application.number}', me=me, current='/issuer/cases'):
        html.a('返回申请列表', href='/issuer/cases')
        desk = Desk(me, wanted)
        desk.news = html.div().props('aria-live=assertive')
        panel = Panel(card_now, lambda card: draw(desk, card))
        desk.draw_again = panel.draw
        await panel.draw()

        async def watch() -> None:
            if await version_of(wanted) > desk.version:
                desk.tell_changed()

        ui.timer(WATCHED, watch, immediate=False)


def draw(desk: Desk, card: OfficeCard) -> None:
    """Everything, in the order in which it is needed."""
    desk.begin(card)
    draw_standing(card)
    acts.draw_acts(desk, card)
    about.draw_checks(card)
    continuing.draw_continuities(card)
    about.draw_about(card)
    exams.draw_items(card)
    materials.draw_materials(card)
    rounds.draw_rounds(card)
    html.h2('期限').classes('tz')
    with html.div().classes('tz-card'):
        draw_clock(card.clock)
        if not card.clock.terms:
            html.span('现在没有计时的期限。').classes('tz-soft')
    about.draw_papers(card)
    draw_dossier(desk, card)
    about.draw_events(card)
    about.draw_form(card)


def draw_standing(card: OfficeCard) -> None:
    """Where it stands, whose turn it is, by when, who holds it."""
    application = card.application
    with html.section().classes('tz-card').props('aria-label="办理状态"'):
        with html.div().classes('tz-row'):
            draw_case_status(application.status)
            html.span(f'由{card.turn.label}办理' if card.turn else '已办结').classes('tz-soft')
            if application.claimed_by_id:
                holder = '您' if card.mine else card.names.get(application.claimed_by_id, '同事')
                html.span(f'领办人：{holder}').classes('tz-soft')
        if card.clock.current:
            draw_due(card.clock.current)
        if application.posted_as:
            html.div(f'发放：{application.posted_as}')
        if application.platform_on:
            html.div(f'已于 {application.platform_on} 上传公示平台')
        for warning in card.warnings:
            html.div(warning.message).classes('tz-note wait')
