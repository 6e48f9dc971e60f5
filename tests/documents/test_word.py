"""The Word file: in the order of the schema, the same every time, and never anything but what was typed."""

import io
import zipfile
from itertools import pairwise

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm

from documents.catalogue import FORMS, blank, sample
from documents.layout import QR, Val, cell, grid, para, row
from documents.word import to_word
from tests.documents.outline import outline
from tests.documents.small import NAME, a_form, one_field, overlong
from tests.documents.test_binding import a_photo

ORDER = {
    'pPr': ['keepNext', 'pageBreakBefore', 'widowControl', 'snapToGrid', 'spacing', 'ind', 'jc', 'rPr'],
    'rPr': ['rFonts', 'sz', 'szCs', 'u'],
    'tblPr': ['tblW', 'jc', 'tblBorders', 'tblLayout', 'tblCellMar', 'tblLook'],
    'tcPr': ['tcW', 'gridSpan', 'vMerge', 'vAlign'],
    'sectPr': ['footerReference', 'pgSz', 'pgMar', 'cols', 'titlePg', 'docGrid'],
}


def body_of(made):
    return Document(io.BytesIO(made)).element.body


def names(element):
    return [child.tag.split('}')[1] for child in element]


@pytest.mark.parametrize('key', sorted(FORMS))
def test_the_same_data_gives_the_same_bytes(key):
    assert to_word(sample(FORMS[key])) == to_word(sample(FORMS[key]))


def test_no_part_tells_when_it_was_made():
    with zipfile.ZipFile(io.BytesIO(to_word(sample(FORMS['reissue'])))) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    properties = Document(io.BytesIO(to_word(sample(FORMS['reissue'])))).core_properties
    assert (properties.title, properties.author) == ('特种设备人员补证申请表', '特证通')
    assert properties.created == properties.modified


@pytest.mark.parametrize('key', sorted(FORMS))
def test_properties_stand_in_the_order_of_the_schema(key):
    body = body_of(to_word(FORMS[key].bind(overlong(FORMS[key]))))

    for tag, order in ORDER.items():
        for element in body.iter(qn(f'w:{tag}')):
            places = [order.index(name) for name in names(element)]
            assert places == sorted(places), (tag, names(element))


@pytest.mark.parametrize('key', sorted(FORMS))
def test_no_two_tables_touch_and_none_ends_the_file(key):
    children = names(body_of(to_word(blank(FORMS[key]))))

    assert ('tbl', 'tbl') not in pairwise(children)
    assert ('tbl', 'sectPr') not in pairwise(children)


@pytest.mark.parametrize('key', sorted(FORMS))
def test_every_row_is_as_wide_as_its_table(key):
    for table in body_of(to_word(FORMS[key].bind(overlong(FORMS[key])))).iter(qn('w:tbl')):
        columns = [int(column.get(qn('w:w'))) for column in table.tblGrid]
        for line in table.tr_lst:
            assert sum(cell.grid_span for cell in line.tc_lst) == len(columns)
            assert sum(int(cell.tcPr.tcW.get(qn('w:w'))) for cell in line.tc_lst) == sum(columns)


def test_python_docx_sees_the_merged_cells_as_merged():
    table = Document(io.BytesIO(to_word(blank(FORMS['exam_center'])))).tables[1]

    assert table.cell(2, 0)._tc is table.cell(4, 0)._tc
    assert table.cell(2, 1).text == '锅炉作业'


def test_the_page_is_a4_with_our_margins():
    section = Document(io.BytesIO(to_word(blank(FORMS['reissue'])))).sections[0]

    assert (round(section.page_width / Mm(1)), round(section.page_height / Mm(1))) == (210, 297)
    assert round(section.left_margin / Mm(1)) == 25


def test_the_long_form_breaks_before_every_section_and_numbers_all_but_the_cover():
    made = Document(io.BytesIO(to_word(blank(FORMS['exam_center']))))
    footer = made.sections[0].footer.paragraphs[0]._p

    assert len(list(made.element.body.iter(qn('w:pageBreakBefore')))) == 9
    assert [field.get(qn('w:instr')).strip() for field in footer.iter(qn('w:fldSimple'))] == ['PAGE', 'NUMPAGES']
    assert made.sections[0].different_first_page_header_footer
    assert not Document(io.BytesIO(to_word(blank(FORMS['reissue'])))).sections[0].footer.paragraphs[0].text


def test_typed_text_is_never_markup():
    typed = '</w:t></w:r> &amp; <b>x</b> {{field}} ]]> "\' =1+1'

    assert outline(to_word(one_field(NAME).bind({'name': typed}))) == typed + '\n'


def test_line_ends_of_long_text_stay_line_ends():
    form = one_field(FORMS['qualification'].fields['experience'])

    assert outline(to_word(form.bind({'experience': '第一行\n第二行'}))) == '第一行\n第二行\n'


def test_blanks_are_underlined_to_their_width_and_to_the_end_of_the_line():
    made = Document(io.BytesIO(to_word(blank(FORMS['self_declaration']))))
    underlined = [run for paragraph in made.paragraphs for run in paragraph.runs if run.underline]

    assert [len(run.text) for run in underlined] == [7, 11, 17]
    assert made.settings.element.find(qn('w:compat')).find(qn('w:ulTrailSpace')) is not None


def test_names_of_the_fonts_are_those_an_office_has():
    made = Document(io.BytesIO(to_word(sample(FORMS['self_declaration']))))
    fonts = {font.get(qn('w:eastAsia')) for font in made.element.body.iter(qn('w:rFonts'))}

    assert fonts == {'黑体', '仿宋', 'Segoe UI Symbol'}


def test_the_head_of_a_long_table_comes_again_and_only_a_full_page_row_splits():
    form = FORMS['exam_center']
    tables = Document(io.BytesIO(to_word(form.bind(form.sample())))).tables
    heads = [len(list(table._tbl.iter(qn('w:tblHeader')))) for table in tables]
    rows = [row for table in tables for row in table.rows]

    assert heads == [0, 0, 0, 0, 0, 1, 1, 1, 0]
    assert all(row._tr.trPr.find(qn('w:cantSplit')) is not None for row in rows)
    split = one_cell('长' * 900)
    assert list(body_of(split).iter(qn('w:cantSplit'))) == []


def one_cell(words):
    form = a_form(fields=(NAME,), layout=(grid((25, 25), row(cell(Val('name')), cell(''))),))
    return to_word(form.bind({'name': words}))


def test_a_photo_fills_its_box_without_being_stretched():
    form = FORMS['qualification']
    data = {**form.sample(), 'photo': {'sha256': 'a' * 64, 'name': 'x.jpg'}}

    shape = Document(io.BytesIO(to_word(form.bind(data, {'a' * 64: a_photo((600, 600))})))).inline_shapes[0]

    assert (round(shape.width / Mm(1)), round(shape.height / Mm(1))) == (35, 35)


def test_pictures_are_numbered_and_a_line_with_one_is_as_high_as_it():
    form = a_form(fields=(NAME,), layout=(para(QR('name')), para(QR('name'))))

    body = body_of(to_word(form.bind({'name': 'HTTPS://EXAMPLE.CN/V/1'})))

    assert [shape.get('id') for shape in body.iter(qn('wp:docPr'))] == ['1', '2']
    assert {spacing.get(qn('w:lineRule')) for spacing in body.iter(qn('w:spacing'))} == {'auto'}
