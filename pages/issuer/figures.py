"""Figures for the head of office: open by step and age, due today and overdue, by item and by month; drawn and told."""

from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import Request
from fastapi.responses import Response
from nicegui import app, html

from documents.excel import Column as Head
from documents.excel import export
from documents.fields import Kind
from models import clock
from models.applications.queries.figures import AGES, Figures, figures
from models.applications.rules.inbox import Extent, Filters, due_today, overdue, still_open
from models.people.rules import Me
from models.records.rules import Role
from models.regulation.text import may_be_personal
from pages import shell
from pages.issuer.cases.filtering import ExportLink, FilterRow, address, asked
from pages.issuer.cases.finding import PRIVATE, XLSX, answered, attached, off_the_loop
from pages.session import required, role_page
from pages.widgets.charts import draw_chart
from pages.widgets.facts import draw_figures
from pages.widgets.panels import Panel

HEADS = (
    Head('kind', '统计口径'), Head('name', '名称'), Head('more', '分类'), Head('count', '件数', Kind.NUMBER),
)  # fmt: skip


@role_page('/issuer/figures', role=Role.ISSUER)
async def figures_page(me: Me, request: Request) -> None:
    """Everything under one filter; the export takes the same."""
    with shell.frame('办理统计', me=me, current='/issuer/figures'):
        row = FilterRow(asked({'extent': Extent.ALL.value} | dict(request.query_params)))
        with html.div().classes('tz-row'):
            link = ExportLink('/issuer/figures.xlsx')

        async def read() -> Figures:
            link.show(row.filters)
            return await figures(me.actor, row.filters, now=clock.now())

        panel = Panel(read, draw)
        row.close(panel.draw, '/issuer/figures')
        await panel.draw()


def draw(seen: Figures) -> None:
    """Counts on top, then each figure as a picture with its table beneath."""
    draw_figures((
        ('今天到期', seen.due_today, leading(due_today(seen.filters))),
        ('已逾期', seen.overdue, leading(overdue(seen.filters))),
        ('在办合计', sum(one.total for one in seen.steps), leading(still_open(seen.filters))),
    ))  # fmt: skip
    ages = [age_words(one) for one in AGES]
    section('在办申请：按环节和在办天数', '办理环节', [one.status.label for one in seen.steps],
            {age: [one.ages[place] for one in seen.steps] for place, age in enumerate(ages)}, stacked=True)  # fmt: skip
    months = seen.months if seen.items else []  # no item, no application: twelve rows of nothing tell nothing
    section('按月份', '月份', [f'{one.month:%Y-%m}' for one in months],
            {'收到': [one.filed for one in months], '办结': [one.ended for one in months]})  # fmt: skip
    section('按作业项目', '作业项目', [one.shown for one in seen.items],
            {'在办': [one.open for one in seen.items], '全部': [one.every for one in seen.items]})  # fmt: skip


def leading(filters: Filters | None) -> str:
    """The list of what is counted; none where the filter rules it out, or its address would carry a personal number."""
    return address(filters) if filters and not may_be_personal(filters.words) else ''


def age_words(age: tuple[int, int | None]) -> str:
    """0—5天, 21天以上."""
    return f'{age[0]}—{age[1]}天' if age[1] is not None else f'{age[0]}天以上'


def section(
    title: str, kind: str, names: Sequence[str], series: Mapping[str, Sequence[int]], *, stacked: bool = False
) -> None:
    """A figure under its head; without anything to count, that."""
    html.h2(title).classes('tz')
    if not names:
        html.div('筛选条件下没有申请。').classes('tz-empty')
        return
    draw_chart(title, kind, names, series, stacked=stacked)


@app.get('/issuer/figures.xlsx', include_in_schema=False)
async def figures_file(request: Request) -> Response:
    """The same figures as a table."""
    me = await required(request)
    filters = asked(request.query_params)
    with answered():
        seen = await figures(me.actor, filters, now=clock.now())
    rows = lines(seen)
    content = await off_the_loop(lambda: export(HEADS, rows, title='办理统计', filters=filters.in_words))
    return Response(content, media_type=XLSX, headers=PRIVATE | attached(f'办理统计_{clock.today()}.xlsx'))


def lines(seen: Figures) -> list[dict[str, Any]]:
    """Every figure on a line of its own."""
    told = [('期限', '今天到期', '', seen.due_today), ('期限', '已逾期', '', seen.overdue)]
    for step in seen.steps:
        told += [
            ('在办环节', step.status.label, age_words(AGES[place]), count) for place, count in enumerate(step.ages)
        ]
    for one in seen.items:
        told += [('作业项目', one.shown, '在办', one.open), ('作业项目', one.shown, '全部', one.every)]
    for month in seen.months:
        told += [
            ('月份', f'{month.month:%Y-%m}', '收到', month.filed),
            ('月份', f'{month.month:%Y-%m}', '办结', month.ended),
        ]
    return [dict(zip(('kind', 'name', 'more', 'count'), line, strict=True)) for line in told]
