"""聘用记录打印: a frozen sheet as PDF and Word, the same bytes whenever it is asked for (frozen in `own_lists`)."""

from typing import Any
from urllib.parse import quote

from fastapi import Request
from fastapi.responses import Response
from nicegui import app, run
from starlette.exceptions import HTTPException

from documents.forms.papers.employment_record import EMPLOYMENT_RECORD
from documents.pdf import Unprintable, to_pdf
from documents.word import to_word
from models import clock
from models.employment.queries.prints import own_print
from models.regulation.objection import NotThere, Refused
from pages.session import required
from pages.words import day

DRAW = {'pdf': to_pdf, 'docx': to_word}
MEDIA = {'pdf': 'application/pdf', 'docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'}


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
