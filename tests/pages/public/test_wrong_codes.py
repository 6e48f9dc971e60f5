"""Whoever asks with a wrong code learns nothing, not even how it is wrong; whoever asks on and on costs little memory."""

import re
from importlib import import_module

import pytest
from nicegui.testing import User

from models import clock
from models.applications.rules.types import ApplicationStatus
from tests.builders_cases import a_desk, a_submitted_case

FILED, DRAFTED = '23456789ABCDEFGHJKLMN', '3456789ABCDEFGHJKLMNP'
UNKNOWN = '456789ABCDEFGHJKLMNPQ'
PASSING = re.compile(r'[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}')
"""What is new in every answer: the number of the page's client."""


@pytest.fixture(autouse=True)
async def cases(user: User) -> None:
    """A case that is filed, and a draft."""
    office = await a_desk()
    await a_submitted_case(office, tracking_code=FILED)
    await a_submitted_case(office, tracking_code=DRAFTED, status=ApplicationStatus.DRAFT)


@pytest.fixture(autouse=True)
def progress(cases, monkeypatch):
    """The page's module that is served; nobody has asked yet."""
    served = import_module('pages.public.progress')
    monkeypatch.setattr(served, '_tries', {})
    return served


async def answer(user: User, code: str) -> tuple[int, str]:
    """Status and page, without what is new in every answer and without the code itself, which stands in its address."""
    got = await user.http_client.get(f'/p/{code}')
    return got.status_code, PASSING.sub('', got.text).replace(code, '')


@pytest.mark.parametrize('code', [DRAFTED, 'ZQ9ZQ', '0' * 21, 'x' * 200, '%00', "'--", '没有这个码'])
async def test_every_wrong_code_is_answered_as_an_unknown_one(user: User, code):
    assert await answer(user, code) == await answer(user, UNKNOWN)


async def test_a_right_code_is_answered_otherwise(user: User):
    assert await answer(user, FILED) != await answer(user, UNKNOWN)


def test_addresses_that_ask_are_forgotten_beyond_a_bound(progress, monkeypatch):
    monkeypatch.setattr(progress, 'KNOWN_ADDRESSES', 100)

    for place in range(300):
        for _ in range(progress.MOST_TRIES * 2):
            progress.too_often(f'192.0.2.{place}', clock.now())

    assert len(progress._tries) == 100
    assert max(len(tries) for tries in progress._tries.values()) == progress.MOST_TRIES
    assert progress.too_often('192.0.2.299', clock.now()), 'who asked last is still held back'
