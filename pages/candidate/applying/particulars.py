"""基本信息: the declared form of the case; what the case knows already is one line each, the rest is typed here."""

import json
from dataclasses import dataclass
from functools import partial
from typing import Any

from fastapi.responses import RedirectResponse, Response
from nicegui import html

from documents.fields import Field, FilledBy, Section
from models import clock
from models.forms import operations
from models.people.rules import Me
from models.regulation.identity import masked
from models.regulation.objection import Objection, refusing
from pages import shell
from pages.candidate.applying.frame import draw_ways, step_frame
from pages.candidate.applying.steps import steps_of
from pages.candidate.finding import SIDE, At, found
from pages.session import role_page
from pages.widgets.declared_field import Notes, slug
from pages.widgets.declared_form import DeclaredSection
from pages.widgets.declared_rows import DeclaredRows
from pages.widgets.journal import journal
from pages.widgets.judged import NOT_ASKED
from pages.words import listed

OF_STEP = {'case.violations': 'commitment', 'case.office': 'place', 'case.papers': 'materials'}
FROM_PLACE = 'organisation.'
NUMBERS = {'person.id_number', 'case.certificate_number'}
"""What is an identity number, or bears one."""


@dataclass(frozen=True)
class AskedSection(DeclaredSection):
    """A section without what the case fills in; of a case that is mended only what was marked."""

    only: frozenset[str] = frozenset()

    def drawn(self) -> Any:
        """The fields that are typed here."""
        return (field for field in super().drawn() if field.key in self.only)


@role_page('/applications/{application_id}/particulars', role=SIDE)
async def particulars_page(me: Me, application_id: str, check: int = 0) -> Response | None:
    """The form, on one page."""
    at = await found(me, application_id)
    if not (at.card.is_draft or at.card.mending):
        return RedirectResponse(at.address, 303)
    asked = typed_here(at)
    with step_frame(at, 'particulars', '基本信息'):
        if at.card.is_draft:
            draw_known(at)
        if check:
            draw_wrong([one for one in refusing(at.judged.objections) if one.field.partition('/')[0] in asked])
        with journal(
            f'form:{at.filled.id}', post=f'/forms/{at.filled.id}/entries', answers=json.dumps(elsewhere(at, asked))
        ):
            draw_remarks(at)
            for section in at.form.sections:
                draw_section(at, section, asked, check=bool(check))
            if at.card.is_draft:
                draw_ways(at, 'particulars')
            else:
                draw_closed(at, asked)
                with html.div().classes('tz-row'):
                    shell.link_button('改好了，返回办理页面', at.address, primary=True)
    return None


def typed_here(at: At) -> frozenset[str]:
    """The fields that are typed on this page; of a case that is mended those that were marked."""
    if at.card.mending:
        return at.filled.open_paths or frozenset()
    if at.filled.open_paths is not None:
        return at.filled.open_paths
    return frozenset(at.form.fields) - at.brought


def draw_closed(at: At, asked: frozenset[str]) -> None:
    """The answers that stand, to read beside what is mended."""
    with html.section().classes('tz-card').props('aria-label="其他内容"'):
        html.h2('其他内容（不能修改）').classes('tz tz-flat')
        with html.dl().classes('tz-answers'):
            for field in at.form.fields.values():
                value = at.judged.data.get(field.key)
                if field.key not in asked and field.filled_by == FilledBy.FILLER and value not in (None, '', [], False):
                    html.dt(field.label)
                    html.dd(shown(at, field, value))


def elsewhere(at: At, asked: frozenset[str]) -> dict[str, Any]:
    """Answers that are not typed here, but on which fields here depend."""
    fields = [field for key, field in at.form.fields.items() if key in asked]
    keys = {key for field in fields for key, _ in (*field.asked_if, *filter(None, [field.needed_if]))}
    return {key: at.judged.data.get(key) for key in keys - asked}


def draw_section(at: At, section: Section, asked: frozenset[str], *, check: bool) -> None:
    """One section of the form, where anything in it is typed here."""
    drawn = AskedSection(at.judged, section, f'/forms/{at.filled.id}', partial(rows_of, at), check, only=asked)
    if at.judged.state(section) == NOT_ASKED or not list(drawn.drawn()):
        return
    with html.div().classes('tz-card tz-form'):
        if len(at.form.sections) > 1:
            html.h2(section.title).classes('tz tz-flat')
        drawn.draw()


def rows_of(at: At, field: Field, notes: Notes) -> DeclaredRows:
    """The rows of one field, changed in the actor's name."""
    change: dict[str, Any] = {'actor': at.me.actor, 'draft_id': at.filled.id, 'form': at.form, 'key': field.key}

    async def add(*, row: str) -> None:
        await operations.add_row(**change, row=row, now=clock.now())

    async def remove(*, row: str) -> Any:
        return await operations.remove_row(**change, row=row, now=clock.now())

    async def put_back(*, row: dict[str, Any], place: int) -> None:
        await operations.put_row_back(**change, row=row, place=place, now=clock.now())

    return DeclaredRows(field, notes, add=add, remove=remove, put_back=put_back)


def draw_known(at: At) -> None:
    """What need not be typed: each answer in one line, with where it comes from."""
    with html.section().classes('tz-card'):
        html.h2('已知的信息').classes('tz tz-flat')
        html.p('以下内容由账号、证书和前面的步骤带入，不用再填；有误的请点右侧修改。').classes('tz-soft')
        with html.dl().classes('tz-answers'):
            for section in at.form.sections:
                for field in section.fields:
                    if field.key in at.brought and field.prefill not in {'case.papers', 'case.photo'}:
                        draw_answer(at, field)


def draw_answer(at: At, field: Field) -> None:
    """One answer and the step it can be changed in."""
    value = at.judged.data.get(field.key)
    html.dt(field.label)
    with html.dd().classes('tz-row'):
        html.span(shown(at, field, value))
        if where := step_behind(at, field):
            html.a('修改', href=f'{at.address}/{where}', **{'aria-label': f'修改：{field.label}'}).classes('tz-push')


def shown(at: At, field: Field, value: Any) -> str:
    """An answer in a line; the identity number masked."""
    if isinstance(value, list) and field.columns:
        return '；'.join(
            '，'.join(str(row.get(one.key) or '') for one in field.columns if row.get(one.key)) for row in value
        )
    if isinstance(value, list):
        return listed([str(one) for one in value])
    if isinstance(value, dict):
        return str(value.get('name', ''))
    if value is True:
        return '是'
    return masked(str(value)) if value and field.prefill in NUMBERS else str(value or '—')


def hidden(at: At) -> dict[str, Any]:
    """The answers with the numbers masked that the account or a certificate brought; what was typed here can be checked."""
    numbers = {key for key in at.brought if at.form.fields[key].prefill in NUMBERS}
    return {key: masked(str(value)) if key in numbers and value else value for key, value in at.judged.data.items()}


def step_behind(at: At, field: Field) -> str:
    """The step in which an answer can be changed; '' for those of the account."""
    if field.prefill.startswith('person.'):
        return ''
    key = 'place' if field.prefill.startswith(FROM_PLACE) else OF_STEP.get(field.prefill, 'items')
    return key if any(step.key == key for step in steps_of(at)) else 'items'


def draw_wrong(wrong: list[Objection]) -> None:
    """What is missing here, each leading to its field."""
    if not wrong:
        return
    with html.div(role='alert', tabindex='-1').classes('tz-errors'):
        html.h2('请先填写或改正以下内容')
        with html.ul():
            for one in wrong:
                with html.li():
                    html.a(one.message, href=f'#f-{slug(one.field)}')


def draw_remarks(at: At) -> None:
    """What the office asked to be mended here."""
    for mark in at.card.mending.marks if at.card.mending else ():
        kind, _, key = mark['target'].partition('/')
        if kind == 'form' and key.partition('/')[0] in (at.filled.open_paths or ()):
            with html.div().classes('tz-note wait'):
                html.strong(f'需要补正：{mark.get("label") or key}')
                html.div(mark['remark'])
