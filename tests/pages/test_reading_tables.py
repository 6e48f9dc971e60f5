"""While the thousands of rows of a table come back from their reader, whoever asks for a page is answered first."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest

from documents import excel, handing_over
from documents.columns import Column, Table
from pages.admin import organisations_import
from pages.company import batch_work
from pages.issuer.register import import_work
from tests.asking import a_page

ROWS = 5000


async def read_as_an_office_s_register(path: Path) -> None:
    await import_work.TABLE.rows_of(path)


async def read_as_employment_records(path: Path) -> None:
    await batch_work.TABLE.rows_of(path)


async def read_as_organisations(path: Path) -> None:
    await organisations_import.tried(path.read_bytes(), 'sample.csv')


@pytest.mark.parametrize(('reading', 'columns'), [
    (read_as_an_office_s_register, import_work.COLUMNS),
    (read_as_employment_records, batch_work.COLUMNS),
    (read_as_organisations, organisations_import.COLUMNS),
])  # fmt: skip
async def test_a_page_is_answered_before_the_rows_have_all_come_back(db, tmp_path, monkeypatch, reading, columns):
    path, in_time = tmp_path / 'sample.csv', list[bool]()
    heads, row = [column.head for column in columns], ['样例'] * len(columns)
    path.write_text('\n'.join(','.join(line) for line in [heads, *[row] * ROWS]), 'utf-8')

    async def asked_meanwhile(lines: bytes, columns: Sequence[Column], give_way: handing_over.GiveWay) -> Table:
        page = asyncio.create_task(a_page())
        table = await handing_over.read_back(lines, columns, give_way)
        in_time.append(page.done())
        await page
        assert len(table.rows) == ROWS
        return table

    monkeypatch.setattr(excel, 'read_back', asked_meanwhile)

    await reading(path)

    assert in_time == [True]
