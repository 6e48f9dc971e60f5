"""Employment records as everybody sees them who may: the search, the facts of one, its history, its continuity."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from nicegui import html

from models import clock
from models.certificates.rules.register import item_choices
from models.employment.operations.filing import SUBJECT
from models.employment.queries.batches import first_line
from models.employment.queries.continuing import Continued
from models.employment.queries.listing import Asked, records_page
from models.people.rules import Me
from models.regulation.catalogue import EDITIONS, items
from pages.widgets.continuity import draw_continuity
from pages.widgets.days import DATE, typed_span
from pages.widgets.facts import draw_facts
from pages.widgets.history import Events, named
from pages.widgets.searching import Search
from pages.widgets.tables import PAGE, Column, Listing, Row, tag, unbroken
from pages.words import minute

ANY = {'': '全部'}
STATES = {'在聘': 'good', '未开始': 'wait', '已期满': '', '已终止': ''}


def kinds() -> dict[str, str]:
    """作业种类 of every edition, as a list offers them."""
    return ANY | {one.kind: one.kind for edition in sorted(EDITIONS, reverse=True) for one in items(edition)}


def search_row(*, of_company: bool) -> Search:
    """What the guide lets one search by: the company by person, the person by employer."""
    search = Search()
    if of_company:
        search.text('name', '作业人员姓名')
        search.text('number', '作业人员身份证号', more='autocomplete=off')
    else:
        search.text('employer', '聘用单位、统一社会信用代码')
    search.choice('kind', '作业种类', kinds())
    search.choice('item', '作业项目', ANY | item_choices())
    search.text('since', '聘用时间（从）', more=DATE)
    search.text('until', '聘用时间（到）', more=DATE)
    return search


def asked(search: Search) -> Asked:
    """The search as the query takes it."""
    text = {key: search[key] for key in ('name', 'number', 'employer', 'kind', 'item') if key in search.inputs}
    since, until = typed_span(search, '聘用时间')
    return Asked(**text, since=since, until=until)


def serial(rows: list[Row], page: int) -> list[Row]:
    """The rows with their number in the whole list."""
    return [row | {'serial': (page - 1) * PAGE + place} for place, row in enumerate(rows, 1)]


def columns_of_item() -> list[Column]:
    """What of a record every list shows."""
    return [
        ('作业项目', lambda row: row['item']),
        ('作业种类', lambda row: row['kind']),
        ('聘用开始日期', lambda row: unbroken(row['start'].isoformat())),
        ('聘用结束日期', lambda row: unbroken(row['agreed_end'].isoformat())),
        ('状态', draw_state),
    ]


def draw_state(row: Row) -> None:
    """Where it stands; of an ended one, its last day."""
    with html.div():
        tag(row['state'], STATES.get(row['state'], ''))
        if row['terminated_on']:
            with html.div().classes('tz-soft tz-tiny'):
                unbroken(f'终止 {row["terminated_on"].isoformat()}')


async def draw_own(me: Me, address: str) -> None:
    """The records of whoever looks, as himself, whatever he acts as."""

    async def load(page: int) -> tuple[int, list[Row]]:
        count, rows = await records_page(asked(search), person_id=me.person_id, today=clock.today(), page=page)
        return count, serial(rows, page)

    search = search_row(of_company=False)
    columns: list[Column] = [
        ('序号', lambda row: row['serial']),
        ('聘用单位', lambda row: row['employer']),
        ('统一社会信用代码', lambda row: row['employer_code']),
        *columns_of_item(),
        ('操作', lambda row: link('查看', f'/employment/{row["id"]}', row)),
    ]
    empty = '没有找到聘用记录。填了查询条件的，请修改或点“重置”；还没有记录的，由用人单位填报后您会收到消息。'
    listing = Listing(load, columns, empty=empty, caption='个人聘用记录', me=me)
    search.close(listing.draw, address)
    await listing.draw()


def link(label: str, address: str, row: Row) -> None:
    """A way on from a row; whoever hears it knows which row."""
    html.a(label).props(f'href="{address}" aria-label="{label}{row["name"]}{row["item"]}"').mark(f'{label}-{row["id"]}')


def draw_record(card: dict[str, Any]) -> None:
    """Everything the guide shows of a record."""
    valid_from = str(card['valid_from']) if card['valid_from'] else ''
    with html.div().classes('tz-card'):
        draw_facts((
            ('作业人员姓名', card['name']),
            ('身份证号', card['id_number']),
            ('作业项目', card['item']),
            ('作业种类', card['kind']),
            ('聘用单位统一社会信用代码', card['employer_code']),
            ('聘用单位', card['employer']),
            ('证书有效期', f'{valid_from}至{card["valid_until"]}'),
            ('聘用开始时间', card['start'].isoformat()),
            ('聘用结束时间', card['agreed_end'].isoformat()),
            ('终止聘用时间', card['terminated_on'].isoformat() if card['terminated_on'] else ''),
            ('终止聘用原因', card['reason']),
            ('发证机构是否本市', '是' if card['issued_here'] else '否'),
            ('发证机构', card['issuer']),
            ('填报时间', minute(card['filed_at'])),
            ('填报人', card['filed_by']),
            ('状态', lambda: draw_state(card)),
        ))  # fmt: skip


def draw_changes(me: Me, record_id: str) -> Events:
    """修改记录: who, for whom, from what to what, why; draw it with `draw()`. A record filed by a file begins with it."""
    html.h2('修改记录').classes('tz').props('id=history')
    changes = Events(
        me,
        lambda: {'subject': (SUBJECT, record_id)},
        empty='还没有记录。',
        caption='修改记录',
        of_one_thing=True,
    )
    own = changes.load

    async def load(page: int) -> tuple[int, list[Row]]:
        count, rows = await own(page)
        first = await first_line(UUID(record_id))
        if first is None:
            return count, rows
        return count + 1, [*rows, *(await named([first]) if page * PAGE > count else [])]

    changes.load = load
    return changes


def draw_continuities(rows: Sequence[Continued]) -> None:
    """Each item that may be renewed one day: what the records show of it, in the words every side reads."""
    html.h2('聘用连续性').classes('tz')
    if not rows:
        html.div('没有可以复审的证书项目。').classes('tz-empty')
    for row in rows:
        with html.section().classes('tz-card').mark(f'continuity-{row.held.item_id}'):
            draw_continuity(row.found, row.held.held.shown)
