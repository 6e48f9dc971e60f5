"""The items applied for: what is held of them, each result with its document, and what the rules say comes next."""

from nicegui import html

from models.applications.queries.office_card import ItemLine, OfficeCard
from models.applications.rules.conversions import worded
from models.applications.rules.types import OPEN
from pages.widgets.exam_result import draw_result


def draw_items(card: OfficeCard) -> None:
    """One card per item."""
    html.h2('作业项目和考试成绩').classes('tz')
    with html.div().classes('tz-card'):
        for line in card.items:
            draw_item(card, line)


def draw_item(card: OfficeCard, line: ItemLine) -> None:
    """The item, its certificate, its results and what follows."""
    with html.div():
        html.strong(line.named.shown)
        if line.old_code:
            html.div(f'原项目：{line.old_code}（{line.old_edition}版目录）').classes('tz-soft')
        if line.candidates is not None:
            told = worded(line.old_code, line.settled) if line.settled else '换发为哪个现行项目，待审核人员确定'
            html.div(told).classes('tz-soft')
        if line.held:
            html.div(f'现有证书有效期至 {line.held.held.until}').classes('tz-soft')
        for result in line.results:
            with draw_result(result):
                html.a(
                    f'成绩来源：{result.source_name}', href=f'/issuer/cases/{card.application.id}/sources/{result.id}'
                )
        if card.application.status in OPEN:
            html.div(f'下一步：{line.following.step.label}').classes('tz-soft')
        for one in line.following.objections:
            html.div(one.message).classes('tz-hint')
