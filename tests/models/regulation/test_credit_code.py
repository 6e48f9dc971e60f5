"""Unified social credit codes: whoever registers the body, its code is accepted; a mistyped one is named."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.regulation import credit_code

TODAY = date(2026, 11, 21)
SAMPLE = credit_code.make_code('91990100MA0000001')


def messages(code: str) -> list[str]:
    return [objection.message for objection in credit_code.objections_to(code, TODAY)]


@pytest.mark.parametrize(
    'prefix',
    [
        pytest.param('91990100MA0000001', id='a company'),
        pytest.param('12990000400000001', id='a public institution'),
        pytest.param('52990000500000001', id='a private school'),
        pytest.param('N2990112MF0000001', id='a rural collective'),
        pytest.param('Y1990000000000001', id='another body'),
        pytest.param('A1990000000000001', id='a body of the centre'),
    ],
)
def test_the_code_of_every_registering_department_is_accepted(prefix):
    assert messages(credit_code.make_code(prefix)) == []


@pytest.mark.parametrize(
    ('code', 'said'),
    [
        ('', '未填写统一社会信用代码'),
        (SAMPLE[:-1], '应为18位，现为17位'),
        (SAMPLE[:10] + 'O' + SAMPLE[11:], '不使用字母O，第11位可能是数字0'),
        (SAMPLE[:10] + '*' + SAMPLE[11:], '第11位不符'),
        ('B' + SAMPLE[1:], '第1位“B”不是登记管理部门代码'),
        (SAMPLE[0] + '0' + SAMPLE[2:], '第2位“0”不是机构类别代码'),
        (SAMPLE[:4] + 'A' + SAMPLE[5:], '应为6位数字的行政区划码'),
        (SAMPLE[:-1] + ('1' if SAMPLE[-1] != '1' else '2'), f'按前17位应为“{SAMPLE[-1]}”'),
    ],
)
def test_each_fault_is_told_in_its_own_words(code, said):
    assert said in messages(code)[0]


@given(place=some.integers(0, 17), sign=some.sampled_from('0123456789ABCDEFGHJKLMNPQRTUWXY'))
def test_one_sign_mistyped_is_always_noticed(place, sign):
    mistyped = SAMPLE[:place] + sign + SAMPLE[place + 1 :]

    assert bool(messages(mistyped)) is (mistyped != SAMPLE)


@given(some.text(max_size=30))
def test_whatever_is_typed_gets_an_answer(text):
    messages(text)


def test_small_letters_blanks_and_full_width_are_put_right():
    assert credit_code.compact(f' {SAMPLE[:2].lower()} {SAMPLE[2:9]}-９'.replace('９', '')) == SAMPLE[:9]
    assert messages(' '.join(SAMPLE.lower())) == []


def test_a_code_cannot_be_made_of_a_wrong_beginning():
    with pytest.raises(ValueError):
        credit_code.make_code('I1990100MA0000001')
