"""Files of employment records as they are sent over the pages: a sheet, its rows, the upload up to its verdicts."""

import asyncio
import io
from typing import Any

from nicegui import ui
from nicegui.elements.upload_files import SmallFileUpload
from nicegui.testing import User
from openpyxl import Workbook, load_workbook

from models.employment.tables import EmploymentBatch
from models.people.tables import Person
from models.records.batches import BatchState
from tests.builders import press

HEAD = ['姓名', '身份证号', '作业项目', '聘用开始', '聘用结束']
PATH = '/company/employment/batch'
UNDER_WAY = (BatchState.CHECKING, BatchState.WRITING)


def a_book(*rows: list) -> bytes:
    """The rows below the heads."""
    book, out = Workbook(), io.BytesIO()
    for row in [HEAD, *rows]:
        book.active.append(row)
    book.save(out)
    return out.getvalue()


def a_line(holder: Person, **more: str) -> list[str]:
    """A sound row for a holder of N1."""
    given = {'name': holder.name, 'number': holder.id_number, 'item': 'N1', 'start': '2026-11-01', 'end': '2027-10-31'}
    return list((given | more).values())


async def upload(user: User, content: bytes, name: str = '聘用.xlsx') -> EmploymentBatch:
    """Choose a file on the page of uploads; wait until it was checked, and open its page."""
    await user.open(PATH)
    element = user.find(ui.upload).elements.pop()
    before = set(await EmploymentBatch.all().values_list('id', flat=True))
    await element.handle_uploads([SmallFileUpload(name=name, content_type='', _data=content)])
    for _ in range(200):
        if new := set(await EmploymentBatch.all().values_list('id', flat=True)) - before:
            break
        await asyncio.sleep(0.05)
    batch = await EmploymentBatch.get(id=new.pop())
    await settled(batch)
    await user.open(f'{PATH}/{batch.id}')
    return batch


async def settled(batch: EmploymentBatch) -> None:
    """Wait until nothing is done with the file any more."""
    for _ in range(600):
        await batch.refresh_from_db()
        if batch.state not in UNDER_WAY:
            return
        await asyncio.sleep(0.05)
    raise AssertionError(batch.state)


async def failed_rows(user: User) -> Any:
    """The result file of the open page, as a sheet to be mended."""
    press(user, 'errors')
    return load_workbook(io.BytesIO((await user.download.next(timeout=30)).content)).active


def as_file(sheet: Any) -> bytes:
    """The sheet as its program saves it."""
    out = io.BytesIO()
    sheet.parent.save(out)
    return out.getvalue()
