"""Data bound to a form: what is printed, what is held back."""

import hashlib
import io
import json
from dataclasses import replace

import pytest
from PIL import Image

from documents.catalogue import FORMS, blank
from documents.fields import Kind, Section
from documents.layout import QR, Img, Label, para
from documents.word import to_word
from tests.documents.outline import squeezed, word_text
from tests.documents.small import DETAIL, KIND, NAME, a_form, one_field


def a_photo(size=(413, 579), colour='white', **save):
    out = io.BytesIO()
    Image.new('RGB', size, colour).save(out, 'JPEG', **save)
    return out.getvalue()


def printed(form, data, pictures=None):
    return squeezed(word_text(to_word(form.bind(data, pictures))))


@pytest.mark.parametrize('key', sorted(FORMS))
def test_a_bound_form_is_plain_json(key):
    bound = FORMS[key].bind(FORMS[key].sample())

    assert json.loads(json.dumps(bound, ensure_ascii=False)) == bound


def test_what_is_not_asked_is_kept_but_not_printed():
    data = {'name': '甲', 'kind': '新', 'detail': '从前写的'}

    assert a_form().clean(data)['detail'] == '从前写的'
    assert '从前写的' not in printed(a_form(), data)
    assert '从前写的' in printed(a_form(), {**data, 'kind': '旧'})


def test_a_section_that_is_not_asked_is_printed_empty():
    form = a_form(
        sections=(
            Section(key='a', title='甲', fields=(NAME, KIND)),
            Section(key='b', title='乙', fields=(DETAIL,), only_if=('kind', ('旧',))),
        ),
        layout=(para(Label('name'), Label('kind'), Label('detail')), *a_form().layout[1:2])[:1],
    )

    assert printed(form, {'kind': '新'}) == '姓名类别说明'


@pytest.mark.parametrize(('label', 'width', 'spread'), [
    ('姓名', 4, '姓　　名'),
    ('联系人', 4, '联　系人'),
    ('联系人', 5, '联　系　人'),
    ('联系电话', 4, '联系电话'),
    ('名', 4, '名'),
])  # fmt: skip
def test_labels_are_spread_to_the_width_of_their_neighbours(label, width, spread):
    form = a_form(fields=(replace(NAME, label=label),), layout=(para(Label('name', spread=width)),))

    assert form.bind({})['blocks'][0]['inline'] == [spread]


def test_dates_are_printed_in_chinese_and_what_is_no_date_as_typed():
    form = one_field(FORMS['reissue'].fields['valid_until'])

    assert printed(form, {'valid_until': '2028-05-01'}) == '2028年5月1日'
    assert printed(form, {'valid_until': '长期'}) == '长期'


def test_empty_rows_fill_a_table_up_and_stand_for_nothing():
    bound = FORMS['renewal'].bind({'items': [{'row': 'a'}, {'row': 'b', 'old_code': 'N1'}]})
    grid = [block for block in bound['blocks'] if block['t'] == 'grid'][1]
    first = [cell['paras'][0]['inline'] for cell in grid['rows'][1]['cells']]

    assert len(grid['rows']) == 4
    assert first[0] == ['1']
    assert first[2] == ['N1']


def test_sums_are_worked_out_exactly_and_pass_over_what_is_no_number():
    form = FORMS['exam_center']
    data = {**form.sample(), 'office_measured': '0.1', 'archive_measured': '0.2', 'monitoring_measured': '约8'}

    complete = form.complete(data)

    assert complete['total_measured'] == '138.3'
    assert form.complete({})['total_measured'] == ''
    assert form.complete(form.sample())['results_total'] == '655'


@pytest.mark.parametrize('typed', ['NaN', 'Infinity', '1e999999', '-', '１2平方米', '9' * 40])
def test_a_sum_passes_over_what_nobody_can_add(typed):
    form = FORMS['exam_center']

    assert form.complete({**form.sample(), 'office_measured': typed})['total_measured'] == '161'


def test_areas_of_another_kind_of_center_are_left_out_of_the_sum():
    form = FORMS['exam_center']

    with_store = form.complete({**form.sample(), 'test_pieces_measured': '1000'})

    assert with_store['total_measured'] == form.complete(form.sample())['total_measured']


def test_without_its_picture_a_photo_box_says_photo():
    form = a_form(fields=(FORMS['qualification'].fields['photo'],), layout=(para(Img('photo')),))
    picture = a_photo()
    sha256 = hashlib.sha256(picture).hexdigest()
    data = {'photo': {'sha256': sha256, 'name': 'x.jpg'}}

    assert form.bind(data)['blocks'][0]['inline'] == ['照片']
    assert form.bind(data, {sha256: b'MZ no picture'})['blocks'][0]['inline'] == ['照片']
    assert form.bind(data, {sha256: picture[:200]})['blocks'][0]['inline'] == ['照片']
    assert form.bind(data, {sha256: picture})['blocks'][0]['inline'][0]['t'] == 'image'


def test_a_photo_is_turned_upright_and_made_no_larger_than_paper_shows():
    from documents.pictures import printable

    exif = Image.Exif()
    exif[0x0112] = 6  # the camera lay on its side
    made = Image.open(io.BytesIO(printable(a_photo((4000, 3000), exif=exif))))

    assert made.height > made.width
    assert max(made.size) <= 1181
    assert printable(a_photo()) == printable(a_photo())


def test_a_code_is_bound_with_its_text_and_nothing_while_it_is_empty():
    form = a_form(fields=(NAME,), layout=(para(QR('name')),))

    assert form.bind({'name': 'HTTPS://EXAMPLE.CN/V/1'})['codes'] == ['HTTPS://EXAMPLE.CN/V/1']
    assert form.bind({})['blocks'][0]['inline'] == []


def test_a_blank_form_holds_no_data():
    assert '样例' not in json.dumps(blank(FORMS['exam_center']), ensure_ascii=False)


def test_every_kind_of_field_is_drawn_by_some_form():
    kinds = {field.kind for form in FORMS.values() for field in form.fields.values()}

    assert set(Kind) - kinds == set()
