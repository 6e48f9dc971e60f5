"""申请材料: a slot for each paper with its shape, template and sample; what was filed before, own papers, translations."""

import secrets

from fastapi.responses import RedirectResponse, Response
from nicegui import html, ui

from documents.catalogue import FORMS
from documents.inspection import FileKind
from models import clock
from models.applications.operations.confirming import ask_employer
from models.applications.operations.materials import OWN, TRANSLATION, reuse
from models.applications.queries.filed import FiledPaper
from models.applications.rules.corrections import covers
from models.applications.rules.materials import Material
from models.people.rules import Me
from models.regulation.objection import Objection, Refused
from pages import shell
from pages.candidate.applying.fetching import draw_fetching
from pages.candidate.applying.frame import draw_ways, step_frame
from pages.candidate.finding import SIDE, At, found
from pages.session import role_page
from pages.widgets.file_slot import SlotFile, slot_markup
from pages.widgets.markup import draw
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import tag
from pages.words import day, listed

ACCEPT = {'jpg': 'image/jpeg', 'png': 'image/png', 'pdf': 'application/pdf', 'doc': '.doc', 'docx': '.docx'}


@role_page('/applications/{application_id}/materials', role=SIDE)
async def materials_page(me: Me, application_id: str, title: str = '') -> Response | None:
    """Every paper; of a case that is mended only the marked ones. `title` names one more of the applicant's own."""
    at = await found(me, application_id)
    if not (at.card.is_draft or at.card.mending):
        return RedirectResponse(at.address, 303)
    with step_frame(at, 'materials', '申请材料'):
        if at.card.is_draft and not at.card.items:
            html.div('请先选择作业项目，需要提交哪些材料由项目决定。').classes('tz-empty')
            shell.link_button('去选择', f'{at.address}/items', primary=True)
            return None
        html.p('文件在上传时检查并保存，可以拍照或扫描，字迹要清楚。').classes('tz-lead')
        if at.card.is_draft:
            draw_all(at, title)
            draw_ways(at, 'materials')
        else:
            draw_marked(at)
            shell.link_button('改好了，返回办理页面', at.address, primary=True)
    return None


def draw_all(at: At, title: str) -> None:
    """What is asked for, then what the applicant adds himself."""
    for paper in at.card.papers.asked:
        draw_paper(at, paper, paper.key)
    draw_declaration(at)
    html.h2('补充材料').classes('tz')
    html.p('您认为有助于办理的其他材料，可以不提交。').classes('tz-soft')
    own = [one for key, one in at.card.papers.there.items() if key.startswith(OWN)]
    for filed in own:
        draw_slot(at, filed.key, filed.title, at.card.papers.own, title=filed.title)
    if title:
        draw_slot(at, f'{OWN}{secrets.token_hex(4)}', title[:120], at.card.papers.own, title=title[:120])
    ask_own(at)


def draw_declaration(at: At) -> None:
    """Some papers may be replaced by the applicant's word, where the employer confirms it."""
    if not (papers := [paper.name for paper in at.card.papers.asked if paper.replaceable_by]):
        return
    with html.section().classes('tz-card'):
        html.h2(f'用自我声明代替{listed(papers)}').classes('tz tz-flat')
        html.p('可以由您声明、单位在线确认，或者上传签字盖章的自我声明承诺书，二者任选其一。').classes('tz-soft')
        draw_answer(at)

        async def ask() -> None:
            await ask_employer(at.me.actor, at.card.id, now=clock.now())
            ui.navigate.reload()

        if not at.card.declared:
            deed('请单位在线确认', ask, primary=False).mark('ask-employer')


def draw_answer(at: At) -> None:
    """What the employer said, if he was asked."""
    asked = at.card.declaration
    if asked is None:
        return
    with html.div().classes('tz-row'):
        if not asked.current:
            tag('已失效', 'wait')
            html.span('之后修改过项目、学历或单位，需要重新请单位确认。')
        elif asked.answered_at is None:
            tag('待单位确认', 'wait')
            html.span(f'{day(asked.asked_at)} 已通知单位。')
        elif asked.agreed:
            tag('单位已确认', 'good')
        else:
            tag('单位不予确认', 'bad')
            html.span(asked.remark)


def ask_own(at: At) -> None:
    """Name one more paper."""
    ask = Questions()
    with html.div().classes('tz-card'):
        ask.text('title', '材料名称', hint='例如：工作经历证明')

        async def add() -> None:
            if not ask['title'].strip():
                raise Refused(Objection(message='材料名称不能为空，请填写后再添加', field='title'))
            ui.navigate.to(f'{at.address}/materials?title={ask["title"].strip()[:60]}')

        deed('添加补充材料', add, ask=ask, primary=False)


def draw_marked(at: At) -> None:
    """The papers that are to be mended, each with the remark."""
    asked = {paper.key: paper for paper in at.card.papers.asked}
    for mark in at.card.mending.marks if at.card.mending else ():
        kind, _, key = mark['target'].partition('/')
        if kind == 'material':
            with html.div().classes('tz-note wait'):
                html.strong(f'需要补正：{mark.get("label") or key}')
                html.div(mark['remark'])
            paper = asked.get(key.removesuffix(TRANSLATION), at.card.papers.own)
            draw_slot(at, key, mark.get('label') or paper.name, paper, title=mark.get('label', ''))
            if paper.fetchable and key == paper.key:
                draw_fetching(at, paper, filed_before=False)
    for paper in at.card.papers.asked:
        if paper.key in at.card.papers.demanded:
            html.div('更换项目后需要的材料').classes('tz-note wait')
            draw_paper(at, paper, paper.key)
    draw_closed(at)


def draw_closed(at: At) -> None:
    """The papers that stand, to look at."""
    marks = [mark['target'] for mark in at.card.mending.marks] if at.card.mending else []
    closed = [
        one for key, one in at.card.papers.there.items()
        if not any(covers(told, f'material/{key}') for told in marks) and key not in at.card.papers.demanded
    ]  # fmt: skip
    if not closed:
        return
    with html.section().classes('tz-card').props('aria-label="其他材料"'):
        html.h2('其他材料（不能修改）').classes('tz tz-flat')
        with html.dl().classes('tz-answers'):
            for one in closed:
                html.dt(one.title)
                with html.dd():
                    html.a(one.name, href=f'{at.address}/picture/{one.key}?v={one.sha256[:8]}', target='_blank')


def draw_paper(at: At, paper: Material, key: str) -> None:
    """One paper: its slot, its template, what was filed before, a place for a translation."""
    draw_slot(at, key, paper.name, paper)
    if paper.form and paper.form in FORMS:
        draw_templates(paper)
    if key not in at.card.papers.there:
        for before in at.card.papers.before.get(key, [])[:3]:
            draw_before(at, key, before)
        if paper.fetchable:
            draw_fetching(at, paper)
    if at.card.papers.translations and not paper.generated and not paper.photo:
        beside = key + TRANSLATION
        with html.details(open=True) if beside in at.card.papers.there else html.details():
            html.summary('这份材料是外文的，需要同时提交中文译文')
            draw_slot(at, beside, f'{paper.name}（中文译文）', paper)


def draw_templates(paper: Material) -> None:
    """The empty sheet and the filled sample of the form behind a paper."""
    with html.div().classes('tz-row tz-small'):
        for kind, label in (('blank', '空白表'), ('sample', '填写样例')):
            with html.span():
                html.span(f'{label}：').classes('tz-soft')
                for suffix, name in (('docx', 'Word'), ('pdf', 'PDF')):
                    about = {'aria-label': f'{paper.name}{label}{name}'}
                    html.a(name, href=f'/papers/{paper.form}/{kind}.{suffix}', **about).classes('tz-paper')


def draw_before(at: At, key: str, before: FiledPaper) -> None:
    """What was filed before may be taken over."""

    async def take() -> None:
        await reuse(at.me.actor, at.card.id, key, before.id, now=clock.now())
        ui.navigate.reload()

    with html.div().classes('tz-row tz-note'):
        html.span(f'{day(before.at)} 提交过“{before.name}”')
        deed('使用这份', take, primary=False).mark(f'reuse-{key}')


def draw_slot(at: At, key: str, label: str, paper: Material, *, title: str = '') -> None:
    """The slot of one paper."""
    there = at.card.papers.there.get(key)
    file = None
    if there:
        kind = FileKind(there.kind)
        address = f'{at.address}/picture/{key}?v={there.sha256[:8]}'
        file = SlotFile(there.name, address, kind.is_picture, there.size, kind.is_renderable)
    accept = ','.join(dict.fromkeys(ACCEPT.get(kind, f'.{kind}') for kind in paper.kinds))
    draw(
        slot_markup(
            at.address, key, file, label=label, accept=accept, hint=shape(paper), title=title,
            needed=paper.required and not paper.generated and not title and not key.endswith(TRANSLATION),
            warned=there.warnings if there else (),
        ),
        'tz-card',
    )  # fmt: skip


def shape(paper: Material) -> str:
    """jpg、png，不超过 10 MB；近期2寸…"""
    kinds = '、'.join(kind for kind in paper.kinds if kind != 'jpeg')
    photo = '近期2寸正面免冠白底彩色照片' if paper.photo else ''
    return '；'.join(filter(None, (f'{kinds}，不超过 {paper.megabytes} MB', photo, paper.note)))
