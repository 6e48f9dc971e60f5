"""Who may open a form that belongs to a case, and who is told when somebody else fills it in.

The subjects above say so; this one stands below them.
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Protocol
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


class Teller(Protocol):
    """Is told that somebody answered questions of a case that is not his own, by what readers call them."""

    async def __call__(self, actor: Actor, case_id: UUID, answered: Sequence[str], *, now: datetime) -> None: ...


_tellers: list[Teller] = []


def tell_cases_with(teller: Teller) -> None:
    """Let a subject above be told, once, when it is imported."""
    _tellers[:] = [teller]


async def tell_case(actor: Actor, case_id: UUID, answered: Sequence[str], *, now: datetime) -> None:
    """Tell of answers to a case's form; where nobody listens, nothing is lost but the trace."""
    for teller in _tellers:
        await teller(actor, case_id, answered, now=now)
