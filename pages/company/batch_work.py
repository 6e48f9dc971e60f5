"""The files of employment records: what is done with one while its page may be gone, and how its rows are shown."""

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import UUID

from documents.employment_rows import COLUMNS, MOST_BYTES, MOST_ROWS, TITLE
from models import clock
from models.employment.operations.batching import begin_again, check_batch, drop_batch, kept_of, open_batch
from models.employment.operations.committing import commit_batch
from models.employment.queries.batches import batch_card, batches_page
from models.employment.rules.rows import FiledRow, Judged, read_line
from models.mandates.queries import refuse_reading
from models.mandates.rules import Function
from models.people.rules import Me
from models.regulation.identity import masked
from models.regulation.objection import NotThere
from pages.company.frame import may
from pages.widgets.file_work import RowTable, keep, told_in_background
from pages.widgets.row_files import FileActs, FileDesk
from pages.widgets.tables import Row, unbroken

LIST, PATH = '/company/employment', '/company/employment/batch'
TABLE: RowTable[FiledRow, Judged] = RowTable(
    title=TITLE, columns=COLUMNS, most_rows=MOST_ROWS, most_bytes=MOST_BYTES, row=FiledRow, read_line=read_line
)


class BatchDesk(FileDesk):
    """The files of the employer acted for."""

    path, table, unit, known = PATH, TABLE, '条', '已填报过'
    caption, found_in = '批量填报的文件', '“批量填报”的“最近的文件”'
    acts = FileActs(open=open_batch, check=check_batch, begin_again=begin_again, drop=drop_batch)
    columns = (
        ('姓名', lambda row: row['name']),
        ('身份证号', lambda row: unbroken(row['id_number'])),
        ('作业项目', lambda row: row['item']),
        ('聘用时间', lambda row: unbroken(row['days'])),
    )

    def __init__(self, me: Me) -> None:
        self.me, self.organisation_id = me, me.standing.organisation_id or 0
        self.where = ('查看聘用记录', LIST) if may(me, Function.VIEW) else None

    async def refuse(self) -> None:
        await refuse_reading(self.me, Function.BATCH, now=clock.now())

    async def page(self, page: int) -> tuple[int, list[Row]]:
        await self.refuse()
        return await batches_page(self.organisation_id, page=page)

    async def card(self, file_id: UUID) -> dict[str, Any]:
        await self.refuse()
        card = await batch_card(file_id, self.organisation_id)
        if card is None:
            raise NotThere
        return card

    async def write(self, card: dict[str, Any], *, only_good: bool, told: Callable[[str], None]) -> asyncio.Task[None]:
        kept = kept_of(card['id'])
        rows = kept.rows if kept else [one.row for one in await TABLE.judged_in(card['verdicts_sha256'])]
        work = commit_batch(self.me.actor, card['id'], rows=rows, only_good=only_good, keep=keep, now=clock.now())
        return told_in_background(work, 'employment batch', told)

    def row_of(self, line: bytes) -> Row:
        found = read_line(line)
        row = found.row
        return {
            'number': row.number, 'name': row.name, 'id_number': masked(row.id_number), 'item': row.item,
            'days': f'{row.start}至{row.end}' if row.end else f'{row.start}起', 'verdict': found.verdict,
            'why': '；'.join(found.reasons),
        }  # fmt: skip
