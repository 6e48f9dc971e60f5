"""Recording the result of one part of the examination, with the document it was taken from (登记考试成绩)."""

import tempfile
from pathlib import Path

from nicegui import app, html, ui
from nicegui.events import UploadEventArguments

from documents.inspection import FileKind
from models import clock
from models.applications.operations.deciding import Result, Source, file_result
from models.applications.queries.office_card import OfficeCard
from models.applications.rules.types import Part
from models.regulation.objection import Objection, Refused
from models.regulation.text import clean_text
from pages.issuer.cases.acting import Desk
from pages.issuer.cases.acts_desk import typed_day
from pages.uploads import judged_file
from pages.widgets.questions import Questions, deed

KINDS = frozenset({FileKind.PDF, FileKind.JPG, FileKind.PNG})
MOST_BYTES = 10 * 1024 * 1024


class SourceSlot:
    """The document: taken in at once, judged by its content, kept for the result."""

    def __init__(self, desk: Desk, ask: Questions) -> None:
        self.desk = desk
        self.source: Source | None = None
        with ask.framed('source', '成绩来源文件', '成绩汇总表的扫描件：PDF、jpg 或 png，不超过 10 MB'):
            self.told = html.div().classes('tz-hint').props('aria-live=polite')
            slot = ui.upload(
                on_upload=self.take, on_rejected=self.too_large, max_file_size=MOST_BYTES, auto_upload=True
            )
            slot.props('accept=".pdf,.jpg,.jpeg,.png" flat bordered label="选择文件"').classes('w-full').mark('source')
        ask.closing('source')

    def too_large(self) -> None:
        """The browser already says no."""
        self.say('文件超过 10 MB，或不是 PDF、jpg、png，请重新选择')

    async def take(self, event: UploadEventArguments) -> None:
        """Inspect and store it."""
        name = clean_text(event.file.name, longest=120)[:120] or '未命名'
        with tempfile.TemporaryDirectory(prefix='tezhengtong-') as folder:
            path = Path(folder) / 'upload'
            await event.file.save(path)
            seen = await judged_file(self.desk.me, path, allowed=KINDS, most_bytes=MOST_BYTES, about=self.desk.case_id)
            if seen.objections or seen.kind is None:
                self.source = None
                self.say('；'.join(one.message for one in seen.objections))
                return
            sha256 = await app.state.data_folder.store(path)
        self.source = Source(sha256=sha256, kind=seen.kind.value, size=event.file.size(), name=name)
        self.say(f'已上传：{name}')

    def say(self, text: str) -> None:
        """What became of the file."""
        self.told.clear()
        with self.told:
            html.span(text)


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
    ask.text('day', '考试日期', more='type=date')
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
            item_id=int(item), part=Part(part), day=typed_day(ask, 'day', '考试日期'),
            score=int(score) if score else None, passed={'yes': True, 'no': False}.get(ask['passed']),
        )  # fmt: skip
        act = file_result(
            desk.me.actor, desk.case_id, result, source=slot.source, now=clock.now(), version=desk.version
        )  # fmt: skip
        await desk.done(act, '成绩已登记')

    deed('登记成绩', do, ask=ask).mark('do-file_result')
