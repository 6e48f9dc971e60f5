"""One file of employment records: its check as it goes on, every row's verdict, writing it, the rows that failed."""

import asyncio
from typing import Any
from uuid import UUID

from nicegui import html, ui

from models import clock
from models.employment.operations.batching import begin_again, drop_batch
from models.employment.queries.batches import batch_card
from models.employment.rules.rows import read_line
from models.mandates.queries import refuse_reading
from models.mandates.rules import Function
from models.people.rules import Me
from models.records.batches import BatchState, RowVerdict
from models.regulation.identity import masked
from models.regulation.objection import NotThere, Refused
from pages import shell, words
from pages.company.batch import LIST, PATH, TAGS, written
from pages.company.batch_work import begin_check, begin_commit, failed_rows_file, lines_in
from pages.company.frame import company_frame, company_page
from pages.widgets.facts import draw_facts
from pages.widgets.panels import Panel, deed_asked_first
from pages.widgets.questions import deed
from pages.widgets.tables import PAGE, Listing, Row, tag, unbroken

UNDER_WAY = (BatchState.CHECKING, BatchState.WRITING)
WATCHED = 0.5  # seconds
VERDICTS = {RowVerdict.GOOD: 'good', RowVerdict.KNOWN: '', RowVerdict.FAILED: 'bad'}
Card = dict[str, Any]


class FilePage:
    """Redraws itself while the file is worked on, and after each act."""

    def __init__(self, me: Me, batch_id: UUID, shown: RowVerdict | None) -> None:
        self.me, self.batch_id, self.verdict = me, batch_id, shown
        self.said = ''
        self.task: asyncio.Task[None] | None = None
        self.panel = Panel(self.read, self.show)
        self.rows = html.div().classes('tz-panel')
        self.timer: ui.timer | None = None

    async def read(self) -> Card:
        """The file as it stands."""
        await refuse_reading(self.me, Function.BATCH, now=clock.now())
        card = await batch_card(self.batch_id, self.me.standing.organisation_id or 0)
        if card is None:
            raise NotThere
        if card['state'] is BatchState.CHECKED and self.task is not None and not self.task.done():
            card['state'] = BatchState.WRITING  # about to be: the buttons are gone at once
        return card

    async def draw(self) -> None:
        """Everything; a timer only then, for a page with one is sent off unfinished."""
        await self.panel.draw()
        await self.draw_rows()
        self.timer = self.timer or ui.timer(WATCHED, self.watch, active=self.is_watched)

    @property
    def is_watched(self) -> bool:
        """Whether something is still going on."""
        return self.card['state'] in UNDER_WAY or (self.task is not None and not self.task.done())

    async def look_on(self) -> None:
        """Watch for as long as something goes on; then the rows, which it may have changed."""
        if self.timer is not None:
            self.timer.active = self.is_watched
        if not self.is_watched:
            await self.draw_rows()

    async def watch(self) -> None:
        """Look again, and draw only what changed: somebody may be pressing a button. The rows once the work is done."""
        try:
            card, said = await self.read(), self.said
        except Refused:  # the right is gone: the next press says why, and nothing more is looked at
            if self.timer is not None:
                self.timer.active = False
            return
        if (card['state'], card['done'], said) != self.drawn:
            await self.panel.draw()
        await self.look_on()

    def show(self, card: Card) -> None:
        """Where it stands, and what can be done."""
        self.card, self.drawn = card, (card['state'], card['done'], self.said)
        draw_facts([
            ('文件', card['name']),
            ('上传', f'{words.minute(card["at"])}，{card["person"]}'),
            ('状态', lambda: tag(card['state'].label, TAGS[card['state']])),
        ])  # fmt: skip
        if self.said:
            with html.div().classes('tz-note bad').props('role="alert"'):
                html.div(self.said)
        if card['refusal'] and card['state'] is not BatchState.REFUSED:
            with html.div().classes('tz-note wait'):
                html.div(card['refusal'])
        with html.div().props('aria-live="polite"').classes('tz-panel'):
            SHOWN[card['state']](self, card)

    def show_progress(self, card: Card) -> None:
        """How far it is; the page may be left."""
        done, total = card['done'], card['total']
        if card['state'] is BatchState.WRITING:
            told = f'正在写入，共 {total} 行……'
        else:
            told = f'已核对 {done} / {total} 行' if total else '正在读取文件……'
        with html.div().classes('tz-note'):
            html.div(told)
            html.div('可以离开这个页面，稍后从“批量填报”的“最近的文件”中找到它。').classes('tz-soft')
        bar = ui.linear_progress(value=done / total if total else 0, show_value=False)
        bar.props(
            f'aria-label="核对进度" {"" if total and card["state"] is not BatchState.WRITING else "indeterminate"}'
        )

    def show_checked(self, card: Card) -> None:
        """What the check found, and the choice."""
        good, known, failed = card['good'], card['known'], card['failed']
        with html.div().classes('tz-note' + (' wait' if failed else ' good')):
            html.div(
                f'共 {card["total"]} 行：可以写入 {good} 行，已填报过 {known} 行，不能写入 {failed} 行。现在还没有写入。'
            )
        with html.div().classes('tz-row'):
            if good and not failed:
                deed(f'全部写入（{good} 行）', lambda: self.write(only_good=False)).mark('write-all')
            if good and failed:
                deed(f'只写入可以写入的 {good} 行', lambda: self.write(only_good=True)).mark('write-good')
            if failed:
                deed('下载不能写入的行', self.download, primary=False).mark('errors')
            deed('重新核对', self.again, primary=False).mark('again')
            deed_asked_first('放弃', f'放弃文件“{card["name"]}”？其中的记录不会写入。', self.drop, mark='drop')
        if failed and good:
            html.p('要全部一起写入的，请先按“错误”一列改正不能写入的行，再上传改正后的完整表格。').classes('tz-soft')

    def show_written(self, card: Card) -> None:
        """Exactly what was written."""
        with html.div().classes('tz-note good').props('role="status"'):
            html.div(f'{written(card)}。{words.minute(card["finished_at"])}')
            if card['failed']:
                html.div('未写入的行请下载后按“错误”一列改正，再次上传；已写入的不会重复。')
        with html.div().classes('tz-row'):
            if card['failed']:
                deed('下载未写入的行', self.download).mark('errors')
            shell.link_button('查看聘用记录', LIST)

    def show_refused(self, card: Card) -> None:
        """Why it cannot be read."""
        with html.div().classes('tz-note bad'):
            html.div(card['refusal'])
        shell.link_button('返回，重新上传', PATH)

    def show_interrupted(self, card: Card) -> None:
        """The server stopped in between: nothing was written."""
        with html.div().classes('tz-note bad'):
            html.div('处理中断（服务重新启动过），没有写入任何记录。请重新核对。')
        with html.div().classes('tz-row'):
            deed('重新核对', self.again).mark('again')
            deed_asked_first('放弃', f'放弃文件“{card["name"]}”？其中的记录不会写入。', self.drop, mark='drop')

    def show_dropped(self, card: Card) -> None:
        """Given up."""
        with html.div().classes('tz-note'):
            html.div('这个文件已放弃，其中的记录没有写入。')

    async def write(self, *, only_good: bool) -> None:
        """Write in the background and watch."""
        self.said = ''
        await refuse_reading(self.me, Function.BATCH, now=clock.now())
        self.task = await begin_commit(self.me.actor, self.card, only_good=only_good, told=self.tell)
        await self.panel.draw()
        await self.look_on()

    def tell(self, refusal: str) -> None:
        """Keep what was refused for the next look."""
        self.said = refusal

    async def again(self) -> None:
        """Check once more."""
        self.said = ''
        await begin_again(self.me.actor, self.batch_id, now=clock.now())
        self.task = begin_check(self.me.actor, self.batch_id, self.card['sha256'])
        self.rows.clear()
        await self.panel.draw()
        await self.look_on()

    async def drop(self) -> None:
        """Give it up."""
        await drop_batch(self.me.actor, self.batch_id, now=clock.now())
        await self.draw()

    async def download(self) -> None:
        """The rows that failed, in the template, with their reasons."""
        await refuse_reading(self.me, Function.BATCH, now=clock.now())
        ui.download.content(await failed_rows_file(self.card), '不能写入的行.xlsx')

    async def draw_rows(self) -> None:
        """Every row with its verdict, by pages; the tabs show one kind alone."""
        self.rows.clear()
        if self.card['state'] not in {BatchState.CHECKED, BatchState.WRITTEN}:
            return
        with self.rows:
            html.h2('逐行结果').classes('tz')
            self.draw_tabs()
            listing = Listing(
                self.load,
                [
                    ('行', lambda row: row['number']),
                    ('姓名', lambda row: row['name']),
                    ('身份证号', lambda row: unbroken(row['id_number'])),
                    ('作业项目', lambda row: row['item']),
                    ('聘用时间', lambda row: unbroken(row['days'])),
                    ('结果', lambda row: tag(self.label(row['verdict']), VERDICTS[row['verdict']])),
                    ('说明', lambda row: row['why'] or '—'),
                ],
                empty='没有这样的行。', caption='逐行结果',
            )  # fmt: skip
            await listing.draw()

    def draw_tabs(self) -> None:
        """All, or those of one verdict."""
        kinds = [(None, '全部', self.card['total'])]
        kinds += [(one, self.label(one), self.card[one.value]) for one in RowVerdict]  # type: ignore[misc]
        with html.nav().classes('tz-tabs').props('aria-label="结果的种类"'):
            for verdict, label, count in kinds:
                query = f'?show={verdict}' if verdict else ''
                link = html.a(f'{label}（{count}）').props(f'href="{PATH}/{self.batch_id}{query}"')
                if verdict is self.verdict:
                    link.props('aria-current="page"')

    def label(self, verdict: RowVerdict) -> str:
        """What became of rows of a verdict: good ones are written by and by."""
        is_written = verdict is RowVerdict.GOOD and self.card['state'] is BatchState.WRITTEN
        return '已写入' if is_written else verdict.label

    async def load(self, page: int) -> tuple[int, list[Row]]:
        """One page of rows."""
        await refuse_reading(self.me, Function.BATCH, now=clock.now())
        lines = await lines_in(self.card, self.verdict)
        return len(lines), [row_of(line) for line in lines[(page - 1) * PAGE : page * PAGE]]


SHOWN = {
    BatchState.CHECKING: FilePage.show_progress, BatchState.WRITING: FilePage.show_progress,
    BatchState.CHECKED: FilePage.show_checked, BatchState.WRITTEN: FilePage.show_written,
    BatchState.REFUSED: FilePage.show_refused, BatchState.INTERRUPTED: FilePage.show_interrupted,
    BatchState.DROPPED: FilePage.show_dropped,
}  # fmt: skip


def row_of(line: bytes) -> Row:
    """A kept verdict as the list shows it."""
    found = read_line(line)
    row = found.row
    return {
        'number': row.number, 'name': row.name, 'id_number': masked(row.id_number), 'item': row.item,
        'days': f'{row.start}至{row.end}' if row.end else f'{row.start}起', 'verdict': found.verdict,
        'why': '；'.join(found.reasons),
    }  # fmt: skip


@company_page(f'{PATH}/{{batch_id}}', Function.BATCH)
async def batch_file(me: Me, batch_id: str, show: str = '') -> None:
    """One file; `show` is a verdict whose rows alone are listed."""
    try:
        number = UUID(batch_id)
    except ValueError:
        raise NotThere from None
    with company_frame('批量填报的文件', me, current=LIST):
        html.a('返回批量填报').props(f'href="{PATH}"')
        shown = next((one for one in RowVerdict if one.value == show), None)
        await FilePage(me, number, shown).draw()
