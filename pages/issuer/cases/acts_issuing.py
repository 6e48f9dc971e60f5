"""From the decision to the hand: issue, print, hand over, publish; and revoke (发证、制证、发放、上传、撤销)."""

from nicegui import html

from documents.papers import PAPERS
from models import clock
from models.applications.operations import issuing
from models.applications.queries.office_card import OfficeCard
from models.applications.rules.clock import ClockName
from models.applications.rules.types import ApplicationType, Delivery
from pages.issuer.cases.acting import Desk, Reasons
from pages.issuer.cases.acts_desk import proposed
from pages.widgets.days import DATE, needed_day
from pages.widgets.panels import deed_asked_first
from pages.widgets.questions import Questions, deed


def draw_issue(desk: Desk, card: OfficeCard) -> None:
    """Put what was granted on the certificate."""
    html.p('发证后作业项目写入证书，随后制证。').classes('tz-soft')

    async def do() -> None:
        await desk.done(issuing.issue(desk.me.actor, desk.case_id, now=clock.now(), version=desk.version), '已发证')

    deed('发证', do).mark('do-issue')


def draw_print(desk: Desk, card: OfficeCard) -> None:
    """Note that it was printed."""
    if card.application.type is ApplicationType.REISSUE:
        html.div('补发的证书请加印“此证补发”字样，由发证机关盖章后发放。').classes('tz-note wait')
    html.p('证书印制完成后登记，申请人会收到领证通知。损坏重印时可以再次登记。').classes('tz-soft')

    async def do() -> None:
        act = issuing.print_certificate(desk.me.actor, desk.case_id, now=clock.now(), version=desk.version)
        await desk.done(act, '已登记制证')

    deed('登记制证', do).mark('do-print')


def draw_hand_over(desk: Desk, card: OfficeCard) -> None:
    """Sent under a number, or taken and signed for."""
    to = card.application.delivery_to or {}
    if card.application.delivery is Delivery.COURIER:
        told = '，'.join(str(to[name]) for name in ('name', 'phone', 'address') if to.get(name))
        html.p(f'申请人选择快递：{told}').classes('tz-soft')
    else:
        html.p('申请人选择自取，请核对身份证后签收。').classes('tz-soft')
    ask = Questions('hand_over')
    ask.text('post_number', '邮寄单号', hint='邮寄时填写')
    ask.text('signed_by', '领取人签收姓名', hint='当面领取时填写；两项填一项')

    async def do() -> None:
        act = issuing.hand_over(
            desk.me.actor, desk.case_id, paper=PAPERS['service_receipt'], post_number=ask['post_number'],
            signed_by=ask['signed_by'], now=clock.now(), version=desk.version,
        )  # fmt: skip
        await desk.done(act, '已登记发放，送达回证已生成')

    deed('登记发放', do, ask=ask).mark('do-hand_over')


def draw_upload(desk: Desk, card: OfficeCard) -> None:
    """The day it was put on the national platform."""
    if not any(term.name is ClockName.UPLOAD for term in card.clock.terms):
        html.p('本件没有改变项目和有效期，不计上传期限（待确认）；已上传的，可以登记。').classes('tz-soft')
    ask = Questions('upload')
    ask.text('day', '上传日期', value=clock.today().isoformat(), more=DATE)

    async def do() -> None:
        act = issuing.upload(
            desk.me.actor, desk.case_id, day=needed_day(ask, 'day', '上传日期'), now=clock.now(), version=desk.version
        )  # fmt: skip
        await desk.done(act, '已登记上传日期')

    deed('登记上传', do, ask=ask).mark('do-upload')


def draw_propose_revocation(desk: Desk, card: OfficeCard) -> None:
    """Reasons, and whether it was got by fraud; a colleague decides."""
    html.p('提交后由审批人员决定。').classes('tz-soft')
    ask = Questions('propose_revocation')
    reasons = Reasons(ask, '行政许可法第六十九条')
    options = {'no': '不是，撤销后可以再次申请', 'yes': '是，撤销后在规定期限内不得再次申请'}
    ask.choice('deception', '是否以欺骗、贿赂等不正当手段取得', options)

    async def do() -> None:
        act = issuing.propose_revocation(
            desk.me.actor, desk.case_id, reasons=reasons.given(), deception=ask['deception'] == 'yes',
            now=clock.now(), version=desk.version,
        )  # fmt: skip
        await desk.done(act, '已提交，等待审批人员决定')

    deed('提交拟撤销', do, ask=ask, primary=False, danger=True).mark('do-propose_revocation')


def draw_revoke(desk: Desk, card: OfficeCard) -> None:
    """Decide as was proposed."""
    proposed(card, 'propose_revocation')
    question = f'撤销 {card.application.number} 准予 {card.person["name"]} 的许可？撤销后证书项目失效，不能恢复。'

    async def do() -> None:
        act = issuing.revoke(
            desk.me.actor, desk.case_id, paper=PAPERS['revocation'], now=clock.now(), version=desk.version
        )  # fmt: skip
        await desk.done(act, '已撤销许可')

    deed_asked_first('撤销许可', question, do, danger=True, mark='do-revoke')
