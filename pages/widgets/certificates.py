"""Certificates as everybody sees them who may: the search, the columns, the facts of one, its items, its history."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from nicegui import html

from models import clock
from models.certificates.holding import own_items
from models.certificates.listing import Sought
from models.certificates.register_changes import RegisterStep
from models.certificates.rules.items import CertificateStatus, ItemStatus, Origin, status_words
from models.certificates.rules.register import item_choices
from models.certificates.rules.typed import CertificateStep, period_words
from models.people.rules import Me
from pages.widgets.employment import ANY, kinds, serial
from pages.widgets.facts import draw_facts
from pages.widgets.history import Events
from pages.widgets.searching import Search
from pages.widgets.tables import Column, Listing, Row, record_table, tag, unbroken
from pages.words import day

SUBJECT = 'certificate'
LIST = '/certificates'
STATES = {ItemStatus.VALID: 'good', ItemStatus.EXPIRED: 'bad', ItemStatus.SUSPENDED: 'bad', ItemStatus.REVOKED: 'bad',
          ItemStatus.CANCELLED: 'bad', ItemStatus.SUPERSEDED: ''}  # fmt: skip
EMPTY = '没有查到证书，请修改查询条件。异地取证的，请点“{new}”；本地取证而查不到的，请点“{why}”。'
UNDECIDED = (RegisterStep.PROPOSED.value, RegisterStep.DECLINED.value)
Load = Callable[[Sought, int], Awaitable[tuple[int, list[Row]]]]


class Certificates:
    """A searched list of items: what the guide lets one look for, by person too where the list is a company's."""

    def __init__(self, load: Load, address: str, columns: Sequence[Column], *, people: bool, empty: str) -> None:
        self.read = load
        self.search = Search()
        if people:
            self.search.text('name', '作业人员姓名')
            self.search.text('number', '持证人身份证号', more='autocomplete=off')
        self.search.choice('item', '作业项目', ANY | item_choices())
        self.search.choice('kind', '作业种类', kinds())
        self.search.text('issuer', '发证机构')
        self.search.choice('status', '证件状态', ANY | {one.value: one.label for one in ItemStatus})
        self.listing = Listing(self.load, columns, empty=empty, caption='证书')
        self.search.close(self.listing.draw, address)

    async def load(self, page: int) -> tuple[int, list[Row]]:
        """One page of what is asked for."""
        count, rows = await self.read(self.sought(), page)
        return count, serial(rows, page)

    def sought(self) -> Sought:
        """The search as the query takes it."""
        text = {
            key: self.search[key] for key in ('name', 'number', 'item', 'kind', 'issuer') if key in self.search.inputs
        }
        status = next((one for one in ItemStatus if one.value == self.search['status']), None)
        return Sought(**text, status=status)

    async def draw(self) -> None:
        """The list as it stands now."""
        await self.listing.draw()


def item_columns() -> list[Column]:
    """What of an item every list shows."""
    return [
        ('作业项目', lambda row: row['item']),
        ('作业种类', lambda row: row['kind']),
        ('发证机构', lambda row: row['issuer']),
        ('证书有效期', draw_period),
        ('证件状态', draw_state),
    ]


async def draw_own(me: Me, address: str, *, new: str, why: str) -> None:
    """The certificates of whoever looks, as himself, whatever he acts as; `new` and `why` stand on the buttons above."""

    async def load(sought: Sought, page: int) -> tuple[int, list[Row]]:
        return await own_items(me.actor, sought, page=page, now=clock.now())

    columns: list[Column] = [
        ('序号', lambda row: row['serial']),
        *item_columns(),
        ('操作', lambda row: link('查看', f'{LIST}/{row["certificate_id"]}', row)),
    ]
    await Certificates(load, address, columns, people=False, empty=EMPTY.format(new=new, why=why)).draw()


def link(label: str, address: str, row: Row) -> None:
    """A way on from a row; whoever hears it knows which row."""
    way = html.a(label).style('white-space:nowrap')
    way.props(f'href="{address}" aria-label="{label}{row["name"]}{row["item"]}"').mark(f'{label}-{row["id"]}')


def draw_period(row: Row) -> None:
    """First and last day; a narrow column breaks between them alone."""
    start, until = period_words(row['held']).split('至')
    with html.div():
        unbroken(f'{start}至')
        html.wbr()
        unbroken(until)


def draw_state(row: Row) -> None:
    """Where an item stands today; of what was taken away, since when."""
    status: ItemStatus = row['status']
    with html.div():
        tag(status_words(row['held'], status, clock.today()), STATES[status])
        if status not in {ItemStatus.VALID, ItemStatus.EXPIRED} and row['since']:
            html.div(f'自{day(row["since"])}起').classes('tz-soft tz-tiny')


def draw_card(card: dict[str, Any]) -> None:
    """The facts of a certificate; numbers are masked here, they stand whole on its sheet alone."""
    reissued = f'{day(card["reissued_on"])}（此证补发）' if card['reissued_on'] else ''
    facts = [
        ('姓名', card['name']),
        ('证书编号', card['number']),
        ('档案编号', card['archive_number']),
        ('发证机构', card['issuer']),
        ('首次发证日期', day(card['first_issued_on'])),
        ('聘用单位', card['employer']),
        ('信息来源', card['origin'].label),
    ]
    if reissued:
        facts.append(('补发日期', reissued))
    if card['status'] is not CertificateStatus.VALID:
        facts.append(('证书状态', card['status'].label))
    with html.div().classes('tz-card'):
        draw_facts(facts)
        if card['origin'] is Origin.TYPED:
            html.p('由持证人自行录入，未经本系统的发证机关核对。').classes('tz-soft')


def draw_items(card: dict[str, Any]) -> None:
    """Every item of a certificate with its period and state."""
    html.h2('作业项目').classes('tz')
    columns = [column for column in item_columns() if column[0] != '发证机构']
    record_table(card['items'], columns, empty='这本证书上没有作业项目。', caption='作业项目')


def draw_changes(me: Me, certificate_id: int, *, own: bool) -> Events:
    """修改记录: who, from what to what, why; draw it with `draw()`.

    What the office proposed and has not decided, or declined, changed nothing and is the office's own; when its holder
    took his sheet is his alone.
    """
    html.h2('修改记录').classes('tz').props('id=history')
    without = UNDECIDED if own else (*UNDECIDED, CertificateStep.SHEET_TAKEN.value)
    return Events(
        me,
        lambda: {'subject': (SUBJECT, certificate_id), 'without': without},
        empty='还没有记录。',
        caption='修改记录',
        of_one_thing=True,
    )
