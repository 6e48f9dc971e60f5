"""The register: search by name, initials, number, certificate, item, issuer, status and month; export what is asked."""

from typing import Any

from fastapi import Request
from nicegui import html, ui

from documents.excel import Column as Head
from documents.excel import export
from documents.fields import Kind
from models import clock
from models.certificates.register_search import MOST_COUNTED, Entry, search, whole
from models.certificates.rules.items import ItemStatus, Origin
from models.certificates.rules.register import Asked, item_choices
from models.people.operations.exporting import Exported, note_export
from models.people.rules import Me
from models.records.rules import Role
from models.regulation.objection import Objection, Refused
from pages import shell
from pages.issuer.cases.finding import off_the_loop
from pages.issuer.register.finding import PATH, address, draw_holder, draw_item, draw_status, period
from pages.session import role_page
from pages.widgets.questions import deed
from pages.widgets.searching import Search
from pages.widgets.tables import Column, Listing, Row, unbroken

ANY = {'': '全部'}
EMPTY = '没有符合条件的证书项目。可以减少筛选条件后再查询；尚未导入的旧登记，请先导入。'
HEADS = (
    Head('name', '姓名'), Head('id_number', '身份证号'), Head('number', '证书编号'), Head('archive', '档案编号'),
    Head('item', '作业项目'), Head('kind', '作业种类'), Head('start', '有效期起'), Head('until', '有效期止'),
    Head('status', '证件状态'), Head('issuer', '发证机关'), Head('first', '首次发证日期', Kind.DATE), Head('origin', '来源'),
)  # fmt: skip


@role_page(PATH, role=Role.ISSUER)
async def register(me: Me, request: Request) -> None:
    """The list under the filter of the address."""
    with shell.frame('证书登记册', me=me, current=PATH):
        await RegisterView(me, Asked.read(request.query_params)).listing.draw()


class RegisterView:
    """The search row, its buttons and the list."""

    def __init__(self, me: Me, there: Asked) -> None:
        self.me, self.more = me, False
        self.search = search_row(there)
        with html.div().classes('tz-row'):
            deed('导出 Excel', self.export, primary=False).mark('export')
            shell.link_button('导入旧登记', f'{PATH}/import')
            shell.link_button('登记变更', f'{PATH}/proposals')
        self.listing = Bounded(self.load, columns(), empty=EMPTY, caption='证书登记册', me=me)
        self.search.button(self.look)
        with self.search.place:
            shell.link_button('重置', PATH).mark('reset')

    @property
    def asked(self) -> Asked:
        """The search as it is set now."""
        found = Asked.read({key: self.search[key] for key in self.search.inputs})
        if self.search['month'] and not found.month:
            raise Refused(Objection(message='到期月份请写作2027-03，年份在2000至2099之间', field='month'))
        return found

    async def look(self) -> None:
        """Search anew; the address keeps what was asked, so that one comes back to it from an item."""
        await self.listing.draw()
        ui.navigate.history.replace(address(self.asked))

    async def load(self, page: int) -> tuple[int, list[Row]]:
        """One page."""
        found = await search(self.me.actor, self.asked, page=page, now=clock.now())
        self.listing.more = found.more
        return found.count, [{'entry': entry} for entry in found.entries]

    async def export(self) -> None:
        """The list as a table, with the filter in force; an identity number asked for stays out of addresses."""
        asked = self.asked
        lines = [line_of(entry) for entry in await whole(self.me.actor, asked, now=clock.now())]
        await note_export(self.me.actor, Exported.REGISTER, count=len(lines), words=asked.in_words, now=clock.now())
        content = await off_the_loop(lambda: export(HEADS, lines, title='证书登记册', filters=asked.in_words))
        ui.download.content(content, f'证书登记册_{clock.today()}.xlsx')


class Bounded(Listing):
    """A list whose end is not looked for where it is far away."""

    more = False

    def draw_pager(self, count: int) -> None:
        """Back and on; beyond the last page there may be more."""
        super().draw_pager(count)
        if self.more:
            html.div(
                f'符合条件的超过 {MOST_COUNTED} 条，只列出前 {MOST_COUNTED} 条，请补充条件；导出包含全部。'
            ).classes('tz-note')


def search_row(there: Asked) -> Search:
    """The fields above the list."""
    row = Search()
    row.text('name', '姓名或拼音首字母', more='autocomplete=off')
    row.text('number', '身份证号（含原号码）', more='autocomplete=off')
    row.text('certificate', '证书编号', more='autocomplete=off')
    row.choice('item', '作业项目', ANY | item_choices(), value=there.item)
    row.text('issuer', '发证机关')
    status = there.status.value if there.status else ''
    row.choice('status', '证件状态', ANY | {one.value: one.label for one in ItemStatus}, value=status)
    row.text('month', '到期月份', more='type=month placeholder=2027-03')
    for key in ('name', 'number', 'certificate', 'issuer', 'month'):
        row.inputs[key].set_value(getattr(there, key))
    return row


def columns() -> list[Column]:
    """What a row shows."""
    return [
        ('持证人', lambda row: draw_holder(row['entry'])), ('作业项目', lambda row: draw_item(row['entry'])),
        ('有效期', lambda row: unbroken(period(row['entry']))), ('证件状态', lambda row: draw_status(row['entry'])),
        ('发证机关', lambda row: row['entry'].held.issuer), ('证书编号', lambda row: row['entry'].number),
    ]  # fmt: skip


def line_of(entry: Entry) -> dict[str, Any]:
    """A row of the file."""
    return {
        'name': entry.name, 'id_number': entry.id_number, 'number': entry.number, 'archive': entry.archive_number,
        'item': entry.held.shown, 'kind': entry.held.item.kind, 'start': str(entry.held.start or ''),
        'until': str(entry.held.until), 'status': entry.status.label, 'issuer': entry.held.issuer,
        'first': entry.first_issued_on, 'origin': Origin(entry.origin).label,
    }  # fmt: skip
