"""A holder as the office sees him: his certificates, the continuity of each item, his employment records."""

from nicegui import html

from models import clock
from models.certificates.register_reading import holder
from models.certificates.register_search import Entry
from models.employment.queries.listing import Asked, records_page
from models.employment.queries.working import continuity_by_item
from models.people.rules import Me
from models.records.office_rules import current_rules
from models.records.rules import Role
from pages import shell, words
from pages.issuer.register.employment import record_columns
from pages.issuer.register.finding import PATH, draw_item, draw_status, period
from pages.session import role_page
from pages.widgets.continuity import draw_continuity
from pages.widgets.facts import draw_facts
from pages.widgets.people import account_state
from pages.widgets.tables import Listing, Row, record_table, tag, unbroken


@role_page('/issuer/holders/{person_id:int}', role=Role.ISSUER)
async def holder_page(me: Me, person_id: int) -> None:
    """Everything of one person."""
    card, entries = await holder(me.actor, person_id, now=clock.now())
    profile, _ = await current_rules()
    held = [one.held for one in entries if one.held.status.value in {'valid', 'suspended'}]
    found = await continuity_by_item(person_id, held, profile, clock.today())
    with shell.frame(f'持证人：{card["name"]}', me=me, current=PATH):
        html.a('返回证书登记册').props(f'href="{PATH}"')
        if card['kept_in']:
            with html.div().classes('tz-note wait'):
                html.span('此人的证书和聘用记录都并入了另一条人员记录（新旧证件号已关联，或者持证人已开通账号）。')
                html.a('查看现在的记录', href=f'/issuer/holders/{card["kept_in"]}')
        with html.div().classes('tz-card'):
            draw_facts([
                ('姓名', card['name']), ('身份证号', card['id_number']), ('手机号', card['phone'] or '—'),
                ('账号', lambda: draw_account(card)),
            ])  # fmt: skip
        html.h2('证书项目').classes('tz')
        draw_entries(entries)
        html.h2('聘用连续性').classes('tz')
        for one in held:
            with html.div().classes('tz-card'):
                draw_continuity(found[one.edition, one.code, one.restriction], one.shown)
        if not held:
            html.div('没有可以复审的证书项目。').classes('tz-empty')
        html.h2('聘用记录').classes('tz')
        await records(me, person_id).draw()


def draw_account(card: Row) -> None:
    """Whether he can sign in; a holder known from the register alone has no account."""
    if card['phone']:
        account_state(card)
    else:
        tag('未开通账号')


def draw_entries(entries: list[Entry]) -> None:
    """His items, one line each."""
    record_table(
        [{'entry': one} for one in entries],
        [('作业项目', lambda row: draw_item(row['entry'])), ('有效期', lambda row: unbroken(period(row['entry']))),
         ('证件状态', lambda row: draw_status(row['entry'])), ('发证机关', lambda row: row['entry'].held.issuer),
         ('首次发证', lambda row: words.day(row['entry'].first_issued_on))],
        empty='登记册里没有这个人的证书。', caption='证书项目',
    )  # fmt: skip


def records(me: Me, person_id: int) -> Listing:
    """His employment records at every employer."""

    async def load(page: int) -> tuple[int, list[Row]]:
        return await records_page(Asked(), person_id=person_id, today=clock.today(), page=page)

    empty = '没有聘用记录。用人单位填报后会出现在这里。'
    return Listing(load, record_columns(person=False), empty=empty, caption='聘用记录', me=me)
