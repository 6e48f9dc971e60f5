"""An issuing office of today: the pages read the clock themselves."""

import pytest

from models import clock
from tests.builders_cases import Desk, a_desk


@pytest.fixture
async def today_office(db) -> Desk:
    """An office whose people have signed in today."""
    return await a_desk(now=clock.now())
