"""Who works where: every employer's records, searched and exported."""

from typing import Any

from nicegui import html, ui

from documents.excel import Column as Head
from documents.excel import export
from documents.fields import Kind
from models import clock
from models.certificates.rules.register import item_choices
from models.employment.queries.listing import Asked, records_page
from models.people.operations.exporting import Exported, note_export
from models.people.queries.sessions import refuse_who_may_no_longer_read
from models.people.rules import Me
from models.records.rules import Role
from models.regulation.objection import Refused
from pages import shell
from pages.issuer.cases.finding import off_the_loop
from pages.session import role_page
from pages.widgets import employment as records
from pages.widgets.questions import deed
from pages.widgets.searching import Search
from pages.widgets.tables import Column, Listing, Row

PATH = '/issuer/employment'
MOST, AT_ONCE = 20_000, 500
HEADS = (
    Head('name', '姓名'), Head('id_number', '身份证号'), Head('employer', '聘用单位'), Head('employer_code', '统一社会信用代码'),
    Head('item', '作业项目'), Head('kind', '作业种类'), Head('start', '聘用开始', Kind.DATE),
    Head('agreed_end', '聘用结束', Kind.DATE), Head('terminated_on', '终止聘用时间', Kind.DATE),
    Head('reason', '终止聘用原因'), Head('state', '状态'), Head('filed_on', '填报日期', Kind.DATE),
)  # fmt: skip


@role_page(PATH, role=Role.ISSUER)
async def employment(me: Me) -> None:
    """The records under the search."""
    with shell.frame('聘用情况', me=me, current=PATH):
        search = search_row()

        async def load(page: int) -> tuple[int, list[Row]]:
            return await records_page(records.asked(search), today=clock.today(), page=page)

        with html.div().classes('tz-row'):
            deed('导出 Excel', lambda: export_found(me, records.asked(search)), primary=False).mark('export')
        listing = Listing(
            load, record_columns(), empty='没有符合条件的聘用记录。可以减少筛选条件后再查询；记录由用人单位填报。',
            caption='聘用情况', me=me,
        )  # fmt: skip
        search.close(listing.draw, PATH)
        await listing.draw()


def search_row() -> Search:
    """By person and by employer."""
    search = records.search_row(of_company=True)
    search.text('employer', '聘用单位、统一社会信用代码')
    return search


def record_columns(*, person: bool = True) -> list[Column]:
    """What a record shows; on the page of a person without his name."""
    who: list[Column] = [('持证人', draw_person)] if person else []
    return [*who, ('聘用单位', draw_employer), *records.columns_of_item()]


def draw_person(row: Row) -> None:
    """The name leads to the holder."""
    with html.div():
        html.a(row['name']).props(f'href="/issuer/holders/{row["person_id"]}"')
        html.div(row['id_number']).classes('tz-soft tz-tiny')


def draw_employer(row: Row) -> None:
    """Name and code."""
    with html.div():
        html.div(row['employer'])
        html.div(row['employer_code']).classes('tz-soft tz-tiny')


async def export_found(me: Me, asked: Asked) -> None:
    """Everything the search finds; numbers masked."""
    await refuse_who_may_no_longer_read(me, now=clock.now())
    count, rows = await records_page(asked, today=clock.today(), size=AT_ONCE)
    if count > MOST:
        raise Refused(f'筛选结果共{count}条，一次最多导出{MOST}条，请缩小范围')
    for page in range(2, -(-count // AT_ONCE) + 1):
        rows += (await records_page(asked, today=clock.today(), page=page, size=AT_ONCE))[1]
    words = in_words(asked)
    await note_export(me.actor, Exported.EMPLOYMENT, count=len(rows), words=words, now=clock.now())
    content = await off_the_loop(lambda: export(HEADS, rows, title='聘用情况', filters=words))
    ui.download.content(content, f'聘用情况_{clock.today()}.xlsx')


def in_words(asked: Asked) -> str:
    """The search as the table names it."""
    told: tuple[tuple[str, Any], ...] = (
        ('姓名', asked.name), ('身份证号', '已指定' if asked.number else ''), ('作业种类', asked.kind),
        ('作业项目', item_choices().get(asked.item, '')), ('聘用单位', asked.employer), ('聘用时间从', asked.since), ('到', asked.until),
    )  # fmt: skip
    return '；'.join(f'{label}：{value}' for label, value in told if value)
