"""The official papers of a case: notices and decisions, each as PDF and Word."""

from urllib.parse import quote
from uuid import UUID

from fastapi import Request
from fastapi.responses import Response
from nicegui import app, html, run
from starlette.exceptions import HTTPException

from documents.papers import PAPERS, bound
from documents.pdf import Unprintable, to_pdf
from documents.word import to_word
from models import clock
from models.applications.queries.filed import official_paper
from models.regulation.objection import Refused
from pages.candidate.finding import At, answered, number
from pages.session import required
from pages.words import day

DRAW = {'pdf': to_pdf, 'docx': to_word}
MEDIA = {'pdf': 'application/pdf', 'docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'}


def draw_official(at: At) -> None:
    """The papers the office issued in this case."""
    if not (papers := [row for row in at.card.official if row['form_key'] in PAPERS]):
        return
    html.h2('文书').classes('tz')
    with html.ul().classes('tz-tasks'):
        for row in papers:
            title = PAPERS[row['form_key']].title
            with html.li().classes('tz-task'):
                with html.div():
                    html.div(title)
                    html.div(f'{row["number"]}，{day(row["at"])}').classes('tz-hint')
                with html.div().classes('tz-row'):
                    for suffix, label in (('pdf', 'PDF'), ('docx', 'Word')):
                        about = {'aria-label': f'下载{title}{label}'}
                        html.a(label, href=f'{at.address}/papers/{row["id"]}.{suffix}', **about)


@app.get('/applications/{application_id}/papers/{paper_id}.{suffix}', include_in_schema=False)
async def paper_file(application_id: str, paper_id: UUID, suffix: str, request: Request) -> Response:
    """One official paper as a file."""
    me = await required(request)
    with answered('没有找到这份文书'):
        paper = await official_paper(me.actor, number(application_id), paper_id, now=clock.now())
    if suffix not in DRAW or paper['form_key'] not in PAPERS:
        raise HTTPException(404, '没有找到这份文书')
    try:
        tree = bound(paper['form_key'], paper['data'])
        content = await run.io_bound(lambda: DRAW[suffix](tree))
    except (Refused, KeyError, Unprintable):
        raise HTTPException(409, '这份文书暂时不能生成文件，请向受理机关索取') from None
    name = quote(f'{PAPERS[paper["form_key"]].title}_{paper["number"]}.{suffix}', safe='')
    told = {'Content-Disposition': f"attachment; filename*=UTF-8''{name}", 'Cache-Control': 'no-store'}
    return Response(content, media_type=MEDIA[suffix], headers=told)
