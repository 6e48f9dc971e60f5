"""聘用记录: the records of the employer acted for, and beside them those of whoever is signed in."""

from nicegui import html

from models import clock
from models.employment.queries.listing import records_page
from models.mandates.queries import refuse_reading
from models.mandates.rules import Function
from models.people.rules import Me
from pages import shell
from pages.company.frame import company_frame, company_menu, company_page, draw_tabs, may
from pages.widgets.employment import asked, columns_of_item, link, search_row, serial
from pages.widgets.own_lists import draw_own_employment
from pages.widgets.tables import Column, Listing, Row, unbroken

LIST = '/company/employment'
EMPTY = '没有找到聘用记录，请修改查询条件。'
company_menu('聘用记录', LIST, Function.VIEW)


@company_page(LIST, Function.VIEW)
async def employment(me: Me, list: str = '') -> None:
    """企业列表 and 个人列表; `list=own` is the second."""
    own = list == 'own'
    with company_frame('聘用记录', me, current=LIST):
        draw_tabs(LIST, own=own)
        if own:
            html.p('这里是您本人作为作业人员的聘用记录，与所选单位无关。').classes('tz-lead')
            await draw_own_employment(me, f'{LIST}?list=own')
            return
        draw_ways(me)
        await draw_company(me)


def draw_ways(me: Me) -> None:
    """What can be done here, as far as the mandate goes."""
    with html.div().classes('tz-row'):
        if may(me, Function.FILE):
            shell.link_button('记录填报', f'{LIST}/new', primary=True).mark('file')
        if may(me, Function.BATCH):
            shell.link_button('批量填报', f'{LIST}/batch').mark('batch')


async def draw_company(me: Me) -> None:
    """The search and the list of this employer; read again each time, so that a lost mandate reads nothing more."""

    async def load(page: int) -> tuple[int, list[Row]]:
        await refuse_reading(me, Function.VIEW, now=clock.now())
        count, rows = await records_page(
            asked(search), organisation_id=me.standing.organisation_id, today=clock.today(), page=page
        )
        return count, serial(rows, page)

    search = search_row(of_company=True)
    empty = EMPTY + ('还没有填报的，请点“记录填报”。' if may(me, Function.FILE) else '')
    listing = Listing(load, columns(me), empty=empty, caption='企业聘用记录')
    search.close(listing.draw, LIST)
    await listing.draw()


def columns(me: Me) -> list[Column]:
    """As the guide's list stands, and where each record stands today."""
    return [
        ('序号', lambda row: row['serial']),
        ('作业人员姓名', lambda row: row['name']),
        ('作业人员身份证号', lambda row: unbroken(row['id_number'])),
        *columns_of_item(),
        ('操作', lambda row: draw_acts(me, row)),
    ]


def draw_acts(me: Me, row: Row) -> None:
    """查看, and 修改 for whoever may file."""
    with html.div().classes('tz-row'):
        link('查看', f'{LIST}/{row["id"]}', row)
        if may(me, Function.FILE):
            link('修改', f'{LIST}/{row["id"]}?edit=1', row)
