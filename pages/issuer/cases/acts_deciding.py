"""The acts of the reviewer and the approver (审核、审批)."""

from collections.abc import Awaitable, Callable
from typing import Any

from nicegui import html, ui

from documents.papers import PAPERS
from models import clock
from models.applications.operations import deciding
from models.applications.queries.office_card import OfficeCard
from pages.issuer.cases.acting import Desk, Reasons
from pages.issuer.cases.acts_desk import proposed
from pages.widgets.panels import deed_asked_first
from pages.widgets.questions import Questions, deed


def draw_opinion(
    desk: Desk, act: Callable[..., Awaitable[Any]], label: str, said: str, *, mark: str, title: str = '意见（选填）',
    **more: Any,
) -> None:  # fmt: skip
    """A remark and the button."""
    ask = Questions(mark)
    ask.long_text('remark', title)

    async def do() -> None:
        begun = act(
            desk.me.actor, desk.case_id, remark=ask['remark'], now=clock.now(), version=desk.version, **more
        )  # fmt: skip
        await desk.done(begun, said)

    deed(label, do, ask=ask).mark(mark)


def draw_verify(desk: Desk, card: OfficeCard) -> None:
    """The lost certificate was issued as stated."""
    html.p('请核对原证书的发证信息，确认与申请一致。').classes('tz-soft')
    if card.center:
        told = f'原考试机构{card.center}也可以核实本件；由本机关或者该机构核实一次即可。'
        html.p(told).classes('tz-soft')
    draw_opinion(desk, deciding.verify, '核实属实', '已核实，转审批', mark='do-verify', title='核实意见（选填）')


def draw_review(desk: Desk, card: OfficeCard) -> None:
    """Hand it on for approval."""
    if card.application.declared_violation:
        told = '申请人声明持证期间发生过违章作业行为或责任事故，请写明核查情况和意见。'
        html.div(told).classes('tz-note wait')
    title = '核查情况和意见' if card.application.declared_violation else '审核意见（选填）'
    draw_opinion(desk, deciding.review, '审核通过，提交审批', '已审核，转审批', mark='do-review', title=title)


def draw_request_extension(desk: Desk, card: OfficeCard) -> None:
    """Ask for more days."""
    html.p('经负责人批准，许可决定期限可以延长一次；延长的理由会告知申请人。').classes('tz-soft')
    ask = Questions('request_extension')
    ask.long_text('reason', '申请延长的理由')

    async def do() -> None:
        act = deciding.request_extension(
            desk.me.actor, desk.case_id, reason=ask['reason'], now=clock.now(), version=desk.version
        )  # fmt: skip
        await desk.done(act, '已申请延长，等待审批人员批准')

    deed('申请延长期限', do, ask=ask, primary=False).mark('do-request_extension')


def draw_extend(desk: Desk, card: OfficeCard) -> None:
    """Grant the days asked for."""
    proposed(card, 'request_extension')

    async def do() -> None:
        await desk.done(
            deciding.extend(desk.me.actor, desk.case_id, now=clock.now(), version=desk.version), '已批准延长'
        )

    deed('批准延长期限', do).mark('do-extend')


def draw_approve(desk: Desk, card: OfficeCard) -> None:
    """Grant the licence."""
    html.p('批准后生成准予行政许可决定书，由受理人员发证。').classes('tz-soft')
    draw_opinion(
        desk, deciding.approve, '准予许可', '已准予许可', mark='do-approve', title='审批意见（选填）', paper=PAPERS['grant']
    )  # fmt: skip


def draw_decline(desk: Desk, card: OfficeCard) -> None:
    """Refuse the licence with reasons."""
    html.p('决定书会写明理由、依据和救济途径，送达申请人，不能撤回。').classes('tz-soft')
    ask = Questions('decline')
    reasons = Reasons(ask, '行政许可法第三十八条')
    false = ui.checkbox('隐瞒有关情况或者提供虚假材料').mark('false')
    html.div('勾选后，申请人在规定期限内不得再次申请，决定书写明起止日期和依据。').classes('tz-hint')

    async def do() -> None:
        act = deciding.decline(
            desk.me.actor, desk.case_id, reasons=reasons.given(), paper=PAPERS['refusal'],
            false_materials=bool(false.value), now=clock.now(), version=desk.version,
        )  # fmt: skip
        await desk.done(act, '已作出不予许可决定')

    question = f'对 {card.application.number}（{card.person["name"]}）作出不予许可决定？决定书会送达申请人，不能撤回。'
    deed_asked_first('不予许可', question, do, ask=ask, danger=True, mark='do-decline')
