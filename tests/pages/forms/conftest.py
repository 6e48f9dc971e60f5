"""Somebody signed in in a simulated browser, and what his buttons and his journal would send."""

import re
from typing import Any

import pytest
from nicegui.testing import User

from models import clock
from models.people import passwords
from models.people.rules import Duty
from models.people.tables import Person, Staff
from tests.builders import PASSWORD, a_person, an_organisation
from tests.builders_forms import a_log

OURS = {'origin': 'http://test', 'accept': 'application/json'}
ACCOUNT = re.compile('name="tzt-account" content="([0-9a-f]+)"')


class Browser:
    """A simulated browser in which a person has signed in."""

    def __init__(self, user: User, person: Person) -> None:
        self.user, self.person, self.client, self.account = user, person, user.http_client, ''

    async def sign_in(self) -> None:
        """The way the sign-in page does, then read what a page tells its script."""
        await self.post('/sign-in', {'login': self.person.id_number, 'password': PASSWORD, 'next': '/'})
        found = ACCOUNT.search((await self.get('/account')).text)
        assert found
        self.account = found[1]

    async def post(self, path: str, data: dict[str, str] | None = None, **more: Any):
        """Press a button."""
        return await self.client.post(path, data=data, headers=OURS | more.pop('headers', {}), **more)

    async def get(self, path: str):
        """Open an address as a browser does."""
        return await self.client.get(path, headers={'accept': 'text/html'})

    async def begin(self, form: str = 'reissue', token: str = 'once') -> str:
        """The address of a draft begun with the button."""
        return (await self.post('/forms', {'form': form, 'token': token})).headers['location']

    async def send(self, address: str, *entries: dict[str, Any], account: str | None = None):
        """What the journal of a page sends."""
        body = {'account': self.account if account is None else account, 'entries': list(entries)}
        return await self.client.post(f'{address}/entries', json=body, headers=OURS)


def entry(path: str, value: Any, was: Any = '', *, window: str = 'w1', turn: int = 1) -> dict[str, Any]:
    """Something typed, as a browser tells it."""
    return {'path': path, 'value': value, 'was': was, 'window': window, 'turn': turn}


async def a_member(name: str = '样例甲') -> Person:
    """Somebody who can sign in."""
    await a_log()
    return await a_person(name, password_hash=await passwords.hashed(PASSWORD))


@pytest.fixture
async def visitor(user: User) -> Browser:
    """A candidate signed in."""
    browser = Browser(user, await a_member())
    await browser.sign_in()
    return browser


@pytest.fixture
async def center_visitor(user: User) -> Browser:
    """The manager of an exam center signed in."""
    center, person = await an_organisation('样例考试中心'), await a_member('样例负责人')
    await Staff.create(person_id=person.id, organisation_id=center.id, duty=Duty.CENTER_MANAGER, since=clock.now())
    browser = Browser(user, person)
    await browser.sign_in()
    return browser
