"""为什么查不到我的证书: a few questions, the real cause first, each with the step that solves it."""

from nicegui import html, ui

from models import clock
from models.applications.queries.self_check import self_check
from models.applications.rules.self_check import Finding, Way
from models.applications.rules.types import ApplicationType
from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.candidate.applying.begin import draw_begin
from pages.candidate.applying.frame import CASES
from pages.session import role_page
from pages.widgets.questions import Questions, deed

YES_NO = {'yes': '是', 'no': '否'}
ADDRESSES = {
    Way.SEE_APPLICATION: ('查看我的申请', CASES),
    Way.TYPE_IN: ('手工录入证书', '/certificates/new'),
    Way.SEE_NEW_CERTIFICATE: ('查看我的申请', CASES),
    Way.SIGN_IN: ('协助他人办理', '/help-others'),
}


@role_page('/certificates/why', role=Role.CANDIDATE)
async def why(me: Me) -> None:
    """The questions, and below them what was found."""
    with shell.frame('为什么查不到我的证书', me=me, narrow=True, current=CASES):
        html.p('回答几个问题，系统会结合本地的证书记录找出原因，并告诉您怎么办。').classes('tz-lead')
        ask = Questions()
        with html.div().classes('tz-card tz-form'):
            ask_yes_no(ask, 'own', f'证书是不是您本人（{me.name}）的？', 'yes')
            ask.text('number', '证书编号', hint='照证书上印的填，有的印作“证件编号”；手边没有证书的可以不填')
            ask_yes_no(ask, 'elsewhere', '证书是不是由外地发证，或者在外地办理过复审？', 'no')

        async def find() -> None:
            found = await self_check(
                me.actor, own_login=ask['own'] == 'yes', confirmed=me.confirmed, number=ask['number'],
                elsewhere=ask['elsewhere'] == 'yes', now=clock.now(),
            )  # fmt: skip
            place.clear()
            with place:
                draw_found(found)

        deed('查找原因', find, ask=ask)
        place = html.div().classes('tz-list').props('aria-live=polite')


def ask_yes_no(ask: Questions, key: str, label: str, value: str) -> None:
    """A question with two answers."""
    with ask.framed(key, label, ''):
        ask.inputs[key] = ui.radio(dict(YES_NO), value=value).props('inline').mark(key)
        ask.closing(key)


def draw_found(found: list[Finding]) -> None:
    """The causes in the order in which they are to be dealt with."""
    if not found:
        html.div('您名下的证书都可以查到，现在就可以申请复审。').classes('tz-note good')
        draw_begin(ApplicationType.RENEWAL)
        return
    html.h2('原因和办法').classes('tz')
    for place, one in enumerate(found):
        with html.section().classes('tz-card'):
            html.h3(f'{place + 1}. {one.cause.label}').classes('tz tz-flat')
            html.div(one.message)
            html.div(f'办法：{one.way.label}').classes('tz-hint')
            if one.clause:
                html.div(f'依据：{one.clause}').classes('tz-soft tz-small')
            draw_way(one.way, primary=place == 0)


def draw_way(way: Way, *, primary: bool) -> None:
    """The button that solves it; where only the office can, its telephone."""
    if way in ADDRESSES:
        shell.link_button(*ADDRESSES[way], primary=primary)
    elif way in {Way.APPLY_NEW, Way.RENEW}:
        draw_begin(ApplicationType.NEW if way is Way.APPLY_NEW else ApplicationType.RENEWAL)
    else:
        shell.office_phone()
