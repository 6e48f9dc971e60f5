"""被授权人新增: who, what for, from when to when; the receipt says what was granted and how it is used."""

from nicegui import html

from models import clock
from models.mandates.granting import grant
from models.mandates.queries import granting, mandate_card
from models.mandates.rules import Function, in_order
from models.people.rules import Me
from models.regulation.objection import Objection
from pages import shell
from pages.company.frame import company_frame, company_page
from pages.company.mandates import LIST
from pages.company.mandates_terms import AskedTerms, Wanted
from pages.widgets.questions import Questions, deed


@company_page(f'{LIST}/new', Function.MANDATES)
async def new_mandate(me: Me) -> None:
    """The questions; after they are handed in, the receipt in their place."""
    by = await granting(me)
    with company_frame('新增授权', me, current=LIST, narrow=True):
        html.a('返回人员授权').props(f'href="{LIST}"')
        html.p('被授权人用本人账号登录，选择本单位后代为办理。请勿出借账号和密码。').classes('tz-lead')
        if by is not None:
            html.div('您是被授权人：只能在自己的授权功能和期限内授权，不能给自己授权。').classes('tz-note')
        place = html.div().classes('tz-stack')
        with place, html.div().classes('tz-card'):
            ask = Questions()
            ask.text('number', '身份证号', hint='被授权人须已注册，并由发证机关核验过身份', more='autocomplete=off')
            terms = AskedTerms(ask, within=by.terms if by else None)
            terms.draw(first=clock.today().isoformat())

            async def hand_in() -> None:
                blank = Objection(message='身份证号还没有填写，请填写被授权人的号码', field='number')
                wanted = terms.answered(*[] if ask['number'].strip() else [blank])
                mandate = await grant(
                    me.actor, number=ask['number'], functions=wanted.functions, first=wanted.first, last=wanted.last,
                    now=clock.now(),
                )  # fmt: skip
                await draw_receipt(me, place, mandate, wanted)

            deed('提交', hand_in, ask=ask)


async def draw_receipt(me: Me, place: html.div, mandate_id: int, wanted: Wanted) -> None:
    """Who may do what from when to when, and what happens next."""
    card = await mandate_card(mandate_id, me.standing.organisation_id or 0, day=clock.today())
    assert card is not None
    place.clear()
    with place:
        with html.div().classes('tz-note good').props('role=status').mark('receipt'):
            html.p(
                f'已授权{card["name"]}（{card["id_number"]}）自{wanted.first}至{wanted.last}为{card["organisation"]}'
                f'办理：{in_order(wanted.functions)}。'
            )
            html.p('对方已收到消息，用本人账号登录后，在“我的授权”中选择本单位即可办理。')
        with html.div().classes('tz-row'):
            shell.link_button('查看这项授权', f'{LIST}/{mandate_id}')
            shell.link_button('继续新增', f'{LIST}/new')
            shell.link_button('返回人员授权', LIST)
