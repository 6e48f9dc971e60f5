"""One file of rows: its check as it goes on, every row's verdict, writing it, the rows that failed."""

from uuid import UUID

from nicegui import html, ui

from models.records.batches import BEGUN_AGAIN, GIVEN_UP, UNDER_WAY, BatchState, RowVerdict
from models.regulation.objection import NotThere, Refused
from pages import shell, words
from pages.widgets.facts import draw_facts
from pages.widgets.file_work import kept_part
from pages.widgets.panels import Panel, deed_asked_first
from pages.widgets.questions import deed
from pages.widgets.row_files import TAGS, Card, FileDesk, Task, written
from pages.widgets.tables import PAGE, Listing, Row, tag

WATCHED = 0.5  # seconds
VERDICTS = {RowVerdict.GOOD: 'good', RowVerdict.KNOWN: '', RowVerdict.FAILED: 'bad'}


def number_of(text: str) -> UUID:
    """The number of a file as an address spells it; NotThere where it is none."""
    try:
        return UUID(text)
    except ValueError:
        raise NotThere from None


class FilePage:
    """Redraws itself while the file is worked on, and after each act. `shown`: the verdict whose rows are listed."""

    def __init__(self, desk: FileDesk, file_id: UUID, shown: str = '') -> None:
        self.desk, self.file_id, self.said = desk, file_id, ''
        self.verdict = next((one for one in RowVerdict if one.value == shown), None)
        self.task: Task | None = None
        self.panel = Panel(self.read, self.show)
        self.rows = html.div().classes('tz-panel')
        self.timer: ui.timer | None = None

    async def read(self) -> Card:
        """The file as it stands."""
        card = await self.desk.card(self.file_id)
        if card['state'] is BatchState.CHECKED and self.is_at_work:
            card |= {'state': BatchState.WRITING, 'done': 0}  # about to be: the buttons are gone at once
        return card

    async def draw(self) -> None:
        """Everything; a timer only then, for a page with one is sent off unfinished."""
        await self.panel.draw()
        await self.draw_rows()
        self.timer = self.timer or ui.timer(WATCHED, self.watch, active=self.is_watched)

    @property
    def is_at_work(self) -> bool:
        """Whether what was begun here goes on."""
        return self.task is not None and not self.task.done()

    @property
    def is_watched(self) -> bool:
        """Whether something is still going on."""
        return self.card['state'] in UNDER_WAY or self.is_at_work

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
        except (Refused, NotThere):  # the right is gone: the next press says why, and nothing more is looked at
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
            if card['swept_at']:
                html.div('文件和逐行结果已过保存期限，已经删除。').classes('tz-note')
            self.draw_deeds(card)

    def show_progress(self, card: Card) -> None:
        """How far it is; the page may be left."""
        is_writing = card['state'] is BatchState.WRITING
        done, total = card['done'], card['good'] if is_writing else card['total']
        told = f'已{"写入" if is_writing else "核对"} {done} / {total} 行' if total else '正在读取文件……'
        is_told = bool(total) and (self.desk.by_pieces or not is_writing)
        with html.div().classes('tz-note'):
            html.div(told if is_told or not total else f'正在写入，共 {total} 行……')
            html.div(f'可以离开这个页面，稍后从{self.desk.found_in}中找到它。').classes('tz-soft')
        bar = ui.linear_progress(value=done / total if total else 0, show_value=False)
        bar.props(f'aria-label="{"写入" if is_writing else "核对"}进度" {"" if is_told else "indeterminate"}')

    def show_checked(self, card: Card) -> None:
        """What the check found."""
        before = f'（其中 {card["written"]} 行是本文件中断前写入的）' if card['written'] else ''
        with html.div().classes('tz-note' + (' wait' if card['failed'] else ' good')):
            html.div(
                f'共 {card["total"]} 行：可以写入 {card["good"]} 行，{self.desk.known} {card["known"]} 行{before}，'
                f'不能写入 {card["failed"]} 行。{"其余的现在" if before else "现在"}还没有写入。'
            )
            if card['failed'] and card['good']:
                html.div('要全部一起写入的，请先按“错误”一列改正不能写入的行，再上传改正后的完整表格。')

    def show_written(self, card: Card) -> None:
        """Exactly what was written."""
        with html.div().classes('tz-note good').props('role="status"'):
            html.div(f'{written(self.desk, card)}。{words.minute(card["finished_at"])}')
            if card['failed'] and not card['swept_at']:
                html.div('未写入的行请下载后按“错误”一列改正，再次上传；已写入的不会重复。')

    def show_refused(self, card: Card) -> None:
        """Why it cannot be read."""
        with html.div().classes('tz-note bad'):
            html.div(card['refusal'])

    def show_interrupted(self, card: Card) -> None:
        """Stopped in between: by the end of the server, or of a right."""
        count = card['written']
        told = f'已写入 {count} 行，其余的没有写入' if count else '没有写入任何记录'
        with html.div().classes('tz-note bad'):
            html.div(f'处理中断，{told}。请重新核对{"后继续，已写入的不会重复" if count else ""}。')

    def show_dropped(self, card: Card) -> None:
        """Given up."""
        count = card['written']
        with html.div().classes('tz-note'):
            html.div(
                f'这个文件已放弃：此前已写入 {count} 行，其余的没有写入。' if count
                else '这个文件已放弃，其中的记录没有写入。'
            )  # fmt: skip

    def draw_deeds(self, card: Card) -> None:
        """What can be done now."""
        state, good, failed = card['state'], card['good'], card['failed']
        with html.div().classes('tz-row'):
            if state is BatchState.CHECKED and good:
                self.draw_writing(good, failed)
            if failed and state is BatchState.CHECKED:
                deed('下载不能写入的行', self.download, primary=False).mark('errors')
            if failed and state is BatchState.WRITTEN and not card['swept_at']:
                deed('下载未写入的行', self.download).mark('errors')
            if state is BatchState.WRITTEN and self.desk.where:
                shell.link_button(*self.desk.where)
            if state is BatchState.REFUSED:
                shell.link_button('返回，重新上传', self.desk.path)
            self.draw_ways_back(card)

    def draw_ways_back(self, card: Card) -> None:
        """Once more, or no more."""
        if self.desk.may_act and card['state'] in BEGUN_AGAIN:
            deed('重新核对', self.again, primary=card['state'] is BatchState.INTERRUPTED).mark('again')
        if self.desk.may_act and card['state'] in GIVEN_UP and not card['swept_at']:
            asked = f'放弃文件“{card["name"]}”？其中还没有写入的行不会写入。'
            deed_asked_first('放弃', asked, self.drop, mark='drop')

    def draw_writing(self, good: int, failed: int) -> None:
        """All, or the good ones."""
        if not self.desk.may_act:
            return
        if failed:
            deed(f'只写入可以写入的 {good} 行', lambda: self.write(only_good=True)).mark('write-good')
        else:
            deed(f'全部写入（{good} 行）', lambda: self.write(only_good=False)).mark('write-all')

    async def write(self, *, only_good: bool) -> None:
        """Write in the background and watch."""
        self.said = ''
        await self.desk.refuse()
        self.task = await self.desk.write(self.card, only_good=only_good, told=self.tell)
        await self.panel.draw()
        await self.look_on()

    def tell(self, refusal: str) -> None:
        """Keep what was refused for the next look."""
        self.said = refusal

    async def again(self) -> None:
        """Check once more."""
        self.said = ''
        self.task = await self.desk.check_again(self.card)
        self.rows.clear()
        await self.panel.draw()
        await self.look_on()

    async def drop(self) -> None:
        """Give it up."""
        await self.desk.drop(self.card)
        await self.panel.draw()
        await self.draw_rows()

    async def download(self) -> None:
        """The rows that failed, in the template, with their reasons."""
        await self.desk.refuse()
        ui.download.content(await self.desk.table.failed_rows(self.card['verdicts_sha256']), '不能写入的行.xlsx')

    async def draw_rows(self) -> None:
        """Every row with its verdict, by pages; the tabs show one kind alone."""
        self.rows.clear()
        if self.card['state'] not in {BatchState.CHECKED, BatchState.WRITTEN} or self.card['swept_at']:
            return
        with self.rows:
            html.h2('逐行结果').classes('tz')
            self.draw_tabs()
            listing = Listing(
                self.load,
                [
                    ('行', lambda row: row['number']),
                    *self.desk.columns,
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
                link = html.a(f'{label}（{count}）').props(f'href="{self.desk.path}/{self.file_id}{query}"')
                if verdict is self.verdict:
                    link.props('aria-current="page"')

    def label(self, verdict: RowVerdict) -> str:
        """What became of rows of a verdict: good ones are written by and by."""
        if verdict is RowVerdict.GOOD and self.card['state'] is BatchState.WRITTEN:
            return '已写入'
        return self.desk.known if verdict is RowVerdict.KNOWN else verdict.label

    async def load(self, page: int) -> tuple[int, list[Row]]:
        """One page of rows."""
        await self.desk.refuse()
        first = (page - 1) * PAGE
        count, lines = await kept_part(self.card['verdicts_sha256'], self.verdict, first, first + PAGE)
        return count, [self.desk.row_of(line) for line in lines]


SHOWN = {
    BatchState.CHECKING: FilePage.show_progress, BatchState.WRITING: FilePage.show_progress,
    BatchState.CHECKED: FilePage.show_checked, BatchState.WRITTEN: FilePage.show_written,
    BatchState.REFUSED: FilePage.show_refused, BatchState.INTERRUPTED: FilePage.show_interrupted,
    BatchState.DROPPED: FilePage.show_dropped,
}  # fmt: skip
