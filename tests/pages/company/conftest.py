"""An employer in a browser, and what he or his delegate does there."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from nicegui.elements.mixins.value_element import ValueElement
from nicegui.testing import User

from models import clock
from models.people.operations.sign_in import act_as
from models.people.tables import Person, UserSession
from models.records.rules import Actor, Role
from tests.browsers import until
from tests.builders import NOW, press, sign_in
from tests.builders_employment import Firm, a_firm

__all__ = ['NOW']


@pytest.fixture(autouse=True)
def at_the_sample_day(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    """The office's clock stands at NOW; call it to set another moment."""
    moment = [NOW]
    monkeypatch.setattr(clock, 'now', lambda: moment[0])

    def set_to(other: datetime) -> None:
        moment[0] = other.astimezone(UTC)

    return set_to


@pytest.fixture
async def firm(user: User) -> Firm:
    """An employer, not yet in a browser."""
    return await a_firm()


async def as_employer(user: User, person: Person, organisation_id: int, role: Role = Role.EMPLOYER) -> None:
    """The browser of somebody who acts for that employer."""
    await sign_in(user, person)
    await switch(person, organisation_id, role)


async def switch(person: Person, organisation_id: int, role: Role = Role.EMPLOYER) -> None:
    """Switch the person's latest session to another employer, as another tab of the same browser would."""
    session = await UserSession.filter(person_id=person.id, ended_at=None).order_by('-id').first()
    assert session is not None
    actor = Actor(
        person_id=person.id, role=session.acting_role, session_id=session.id,
        organisation_id=session.acting_organisation_id,
    )  # fmt: skip
    await act_as(actor, role, organisation_id, now=clock.now())


def answer(user: User, **answers: str) -> None:
    """Fill inputs in by their marks."""
    for mark, value in answers.items():
        for field in user.find(marker=mark).elements:
            if isinstance(field, ValueElement):
                field.set_value(value)


__all__ += ['answer', 'as_employer', 'press', 'switch', 'until']
