"""Settling what an old item becomes, where the table of conversions does not tell (确定换发项目)."""

from nicegui import html

from models import clock
from models.applications.operations.converting import settle_target
from models.applications.queries.office_card import ItemLine, OfficeCard
from models.applications.rules.conversions import worded
from models.regulation.catalogue import item
from models.regulation.item_text import CURRENT, NamedItem
from models.regulation.mapping import convert
from models.regulation.objection import Objection, Refused
from pages.issuer.cases.acting import Desk
from pages.widgets.questions import Questions, deed

NOT_EXCHANGED = 'none'


def draw_settle(desk: Desk, card: OfficeCard) -> None:
    """Each old item in doubt with its candidates."""
    html.p('换发对应表没有确定以下原项目对应的现行项目。审核、审批前请逐项确定，申请人会看到结果。').classes('tz-soft')
    for line in card.items:
        if line.candidates is not None:
            draw_one(desk, line, line.candidates)


def draw_one(desk: Desk, line: ItemLine, candidates: tuple[str, ...]) -> None:
    """One item: what is in doubt, what was settled, the choice."""
    old = NamedItem(item=item(line.old_edition, line.old_code))
    html.h3(old.shown).classes('tz')
    asked = '' if line.settled else f'申请人填写的对应项目：{line.named.shown}。'
    html.div(f'{convert(line.old_code).note}（待核）。{asked}').classes('tz-soft')
    if line.settled:
        html.div(f'已确定：{worded(line.old_code, line.settled)}').classes('tz-note good')
    ask = Questions(f'settle-{line.id}')
    options = {'': '请选择'} | {code: NamedItem(item=item(CURRENT, code)).shown for code in candidates}
    ask.choice('target', '换发为', options | {NOT_EXCHANGED: '不予换发'})
    ask.long_text('reason', '理由', hint='不予换发的必须填写')

    async def do() -> None:
        if not ask['target']:
            raise Refused(Objection(message='请选择换发的项目，或者不予换发', field='target'))
        target = '' if ask['target'] == NOT_EXCHANGED else ask['target']
        act = settle_target(
            desk.me.actor, desk.case_id, line.id, target=target, reason=ask['reason'], now=clock.now(),
            version=desk.version,
        )  # fmt: skip
        await desk.done(act, '已确定换发项目')

    deed('确定换发项目', do, ask=ask).mark('do-settle_target')
