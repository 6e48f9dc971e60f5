"""Unified social credit codes (统一社会信用代码, GB 32100).

Eighteen characters of an alphabet without I, O, S, V, Z; the first names the registering department, the second
the kind of body, then a division, nine characters of organisation code, and a check character.
stdnum's own `validate` wants eight digits at the front and so turns away the codes of rural collectives (N…) and
others that begin with Y or A; only its checksum is used here.
"""

import re
import unicodedata
from datetime import date

from stdnum.cn.uscc import calc_check_digit

from models.regulation.objection import Objection

BASIS = 'GB 32100'
LENGTH = 18
LETTERS = 'A-HJ-NP-RTUWXY'
SIGNS = '0-9' + LETTERS
BODY = re.compile(rf'[1-9ANY][1-9{LETTERS}][0-9]{{6}}[{SIGNS}]{{9}}')
OTHER_SIGN = re.compile(rf'[^{SIGNS}]')
MISREAD = {'I': '数字1', 'O': '数字0', 'S': '数字5', 'V': '字母U', 'Z': '数字2'}
INVISIBLE = ('Cf', 'Cc')


def compact(text: str) -> str:
    """Bring a typed code into the form that is stored: half width, no blanks or hyphens, capitals."""
    plain = unicodedata.normalize('NFKC', text).upper()
    return ''.join(
        sign for sign in plain if not sign.isspace() and sign != '-' and unicodedata.category(sign) not in INVISIBLE
    )


def objections_to(code: str, day: date) -> list[Objection]:
    """List what is wrong with a code; an empty list means that it can exist. Fits `fields.Check`."""
    code = compact(code)
    if not code:
        return [_objection('未填写统一社会信用代码，请按营业执照或登记证书填写18位代码')]
    if len(code) != LENGTH:
        return [_objection(f'统一社会信用代码应为18位，现为{len(code)}位，请对照营业执照核对有无漏填或多填')]
    if strange := OTHER_SIGN.search(code):
        return [_objection_to_sign(strange.group(), strange.start() + 1)]
    if not BODY.fullmatch(code[:-1]):
        return [_objection(_what_is_wrong_in_front(code))]
    expected = calc_check_digit(code[:-1])
    if code[-1] != expected:
        return [
            _objection(
                f'第18位校验码不符：按前17位应为“{expected}”，现为“{code[-1]}”，代码中至少有一位填错，请逐位核对'
            )
        ]
    return []


def make_code(prefix17: str) -> str:
    """Append the right check character to seventeen characters, for samples and tests."""
    prefix = compact(prefix17)
    if not BODY.fullmatch(prefix):
        raise ValueError('these seventeen characters cannot begin a credit code')
    return prefix + calc_check_digit(prefix)


def _objection_to_sign(sign: str, place: int) -> Objection:
    if sign in MISREAD:
        return _objection(f'统一社会信用代码不使用字母{sign}，第{place}位可能是{MISREAD[sign]}，请核对')
    return _objection(f'统一社会信用代码只含数字和大写字母（不含I、O、S、V、Z），第{place}位不符，请核对')


def _what_is_wrong_in_front(code: str) -> str:
    if not re.match('[1-9ANY]', code):
        return f'第1位“{code[0]}”不是登记管理部门代码（应为1至9、A、N或Y），请对照营业执照核对'
    if code[1] == '0':
        return '第2位“0”不是机构类别代码，请对照营业执照核对'
    return f'第3至8位“{code[2:8]}”应为6位数字的行政区划码，请对照营业执照核对'


def _objection(message: str) -> Objection:
    return Objection(message=message, clause=BASIS)
