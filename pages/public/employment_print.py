"""聘用记录核验 without sign-in: whether a printed sheet still holds, and what is true today; a wrong code is one answer."""

from urllib.parse import quote

from nicegui import html, ui

from models import clock
from models.employment.queries.prints import Checked, check_print
from models.people.rules import Me
from models.regulation.derivation import in_words
from models.regulation.objection import Objection, Refused
from pages import shell
from pages.public.progress import TOO_MANY, address_of_visitor, too_often
from pages.session import open_page
from pages.widgets.facts import draw_facts
from pages.widgets.questions import Questions, deed, tell
from pages.widgets.tables import record_table

TITLE = '聘用记录核验'
WRONG = '没有查到。请核对核验码：它印在聘用记录打印件的末尾，由21位字母和数字组成。'


@open_page('/e')
async def ask_code(me: Me | None) -> None:
    """Enter a code."""
    with shell.frame(TITLE, me=me, narrow=True):
        html.p('输入聘用记录打印件上的核验码，不用登录。').classes('tz-lead')
        draw_question()


def draw_question() -> None:
    """The code; Enter asks too."""
    ask = Questions()
    with html.div().classes('tz-card'):
        ask.text('code', '核验码', hint='不分大小写，可以带空格', more='autocomplete=off spellcheck=false')

        async def look() -> None:
            code = ''.join(ask['code'].split())
            if not code:
                raise Refused(Objection(message='核验码不能为空，请照打印件填写', field='code'))
            ui.navigate.to(f'/e/{quote(code[:40], safe="")}')

        async def look_at_once() -> None:
            try:
                await look()
            except Refused as refusal:
                tell(refusal, ask)

        deed('查询', look, ask=ask)
        ask.inputs['code'].on('keydown.enter', look_at_once)


@open_page('/e/{code}')
async def show_print(me: Me | None, code: str) -> None:
    """What a sheet's code leads to; asked for as often as the code of a case may be, together with it."""
    limited = too_often(address_of_visitor(), clock.now())
    seen = None if limited else await check_print(code, today=clock.today())
    with shell.frame(TITLE, me=me, narrow=True):
        if seen is None:
            html.div(TOO_MANY if limited else WRONG).classes('tz-note wait').props('role=status')
            draw_question()
        else:
            draw_checked(seen)


def draw_checked(seen: Checked) -> None:
    """The verdict first; then what is true today, also of a sheet that is past its last day."""
    with html.div().classes('tz-note ' + ('bad' if seen.expired else 'good')).props('role=status'):
        until = in_words(seen.valid_until)
        html.strong('已过有效期' if seen.expired else '在有效期内')
        html.div(f'打印日期：{in_words(seen.printed_on)}；有效期限止：{until}')
        if seen.expired:
            html.div('打印件不能再使用，请持有人登录本平台重新打印。下面是今天的真实情况。')
    with html.div().classes('tz-card'):
        draw_facts((('姓名', seen.name), ('身份证号', seen.id_number)))
    draw_truth(seen)
    shell.link_button('查询另一份', '/e')


def draw_truth(seen: Checked) -> None:
    """Items and records as they stand today, and whether that is what was printed."""
    told = '打印之后证书或聘用记录有变化，以本页为准。' if seen.changed else '与打印时的内容一致。'
    html.div(told).classes('tz-note ' + ('wait' if seen.changed else '')).mark('changed' if seen.changed else 'same')
    html.h2('证书项目（今天）').classes('tz')
    record_table(
        seen.items,
        [('作业项目', lambda row: row['item']), ('有效期限止', lambda row: row['until']),
         ('发证机构', lambda row: row['issuer'])],
        empty='今天没有证书项目。', caption='证书项目',
    )  # fmt: skip
    html.h2('聘用记录（今天）').classes('tz')
    record_table(
        seen.records,
        [('聘用单位 / 个人', lambda row: row['employer']), ('作业种类', lambda row: row['kind']),
         ('聘用时间', lambda row: row['period'])],
        empty='今天没有聘用记录。', caption='聘用记录',
    )  # fmt: skip
