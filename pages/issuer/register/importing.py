"""Taking the existing register in: template, upload, the files so far; one file with its progress and its verdicts."""

import asyncio
from typing import Any
from uuid import UUID

from nicegui import events, html, ui

from documents.excel import template
from documents.register_rows import COLUMNS, MOST_BYTES, MOST_ROWS, TITLE
from models import clock
from models.certificates.register_import import drop_import, import_card, imports_page
from models.certificates.rules.rows import read_line
from models.people.rules import Me
from models.records.batches import BatchState, RowVerdict
from models.records.rules import Role
from models.regulation.identity import masked
from models.regulation.objection import Refused
from pages import shell, words
from pages.issuer.cases.finding import number
from pages.issuer.clerks import is_clerk
from pages.issuer.register.finding import PATH as REGISTER
from pages.issuer.register.import_work import begin_check, begin_commit, failed_rows_file, lines_in, received
from pages.session import role_page
from pages.widgets.facts import draw_facts
from pages.widgets.panels import Panel, deed_asked_first
from pages.widgets.questions import deed, tell
from pages.widgets.tables import PAGE, Listing, Row, tag, unbroken

PATH = f'{REGISTER}/import'
LOOKS = {
    BatchState.CHECKING: 'wait', BatchState.WRITING: 'wait', BatchState.CHECKED: 'wait', BatchState.WRITTEN: 'good',
    BatchState.REFUSED: 'bad', BatchState.INTERRUPTED: 'bad', BatchState.DROPPED: '',
}  # fmt: skip
VERDICTS = {
    RowVerdict.GOOD: ('可以写入', 'good'),
    RowVerdict.KNOWN: ('已登记过', ''),
    RowVerdict.FAILED: ('不能写入', 'bad'),
}
UNDER_WAY = (BatchState.CHECKING, BatchState.WRITING)
WATCHED = 1.0  # seconds
Card = dict[str, Any]


@role_page(PATH, role=Role.ISSUER)
async def import_page(me: Me) -> None:
    """Template, upload, and what was uploaded before."""
    with shell.frame('导入旧登记', me=me, current=REGISTER):
        html.a('返回证书登记册').props(f'href="{REGISTER}"')
        html.p(
            f'把原有的持证登记按表格导入：先逐行核对，看过结果后再写入。一次最多 {MOST_ROWS} 行，不超过 10 MB。'
            '持证人没有账号的也可以登记；本人以后开通账号、核验身份时，证书自动归到他的账号。'
        ).classes('tz-lead')
        if is_clerk(me):
            html.h2('1. 下载模板，填写').classes('tz')
            deed('下载模板', download_template, primary=False)
            html.h2('2. 上传，逐行核对').classes('tz')
            draw_upload(me)
        else:
            html.div('导入由“受理”岗位办理，您可以查看结果。').classes('tz-note')
        html.h2('最近的文件').classes('tz')
        await files(me).draw()


async def download_template() -> None:
    """The empty table."""
    ui.download.content(await asyncio.to_thread(template, COLUMNS, title=TITLE), f'{TITLE}模板.xlsx')


def draw_upload(me: Me) -> None:
    """The button; the page of the file follows."""

    async def take(given: events.UploadEventArguments) -> None:
        upload.reset()
        try:
            opened = await received(me, await given.file.read(), given.file.name)
        except Refused as refusal:
            tell(refusal, None)
            return
        ui.navigate.to(f'{PATH}/{opened}')

    upload = ui.upload(
        auto_upload=True, max_file_size=MOST_BYTES, on_upload=take,
        on_rejected=lambda: ui.notify('文件不能超过 10 MB，且须为 Excel 或逗号分隔的表格', type='warning'),
    ).props('accept=".xlsx,.csv"').style('display:none')  # fmt: skip
    choose = ui.button('选择填好的表格文件').props('no-caps unelevated').mark('choose')
    choose.on('click', js_handler=f'() => getElement({upload.id}).$refs.qRef.pickFiles()')


def files(me: Me) -> Listing:
    """The files of this office, the latest first."""

    async def load(page: int) -> tuple[int, list[Row]]:
        return await imports_page(me.actor, page=page, now=clock.now())

    return Listing(
        load,
        [('上传时间', lambda row: unbroken(words.minute(row['at']))), ('文件', lambda row: row['name']),
         ('上传人', lambda row: row['person']), ('状态', lambda row: tag(row['state'].label, LOOKS[row['state']])),
         ('结果', result), ('操作', look)],
        empty='还没有上传过文件。', caption='登记册文件',
    )  # fmt: skip


def result(row: Row) -> str:
    """The counts of a file."""
    if row['state'] not in {BatchState.CHECKED, BatchState.WRITTEN}:
        return '—'
    first = f'写入{row["written"]}行' if row['state'] is BatchState.WRITTEN else f'可以写入{row["good"]}行'
    return f'{first}，已登记过{row["known"]}行，不能写入{row["failed"]}行'


def look(row: Row) -> None:
    """The way to a file."""
    html.a('查看').props(f'href="{PATH}/{row["id"]}" aria-label="查看{words.minute(row["at"])}上传的文件"')


@role_page(f'{PATH}/{{import_id}}', role=Role.ISSUER)
async def import_file(me: Me, import_id: str) -> None:
    """One file."""
    page = FilePage(me, number(import_id))
    await page.read()
    with shell.frame('登记册文件', me=me, current=REGISTER):
        html.a('返回导入旧登记').props(f'href="{PATH}"')
        page.begin()
        await page.draw()


class FilePage:
    """Redraws itself while the file is worked on, and after each act."""

    def __init__(self, me: Me, import_id: UUID) -> None:
        self.me, self.import_id, self.said = me, import_id, ''
        self.card: Card = {}
        self.task: asyncio.Task[None] | None = None
        self.timer: ui.timer | None = None

    async def read(self) -> Card:
        """The file as it stands."""
        self.card = await import_card(self.me.actor, self.import_id, now=clock.now())
        return self.card

    def begin(self) -> None:
        """The parts of the page."""
        self.panel = Panel(self.read, self.show)
        self.rows = html.div().classes('tz-panel')

    async def draw(self) -> None:
        """Everything, and a look again while something goes on."""
        await self.panel.draw()
        await self.draw_rows()
        self.timer = self.timer or ui.timer(WATCHED, self.watch, active=self.busy)
        self.timer.active = self.busy

    @property
    def busy(self) -> bool:
        """Whether something is going on."""
        return self.card['state'] in UNDER_WAY or (self.task is not None and not self.task.done())

    async def watch(self) -> None:
        """Draw again; the rows once the work is done. One timer for all: a page that begins with one is sent unfinished."""
        await self.panel.draw()
        if self.timer is not None:
            self.timer.active = self.busy
        if not self.busy:
            await self.draw_rows()

    def show(self, card: Card) -> None:
        """Where it stands, and what can be done."""
        draw_facts([
            ('文件', card['name']), ('上传', f'{words.minute(card["at"])}，{card["person"]}'),
            ('状态', lambda: tag(card['state'].label, LOOKS[card['state']])),
        ])  # fmt: skip
        for text in filter(None, (self.said, card['refusal'])):
            html.div(text).classes('tz-note bad').props('role="alert"')
        if card['state'] in UNDER_WAY:
            self.show_progress(card)
        elif card['state'] is BatchState.CHECKED:
            self.show_checked(card)
        elif card['state'] is BatchState.WRITTEN:
            html.div(f'{result(card)}。{words.minute(card["finished_at"])}').classes('tz-note good')
        elif card['state'] is BatchState.INTERRUPTED:
            html.div('处理中断，已写入的行不会重复。请重新核对后继续。').classes('tz-note wait')
        with html.div().classes('tz-row'):
            self.draw_deeds(card)

    def show_progress(self, card: Card) -> None:
        """How far it is; the page may be left."""
        done, total = card['done'], card['total']
        doing = '写入' if card['state'] is BatchState.WRITING else '核对'
        with html.div().classes('tz-note').props('aria-live="polite"'):
            html.div(f'已{doing} {done} / {total} 行' if total else '正在读取文件……')
            html.div('可以离开这个页面，稍后从“最近的文件”中找到它。').classes('tz-soft')
        bar = ui.linear_progress(value=done / total if total else 0, show_value=False)
        bar.props(f'aria-label="{doing}进度" {"" if total else "indeterminate"}')

    def show_checked(self, card: Card) -> None:
        """What the check found."""
        html.div(
            f'共 {card["total"]} 行：可以写入 {card["good"]} 行，已登记过 {card["known"]} 行，'
            f'不能写入 {card["failed"]} 行。现在还没有写入。'
        ).classes('tz-note' + (' wait' if card['failed'] else ' good'))

    def draw_deeds(self, card: Card) -> None:
        """What a clerk can do now."""
        state, good, failed = card['state'], card['good'], card['failed']
        if failed and state in {BatchState.CHECKED, BatchState.WRITTEN}:
            deed('下载不能写入的行', self.download, primary=False).mark('errors')
        if not is_clerk(self.me) or self.busy:
            return
        if state is BatchState.CHECKED and good and not failed:
            deed(f'全部写入（{good} 行）', lambda: self.write(only_good=False)).mark('write-all')
        if state is BatchState.CHECKED and good and failed:
            deed(f'只写入可以写入的 {good} 行', lambda: self.write(only_good=True)).mark('write-good')
        if state in {BatchState.CHECKED, BatchState.INTERRUPTED}:
            deed('重新核对', self.again, primary=False).mark('again')
        if state in {BatchState.CHECKED, BatchState.INTERRUPTED, BatchState.REFUSED}:
            deed_asked_first('放弃', f'放弃文件“{card["name"]}”？其中还没有写入的行不会写入。', self.drop, mark='drop')

    async def write(self, *, only_good: bool) -> None:
        """Write in the background and watch."""
        self.said = ''
        self.task = await begin_commit(self.me.actor, self.card, only_good=only_good, told=self.tell)
        await self.draw()

    def tell(self, refusal: str) -> None:
        """Keep what was refused for the next look."""
        self.said = refusal

    async def again(self) -> None:
        """Check once more."""
        self.said = ''
        self.task = begin_check(self.me.actor, self.import_id, self.card['sha256'])
        await self.draw()

    async def drop(self) -> None:
        """Give it up."""
        await drop_import(self.me.actor, self.import_id, now=clock.now())
        await self.draw()

    async def download(self) -> None:
        """The rows that failed, in the template, with their reasons."""
        await self.read()
        ui.download.content(await failed_rows_file(self.card), '不能写入的行.xlsx')

    def verdict(self, verdict: RowVerdict) -> tuple[str, str]:
        """A verdict as a tag; good rows are written by and by."""
        is_written = verdict is RowVerdict.GOOD and self.card['state'] is BatchState.WRITTEN
        return ('已写入', 'good') if is_written else VERDICTS[verdict]

    async def draw_rows(self) -> None:
        """Every row with its verdict, the failed ones first."""
        self.rows.clear()
        if self.card['state'] not in {BatchState.CHECKED, BatchState.WRITTEN}:
            return
        order = [line for verdict in (RowVerdict.FAILED, RowVerdict.GOOD, RowVerdict.KNOWN)
                 for line in await lines_in(self.card, verdict)]  # fmt: skip

        async def load(page: int) -> tuple[int, list[Row]]:
            return len(order), [row_of(line) for line in order[(page - 1) * PAGE : page * PAGE]]

        with self.rows:
            html.h2('逐行结果').classes('tz')
            await Listing(
                load,
                [('行', lambda row: row['number']), ('姓名', lambda row: unbroken(row['name'])),
                 ('身份证号', lambda row: unbroken(row['id_number'])), ('作业项目', lambda row: row['item']),
                 ('有效期', lambda row: unbroken(row['days'])), ('结果', lambda row: tag(*self.verdict(row['verdict']))),
                 ('说明', lambda row: row['why'] or '—')],
                empty='没有行。', caption='逐行结果', me=self.me,
            ).draw()  # fmt: skip


def row_of(line: bytes) -> Row:
    """A kept verdict as the list shows it."""
    one = read_line(line)
    return {
        'number': one.row.number, 'name': one.row.name, 'id_number': masked(one.row.id_number), 'item': one.row.item,
        'days': f'{one.row.start}至{one.row.until}', 'verdict': one.verdict, 'why': '；'.join(one.reasons),
    }  # fmt: skip
