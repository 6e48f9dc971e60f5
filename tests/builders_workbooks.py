"""Workbooks as strangers send them, sound and hostile, written without our own writer."""

import io
import zipfile
from collections.abc import Sequence
from typing import Any

import xlsxwriter

HEAD = ['姓名', '身份证号', '作业项目', '聘用开始', '聘用结束']
SPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'


def a_workbook(*rows: Sequence[Any], hidden: bool = False, farthest: bool = False) -> bytes:
    """The rows below the heads; text stays text, numbers numbers, what begins with = a formula."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {'in_memory': True, 'strings_to_numbers': False})
    sheet = book.add_worksheet()
    for place, row in enumerate([HEAD, *rows]):
        sheet.write_row(place, 0, row)
    if farthest:
        sheet.write(1_048_575, 16_383, 'x')
    if hidden:
        book.add_worksheet('旧').hide()
    book.close()
    return out.getvalue()


def a_bomb(gigabytes: int = 2) -> bytes:
    """A workbook of a few kB whose sheet unpacks to gigabytes: packed twice over, as an archive within its own part."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(a_workbook())) as old,
        zipfile.ZipFile(out, 'w', zipfile.ZIP_BZIP2, compresslevel=9) as new,
    ):
        for part in old.infolist():
            if part.filename != 'xl/worksheets/sheet1.xml':
                new.writestr(part.filename, old.read(part))
        with new.open('xl/worksheets/sheet1.xml', 'w', force_zip64=True) as sheet:
            for _ in range(gigabytes * 64):
                sheet.write(b' ' * (16 * 1024 * 1024))
    return out.getvalue()
