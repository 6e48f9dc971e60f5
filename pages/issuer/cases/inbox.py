"""The inbox of the office: what is due first stands first; claim one or several, keep a filter, export what is shown."""

from uuid import UUID

from fastapi import Request
from fastapi.responses import Response
from nicegui import app, html, ui

from documents.excel import Column as Head
from documents.excel import export
from documents.fields import Kind
from models import clock
from models.applications.operations.desk import claim, claim_all
from models.applications.operations.filters import drop_filter, save_filter
from models.applications.queries import office
from models.applications.queries.office import InboxRow
from models.applications.rules.claims import claimable
from models.applications.rules.inbox import Filters
from models.applications.rules.types import ApplicationStatus, parties
from models.people.operations.exporting import Exported, note_export
from models.people.rules import Duty, Me
from models.records.rules import Role
from models.regulation.objection import Refused
from models.regulation.text import may_be_personal
from pages import shell
from pages.issuer.cases.filtering import CASES, ExportLink, FilterRow, address, asked, lasting
from pages.issuer.cases.finding import PRIVATE, XLSX, answered, attached, off_the_loop
from pages.session import required, role_page
from pages.widgets.case_status import draw_case_status
from pages.widgets.due import LOOKS
from pages.widgets.questions import Questions, deed
from pages.widgets.tables import Column, Listing, Row, tag
from pages.words import day, minute

EMPTY = '没有符合条件的申请。可以把“范围”改为“全部”，或清空其他筛选条件再查询。'
HEADS = (
    Head('number', '申请号'), Head('person', '申请人'), Head('id_number', '证件号'), Head('type', '申请类型'),
    Head('items', '作业项目'), Head('status', '办理环节'), Head('due_on', '期限', Kind.DATE), Head('light', '期限状态'),
    Head('holder', '领办人'), Head('submitted', '提交时间'), Head('closed', '办结时间'),
)  # fmt: skip


@role_page('/issuer/cases', role=Role.ISSUER)
async def cases(me: Me, request: Request) -> None:
    """The list under the filter of the address."""
    view = InboxView(me)
    saved = await office.saved_filters(me.actor, now=clock.now())
    with shell.frame('申请办理', me=me, current='/issuer/cases'):
        draw_saved(me, saved)
        row = FilterRow(asked(request.query_params))
        view.begin(row)
        draw_keeping(me, view)
        await view.listing.draw()


class InboxView:
    """The list with what is ticked in it."""

    def __init__(self, me: Me) -> None:
        self.me, self.ticked = me, set[UUID]()
        self.who = parties(me.role, tuple(Duty(duty) for duty in me.standing.duties))

    def begin(self, row: FilterRow) -> None:
        """Button, acts on several, and the list."""
        self.row = row
        with html.div().classes('tz-row'):
            deed('领办所选', self.claim_ticked, primary=False).mark('claim-ticked')
            self.export = ExportLink(f'{CASES}.xlsx')
        self.listing = Listing(self.load, self.columns(), empty=EMPTY, caption='申请办理', me=self.me)
        row.close(self.look, CASES)

    async def look(self) -> None:
        """Search anew; the address keeps the filter, so that one comes back to it from a case."""
        await self.listing.draw()
        ui.navigate.history.replace(lasting(self.row.filters))

    async def load(self, page: int) -> tuple[int, list[Row]]:
        """One page under the filter in force."""
        self.ticked.clear()
        self.export.show(self.row.filters)
        found = await office.inbox(self.me.actor, self.row.filters, now=clock.now(), page=page)
        return found.count, [{'row': one} for one in found.rows]

    def columns(self) -> list[Column]:
        """What a row shows."""
        return [
            ('选择', lambda row: self.draw_tick(row['row'])), ('申请号', lambda row: draw_number(row['row'])),
            ('申请人', lambda row: draw_person(row['row'])), ('申请事项', lambda row: draw_what(row['row'])),
            ('办理环节', lambda row: draw_status(row['row'])), ('期限', lambda row: draw_light(row['row'])),
            ('领办人', lambda row: self.draw_holder(row['row'])),
        ]  # fmt: skip

    def may_claim(self, row: InboxRow) -> bool:
        """Whether it is nobody's and of one's duty; the operation decides."""
        return not row.holder and bool(claimable(row.status) & self.who)

    def draw_tick(self, row: InboxRow) -> None:
        """A box where it can be claimed."""
        if not self.may_claim(row):
            html.span('—').classes('tz-soft')
            return
        box = ui.checkbox(on_change=lambda e: (self.ticked.add if e.value else self.ticked.discard)(row.id))
        box.props(f'dense aria-label="选择 {row.number}"').mark(f'tick-{row.number}')

    def draw_holder(self, row: InboxRow) -> None:
        """Who holds it, or the button."""
        if row.holder:
            html.span('我' if row.mine else row.holder)
        elif self.may_claim(row):
            deed('领办', lambda: self.claim_one(row), primary=False).mark(f'claim-{row.number}')
        else:
            html.span('—').classes('tz-soft')

    async def claim_one(self, row: InboxRow) -> None:
        """Claim one as it stood in the list; where a colleague was faster, say so and show what is so now."""
        try:
            await claim(self.me.actor, row.id, now=clock.now(), version=row.version)
            ui.notify(f'已领办：{row.number}', type='positive')
        except Refused as refusal:
            ui.notify(str(refusal), type='warning', timeout=8000, close_button='知道了')
        await self.listing.draw(self.listing.page)

    async def claim_ticked(self) -> None:
        """Claim several; each that could not be is told."""
        if not self.ticked:
            raise Refused('请先在列表中勾选要领办的申请')
        told = await claim_all(self.me.actor, list(self.ticked), now=clock.now())
        wrong = [why for why in told.values() if why]
        ui.notify(f'已领办 {len(told) - len(wrong)} 件', type='positive')
        if wrong:
            text = '；'.join(dict.fromkeys(wrong))
            ui.notify(f'{len(wrong)} 件没有领办：{text}', type='warning', timeout=8000, close_button='知道了')
        await self.listing.draw(self.listing.page)


def draw_number(row: InboxRow) -> None:
    """The number leads to the case."""
    html.a(row.number, href=f'/issuer/cases/{row.id}').style('white-space:nowrap')


def draw_person(row: InboxRow) -> None:
    """Name and masked number."""
    with html.div():
        html.div(row.person)
        html.div(row.id_number).classes('tz-soft tz-tiny')


def draw_what(row: InboxRow) -> None:
    """Type and items."""
    with html.div():
        html.div(row.type.label)
        html.div(row.items).classes('tz-soft tz-tiny')
        if row.declared_violation:
            tag('声明发生过违章或事故', 'wait')


def draw_status(row: InboxRow) -> None:
    """Where it stands, and whose turn it is."""
    with html.div():
        draw_case_status(row.status)
        if row.turn:
            html.div(f'由{row.turn.label}办理').classes('tz-soft tz-tiny')
        elif row.status is ApplicationStatus.HANDED_OVER and row.due_on:
            html.div('待上传公示平台').classes('tz-soft tz-tiny')


def draw_light(row: InboxRow) -> None:
    """The day and its light, in words too."""
    with html.div():
        if row.due_on:
            html.div(day(row.due_on)).style('white-space:nowrap')
        tag(row.light.label, LOOKS[row.light])


def draw_saved(me: Me, saved: list[tuple[int, str, Filters]]) -> None:
    """The filters one has kept, each a link; below how to throw one away."""
    if not saved:
        return
    with html.div().classes('tz-row'):
        html.span('常用筛选：').classes('tz-soft')
        for filter_id, name, filters in saved:
            if may_be_personal(filters.words):  # kept before this was refused
                html.span(f'{name}（含证件号或手机号，请删除）')
            else:
                html.a(name, href=address(filters))

            async def drop(gone: int = filter_id) -> None:
                await drop_filter(me.actor, gone, now=clock.now())
                ui.navigate.to('/issuer/cases')

            deed('删除', drop, primary=False).props(f'flat dense aria-label="删除筛选：{name}"').mark(f'drop-{name}')


def draw_keeping(me: Me, view: InboxView) -> None:
    """Keep the filter in force under a name."""
    with html.details().classes('tz-card'):
        html.summary('保存当前筛选')
        ask = Questions('keeping')
        ask.text('name', '筛选名称', hint='相同名称会替换原来的筛选')

        async def keep() -> None:
            filters = view.row.filters
            await save_filter(me.actor, ask['name'], filters, now=clock.now())
            ui.navigate.to(lasting(filters))

        deed('保存筛选', keep, ask=ask, primary=False)


@app.get('/issuer/cases.xlsx', include_in_schema=False)
async def cases_file(request: Request) -> Response:
    """The cases of one's own office under the filter in force."""
    me = await required(request)
    filters = asked(request.query_params)
    with answered():
        rows = await office.register(me.actor, filters, now=clock.now())
        await note_export(me.actor, Exported.CASES, count=len(rows), words=filters.in_words, now=clock.now())
    told = [line_of(row) for row in rows]
    content = await off_the_loop(lambda: export(HEADS, told, title='申请办理清单', filters=filters.in_words))
    return Response(content, media_type=XLSX, headers=PRIVATE | attached(f'申请办理清单_{clock.today()}.xlsx'))


def line_of(row: InboxRow) -> dict[str, object]:
    """A row of the file."""
    return {
        'number': row.number, 'person': row.person, 'id_number': row.id_number, 'type': row.type.label,
        'items': row.items, 'status': row.status.label, 'due_on': row.due_on, 'light': row.light.label,
        'holder': row.holder, 'submitted': minute(row.submitted_at),
        'closed': minute(row.closed_at) if row.closed_at else '',
    }  # fmt: skip
