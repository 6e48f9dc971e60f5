"""修改异地证书: the four things of one item that its holder may change, with the reason; the rest is shown, not asked."""

from typing import Any

from nicegui import html, ui

from models import clock
from models.certificates.changing import change_item
from models.certificates.holding import own_card
from models.certificates.rules.items import HeldItem, Origin
from models.people.rules import Me
from models.records.rules import Role
from models.regulation.item_text import CURRENT, NoSuchItem, read_item
from models.regulation.objection import NotThere
from pages import shell
from pages.candidate.applying.typed_in import PRINTED, offered
from pages.session import role_page
from pages.widgets.certificates import LIST
from pages.widgets.facts import draw_facts
from pages.widgets.questions import Questions, deed

LEAD = (
    '自行录入的证书，录入后只能修改作业项目、作业种类、发证机构、证书有效期；作业种类由作业项目确定。'
    '证书编号等其他内容录错的，请联系发证机关。每次修改都会留下记录，填报聘用记录的单位也能看到。'
)


@role_page(f'{LIST}/{{certificate_id:int}}/items/{{item_id:int}}', role=Role.CANDIDATE)
async def change(me: Me, certificate_id: int, item_id: int) -> None:
    """The questions, filled in with what stands now."""
    card = await own_card(me.actor, certificate_id, now=clock.now())
    item = next((one for one in card['items'] if one['id'] == item_id), None)
    if item is None or card['origin'] is not Origin.TYPED:
        raise NotThere
    with shell.frame('修改证书信息', me=me, narrow=True, current=LIST):
        html.p(LEAD).classes('tz-lead')
        with html.div().classes('tz-card'):
            draw_facts((('姓名', card['name']), ('证书编号', card['number']), ('档案编号', card['archive_number'])))
        draw_questions(me, item, f'{LIST}/{certificate_id}')


def draw_questions(me: Me, item: dict[str, Any], back: str) -> None:
    """What is asked, and what is sent: nothing but those four."""
    held: HeldItem = item['held']
    ask = Questions()
    with html.div().classes('tz-card tz-form'):
        options = {written(held): held.shown} | {key: label for key, label in offered().items() if key}
        ask.choice('item', '作业项目', options, value=written(held), searched=True)
        kind = html.div().classes('tz-hint').mark('kind')
        ask.text('issuer', '发证机构', hint='填证书上的全称；改了这一项，整本证书的发证机构都会改', value=held.issuer)
        ask.text('valid_from', '证书有效期起', hint=PRINTED, value=str(held.start or ''))
        ask.text('valid_until', '证书有效期止', hint=PRINTED, value=str(held.until))
        ask.text('reason', '修改原因', hint='例如录入时抄错、已在原发证机关复审')

    def follow() -> None:
        kind.clear()
        with kind:
            html.span(f'作业种类：{kind_of(ask["item"]) or held.item.kind}（由作业项目确定）')

    follow()
    ask.inputs['item'].on_value_change(follow)

    async def save() -> None:
        changes = {key: ask[key] for key in ('item', 'issuer', 'valid_from', 'valid_until')}
        await change_item(
            me.actor, item['id'], changes=changes, reason=ask['reason'], version=item['version'], now=clock.now()
        )
        ui.navigate.to(back)

    with html.div().classes('tz-row'):
        deed('保存修改', save, ask=ask)
        shell.link_button('返回', back)


def written(held: HeldItem) -> str:
    """The item as it is read again: N1, 2011:N2, Q2(限桥式起重机), a welder's own code."""
    if held.welding and held.restriction:
        return held.restriction
    code = held.code if held.edition == CURRENT else f'{held.edition}:{held.code}'
    return f'{code}({held.restriction})' if held.restriction else code


def kind_of(item: str) -> str:
    """作业种类 of what is chosen."""
    try:
        return read_item(item).item.kind
    except NoSuchItem:
        return ''
