"""Recording the result of one part of the examination, with the document it was taken from (登记考试成绩)."""

from nicegui import html

from models import clock
from models.applications.operations.deciding import Result, file_result
from models.applications.queries.office_card import OfficeCard
from models.applications.rules.types import Part
from models.regulation.objection import Objection, Refused
from pages.issuer.cases.acting import Desk
from pages.issuer.cases.source_slot import SourceSlot
from pages.widgets.days import DATE, needed_day
from pages.widgets.questions import Questions, deed


def draw_file_result(desk: Desk, card: OfficeCard) -> None:
    """Item and part, outcome, day, document; what follows the rules decide."""
    sittings = {
        f'{line.id}:{part.value}': f'{line.named.shown}　{part.label}{"（补考）" if part in line.following.resits else ""}'
        for line in card.items for part in line.following.to_sit
    }  # fmt: skip
    if not sittings:
        html.div('没有需要登记的科目。').classes('tz-note')
        return
    html.p('登记后不能修改，请对照成绩单核对。全部科目登记后系统按规则转入下一步。').classes('tz-soft')
    ask = Questions('file_result')
    ask.choice('sitting', '项目和科目', sittings)
    ask.text('day', '考试日期', more=DATE)
    ask.text('score', '成绩（分）', hint='成绩单没有分数的可以不填', more='inputmode=numeric')
    ask.choice('passed', '结果', {'': '请选择', 'yes': '合格', 'no': '不合格'})
    slot = SourceSlot(desk, ask)

    async def do() -> None:
        if slot.source is None:
            raise Refused(Objection(message='请先上传成绩来源文件', field='source'))
        item, _, part = ask['sitting'].partition(':')
        score = ask['score'].strip()
        if score and not (score.isascii() and score.isdigit() and len(score) <= 3):
            raise Refused(Objection(message='成绩应为整数，例如85', field='score'))
        result = Result(
            item_id=int(item), part=Part(part), day=needed_day(ask, 'day', '考试日期'),
            score=int(score) if score else None, passed={'yes': True, 'no': False}.get(ask['passed']),
        )  # fmt: skip
        act = file_result(
            desk.me.actor, desk.case_id, result, source=slot.source, now=clock.now(), version=desk.version
        )  # fmt: skip
        await desk.done(act, '成绩已登记')

    deed('登记成绩', do, ask=ask).mark('do-file_result')
