"""证书核验 without sign-in: number and name together; what was typed goes over the page's line, never into an address."""

from datetime import date

from nicegui import html

from models import clock
from models.certificates.checking import CheckedHolder, check
from models.certificates.rules.checking import Verdict
from models.people.rules import Me
from models.people.tokens import login_key
from models.regulation.identity import compact
from models.regulation.objection import Objection, Refused
from pages import shell
from pages.public.progress import TOO_MANY, address_of_visitor, too_often
from pages.session import open_page
from pages.widgets.days import DATE, typed_day
from pages.widgets.facts import draw_facts
from pages.widgets.questions import Questions, deed, tell
from pages.widgets.tables import Row, record_table, tag, unbroken
from pages.words import listed, minute

PATH = '/check'
UNKNOWN = (
    '未查到。请核对证书编号（一般为持证人的身份证号）和持证人姓名，两项都要与证书一致；'
    '证书由外地发证机关核发、未录入本系统的，请向该发证机关查询。'
)
NOTE = '核验结果只反映查询时本系统登记的情况。有疑问的，请与发证机关联系。'


@open_page(PATH)
async def ask_check(me: Me | None) -> None:
    """Number and name; a day of work, where one is to be compared with."""
    with shell.frame('证书核验', me=me, narrow=True, current=PATH):
        html.p('核对特种设备安全管理和作业人员证现在是否有效，不用登录。需要同时知道证书编号和持证人姓名。').classes(
            'tz-lead'
        )
        draw_question()


def draw_question() -> None:
    """The questions, and under them the place of the answer."""
    address = address_of_visitor()
    ask = Questions()
    with html.div().classes('tz-card tz-form'):
        ask.text('number', '证书编号', hint='一般为持证人的身份证号', more='autocomplete=off spellcheck=false')
        ask.text('name', '持证人姓名', more='autocomplete=off')
        ask.text('worked', '作业日期（可不填）', hint='填写后，另外显示当日证书是否有效', more=DATE)

        async def look() -> None:
            place.clear()
            number, name, worked = typed(ask)
            limited = too_often(address, clock.now()) or too_often(login_key(number), clock.now())
            found = None if limited else await check(number, name, worked=worked, today=clock.today())
            place.clear()
            with place:
                draw_answer(found, worked, TOO_MANY if limited else UNKNOWN)

        async def at_once() -> None:
            try:
                await look()
            except Refused as refusal:
                tell(refusal, ask)

        deed('核验', look, ask=ask)
        for field in ask.inputs.values():
            field.on('keydown.enter', at_once)
    place = html.div().classes('tz-list').props('role=status aria-live=polite').mark('answer')


def typed(ask: Questions) -> tuple[str, str, date | None]:
    """Number, name and day; Refused at its field for what is missing."""
    number, name = compact(ask['number']), ask['name'].strip()
    wrong = [] if number else [Objection(message='证书编号还没有填写，请照证书填写', field='number')]
    wrong += [] if name else [Objection(message='持证人姓名还没有填写，请照证书填写', field='name')]
    if wrong:
        raise Refused(*wrong)
    worked = typed_day(ask, 'worked', '作业日期')
    if worked and worked > clock.today():
        raise Refused(Objection(message='作业日期不能晚于今天；以后是否有效要到那时才能核验', field='worked'))
    return number, name, worked


def draw_answer(found: CheckedHolder | None, worked: date | None, otherwise: str) -> None:
    """The verdicts, or the one sentence for everything that is not found."""
    if found is None:
        html.div(otherwise).classes('tz-note wait').mark('unknown')
        return
    html.h2('核验结果').classes('tz')
    with html.div().classes('tz-card').mark('found'):
        draw_facts((
            ('持证人', found.name),
            ('证书编号', found.number),
            ('发证机关', listed(list(found.issuers))),
            ('核验时间', minute(clock.now())),
        ))  # fmt: skip
    rows: list[Row] = [{'one': one} for one in found.items]
    columns = [
        ('作业项目', lambda row: row['one'].item),
        ('作业种类', lambda row: row['one'].kind),
        ('有效期至', lambda row: unbroken(row['one'].until)),
        ('核验结果', lambda row: tag(row['one'].words, 'good' if row['one'].good else 'bad')),
    ]
    if worked:
        columns.append((f'{worked.isoformat()}（作业日期）', lambda row: draw_on_the_day(row['one'])))
    record_table(rows, columns, empty='', caption='核验结果')
    html.p(NOTE).classes('tz-soft')


def draw_on_the_day(one: Verdict) -> None:
    """Whether it counted on the day of work."""
    with html.div():  # beside a head of two lines on a narrow screen the tag keeps its own height
        tag('当日有效' if one.on_the_day else '当日无效', 'good' if one.on_the_day else 'bad')
