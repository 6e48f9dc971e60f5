"""我的证书: one's own certificates, each with its items, what can be done with them, and what was changed when."""

from typing import Any

from nicegui import html

from models import clock
from models.applications.rules.types import ApplicationType
from models.certificates.holding import own_card
from models.certificates.rules.items import ItemStatus, Origin
from models.certificates.rules.sheet import objections_to_sheet
from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.candidate.applying.begin import draw_begin
from pages.session import signed_in_page
from pages.widgets.certificates import LIST, draw_card, draw_changes, draw_state
from pages.widgets.certificates import period_words as period
from pages.widgets.own_lists import draw_own_certificates
from pages.widgets.standings import draw_switch_to
from pages.widgets.tables import Row

shell.menu('我的证书', LIST, Role.CANDIDATE)


@signed_in_page(LIST)
async def certificates(me: Me) -> None:
    """One's own, whatever one acts as; only for whom the office has confirmed (一人一号)."""
    with shell.frame('我的证书', me=me, current=LIST):
        await draw_own_certificates(me, LIST)


@signed_in_page(f'{LIST}/{{certificate_id:int}}')
async def certificate(me: Me, certificate_id: int) -> None:
    """One certificate; another person's is not there, and nobody's before his identity is confirmed."""
    card = await own_card(me.actor, certificate_id, now=clock.now())
    with shell.frame('证书详情', me=me, narrow=True, current=LIST):
        html.a('返回我的证书').props(f'href="{LIST}"')
        draw_card(card)
        draw_ways(card)
        html.h2('作业项目').classes('tz')
        for item in card['items']:
            draw_item(me, card, item)
        await draw_changes(me, certificate_id, own=True).draw()


def draw_ways(card: dict[str, Any]) -> None:
    """预览和下载, or why there is no sheet."""
    if wrong := objections_to_sheet(card['origin'], card['status']):
        html.div(wrong[0].message).classes('tz-note').mark('no-sheet')
        return
    with html.div().classes('tz-row'):
        shell.link_button('预览、下载证书', f'{LIST}/{card["id"]}/sheet', primary=True).mark('sheet')
        html.span('需要再次输入登录密码').classes('tz-soft')


def draw_item(me: Me, card: dict[str, Any], item: Row) -> None:
    """One item: its days, its state, whether it can be renewed today, and its 修改 where its holder typed it in."""
    with html.section().classes('tz-card').props(f'aria-label="{item["item"]}"').mark(f'item-{item["id"]}'):
        with html.div().classes('tz-row'):
            html.strong(item['item'])
            draw_state(item)
        html.div(f'{item["kind"]}，证书有效期{period(item["held"])}').classes('tz-soft')
        if item['status'] is ItemStatus.SUPERSEDED:
            return
        draw_renewal(me, item)
        if card['origin'] is not Origin.TYPED or item['held'].status is not ItemStatus.VALID:
            return
        address = f'{LIST}/{card["id"]}/items/{item["id"]}'
        if me.role is Role.CANDIDATE:
            shell.link_button('修改', address).mark(f'change-{item["id"]}')
        else:
            html.div('需要修改的，请切换到“申请人”身份。').classes('tz-soft')
            draw_switch_to(me, Role.CANDIDATE, '切换并修改', then=address)


def draw_renewal(me: Me, item: Row) -> None:
    """The way to a renewal, or each reason why not now."""
    against = item['against_renewal']
    for one in against:
        html.div(f'复审：{one.message}').classes('tz-hint')
        if one.clause:
            html.div(f'依据：{one.clause}').classes('tz-soft tz-small')
    if against:
        return
    html.div(f'复审：{item["renewal_told"]}；其他条件在申请时核对').classes('tz-hint')
    if me.role is Role.CANDIDATE:
        draw_begin(ApplicationType.RENEWAL, '申请复审')
