"""手工录入证书: a certificate issued or renewed elsewhere; its pages are asked for among the papers."""

from dataclasses import dataclass

from nicegui import html, ui

from models import clock
from models.certificates.typing_in import TypedItem, type_in
from models.people.rules import Me
from models.records.rules import Role
from models.regulation.catalogue import EDITIONS, items
from models.regulation.item_text import CURRENT
from pages import shell
from pages.candidate.applying.frame import CASES
from pages.candidate.finding import found
from pages.session import role_page
from pages.widgets.questions import Questions, deed

OWN = '/certificates'
GUIDANCE = (
    '照证书原样填写。录入后只能修改作业项目、作业种类、发证机构、证书有效期；证书编号和档案编号不能再改，请仔细核对。',
    '用人单位填报聘用记录前，异地取证的人员须先在这里新增证书。',
    '用这本证书申请复审、补证时，须上传证书的照片页、取证页和复审页作为证明。',
    '同一本证书再次录入，不会变成两本：新的项目加到原来那一本上，已有的项目改为这次填的有效期。',
)
MOST = 10
PRINTED = '证书上印的日期，例如2023-01-15；只印到月的写作2023-01'


@dataclass
class Inputs:
    """The inputs of one item of the certificate."""

    item: ui.select
    start: ui.input
    until: ui.input

    def line(self) -> TypedItem | None:
        """What was typed; None where the line was left empty."""
        values = [str(one.value or '').strip() for one in (self.item, self.start, self.until)]
        return TypedItem(item=values[0], valid_from=values[1], valid_until=values[2]) if any(values) else None


@role_page('/certificates/new', role=Role.CANDIDATE)
async def new_certificate(me: Me, application: str = '') -> None:
    """Number, issuer, items; then back to where one came from."""
    back = f'{(await found(me, application)).address}/items' if application else OWN
    with shell.frame('新增证书（异地取证）', me=me, narrow=True, current=CASES if application else OWN):
        html.p(
            '只用于异地取证、在异地复审过，或者本系统查不到的证书；本机关发的证书已经在“我的证书”里，不用录入。'
        ).classes('tz-lead')
        with html.ul().classes('tz-reasons'):
            for line in GUIDANCE:
                html.li(line)
        draw_questions(me, back, stays=bool(application))


def draw_questions(me: Me, back: str, *, stays: bool) -> None:
    """The particulars of the certificate, and a row for each item; `stays`: saving leads back to an application."""
    ask, lines = Questions(), list[Inputs]()
    with html.div().classes('tz-card tz-form'):
        ask.text('number', '证书编号', hint='照证书上印的填，有的印作“证件编号”；一般为您的身份证号')
        ask.text('archive', '档案编号', hint='证书上没有的可以不填')
        ask.text('issuer', '发证机构', hint='填证书上的全称，例如样例市市场监督管理局')
    html.h2('证书上的作业项目').classes('tz').props('id=q-item')
    rows = html.div().classes('tz-list')

    def one_more() -> None:
        if len(lines) < MOST:
            with rows:
                lines.append(draw_line(len(lines) + 1))

    one_more()
    ui.button('再加一个项目', on_click=one_more).props('no-caps outline').mark('more')

    async def save() -> None:
        typed = [line for one in lines if (line := one.line())]
        number, archive, issuer = ask['number'], ask['archive'], ask['issuer']
        made = await type_in(
            me.actor, number=number, archive_number=archive, issuer=issuer, lines=typed, now=clock.now()
        )
        ui.navigate.to(back if stays or not me.confirmed else f'{OWN}/{made}')

    with html.div().classes('tz-row'):
        deed('保存证书', save, ask=ask)
        shell.link_button('返回', back)


def draw_line(place: int) -> Inputs:
    """One item with its days."""
    with html.section().classes('tz-card').props(f'aria-label="第{place}个项目"'):
        with labelled(f'item-{place}', '作业项目'):
            choice = ui.select(offered(), with_input=True).props(f'outlined dense options-dense for=item-{place}')
        html.div(PRINTED).classes('tz-hint')
        with html.div().classes('tz-grid'):
            with labelled(f'from-{place}', '有效期起'):
                start = ui.input().props(f'outlined dense maxlength=20 for=from-{place}')
            with labelled(f'until-{place}', '有效期止'):
                until = ui.input().props(f'outlined dense maxlength=20 for=until-{place}')
    return Inputs(choice.mark(f'item-{place}'), start.mark(f'from-{place}'), until.mark(f'until-{place}'))


def labelled(name: str, label: str) -> html.div:
    """A block whose label belongs to the input in it."""
    block = html.div().classes('tz-field')
    with block:
        html.label(label).props(f'for={name}')
    return block


def offered() -> dict[str, str]:
    """Every item of every edition as it is written: N1, 2011:N2, Q2（限桥式起重机）."""
    found = {'': '请选择'}
    for edition in sorted(EDITIONS, reverse=True):
        for one in items(edition):
            code = one.code if edition == CURRENT else f'{edition}:{one.code}'
            shown = f'{one.code}　{one.name}' + ('' if edition == CURRENT else f'（{edition}年目录）')
            if edition == CURRENT and one.restrictions:
                found |= {f'{code}({limit.name})': f'{one.code}　{limit.name}' for limit in one.restrictions}
            else:
                found[code] = shown
    return found
