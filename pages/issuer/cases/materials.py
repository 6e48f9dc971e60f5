"""The papers of a case: each with every round of it, to look at and to keep."""

from nicegui import html

from models.applications.queries.filed import FiledPaper
from models.applications.queries.office_card import OfficeCard
from pages.widgets.tables import tag
from pages.words import file_size, minute

PICTURES = {'jpg', 'png'}


def draw_materials(card: OfficeCard) -> None:
    """What is asked for in its order, then what was added; a paper that is missing is named too."""
    html.h2('申请材料').classes('tz')
    named = {paper.key: paper.name for paper in card.asked}
    others = {key: files[-1].title for key, files in card.materials.items() if key not in named}
    with html.ul().classes('tz-tasks'):
        for key, title in (named | others).items():
            asked = next((paper for paper in card.asked if paper.key == key), None)
            with html.li().classes('tz-task'), html.div():
                html.div(title or '补充材料')
                files = card.materials.get(key, [])
                if not files:
                    draw_missing(required=bool(asked and asked.required), generated=bool(asked and asked.generated))
                for place, file in enumerate(files, 1):
                    draw_file(card, file, newest=place == len(files), many=len(files) > 1)


def draw_missing(*, required: bool, generated: bool) -> None:
    """Nothing lies here."""
    if generated:
        html.div('由系统生成，见“申请表”').classes('tz-hint')
    elif required:
        tag('未提交', 'bad')
    else:
        html.div('未提交（非必须）').classes('tz-hint')


def draw_file(card: OfficeCard, file: FiledPaper, *, newest: bool, many: bool) -> None:
    """One file of one round, with what was found about it."""
    where = f'/issuer/cases/{card.application.id}/materials/{file.id}'
    with html.div().classes('tz-row'):
        if many:
            tag('现用' if newest else '已替换', 'good' if newest else '')
        if file.marked:
            tag('需补正', 'wait')
        html.span(f'{file.name}（{file_size(file.size)}）')
        html.span(f'第 {file.round} 轮补正' if file.round else '首次提交').classes('tz-soft')
        html.span(minute(file.at)).classes('tz-soft')
        if file.kind in {*PICTURES, 'pdf'}:
            html.a('预览', href=where, target='_blank', **{'aria-label': f'预览{file.title}'})
        html.a('下载', href=f'{where}?keep=1', **{'aria-label': f'下载{file.title}'})
    for warning in file.warnings:
        html.div(str(warning)).classes('tz-hint')
