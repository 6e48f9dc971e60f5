"""One account beside the identity card: compare, tick, confirm or refuse."""

from collections.abc import Awaitable, Callable
from typing import Any

from nicegui import html, ui

from models import clock
from models.people.operations.accounts import confirm, refuse_confirmation
from models.people.queries.persons import person_card
from models.people.rules import Me
from models.records.rules import Role
from models.regulation.identity import birth_date, sex
from models.regulation.objection import NotThere, Refused
from pages import shell, words
from pages.issuer.clerks import is_clerk, tell_who_confirms
from pages.session import role_page
from pages.widgets.facts import draw_facts
from pages.widgets.panels import Panel
from pages.widgets.people import account_state
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import Row, record_table

CHECKS = ('本人到场，相貌与身份证照片一致', '姓名与身份证一致', '身份证号与身份证一致', '身份证为原件，在有效期内')
Card = dict[str, Any]
Decided = Callable[[], Awaitable[None]]


@role_page('/issuer/identity/{person_id:int}', role=Role.ISSUER)
async def confirming(me: Me, person_id: int) -> None:
    """The whole number for a clerk alone, and only while it waits to be compared."""
    card = await card_of(person_id)
    with shell.frame(f'身份核验：{card["name"]}', me=me, narrow=True, current='/issuer/identity'):
        if not is_clerk(me):
            tell_who_confirms(me)
            return
        html.a('返回身份核验列表').props('href="/issuer/identity"')
        panel = Panel(lambda: card_of(person_id), lambda seen: draw_card(me, seen, panel.draw))
        await panel.draw()


async def card_of(person_id: int) -> Card:
    """The account, or a plain 404."""
    card = await person_card(person_id)
    if card is None:
        raise NotThere
    return card


def draw_card(me: Me, card: Card, decided: Decided) -> None:
    """What stands in the account; below it what can be done."""
    waits = not card['confirmed_at'] and not card['disabled_at']
    with html.div().classes('tz-card'):
        draw_facts(particulars(card, whole=waits))
    if card['confirmed_at']:
        told = f'{words.minute(card["confirmed_at"])} 由{card["confirmed_by"] or "系统设立时"}核验通过，无需再办理。'
        html.div(told).classes('tz-note good')
    elif card['disabled_at']:
        html.div('这个账号已停用，不能核验。如需启用，请联系系统管理员。').classes('tz-note bad')
    else:
        draw_rivals(card['rivals'])
        if card['refused_at']:
            told = f'{words.minute(card["refused_at"])} 登记过核验不通过。本人带齐证件再来时，可以重新核验。'
            html.div(told).classes('tz-note wait')
        draw_confirming(me, card, decided)
        draw_refusing(me, card, decided)


def particulars(card: Card, *, whole: bool) -> list[Any]:
    """Name, number, telephone; whole only where the card is being compared."""
    number = card['whole_number']
    born = [('性别', sex(number)), ('出生日期', words.day(birth_date(number)))] if whole else []
    return [
        ('姓名', lambda: html.span(card['name']).classes('tz-number')),
        ('状态', lambda: account_state(card)),
        ('身份证号', lambda: html.span(number if whole else card['id_number']).classes('tz-number')),
        *born,
        ('手机号', card['whole_phone'] if whole else card['phone']),
        ('注册时间', words.minute(card['created_at'])),
    ]


def draw_rivals(rivals: list[Row]) -> None:
    """Other accounts under the same number: only one of them can be this person's."""
    if not rivals:
        return
    with html.div().classes('tz-note wait'):
        html.div(f'另有 {len(rivals)} 个账号填写了同一个证件号。请问清本人使用哪一个，只核验那一个。')
    record_table(
        rivals,
        [('姓名', rival_link), ('手机号', lambda row: row['phone']), ('状态', account_state),
         ('注册时间', lambda row: words.minute(row['created_at']))],
        empty='', caption='同一证件号的其他账号',
    )  # fmt: skip


def rival_link(row: Row) -> None:
    """The name leads to that account."""
    html.a(row['name']).props(f'href="/issuer/identity/{row["id"]}"')


def draw_confirming(me: Me, card: Card, decided: Decided) -> None:
    """The ticks, and the button that wants them all."""
    with html.div().classes('tz-card'):
        html.h2('核对身份证').classes('tz').style('margin:0')
        boxes = {check: ui.checkbox(check).mark(f'check-{place}') for place, check in enumerate(CHECKS)}

        async def accept() -> None:
            if missing := [check for check, box in boxes.items() if not box.value]:
                raise Refused(f'请先逐项核对并勾选：{words.listed(missing)}')
            act = confirm(me.actor, card['id'], refused_at=card['refused_at'], now=clock.now())
            await handed_on(card, act, decided, done=f'已核验通过：{card["name"]}')

        deed('核验通过', accept)


def draw_refusing(me: Me, card: Card, decided: Decided) -> None:
    """Not the same person, or the card will not do: why, in words its owner reads."""
    with html.details().classes('tz-card'):
        html.summary('身份证与账号不符')
        ask = Questions()
        ask.long_text('remark', '不通过的原因', hint='申请人会看到，例如：姓名与身份证不一致')

        async def refuse() -> None:
            act = refuse_confirmation(
                me.actor, card['id'], ask['remark'], refused_at=card['refused_at'], now=clock.now()
            )
            await handed_on(card, act, decided, done=f'已登记核验不通过：{card["name"]}')

        deed('不通过', refuse, ask=ask, primary=False, danger=True)


async def handed_on(card: Card, act: Awaitable[None], decided: Decided, *, done: str) -> None:
    """Do it, say so and draw the outcome; where a colleague was faster, say that and draw what he did."""
    try:
        await act
    except Refused as refusal:
        if standing_of(await card_of(card['id'])) == standing_of(card):
            raise
        ui.notify(str(refusal), type='warning', timeout=8000, close_button='知道了')
    else:
        ui.notify(done, type='positive')
    await decided()


def standing_of(card: Card) -> tuple[Any, ...]:
    """What a decision changes."""
    return card['confirmed_at'], card['refused_at'], card['disabled_at']
