"""Resident identity numbers: every wrong one is named, no right one is turned away."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.regulation import identity
from models.regulation.objection import refusing

TODAY = date(2026, 11, 21)
SAMPLE = identity.make_number('990101', date(1990, 1, 1), 2)


def refusals(number: str, day: date = TODAY) -> list[str]:
    return [objection.message for objection in refusing(identity.objections_to(number, day))]


@pytest.mark.parametrize(
    ('division', 'year'),
    [
        pytest.param('500112', 1970, id='Chongqing, younger than its citizen'),
        pytest.param('460105', 1965, id='Hainan'),
        pytest.param('320506', 1975, id='Suzhou'),
        pytest.param('440118', 1980, id='Zengcheng as a district'),
        pytest.param('440183', 1980, id='Zengcheng as a city'),
        pytest.param('810000', 1985, id='Hong Kong resident'),
        pytest.param('820000', 1985, id='Macao resident'),
        pytest.param('830000', 1985, id='Taiwan resident'),
    ],
)
def test_a_genuine_division_is_never_a_reason_to_refuse_or_warn(division, year):
    assert identity.objections_to(identity.make_number(division, date(year, 6, 1), 1), TODAY) == []


def test_an_unknown_province_only_warns():
    objections = identity.objections_to(SAMPLE, TODAY)

    assert [objection.soft for objection in objections] == [True]
    assert '前两位“99”' in objections[0].message


def test_a_serial_of_noughts_only_warns():
    objections = identity.objections_to(identity.make_number('440101', date(1990, 1, 1), 0), TODAY)

    assert [objection.soft for objection in objections] == [True]


def test_the_card_of_a_foreign_resident_passes_without_a_word():
    assert identity.objections_to(identity.make_number('911100', date(1980, 1, 1), 1), TODAY) == []


@pytest.mark.parametrize(
    ('born', 'refused'),
    [
        pytest.param(date(2026, 11, 20), False, id='born yesterday'),
        pytest.param(date(2026, 11, 21), False, id='born today'),
        pytest.param(date(2026, 11, 22), True, id='born tomorrow'),
        pytest.param(date(1900, 1, 1), False, id='the first year anybody may have been born in'),
        pytest.param(date(1899, 12, 31), True, id='a day before it'),
    ],
)
def test_nobody_is_born_tomorrow_or_in_a_century_past(born, refused):
    assert bool(refusals(identity.make_number('440101', born, 1))) is refused


def test_a_leap_day_is_a_birthday_only_in_a_leap_year():
    leap = identity.make_number('440101', date(2000, 2, 29), 1)
    common = leap[:6] + '19990229' + leap[14:]

    assert refusals(leap) == []
    assert '“19990229”不是真实存在的出生日期' in refusals(common)[0]


@pytest.mark.parametrize(
    ('number', 'said'),
    [
        ('', '未填写身份证号码'),
        ('440101800101001', '15位的旧身份证号码已停止使用'),
        ('44010119900101', '应为18位，现为14位'),
        (SAMPLE + '1', '应为18位，现为19位'),
        ('99010119900101002Y', '第18位只能是数字或字母X'),
        ('9901011990O101002X', '前17位只能是数字，第11位不是数字'),
        ('٤40101199001010020', '第1位不是数字'),
        ('<script>alert(1)</script>', '应为18位'),
    ],
)
def test_each_wrong_shape_is_told_in_its_own_words(number, said):
    assert said in refusals(number)[0]


def test_a_wrong_check_digit_names_the_right_one():
    wrong = SAMPLE[:-1] + ('1' if SAMPLE[-1] != '1' else '2')

    assert f'按前17位应为“{SAMPLE[-1]}”' in refusals(wrong)[0]


@given(place=some.integers(0, 17), digit=some.sampled_from('0123456789X'))
def test_one_digit_mistyped_is_always_noticed(place, digit):
    mistyped = SAMPLE[:place] + digit + SAMPLE[place + 1 :]

    assert bool(refusals(mistyped)) is (mistyped != SAMPLE)


@given(
    born=some.dates(date(1900, 1, 1), TODAY),
    serial=some.integers(1, 999),
    division=some.integers(110000, 829999).map(str),
)
def test_every_number_that_can_be_made_is_accepted_and_read_back(born, serial, division):
    number = identity.make_number(division, born, serial)

    assert refusals(number) == []
    assert identity.birth_date(number) == born
    assert identity.sex(number) == ('男' if serial % 2 else '女')


@given(some.text(max_size=30))
def test_whatever_is_typed_gets_an_answer(text):
    identity.objections_to(text, TODAY)
    identity.masked(text)


def test_full_width_digits_blanks_and_a_small_x_are_put_right():
    born = next(
        number
        for serial in range(1, 30)
        if (number := identity.make_number('990101', date(1990, 1, 1), serial)).endswith('X')
    )
    wide = ''.join(chr(ord(sign) + 0xFEE0) for sign in born[:6])

    assert identity.compact(f' {wide} {born[6:14]}\u3000{born[14:17]}x\u200b') == born
    assert refusals(f' {wide} {born[6:14]} {born[14:]}') == []


def test_a_masked_number_shows_six_and_four_and_a_broken_one_nothing():
    assert identity.masked(SAMPLE) == f'990101********{SAMPLE[-4:]}'
    assert identity.masked('12345') == '*****'


def test_a_number_cannot_be_made_of_too_much_or_of_letters():
    for division, serial in (('9901011', 1), ('99A101', 1), ('990101', 1000)):
        with pytest.raises(ValueError):
            identity.make_number(division, date(1990, 1, 1), serial)
