"""Filling in: a short form on one page, a long one as a list of its sections, each with an address of its own."""

import json
from contextlib import AbstractContextManager
from functools import partial
from typing import Any

from fastapi.responses import RedirectResponse, Response
from nicegui import html

from documents.fields import Field, Section
from models import clock
from models.forms import operations
from models.people.rules import Me
from pages import shell
from pages.filling.finding import Found, found
from pages.filling.finished import draw_finished
from pages.session import signed_in_page
from pages.widgets.declared_field import Notes
from pages.widgets.declared_form import DeclaredSection
from pages.widgets.declared_rows import DeclaredRows
from pages.widgets.form_bits import draw_faults, trail, ways_on
from pages.widgets.journal import journal
from pages.widgets.judged import NOT_ASKED, TAGS, Judged, judge
from pages.widgets.tables import tag
from pages.words import minute


@signed_in_page('/forms/{form_id}')
async def form_page(me: Me, form_id: str, check: int = 0) -> Response | None:
    """A form where it stands: finished, as a task list, or ready to be typed into."""
    at = await found(me, form_id)
    if at.finished:
        draw_finished(me, at)
    elif len(at.form.sections) > 1:
        draw_task_list(me, at)
    else:
        draw_section(me, at, at.form.sections[0], check=bool(check))
    return None


@signed_in_page('/forms/{form_id}/s/{key}')
async def section_page(me: Me, form_id: str, key: str, check: int = 0) -> Response | None:
    """One section."""
    at = await found(me, form_id)
    section = at.section(key)
    if at.finished:
        return RedirectResponse(at.address, 303)
    draw_section(me, at, section, check=bool(check))
    return None


def judged_today(at: Found) -> Judged:
    """The form as it stands today."""
    return judge(at.form, at.card.data, clock.today())


def draw_task_list(me: Me, at: Found) -> None:
    """Every section with its state, in any order, and the way on."""
    judged = judged_today(at)
    states = {section.key: judged.state(section) for section in at.form.sections}
    asked = [section for section in at.form.sections if states[section.key] != NOT_ASKED]
    done = sum(states[section.key] == '已完成' for section in asked)
    with shell.frame(at.form.title, me=me, narrow=True, current=f'/{me.role.value}/forms'), kept(at):
        trail(me, at.form.title)
        html.p(f'需要填写 {len(asked)} 个部分，已完成 {done} 个。可以按任意顺序填写，随时离开，内容自动保存。').classes(
            'tz-lead'
        )
        with html.ol().classes('tz-tasks'):
            for section in at.form.sections:
                draw_task(at, section, states[section.key])
        with html.div().classes('tz-row'):
            shell.link_button('核对并完成', f'{at.address}/review', primary=True)
            html.span(f'最近保存：{minute(at.card.saved_at)}').classes('tz-soft tz-small')


def draw_task(at: Found, section: Section, state: str) -> None:
    """One section: a way in and its state, or why it is not asked."""
    with html.li().classes('tz-task'):
        with html.div():
            if state == NOT_ASKED:
                html.span(section.title).classes('tz-soft')
                html.div(why_not(at, section)).classes('tz-hint')
            else:
                html.a(section.title, href=f'{at.address}/s/{section.key}')
        tag(state, TAGS[state])


def why_not(at: Found, section: Section) -> str:
    """What would have to be answered otherwise for a section to be asked."""
    if section.only_if is None:
        return section.note
    key, values = section.only_if
    return f'“{at.form.fields[key].label}”选择“{"、".join(values)}”时填写'


def draw_section(me: Me, at: Found, section: Section, *, check: bool) -> None:
    """The fields of one section; with `check` also what is missing, and the way back to the review."""
    judged = judged_today(at)
    one_page = len(at.form.sections) == 1
    with (
        shell.frame(
            at.form.title if one_page else section.title, me=me, narrow=True, current=f'/{me.role.value}/forms'
        ),
        kept(at, answers_elsewhere(at, section)),
    ):
        trail(me, at.form.title, at.address if not one_page else '')
        if check:
            own = {field.key for field in section.fields}
            draw_faults([one for one in judged.objections if one.field.partition('/')[0] in own], at)
        drawn = DeclaredSection(judged, section, at.address, partial(rows_of, me, at), check)
        with html.div().classes('tz-card tz-form'):
            drawn.draw()
        draw_ways_on(at, judged, section, check=check)


def kept(at: Found, answers: dict[str, Any] | None = None) -> AbstractContextManager[Any]:
    """The journal of this form around what is drawn inside; `answers`, with inputs, those its conditions look at."""
    return journal(
        f'form:{at.card.id}', post=f'{at.address}/entries', answers=json.dumps(answers or {}), quiet=answers is None
    )


def answers_elsewhere(at: Found, section: Section) -> dict[str, Any]:
    """Answers of other sections on which fields of this one depend."""
    asked = {key for field in section.fields for key, _ in (*field.asked_if, *filter(None, [field.needed_if]))}
    return {key: at.card.data.get(key) for key in asked - {field.key for field in section.fields}}


def rows_of(me: Me, at: Found, field: Field, notes: Notes) -> DeclaredRows:
    """The rows of one field, changed in the actor's name."""

    async def add(*, row: str) -> None:
        await operations.add_row(me.actor, at.card.id, at.form, field.key, row=row, now=clock.now())

    async def remove(*, row: str) -> Any:
        return await operations.remove_row(me.actor, at.card.id, at.form, field.key, row=row, now=clock.now())

    async def put_back(*, row: dict[str, Any], place: int) -> None:
        await operations.put_row_back(me.actor, at.card.id, at.form, field.key, row=row, place=place, now=clock.now())

    return DeclaredRows(field, notes, add=add, remove=remove, put_back=put_back)


def draw_ways_on(at: Found, judged: Judged, section: Section, *, check: bool) -> None:
    """Back and on. What comes next follows from what is typed here, so the address on finds it out when it is asked."""
    if len(at.form.sections) == 1 or check:
        ways_on(('返回核对' if check else '核对填写内容', f'{at.address}/review'))
        return
    sections = asked_sections(at, judged)
    back = sections[sections.index(section) - 1 : sections.index(section)] if section in sections[1:] else []
    ways_on(
        ('下一部分', f'{at.address}/after/{section.key}'),
        *(('上一部分', f'{at.address}/s/{one.key}') for one in back),
        ('全部部分', at.address),
    )


def asked_sections(at: Found, judged: Judged) -> list[Section]:
    """The sections that ask something, in order."""
    return [one for one in at.form.sections if judged.state(one) != NOT_ASKED]


@signed_in_page('/forms/{form_id}/after/{key}')
async def next_page(me: Me, form_id: str, key: str) -> Response:
    """On to the next section that asks something, or to the review after the last one."""
    at = await found(me, form_id)
    place = at.form.sections.index(at.section(key))
    asked = asked_sections(at, judged_today(at))
    on = next((one for one in at.form.sections[place + 1 :] if one in asked), None)
    return RedirectResponse(f'{at.address}/s/{on.key}' if on else f'{at.address}/review', 303)
