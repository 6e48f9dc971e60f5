"""记录填报: the number leads to the person and his items, the item to the days that are open, the days to the record."""

from uuid import UUID

from nicegui import html

from models import clock
from models.employment.operations.filing import file_record
from models.employment.operations.looking_up import look_up
from models.employment.queries.finding import Choice, FoundHolder
from models.employment.queries.listing import record_card
from models.mandates.rules import Function
from models.people.rules import Me
from models.regulation.derivation import in_words
from models.regulation.objection import Refused
from pages import shell
from pages.company.employment import LIST
from pages.company.frame import company_frame, company_page, may
from pages.widgets.days import DATE, needed_day, typed_day
from pages.widgets.employment import draw_record
from pages.widgets.facts import draw_facts
from pages.widgets.questions import Questions, deed, tell
from pages.widgets.tables import Row, record_table, tag


@company_page(f'{LIST}/new', Function.FILE)
async def filing(me: Me) -> None:
    """One record for one person."""
    with company_frame('聘用记录填报', me, current=LIST, narrow=True):
        if may(me, Function.VIEW):
            html.a('返回聘用记录').props(f'href="{LIST}"')
        Filing(me).begin()


class Filing:
    """The steps on one page; each is drawn when the one before is answered."""

    def __init__(self, me: Me) -> None:
        self.me = me
        self.place = html.div().classes('tz-stack')

    def begin(self) -> None:
        """Whose record it is."""
        self.place.clear()
        with self.place:
            with html.section().classes('tz-card'):
                html.h2('1. 作业人员').classes('tz tz-flat')
                ask = Questions('holder')
                ask.text('number', '身份证号', hint='18位，末位可以是X', more='autocomplete=off')

                async def find() -> None:
                    ask.blame([])
                    self.items.clear()
                    self.show_items(await look_up(self.me.actor, ask['number'], now=clock.now()))

                async def find_at_once() -> None:
                    try:
                        await find()
                    except Refused as refusal:
                        tell(refusal, ask)

                deed('查询', find, ask=ask).mark('find')
                ask.inputs['number'].on('keydown.enter', find_at_once)
            self.items = html.div().classes('tz-stack').props('aria-live=polite')

    def show_items(self, found: FoundHolder) -> None:
        """The person, masked, and his items: those that can be chosen, and why the others cannot."""
        with self.items:
            with html.section().classes('tz-card'):
                html.h2('2. 作业项目').classes('tz tz-flat')
                draw_facts((('姓名', found.name), ('身份证号', found.id_number)))
                html.p('请核对姓名。证书不在下表中的：异地取证的，请本人先登录本平台在“我的证书”中新增证书。').classes(
                    'tz-soft'
                )
                rows = [{'choice': one} for one in found.choices]
                record_table(
                    rows,
                    [('作业项目', lambda row: row['choice'].held.held.shown),
                     ('作业种类', lambda row: row['choice'].held.held.item.kind),
                     ('证书有效期', lambda row: period_words(row['choice'])),
                     ('证件状态', lambda row: draw_status(row['choice'])),
                     ('发证机构', lambda row: row['choice'].held.held.issuer),
                     ('操作', lambda row: self.draw_choose(found, row))],
                    empty='', caption='证书项目',
                )  # fmt: skip
            self.days = html.div().classes('tz-stack').props('aria-live=polite')
        open_ones = [one for one in found.choices if not one.why_not]
        if len(open_ones) == 1:
            self.show_days(found, open_ones[0])

    def draw_choose(self, found: FoundHolder, row: Row) -> None:
        """The way on, or why there is none."""
        chosen: Choice = row['choice']
        if chosen.why_not:
            html.span(chosen.why_not).classes('tz-soft')
            return

        async def choose() -> None:
            self.show_days(found, chosen)

        deed('选择', choose, primary=False).mark(f'choose-{chosen.held.item_id}')

    def show_days(self, found: FoundHolder, chosen: Choice) -> None:
        """Which days are open and why; then the days."""
        period = chosen.period
        bounds = f'{DATE.split(" min=")[0]} min={period.earliest.isoformat()} max={period.latest.isoformat()}'
        self.days.clear()
        with self.days, html.section().classes('tz-card'):
            html.h2(f'3. 聘用时间：{chosen.held.held.shown}').classes('tz tz-flat')
            with html.div().classes('tz-note'):
                html.div(f'最早可填 {in_words(period.earliest)}，最晚可填 {in_words(period.latest)}')
                with html.ul().classes('tz-reasons tz-small'):
                    for text in period.derivation:
                        html.li(text)
            ask = Questions('days')
            ask.text('start', '聘用开始时间', more=bounds)
            ask.text('agreed_end', '聘用结束时间', hint='不填即到证书有效期止', more=bounds)

            async def submit() -> None:
                filed = await file_record(
                    self.me.actor, item_id=chosen.held.item_id, person_id=found.person_id,
                    start=needed_day(ask, 'start', '聘用开始时间'),
                    agreed_end=typed_day(ask, 'agreed_end', '聘用结束时间'), now=clock.now(),
                )  # fmt: skip
                await self.receipt(filed)

            deed('提交', submit, ask=ask).mark('submit')

    async def receipt(self, filed: UUID) -> None:
        """What was filed, for whom, and the ways on."""
        card = await record_card(filed, organisation_id=self.me.standing.organisation_id, today=clock.today())
        assert card is not None
        self.place.clear()
        with self.place:
            with html.div().classes('tz-note good').props('role=status').mark('receipt'):
                html.strong('聘用记录已填报')
                html.div(f'已为{card["employer"]}填报{card["name"]}的{card["item"]}，作业人员会收到消息。')
            draw_record(card)
            with html.div().classes('tz-row'):

                async def again() -> None:
                    self.begin()

                deed('继续填报', again).mark('again')
                if may(self.me, Function.VIEW):
                    shell.link_button('查看这条记录', f'{LIST}/{filed}')
                    shell.link_button('返回聘用记录', LIST)


def period_words(chosen: Choice) -> str:
    """自…至…, as printed on the certificate."""
    held = chosen.held.held
    return f'{held.start or "—"}至{held.until}'


def draw_status(chosen: Choice) -> None:
    """Where the item stands today."""
    tag(chosen.status.label, 'good' if chosen.status.value == 'valid' else 'bad')
