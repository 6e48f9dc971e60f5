"""人员授权: whom the employer lets act for it, as a list; beside it what whoever looks was given by others."""

from collections.abc import Awaitable, Callable

from nicegui import html, ui

from models import clock
from models.mandates.granting import confirm, disable
from models.mandates.queries import (
    carried_by,
    granting,
    mandates_page,
    refuse_reading,
    unconfirmed,
    why_not_touched,
)
from models.mandates.rules import Function, MandateState, in_order
from models.people.rules import Me
from models.records.rules import Role
from pages import shell
from pages.company.frame import company_frame, company_menu, company_page, draw_tabs
from pages.widgets.days import DATE, typed_span
from pages.widgets.mandates import draw_given, draw_state, term
from pages.widgets.panels import Panel
from pages.widgets.questions import deed
from pages.widgets.searching import Search
from pages.widgets.tables import Column, Listing, Row, unbroken

LIST = '/company/mandates'
EMPTY = '没有找到授权。可以点“新增授权”为他人授权，或修改查询条件。'
WHY_WAITING = {
    MandateState.UNCONFIRMED: '单位的法定代表人已变更，原法定代表人任内的{count}项授权暂停使用，等待新的法定代表人确认：',
    MandateState.UNCARRIED: (
        '以下{count}项授权由被授权人办理，办理人本人的账号已停用、授权已失效或不再包括人员授权，'
        '因此暂停使用，等待法定代表人确认：'
    ),
}
company_menu('人员授权', LIST, Function.MANDATES)


@company_page(LIST, Function.MANDATES)
async def mandates(me: Me, list: str = '') -> None:
    """企业列表 and 个人列表; `list=own` is the second."""
    own = list == 'own'
    with company_frame('人员授权', me, current=LIST):
        draw_tabs(LIST, own=own)
        if own:
            html.p('这里是其他单位给您本人的授权，与所选单位无关。').classes('tz-lead')
            await draw_given(me)
            return
        await MandateList(me).draw()


class MandateList:
    """What waits for confirmation, the way to a new one, the search and the list; each is read again after an act."""

    def __init__(self, me: Me) -> None:
        self.me = me
        self.waiting = Panel(self.read_waiting, self.show_waiting)
        with html.div().classes('tz-row'):
            shell.link_button('新增授权', f'{LIST}/new', primary=True).mark('new')
        self.search = Search()
        self.search.text('name', '人员姓名')
        self.search.text('number', '人员身份证号', more='autocomplete=off')
        self.search.text('since', '授权日期（从）', more=DATE)
        self.search.text('until', '授权日期（到）', more=DATE)
        self.listing = Listing(self.load, self.columns(), empty=EMPTY, caption='被授权人')
        self.search.close(self.listing.draw, LIST)
        self.disabling = Disabling(me, self.draw_again)

    async def draw(self) -> None:
        """Everything, as it stands now."""
        await self.waiting.draw()
        await self.listing.draw()

    async def draw_again(self) -> None:
        """The same page of the list after an act."""
        await self.waiting.draw()
        await self.listing.draw(self.listing.page)

    async def load(self, page: int) -> tuple[int, list[Row]]:
        """One page of the employer's; read anew each time, so that a lost mandate reads nothing more."""
        await refuse_reading(self.me, Function.MANDATES, now=clock.now())
        since, until = typed_span(self.search, '授权日期')
        count, rows = await mandates_page(
            self.me.standing.organisation_id or 0, name=self.search['name'], number=self.search['number'], since=since,
            until=until, day=clock.today(), page=page,
        )  # fmt: skip
        by = await granting(self.me)
        return count, [row | {'untouchable': why_not_touched(self.me, row, by)} for row in rows]

    def columns(self) -> list[Column]:
        """As the guide's list stands, and where each mandate stands today."""
        return [
            ('人员姓名', lambda row: row['name']),
            ('身份证号', lambda row: unbroken(row['id_number'])),
            ('授权功能', lambda row: in_order(row['functions'])),
            ('授权期限', lambda row: unbroken(term(row['first_day'], row['last_day']))),
            ('状态', draw_state),
            ('操作', self.draw_acts),
        ]

    def draw_acts(self, row: Row) -> None:
        """查看; 授权 and 禁用 where they are open to this person."""
        with html.div().classes('tz-row').style('flex-wrap: nowrap; white-space: nowrap'):
            way(row, '查看', f'{LIST}/{row["id"]}')
            if row['untouchable']:
                return
            way(row, '授权', f'{LIST}/{row["id"]}?edit=1')
            if row['enabled'] and row['state'] is not MandateState.EXPIRED:
                button = ui.button('禁用', on_click=lambda: self.disabling.ask(row)).props('no-caps outline dense')
                button.props(f'aria-label="禁用{row["name"]}的授权"').mark(f'disable-{row["id"]}')

    async def read_waiting(self) -> list[Row]:
        """What waits for the representative."""
        await refuse_reading(self.me, Function.MANDATES, now=clock.now())
        return await unconfirmed(self.me.standing.organisation_id or 0, day=clock.today())

    def show_waiting(self, rows: list[Row]) -> None:
        """The banner, with each of them under its reason; only the representative himself confirms."""
        if not rows:
            return
        with html.div().classes('tz-note wait tz-stack').props('role=status').mark('waiting'):
            for state, why in WHY_WAITING.items():
                if waiting := [row for row in rows if row['state'] is state]:
                    html.p(why.format(count=len(waiting)))
                    with html.ul().classes('tz-stack'):
                        for row in waiting:
                            self.draw_waiting(row)
            if self.me.role is Role.EMPLOYER:
                html.p('不打算继续授权的，请点“不确认”：该授权随即禁用，以后可以重新授权。').classes('tz-soft')
            else:
                html.p('须由法定代表人本人登录后确认或修改。')

    def draw_waiting(self, row: Row) -> None:
        """One that waits, and the buttons that confirm it or end it."""

        async def confirm_it() -> None:
            await confirm(self.me.actor, row['id'], now=clock.now())
            ui.notify(f'已确认对{row["name"]}的授权', type='positive')
            await self.draw_again()

        with html.li().classes('tz-row'):
            html.span(
                f'{row["name"]}（{row["id_number"]}）：{in_order(row["functions"])}，{term(row["first_day"], row["last_day"])}'
            )
            if self.me.role is Role.EMPLOYER:
                deed('确认', confirm_it, primary=False).mark(f'confirm-{row["id"]}')
                button = ui.button('不确认', on_click=lambda: self.disabling.ask(row)).props('no-caps outline')
                button.props(f'aria-label="不确认对{row["name"]}的授权"').mark(f'decline-{row["id"]}')


def way(row: Row, label: str, address: str) -> None:
    """A way on from a row; whoever hears it knows which row."""
    html.a(label).props(f'href="{address}" aria-label="{label}{row["name"]}的授权"').mark(f'{label}-{row["id"]}')


class Disabling:
    """One dialog for the whole list: it names the person before anything ends."""

    def __init__(self, me: Me, done: Callable[[], Awaitable[None]]) -> None:
        self.me, self.done = me, done
        with ui.dialog() as self.dialog, ui.card().classes('tz-dialog').props('role=alertdialog aria-label="禁用授权"'):
            self.place = html.div().classes('tz-stack')

    async def ask(self, row: Row) -> None:
        """Ask about one mandate."""

        async def disable_it() -> None:
            self.dialog.close()
            await disable(self.me.actor, row['id'], now=clock.now())
            ui.notify(f'已禁用{row["name"]}的授权', type='positive')
            await self.done()

        carries = await carried_by(row['id'])
        self.place.clear()
        with self.place:
            html.p(question_of(row, carries=carries))
            with html.div().classes('tz-row'):
                deed('确定禁用', disable_it, danger=True).mark('sure-disable')
                ui.button('取消', on_click=self.dialog.close).props('no-caps outline')
        self.dialog.open()


def question_of(row: Row, *, carries: int) -> str:
    """What is about to end with it, and what stays."""
    handed_on = f'由{row["name"]}办理的{carries}项授权随之停用，须由法定代表人确认后才能继续使用；' if carries else ''
    return (
        f'确定禁用{row["name"]}（{row["id_number"]}）的授权吗？禁用后立即失效，对方正在打开的页面也不能再办理；'
        f'{handed_on}已办理的记录不受影响，以后可以重新授权。'
    )
