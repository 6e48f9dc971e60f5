"""The office's files of the register on their pages: upload, every row's verdict, writing, what was interrupted."""

import asyncio
import io

import pytest
from nicegui import ui
from nicegui.elements.upload_files import SmallFileUpload
from nicegui.testing import User
from openpyxl import Workbook, load_workbook

from documents.columns import heads_of
from documents.register_rows import COLUMNS
from models.certificates.tables import CertificateItem, RegisterImport
from models.people.rules import Duty
from models.records.batches import BatchState
from tests.builders import NOW, a_number, an_office, press, staff_member

PATH = '/issuer/register/import'
UNDER_WAY = (BatchState.CHECKING, BatchState.WRITING)


@pytest.fixture
async def office(user: User) -> int:
    return int((await an_office()).organisation_id)


def a_book(*rows: list, hidden: bool = False) -> bytes:
    book, out = Workbook(), io.BytesIO()
    for row in [heads_of(COLUMNS), *rows]:
        book.active.append(row)
    if hidden:
        book.create_sheet('旧').sheet_state = 'hidden'
    book.save(out)
    return out.getvalue()


def a_line(name: str, until: str = '2028-02-29') -> list:
    return [name, a_number(), '', '', 'N1', '2024-03-01', until, '', '有效', '', '']


async def upload(user: User, content: bytes) -> RegisterImport:
    """Choose a file; wait until it was checked, and open its page."""
    await user.open(PATH)
    element = user.find(ui.upload).elements.pop()
    await element.handle_uploads([SmallFileUpload(name='登记册.xlsx', content_type='', _data=content)])
    for _ in range(600):
        row = await RegisterImport.all().order_by('-at').first()
        if row is not None and row.state not in UNDER_WAY:
            break
        await asyncio.sleep(0.05)
    assert row is not None
    await user.open(f'{PATH}/{row.id}')
    return row


async def test_a_clerk_takes_a_register_in_and_gets_the_failed_rows_back(user: User, office):
    await staff_member(user, Duty.CLERK, office)
    row = await upload(user, a_book(a_line('样例甲'), a_line('样例乙', '2023-01-01'), hidden=True))

    await user.should_see('可以写入 1 行，已登记过 0 行，不能写入 1 行。现在还没有写入')
    await user.should_see('隐藏的工作表“旧”没有读取')
    await user.should_not_see(marker='write-all')
    press(user, 'write-good')
    await user.should_see('写入1行，已登记过0行，未写入1行')
    await user.should_see('不能写入（1）')
    press(user, 'errors')
    sheet = load_workbook(io.BytesIO((await user.download.next(timeout=30)).content)).active
    rows = [[cell.value for cell in line] for line in sheet.iter_rows()]

    assert rows[-2] == [*heads_of(COLUMNS), '错误']
    assert (rows[-1][0], rows[-1][6], rows[-1][-1]) == ('样例乙', '2023-01-01', '有效期止早于有效期起，请核对')
    assert await CertificateItem.all().count() == 1
    await user.open(f'{PATH}/{row.id}?show=failed')
    await user.should_see('样例乙')
    await user.should_not_see('样例甲')


async def test_a_file_that_was_interrupted_tells_how_much_it_wrote_and_goes_on(user: User, office):
    await staff_member(user, Duty.CLERK, office)
    content = a_book(a_line('样例甲'), a_line('样例乙'))
    row = await upload(user, content)
    press(user, 'write-all')
    await user.should_see('写入2行，已登记过0行，未写入0行')
    gone = await CertificateItem.all().order_by('-id').first()
    assert gone is not None
    await gone.delete()
    await RegisterImport.filter(id=row.id).update(state=BatchState.INTERRUPTED, written=1)
    await user.open(f'{PATH}/{row.id}')
    await user.should_see('处理中断，已写入 1 行，其余的没有写入')

    press(user, 'again')
    await user.should_see('可以写入 1 行，已登记过 1 行（其中 1 行是本文件中断前写入的），不能写入 0 行')
    press(user, 'write-all')

    await user.should_see('写入2行，已登记过0行，未写入0行')
    assert await CertificateItem.all().count() == 2


async def test_who_is_no_clerk_looks_on_and_writes_nothing(user: User, office):
    reviewer = await staff_member(user, Duty.REVIEWER, office)
    row = await RegisterImport.create(
        id='00000000-0000-4000-8000-000000000007', organisation_id=office, person_id=reviewer.id, name='样例.xlsx',
        sha256='1' * 64, state=BatchState.CHECKED, good=2, failed=1, total=3, at=NOW, begun_at=NOW,
    )  # fmt: skip

    await user.open(PATH)
    await user.should_see('由“受理”岗位办理')
    await user.should_not_see(marker='choose')
    await user.open(f'{PATH}/{row.id}')

    await user.should_see('可以写入 2 行，已登记过 0 行，不能写入 1 行')
    for mark in ('write-good', 'write-all', 'again', 'drop'):
        await user.should_not_see(marker=mark)
