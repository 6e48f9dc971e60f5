"""One record of the employer acted for: everything about it, its history, and the three things that may change."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

from nicegui import html

from models import clock
from models.employment.queries.continuing import Continued, continuities_of
from models.employment.queries.listing import record_card
from models.mandates.queries import refuse_reading
from models.mandates.rules import Function
from models.people.rules import Me
from models.regulation.objection import NotThere
from pages.company.changing import Changing
from pages.company.employment import LIST
from pages.company.frame import company_frame, company_page, may
from pages.widgets.employment import draw_changes, draw_continuities, draw_record
from pages.widgets.panels import Panel

Card = dict[str, Any]
Told = tuple[Card, list[Continued] | None]


@company_page(f'{LIST}/{{record_id}}', Function.VIEW)
async def record(me: Me, record_id: str, edit: str = '') -> None:
    """`edit=1` opens the questions at once, as 修改 in the list does."""

    async def read_again() -> Card:
        await refuse_reading(me, Function.VIEW, now=clock.now())
        return await card_of(me, record_id)

    card = await card_of(me, record_id)
    with company_frame(f'聘用记录：{card["name"]}', me, current=LIST, narrow=True):
        html.a('返回聘用记录').props(f'href="{LIST}"')
        panel = Panel(lambda: told_of(read_again), draw_told)
        await panel.draw()
        place = html.div() if may(me, Function.FILE) else None
        events = draw_changes(me, record_id)
        await events.draw()

        async def drawn_anew() -> None:
            await panel.draw()
            await events.draw()

        if place is not None:
            with place:
                Changing(me, card, read_again, drawn_anew).draw(opened=bool(edit))


async def card_of(me: Me, record_id: str) -> Card:
    """The record, or a plain 404: another employer's is not there."""
    try:
        number = UUID(record_id)
    except ValueError:
        raise NotThere from None
    card = await record_card(number, organisation_id=me.standing.organisation_id, today=clock.today())
    if card is None:
        raise NotThere
    return card


async def told_of(read: Callable[[], Awaitable[Card]]) -> Told:
    """The record, and while it lasts what the records show of its item; whoever left is his next employer's affair."""
    card, today = await read(), clock.today()
    if card['ends_on'] < today:
        return card, None
    found = await continuities_of(card['person_id'], today=today)
    return card, [one for one in found if one.held.held.shown == card['item']]


def draw_told(told: Told) -> None:
    """The facts, and beneath them the continuity."""
    card, found = told
    draw_record(card)
    if found is not None:
        draw_continuities(found)
