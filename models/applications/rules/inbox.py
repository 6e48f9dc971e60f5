"""What an inbox is filtered by, as it is kept under a name; and which days wear which light. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Self, TypeVar

from models.applications.rules.clock_terms import Light
from models.applications.rules.moves import MOVES, TURNS
from models.applications.rules.types import ENDED, ApplicationStatus, ApplicationType, Party
from models.regulation.clauses import Profile, number
from models.regulation.labelled import Labelled
from models.regulation.working_days import add_working_days

UNFILED = frozenset({ApplicationStatus.DRAFT, ApplicationStatus.DISCARDED, ApplicationStatus.LAPSED})
NUMBER = re.compile(r'(\d{4})-?(\d{6})|(\d{4})-(\d{1,5})')
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
    """A filter; what is empty does not narrow. `words`: application number, whole identity number, or name."""

    extent: Extent = Extent.TURN
    types: tuple[ApplicationType, ...] = ()
    statuses: tuple[ApplicationStatus, ...] = ()
    item: str = ''
    holder: Holder = Holder.ANYBODY
    light: Light | None = None
    words: str = ''

    def kept(self) -> dict[str, Any]:
        """As it is stored."""
        return {
            'extent': self.extent.value, 'types': [one.value for one in self.types],
            'statuses': [one.value for one in self.statuses], 'item': self.item, 'holder': self.holder.value,
            'light': self.light.value if self.light else '', 'words': self.words,
        }  # fmt: skip

    @classmethod
    def read(cls, kept: Mapping[str, Any]) -> Self:
        """As it was stored; what no longer exists is left out."""
        return cls(
            extent=known(Extent, kept.get('extent')) or Extent.TURN,
            types=tuple(one for one in (known(ApplicationType, text) for text in kept.get('types', [])) if one),
            statuses=tuple(one for one in (known(ApplicationStatus, text) for text in kept.get('statuses', [])) if one),
            item=str(kept.get('item', '')), holder=known(Holder, kept.get('holder')) or Holder.ANYBODY,
            light=known(Light, kept.get('light')), words=str(kept.get('words', '')),
        )  # fmt: skip

    @property
    def in_words(self) -> str:
        """As a list or an export says what it shows."""
        told = [self.extent.label if self.extent is not Extent.ALL else '']
        told += ['、'.join(one.label for one in self.types), '、'.join(one.label for one in self.statuses), self.item]
        told += [self.holder.label if self.holder is not Holder.ANYBODY else '']
        told += [self.light.label if self.light else '', f'“{self.words}”' if self.words else '']
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
