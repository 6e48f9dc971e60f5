"""The issuing file: everything of a case in one PDF, in order, whatever one of its parts is like."""

import asyncio
import hashlib
import io
from dataclasses import replace
from datetime import date

import pytest
from PIL import Image, ImageDraw
from pypdf import PdfReader, PdfWriter

from documents import dossier as binding
from documents.dossier import Cover, NotBound, Part, PartKind, dossier, kind_of
from documents.forms.papers.dossier import DOSSIER, MISSING_PART
from documents.inspection import FileKind, Limits
from documents.papers import PAPERS, bound
from documents.pdf import to_pdf
from documents.word import to_word
from models.regulation.identity import make_number
from tests.documents.outline import GOLDEN_PAPERS, outline, squeezed
from tests.documents.test_characters import pdf_text

NUMBER = make_number('990101', date(1990, 6, 15), 23)
COVER = Cover(
    application='样例000000000001',
    name='样例甲',
    id_number=NUMBER,
    type='复审',
    item='G3',
    office='样例市市场监督管理局',
    opened_on='2026-11-21',
    closed_on='2026-12-15',
    retained_until='2036-12-15',
)


def a_pdf(*words: str, turned: int = 0) -> bytes:
    """A page for each word, with that word on it."""
    writer = PdfWriter()
    for word in words:
        page = PdfReader(io.BytesIO(to_pdf(MISSING_PART.bind({'title': word, 'sha256': word})))).pages[0]
        writer.add_page(page.rotate(turned) if turned else page)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def a_photo(size: tuple[int, int] = (900, 1200), orientation: int = 1, mode: str = 'RGB', kind: str = 'JPEG') -> bytes:
    """White with a black corner at the upper left, so that one can tell how it lies."""
    picture = Image.new('RGB', size, 'white')
    ImageDraw.Draw(picture).rectangle((0, 0, size[0] // 4, size[1] // 4), fill='black')
    exif = Image.Exif()
    exif[0x0112] = orientation
    written = io.BytesIO()
    picture.convert(mode).save(written, kind, exif=exif)
    return written.getvalue()


def read(content: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(content), strict=True)


def bookmarks(reader: PdfReader, outline=None) -> list:
    """[(title, page number)], lists for what stands below."""
    found = []
    for one in reader.outline if outline is None else outline:
        found.append(
            bookmarks(reader, one) if isinstance(one, list) else (one.title, reader.get_destination_page_number(one))
        )
    return found


def contents(content: bytes) -> str:
    reader = read(content)
    front = [page for page, label in zip(reader.pages, reader.page_labels, strict=True) if not label.isdigit()]
    return ''.join(squeezed(page.extract_text()) for page in front)


def text_of(page) -> str:
    return squeezed(page.extract_text())


async def test_a_case_is_bound_in_order_with_bookmarks_and_page_numbers():
    notice = to_pdf(bound('acceptance_notice', PAPERS['acceptance_notice'].sample()))
    parts = [
        Part('申请表', PartKind.PDF, a_pdf('甲一', '甲二'), '申请材料'),
        Part('身份证', PartKind.PICTURE, a_photo(), '申请材料'),
        Part('受理通知书', PartKind.PDF, notice, '审查文书'),
    ]

    made = await dossier(COVER, parts)

    reader = read(made)
    assert bookmarks(reader) == [
        ('封面和卷内目录', 0),
        ('申请材料', 2), [('申请表', 2), ('身份证', 4)],
        ('审查文书', 5), [('受理通知书', 5)],
    ]  # fmt: skip
    assert reader.page_labels == ['i', 'ii', '1', '2', '3', '4']
    assert [word in text_of(page) for word, page in zip(('甲一', '甲二'), reader.pages[2:4], strict=True)] == [
        True,
        True,
    ]
    assert '受理通知书' in text_of(reader.pages[5])
    assert '1申请材料：申请表1—2' in contents(made)
    assert '2申请材料：身份证3' in contents(made)
    assert '3审查文书：受理通知书4' in contents(made)
    assert reader.metadata.title == '特种设备作业人员考核发证档案 样例000000000001'


async def test_the_cover_says_whose_case_it_is_and_hides_the_number():
    made = await dossier(COVER, [])

    for words in (
        '样例000000000001',
        '样例甲',
        '990101********023X',
        'G3',
        '复审',
        '办结日期2026年12月15日',
        '保存至2036年12月15日',
    ):
        assert words in contents(made)
    assert NUMBER not in contents(made)


async def test_a_word_file_is_listed_with_its_hash_and_takes_no_page():
    word = to_word(PAPERS['refusal'].bind({}))
    parts = [Part('简历', PartKind.ATTACHMENT, word), Part('申请表', PartKind.PDF, a_pdf('甲'))]

    made = await dossier(COVER, parts)

    assert len(read(made).pages) == 3
    assert f'1简历附件另存，SHA-256：{hashlib.sha256(word).hexdigest()}' in contents(made)
    assert '2申请表1' in contents(made)


@pytest.mark.parametrize('broken', [
    pytest.param(Part('坏件', PartKind.PDF, a_pdf('坏')[:400]), id='a PDF cut short'),
    pytest.param(Part('坏件', PartKind.PDF, b'junk' * 99), id='junk'),
    pytest.param(Part('坏件', PartKind.PDF, b''), id='nothing'),
    pytest.param(Part('坏件', PartKind.PICTURE, a_photo()[:900]), id='a photo cut short'),
    pytest.param(Part('坏件', PartKind.PICTURE, a_pdf('坏')), id='no picture at all'),
])  # fmt: skip
async def test_a_broken_part_leaves_a_page_that_says_so_and_the_rest_is_complete(broken):
    parts = [Part('前件', PartKind.PDF, a_pdf('前')), broken, Part('后件', PartKind.PDF, a_pdf('后一', '后二'))]

    made = await dossier(COVER, parts)

    pages = read(made).pages
    assert '前' in text_of(pages[2])
    assert '坏件本件不完整或已损坏，未能并入本档案' in text_of(pages[3])
    assert hashlib.sha256(broken.data).hexdigest() in text_of(pages[3])
    assert [text_of(page)[:2] for page in pages[4:]] == ['后一', '后二']
    assert '2坏件2不完整或已损坏，原件另存' in contents(made)
    assert '3后件3—4' in contents(made)


async def test_a_part_that_kills_the_worker_does_not_take_the_others_along():
    """A picture that needs more memory than there is: the worker dies over it or gives it up, and goes on behind it."""
    black = io.BytesIO()
    Image.new('RGB', (7900, 7900)).save(black, 'PNG')
    parts = [
        Part('前件', PartKind.PICTURE, a_photo()),
        Part('巨图', PartKind.PICTURE, black.getvalue()),
        Part('后件', PartKind.PDF, a_pdf('后')),
    ]

    made = await dossier(COVER, parts, limits=Limits(memory=240 * 1024 * 1024, seconds=30))

    pages = read(made).pages
    assert '巨图本件不完整' in text_of(pages[3])
    assert text_of(pages[4]).startswith('后')
    assert len(pages[2].images) == 1


async def test_what_was_given_up_is_skipped_and_the_next_one_follows(tmp_path):
    bound_parts = binding.laid_out(tmp_path, [Part(word, PartKind.PDF, a_pdf(word)) for word in '甲乙丙'])
    (tmp_path / 'part-0000.json').write_text('{"pages": 1}')

    waiting = binding.collect(tmp_path, bound_parts)

    assert [one.part.title for one in waiting] == ['丙'], 'the worker died over the second'


async def test_a_file_that_is_gone_from_the_store_is_told(tmp_path):
    made = await dossier(COVER, [Part('遗失件', PartKind.PDF, tmp_path / 'gone')])

    assert '遗失件本件不完整' in text_of(read(made).pages[2])


async def test_a_dossier_for_which_time_does_not_suffice_is_not_made():
    with pytest.raises(NotBound):
        await dossier(COVER, [], limits=Limits(seconds=0))


@pytest.mark.parametrize('turned', [90, 180, 270])
async def test_a_turned_page_stays_turned(turned):
    made = await dossier(COVER, [Part('横表', PartKind.PDF, a_pdf('横', turned=turned))])

    assert read(made).pages[2].rotation == turned


@pytest.mark.parametrize(('size', 'orientation', 'page', 'corner'), [
    ((900, 1200), 1, (595, 842), (0, 0)),
    ((1200, 900), 1, (842, 595), (0, 0)),
    ((1200, 900), 6, (595, 842), (1, 0)),  # a phone held upright: the corner turns to the upper right
    ((900, 1200), 3, (595, 842), (1, 1)),
])  # fmt: skip
async def test_a_picture_stands_upright_on_a_page_of_a4(size, orientation, page, corner):
    made = await dossier(COVER, [Part('照片', PartKind.PICTURE, a_photo(size, orientation))])

    sheet = read(made).pages[2]
    drawn = sheet.images[0].image
    assert (sheet.mediabox.width, sheet.mediabox.height) == page
    black = [
        (x, y)
        for x in (0, 1)
        for y in (0, 1)
        if sum(drawn.getpixel((x * (drawn.width - 1), y * (drawn.height - 1)))) < 99
    ]
    assert black == [corner]


async def test_a_large_photo_is_bound_as_fine_as_it_prints():
    made = await dossier(COVER, [Part('照片', PartKind.PICTURE, a_photo((6000, 8000)))])

    width, height = read(made).pages[2].images[0].image.size
    assert 1400 < width <= 1498
    assert 1900 < height <= 2184


async def test_a_small_photo_is_not_blown_up():
    made = await dossier(COVER, [Part('照片', PartKind.PICTURE, a_photo((413, 579)))])

    drawn = read(made).pages[2]['/Contents'].get_object().get_data().split()
    assert float(drawn[1]) == pytest.approx(413 * 72 / 100, abs=0.01)


@pytest.mark.parametrize(
    ('mode', 'kind', 'kept'),
    [('L', 'JPEG', 'L'), ('1', 'PNG', 'L'), ('RGBA', 'PNG', 'RGB'), ('CMYK', 'JPEG', 'RGB'), ('P', 'PNG', 'RGB')],
)
async def test_pictures_of_every_sort_are_bound(mode, kind, kept):
    made = await dossier(COVER, [Part('图', PartKind.PICTURE, a_photo(mode=mode, kind=kind))])

    assert read(made).pages[2].images[0].image.mode == kept


def twenty() -> list[Part]:
    noise = Image.effect_noise((1200, 1600), 90).convert('RGB')
    written = io.BytesIO()
    noise.save(written, 'JPEG')
    same, scans = written.getvalue(), [a_pdf(f'扫描{number}', f'背面{number}') for number in range(10)]
    return [
        part
        for number in range(10)
        for part in (
            Part(f'照片{number}', PartKind.PICTURE, same, '申请材料'),
            Part(f'扫描件{number}', PartKind.PDF, scans[number], '申请材料'),
        )
    ]


async def test_twenty_attachments_come_whole_and_what_is_the_same_is_kept_once():
    parts = twenty()

    made = await dossier(COVER, parts)

    reader = read(made)
    [_, _, below] = bookmarks(reader)
    assert [title for title, _ in below] == [part.title for part in parts]
    assert len({page for _, page in below}) == 20, 'two pages that are alike stay two'
    assert len(reader.pages) == 2 + 10 + 20
    assert all(f'背面{number}' in text_of(reader.pages[below[2 * number + 1][1] + 1]) for number in range(10))
    one = await dossier(COVER, parts[:1])
    assert len(made) < 2 * len(one), 'ten equal photos take the room of one'


async def test_the_same_parts_give_the_same_bytes():
    parts = [
        Part('申请表', PartKind.PDF, a_pdf('甲')),
        Part('照片', PartKind.PICTURE, a_photo()),
        Part('坏', PartKind.PDF, b'x'),
    ]

    first, second = await asyncio.gather(dossier(COVER, parts), dossier(COVER, parts))

    assert first == second


async def test_a_title_that_no_font_can_print_is_printed_with_gaps():
    made = await dossier(replace(COVER, item='G3😀'), [Part('证明😀.pdf', PartKind.PDF, a_pdf('甲'), '材料😀')])

    assert '材料□：证明□.pdf' in contents(made)
    assert 'G3□' in contents(made)


async def test_the_parts_are_read_and_left_alone(tmp_path):
    path = tmp_path / 'stored'
    path.write_bytes(a_pdf('甲'))
    before = path.stat()

    await dossier(COVER, [Part('甲', PartKind.PDF, path)])

    assert (path.stat().st_mtime_ns, path.stat().st_size) == (before.st_mtime_ns, before.st_size)
    assert [one.name for one in tmp_path.iterdir()] == ['stored']


@pytest.mark.parametrize(('kind', 'part'), [
    (FileKind.JPG, PartKind.PICTURE), (FileKind.PNG, PartKind.PICTURE), (FileKind.PDF, PartKind.PDF),
    (FileKind.DOCX, PartKind.ATTACHMENT), (FileKind.DOC, PartKind.ATTACHMENT),
])  # fmt: skip
def test_what_becomes_of_an_uploaded_file(kind, part):
    assert kind_of(kind) is part


def test_cover_and_contents_say_what_they_said():
    golden = (GOLDEN_PAPERS.parent / 'dossier' / 'sample.txt').read_text(encoding='utf-8')

    assert outline(to_word(DOSSIER.bind(DOSSIER.sample()))) == golden
    assert '样例' in pdf_text(to_pdf(DOSSIER.bind(DOSSIER.sample())))
