"""What comes in from outside becomes a form's data, or nothing."""

import json

from hypothesis import given
from hypothesis import strategies as st

from documents.catalogue import FORMS
from tests.documents.small import a_form

JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)
KEYS = sorted({key for form in FORMS.values() for key in form.fields})


def test_an_empty_form_has_every_field_in_its_shape():
    assert a_form().empty() == {'name': '', 'kind': '', 'detail': '', 'people': []}


def test_undeclared_keys_and_values_that_are_no_option_fall_away():
    assert a_form().clean({'name': '样例', 'kind': '中', 'admin': True}) == {**a_form().empty(), 'name': '样例'}


def test_what_nobody_can_see_is_taken_out_of_text_and_markup_stays():
    filled = a_form().clean({'name': ' <b>样\u202e例\x00甲</b> =SUM(A1) '})

    assert filled['name'] == '<b>样例甲</b> =SUM(A1)'


def test_numbers_that_arrive_as_numbers_become_text_and_true_does_not():
    assert a_form().clean({'name': 12})['name'] == '12'
    assert a_form().clean({'name': True})['name'] == ''


def test_a_hundred_kilobytes_in_one_field_are_cut_but_leave_something_to_object_to():
    filled = a_form().clean({'name': '长' * 100_000})

    assert 100 < len(filled['name']) < 1000


def test_rows_keep_their_ids_and_get_one_where_it_is_missing_or_taken():
    filled = a_form().clean(
        {'people': [{'row': 'a1', 'name': '甲'}, {'row': 'a1'}, {'name': '丙'}, 'junk', {'row': '../x'}]}
    )

    assert [person['row'] for person in filled['people']] == ['a1', 'r1', 'r2', 'r3']
    assert filled['people'][0] == {'row': 'a1', 'name': '甲', 'born_on': ''}


def test_rows_beyond_the_most_fall_away():
    assert len(a_form().clean({'people': [{}] * 500})['people']) == 200


def test_a_photo_is_a_reference_or_nothing():
    clean = FORMS['qualification'].clean
    assert clean({'photo': {'sha256': 'a' * 64, 'name': '照片.jpg', 'path': '/x'}})['photo'] == {
        'sha256': 'a' * 64,
        'name': '照片.jpg',
    }
    assert clean({'photo': {'sha256': '../../etc', 'name': 'x'}})['photo'] is None
    assert clean({'photo': 'a' * 64})['photo'] is None


def test_ticks_and_choices_take_only_what_they_are():
    assert FORMS['reissue'].clean({'id_copy': 'yes'})['id_copy'] is False
    chosen = FORMS['exam_center'].clean({'former_items': ['N1', 'A', 'A', 'X9', 7]})['former_items']
    assert chosen == ['A', 'N1']


def test_the_sample_leaves_out_what_its_own_answers_leave_out():
    sample = a_form().sample()

    assert sample['kind'] == '新'
    assert sample['detail'] == ''


@given(st.sampled_from(sorted(FORMS)), JUNK, st.dictionaries(st.sampled_from(KEYS), JUNK, max_size=6))
def test_no_junk_raises_and_what_is_clean_stays_as_it_is(key, junk, data):
    form = FORMS[key]
    form.clean(junk)

    once = form.clean(data)

    assert form.clean(once) == once
    assert set(once) == set(form.empty())
    json.dumps(once)
