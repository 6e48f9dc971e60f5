"""Typed text: what nobody can see is taken out, everything else stays as it was typed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.regulation import text
from models.regulation.objection import refusing

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ('typed', 'kept'),
    [
        ('样例\x00甲', '样例甲'),
        ('样例\ud800甲', '样例甲'),
        ('样例\u202e甲\u2066', '样例甲'),
        ('样例\uffff甲\U0001ffff', '样例甲'),
        ('  样例\r\n甲\t乙 ', '样例 甲 乙'),
        ('e\u0301', 'é'),
        ('=SUM(A1)', '=SUM(A1)'),
        ('<b>#set page()</b>', '<b>#set page()</b>'),
        ('𬭎㛃䶮喆堃𫖯', '𬭎㛃䶮喆堃𫖯'),
    ],
)
def test_a_line_loses_only_what_nobody_can_see(typed, kept):
    assert text.clean_text(typed, longest=100) == kept


def test_a_paragraph_keeps_its_lines_and_tabs():
    assert text.clean_text('一\r\n\t二\r三\u2028四\n\n', longest=100, multiline=True) == '一\n\t二\n三\n四'


def test_an_overlong_text_stays_within_reach_of_its_writer_and_is_told():
    typed = text.clean_text('字' * 100_000, longest=100)

    assert len(typed) == 400
    assert [objection.message for objection in text.objections_to_text(typed, 100)] == [
        '最多100个字，现有400个字，请精简300个字'
    ]
    assert text.clean_text('字' * 150, longest=100) == '字' * 150


def test_the_last_allowed_character_is_allowed():
    assert text.objections_to_text('字' * 100, 100) == []
    assert text.objections_to_text('字' * 101, 100) != []


@given(some.text(max_size=200), some.booleans())
def test_cleaning_twice_changes_nothing_and_leaves_nothing_unseen(typed, multiline):
    once = text.clean_text(typed, longest=200, multiline=multiline)

    assert text.clean_text(once, longest=200, multiline=multiline) == once
    assert text.objections_to_text(once, 800) == []


def test_unseen_characters_that_were_not_cleaned_are_told():
    assert '控制字符' in text.objections_to_text('样\x07例', 10)[0].message


@pytest.mark.parametrize(
    ('phone', 'refuses', 'warns'),
    [
        ('13800000000', False, False),
        ('+86 198 0000 0000', False, False),
        ('１３８００００００００', False, False),
        ('021-63000000', False, False),
        ('(0760) 8800000', False, False),
        ('400-800-0000', False, False),
        ('12315', False, False),
        ('12800000000', False, True),
        ('63000000', False, True),
        ('+852 2800 0000', False, True),
        ('1380000000', True, False),
        ('+86 1380000000', True, False),
        ('138000000000', True, False),
        ('没有电话', True, False),
        ('', False, False),
    ],
)
def test_a_phone_number_that_may_be_real_is_never_refused(phone, refuses, warns):
    objections = text.objections_to_phone(phone, TODAY)

    assert bool(refusing(objections)) is refuses
    assert any(objection.soft for objection in objections) is warns


@pytest.mark.parametrize(
    ('check', 'value', 'accepted'),
    [
        (text.objections_to_email, 'yangli@example.cn', True),
        (text.objections_to_email, 'a.b+c@mail.example.com.cn', True),
        (text.objections_to_email, '样例@例子.中国', True),
        (text.objections_to_email, 'yangli@example', False),
        (text.objections_to_email, 'yang li@example.cn', False),
        (text.objections_to_email, 'a@b@example.cn', False),
        (text.objections_to_email, 'a@-example.cn', False),
        (text.objections_to_email, 'a@' + 'b' * 60 + '.' + 'c.' * 100 + 'cn', False),
        (text.objections_to_postcode, '200000', True),
        (text.objections_to_postcode, '２０００００', True),
        (text.objections_to_postcode, '20000', False),
        (text.objections_to_postcode, '2000000', False),
        (text.objections_to_date, '2024-02-29', True),
        (text.objections_to_date, '2026-02-29', False),
        (text.objections_to_date, '2026-13-01', False),
        (text.objections_to_date, '20261121', False),
        (text.objections_to_date, '2026-W01-1', False),
        (text.objections_to_date, '1899-12-31', False),
        (text.objections_to_date, '1900-01-01', True),
        (text.objections_to_date, '2126-12-31', True),
        (text.objections_to_date, '2127-01-01', False),
        (text.objections_to_number, '12', True),
        (text.objections_to_number, '-3.5', True),
        (text.objections_to_number, '１２', True),
        (text.objections_to_number, '1e9', False),
        (text.objections_to_number, '12台', False),
        (text.objections_to_number, '1.', False),
    ],
)
def test_each_kind_of_value_is_told_from_its_neighbour(check, value, accepted):
    assert (check(value, TODAY) == []) is accepted


def test_an_address_made_to_stall_the_check_is_answered():
    assert text.objections_to_email('a@' + 'a-' * 126, TODAY) != []
