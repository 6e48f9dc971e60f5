"""The files of the register: what is done with one while its page may be gone, and how its rows are shown."""

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import UUID

from documents.register_rows import COLUMNS, LIMITS, MOST_BYTES, MOST_ROWS, TITLE
from models import clock
from models.certificates.register_committing import commit_import
from models.certificates.register_import import (
    begin_again,
    check_import,
    drop_import,
    import_card,
    imports_page,
    open_import,
)
from models.certificates.rules.rows import Judged, RegisterRow, read_line
from models.people.queries.sessions import refuse_who_may_no_longer_read
from models.people.rules import Me
from models.regulation.identity import masked
from pages.issuer.clerks import is_clerk
from pages.issuer.register.finding import PATH as REGISTER
from pages.widgets.file_work import RowTable, keep, kept_lines, told_in_background
from pages.widgets.row_files import FileActs, FileDesk
from pages.widgets.tables import Row, unbroken

PATH = f'{REGISTER}/import'
TABLE: RowTable[RegisterRow, Judged] = RowTable(
    title=TITLE, columns=COLUMNS, most_rows=MOST_ROWS, most_bytes=MOST_BYTES, row=RegisterRow, read_line=read_line,
    limits=LIMITS,
)  # fmt: skip


class RegisterDesk(FileDesk):
    """The files of one's own office."""

    path, table, unit, known, by_pieces = PATH, TABLE, '行', '已登记过', True
    caption, found_in, where = '登记册文件', '“最近的文件”', ('查看证书登记册', REGISTER)
    acts = FileActs(open=open_import, check=check_import, begin_again=begin_again, drop=drop_import)
    columns = (
        ('姓名', lambda row: unbroken(row['name'])),
        ('身份证号', lambda row: unbroken(row['id_number'])),
        ('作业项目', lambda row: row['item']),
        ('有效期', lambda row: unbroken(row['days'])),
    )

    def __init__(self, me: Me) -> None:
        self.me, self.may_act = me, is_clerk(me)

    async def refuse(self) -> None:
        await refuse_who_may_no_longer_read(self.me, now=clock.now())

    async def page(self, page: int) -> tuple[int, list[Row]]:
        return await imports_page(self.me.actor, page=page, now=clock.now())

    async def card(self, file_id: UUID) -> dict[str, Any]:
        return await import_card(self.me.actor, file_id, now=clock.now())

    async def write(self, card: dict[str, Any], *, only_good: bool, told: Callable[[str], None]) -> asyncio.Task[None]:
        work = commit_import(
            self.me.actor, card['id'], kept=kept_lines, keep=keep, only_good=only_good, now=clock.now()
        )
        return told_in_background(work, 'register import', told)

    def row_of(self, line: bytes) -> Row:
        one = read_line(line)
        return {
            'number': one.row.number, 'name': one.row.name, 'id_number': masked(one.row.id_number),
            'item': one.row.item, 'days': f'{one.row.start}至{one.row.until}', 'verdict': one.verdict,
            'why': '；'.join(one.reasons),
        }  # fmt: skip
