"""请选择办事身份/企业: asked once after signing in of whoever acts for employers; also the whole list behind the switch."""

from fastapi.responses import RedirectResponse, Response
from nicegui import html, ui

from models.people.rules import Me, Standing
from pages import shell
from pages.session import CHOICE, HOME, local, signed_in_page
from pages.widgets.standings import AT_ONCE, found, hidden_answers
from pages.widgets.tables import tag

OWN = '为本人办理：查看本人的聘用记录和证书，办理本人的申请'


@signed_in_page(CHOICE)
async def choose(me: Me, next: str = '/', words: str = '') -> Response | None:
    """Everything one may act as, the last one first; `next` is where one wanted to go, `words` narrow the list."""
    if len(me.standings) == 1:
        return RedirectResponse(local(next) if next != '/' else HOME[me.role], 303)
    with shell.frame('请选择办事身份/企业', me=me, narrow=True):
        html.p('选择后，页面右上角始终显示您代表谁办理；随时可以切换。').classes('tz-lead')
        if len(me.standings) > AT_ONCE:
            draw_search(next, words)
        standings = found(sorted(me.standings, key=lambda one: one != me.standing), words)
        if not standings:
            html.div('没有找到这个名称的企业或身份，请换一个名称查询。').classes('tz-empty')
        for standing in standings:
            draw_choice(standing, last=standing == me.standing, next=local(next))
    return None


def draw_search(next: str, words: str) -> None:
    """A plain form: it searches also where no script runs."""
    with html.form().props(f'action="{CHOICE}" method="get" role=search').classes('tz-search'):
        ui.element('input').props.update({'type': 'hidden', 'name': 'next', 'value': local(next)})
        with html.div().classes('tz-field'):
            html.label('企业名称').props('for=words')
            field = ui.element('input').props('id=words name=words maxlength=60').classes('tz-input')
            field.props.update({'value': words})
        html.button('查询').props('type=submit').classes('tz-button')


def draw_choice(standing: Standing, *, last: bool, next: str) -> None:
    """One of them, as a button; the one acted in now or last is named as such."""
    with html.form().props('action="/act-as" method="post"').classes('tz-card'):
        hidden_answers(standing, next=next)
        with html.div().classes('tz-row'):
            button = html.button(standing.organisation_name or '本人').classes(
                'tz-button' + (' primary' if last else '')
            )
            button.props('type=submit').mark(f'as-{standing.role.value}-{standing.organisation_id or "self"}')
            tag(standing.role.label)
            if last:
                tag('上次办理', 'good')
        if not standing.organisation_id:
            html.span(OWN).classes('tz-soft tz-small')
