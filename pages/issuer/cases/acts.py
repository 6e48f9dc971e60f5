"""The acts of a case, drawn from the table of moves: what can be done now, and why the rest cannot."""

from nicegui import html, ui

from models import clock
from models.applications.operations.deciding import declare_relative
from models.applications.queries.office_card import Act, OfficeCard
from models.applications.rules.types import Step
from pages.issuer.cases import acts_converting, acts_deciding, acts_desk, acts_issuing, acts_results, returning
from pages.issuer.cases.acting import Desk
from pages.widgets.panels import deed_asked_first

PANELS = {
    Step.CLAIM: acts_desk.draw_claim, Step.RELEASE: acts_desk.draw_release, Step.RETURN: returning.draw_return,
    Step.MORE_TIME: acts_desk.draw_more_time, Step.ACCEPT: acts_desk.draw_accept,
    Step.PROPOSE_REFUSAL: acts_desk.draw_propose_refusal, Step.REFUSE: acts_desk.draw_refuse,
    Step.SEND_BACK: acts_desk.draw_send_back, Step.FILE_RESULT: acts_results.draw_file_result,
    Step.SETTLE_TARGET: acts_converting.draw_settle,
    Step.VERIFY: acts_deciding.draw_verify, Step.REVIEW: acts_deciding.draw_review,
    Step.REQUEST_EXTENSION: acts_deciding.draw_request_extension, Step.EXTEND: acts_deciding.draw_extend,
    Step.APPROVE: acts_deciding.draw_approve, Step.DECLINE: acts_deciding.draw_decline,
    Step.ISSUE: acts_issuing.draw_issue, Step.PRINT: acts_issuing.draw_print,
    Step.HAND_OVER: acts_issuing.draw_hand_over, Step.UPLOAD: acts_issuing.draw_upload,
    Step.PROPOSE_REVOCATION: acts_issuing.draw_propose_revocation, Step.REVOKE: acts_issuing.draw_revoke,
}  # fmt: skip
"""How each step of the office is drawn."""


def draw_acts(desk: Desk, card: OfficeCard) -> None:
    """What can be done, each as a panel of its own; what cannot stays grey and says why."""
    html.h2('办理').classes('tz')
    acts = [act for act in card.acts if act.step in PANELS]
    open_ones = [act for act in acts if act.allowed]
    if not open_ones:
        html.div('这件申请现在没有需要您办理的事项。').classes('tz-note')
    for act in open_ones:
        if act.step is Step.CLAIM:  # one click, nothing to open
            PANELS[act.step](desk, card)
            continue
        with html.details().classes('tz-card').mark(f'panel-{act.step.value}'):
            html.summary(act.step.label)
            PANELS[act.step](desk, card)
    if shut := [act for act in acts if not act.allowed]:
        with html.details().classes('tz-card'):
            html.summary(f'暂时不能办理的事项（{len(shut)}）')
            for act in shut:
                draw_shut(act)
    draw_recusal(desk, card)


def draw_shut(act: Act) -> None:
    """A grey button with every reason."""
    with html.div():
        ui.button(act.step.label).props('no-caps outline disable').mark(f'shut-{act.step.value}')
        for one in act.objections:
            told = one.message + (f'（{one.clause}）' if one.clause else '')
            html.div(told).classes('tz-hint')


def draw_recusal(desk: Desk, card: OfficeCard) -> None:
    """Say oneself that the applicant is one's relative."""
    if desk.me.person_id in card.application.relatives:
        html.div('您已声明与申请人有亲属关系，本件由同事办理。').classes('tz-note wait')
        return
    question = (
        f'声明您与申请人{card.person["name"]}有亲属关系？声明后您不能再办理 {card.application.number}，不能撤回。'
    )

    async def declare() -> None:
        act = declare_relative(desk.me.actor, desk.case_id, now=clock.now(), version=desk.version)
        await desk.done(act, '已声明回避，本件由同事办理')

    with html.div().classes('tz-row'):
        deed_asked_first('声明回避', question, declare, danger=True, mark='recuse')
