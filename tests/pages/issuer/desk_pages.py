"""What a clerk does on the page of a case: sign in, open it, answer, press, send the document of a result."""

import re
from datetime import date
from urllib.parse import quote

import httpx
from nicegui.elements.mixins.value_element import ValueElement
from nicegui.testing import User

from models import clock
from models.applications.tables import Application
from models.people.tables import Person
from models.records.rules import Actor
from models.regulation.working_days import OfficeCalendar, add_working_days
from tests.builders import press, sign_in

OURS = {'origin': 'http://test', 'host': 'test'}


async def at_case(user: User, actor: Actor, case: Application) -> None:
    """The browser of somebody of the office, at that case."""
    await sign_in(user, await Person.get(id=actor.person_id))
    await user.open(f'/issuer/cases/{case.id}')


def field(user: User, step: str, mark: str) -> ValueElement:
    """The input of that mark in the panel of an act: panels of several acts ask alike."""
    panel = f'panel-{step}'
    (found,) = [
        one for one in user.find(marker=mark).elements if any(panel in above._markers for above in one.ancestors())
    ]
    return found


async def act(user: User, step: str, **answers: object) -> None:
    """Answer what an act asks and press its button; reason_0 is the first of several reasons."""
    await user.should_see(marker=f'do-{step}')
    for mark, value in answers.items():
        field(user, step, mark.replace('_0', '-0')).set_value(value)
    press(user, f'do-{step}')


async def act_for_good(user: User, step: str, **answers: object) -> None:
    """The same where the page asks first."""
    await act(user, step, **answers)
    press(user, f'sure-do-{step}')


def in_working_days(days: int) -> date:
    """So many working days from today, without the office's own days off."""
    return add_working_days(clock.today(), days, OfficeCalendar()).due


async def send_source(
    user: User, content: bytes, name: str = '样例成绩汇总表.pdf', *, client: httpx.AsyncClient | None = None
) -> httpx.Response:
    """Choose the document of a result in its slot, as the page's script sends it. `client`: somebody else tries."""
    headers = OURS | {'x-file-name': quote(name)}
    return await (client or user.http_client).post(slot_address(user, 'upload'), content=content, headers=headers)


def slot_address(user: User, act: str) -> str:
    """Where the slot of the open page sends to."""
    (slot,) = user.find(marker='source').elements
    return re.search(rf'data-{act}="([^"]+)"', slot.content)[1]
