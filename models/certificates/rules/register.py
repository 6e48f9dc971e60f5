"""The office's register: what is asked of it, and what may become of an item on it by decision of the office. Pure."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Self

from models.certificates.rules.items import ItemStatus
from models.regulation.catalogue import EDITIONS, item, items
from models.regulation.clauses import Profile, in_force
from models.regulation.identity import LENGTH, compact
from models.regulation.item_text import CURRENT
from models.regulation.labelled import Labelled
from models.regulation.periods import last_of_month
from models.regulation.text import clean_text

MONTH = re.compile(r'(20\d{2})[-./年]?(1[0-2]|0?[1-9])月?', re.ASCII)
BESIDE_SIGNS = re.compile(r'(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])')
LETTERS = re.compile(r'[A-Za-z0-9]+')


class RegisterChange(Labelled):
    """What is proposed; a second person decides."""

    SUSPEND = 'suspend', '暂扣'
    RESTORE = 'restore', '恢复'
    REVOKE = 'revoke', '撤销'
    CANCEL = 'cancel', '注销'
    CORRECT = 'correct', '更正'


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What a search of the register asks for; empty asks for everything.

    `name`: the beginning of the name, or of its initials where letters stand; `number`: a whole identity number,
    present or former; `item`: 2019:N1; `month`: the month in which an item ends, 2027-03.
    """

    name: str = ''
    number: str = ''
    certificate: str = ''
    item: str = ''
    issuer: str = ''
    status: ItemStatus | None = None
    month: str = ''

    @classmethod
    def read(cls, given: Mapping[str, Any]) -> Self:
        """As an address or a form holds it; what is not known is left out."""
        text = {key: plain(given.get(key, '')) for key in ('name', 'number', 'certificate', 'issuer')}
        text['certificate'] = re.sub(r'\s', '', text['certificate'])
        if is_number(text['name']) and not text['number']:
            text['name'], text['number'] = '', text['name']
        named, month = str(given.get('item', '')), MONTH.fullmatch(re.sub(r'\s', '', plain(given.get('month', ''))))
        return cls(
            **text, item=named if named in item_choices() else '',
            month=f'{month[1]}-{int(month[2]):02d}' if month else '',
            status=next((one for one in ItemStatus if one.value == given.get('status')), None),
        )  # fmt: skip

    def kept(self) -> dict[str, str]:
        """As an address holds it: only what is asked."""
        told = {key: getattr(self, key) for key in ('name', 'number', 'certificate', 'item', 'issuer', 'month')}
        told['status'] = self.status.value if self.status else ''
        return {key: value for key, value in told.items() if value}

    @property
    def by_initials(self) -> bool:
        """Whether the name is asked for by its initials."""
        return bool(LETTERS.fullmatch(self.name))

    @property
    def days(self) -> tuple[date, date] | None:
        """First and last day of the month."""
        if not self.month:
            return None
        year, month = int(self.month[:4]), int(self.month[5:])
        return date(year, month, 1), last_of_month(year, month)

    @property
    def in_words(self) -> str:
        """As an export names it; an identity number is only said to be one."""
        told = (
            ('姓名', self.name), ('身份证号', '已指定' if self.number else ''),
            ('证书编号', '已指定' if self.certificate else ''), ('作业项目', item_choices().get(self.item, '')),
            ('发证机关', self.issuer), ('证件状态', self.status.label if self.status else ''), ('到期月份', self.month),
        )  # fmt: skip
        return '；'.join(f'{label}：{value}' for label, value in told if value)


def plain(typed: object) -> str:
    """What was typed, as it is looked for: half width, without what nobody sees, and without blanks beside 汉字."""
    text = clean_text(unicodedata.normalize('NFKC', str(typed)), longest=30)
    return BESIDE_SIGNS.sub('', text)[:120]


def is_number(text: str) -> bool:
    """Whether somebody typed an identity number where a name is asked for."""
    return len(number := compact(text)) == LENGTH and number[:-1].isdecimal()


def item_choices() -> dict[str, str]:
    """Every item of every edition, that in force first: 2019:N1 → N1 叉车司机."""
    editions = sorted(EDITIONS, key=lambda one: one != CURRENT)
    return {
        f'{edition}:{one.code}': f'{"" if edition == CURRENT else "原"}{one.code} {one.name}'
        for edition in editions
        for one in items(edition)
    }


def key_of(named: str) -> tuple[str, str]:
    """Edition and code of 2019:N1."""
    edition, _, code = named.partition(':')
    return item(edition, code).key


def first_unexpired(profile: Profile, today: date) -> tuple[date, date]:
    """What ends before this day has expired: where the day is printed, and where only the month is.

    What a printed month means is a clause: its first day, or its last (`printed.last_valid_day`).
    """
    begins = today.replace(day=1)
    first = in_force(profile, 'certificate-month-means', today).value == 'first-day'
    return today, next_month(today) if first and today > begins else begins


def next_month(day: date) -> date:
    """The first day of the next month."""
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)
