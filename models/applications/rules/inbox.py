"""What an inbox is filtered by, as it is kept under a name; and which days wear which light. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Self, TypeVar

from models.applications.rules.clock_terms import Light
from models.applications.rules.moves import MOVES, TURNS
from models.applications.rules.types import ENDED, OVER, ApplicationStatus, ApplicationType, Party
from models.regulation.clauses import Profile, number
from models.regulation.labelled import Labelled
from models.regulation.working_days import add_working_days

UNFILED = frozenset({ApplicationStatus.DRAFT, ApplicationStatus.DISCARDED, ApplicationStatus.LAPSED})
NUMBER = re.compile(r'(\d{4})-?(\d{6})|(\d{4})-(\d{1,5})')
TODAY, TODAY_LABEL = 'today', '今天到期'
"""Where a filter is kept, `today` stands in the place of a light."""
IDENTITY = re.compile(r'\d{15}|\d{17}[\dX]')
Member = TypeVar('Member', bound=Labelled)


class Holder(Labelled):
    """Who holds a case."""

    ANYBODY = 'anybody', '全部'
    MINE = 'mine', '我领办的'
    NOBODY = 'nobody', '待领办'


class Extent(Labelled):
    """How far an inbox reaches."""

    TURN = 'turn', '待我办理'
    OPEN = 'open', '办理中'
    ALL = 'all', '全部'


@dataclass(frozen=True, kw_only=True, slots=True)
class Filters:
    """A filter; what is empty does not narrow. `words`: application number, whole identity number, or name.

    `today`: what is due today, whatever its light.
    """

    extent: Extent = Extent.TURN
    types: tuple[ApplicationType, ...] = ()
    statuses: tuple[ApplicationStatus, ...] = ()
    item: str = ''
    holder: Holder = Holder.ANYBODY
    light: Light | None = None
    today: bool = False
    words: str = ''

    def kept(self) -> dict[str, Any]:
        """As it is stored."""
        return {
            'extent': self.extent.value, 'types': [one.value for one in self.types],
            'statuses': [one.value for one in self.statuses], 'item': self.item, 'holder': self.holder.value,
            'light': self.due, 'words': self.words,
        }  # fmt: skip

    @classmethod
    def read(cls, kept: Mapping[str, Any]) -> Self:
        """As it was stored; what no longer exists is left out."""
        return cls(
            extent=known(Extent, kept.get('extent')) or Extent.TURN,
            types=tuple(one for one in (known(ApplicationType, text) for text in kept.get('types', [])) if one),
            statuses=tuple(one for one in (known(ApplicationStatus, text) for text in kept.get('statuses', [])) if one),
            item=str(kept.get('item', '')), holder=known(Holder, kept.get('holder')) or Holder.ANYBODY,
            light=known(Light, kept.get('light')), today=kept.get('light') == TODAY, words=str(kept.get('words', '')),
        )  # fmt: skip

    @property
    def due(self) -> str:
        """Which due dates it leaves: `TODAY`, the value of a light, or '' for all."""
        return TODAY if self.today else self.light.value if self.light else ''

    @property
    def in_words(self) -> str:
        """As a list or an export says what it shows."""
        told = [self.extent.label if self.extent is not Extent.ALL else '']
        told += ['、'.join(one.label for one in self.types), '、'.join(one.label for one in self.statuses), self.item]
        told += [self.holder.label if self.holder is not Holder.ANYBODY else '']
        told += [TODAY_LABEL if self.today else self.light.label if self.light else '']
        told += [f'“{self.words}”' if self.words else '']
        return '；'.join(part for part in told if part) or '全部'


def known(kind: type[Member], text: object) -> Member | None:
    """The member of that value, None where there is none."""
    return next((one for one in kind if one.value == text), None)


def number_meant(text: str) -> str:
    """The application number a text is, zeros filled in: 2026-42 is 2026-000042. '' where it is none."""
    found = NUMBER.fullmatch(text)
    year, place = (found[1] or found[3], found[2] or found[4]) if found else ('', '')
    return f'{year}-{int(place):06d}' if found else ''


def statuses_of_turn(who: frozenset[Party]) -> frozenset[ApplicationStatus]:
    """Where a case waits for one of these parties: it is their turn, or they may decide there."""
    by_turn = {status for status, party in TURNS.items() if party in who}
    claimable = {row.at for row in MOVES if row.step.value == 'claim' and row.by & who}
    return frozenset(by_turn | claimable)


@dataclass(frozen=True, slots=True)
class Reach:
    """Where the cases stand that a filter reaches; `waiting`: only those for which something is still to be done."""

    statuses: frozenset[ApplicationStatus]
    waiting: bool


def reached(filters: Filters, who: frozenset[Party]) -> Reach:
    """How far a filter reaches for one of these parties. Steps named in it are reached beyond one's own turn."""
    filed = frozenset(ApplicationStatus) - UNFILED
    waiting = filed - OVER  # a certificate handed over is still to be published
    chosen = frozenset(filters.statuses) & filed if filters.statuses else None
    if filters.extent is Extent.ALL:
        return Reach(filed if chosen is None else chosen, waiting=False)
    if filters.extent is Extent.OPEN:
        return Reach(waiting if chosen is None else chosen & waiting, waiting=True)
    if chosen is not None:
        return Reach(chosen, waiting=not chosen & ENDED)
    turn = statuses_of_turn(who) & (waiting - ENDED)
    return Reach(turn | {ApplicationStatus.HANDED_OVER} if Party.CLERK in who else turn, waiting=True)


def still_open(filters: Filters) -> Filters:
    """What a filter leaves, without the cases for which nothing is to be done any more."""
    own_turn = filters.extent is Extent.TURN and not filters.statuses
    return filters if own_turn else replace(filters, extent=Extent.OPEN)


def overdue(filters: Filters) -> Filters | None:
    """What a filter leaves of the overdue cases; None where it leaves none of them whatever there is."""
    fits = filters.due in {'', Light.RED.value}
    return replace(still_open(filters), light=Light.RED) if fits else None


def due_today(filters: Filters) -> Filters | None:
    """What a filter leaves of the cases due today; None where it leaves none of them whatever there is."""
    fits = filters.due in {'', TODAY, Light.AMBER.value}
    return replace(still_open(filters), light=None, today=True) if fits else None


def amber_until(profile: Profile, today: date) -> date:
    """The last day whose due date is near: the eve of the working day after the last counted one."""
    days = number(profile, 'amber-working-days', today)
    return add_working_days(today, days + 1, profile.calendar).due - timedelta(days=1)


def light_of(status: ApplicationStatus, due: date | None, today: date, amber: date) -> Light:
    """The light a due date shows; an open case without one stands still."""
    if due is None:
        return Light.NONE if status in ENDED else Light.PAUSED
    if due < today:
        return Light.RED
    return Light.AMBER if due <= amber else Light.GREEN
