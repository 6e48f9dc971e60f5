"""核对并提交: everything once more with ways back, what still stands against it, the declaration, and the button."""

from fastapi import Request
from fastapi.responses import RedirectResponse, Response
from nicegui import app, html

from models import clock
from models.applications.operations.submit import submit
from models.applications.queries.choosing import against_filing
from models.applications.rules.types import ApplicationType
from models.people.rules import Me
from models.regulation.objection import Objection, Refused
from pages import shell
from pages.candidate.applying.frame import only_drafts, previous_address, step_frame
from pages.candidate.applying.particulars import hidden
from pages.candidate.applying.steps import Step, steps_of
from pages.candidate.finding import SIDE, At, answered, found
from pages.session import refuse_other_origins, required, role_page
from pages.widgets.declared_field import slug
from pages.widgets.judged import TAGS
from pages.widgets.tables import tag

STEP_OF = {
    'items': 'items', 'commitment': 'commitment', 'division': 'place', 'issuer': 'place', 'center': 'center',
    'name': 'delivery', 'phone': 'delivery',
}  # fmt: skip
TRUE = '我声明：以上填写的信息和提交的材料均合法、真实、有效，并对其负责。'


@role_page('/applications/{application_id}/review', role=SIDE)
async def review_page(me: Me, application_id: str) -> Response | None:
    """Check your answers."""
    at = await found(me, application_id)
    if way := only_drafts(at):
        return way
    wrong = await against_filing(me.actor, at.card.id, at.form, now=clock.now())
    with step_frame(at, 'review', '核对并提交'):
        draw_wrong(at, wrong)
        for step in steps_of(at):
            draw_step(at, step)
        draw_submit(at, complete=not wrong)
    return None


def draw_wrong(at: At, wrong: list[Objection]) -> None:
    """Everything that still stands against filing, each leading to its step."""
    if not wrong:
        return
    with html.div(role='alert', tabindex='-1').classes('tz-errors'):
        html.h2(f'还有 {len(wrong)} 处需要填写或更正')
        with html.ul():
            for one in wrong:
                with html.li():
                    html.a(one.message, href=address_of(at, one))


def address_of(at: At, one: Objection) -> str:
    """Where an objection can be mended."""
    key = one.field.partition('/')[0]
    if any(paper.key == key for paper in at.card.papers.asked):
        return f'{at.address}/materials#b-{key}'
    if key in at.form.fields and key not in at.brought:
        return f'{at.address}/particulars?check=1#f-{slug(one.field)}'
    known = {step.key for step in steps_of(at)}
    step = STEP_OF.get(key, 'items')
    return f'{at.address}/{step if step in known else "items"}'


def draw_step(at: At, step: Step) -> None:
    """One step: its line, or its answers, and the way back to it."""
    with html.section().classes('tz-card'):
        with html.div().classes('tz-row'):
            html.h2(step.title).classes('tz tz-flat')
            if not step.done:
                tag(step.state, TAGS.get(step.state, ''))
            html.a('修改', href=f'{at.address}/{step.key}', **{'aria-label': f'修改：{step.title}'}).classes('tz-push')
        if step.key == 'particulars':
            draw_answers(at)
        elif step.key == 'materials':
            draw_papers(at)
        else:
            html.div(step.line or '（未填）').classes('' if step.line else 'tz-soft')


def draw_answers(at: At) -> None:
    """The form in official order; the files alone bear the numbers whole that nobody types here."""
    for title, answers in at.form.review(hidden(at)):
        if len(at.form.sections) > 1:
            html.h3(title).classes('tz')
        with html.dl().classes('tz-answers'):
            for label, value in answers:
                html.dt(label)
                text = (
                    '；'.join('，'.join(filter(None, line)) for line in value[1:]) if isinstance(value, list) else value
                )
                html.dd(text or '（未填）').classes('' if text else 'tz-soft')


def draw_papers(at: At) -> None:
    """What was filed and what was not."""
    with html.dl().classes('tz-answers'):
        for paper in at.card.papers.asked:
            there = at.card.papers.there.get(paper.key)
            html.dt(paper.name)
            otherwise = '由系统生成' if paper.generated else '（未上传）'
            html.dd(there.name if there else otherwise).classes('' if there else 'tz-soft')
        asked = {paper.key for paper in at.card.papers.asked}
        for key, there in at.card.papers.there.items():
            if key not in asked:
                html.dt(there.title)
                html.dd(there.name)


def draw_submit(at: At, *, complete: bool) -> None:
    """The last button, and what it does."""
    with html.form(action=f'{at.address}/submit', method='post').classes('tz-card'):
        html.p(TRUE).classes('tz-flat')
        if at.card.type is ApplicationType.RENEWAL and at.card.declared_violation:
            html.p('您承诺持证期间发生过违章作业行为或责任事故，由审核人员核实后决定。').classes('tz-soft')
        text = '提交后取得申请号和回执，受理机关按期作出受理决定；受理前可以撤回。'
        html.p(text if complete else f'以上问题改正后才能提交。{text}').classes('tz-soft')
        with html.div().classes('tz-row'):
            html.button('声明并提交', type='submit').classes('tz-button primary').mark('submit')
            shell.link_button('上一步', previous_address(at, 'review'))


@app.post('/applications/{application_id}/submit', include_in_schema=False)
async def submit_post(application_id: str, request: Request) -> Response:
    """File it; twice is once. What stands against it leads back to the review, which names it."""
    refuse_other_origins(request)
    me = await required(request)
    with answered():
        at = await found(me, application_id)
        try:
            await submit(me.actor, at.card.id, at.form, now=clock.now())
        except Refused:
            return RedirectResponse(f'{at.address}/review?tried=1', 303)
    return RedirectResponse(f'{at.address}/receipt', 303)
