"""The delegate's start: for whom he acts and until when, what he may do there, what he filed lately."""

from nicegui import html

from models import clock
from models.employment.queries.lately import filed_lately
from models.mandates.queries import mandate_card
from models.mandates.rules import WARNED_BEFORE, Function
from models.people.rules import Me
from models.records.rules import Role
from models.regulation.derivation import in_words
from models.regulation.objection import NotThere
from pages import shell
from pages.session import role_page
from pages.widgets.facts import draw_facts
from pages.widgets.mandates import WAYS, draw_functions, term
from pages.widgets.organisation import draw_organisation
from pages.widgets.tables import Row, record_table, unbroken
from pages.words import minute

HOUSE_S_OWN = f'提前{WARNED_BEFORE.days}天提醒是本系统的设置，法规没有规定提醒的天数。'


@role_page('/delegate', role=Role.DELEGATE)
async def start(me: Me) -> None:
    """The mandate, its functions as ways on, the last records; then the particulars of the employer."""
    today = clock.today()
    card = await mandate_card(me.standing.mandate_id or 0, me.standing.organisation_id or 0, day=today)
    if card is None:
        raise NotThere
    rows = await filed_lately(card['organisation_id'], me.person_id, today=today)
    with shell.frame('被授权人', me=me, current='/delegate'):
        draw_mandate(card)
        html.h2('可以代为办理').classes('tz')
        draw_functions({one: WAYS[one] for one in Function if one in card['functions_now']})
        html.h2('我最近填报的聘用记录').classes('tz')
        draw_filed(rows, readable=Function.VIEW in card['functions_now'])
        html.h2('单位信息').classes('tz')
        await draw_organisation(me, '您受这个单位委托办理事项。登记信息有变化时，请由单位联系发证机关更正。')


def draw_mandate(card: Row) -> None:
    """For whom, until when; a warning where that is near."""
    with html.div().classes('tz-card'):
        draw_facts((
            ('授权单位', card['organisation']),
            ('授权期限', term(card['first_day'], card['last_now'])),
            ('授权人', card['granted_by']),
        ))  # fmt: skip
        html.a('我的全部授权').props('href="/mandates"')
    if card['ends_soon']:
        with html.div().classes('tz-note wait').props('role=status').mark('ends-soon'):
            html.p(
                f'您的授权{in_words(card["last_now"])}到期，到期次日起不能再为该单位办理。需要继续办理的，请单位的法定代表人延长授权期限。'
            )
            html.p(HOUSE_S_OWN).classes('tz-soft tz-small')


def draw_filed(rows: list[Row], *, readable: bool) -> None:
    """The last records filed by whoever looks, for this employer; each leads on where the mandate covers looking."""

    def name(row: Row) -> str | None:
        if not readable:
            return str(row['name'])
        html.a(row['name']).props(f'href="/company/employment/{row["id"]}"')
        return None

    record_table(
        rows,
        [('作业人员', name), ('作业项目', lambda row: row['item']),
         ('聘用开始日期', lambda row: unbroken(row['start'].isoformat())),
         ('聘用结束日期', lambda row: unbroken(row['agreed_end'].isoformat())),
         ('填报时间', lambda row: minute(row['filed_at']))],
        empty='您还没有为这个单位填报聘用记录。填报后会显示在这里。', caption='我最近填报的聘用记录',
    )  # fmt: skip
