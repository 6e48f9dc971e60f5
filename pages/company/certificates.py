"""证书管理: the certificates of the people whom the employer employs; beside them those of whoever looks."""

from nicegui import html

from models import clock
from models.certificates.listing import Sought
from models.employment.queries.continuing import continuities_of
from models.employment.queries.people import EMPLOYED, company_card, company_items
from models.mandates.rules import Function
from models.people.rules import Me
from pages.company.frame import company_frame, company_menu, company_page, draw_tabs
from pages.widgets.certificates import (
    Certificates,
    draw_card,
    draw_changes,
    draw_items,
    item_columns,
    link,
)
from pages.widgets.employment import draw_continuities
from pages.widgets.own_lists import draw_own_certificates
from pages.widgets.tables import Column, Row, tag, unbroken

LIST = '/company/certificates'
EMPTY = '没有查到证书。这里显示本单位在聘人员的证书；请修改查询条件，或先填报聘用记录。'
company_menu('证书管理', LIST, Function.CERTIFICATES)


@company_page(LIST, Function.CERTIFICATES)
async def certificates(me: Me, list: str = '') -> None:
    """企业列表 and 个人列表; `list=own` is the second."""
    own = list == 'own'
    with company_frame('证书管理', me, current=LIST):
        draw_tabs(LIST, own=own)
        if own:
            html.p('这里是您本人的证书，与所选单位无关。').classes('tz-lead')
            await draw_own_certificates(me, f'{LIST}?list=own')
            return
        html.p(
            '本单位在聘人员的证书，以聘用记录为准。聘用已经结束的人员，请在“聘用记录”中查看当时的项目和聘用时间。'
        ).classes('tz-lead')
        await draw_company(me)


async def draw_company(me: Me) -> None:
    """The search and the list; the right is read again each time, so that a lost mandate reads nothing more."""

    async def load(sought: Sought, page: int) -> tuple[int, list[Row]]:
        return await company_items(me.actor, sought, page=page, now=clock.now())

    await Certificates(load, LIST, columns(), people=True, empty=EMPTY).draw()


def columns() -> list[Column]:
    """As the guide's list stands, and whether the person works here today."""
    return [
        ('序号', lambda row: row['serial']),
        ('作业人员姓名', lambda row: row['name']),
        ('持证人身份证号', lambda row: unbroken(row['id_number'])),
        *item_columns(),
        ('聘用状态', draw_employed),
        ('操作', lambda row: link('查看', f'{LIST}/{row["certificate_id"]}', row)),
    ]


def draw_employed(row: Row) -> None:
    """在聘 or 未开始."""
    tag(row['employed'], 'good' if row['employed'] == EMPLOYED else 'wait')


@company_page(f'{LIST}/{{certificate_id:int}}', Function.CERTIFICATES)
async def certificate(me: Me, certificate_id: int) -> None:
    """One certificate with its history; of anybody who does not work here there is none."""
    card = await company_card(me.actor, certificate_id, now=clock.now())
    found, here = await continuities_of(card['person_id'], today=clock.today()), {item['id'] for item in card['items']}
    with company_frame(f'证书：{card["name"]}', me, current=LIST, narrow=True):
        html.a('返回证书管理').props(f'href="{LIST}"')
        with html.div().classes('tz-row'):
            html.span(f'身份证号 {card["id_number"]}')
            draw_employed(card)
        draw_card(card)
        draw_items(card)
        draw_continuities([one for one in found if one.held.item_id in here])
        await draw_changes(me, certificate_id, own=False).draw()
