"""批量填报: the template, the upload, and the files of this employer, each found again where it was left."""

import asyncio

from nicegui import events, html, ui

from documents.employment_rows import COLUMNS, MOST_BYTES, MOST_ROWS, TITLE
from documents.excel import template
from models import clock
from models.employment.queries.batches import batches_page
from models.mandates.queries import refuse_reading
from models.mandates.rules import Function
from models.people.rules import Me
from models.records.batches import BatchState
from models.regulation.objection import Refused
from pages import words
from pages.company.batch_work import received
from pages.company.frame import company_frame, company_page
from pages.widgets.questions import deed, tell
from pages.widgets.tables import Listing, Row, tag, unbroken

LIST, PATH = '/company/employment', '/company/employment/batch'
TAGS = {
    BatchState.CHECKING: 'wait', BatchState.WRITING: 'wait', BatchState.CHECKED: 'wait', BatchState.WRITTEN: 'good',
    BatchState.REFUSED: 'bad', BatchState.INTERRUPTED: 'bad', BatchState.DROPPED: '',
}  # fmt: skip


@company_page(PATH, Function.BATCH)
async def batch(me: Me) -> None:
    """Template, upload, and what was uploaded before."""
    with company_frame('批量填报', me, current=LIST):
        html.a('返回聘用记录').props(f'href="{LIST}"')
        html.p(
            f'按表格一次填报多条聘用记录：先逐行核对，看过结果后再写入。一次最多 {MOST_ROWS} 行，不超过 10 MB。'
        ).classes('tz-lead')
        html.h2('1. 下载模板，填写').classes('tz')
        deed('下载模板', download_template, primary=False)
        html.h2('2. 上传，逐行核对').classes('tz')
        draw_upload(me)
        html.h2('最近的文件').classes('tz')
        await draw_files(me)


async def download_template() -> None:
    """The empty table."""
    ui.download.content(await asyncio.to_thread(template, COLUMNS, title=TITLE), f'{TITLE}模板.xlsx')


def draw_upload(me: Me) -> None:
    """The button; the page of the file follows."""

    async def take(given: events.UploadEventArguments) -> None:
        upload.reset()
        try:
            batch_id = await received(me, await given.file.read(), given.file.name)
        except Refused as refusal:
            tell(refusal, None)
            return
        ui.navigate.to(f'{PATH}/{batch_id}')

    upload = ui.upload(
        auto_upload=True, max_file_size=MOST_BYTES, on_upload=take,
        on_rejected=lambda: ui.notify('文件不能超过 10 MB，且须为 Excel 或逗号分隔的表格', type='warning'),
    ).props('accept=".xlsx,.csv"').style('display:none')  # fmt: skip
    choose = ui.button('选择填好的表格文件').props('no-caps unelevated').mark('choose')
    choose.on('click', js_handler=f'() => getElement({upload.id}).$refs.qRef.pickFiles()')


async def draw_files(me: Me) -> None:
    """The files of this employer, the latest first."""

    async def load(page: int) -> tuple[int, list[Row]]:
        await refuse_reading(me, Function.BATCH, now=clock.now())
        return await batches_page(me.standing.organisation_id or 0, page=page)

    listing = Listing(
        load,
        [
            ('上传时间', lambda row: unbroken(words.minute(row['at']))),
            ('文件', lambda row: row['name']),
            ('上传人', lambda row: row['person']),
            ('状态', lambda row: tag(row['state'].label, TAGS[row['state']])),
            ('结果', result),
            ('操作', look),
        ],
        empty='还没有上传过文件。', caption='批量填报的文件',
    )  # fmt: skip
    await listing.draw()


def result(row: Row) -> str:
    """The counts of a file."""
    if row['state'] is BatchState.WRITTEN:
        return written(row)
    if row['state'] is BatchState.CHECKED:
        return f'可以写入{row["good"]}行，已填报过{row["known"]}行，不能写入{row["failed"]}行'
    return '—'


def written(row: Row) -> str:
    """Exactly what was written."""
    return f'写入{row["written"]}条，已填报过{row["known"]}条，未写入{row["failed"]}条'


def look(row: Row) -> None:
    """The way to a file."""
    html.a('查看').props(f'href="{PATH}/{row["id"]}" aria-label="查看{words.minute(row["at"])}上传的文件"')
