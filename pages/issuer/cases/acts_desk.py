"""The acts of the acceptance desk (受理) and of whoever decides about a proposed refusal."""

from nicegui import html, ui

from documents.papers import PAPERS
from models import clock
from models.applications.operations import desk as acts
from models.applications.queries.office_card import OfficeCard
from pages.issuer.cases.acting import Desk, Reasons
from pages.issuer.cases.continuing import ask_continuity, unknown
from pages.widgets.days import DATE, needed_day
from pages.widgets.panels import deed_asked_first
from pages.widgets.questions import Questions, deed


def draw_claim(desk: Desk, card: OfficeCard) -> None:
    """Take it upon oneself."""
    html.p('领办后由您办理，同岗位的同事会看到并避开。').classes('tz-soft')

    async def do() -> None:
        await desk.done(acts.claim(desk.me.actor, desk.case_id, now=clock.now(), version=desk.version), '已领办')

    deed('领办', do).mark('do-claim')


def draw_release(desk: Desk, card: OfficeCard) -> None:
    """Give it back; a colleague's for a reason."""
    ask = Questions('release')
    ask.text('remark', '说明' if card.mine else '代同事退回待领的原因')

    async def do() -> None:
        act = acts.release(
            desk.me.actor, desk.case_id, remark=ask['remark'], now=clock.now(), version=desk.version
        )  # fmt: skip
        await desk.done(act, '已退回待领')

    deed('退回待领', do, ask=ask, primary=False).mark('do-release')


def draw_more_time(desk: Desk, card: OfficeCard) -> None:
    """More days for mending, for a reason."""
    ask = Questions('more_time')
    ask.text('until', '新的补正期限', hint='应晚于现在的期限', more=DATE)
    ask.long_text('reason', '同意延期的理由', hint='申请人会看到')

    async def do() -> None:
        until = needed_day(ask, 'until', '新的补正期限')
        act = acts.more_time(
            desk.me.actor, desk.case_id, until=until, reason=ask['reason'], now=clock.now(), version=desk.version
        )  # fmt: skip
        await desk.done(act, '补正期限已延长')

    deed('同意延期补正', do, ask=ask).mark('do-more_time')


def draw_accept(desk: Desk, card: OfficeCard) -> None:
    """Accept, with a remark if one likes."""
    hard = [one for one in card.checks if not one.soft]
    if hard:
        html.div(f'预审还有 {len(hard)} 项不符合，请先核对下面的“预审”。').classes('tz-note wait')
    html.p('受理后生成受理通知书，许可决定期限开始计算，申请人会收到通知。').classes('tz-soft')
    ask = Questions('accept')
    checked = ask_continuity(ask) if unknown(card) else None
    ask.long_text('remark', '受理意见（选填）')

    async def do() -> None:
        act = acts.accept(
            desk.me.actor, desk.case_id, paper=PAPERS['acceptance_notice'], remark=ask['remark'],
            continuity=checked() if checked else None, now=clock.now(), version=desk.version,
        )  # fmt: skip
        await desk.done(act, '已受理，受理通知书已生成')

    deed('受理', do, ask=ask).mark('do-accept')


def draw_propose_refusal(desk: Desk, card: OfficeCard) -> None:
    """Reasons, where to go instead, whether materials were false; a colleague decides."""
    html.p('提交后由审核或审批人员决定，一个人不能单独作出不予受理决定。').classes('tz-soft')
    ask = Questions('propose_refusal')
    reasons = Reasons(ask, '行政许可法第三十二条')
    ask.text('instead', '应向哪里申请（选填）', hint='例如：请向样例市市场监督管理局申请')
    false = ui.checkbox('隐瞒有关情况或者提供虚假材料').mark('false')
    html.div('勾选后，决定生效时申请人在规定期限内不得再次申请，决定书写明起止日期和依据。').classes('tz-hint')

    async def do() -> None:
        act = acts.propose_refusal(
            desk.me.actor, desk.case_id, reasons=reasons.given(), instead=ask['instead'],
            false_materials=bool(false.value), now=clock.now(), version=desk.version,
        )  # fmt: skip
        await desk.done(act, '已提交，等待审核或审批人员决定')

    deed('提交拟不予受理', do, ask=ask).mark('do-propose_refusal')


def proposed(card: OfficeCard, step: str) -> None:
    """What a colleague proposed, word for word."""
    row = next((one for one in reversed(card.events) if one['step'] == step), None)
    if row is None:
        return
    html.div(f'{card.names.get(row["person_id"], "同事")}提出：').classes('tz-soft')
    contents = {name: change[1] for name, change in row['changes'].items() if isinstance(change, list)}
    with html.ul().classes('tz-reasons'):
        for one in contents.get('reasons') or []:
            html.li(f'{one["reason"]}（{one["clause"]}）')
        if contents.get('instead'):
            html.li(contents['instead'])
        if contents.get('false_materials'):
            html.li('认定隐瞒有关情况或者提供虚假材料')
        if contents.get('deception'):
            html.li('认定以欺骗、贿赂等不正当手段取得')
        if contents.get('reason'):
            html.li(contents['reason'])


def draw_refuse(desk: Desk, card: OfficeCard) -> None:
    """Decide as was proposed."""
    proposed(card, 'propose_refusal')
    question = f'对 {card.application.number}（{card.person["name"]}）作出不予受理决定？决定书会送达申请人，不能撤回。'

    async def do() -> None:
        act = acts.refuse(
            desk.me.actor, desk.case_id, paper=PAPERS['non_acceptance'], now=clock.now(), version=desk.version
        )  # fmt: skip
        await desk.done(act, '已作出不予受理决定')

    deed_asked_first('不予受理', question, do, danger=True, mark='do-refuse')


def draw_send_back(desk: Desk, card: OfficeCard) -> None:
    """Back to the one before, saying why."""
    ask = Questions('send_back')
    ask.long_text('remark', '退回重办的原因')

    async def do() -> None:
        act = acts.send_back(
            desk.me.actor, desk.case_id, remark=ask['remark'], now=clock.now(), version=desk.version
        )  # fmt: skip
        await desk.done(act, '已退回重办')

    deed('退回重办', do, ask=ask, primary=False).mark('do-send_back')
