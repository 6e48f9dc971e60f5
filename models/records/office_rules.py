"""The rules of this office as a plain value: the regional profile, its own values over it, its days off."""

from datetime import date
from typing import Any

from models.records.queries import value_of
from models.records.tables import RulesVersion
from models.regulation.clauses import Clause, Layer, Profile, of_office
from models.regulation.profiles import PROFILES
from models.regulation.working_days import OfficeCalendar

FALLBACK = 'national'


async def current_rules() -> tuple[Profile, int | None]:
    """The rules in force now, and the number of their version (None before the office changed anything)."""
    version = await RulesVersion.all().order_by('-id').first()
    if version is None:
        return PROFILES[await value_of('profile', FALLBACK)], None
    return profile_of(version), version.id


async def rules_of(profile_key: str, version_id: int | None) -> Profile:
    """The rules a case began under. Days off are always today's table: the calendar is a fact, not a rule."""
    latest = await RulesVersion.all().order_by('-id').first()
    version = await RulesVersion.get_or_none(id=version_id) if version_id else None
    calendar = calendar_of(latest.calendar) if latest else OfficeCalendar()
    return of_office(PROFILES[profile_key], own=layer_of(version.own) if version else {}, calendar=calendar)


def profile_of(version: RulesVersion) -> Profile:
    """A kept version as a profile."""
    return of_office(PROFILES[version.profile_key], own=layer_of(version.own), calendar=calendar_of(version.calendar))


def layer_of(own: dict[str, Any]) -> Layer:
    """The office's own values as clauses."""
    return {name: tuple(clause_of(one) for one in clauses) for name, clauses in own.items()}


def clause_of(kept: dict[str, Any]) -> Clause:
    """One kept clause; lists were kept as JSON lists."""
    value = kept['value']
    return Clause(
        value=tuple(value) if isinstance(value, list) else value, since=date.fromisoformat(kept['since']),
        article=kept['article'], source=kept['source'], confirmed=kept['confirmed'],
    )  # fmt: skip


def calendar_of(kept: dict[str, Any]) -> OfficeCalendar:
    """The office's own days off and days worked."""
    return OfficeCalendar(
        holidays={date.fromisoformat(day): why for day, why in kept.get('holidays', {}).items()},
        workdays={date.fromisoformat(day): why for day, why in kept.get('workdays', {}).items()},
        years=frozenset(kept.get('years', [])),
    )
