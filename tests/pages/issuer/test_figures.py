"""Counts that lead to lists: each tile of the start page and of the figures leads to exactly as many cases as it says."""

from datetime import timedelta

import pytest
from nicegui import html
from nicegui.testing import User

from models import clock
from models.applications.operations import desk
from models.applications.rules.types import ApplicationStatus
from models.people.tables import Person
from tests.builders import NOW, sign_in
from tests.builders_cases import NEW, RENEWAL, Desk, a_desk, a_submitted_case, read_again

S = ApplicationStatus
DAYS = (None, -9, -1, 0, 0, 1, 2, 5, 30)
"""Due dates from today on: still, overdue, today, near, far."""
STANDING = ((NEW, S.SUBMITTED), (RENEWAL, S.SUBMITTED), (RENEWAL, S.UNDER_REVIEW), (NEW, S.HANDED_OVER))


@pytest.fixture
async def office(db, monkeypatch) -> Desk:
    """An office with cases of every due date at four steps, two of them claimed, and some for which nothing is due."""
    monkeypatch.setattr(clock, 'now', lambda: NOW)
    here = await a_desk()
    for place, (kind, status) in enumerate(STANDING):
        for days in DAYS[place % 2 :: 2]:
            await standing(here, kind, status, days)
    for status in (S.HANDED_OVER, S.WITHDRAWN, S.REFUSED):
        await standing(here, RENEWAL, status, None, waits=False)
    for days in (0, -1):
        await desk.claim(here.clerk, (await standing(here, NEW, S.SUBMITTED, days)).id, now=NOW)
    return here


async def standing(here: Desk, kind, status, days, *, waits=True):
    """A case at that step, due so many days from today; None: not due."""
    case = await read_again(await a_submitted_case(here, kind))
    case.status, case.waits = status, waits
    case.due_on = None if days is None else clock.today() + timedelta(days=days)
    await case.save()
    return case


def tiles(user: User) -> list[tuple[str, int, str]]:
    """Label, count and address of each tile on the page."""
    found = [one for kind in (html.a, html.div) for one in user.find(kind=kind).elements if 'tz-figure' in one.classes]
    told = []
    for tile in found:
        count, label = [child._text for child in tile.default_slot.children]
        told.append((label, int(count or 0), tile.props.get('href', '')))
    return told


async def listed(user: User, address: str) -> int:
    """How many cases the list of that address shows."""
    await user.open(address)
    links = [one.props.get('href', '') for one in user.find(kind=html.a).elements]
    return sum(link.startswith('/issuer/cases/') for link in links)


@pytest.mark.parametrize(('address', 'least'), [
    ('/issuer', 4), ('/issuer/figures', 3), ('/issuer/figures?extent=turn&types=new', 3),
    ('/issuer/figures?extent=turn&statuses=handed_over', 2),
    ('/issuer/figures?holder=nobody&item=N1', 3), ('/issuer/figures?light=amber', 2), ('/issuer/figures?light=red', 2),
    ('/issuer/figures?light=green&words=样例', 1),
])  # fmt: skip
async def test_every_tile_leads_to_as_many_cases_as_it_says(user: User, office, address, least):
    await sign_in(user, await Person.get(id=office.clerk.person_id))
    await user.open(address)

    found = tiles(user)

    assert sum(count > 0 for _, count, _ in found) >= least, found
    for label, count, leads_to in found:
        assert leads_to or count == 0, label
        if leads_to:
            assert await listed(user, leads_to) == count, label


async def test_what_is_due_today_can_be_asked_for_in_the_list(user: User, office):
    await sign_in(user, await Person.get(id=office.clerk.person_id))
    await user.open('/issuer/cases?extent=open')

    user.find(marker='light').elements.pop().set_value('today')

    await user.should_see('2026-11-20')
    await user.should_not_see('2026-11-21')
    await user.should_not_see('2026-11-19')


async def test_where_nothing_is_found_every_figure_says_so_alike(user: User, office):
    await sign_in(user, await Person.get(id=office.clerk.person_id))
    await user.open('/issuer/figures?words=样例没有这个人')

    assert len(user.find('筛选条件下没有申请').elements) == 3
    await user.should_not_see('2026-11')


async def test_a_filter_that_leaves_cases_shows_the_months(user: User, office):
    await sign_in(user, await Person.get(id=office.clerk.person_id))
    await user.open('/issuer/figures?words=样例')

    await user.should_see('2026-11')
