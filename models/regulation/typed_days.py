"""Days off and days worked as the office types them: one a line, `2027-02-05 春节`, or `2027-02-05至2027-02-11 春节`."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from models.regulation.derivation import weekday
from models.regulation.objection import Objection, Refused
from models.regulation.text import clean_text
from models.regulation.working_days import OfficeCalendar, kind_of

LINE = re.compile(r'(\d{4}-\d{2}-\d{2})(?:\s*(?:至|到|~)\s*(\d{4}-\d{2}-\d{2}))?\s+(\S.*)')
LONGEST_SPAN, LONGEST_NAME = 31, 20
YEARS = range(2004, 2101)
WEEKEND = 5


def typed_days(text: str, year: int, field: str) -> dict[date, str]:
    """Read the lines of one year: day → its name. Refused, at the field, with every line that will not do."""
    found: dict[date, str] = {}
    wrong = []
    for line in filter(None, (clean_text(one, longest=80) for one in text.splitlines())):
        days, name = _read(line)
        if not days or any(day.year != year for day in days) or len(name) > LONGEST_NAME:
            wrong.append(line)
        found |= dict.fromkeys(days, name)
    if wrong:
        shown = '、'.join(f'“{line[:30]}”' for line in wrong[:5])
        message = f'{shown}看不懂：请每行写{year}年的日期和名称，例如“{year}-10-01至{year}-10-07 国庆节”'
        raise Refused(Objection(message=message, field=field))
    return dict(sorted(found.items()))


def objections_to_year(
    holidays: Mapping[date, str], workdays: Mapping[date, str], *, whole: bool = False
) -> list[Objection]:
    """A day is either off or worked; only a weekend needs to be named as worked; a whole year has holidays."""
    found = []
    if whole and not holidays:
        message = '完整录入的一年应有放假的日期，请填写，或改为“只补充内置安排”'
        found.append(Objection(message=message, field='holidays'))
    if both := sorted(set(holidays) & set(workdays)):
        found.append(Objection(message=f'{both[0]}既写成放假又写成上班，请核对', field='workdays'))
    if plain := sorted(day for day in workdays if day.weekday() < WEEKEND):
        found.append(Objection(message=f'{plain[0]}本来就是周一至周五，不用写成调休上班，请核对', field='workdays'))
    return found


def as_typed_days(days: Mapping[date, str], year: int) -> str:
    """The days of a year as one would type them, neighbours of one name in one line."""
    return '\n'.join(_line(first, last, name) for first, last, name in _spans(days, year))


def of_year(calendar: OfficeCalendar, year: int) -> tuple[dict[date, str], dict[date, str]]:
    """What the office's own table says of a year: days off, days worked."""
    return (
        {day: why for day, why in sorted(calendar.holidays.items()) if day.year == year},
        {day: why for day, why in sorted(calendar.workdays.items()) if day.year == year},
    )


def days_of_year(calendar: OfficeCalendar, year: int) -> tuple[dict[date, str], dict[date, str], bool]:
    """What holds for a year, from whichever table: days off beside plain weekends, weekends worked, whether it is known."""
    holidays, workdays, known = {}, {}, True
    for step in range(366):
        day = date(year, 1, 1) + timedelta(days=step)
        if day.year != year:
            break
        kind = kind_of(day, calendar)
        known = known and kind.known
        if not kind.works and kind.why != weekday(day):
            holidays[day] = kind.why
        if kind.works and day.weekday() >= WEEKEND:
            workdays[day] = kind.why
    return holidays, workdays, known


def _read(line: str) -> tuple[list[date], str]:
    shape = LINE.fullmatch(line)
    if not shape:
        return [], ''
    try:
        first = date.fromisoformat(shape[1])
        last = date.fromisoformat(shape[2] or shape[1])
    except ValueError:
        return [], ''
    length = (last - first).days + 1
    days = [first + timedelta(days=step) for step in range(length)] if 0 < length <= LONGEST_SPAN else []
    return days, shape[3].strip()


def _spans(days: Mapping[date, str], year: int) -> Iterator[tuple[date, date, str]]:
    first: date | None = None
    for day in sorted(one for one in days if one.year == year):
        follows = days.get(day + timedelta(days=1)) == days[day] and (day + timedelta(days=1)).year == year
        first = first or day
        if not follows:
            yield first, day, days[day]
            first = None


def _line(first: date, last: date, name: str) -> str:
    return f'{first} {name}' if first == last else f'{first}至{last} {name}'
