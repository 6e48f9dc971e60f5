"""Files of a case for its own office: what was filed, where results came from, the official papers, the dossier."""

from pathlib import Path
from uuid import UUID

from fastapi import Request
from fastapi.responses import Response
from nicegui import app
from starlette.exceptions import HTTPException

from documents.dossier import NotBound
from documents.inspection import FileKind, NoPreview, preview
from documents.papers import PAPERS, bound
from documents.pdf import Unprintable, to_pdf
from documents.word import to_word
from models import clock
from models.applications.queries.evidence import filed_file, paper_of_office, result_source
from models.applications.queries.office_card import case_card
from models.people.rules import Me
from models.records.rules import Role
from pages.issuer.cases.dossiers import dossier_of
from pages.issuer.cases.finding import MISSING, PRIVATE, answered, attached, number, off_the_loop
from pages.session import required

DRAW = {'pdf': to_pdf, 'docx': to_word}
MEDIA = {'pdf': 'application/pdf', 'docx': FileKind.DOCX.media_type}
SIGNS = {b'%PDF': FileKind.PDF, b'\x89PNG': FileKind.PNG, b'\xff\xd8\xff': FileKind.JPG}


async def of_office(request: Request) -> Me:
    """Whoever asks, acting for an issuing office; anybody else finds nothing here."""
    me = await required(request)
    if me.role is not Role.ISSUER:
        raise HTTPException(404, MISSING)
    return me


@app.get('/issuer/cases/{application_id}/materials/{material_id}', include_in_schema=False)
async def material(application_id: str, material_id: str, request: Request, keep: int = 0) -> Response:
    """A filed paper of any round: to look at (pictures drawn anew), or as it was sent in."""
    me = await of_office(request)
    with answered():
        file = await filed_file(me.actor, number(application_id), number(material_id), now=clock.now())
    return await delivered(app.state.data_folder.path_of(file.sha256), FileKind(file.kind), file.name, keep=bool(keep))


@app.get('/issuer/cases/{application_id}/sources/{result_id}', include_in_schema=False)
async def source(application_id: str, result_id: int, request: Request, keep: int = 0) -> Response:
    """The document a result was taken from."""
    me = await of_office(request)
    with answered():
        sha256, name = await result_source(me.actor, number(application_id), result_id, now=clock.now())
    path = app.state.data_folder.path_of(sha256)
    return await delivered(path, kind_of(path), name, keep=bool(keep))


def kind_of(path: Path) -> FileKind:
    """What a stored, inspected document is, by its first bytes."""
    if not path.exists():
        raise HTTPException(404, MISSING)
    with path.open('rb') as stored:
        head = stored.read(4)
    return next((kind for sign, kind in SIGNS.items() if head.startswith(sign)), FileKind.DOC)


async def delivered(path: Path, kind: FileKind, name: str, *, keep: bool) -> Response:
    """A file that leaves the server: never run, never sniffed, under its own name."""
    if not path.exists():
        raise HTTPException(404, '文件暂时读不到，请联系系统管理员')
    if kind.is_picture and not keep:
        try:
            return Response(await preview(path, kind), media_type='image/jpeg', headers=PRIVATE)
        except NoPreview:
            raise HTTPException(404, '图片暂时无法显示，请下载后查看') from None
    way = 'inline' if kind.is_renderable and not keep else 'attachment'
    content = await off_the_loop(path.read_bytes)
    return Response(content, media_type=kind.media_type, headers=PRIVATE | attached(name, way))


@app.get('/issuer/cases/{application_id}/papers/{paper_id}.{suffix}', include_in_schema=False)
async def paper(application_id: str, paper_id: UUID, suffix: str, request: Request) -> Response:
    """An official paper, drawn from what was frozen."""
    me = await of_office(request)
    with answered():
        frozen = await paper_of_office(me.actor, number(application_id), paper_id, now=clock.now())
    if suffix not in DRAW or frozen['form_key'] not in PAPERS:
        raise HTTPException(404, MISSING)
    try:
        tree = bound(frozen['form_key'], frozen['data'])
        content = await off_the_loop(lambda: DRAW[suffix](tree))
    except (KeyError, Unprintable):
        raise HTTPException(409, '这份文书暂时不能生成文件，请联系系统管理员') from None
    name = f'{PAPERS[frozen["form_key"]].title}_{frozen["number"]}.{suffix}'
    return Response(content, media_type=MEDIA[suffix], headers=PRIVATE | attached(name))


@app.get('/issuer/cases/{application_id}/dossier.pdf', include_in_schema=False)
async def dossier_file(application_id: str, request: Request) -> Response:
    """The issuing file (发证档案) of a case."""
    me = await of_office(request)
    with answered():
        card = await case_card(me.actor, number(application_id), now=clock.now())
    try:
        content = await dossier_of(me, card)
    except NotBound:
        raise HTTPException(503, '档案暂时不能生成，请稍后再试') from None
    name = f'发证档案_{card.application.number}.pdf'
    return Response(content, media_type='application/pdf', headers=PRIVATE | attached(name))
