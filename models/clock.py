"""The one place that reads the clock. Rules and operations are handed the time; pages and commands ask here."""

from datetime import UTC, date, datetime, timedelta, timezone

OFFICE_ZONE = timezone(timedelta(hours=8), '北京时间')
"""China keeps one zone and no summer time, so it needs no zone database."""


def now() -> datetime:
    """This moment, in UTC, as it is stored."""
    return datetime.now(UTC)


def office_day(moment: datetime) -> date:
    """The calendar day of a moment as the office sees it."""
    return moment.astimezone(OFFICE_ZONE).date()


def today() -> date:
    """Today at the office."""
    return office_day(now())
