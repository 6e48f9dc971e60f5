"""When an item may be renewed (复审时限): the first day, the last day, and what stands in the way on any day."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from models.regulation.asking import stated
from models.regulation.clauses import Clause, Profile, in_force, number
from models.regulation.derivation import in_words
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection
from models.regulation.periods import BASIS, months_before

TOO_EARLY = 12
"""Months. Where no rule sets a first day, a renewal may be filed years ahead, but nobody is sent there (our own measure)."""


class WindowState(Labelled):
    """Where a day lies."""

    NOT_YET = 'not_yet', '未到办理时间'
    OPEN = 'open', '可以申请复审'
    CLOSED = 'closed', '已过最迟申请日'
    EXPIRED = 'expired', '已过有效期'


@dataclass(frozen=True, kw_only=True, slots=True)
class Window:
    """The days on which a renewal may be filed, both included; `opens` is None where no rule sets a first day."""

    valid_until: date
    opens: date | None
    closes: date
    earliest: Clause
    latest: Clause
    earliest_months: int
    latest_months: int
    derivation: list[str] = field(default_factory=list)

    def state(self, day: date) -> WindowState:
        """Where a day lies."""
        if day > self.valid_until:
            return WindowState.EXPIRED
        if day > self.closes:
            return WindowState.CLOSED
        return WindowState.NOT_YET if self.opens and day < self.opens else WindowState.OPEN

    def worth_saying(self, day: date) -> bool:
        """Whether to tell a holder on that day that he can file now: more than a year ahead only the last day is told."""
        return self.opens is not None or day >= months_before(self.valid_until, TOO_EARLY)


def renewal_window(profile: Profile, valid_until: date, day: date, *, welding: bool = False) -> Window:
    """Compute the window by the clauses of `day`: Shanghai, valid until 2020-05-20, opens on 2020-02-20.

    Counted back to the corresponding day; where a month has none (31 May less three months) to its last day. Where
    an office set its first day behind its last, the last day is the only one.
    """
    kind = 'welding-renewal' if welding else 'renewal'
    earliest, latest = (in_force(profile, f'{kind}-{end}-months', day) for end in ('earliest', 'latest'))
    first, last = (number(profile, f'{kind}-{end}-months', day) for end in ('earliest', 'latest'))
    closes = months_before(valid_until, last)
    opens = min(months_before(valid_until, first), closes) if first else None
    told = [
        f'有效期至：{in_words(valid_until)}',
        f'最早：届满前{first}个月，{in_words(opens)}起：{stated(earliest)}'
        if opens
        else f'最早：不限：{stated(earliest)}',
        f'最迟：届满前{last}个月，{in_words(closes)}为最后一日：{stated(latest)}',
    ]
    if any(end.day != valid_until.day for end in (opens, closes) if end):
        told.append(f'规则：没有对应日的，按该月最后一日（{BASIS}）')
    return Window(
        valid_until=valid_until,
        opens=opens,
        closes=closes,
        earliest=earliest,
        latest=latest,
        earliest_months=first,
        latest_months=last,
        derivation=told,
    )


def objections_to_day(window: Window, day: date) -> list[Objection]:
    """Say why a renewal cannot be filed on that day, and from which day or by which act that changes."""
    until, state = in_words(window.valid_until), window.state(day)
    if state is WindowState.NOT_YET and window.opens:
        message = (
            f'有效期至{until}，最早在届满前{window.earliest_months}个月申请复审，{in_words(window.opens)}起可以申请'
        )
        return [Objection(message=message, clause=window.earliest.article)]
    if state is WindowState.CLOSED:
        message = (
            f'有效期至{until}，最迟应在届满前{window.latest_months}个月申请复审，'
            f'最后申请日{in_words(window.closes)}已过；请改为申请新办，重新参加考试'
        )
        return [Objection(message=message, clause=window.latest.article)]
    if state is WindowState.EXPIRED:
        lapsed = in_words(window.valid_until + timedelta(days=1))
        message = f'有效期已于{until}届满，{lapsed}起不再有效，不能复审；请改为申请新办，重新参加考试'
        return [Objection(message=message, clause=window.latest.article)]
    return []
