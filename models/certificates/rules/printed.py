"""Days as certificates print them: older ones show only year and month (自2016年07月至2020年07月)."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Self

from models.regulation.clauses import Profile, in_force
from models.regulation.derivation import in_words
from models.regulation.periods import last_of_month

SHAPE = re.compile(r'(\d{4})[-年./](\d{1,2})(?:[-月./](\d{1,2})日?|月)?')
FIRST_YEAR, LAST_YEAR = 1950, 2200


class NotPrinted(ValueError):
    """The text is no day and no month; the message is one Chinese line."""


@dataclass(frozen=True, slots=True)
class PrintedDay:
    """A day, or only a month where `day` is None."""

    year: int
    month: int
    day: int | None = None

    @classmethod
    def of(cls, day: date) -> Self:
        """A full day."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def stored(cls, day: date, *, by_month: bool) -> Self:
        """As a row keeps it: a day, and whether only its month is printed."""
        return cls(day.year, day.month, None if by_month else day.day)

    @property
    def first(self) -> date:
        """The earliest day it can mean."""
        return date(self.year, self.month, self.day or 1)

    @property
    def last(self) -> date:
        """The latest day it can mean."""
        return last_of_month(self.year, self.month) if self.day is None else self.first

    @property
    def words(self) -> str:
        """As it is spoken; a month alone has no weekday."""
        return f'{self.year}年{self.month}月' if self.day is None else in_words(self.first)

    def __str__(self) -> str:
        return f'{self.year:04}-{self.month:02}' + ('' if self.day is None else f'-{self.day:02}')


def read_printed(text: str) -> PrintedDay:
    """Read 2020-07-16, 2020-07, 2020年07月; NotPrinted where it is neither."""
    plain = re.sub(r'\s', '', unicodedata.normalize('NFKC', text))
    found = SHAPE.fullmatch(plain)
    if not found:
        raise NotPrinted('日期应写作2020-07-16；证书只印到月的写作2020-07')
    year, month, day = (int(part) if part else None for part in found.groups())
    printed = PrintedDay(year or 0, month or 0, day)
    try:
        within = FIRST_YEAR <= printed.first.year <= LAST_YEAR
    except ValueError:
        raise NotPrinted(f'日历上没有“{plain}”，请核对月份和日期') from None
    if not within:
        raise NotPrinted(f'年份“{year}”不合常理，请核对')
    return printed


def last_valid_day(printed: PrintedDay, profile: Profile, day: date) -> tuple[date, list[str]]:
    """The day a printed expiry means, and the line that says so where only a month is printed."""
    if printed.day is not None:
        return printed.first, []
    clause = in_force(profile, 'certificate-month-means', day)
    meant = printed.first if clause.value == 'first-day' else printed.last
    doubt = '' if clause.confirmed else '（待确认）'
    return meant, [f'证书只印到{printed.words}，按{in_words(meant)}计算：{clause.article}{doubt}']
