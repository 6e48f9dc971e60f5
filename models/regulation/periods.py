"""Periods of months and years (民法典第二百零二条): they end on the corresponding day, or on the last day of its month."""

from calendar import monthrange
from datetime import date, timedelta

BASIS = '民法典第二百零二条'
NO_SUCH_DAY = '到期月没有对应日的，月末日为期间的最后一日'


def months_after(day: date, months: int) -> date:
    """The corresponding day so many months later; 31 January and one is the last of February."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_before(day: date, months: int) -> date:
    """The corresponding day so many months earlier; 31 May less three is the last of February."""
    return months_after(day, -months)


def years_after(day: date, years: int) -> date:
    """The corresponding day so many years later; 29 February becomes the 28th where there is none."""
    return months_after(day, years * 12)


def last_day_of_years(first: date, years: int) -> date:
    """The last day of a period that begins with its first day: the eve of the corresponding day.

    Where the corresponding day is missing (29 February) the month's last day is the last one.
    """
    end = years_after(first, years)
    return end - timedelta(days=1) if end.day == first.day else end


def last_of_month(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def age_on(day: date, born: date) -> int:
    """Count full years of age; the birthday itself counts, 29 February's falls on 1 March in other years."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def birthday(born: date, age: int) -> date:
    """The first day of that age."""
    anniversary = years_after(born, age)
    return anniversary if anniversary.day == born.day else anniversary + timedelta(days=1)
