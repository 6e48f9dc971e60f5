"""Who may open a form that belongs to a case: the subject of the cases says so, this one stands below it."""

from collections.abc import Awaitable, Callable
from uuid import UUID

from models.records.rules import Actor
from models.regulation.objection import NotThere

Guard = Callable[[Actor, UUID, bool], Awaitable[None]]
"""Raises NotThere for whom the case does not concern, Refused who may read but not change (the last argument) it."""

_guards: list[Guard] = []


def guard_cases_with(guard: Guard) -> None:
    """Let the cases' subject put its guard here, once, when it is imported."""
    _guards[:] = [guard]


async def guard_of_cases(actor: Actor, case_id: UUID, *, change: bool) -> None:
    """Ask the guard; without one nobody gets in."""
    if not _guards:
        raise NotThere
    await _guards[0](actor, case_id, change)
