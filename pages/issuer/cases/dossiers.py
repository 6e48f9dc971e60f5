"""The issuing file (发证档案) of a case: form, materials of every round, results, notices and decisions in one PDF."""

from collections.abc import Callable, Iterable

from nicegui import app, html, ui

from documents.catalogue import FORMS
from documents.dossier import Cover, NotBound, Part, PartKind, dossier, kind_of
from documents.fields import Kind
from documents.inspection import FileKind
from documents.papers import PAPERS, bound
from documents.pdf import Unprintable, to_pdf
from models import clock
from models.applications.queries.evidence import paper_of_office
from models.applications.queries.office_card import OfficeCard, case_card
from models.applications.rules.clock_terms import ClockName
from models.people.rules import Me
from models.regulation.objection import Refused
from pages.issuer.cases.acting import Desk
from pages.issuer.cases.finding import off_the_loop
from pages.widgets.questions import deed
from pages.widgets.tables import tag
from pages.words import day

Told = Callable[[str], None]


def silent(text: str) -> None:
    """Nobody watches."""


async def dossier_of(me: Me, card: OfficeCard, told: Told = silent) -> bytes:
    """Gather and bind. `told` is handed how far it has come. Raises NotBound."""
    parts = [*await form_part(card), *material_parts(card), *source_parts(card)]
    papers = [row for row in card.papers if row['form_key'] in PAPERS]
    for place, row in enumerate(papers, 1):
        told(f'正在生成文书 {place}/{len(papers)}')
        parts.append(await paper_part(me, card, row))
    told(f'正在装订 {len(parts)} 份文件')
    return await dossier(cover_of(me, card), parts)


def cover_of(me: Me, card: OfficeCard) -> Cover:
    """What the cover says."""
    application, kept = card.application, card.retention
    accepted = next((term.start for term in card.clock.terms if term.name is ClockName.DECISION), None)
    return Cover(
        application=application.number or '', name=card.person['name'], id_number=card.person['id_number'] or '',
        type=application.type.label, item='、'.join(line.named.shown for line in card.items),
        office=me.standing.organisation_name or '', opened_on=day(accepted) if accepted else '',
        closed_on=day(application.closed_at) if application.closed_at else '', outcome=application.status.label,
        retained_until=kept.until.isoformat() if kept else '', retained_why=kept.basis if kept else '',
    )  # fmt: skip


async def form_part(card: OfficeCard) -> Iterable[Part]:
    """The form as it was filed last; one that cannot be drawn leaves its page to say so."""
    if not card.form:
        return ()
    form, folder = FORMS[card.form_key], app.state.data_folder
    photos = [card.form.get(key) for key, field in form.fields.items() if field.kind == Kind.PHOTO]
    stored = {photo['sha256']: folder.path_of(photo['sha256']) for photo in photos if photo}
    pictures = {sha256: path.read_bytes() for sha256, path in stored.items() if path.exists()}
    try:
        content = await off_the_loop(lambda: to_pdf(form.bind(card.form, pictures)))
    except (Unprintable, KeyError):
        content = b''
    return (Part(form.title, PartKind.PDF, content, '申请表'),)


def material_parts(card: OfficeCard) -> list[Part]:
    """Every round of every paper."""
    folder = app.state.data_folder
    return [
        Part(
            f'{file.title or "补充材料"}{f"（第{file.round}轮补正）" if file.round else ""}',
            kind_of(FileKind(file.kind)), folder.path_of(file.sha256), '申请材料',
        )
        for files in card.materials.values() for file in files
    ]  # fmt: skip


def source_parts(card: OfficeCard) -> list[Part]:
    """The documents of the results, each once."""
    folder, found = app.state.data_folder, dict[str, Part]()
    for result in (one for line in card.items for one in line.results):
        path = folder.path_of(result.source_sha256)
        picture = path.exists() and path.open('rb').read(4) != b'%PDF'
        kind = PartKind.PICTURE if picture else PartKind.PDF
        found.setdefault(result.source_sha256, Part(result.source_name, kind, path, '考试成绩'))
    return list(found.values())


async def paper_part(me: Me, card: OfficeCard, row: dict[str, object]) -> Part:
    """An official paper."""
    frozen = await paper_of_office(me.actor, card.application.id, row['id'], now=clock.now())  # type: ignore[arg-type]
    title = f'{PAPERS[frozen["form_key"]].title} {row["number"]}'
    try:
        tree = bound(frozen['form_key'], frozen['data'])
        return Part(title, PartKind.PDF, await off_the_loop(lambda: to_pdf(tree)), '审查文书')
    except (Unprintable, KeyError, Refused):
        return Part(title, PartKind.PDF, b'', '审查文书')


def draw_retention(card: OfficeCard) -> None:
    """Until when the file is kept, and on demand why; nothing is promised while the case is open."""
    kept = card.retention
    if kept is None:
        html.p('保存期限在办结后计算。').classes('tz-soft')
        return
    with html.div().classes('tz-row'):
        html.span(f'保存至 {day(kept.until)}（至少 {kept.years} 年）')
        if not kept.confirmed:
            tag('待确认', 'wait')
    with html.details().classes('tz-small'):
        html.summary('保存期限怎么算')
        with html.ul().classes('tz-reasons'):
            for line in kept.derivation:
                html.li(line)


def draw_dossier(desk: Desk, card: OfficeCard) -> None:
    """The button, and how far it has come."""
    html.h2('发证档案').classes('tz')
    with html.div().classes('tz-card'):
        html.p('申请表、各轮材料、考试成绩、文书装订为一个 PDF，附目录和书签。').classes('tz-soft')
        draw_retention(card)
        progress = html.div().classes('tz-hint').props('aria-live=polite')

        def told(text: str) -> None:
            progress.clear()
            with progress:
                html.span(text)

        async def make() -> None:
            fresh = await case_card(desk.me.actor, desk.case_id, now=clock.now())
            told('正在汇集材料')
            try:
                content = await dossier_of(desk.me, fresh, told)
            except NotBound:
                told('')
                raise Refused('档案暂时不能生成，请稍后再试') from None
            told('已生成，正在下载')
            name = f'发证档案_{fresh.application.number}.pdf'
            ui.download.content(content, name, 'application/pdf')

        deed('生成并下载档案', make, primary=False).mark('dossier')
