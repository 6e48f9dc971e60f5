"""A value of the rules as the office types it in: read by the kind of its clause, refused where the program could not serve it.

What a clause may hold beyond its kind stands here because it is the program's own limit, not a regulation's.
"""

import re
from collections.abc import Callable

from models.regulation.clauses import ClauseTitle, Value, ValueKind
from models.regulation.item_text import NoSuchItem, read_items
from models.regulation.objection import Objection, Refused
from models.regulation.text import clean_text, half_width
from models.regulation.working_days import MOST_DAYS

LIMITS = {
    'plan-deadline-weekday': range(1, 8),
    'file-megabytes': range(1, 11),
    'exam-full-mark': range(1, 1001),
    'draft-days': range(1, 366),
    'age-lowest': range(14, 100),
}
SHAPES = {
    'plan-deadline-time': (r'([01]\d|2[0-3]):[0-5]\d', '请写作“时:分”，例如15:00'),
    'welding-rule-edition': (r'\d{4}', '请写四位年份，例如2026'),
}
FILE_KINDS = ('jpg', 'png', 'pdf', 'doc', 'docx')
PICTURE_KINDS = ('jpg', 'png')
NEVER_EMPTY = frozenset({'file-kinds', 'photo-kinds', 'renewal-places'})
LONGEST_TEXT, LONGEST_ENTRY, MOST_ENTRIES = 60, 60, 100
YES, NO = 'yes', 'no'


def typed_value(name: str, title: ClauseTitle, typed: str) -> Value:
    """Read a typed value; a list has one entry a line. Refused, at the field `value`, where it will not do."""
    return READERS[title.kind](name, title, typed)


def said(title: ClauseTitle, value: Value) -> str:
    """A value as its reader says it: 3 个月, 是, 申请在先, 一项、另一项."""
    if isinstance(value, bool):
        return '是' if value else '否'
    if isinstance(value, tuple | list):
        return '、'.join(str(one) for one in value) or '无'
    chosen = dict(title.choices).get(str(value), str(value))
    return f'{chosen} {title.unit}'.strip()


def as_typed(value: Value) -> str:
    """A value as somebody would type it, to begin from."""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, tuple | list):
        return '\n'.join(value)
    return '' if value is None else str(value)


def _number(name: str, title: ClauseTitle, typed: str) -> int:
    digits = half_width(typed)
    if not re.fullmatch(r'\d{1,5}', digits, re.ASCII):
        raise _refused('请填写整数，不带单位')
    number, allowed = int(digits), LIMITS.get(name, range(MOST_DAYS + 1))
    if number not in allowed:
        raise _refused(f'“{title.title}”应在{allowed.start}至{allowed.stop - 1}之间，请核对')
    return number


def _yes_or_no(name: str, title: ClauseTitle, typed: str) -> bool:
    if typed not in {YES, NO}:
        raise _refused('请选择“是”或“否”')
    return typed == YES


def _text(name: str, title: ClauseTitle, typed: str) -> str:
    text = clean_text(typed, longest=LONGEST_TEXT)
    if not text or len(text) > LONGEST_TEXT:
        raise _refused(f'请填写1至{LONGEST_TEXT}个字')
    shape, words = SHAPES.get(name, ('.*', ''))
    if not re.fullmatch(shape, text):
        raise _refused(words)
    return text


def _choice(name: str, title: ClauseTitle, typed: str) -> str:
    if typed not in dict(title.choices):
        raise _refused(f'请选择{"、".join(f"“{label}”" for _, label in title.choices)}之一')
    return typed


def _list(name: str, title: ClauseTitle, typed: str) -> tuple[str, ...]:
    lines = [clean_text(line, longest=LONGEST_ENTRY) for line in typed.splitlines()]
    entries = tuple(dict.fromkeys(filter(None, lines)))
    if len(entries) > MOST_ENTRIES or any(len(entry) > LONGEST_ENTRY for entry in entries):
        raise _refused(f'最多{MOST_ENTRIES}项，每项不超过{LONGEST_ENTRY}个字，请精简')
    if not entries and name in NEVER_EMPTY:
        raise _refused('至少写一项')
    if wrong := [entry for entry in entries if not _serves(name, entry)]:
        raise _refused(f'{"、".join(f"“{entry}”" for entry in wrong)}不能用：{EXPECTED[_sort(name)]}')
    return entries


EXPECTED = {
    'kinds': f'可用的格式有{"、".join(FILE_KINDS)}',
    'pictures': f'可用的格式有{"、".join(PICTURE_KINDS)}',
    'items': '请每行写一个项目代号，例如N1',
    'places': '请每行写项目代号、空格、机关全称，例如“R3 样例区市场监督管理局”',
    '': '',
}


def _sort(name: str) -> str:
    named = {'file-kinds': 'kinds', 'photo-kinds': 'pictures', 'designated-offices': 'places'}
    return 'items' if name.endswith('-items') else named.get(name, '')


def _serves(name: str, entry: str) -> bool:
    sort = _sort(name)
    if sort == 'kinds':
        return entry in FILE_KINDS
    if sort == 'pictures':
        return entry in PICTURE_KINDS
    if sort == 'items':
        return _is_item(entry)
    code, _, office = entry.partition(' ')
    return sort != 'places' or (_is_item(code) and bool(office.strip()))


def _is_item(code: str) -> bool:
    try:
        return len(read_items(code)) == 1
    except NoSuchItem:
        return False


def _refused(message: str) -> Refused:
    return Refused(Objection(message=message, field='value'))


READERS: dict[ValueKind, Callable[[str, ClauseTitle, str], Value]] = {
    ValueKind.NUMBER: _number,
    ValueKind.YES_NO: _yes_or_no,
    ValueKind.TEXT: _text,
    ValueKind.CHOICE: _choice,
    ValueKind.LIST: _list,
}
