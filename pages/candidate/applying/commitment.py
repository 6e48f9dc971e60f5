"""自我承诺: whether violations or accidents happened; what happened goes to the reviewer and refuses nothing."""

from fastapi.responses import RedirectResponse, Response
from nicegui import html, ui

from models import clock
from models.applications.operations.begin import declare
from models.applications.rules.types import ApplicationType
from models.people.rules import Me
from models.regulation.objection import Objection, Refused
from pages.candidate.applying.frame import draw_ways, go_on, only_drafts, step_frame
from pages.candidate.applying.keeping import Keeper
from pages.candidate.finding import SIDE, At, found
from pages.session import role_page
from pages.widgets.questions import Questions, deed

ANSWERS = {'no': '未发生过', 'yes': '发生过'}


@role_page('/applications/{application_id}/commitment', role=SIDE)
async def commitment_page(me: Me, application_id: str) -> Response | None:
    """One question, answered by the applicant himself."""
    at = await found(me, application_id)
    if way := only_drafts(at):
        return way
    if at.card.type is not ApplicationType.RENEWAL:
        return RedirectResponse(f'{at.address}/items', 303)
    with step_frame(at, 'commitment', '自我承诺'):
        if at.card.own:
            draw_question(at)
        else:
            html.div('自我承诺须由申请人本人登录后作出，协助人不能代为承诺。').classes('tz-note wait')
            draw_ways(at, 'commitment')
    return None


def draw_question(at: At) -> None:
    """Happened, or not."""
    ask = Questions()
    before = {None: None, True: 'yes', False: 'no'}[at.card.declared_violation]
    with (
        html.div().classes('tz-card tz-form'),
        ask.framed('commitment', '持证期间是否发生过违章作业行为和责任事故', ''),
    ):
        ask.inputs['commitment'] = ui.radio(dict(ANSWERS), value=before).mark('commitment')
        ask.closing('commitment')
    html.p('请如实承诺。选择“发生过”的不会因此自动不予办理，由审核人员核实后决定；隐瞒真实情况的，依法处理。').classes(
        'tz-soft'
    )

    async def keep() -> None:
        if not ask['commitment']:
            raise Refused(Objection(message='请选择持证期间是否发生过违章作业行为和责任事故', field='commitment'))
        await declare(at.me.actor, at.card.id, violated=ask['commitment'] == 'yes', now=clock.now())

    async def save() -> None:
        await keep()
        await go_on(at, 'commitment')

    keeper = Keeper(keep)
    keeper.watch(ask.inputs['commitment'])
    draw_ways(at, 'commitment', lambda: deed('承诺并继续', save, ask=ask))
    keeper.draw()
