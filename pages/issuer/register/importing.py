"""Taking the existing register in: template, upload, the files so far; one file with its progress and its verdicts."""

from nicegui import html

from documents.register_rows import MOST_ROWS
from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.issuer.clerks import is_clerk
from pages.issuer.register.finding import PATH as REGISTER
from pages.issuer.register.import_work import PATH, RegisterDesk
from pages.session import role_page
from pages.widgets.row_file import FilePage, number_of
from pages.widgets.row_files import draw_filing


@role_page(PATH, role=Role.ISSUER)
async def import_page(me: Me) -> None:
    """Template, upload, and what was uploaded before."""
    with shell.frame('导入旧登记', me=me, current=REGISTER):
        html.a('返回证书登记册').props(f'href="{REGISTER}"')
        html.p(
            f'把原有的持证登记按表格导入：先逐行核对，看过结果后再写入。一次最多 {MOST_ROWS} 行，不超过 10 MB。'
            '持证人没有账号的也可以登记；本人以后开通账号、核验身份时，证书自动归到他的账号。'
        ).classes('tz-lead')
        if not is_clerk(me):
            html.div('导入由“受理”岗位办理，您可以查看结果。').classes('tz-note')
        await draw_filing(RegisterDesk(me))


@role_page(f'{PATH}/{{import_id}}', role=Role.ISSUER)
async def import_file(me: Me, import_id: str, show: str = '') -> None:
    """One file; `show` is a verdict whose rows alone are listed."""
    page_of, number = RegisterDesk(me), number_of(import_id)
    with shell.frame('登记册文件', me=me, current=REGISTER):
        html.a('返回导入旧登记').props(f'href="{PATH}"')
        await FilePage(page_of, number, show).draw()
