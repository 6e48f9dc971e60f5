"""聘用记录打印: freeze a sheet, and hand it out as PDF and Word, the same bytes whenever it is asked for."""

from typing import Any
from urllib.parse import quote

from fastapi import Request
from fastapi.responses import Response
from nicegui import app, html, run, ui
from starlette.exceptions import HTTPException

from documents.forms.papers.employment_record import EMPLOYMENT_RECORD
from documents.pdf import Unprintable, to_pdf
from documents.word import to_word
from models import clock
from models.employment.operations.printing import print_records
from models.employment.queries.prints import own_print, prints_of
from models.people.rules import Me
from models.regulation.objection import NotThere, Refused
from pages.session import required
from pages.widgets.panels import Panel
from pages.widgets.questions import deed
from pages.widgets.tables import Row, record_table, tag
from pages.words import day

DRAW = {'pdf': to_pdf, 'docx': to_word}
MEDIA = {'pdf': 'application/pdf', 'docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'}


async def draw_printing(me: Me) -> None:
    """The button, and the sheets printed lately."""
    html.h2('打印聘用记录').classes('tz').props('id=print')
    html.p(
        '打印的是您的全部聘用记录，印有二维码和核验码，收件人可以核验。仅供参考；有效期限止印在打印件上，过期请重新打印。'
    ).classes('tz-lead')

    async def make() -> None:
        await print_records(me.actor, EMPLOYMENT_RECORD, now=clock.now())
        ui.notify('已生成，请下载后打印', type='positive')
        await panel.draw()

    deed('打印', make).mark('print')
    panel = Panel(lambda: prints_of(me.person_id), draw_sheets)
    await panel.draw()


def draw_sheets(rows: list[Row]) -> None:
    """The last sheets, each still the same file."""
    record_table(
        rows,
        [('打印日期', lambda row: day(row['printed_on'])), ('有效期限止', lambda row: day(row['valid_until'])),
         ('状态', draw_validity), ('核验码', lambda row: row['code']), ('下载', draw_files)],
        empty='还没有打印过。', caption='打印件',
    )  # fmt: skip


def draw_validity(row: Row) -> None:
    """Whether it may still be relied on."""
    expired = clock.today() > row['valid_until']
    tag('已过有效期' if expired else '有效', '' if expired else 'good')


def draw_files(row: Row) -> None:
    """PDF and Word."""
    with html.div().classes('tz-row'):
        for suffix, label in (('pdf', 'PDF'), ('docx', 'Word')):
            about = {'aria-label': f'下载{day(row["printed_on"])}打印的聘用记录{label}'}
            html.a(label, href=f'/employment/prints/{row["id"]}.{suffix}', **about).mark(f'{suffix}-{row["id"]}')


@app.get('/employment/prints/{print_id}.{suffix}', include_in_schema=False)
async def sheet_file(print_id: str, suffix: str, request: Request) -> Response:
    """One's own sheet as a file, drawn from what was frozen."""
    me = await required(request)
    number = int(print_id) if print_id.isdecimal() and print_id.isascii() and len(print_id) < 10 else 0
    try:
        sheet = await own_print(me.actor, number, now=clock.now())
    except (NotThere, Refused):
        raise HTTPException(404, '没有找到这份打印件') from None
    if suffix not in DRAW:
        raise HTTPException(404, '没有找到这份打印件')
    if sheet.edition != EMPLOYMENT_RECORD.edition:
        raise HTTPException(409, '这份打印件的版式已更换，请重新打印')
    content = await drawn(sheet.data, suffix)
    name = quote(f'特种设备作业人员聘用记录_{day(sheet.printed_on)}.{suffix}', safe='')
    told = {'Content-Disposition': f"attachment; filename*=UTF-8''{name}", 'Cache-Control': 'no-store'}
    return Response(content, media_type=MEDIA[suffix], headers=told)


async def drawn(data: dict[str, Any], suffix: str) -> bytes:
    """The file, drawn off the event loop; in words where it cannot be."""
    try:
        content = await run.io_bound(lambda: DRAW[suffix](EMPLOYMENT_RECORD.bind(data)))
    except Unprintable as refusal:
        raise HTTPException(409, str(refusal)) from None
    if content is None:
        raise HTTPException(503, '系统正在重新启动，请稍后再试')
    return content
