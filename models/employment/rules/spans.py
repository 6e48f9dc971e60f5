"""Spans of days, both ends included, and how they join."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

DAY = timedelta(days=1)


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """From the first day to the last, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    def __str__(self) -> str:
        return f'{self.first.isoformat()}至{self.last.isoformat()}'


def merged(spans: Iterable[Span]) -> list[Span]:
    """Join what overlaps or follows without a day between, oldest first."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.first <= next_day(found[-1].last):
            found[-1] = Span(found[-1].first, max(found[-1].last, span.last))
        else:
            found.append(span)
    return found


def next_day(day: date) -> date:
    """The day after; the last day there is has none."""
    return day if day == date.max else day + DAY


def clipped(span: Span, first: date, last: date) -> Span | None:
    """The part of a span within two days, or nothing."""
    start, end = max(span.first, first), min(span.last, last)
    return Span(start, end) if start <= end else None


def between(spans: Iterable[Span], first: date, last: date) -> list[Span]:
    """The stretches from `first` to `last` that no span covers, oldest first."""
    gaps, at = [], first
    for span in merged(spans):
        if span.last < at:
            continue
        if span.first > last:
            break
        if span.first > at:
            gaps.append(Span(at, span.first - DAY))
        if span.last >= last:
            return gaps
        at = span.last + DAY
    return [*gaps, Span(at, last)] if at <= last else gaps
