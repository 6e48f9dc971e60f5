"""补正: what is to be mended, with the remark and the way there; what is still as it was; sending it back."""

from nicegui import html

from models.applications.rules.types import Path
from models.regulation.objection import Objection
from pages.candidate.finding import At
from pages.widgets.declared_field import slug
from pages.words import day


def draw_mending(at: At, wrong: list[Objection]) -> None:
    """The marks of this round, and the button that sends the case back."""
    mending = at.card.mending
    assert mending is not None
    html.h2(f'需要补正（第 {mending.round} 次告知）').classes('tz')
    draw_still_wrong(wrong)
    html.p(
        f'请在 {day(mending.due_on)} 前（含当日）修改以下内容，其他内容不能修改。逾期不补正的，视为放弃申请。'
    ).classes('tz-lead')
    with html.ol().classes('tz-tasks'):
        for mark in mending.marks:
            with html.li().classes('tz-task'), html.div():
                html.strong(mark.get('label') or '申请表')
                html.div(mark['remark'])
                draw_way(at, mark['target'])
        draw_following(at)
    with html.form(action=f'{at.address}/resubmit', method='post').classes('tz-row'):
        html.button('补正后提交', type='submit').classes('tz-button primary').mark('resubmit')
        html.span('提交后受理期限重新计算。').classes('tz-soft tz-small')


def draw_way(at: At, target: str) -> None:
    """Where a mark is mended."""
    kind, _, key = target.partition('/')
    if kind == 'form':
        html.a('去修改', href=f'{at.address}/particulars#f-{slug(key)}', **{'aria-label': '去修改申请表'})
    elif kind == 'material':
        html.a('去上传', href=f'{at.address}/materials#b-{key}', **{'aria-label': '去上传材料'})
    else:
        draw_item(at, int(key))


def draw_item(at: At, item_id: int) -> None:
    """What stands in the place of a marked item now, and the way to change it."""
    row = next((one for one in at.card.items if one.id == item_id), None)
    if row is None:
        html.div('已删除').classes('tz-hint')
        return
    html.div(f'现为：{row.named.shown}').classes('tz-hint')
    html.a('去更换或删除', href=f'{at.address}/mend-item/{item_id}', **{'aria-label': '去更换或删除项目'})


def draw_following(at: At) -> None:
    """What a changed item asks for besides: papers nobody asked for before, another center."""
    for paper in at.card.papers.asked:
        if paper.key in at.card.papers.demanded:
            with html.li().classes('tz-task'), html.div():
                html.strong(paper.name)
                there = at.card.papers.there.get(paper.key)
                html.div(f'已上传：{there.name}' if there else '更换项目后需要的材料')
                html.a('去上传', href=f'{at.address}/materials#b-{paper.key}', **{'aria-label': f'去上传{paper.name}'})
    if at.card.changed and at.card.path is not Path.NO_EXAM:
        with html.li().classes('tz-task'), html.div():
            html.strong('考试机构')
            html.div(at.card.center['organisation__name'] if at.card.center else '更换项目后需要重新选择')
            html.a('去选择', href=f'{at.address}/center', **{'aria-label': '去选择考试机构'})


def draw_still_wrong(wrong: list[Objection]) -> None:
    """What keeps the case from being sent back."""
    if not wrong:
        return
    with html.div(role='alert', tabindex='-1').classes('tz-errors'):
        html.h2('还不能提交')
        with html.ul():
            for one in wrong:
                html.li(one.message)
