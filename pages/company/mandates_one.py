"""被授权人信息详情: one mandate, its history, and, for whom it is open, confirming, changing and disabling it."""

from collections.abc import Awaitable, Callable

from nicegui import html, ui

from models import clock
from models.mandates.granting import SUBJECT, confirm, disable
from models.mandates.queries import carried_by, granting, mandate_card, refuse_reading, why_not_touched
from models.mandates.rules import WAITING, Function, in_order
from models.people.rules import Me
from models.records.rules import Role
from models.regulation.objection import NotThere
from pages.company.frame import company_frame, company_page
from pages.company.mandates import LIST, question_of
from pages.company.mandates_changing import Changing
from pages.widgets.facts import draw_facts
from pages.widgets.history import Events
from pages.widgets.mandates import draw_state, term
from pages.widgets.panels import Panel, deed_asked_first
from pages.widgets.questions import deed
from pages.widgets.tables import Row
from pages.words import minute


@company_page(f'{LIST}/{{mandate_id:int}}', Function.MANDATES)
async def mandate(me: Me, mandate_id: int, edit: str = '') -> None:
    """`edit=1` opens the questions at once, as 授权 in the list does."""

    async def read() -> Row:
        return await card_of(me, mandate_id)

    async def drawn_anew() -> None:
        await panel.draw()
        await events.draw()

    async def acted() -> None:
        if changing is not None:
            changing.follow(await read())
        await drawn_anew()

    card, by = await read(), await granting(me)
    with company_frame(f'授权：{card["name"]}', me, current=LIST, narrow=True):
        html.a('返回人员授权').props(f'href="{LIST}"')
        panel = Panel(read, lambda row: draw_mandate(me, row, acted))
        await panel.draw()
        changing = None
        if why_not := why_not_touched(me, card, by):
            html.div(f'{why_not}。').classes('tz-note')
        else:
            changing = Changing(me, card, read, drawn_anew, within=by.terms if by else None)
            changing.draw(opened=bool(edit))
        html.h2('授权历史信息').classes('tz').props('id=history')
        events = Events(
            me,
            lambda: {'subject': (SUBJECT, mandate_id)},
            empty='还没有记录。',
            caption='授权历史信息',
            of_one_thing=True,
        )
        await events.draw()


async def card_of(me: Me, mandate_id: int) -> Row:
    """The mandate as it stands now, and whether it is open to this person; another employer's is not there."""
    await refuse_reading(me, Function.MANDATES, now=clock.now())
    card = await mandate_card(mandate_id, me.standing.organisation_id or 0, day=clock.today())
    if card is None:
        raise NotThere
    untouchable = why_not_touched(me, card, await granting(me))
    return card | {'untouchable': untouchable, 'carries': await carried_by(mandate_id)}


def draw_mandate(me: Me, card: Row, acted: Callable[[], Awaitable[None]]) -> None:
    """Everything about it, and what ends or confirms it."""
    with html.div().classes('tz-card'):
        draw_facts((
            ('人员姓名', card['name']),
            ('身份证号', card['id_number']),
            ('授权单位', card['organisation']),
            ('是否授权', '是' if card['enabled'] else '否'),
            ('授权功能', in_order(card['functions'])),
            ('授权期限', term(card['first_day'], card['last_day'])),
            ('状态', lambda: draw_state(card)),
            ('授权人', card['granted_by']),
            ('授权时间', minute(card['granted_at'])),
        ))  # fmt: skip
        if card['why_not'] or card['narrowed']:
            html.div(f'{card["why_not"] or card["narrowed"]}。').classes('tz-note wait')
        if not card['untouchable']:
            draw_acts(me, card, acted)


def draw_acts(me: Me, card: Row, acted: Callable[[], Awaitable[None]]) -> None:
    """确认 for the new representative, 禁用 after a question that names the person."""

    async def confirm_it() -> None:
        await confirm(me.actor, card['id'], now=clock.now())
        ui.notify(f'已确认对{card["name"]}的授权', type='positive')
        await acted()

    async def disable_it() -> None:
        await disable(me.actor, card['id'], now=clock.now())
        ui.notify(f'已禁用{card["name"]}的授权', type='positive')
        await acted()

    with html.div().classes('tz-row'):
        if (card['state'] in WAITING or card['narrowed']) and card['enabled'] and me.role is Role.EMPLOYER:
            deed('确认', confirm_it).mark('confirm')
        if card['enabled']:
            deed_asked_first(
                '禁用', question_of(card, carries=card['carries']), disable_it, danger=True, mark='disable'
            )
