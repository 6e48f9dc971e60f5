"""What stands against a filled form: the field, the rule, the remedy."""

from dataclasses import replace
from datetime import date

import pytest

from documents.catalogue import FORMS
from documents.declaration import field_objections
from documents.fields import Field, Kind, Option
from models.regulation.identity import make_number
from models.regulation.objection import Objection, refusing
from tests.documents.small import LAYOUT, NAME, PEOPLE, a_form, one_field

DAY = date(2026, 11, 21)
GOOD = make_number('990101', date(1990, 6, 15), 23)
WRONG = GOOD[:-1] + ('0' if GOOD[-1] != '0' else '1')


def said(form, data):
    return [(objection.field, objection.message) for objection in refusing(form.objections(data, DAY))]


@pytest.mark.parametrize('key', sorted(FORMS))
def test_nothing_stands_against_a_filled_sample(key):
    assert said(FORMS[key], FORMS[key].sample()) == []


@pytest.mark.parametrize('key', sorted(FORMS))
def test_an_empty_form_is_told_every_required_field_by_name(key):
    form = FORMS[key]
    needed = [
        field
        for section in form.sections
        for field in form.asked(section, form.empty())
        if field.required or field.fewest
    ]

    found = [(objection.field, objection.message.split('：')[0]) for objection in form.objections({}, DAY)]

    assert found == [(field.key, field.label) for field in needed]


def test_a_wrong_check_digit_is_told_with_the_label_and_the_place():
    found = refusing(FORMS['reissue'].objections({**FORMS['reissue'].sample(), 'id_number': WRONG}, DAY))

    assert [(o.field, o.clause) for o in found] == [('id_number', 'GB 11643')]
    assert found[0].message.startswith('身份证号：')
    assert '校验码' in found[0].message


@pytest.mark.parametrize(('kind', 'value'), [
    (Kind.DATE, '2026-02-30'),
    (Kind.NUMBER, '十二'),
    (Kind.PHONE, '123'),
    (Kind.EMAIL, 'nobody'),
    (Kind.POSTCODE, '12'),
    (Kind.CREDIT_CODE, '123'),
    (Kind.TEXT, '字' * 101),
])  # fmt: skip
def test_each_kind_is_checked_under_the_label_of_its_field(kind, value):
    sample = '2026-01-01' if kind == Kind.DATE else '1'
    field = Field(key='asked', label='所问', kind=kind, sample=sample)

    found = refusing(one_field(field).objections({'asked': value}, DAY))

    assert [objection.field for objection in found] == ['asked']
    assert found[0].message.startswith('所问：')


def test_a_check_of_the_field_itself_is_asked_last():
    def not_on_sunday(value, day):
        return [Objection(message='不能是星期日，请改选', clause='测试')] if value == '样例甲' else []

    form = one_field(replace(NAME, check=not_on_sunday))

    assert said(form, {'name': '样例甲'}) == [('name', '姓名：不能是星期日，请改选')]
    assert said(form, {'name': ''}) == [('name', '姓名：还没有填写，请填写')]


def test_a_field_is_needed_only_while_another_holds_that_value():
    assert said(a_form(), {'name': '甲', 'kind': '新'}) == []
    assert said(a_form(), {'name': '甲', 'kind': '旧'}) == [('detail', '说明：还没有填写，请填写')]


def test_what_is_not_asked_is_not_judged():
    assert said(a_form(), {'name': '甲', 'kind': '新', 'detail': '字' * 150}) == []
    assert said(a_form(), {'name': '甲', 'kind': '旧', 'detail': '字' * 150}) != []


def test_rows_are_judged_by_their_id_and_told_by_their_number():
    people = [{'row': 'x1', 'name': '甲'}, {'row': 'x2'}, {'row': 'x3', 'born_on': '2026-13-01'}]

    found = said(a_form(), {'name': '甲', 'people': people})

    assert [field for field, _ in found] == ['people/x3/name', 'people/x3/born_on']
    assert found[0][1] == '人员第3行，姓名：还没有填写，请填写'


def test_rows_can_be_too_few():
    form = FORMS['exam_center']

    assert ('people', '主要人员：还没有填写，请至少填写1行') in said(form, {**form.sample(), 'people': [{'row': 'a'}]})


def test_required_choices_ticks_and_photos_are_asked_for_in_their_own_words():
    found = dict(said(FORMS['qualification'], {}))
    assert found['papers'] == '相关资料：还没有选择，请至少选择一项'
    tick = field_objections(Field(key='t', label='确认', kind=Kind.TICK, required=True), False, DAY)
    photo = field_objections(Field(key='p', label='照片', kind=Kind.PHOTO, required=True), None, DAY)
    assert [o.message for o in tick + photo] == ['确认：还没有勾选，请确认后勾选', '照片：还没有上传，请上传照片']


def test_a_section_for_another_kind_of_center_is_not_judged():
    form = FORMS['exam_center']
    data = {**form.sample(), 'nature': '焊工考试机构'}

    fields = {field.split('/')[0] for field, _ in said(form, data)}

    assert 'methods' in fields
    assert not fields & {'former_items', 'new_items'}


def test_a_center_must_apply_for_something_and_for_nothing_twice():
    form = FORMS['exam_center']
    nothing = {**form.sample(), 'former_items': [], 'new_items': []}
    twice = {**form.sample(), 'former_items': ['A', 'N1'], 'new_items': ['N1']}

    assert said(form, nothing) == [('new_items', '新增项目：还没有选择项目，请在原有和新增项目中至少选择一项')]
    assert said(form, twice) == [('new_items', '新增项目：N1既选作原有又选作新增，请只保留一处')]


def test_a_section_is_untouched_then_begun_then_done():
    form = a_form()
    section = form.sections[0]

    assert form.section_state(section, form.empty(), DAY) == '未填'
    assert form.section_state(section, {'kind': '旧'}, DAY) == '填写中'
    assert form.section_state(section, {'name': '甲', 'kind': '新'}, DAY) == '已完成'


def test_a_section_of_the_authority_asks_nothing_of_the_center():
    form = FORMS['exam_center']
    opinions = form.sections[-1]

    assert form.asked(opinions, form.empty()) == ()
    assert form.section_state(opinions, form.empty(), DAY) == '已完成'


def test_a_choice_that_was_not_offered_falls_away_and_is_asked_again():
    form = one_field(
        Field(key='c', label='选择', kind=Kind.CHOICE, options=(Option('甲'),), required=True, sample='甲')
    )

    assert said(form, {'c': '乙'}) == [('c', '选择：还没有选择，请选择一项')]


def test_what_is_far_too_long_is_told_so_and_nothing_else():
    form = one_field(Field(key='count', label='数量', kind=Kind.NUMBER, longest=5, sample='1'))

    assert [field for field, _ in said(form, {'count': '很多很多很多'})] == ['count']


def test_a_warning_keeps_no_section_from_being_done():
    form = FORMS['reissue']

    assert any(objection.soft for objection in form.objections(form.sample(), DAY))
    assert form.section_state(form.sections[0], form.sample(), DAY) == '已完成'


def test_rows_that_are_not_required_can_still_have_a_fewest():
    two = replace(PEOPLE, fewest=2, sample=[*PEOPLE.sample, {'row': 'r1', 'name': '样例丙', 'born_on': ''}])
    form = a_form(fields=(two,), layout=LAYOUT[2:])

    assert said(form, {}) == [('people', '人员：还没有填写，请至少填写2行')]
    assert said(form, {'people': [{'row': 'a', 'name': '甲'}, {'row': 'b'}]}) == [
        ('people', '人员：至少需要2行，现有1行，请补充')
    ]
