"""Typed text: what is taken out of it, and what telephone numbers, mail addresses and dates look like.

Markup and formulas are legal text and stay as typed; whoever draws them draws them literally.
Only characters that no reader could see, or that turn the reading order round, are taken out.
The checks take the text and the day, as `fields.Check` asks; they leave empty text to whoever requires it.
"""

import re
import unicodedata
from datetime import date

from models.regulation.objection import Objection, Refused

SLACK = 4  # an overlong text is kept up to so many times its limit, for its writer to shorten
NEWLINES = re.compile('\r\n|[\r\x0b\x0c\x85\u2028\u2029]')
UNSEEN = re.compile(
    '[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u206f\ufeff\ufff9-\ufffb'
    '\ud800-\udfff\ufdd0-\ufdef'
    + ''.join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17))
    + ']'
)
MOBILE = re.compile(r'1[3-9]\d{9}')
UNKNOWN_MOBILE = re.compile(r'1[0-2]\d{9}')
LANDLINE = re.compile(r'0(10|2\d|[3-9]\d{2})[2-9]\d{6,7}((转|#|,)\d{1,6})?')
SERVICE_NUMBER = re.compile(r'[48]00\d{7}|9[56]\d{3,6}|1[02]\d{3,4}')
WITHOUT_AREA = re.compile(r'[2-9]\d{6,7}')
ABROAD = re.compile(r'(\+|00)(?!86)\d{6,15}')
EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@([^\W_]([\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]*[^\W_]")
LONGEST_EMAIL = 254
DAY = re.compile(r'\d{4}-\d{2}-\d{2}', re.ASCII)
NUMBER = re.compile(r'-?\d{1,15}(\.\d{1,6})?', re.ASCII)
FIRST_YEAR, YEARS_AHEAD = 1900, 100
LONGEST_NAME = 120
PERSONAL = 11  # digits: a mobile number, an identity number, or either mistyped; no number of a case


def clean_text(text: str, *, longest: int, multiline: bool = False) -> str:
    """Take out what cannot be seen, settle line ends, compose characters (NFC).

    Up to `SLACK` times `longest` characters are kept, so that a writer finds an overlong text again;
    `objections_to_text` tells him of it.
    """
    if text.isascii() and text.isprintable():
        return (text.rstrip() if multiline else text.strip())[: longest * SLACK]
    text = UNSEEN.sub('', NEWLINES.sub('\n', text))
    text = unicodedata.normalize('NFC', text)
    text = text.strip('\n').rstrip() if multiline else re.sub(r'[\n\t]+', ' ', text).strip()
    return text[: longest * SLACK]


def objections_to_text(text: str, longest: int) -> list[Objection]:
    """Say by how much a text is too long, and whether it holds characters that nobody can see."""
    objections = []
    if (length := len(text)) > longest:
        objections.append(Objection(message=f'最多{longest}个字，现有{length}个字，请精简{length - longest}个字'))
    if UNSEEN.search(NEWLINES.sub('\n', text)):
        objections.append(Objection(message='含有看不见的控制字符，无法打印，请删除后重新输入'))
    return objections


def fitting(text: str, what: str, *, longest: int, field: str = '') -> str:
    """One line as typed, cleaned; Refused where it is longer than its place. `what` is what readers call it."""
    text = clean_text(text, longest=longest)
    if wrong := objections_to_text(text, longest):
        raise Refused(*(Objection(message=f'{what}：{one.message}', field=field) for one in wrong))
    return text


def sought(text: str, longest: int) -> str:
    """A text to look for as a whole in a column so wide; what is longer stands in no row, and is looked for as nothing.

    The database layer refuses to be asked for it: an employer's name in a search for codes would end in an error.
    """
    return text if len(text) <= longest else ''


def file_name(name: str) -> str:
    """The name a user gave a file, for display: without folders, cut in its middle part so that its ending stays."""
    name = clean_text(name.replace('\\', '/').rsplit('/', 1)[-1], longest=LONGEST_NAME)
    if len(name) > LONGEST_NAME:
        stem, dot, ending = name.rpartition('.')
        name = f'{stem[: LONGEST_NAME - 12]}…{dot}{ending[:10]}' if dot else name[:LONGEST_NAME]
    return name or '未命名'


def half_width(text: str) -> str:
    """Bring digits and letters typed in full width to half width and take out blanks."""
    return re.sub(r'\s+', '', unicodedata.normalize('NFKC', text))


def may_be_personal(text: str) -> bool:
    """Whether somebody's mobile or identity number may stand in it, however its digits are written or parted."""
    return sum(sign.isdecimal() for sign in unicodedata.normalize('NFKC', text)) >= PERSONAL


def objections_to_phone(value: str, day: date) -> list[Objection]:
    """Accept mobile numbers, landlines with area code and service numbers; what is merely unusual warns."""
    number = re.sub('[-()－—]', '', half_width(value))
    home = re.sub(r'^(\+86|0086)', '', number)
    if not number or any(shape.fullmatch(home) for shape in (MOBILE, LANDLINE, SERVICE_NUMBER)):
        return []
    if UNKNOWN_MOBILE.fullmatch(home):
        return [Objection(message='该手机号段较为少见，请核对；确认无误的可以继续', soft=True)]
    if WITHOUT_AREA.fullmatch(home):
        return [Objection(message='固定电话缺少区号，建议补填，例如021-12345678', soft=True)]
    if ABROAD.fullmatch(number):
        return [Objection(message='这是境外或港澳台号码，请核对；确认无误的可以继续', soft=True)]
    return [Objection(message='电话号码格式不符：请填写11位手机号码，或带区号的固定电话，例如021-12345678')]


def objections_to_email(value: str, day: date) -> list[Objection]:
    """Ask for one address: name, @, a domain with a dot."""
    address = value.strip()
    if not address or (len(address) <= LONGEST_EMAIL and EMAIL.fullmatch(address)):
        return []
    return [Objection(message='电子邮箱格式不符：应含一个@和完整的域名，例如yangli@example.cn')]


def objections_to_postcode(value: str, day: date) -> list[Objection]:
    """Ask for six digits."""
    code = half_width(value)
    if not code or re.fullmatch(r'\d{6}', code, re.ASCII):
        return []
    return [Objection(message='邮政编码应为6位数字，请核对，例如200000')]


def objections_to_date(value: str, day: date) -> list[Objection]:
    """Ask for a real day written as 2026-11-21, within reach of a working life."""
    if not value:
        return []
    if not DAY.fullmatch(value):
        return [Objection(message='日期应写作“年-月-日”，例如2026-11-21，请重新填写')]
    try:
        asked = date.fromisoformat(value)
    except ValueError:
        return [Objection(message=f'日历上没有“{value}”这一天，请核对月份和日期')]
    if not FIRST_YEAR <= asked.year <= day.year + YEARS_AHEAD:
        return [Objection(message=f'年份“{asked.year}”不合常理，请核对')]
    return []


def objections_to_number(value: str, day: date) -> list[Objection]:
    """Ask for plain digits, with a decimal point at most."""
    number = half_width(value)
    if not number or NUMBER.fullmatch(number):
        return []
    return [Objection(message='请填写数字，例如12或3.5，不带单位和其他文字')]
