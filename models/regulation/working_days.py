"""Working days (行政许可法第八十二条): statutory holidays and weekends are not counted, adjusted weekends are.

The office's own dated table goes before the built-in arrangement of the State Council. A year that neither knows is
counted Monday to Friday, and every result that touched it says so. The first day is not counted; a period that ends
on a day off ends on the next working day.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

import chinese_calendar

from models.regulation.derivation import lines, weekday

BASIS = '行政许可法第八十二条'
COUNTING = '起算日不计入，按工作日计算，法定节假日和周末不计入'
ONE_DAY = timedelta(days=1)
MOST_DAYS = 3650  # no period of this trade is longer; keeps a mistyped number from counting for ever


@dataclass(frozen=True, kw_only=True, slots=True)
class Pause:
    """Days that stop the clock, the first and the last included (补正、考试 and the like)."""

    first: date
    last: date
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class OfficeCalendar:
    """The office's own table: day → name of the holiday, day → why it is worked; years it has entered in full."""

    holidays: Mapping[date, str] = field(default_factory=dict)
    workdays: Mapping[date, str] = field(default_factory=dict)
    years: frozenset[int] = frozenset()


BUILT_IN = OfficeCalendar()


@dataclass(frozen=True, kw_only=True, slots=True)
class DayKind:
    """Whether a day is worked; `why` names what it is where it is not an ordinary day of the week."""

    works: bool
    why: str
    known: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Deadline:
    """A computed day with all that it rests on: `skipped` pairs each day left out with its reason."""

    start: date
    due: date
    rule: str
    skipped: tuple[tuple[date, str], ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def derivation(self) -> list[str]:
        """Tell the computation line by line, in Chinese."""
        return lines(start=self.start, rule=self.rule, skipped=self.skipped, warnings=self.warnings, end=self.due)


def kind_of(day: date, calendar: OfficeCalendar = BUILT_IN) -> DayKind:
    """Say whether a day is worked, by the office's table, else the built-in one, else the day of the week."""
    if day in calendar.holidays:
        return DayKind(works=False, why=calendar.holidays[day])
    if day in calendar.workdays:
        return DayKind(works=True, why=calendar.workdays[day])
    ordinary = DayKind(works=day.weekday() < 5, why='' if day.weekday() < 5 else weekday(day))
    if day.year in calendar.years:
        return ordinary
    try:
        off, name = chinese_calendar.get_holiday_detail(day)
    except NotImplementedError:
        return DayKind(works=ordinary.works, why=ordinary.why, known=False)
    if name is None:
        return ordinary
    holiday = chinese_calendar.Holiday(name).chinese
    return DayKind(works=not off, why=holiday if off else f'{holiday}调休上班')


def add_working_days(
    start: date, days: int, calendar: OfficeCalendar = BUILT_IN, *, pauses: tuple[Pause, ...] = ()
) -> Deadline:
    """Count working days forward from a day that is not counted itself; no days give the start, or the next one.

    ValueError for a negative number or more than `MOST_DAYS`; OverflowError beyond the calendar's end.
    """
    if not 0 <= days <= MOST_DAYS:
        raise ValueError('days out of range')
    if days == 0:
        return roll_forward(start, calendar)
    counted = 0
    skipped: list[tuple[date, str]] = []
    blind: set[int] = set()
    for day in _days_after(start, ONE_DAY):
        kind = _paused(day, pauses) or kind_of(day, calendar)
        blind |= set() if kind.known else {day.year}
        if kind.works:
            counted += 1
        else:
            skipped.append((day, kind.why))
        if counted == days:
            break
    rule = f'{days}个工作日，{COUNTING}'
    return Deadline(start=start, due=day, rule=rule, skipped=tuple(skipped), warnings=_warnings(blind))


def roll_forward(day: date, calendar: OfficeCalendar = BUILT_IN) -> Deadline:
    """Move a last day that is off to the next working day (顺延)."""
    return _roll(day, ONE_DAY, '期满日为休息日的，顺延至其后第一个工作日', calendar)


def roll_back(day: date, calendar: OfficeCalendar = BUILT_IN) -> Deadline:
    """Move a day that is off to the working day before it (相应提前)."""
    return _roll(day, -ONE_DAY, '当日为休息日的，提前至其前最近的工作日', calendar)


def working_days_between(start: date, end: date, calendar: OfficeCalendar = BUILT_IN) -> int:
    """Count the working days after the start up to and with the end; negative where the end lies before."""
    if end < start:
        return -working_days_between(end, start, calendar)
    return sum(kind_of(start + ONE_DAY * step, calendar).works for step in range(1, (end - start).days + 1))


def _roll(day: date, step: timedelta, rule: str, calendar: OfficeCalendar) -> Deadline:
    skipped: list[tuple[date, str]] = []
    blind: set[int] = set()
    due = day
    while True:
        kind = kind_of(due, calendar)
        blind |= set() if kind.known else {due.year}
        if kind.works:
            return Deadline(start=day, due=due, rule=rule, skipped=tuple(skipped), warnings=_warnings(blind))
        skipped.append((due, kind.why))
        due += step


def _days_after(start: date, step: timedelta) -> Iterator[date]:
    day = start
    while True:
        day += step
        yield day


def _paused(day: date, pauses: tuple[Pause, ...]) -> DayKind | None:
    return next((DayKind(works=False, why=pause.why) for pause in pauses if pause.first <= day <= pause.last), None)


def _warnings(years: set[int]) -> tuple[str, ...]:
    return tuple(
        f'{year}年的节假日安排尚未录入，该年日期按周一至周五推算，请在安排公布后核对' for year in sorted(years)
    )
