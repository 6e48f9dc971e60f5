"""Uploads are judged by what they are. Every bad file is built here; none is kept in the repository."""

import io
import os
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, TiffImagePlugin
from pypdf import PdfReader, PdfWriter

from documents.inspection import FileKind, Inspection, Limits, NoPreview, inspect, preview, sniff

EVERYTHING = frozenset(FileKind)
LYING = 6  # EXIF orientation of a phone held upright
PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'


def a_picture(kind: str = 'JPEG', size: tuple[int, int] = (640, 480), **saved) -> bytes:
    """Noise, so that cutting the file short takes picture away."""
    picture = Image.frombytes('RGB', size, os.urandom(size[0] * size[1] * 3))
    written = io.BytesIO()
    picture.save(written, kind, **saved)
    return written.getvalue()


def a_png_head(width: int, height: int) -> bytes:
    """A tiny file that claims to be a picture of any size."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return len(content).to_bytes(4) + name + content + zlib.crc32(name + content).to_bytes(4)

    head = width.to_bytes(4) + height.to_bytes(4) + bytes([8, 2, 0, 0, 0])
    body = zlib.compress(bytes(1000))
    return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', head) + chunk(b'IDAT', body) + chunk(b'IEND', b'')


def a_pdf(*more: str, root: str = '', pages: str = '', page: str = PAGE) -> bytes:
    """A PDF written by hand: 1 catalogue, 2 page tree, 3 page, then `more` from 4 on."""
    objects = [
        f'<< /Type /Catalog /Pages 2 0 R {root} >>',
        pages or '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        page,
        *more,
    ]
    written, places = b'%PDF-1.7\n', []
    for number, content in enumerate(objects, 1):
        places.append(len(written))
        written += f'{number} 0 obj\n{content}\nendobj\n'.encode('latin-1')
    table = ''.join(f'{place:010} 00000 n \n' for place in places)
    count = len(objects) + 1
    return written + (
        f'xref\n0 {count}\n0000000000 65535 f \n{table}'
        f'trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{len(written)}\n%%EOF\n'
    ).encode('latin-1')


def a_locked_pdf(user: str, owner: str) -> bytes:
    writer = PdfWriter(io.BytesIO(a_pdf()))
    writer.encrypt(user, owner)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def a_compressed_script() -> bytes:
    """The script stands in an object stream, where a search through the bytes does not find it."""
    hidden = b'4 0 << /S /JavaScript /JS (app.alert) >>'
    packed = zlib.compress(hidden)
    objects = [
        b'<< /Type /Catalog /Pages 2 0 R /OpenAction 4 0 R >>',
        b'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        PAGE.encode(),
        None,
        b'<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream'
        % (len(packed), packed),
    ]
    written, rows = b'%PDF-1.7\n', bytes(7)
    for number, content in enumerate(objects, 1):
        rows += bytes([1]) + len(written).to_bytes(4) + bytes(2) if content else bytes([2, 0, 0, 0, 5, 0, 0])
        if content:
            written += b'%d 0 obj\n%s\nendobj\n' % (number, content)
    place, rows = len(written), rows + bytes([1]) + len(written).to_bytes(4) + bytes(2)
    head = b'<< /Type /XRef /Size 7 /W [1 4 2] /Root 1 0 R /Length %d >>' % len(rows)
    return written + b'6 0 obj\n%s\nstream\n%s\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n' % (head, rows, place)


def many_pages(count: int) -> bytes:
    kids = '3 0 R ' + ' '.join(f'{number} 0 R' for number in range(4, count + 3))
    return a_pdf(*[PAGE] * (count - 1), pages=f'<< /Type /Pages /Kids [{kids}] /Count {count} >>')


def page_with(entry: str) -> str:
    return PAGE.replace('>>', f'{entry} >>')


@pytest.fixture
def upload(tmp_path: Path) -> Callable[[bytes], Path]:
    def write(content: bytes) -> Path:
        path = tmp_path / 'upload'
        path.write_bytes(content)
        return path

    return write


async def judged(path: Path, **bounds) -> Inspection:
    return await inspect(path, allowed=EVERYTHING, **bounds)


def said(inspection: Inspection) -> str:
    return ''.join(objection.message for objection in inspection.objections)


@pytest.mark.parametrize(('content', 'kind', 'pages', 'size'), [
    pytest.param(a_picture(), FileKind.JPG, None, (640, 480), id='a photo'),
    pytest.param(a_picture('PNG'), FileKind.PNG, None, (640, 480), id='a screenshot'),
    pytest.param(a_pdf(), FileKind.PDF, 1, (None, None), id='a scanned sheet'),
    pytest.param(many_pages(200), FileKind.PDF, 200, (None, None), id='as many pages as are allowed'),
    pytest.param(
        a_pdf(root='/OpenAction [3 0 R /Fit]', page=page_with('/Annots [<< /Subtype /Link /A << /S /URI /URI (x) >> >>]')),
        FileKind.PDF, 1, (None, None), id='a link and a first page to open at are harmless',
    ),
])  # fmt: skip
async def test_an_ordinary_file_is_accepted(upload, content, kind, pages, size):
    inspection = await judged(upload(content))

    assert inspection == Inspection(kind=kind, pages=pages, width=size[0], height=size[1], objections=[])


async def test_a_photo_taken_upright_is_measured_as_it_is_shown(upload):
    exif = Image.Exif()
    exif[0x0112] = LYING

    inspection = await judged(upload(a_picture(exif=exif)))

    assert (inspection.width, inspection.height) == (480, 640)


@pytest.mark.parametrize(('content', 'sentence'), [
    pytest.param(b'', '文件是空的', id='empty'),
    pytest.param(b'MZ\x90\x00' + bytes(500), '文件内容不是', id='a renamed program'),
    pytest.param(b'PK\x03\x04' + bytes(500), '文件内容不是', id='an archive'),
    pytest.param(b'<svg onload="x()"/>', '文件内容不是', id='markup'),
    pytest.param(a_picture()[:30_000], '图片不完整', id='a photo cut short'),
    pytest.param(a_picture('PNG')[:30_000], '图片不完整', id='a screenshot cut short'),
    pytest.param(b'\xff\xd8\xff' + b'junk' * 99, '图片不完整', id='junk that begins like a photo'),
    pytest.param(a_png_head(30_000, 30_000), '像素过大', id='a decompression bomb'),
    pytest.param(a_png_head(9000, 9000), '像素过大', id='a picture just above the bound'),
    pytest.param(a_pdf()[:300], '不完整或已损坏', id='a PDF cut short'),
    pytest.param(b'%PDF-1.7\n' + os.urandom(3000) + b'\n%%EOF', '不完整或已损坏', id='junk that begins like a PDF'),
    pytest.param(a_pdf(page='[' * 5000), '不完整或已损坏', id='brackets without end'),
    pytest.param(a_locked_pdf('geheim', 'geheim'), '密码', id='a PDF with a password'),
    pytest.param(a_locked_pdf('', 'geheim'), '密码', id='a PDF with a password for printing only'),
    pytest.param(a_pdf(root='/OpenAction << /S /JavaScript /JS (app.alert) >>'), '脚本', id='a script on opening'),
    pytest.param(a_pdf(root='/Names << /JavaScript << /Names [(a) 4 0 R] >> >>'), '脚本', id='a named script'),
    pytest.param(
        a_pdf('<< /S /JavaScript /JS (x) >>', page=page_with('/Annots [<< /Subtype /Widget /AA << /E 4 0 R >> >>]')),
        '脚本', id='a script under an annotation',
    ),
    pytest.param(
        a_pdf('<< /S 5 0 R /J#53 (x) >>', '/Java#53cript', root='/OpenAction 4 0 R'), '脚本', id='a script in disguise'
    ),
    pytest.param(a_compressed_script(), '脚本', id='a script in a compressed object'),
    pytest.param(a_pdf(root='/OpenAction << /S /Launch /F (cmd.exe) >>'), '启动程序', id='a program to start'),
    pytest.param(a_pdf(root='/AA << /WC << /S /SubmitForm /F (x) >> >>'), '启动程序', id='a form that sends itself'),
    pytest.param(a_pdf(root='/AcroForm << /XFA 4 0 R >>'), 'XFA', id='a dynamic form'),
    pytest.param(a_pdf(root='/Names << /EmbeddedFiles << /Names [] >> >>'), '夹带', id='an attachment'),
    pytest.param(
        a_pdf(page=page_with('/Annots [<< /Subtype /FileAttachment /FS << /EF << >> >> >>]')),
        '夹带', id='an attachment pinned to a page',
    ),
    pytest.param(a_pdf(pages='<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>'), '循环', id='pages that go in circles'),
    pytest.param(a_pdf(pages='<< /Type /Pages /Kids [] /Count 1 >>'), '没有页面', id='no page'),
    pytest.param(many_pages(201), '200 页', id='a page too many'),
    pytest.param(many_pages(2400), '200 页', id='a book'),
    pytest.param(a_pdf(page=PAGE.replace('595', '200000')), '页面尺寸', id='a page as long as a street'),
    pytest.param(a_pdf(page=page_with('/UserUnit 75')), '页面尺寸', id='a page enlarged'),
    pytest.param(a_pdf(page=PAGE.replace('[0 0 595 842]', '[0 0 (a) 1]')), '页面尺寸', id='a page without measure'),
    pytest.param(
        a_pdf('<< /Subtype /Image /Width 60000 /Height 60000 >>', page=page_with('/Resources << /XObject << /I 4 0 R >> >>')),
        '像素过大', id='a huge picture inside a PDF',
    ),
])  # fmt: skip
async def test_a_bad_file_is_refused_with_one_sentence_that_helps(upload, content, sentence):
    inspection = await judged(upload(content))

    assert len(inspection.objections) == 1
    assert sentence in said(inspection)
    assert '请' in said(inspection), 'it says how to mend it'
    assert '{' not in said(inspection)


async def test_a_file_with_two_faults_is_told_both(upload):
    both = a_pdf(root='/OpenAction << /S /JavaScript /JS (x) >>', page=PAGE.replace('595', '200000'))

    inspection = await judged(upload(both))

    assert [objection.message[:12] for objection in inspection.objections] == [
        'PDF 文件含有脚本（J',
        'PDF 文件的页面尺寸不',
    ]


async def test_a_file_above_the_size_is_refused_with_both_sizes(upload):
    inspection = await judged(upload(a_picture() + bytes(3 * 1024 * 1024)), most_bytes=2 * 1024 * 1024)

    assert '超过每个文件 2.0 MB' in said(inspection)


async def test_a_kind_that_is_not_asked_for_is_named(upload):
    inspection = await inspect(upload(a_pdf()), allowed=frozenset({FileKind.JPG, FileKind.PNG}))

    assert '文件内容是 PDF 文件，这里只收 jpg 图片、png 图片' in said(inspection)


async def test_a_file_that_never_arrived_is_asked_for_again(tmp_path):
    assert '重新选择文件' in said(await judged(tmp_path / 'nothing'))


async def test_a_worker_that_takes_too_long_is_killed_and_says_so(upload):
    inspection = await judged(upload(a_picture()), limits=Limits(seconds=0))

    assert '已经停止' in said(inspection)


@pytest.mark.skipif(sys.platform == 'win32', reason='Windows has no bound on memory')
async def test_a_file_that_eats_memory_is_given_up(upload):
    tight = Limits(memory=200 * 1024 * 1024)
    black = io.BytesIO()
    Image.new('RGB', (7900, 7900)).save(black, 'PNG')

    assert said(await judged(upload(a_picture('PNG')), limits=tight)) == ''
    assert '已经停止' in said(await judged(upload(black.getvalue()), limits=tight))


@pytest.mark.parametrize('content', [a_picture(), a_pdf(), a_pdf()[:300]], ids=['photo', 'pdf', 'broken'])
async def test_the_file_is_left_as_it_was(upload, content):
    path = upload(content)
    before = path.stat()

    await judged(path)

    assert path.read_bytes() == content
    assert (path.stat().st_mtime_ns, path.stat().st_mode) == (before.st_mtime_ns, before.st_mode)
    assert [one.name for one in path.parent.iterdir()] == ['upload']


def test_it_works_from_any_folder(upload):
    """The server may be started anywhere; a file of the same name there must not be run instead of ours."""
    path = upload(a_pdf())
    (path.parent / 'documents.py').write_text('raise SystemExit(1)')
    house = Path(__file__).parents[2]
    asked = (
        f'import asyncio, sys; sys.path.insert(0, {str(house)!r}); from pathlib import Path;'
        'from documents.inspection import inspect, FileKind;'
        'print(asyncio.run(inspect(Path("upload"), allowed=frozenset(FileKind))).pages)'
    )

    answer = subprocess.run(
        [sys.executable, '-P', '-c', asked], cwd=path.parent, capture_output=True, text=True, check=False
    )

    assert answer.stdout.strip() == '1', answer.stderr


@pytest.mark.parametrize(('head', 'kind'), [
    (b'\xff\xd8\xff\xe0', FileKind.JPG), (b'\x89PNG\r\n\x1a\n', FileKind.PNG), (b'%PDF-1.4', FileKind.PDF),
    (b'GIF89a', None), (b'', None), (b'\n%PDF-1.4', None),
])  # fmt: skip
def test_the_first_bytes_tell_the_kind(head, kind):
    assert sniff(head) is kind


async def test_a_preview_is_small_upright_and_bare(upload):
    exif = Image.Exif()
    exif[0x0112] = LYING
    exif[0x010F] = 'maker'
    exif.get_ifd(0x8825)[2] = (
        TiffImagePlugin.IFDRational(23),
        TiffImagePlugin.IFDRational(7),
        TiffImagePlugin.IFDRational(0),
    )
    photo = upload(a_picture(size=(3000, 2000), exif=exif, comment=b'who took it'))

    drawn = Image.open(io.BytesIO(await preview(photo, FileKind.JPG)))

    assert drawn.format == 'JPEG'
    assert drawn.size == (1067, 1600)
    assert not drawn.getexif()
    assert 'comment' not in drawn.info


@pytest.mark.parametrize('mode', ['RGBA', 'LA', 'P', '1', 'L', 'I;16'])
async def test_a_preview_is_made_of_every_kind_of_png(upload, mode):
    written = io.BytesIO()
    Image.new(mode, (40, 30)).save(written, 'PNG')

    drawn = Image.open(io.BytesIO(await preview(upload(written.getvalue()), FileKind.PNG)))

    assert (drawn.size, drawn.mode) == ((40, 30), 'RGB')


async def test_what_is_transparent_becomes_paper(upload):
    written = io.BytesIO()
    Image.new('RGBA', (40, 30), (0, 0, 0, 0)).save(written, 'PNG')

    drawn = Image.open(io.BytesIO(await preview(upload(written.getvalue()), FileKind.PNG)))

    assert drawn.getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize(('content', 'kind'), [(a_picture()[:9000], FileKind.JPG), (a_pdf(), FileKind.PDF)])
async def test_no_preview_is_made_of_what_is_no_picture(upload, content, kind):
    with pytest.raises(NoPreview):
        await preview(upload(content), kind)


def test_the_plain_sample_is_a_sound_pdf():
    assert len(PdfReader(io.BytesIO(a_pdf()), strict=True).pages) == 1
