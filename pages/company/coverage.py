"""证书覆盖: which items the employer's people cover and until when, who lapses, who lacks a certificate, who may leave."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import date
from typing import Any

from nicegui import html, ui

from documents.excel import Column as Head
from documents.excel import export
from documents.fields import Kind
from models import clock
from models.employment.queries.coverage import SEEN_WITH, Coverage, continuities, coverage_of
from models.employment.rules.continuity import Continuity
from models.employment.rules.coverage import (
    BANDS,
    Cover,
    ItemCover,
    band_in_words,
    hint,
    items_covered,
    lacking,
    lapsing,
)
from models.people.rules import Me
from models.regulation.derivation import in_words
from pages.company.frame import company_frame, company_menu, company_page
from pages.company.leaving import Leaving
from pages.widgets.charts import MOST, draw_bars
from pages.widgets.continuity import draw_continuity
from pages.widgets.facts import draw_figures
from pages.widgets.questions import deed
from pages.widgets.searching import Search
from pages.widgets.tables import PAGE, Column, Listing, Row, record_table, tag, unbroken

PATH = '/company/coverage'
COLOURS = ('#1F5AA6', '#6F9BD1', '#A9B4C2', '#D9962E', '#B42318')
"""The house's blue and greys; what is near in amber, what is wrong in red."""
HEADS = (
    Head('item', '作业项目'), Head('name', '作业人员姓名'), Head('id_number', '身份证号'), Head('status', '证件状态'),
    Head('valid_until', '证书有效期至', Kind.DATE), Head('last', '持证上岗至', Kind.DATE),
    Head('days', '剩余天数', Kind.NUMBER), Head('why', '失效原因'), Head('hint', '提示'),
)  # fmt: skip
NO_CERTIFICATE = '无有效证书'
company_menu('证书覆盖', PATH, *SEEN_WITH)


@company_page(PATH, *SEEN_WITH)
async def coverage(me: Me, leave: str = '') -> None:
    """Everything of one day; `leave` is the person whose leaving is asked about."""
    seen = await coverage_of(me.actor, now=clock.now())
    with company_frame('证书覆盖', me, current=PATH):
        html.p(f'截至{in_words(seen.today)}，按聘用记录和证书状态计算；只统计在聘人员。').classes('tz-lead')
        if not seen.covers:
            html.div('还没有在聘人员。填报聘用记录后，这里显示各项目由谁持证、何时到期。').classes('tz-empty')
            return
        items = items_covered(seen.covers, seen.today)
        draw_counts(seen, items)
        deed('导出 Excel', lambda: export_all(me), primary=False).mark('export')
        draw_items(items, seen.today)
        await draw_lapsing(me, seen)
        await draw_lacking(me, seen)
        await Leaving(me, seen).draw(leave)


def draw_counts(seen: Coverage, items: Sequence[ItemCover]) -> None:
    """How it stands, each count leading to its list."""
    today = seen.today
    holders = {one.person_id for one in seen.covers if one.last_day(today) is not None}
    draw_figures((
        ('持有效证书的在聘人员', len(holders), ''),
        (f'{BANDS[-1]}天内失效（人次）', len(lapsing(seen.covers, today, days=BANDS[-1])), '#lapsing'),
        ('在聘但无有效证书（人次）', len(lacking(seen.covers, today)), '#lacking'),
        ('今天无人持证的项目', sum(not one.holders for one in items), '#items'),
    ))  # fmt: skip


def draw_items(items: Sequence[ItemCover], today: date) -> None:
    """Each item as a bar: for how long its holders last; beneath, the same to be read, and the first day without any."""
    html.h2('各项目持证情况').classes('tz').props('id=items')
    html.p('按持证人员还能持证上岗多久分段：证书到期和聘用期满以先到的为准。').classes('tz-soft')
    shown = items[:MOST]
    draw_bars('各项目持证人数', [one.shown for one in shown], series(shown), stacked=True, colours=COLOURS)
    if len(items) > MOST:
        html.p(f'图中为最早出现无人持证的{MOST}个项目，全部项目见下表。').classes('tz-soft tz-small')
    bands = [(band_in_words(place), band(place)) for place in range(len(BANDS))]
    record_table(
        [{'one': one} for one in items],
        [('作业项目', lambda row: row['one'].shown), ('持证人数', lambda row: row['one'].holders), *bands,
         (band_in_words(len(BANDS)), lambda row: row['one'].later),
         (NO_CERTIFICATE, lambda row: row['one'].lacking),
         ('何时无人持证', lambda row: draw_uncovered(row['one'], today))],
        empty='', caption='各项目持证情况',
        numbers=frozenset({'持证人数', NO_CERTIFICATE, *(band_in_words(place) for place in range(len(BANDS) + 1))}),
    )  # fmt: skip


def band(place: int) -> Any:
    """What a row shows of one band."""
    return lambda row: row['one'].within[place]


def series(items: Sequence[ItemCover]) -> dict[str, list[int]]:
    """The longest lasting at the foot of each bar."""
    found = {band_in_words(len(BANDS)): [one.later for one in items]}
    for place in reversed(range(len(BANDS))):
        found[band_in_words(place)] = [one.within[place] for one in items]
    return found | {NO_CERTIFICATE: [one.lacking for one in items]}


def draw_uncovered(one: ItemCover, today: date) -> None:
    """The first day nobody covers it; today is told apart."""
    if one.uncovered_from <= today:
        tag('今天无人持证', 'bad')
    else:
        unbroken(f'{one.uncovered_from.isoformat()}起')


def reading(me: Me, first: Coverage) -> Callable[[], Awaitable[Coverage]]:
    """What was read for the page is drawn from; whatever is drawn again is read again, with the right to it."""
    read = [first]

    async def now() -> Coverage:
        return read.pop() if read else await coverage_of(me.actor, now=clock.now())

    return now


async def draw_lapsing(me: Me, first: Coverage) -> None:
    """Who lapses within so many days, and what can be done."""
    html.h2('即将失效的人员').classes('tz').props('id=lapsing')
    read = reading(me, first)

    async def load(page: int) -> tuple[int, list[Row]]:
        seen = await read()
        found = lapsing(seen.covers, seen.today, days=int(search['days']))
        some = page_of(found, page)
        told = await continuities(some, seen.profile, seen.today)
        return len(found), [row_of(one, seen, told[one.person_id, one.key]) for one in some]

    search = Search()
    search.choice('days', '期限', {str(days): f'{days}天内' for days in BANDS}, value=str(BANDS[-1]))
    listing = Listing(load, lapsing_columns(), empty='没有在这个期限内失效的人员。', caption='即将失效的人员')
    search.button(listing.draw)
    await listing.draw()


async def draw_lacking(me: Me, first: Coverage) -> None:
    """Who works on an item without a certificate that holds."""
    html.h2('在聘但没有有效证书的人员').classes('tz').props('id=lacking')
    read = reading(me, first)

    async def load(page: int) -> tuple[int, list[Row]]:
        seen = await read()
        found = lacking(seen.covers, seen.today)
        return len(found), [row_of(one, seen) for one in page_of(found, page)]

    columns: list[Column] = [
        *person_columns(),
        ('证件状态', lambda row: tag(row['status'], 'bad')),
        ('提示', lambda row: row['hint']),
    ]
    empty = '在聘人员都持有聘用记录所填项目的有效证书。'
    await Listing(load, columns, empty=empty, caption='在聘但没有有效证书的人员').draw()


def person_columns() -> list[Column]:
    """Who, on what."""
    return [
        ('作业人员姓名', lambda row: row['name']),
        ('作业人员身份证号', lambda row: unbroken(row['id_number'])),
        ('作业项目', lambda row: row['item']),
    ]


def lapsing_columns() -> list[Column]:
    """Until when, why, what to do; and what becomes of the items should he leave."""
    return [
        *person_columns(),
        ('持证上岗至', draw_last),
        ('提示', draw_hint),
        ('操作', draw_leave),
    ]


def draw_last(row: Row) -> None:
    """The last day, how long still and why."""
    with html.div():
        unbroken(row['last'].isoformat())
        left = f'还剩{row["days"]}天' if row['days'] else '今天是最后一天'
        html.div(f'{left}，{row["why"]}').classes('tz-soft tz-tiny')


def draw_hint(row: Row) -> None:
    """When to renew, and whether the records speak for it."""
    with html.div():
        html.div(row['hint'])
        draw_continuity(row['continuity'], '聘用连续性')


def draw_leave(row: Row) -> None:
    """To the question below."""
    told = f'{row["name"]}离开后的影响'
    html.a('离开后的影响').props(f'href="{PATH}?leave={row["person_id"]}#leaving" aria-label="{told}"')


def page_of(covers: Sequence[Cover], page: int) -> Sequence[Cover]:
    """The people on one page of a list."""
    return covers[(page - 1) * PAGE : page * PAGE]


def row_of(one: Cover, seen: Coverage, found: Continuity | None = None) -> Row:
    """One person on one item in plain values; `found` is what the records show of his continuity."""
    last, why = one.last_day(seen.today), one.lapse(seen.today)
    lacks = one.employed_on(seen.today) and last is None
    return {
        'person_id': one.person_id, 'name': one.name, 'id_number': one.id_number, 'item': one.shown,
        'status': one.status.label if one.status else NO_CERTIFICATE, 'valid_until': one.valid_until, 'last': last,
        'days': (last - seen.today).days if last else None,
        'why': why.label if why else NO_CERTIFICATE if lacks else '聘用未开始',
        'hint': hint(one, seen.profile, seen.today, broken=found is not None and found.broken is not None),
        'continuity': found,
    }  # fmt: skip


async def export_all(me: Me) -> None:
    """Everybody employed today or later as a table, the soonest first; numbers masked."""
    seen = await coverage_of(me.actor, now=clock.now())
    told = await continuities(seen.covers, seen.profile, seen.today)
    rows = [row_of(one, seen, told[one.person_id, one.key]) for one in seen.covers]
    rows.sort(key=lambda row: (row['last'] or date.min, row['name']))
    filters = f'截至{in_words(seen.today)}'
    content = await asyncio.to_thread(
        export, HEADS, rows, title=f'证书覆盖：{me.standing.organisation_name}', filters=filters
    )
    ui.download.content(content, f'证书覆盖_{seen.today}.xlsx')
