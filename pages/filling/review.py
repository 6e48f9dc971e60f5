"""Check your answers: everything in official order, what is wrong on top, ways back to each section, and the finish."""

from typing import Any

from fastapi.responses import RedirectResponse, Response
from nicegui import html

from models.people.rules import Me
from models.regulation.objection import refusing
from pages import shell
from pages.filling.fill import judged_today, kept
from pages.filling.finding import Found, found
from pages.filling.rendering import objections_to_printing
from pages.session import signed_in_page
from pages.widgets.form_bits import draw_faults, trail


@signed_in_page('/forms/{form_id}/review')
async def review_page(me: Me, form_id: str, tried: int = 0) -> Response | None:
    """What will stand on the paper. `tried`: the finish was pressed and something stood in its way."""
    at = await found(me, form_id)
    if at.finished:
        return RedirectResponse(at.address, 303)
    wrong = refusing(judged_today(at).objections)
    if tried and not wrong:
        wrong = await objections_to_printing(at)
    with shell.frame('核对填写内容', me=me, narrow=True, current=f'/{me.role.value}/forms'), kept(at):
        trail(me, at.form.title, at.address)
        html.p(f'{at.form.title}。请逐项核对，有误的点“修改”，改完会回到这里。').classes('tz-lead')
        draw_faults(wrong, at, title=f'还有 {len(wrong)} 处需要填写或更正')
        for title, answers in at.form.review(at.card.data):
            draw_answers(at, title, answers)
        draw_finish(at, complete=not wrong)
    return None


def draw_answers(at: Found, title: str, answers: list[tuple[str, Any]]) -> None:
    """One section: its title, the way back to it, and every answer."""
    section = next((one for one in at.form.sections if one.title == title), at.form.sections[0])
    where = f'/s/{section.key}' if len(at.form.sections) > 1 else ''
    with html.section().classes('tz-card'):
        with html.div().classes('tz-row'):
            html.h2(title).classes('tz tz-flat')
            change = html.a('修改', href=f'{at.address}{where}?check=1', **{'aria-label': f'修改：{title}'})
            change.classes('tz-push')
        with html.dl().classes('tz-answers'):
            for label, value in answers:
                draw_answer(label, value)


def draw_answer(label: str, value: Any) -> None:
    """One answer; rows as a table of their own."""
    if isinstance(value, list):
        html.dt(label).classes('wide')
        with html.dd().classes('wide'):
            draw_rows(value, label)
        return
    html.dt(label)
    html.dd(value or '（未填）').classes('' if value else 'tz-soft')


def draw_rows(table: list[list[str]], label: str) -> None:
    """A repeated row: heads and lines."""
    heads, *lines = table
    with (
        html.div(tabindex='0', role='region', **{'aria-label': label}).classes('tz-scroll'),
        html.table().classes('tz-table'),
    ):
        with html.thead(), html.tr():
            for head in heads:
                html.th(head, scope='col')
        with html.tbody():
            for line in lines:
                with html.tr():
                    for head, text in zip(heads, line, strict=True):
                        html.td(text or '—', **{'data-label': head})


def draw_finish(at: Found, *, complete: bool) -> None:
    """The last button, and what it does."""
    with html.form(action=f'{at.address}/finish', method='post').classes('tz-card'):
        text = '完成后内容不能再改（可以复制为新草稿），可以下载 Word 和 PDF 打印签字。'
        html.p(text if complete else f'以上问题改正后才能完成。{text}').classes('tz-lead')
        with html.div().classes('tz-row'):
            html.button('完成填写', type='submit').classes('tz-button primary').mark('finish')
            shell.link_button('返回修改', at.address)
