"""The PDF: archival, the same every time, and never anything but what was typed."""

import io
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pylopdf_fonts_zh_cn
import pypdf
import pytest

from documents import pdf
from documents.catalogue import FORMS, blank, sample
from documents.layout import QR, Val, cell, grid, para, row
from documents.pdf import Unprintable, to_pdf
from tests.documents.make_fonts import FRAME, make_font
from tests.documents.outline import squeezed
from tests.documents.small import NAME, a_form, one_field
from tests.documents.test_binding import a_photo

MARKUP = r'#panic("x") $x^2$ *b* _i_ <a> @ref `raw` \u{41} // no /* no */ [x] = - + ~ &amp; <w:br/>'


def read(made):
    return pypdf.PdfReader(io.BytesIO(made))


def texts(made):
    return [page.extract_text() for page in read(made).pages]


@pytest.fixture
def own_fonts():
    """Whatever a test configures, the next one finds our own fonts."""
    yield
    pdf.configure(fonts=None)


def test_the_same_data_gives_the_same_bytes():
    assert to_pdf(sample(FORMS['reissue'])) == to_pdf(sample(FORMS['reissue']))


def test_the_file_says_that_it_is_archival_and_what_it_is():
    reader = read(to_pdf(sample(FORMS['reissue'])))
    metadata = reader.trailer['/Root']['/Metadata'].get_data().decode()

    assert '<pdfaid:part>2</pdfaid:part>' in metadata
    assert '<pdfaid:conformance>U</pdfaid:conformance>' in metadata
    assert reader.metadata.creation_date.year == 2023, 'a file that told when it was drawn would never be the same'
    assert reader.metadata.title == '特种设备人员补证申请表'
    assert reader.trailer['/Root']['/Lang'].lower() == 'zh-cn'


def test_every_font_is_embedded():
    fonts = [
        font for page in read(to_pdf(sample(FORMS['reissue']))).pages for font in page['/Resources']['/Font'].values()
    ]
    descriptors = [font.get_object()['/DescendantFonts'][0].get_object()['/FontDescriptor'] for font in fonts]

    assert descriptors
    assert all({'/FontFile2', '/FontFile3'} & set(descriptor) for descriptor in descriptors)


def test_typed_text_is_never_markup():
    assert MARKUP in texts(to_pdf(one_field(NAME).bind({'name': MARKUP})))[0].replace('\n', '')


def test_line_ends_of_long_text_stay_line_ends():
    form = one_field(FORMS['qualification'].fields['experience'])

    assert texts(to_pdf(form.bind({'experience': '第一行\n第二行'})))[0].split('\n') == ['第一行', '第二行']


def test_four_hundred_letters_without_a_space_stay_in_their_cell():
    form = a_form(fields=(NAME,), layout=(grid((60, 100), row(cell(Val('name')), cell(''))),))

    lines = texts(to_pdf(form.bind({'name': 'A' * 400})))[0].split('\n')

    assert sum(len(line) for line in lines) == 400
    assert max(len(line) for line in lines) < 60 / 2.4  # no letter A of 12 points is narrower than 2.4 mm


@pytest.mark.parametrize('typed', ['990101199003070013', '2026-11-21', 'GTAW-FeII-6G-3/57-FefS-02/11/12', '1' * 9])
def test_a_number_is_found_by_searching_for_it_and_copied_as_it_was_typed(typed):
    assert texts(to_pdf(one_field(NAME).bind({'name': typed}))) == [typed]


def test_a_code_too_wide_for_its_cell_breaks_after_a_hyphen():
    form = a_form(fields=(NAME,), layout=(grid((38, 122), row(cell(Val('name')), cell(''))),))

    (told,) = texts(to_pdf(form.bind({'name': 'GTAW-FeII-6G-3/57-FefS-02/11/12'})))

    *lines, _ = told.splitlines()
    assert lines and {line[-1] for line in lines} == {'-'}
    assert told.replace('\n', '') == 'GTAW-FeII-6G-3/57-FefS-02/11/12'


def test_a_character_without_a_font_is_refused_by_name():
    with pytest.raises(Unprintable) as refusal:
        to_pdf(one_field(NAME).bind({'name': '样例𠮷甲'}))

    assert '𠮷' in refusal.value.characters
    assert str(refusal.value).startswith('“')
    assert '无法打印' in str(refusal.value)


def test_a_character_that_nobody_can_see_is_named_by_its_number():
    with pytest.raises(Unprintable, match='“U\\+E000”无法打印'):
        to_pdf(one_field(NAME).bind({'name': '甲\ue000'}))


def test_a_folder_of_further_fonts_is_a_second_source(tmp_path, own_fonts):
    make_font(tmp_path / 'more.ttf', 'Sample', {'𠮷': FRAME})

    pdf.configure(fonts=tmp_path)

    assert '𠮷' in texts(to_pdf(one_field(NAME).bind({'name': '样例𠮷'})))[0]


def test_eight_at_once_are_drawn_as_one_after_the_other():
    trees = [
        FORMS[key].bind({**FORMS[key].sample(), 'name': f'样例{number}'})
        for number in range(4)
        for key in ('reissue', 'renewal')
    ]
    alone = [to_pdf(tree) for tree in trees]

    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(to_pdf, trees))

    assert together == alone
    assert len(set(alone)) == len(alone)


def test_the_long_form_has_ten_numbered_pages_and_a_cover_without_number():
    pages = texts(to_pdf(blank(FORMS['exam_center'])))

    assert len(pages) == 10
    assert '共' not in pages[0]
    assert [f'第 {number} 页　共 10 页' in page for number, page in enumerate(pages[1:], 2)] == [True] * 9


@pytest.mark.parametrize('key', sorted(set(FORMS) - {'exam_center'}))
def test_short_forms_fit_on_one_page_blank_and_filled(key):
    assert [len(read(to_pdf(tree(FORMS[key]))).pages) for tree in (blank, sample)] == [1, 1]


def test_the_head_of_a_long_table_comes_again_on_every_page():
    form = FORMS['exam_center']
    person = form.sample()['people'][0]
    people = [{**person, 'row': f'p{number}'} for number in range(60)]

    pages = [page for page in texts(to_pdf(form.bind({**form.sample(), 'people': people}))) if '样例丁' in page]

    assert len(pages) > 2
    assert all('序号' in squeezed(page) for page in pages)


def test_a_photo_and_a_code_are_drawn(tmp_path):
    photo = FORMS['qualification']
    picture = a_photo(colour='navy')
    data = {**photo.sample(), 'photo': {'sha256': 'a' * 64, 'name': 'x.jpg'}}
    code = a_form(fields=(NAME,), layout=(para(QR('name')),))

    with_photo = read(to_pdf(photo.bind(data, {'a' * 64: picture})))

    assert len(with_photo.pages[0].images) == 1
    assert '照片' not in with_photo.pages[0].extract_text()
    assert len(to_pdf(code.bind({'name': 'HTTPS://EXAMPLE.CN/V/1'}))) > len(to_pdf(code.bind({})))


def test_the_fonts_come_with_the_package_that_is_declared():
    assert {path.name for path in Path(pylopdf_fonts_zh_cn.__file__).parent.glob('*.otf')} == {
        'NotoSansSC-Regular.otf',
        'NotoSerifSC-Regular.otf',
    }


def test_what_is_frozen_as_json_is_drawn_the_same_later():
    bound = sample(FORMS['renewal'])

    assert to_pdf(json.loads(json.dumps(bound))) == to_pdf(bound)
