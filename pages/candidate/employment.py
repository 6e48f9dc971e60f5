"""聘用记录: what employers filed about whoever looks, whether it leaves a break, and the sheet to be printed of it."""

from uuid import UUID

from nicegui import html

from models import clock
from models.employment.queries.listing import record_card
from models.people.rules import Me
from models.records.rules import Role
from models.regulation.objection import NotThere
from pages import shell
from pages.session import signed_in_page
from pages.widgets.employment import draw_changes, draw_record
from pages.widgets.own_lists import draw_own_employment

LIST = '/employment'
shell.menu('聘用记录', LIST, Role.CANDIDATE)


@signed_in_page(LIST)
async def employment(me: Me) -> None:
    """One's own records, whatever one acts as; only for whom the office has confirmed (一人一号)."""
    with shell.frame('我的聘用记录', me=me, current=LIST):
        await draw_own_employment(me, LIST)


@signed_in_page(f'{LIST}/{{record_id}}')
async def record(me: Me, record_id: str) -> None:
    """One record with its history; another person's is not there, and nobody's before his identity is confirmed."""
    try:
        number = UUID(record_id)
    except ValueError:
        raise NotThere from None
    card = await record_card(number, person_id=me.person_id, today=clock.today()) if me.confirmed else None
    if card is None:
        raise NotThere
    with shell.frame('聘用记录详情', me=me, narrow=True, current=LIST):
        html.a('返回聘用记录').props(f'href="{LIST}"')
        draw_record(card)
        html.p('与事实不符的，请联系该单位修改，或联系发证机关。').classes('tz-soft')
        await draw_changes(me, record_id).draw()
