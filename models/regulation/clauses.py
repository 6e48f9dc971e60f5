"""The numbers of the rules: each with the day it began, its article and where it was read.

A profile is a stack of layers, the topmost first: the office's own values, its province, the nation. The topmost
layer that has a clause in force on the day answers. What nobody could confirm is marked so, and shown as 待确认.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from models.regulation.labelled import Labelled
from models.regulation.working_days import OfficeCalendar

Value = int | str | bool | tuple[str, ...] | None


class ValueKind(Labelled):
    """How a value is typed in and shown."""

    NUMBER = 'number', '数字'
    TEXT = 'text', '文字'
    YES_NO = 'yes_no', '是或否'
    LIST = 'list', '列表'
    CHOICE = 'choice', '选项'


@dataclass(frozen=True, slots=True)
class Clause:
    """One value from one day on. A `value` of None hands the question on to the layer below."""

    value: Value
    since: date
    article: str
    source: str
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class ClauseTitle:
    """What a clause is called, in which unit it counts, and which values it may take (value, label)."""

    title: str
    unit: str = ''
    kind: ValueKind = ValueKind.NUMBER
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Declared:
    """A clause title with the values that hold for the whole nation, oldest first."""

    title: ClauseTitle
    clauses: tuple[Clause, ...]


Layer = Mapping[str, tuple[Clause, ...]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Profile:
    """All rules of one office on all days: a plain value, loaded once per operation."""

    key: str
    label: str
    layers: tuple[Layer, ...]
    calendar: OfficeCalendar = field(default_factory=OfficeCalendar)
    own: Layer = field(default_factory=dict)  # the office's values, above all layers


class NoClause(LookupError):
    """There is no such clause, or none was in force on that day."""


def in_force(profile: Profile, name: str, day: date) -> Clause:
    """Find the clause that holds on a day; NoClause where none does. The first day (since) counts."""
    for layer in (profile.own, *profile.layers):
        begun = [clause for clause in layer.get(name, ()) if clause.since <= day]
        if begun and (latest := max(begun, key=lambda clause: clause.since)).value is not None:
            return latest
    raise NoClause(name)


def is_own(profile: Profile, name: str, day: date) -> bool:
    """Say whether the value of that day is the office's own."""
    begun = [clause for clause in profile.own.get(name, ()) if clause.since <= day]
    return bool(begun) and max(begun, key=lambda clause: clause.since).value is not None


def number(profile: Profile, name: str, day: date) -> int:
    """Read a clause that is a number; TypeError where it is something else."""
    value = in_force(profile, name, day).value
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f'{name} is no number')
    return value


def of_office(profile: Profile, *, own: Layer, calendar: OfficeCalendar) -> Profile:
    """Lay the office's own values and its table of holidays over a profile."""
    return replace(profile, own=own, calendar=calendar)
