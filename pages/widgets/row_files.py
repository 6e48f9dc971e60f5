"""Filing many rows by a file: template, upload and the files so far. What every kind of file says and does: `FileDesk`."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from nicegui import events, html, ui

from documents.excel import template
from models import clock
from models.people.rules import Me
from models.records.batches import BatchState
from models.records.row_files import days_kept
from models.regulation.objection import Refused
from pages import words
from pages.widgets.file_work import MEGABYTE, RowTable, in_background, keep, stored
from pages.widgets.questions import deed, tell
from pages.widgets.tables import Column, Listing, Row, tag, unbroken

TAGS = {
    BatchState.CHECKING: 'wait', BatchState.WRITING: 'wait', BatchState.CHECKED: 'wait', BatchState.WRITTEN: 'good',
    BatchState.REFUSED: 'bad', BatchState.INTERRUPTED: 'bad', BatchState.DROPPED: '',
}  # fmt: skip
Card = dict[str, Any]
Task = asyncio.Task[None]


@dataclass(frozen=True, kw_only=True, slots=True)
class FileActs:
    """The operations on files of one kind: taken in, checked, put back to the beginning of the check, given up."""

    open: Callable[..., Awaitable[UUID]]
    check: Callable[..., Coroutine[Any, Any, None]]
    begin_again: Callable[..., Awaitable[None]]
    drop: Callable[..., Awaitable[None]]


class FileDesk(ABC):
    """The files of one kind, for one who looks at them. Each act re-reads his right."""

    path: str
    caption: str
    found_in: str
    """Where a file is found again that was left."""
    unit: str
    known: str
    """What is said of rows that had been filed before."""
    where: tuple[str, str] | None
    """The list in which the rows are found once written, label and address; None for who may not look there."""
    by_pieces = False
    """Whether writing tells how far it is."""
    table: RowTable[Any, Any]
    columns: Sequence[Column]
    acts: FileActs
    me: Me
    may_act = True

    @abstractmethod
    async def refuse(self) -> None:
        """Raise Refused where the right to look is gone."""

    async def received(self, content: bytes, name: str) -> UUID:
        """Keep an uploaded file and begin its check; answer under which id it is found again."""
        await self.refuse()
        sha256 = await self.table.received(content)
        file_id = await self.acts.open(self.me.actor, sha256=sha256, name=name, now=clock.now())
        self.begin_check(file_id, sha256)
        return file_id

    def begin_check(self, file_id: UUID, sha256: str) -> Task:
        """Check a file in the background."""

        async def read() -> tuple[list[Any], str]:
            return await self.table.rows_of(stored(sha256))

        check = self.acts.check(self.me.actor, file_id, read=read, keep=keep, now=clock.now())
        return in_background(check, f'check of {self.path}')

    @abstractmethod
    async def page(self, page: int) -> tuple[int, list[Row]]:
        """The files, the latest first."""

    @abstractmethod
    async def card(self, file_id: UUID) -> Card:
        """One file; NotThere where it is another's."""

    async def check_again(self, card: Card) -> Task:
        """Begin the check once more, in the background."""
        await self.acts.begin_again(self.me.actor, card['id'], now=clock.now())
        return self.begin_check(card['id'], card['sha256'])

    @abstractmethod
    async def write(self, card: Card, *, only_good: bool, told: Callable[[str], None]) -> Task:
        """Write a checked file in the background; a refusal is told to whoever still looks."""

    async def drop(self, card: Card) -> None:
        """Give it up."""
        await self.acts.drop(self.me.actor, card['id'], now=clock.now())

    @abstractmethod
    def row_of(self, line: bytes) -> Row:
        """A kept verdict as the list of rows shows it."""


async def draw_filing(desk: FileDesk) -> None:
    """Template and upload for whoever may file, and the files so far."""
    if desk.may_act:
        html.h2('1. 下载模板，填写').classes('tz')
        deed('下载模板', lambda: download_template(desk), primary=False)
        html.h2('2. 上传，逐行核对').classes('tz')
        draw_upload(desk)
    html.h2('最近的文件').classes('tz')
    days = await days_kept(clock.today())
    html.p(f'上传的文件和逐行结果保存 {days} 天，以后自动删除；已经写入的不受影响。').classes('tz-soft')
    await Listing(
        desk.page,
        [
            ('上传时间', lambda row: unbroken(words.minute(row['at']))),
            ('文件', lambda row: row['name']),
            ('上传人', lambda row: row['person']),
            ('状态', lambda row: tag(row['state'].label, TAGS[row['state']])),
            ('结果', lambda row: result(desk, row)),
            ('操作', lambda row: look(desk, row)),
        ],
        empty='还没有上传过文件。', caption=desk.caption,
    ).draw()  # fmt: skip


async def download_template(desk: FileDesk) -> None:
    """The empty table."""
    title = desk.table.title
    ui.download.content(await asyncio.to_thread(template, desk.table.columns, title=title), f'{title}模板.xlsx')


def draw_upload(desk: FileDesk) -> None:
    """The button; the page of the file follows."""

    async def take(given: events.UploadEventArguments) -> None:
        upload.reset()
        try:
            file_id = await desk.received(await given.file.read(), given.file.name)
        except Refused as refusal:
            tell(refusal, None)
            return
        ui.navigate.to(f'{desk.path}/{file_id}')

    most = desk.table.most_bytes
    upload = ui.upload(
        auto_upload=True, max_file_size=most, on_upload=take,
        on_rejected=lambda: ui.notify(
            f'文件不能超过 {most // MEGABYTE} MB，且须为 Excel 或逗号分隔的表格', type='warning'
        ),
    ).props('accept=".xlsx,.csv"').style('display:none')  # fmt: skip
    choose = ui.button('选择填好的表格文件').props('no-caps unelevated').mark('choose')
    choose.on('click', js_handler=f'() => getElement({upload.id}).$refs.qRef.pickFiles()')


def result(desk: FileDesk, row: Row) -> str:
    """The counts of a file."""
    if row['state'] is BatchState.WRITTEN:
        return written(desk, row)
    if row['state'] is BatchState.CHECKED:
        return f'可以写入{row["good"]}行，{desk.known}{row["known"]}行，不能写入{row["failed"]}行'
    return f'已写入{row["written"]}{desk.unit}' if row['written'] else '—'


def written(desk: FileDesk, row: Row) -> str:
    """Exactly what was written."""
    known = row['total'] - row['failed'] - row['written']
    return f'写入{row["written"]}{desk.unit}，{desk.known}{known}{desk.unit}，未写入{row["failed"]}{desk.unit}'


def look(desk: FileDesk, row: Row) -> None:
    """The way to a file."""
    html.a('查看').props(f'href="{desk.path}/{row["id"]}" aria-label="查看{words.minute(row["at"])}上传的文件"')
