"""Resident identity numbers (公民身份号码, GB 11643), judged by what is certain about them.

Eighteen characters: six of division, eight of birth date, three of serial (odd: male), one check character.
stdnum's own `validate` also asks whether the division existed in the birth year, and so turns away citizens of
Chongqing, Hainan or Zengcheng and every holder of a residence permit for Hong Kong, Macao and Taiwan residents
(81, 82, 83). Only its check digit is used here; where the division looks odd, that is a warning.
"""

import unicodedata
from datetime import date

from stdnum.cn.ric import calc_check_digit

from models.regulation.objection import Objection

BASIS = 'GB 11643'
LENGTH = 18
OLD_LENGTH = 15
FIRST_BIRTH_YEAR = 1900  # nobody older holds a card
INVISIBLE = ('Cf', 'Cc')  # marks that come along with copied text
PROVINCES = frozenset(
    str(code) for codes in (range(11, 16), range(21, 24), range(31, 38), range(41, 47)) for code in codes
) | {'50', '51', '52', '53', '54', '61', '62', '63', '64', '65', '71', '81', '82', '83'}
FOREIGNER = '9'  # permanent residence cards of foreigners begin so


def compact(text: str) -> str:
    """Bring a typed number into the form that is stored: half width, no blanks, a capital X."""
    if text.isascii() and text.isalnum():
        return text.upper()
    plain = unicodedata.normalize('NFKC', text)
    return ''.join(sign for sign in plain if not sign.isspace() and unicodedata.category(sign) not in INVISIBLE).upper()


def objections_to(number: str, day: date) -> list[Objection]:
    """List what is wrong with a number, as it stands on that day; warnings are soft. Fits `fields.Check`."""
    number = compact(number)
    shape = _objections_to_shape(number)
    if shape:
        return shape
    return [*_objections_to_birth(number, day), *_objections_to_check_digit(number), *_warnings(number)]


def birth_date(number: str) -> date:
    """Read the birth date; ValueError where the eight digits are no date."""
    digits = compact(number)[6:14]
    if len(digits) != 8 or not _all_digits(digits):
        raise ValueError('no birth date in this number')
    return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))


def sex(number: str) -> str:
    """Read the sex: 男 where the seventeenth digit is odd, else 女. ValueError where there is no such digit."""
    digit = compact(number)[16:17]
    if not _all_digits(digit):
        raise ValueError('no serial in this number')
    return '男' if int(digit) % 2 else '女'


def masked(number: str) -> str:
    """Show the first six and the last four characters; of anything that is no full number show nothing."""
    number = compact(number)
    return f'{number[:6]}********{number[-4:]}' if len(number) == LENGTH else '*' * min(len(number), LENGTH)


def make_number(division: str, born: date, serial: int | str) -> str:
    """Build a number with a right check character, for samples and tests (division 99 is nobody's)."""
    body = f'{division}{born:%Y%m%d}{int(serial):03d}'
    if len(body) != LENGTH - 1 or not _all_digits(body):
        raise ValueError('a number needs six digits of division and a serial below 1000')
    return body + calc_check_digit(body + '0')


def _objections_to_shape(number: str) -> list[Objection]:
    if not number:
        return [_objection('未填写身份证号码，请按身份证填写18位号码')]
    if len(number) == OLD_LENGTH and _all_digits(number):
        return [_objection('15位的旧身份证号码已停止使用，请按现行身份证填写18位号码')]
    if len(number) != LENGTH:
        return [_objection(f'身份证号码应为18位，现为{len(number)}位，请对照身份证核对有无漏填或多填')]
    if not _all_digits(number[:-1]):
        place = next(place for place, sign in enumerate(number, 1) if not _all_digits(sign))
        return [_objection(f'身份证号码前17位只能是数字，第{place}位不是数字，请核对')]
    if not _all_digits(number[-1]) and number[-1] != 'X':
        return [_objection('身份证号码第18位只能是数字或字母X，请核对')]
    return []


def _objections_to_birth(number: str, day: date) -> list[Objection]:
    try:
        born = birth_date(number)
    except ValueError:
        return [_objection(f'第7至14位“{number[6:14]}”不是真实存在的出生日期，请对照身份证核对')]
    if born > day:
        return [_objection(f'第7至14位的出生日期{_words(born)}晚于今天，请对照身份证核对')]
    if born.year < FIRST_BIRTH_YEAR:
        return [_objection(f'第7至14位的出生日期{_words(born)}早于{FIRST_BIRTH_YEAR}年，请对照身份证核对')]
    return []


def _objections_to_check_digit(number: str) -> list[Objection]:
    expected = calc_check_digit(number)
    if number[-1] == expected:
        return []
    return [
        _objection(f'第18位校验码不符：按前17位应为“{expected}”，现为“{number[-1]}”，号码中至少有一位填错，请逐位核对')
    ]


def _warnings(number: str) -> list[Objection]:
    warnings = []
    if number[:2] not in PROVINCES and not number.startswith(FOREIGNER + '1'):
        warnings.append(_warning(f'前两位“{number[:2]}”不是现行的省级代码，请核对；确认与证件一致的可以继续'))
    if number[14:17] == '000':
        warnings.append(_warning('第15至17位顺序码为“000”，较为少见，请核对；确认与证件一致的可以继续'))
    return warnings


def _all_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _words(day: date) -> str:
    return f'{day.year}年{day.month}月{day.day}日'


def _objection(message: str) -> Objection:
    return Objection(message=message, clause=BASIS)


def _warning(message: str) -> Objection:
    return Objection(message=message, clause=BASIS, soft=True)
