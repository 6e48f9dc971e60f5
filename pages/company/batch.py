"""批量填报: the template, the upload, and the files of this employer, each found again where it was left."""

from nicegui import html

from documents.employment_rows import MOST_ROWS
from models.mandates.rules import Function
from models.people.rules import Me
from pages.company.batch_work import LIST, PATH, BatchDesk
from pages.company.frame import company_frame, company_page, may
from pages.widgets.row_file import FilePage, number_of
from pages.widgets.row_files import draw_filing


@company_page(PATH, Function.BATCH)
async def batch(me: Me) -> None:
    """Template, upload, and what was uploaded before."""
    with company_frame('批量填报', me, current=LIST):
        if may(me, Function.VIEW):
            html.a('返回聘用记录').props(f'href="{LIST}"')
        html.p(
            f'按表格一次填报多条聘用记录：先逐行核对，看过结果后再写入。一次最多 {MOST_ROWS} 行，不超过 10 MB。'
        ).classes('tz-lead')
        await draw_filing(BatchDesk(me))


@company_page(f'{PATH}/{{batch_id}}', Function.BATCH)
async def batch_file(me: Me, batch_id: str, show: str = '') -> None:
    """One file; `show` is a verdict whose rows alone are listed."""
    with company_frame('批量填报的文件', me, current=LIST):
        html.a('返回批量填报').props(f'href="{PATH}"')
        await FilePage(BatchDesk(me), number_of(batch_id), show).draw()
