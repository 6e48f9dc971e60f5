"""The matrix of rights over addresses: every page and every address of ours, asked by everybody."""

import re
from dataclasses import asdict

import httpx
import pytest
from fastapi.routing import APIRoute
from nicegui import app
from nicegui.testing import User

from models.applications.tables import Application
from models.forms.tables import FilledForm
from models.records.rules import AttemptStep, Role
from models.records.tables import Event
from tests.rights.browsing import BROWSERS, Things, browser, things
from tests.rights.table_routes import DOORS, FILES, OPEN, PAGES, POSTS, ROLE_PAGES, Way
from tests.rights.world import World, a_world

INTERNAL = ('/_nicegui', '/assets/')
ONE_OF_A_ROLE = ('anonymous', 'stranger', 'employer', 'mandated', 'center', 'clerk', 'admin')
FORM = {'content-type': 'application/x-www-form-urlencoded'}


@pytest.fixture
async def world(user: User) -> World:
    return await a_world()


@pytest.fixture
async def seen(world: World) -> Things:
    return await things(world)


@pytest.fixture
async def browsers(world: World) -> dict[str, httpx.AsyncClient]:
    return {one: await browser(world[one]) for one in BROWSERS}


def routes() -> set[str]:
    """Every address of ours; the method stands before what is no GET."""
    found = set()
    for route in app.routes:
        if isinstance(route, APIRoute) and not route.path.startswith(INTERNAL):
            found |= {
                route.path if method == 'GET' else f'{method} {route.path}' for method in route.methods - {'HEAD'}
            }
    return found


def plain(address: str) -> str:
    """An address of the table as its route is written: whatever the blank is called."""
    return re.sub(r'\{[^}]+\}', '{}', address).replace('correction-working-days', '{}')


async def test_every_address_has_its_row_in_the_table(user: User):
    declared = OPEN | set(ROLE_PAGES) | set(PAGES) | set(FILES) | set(POSTS) | set(DOORS)
    unmethodical = {'POST /sign-in'}  # NiceGUI lets a page be posted to as well

    assert {plain(route) for route in routes()} - unmethodical == {plain(one) for one in declared} - unmethodical


def filled(way: str, seen: Things) -> str:
    return way.format(**asdict(seen))


async def test_everybody_opens_what_is_open(user: User, world, browsers):
    for address in sorted(OPEN - {'/papers/{key}/{kind}.{suffix}', '/healthz'}):
        for one in ('anonymous', 'stranger', 'clerk'):
            answer = await browsers[one].get(re.sub(r'\{[^}]+\}', 'apply', address))
            assert answer.status_code in {200, 303, 404}, (address, one)
            assert 'sign-in' not in answer.headers.get('location', ''), (address, one)


async def test_a_page_of_a_role_opens_for_that_role_alone(user: User, world, seen, browsers):
    wrong = {}
    for address, roles in ROLE_PAGES.items():
        for one in ONE_OF_A_ROLE:
            expected = 303 if one == 'anonymous' else 200 if world[one].role in roles else 403
            answer = await browsers[one].get(filled(address, seen))
            led_on = answer.status_code == 303 and 'sign-in' not in answer.headers['location']
            if answer.status_code != expected and not (expected == 200 and led_on):
                wrong[address, one] = answer.status_code
    assert wrong == {}


def expected_of(way: Way, one: str, role: Role) -> set[int]:
    """What is answered to somebody: shown or led on; of another role; not there."""
    if one == 'anonymous':
        return {303 if way.roles else 401}
    if one in way.entitled:
        return {200, 303} if way.seen else {200, 404, 409}
    return {403} if way.roles and role not in way.roles else {way.told}


async def asked(ways: dict[str, Way], world: World, seen: Things, browsers: dict[str, httpx.AsyncClient]) -> object:
    """Every way by everybody; what is answered otherwise than declared."""
    wrong = {}
    for path, way in ways.items():
        for one in BROWSERS:
            answer = await browsers[one].get(filled(way.address, seen))
            if answer.status_code not in expected_of(way, one, world[one].role):
                wrong[path, one] = answer.status_code
            elif one in way.entitled and 'sign-in' in answer.headers.get('location', ''):
                wrong[path, one] = answer.headers['location']
    return wrong


async def test_a_page_about_somebody_s_thing_opens_for_whom_it_concerns(user: User, world, seen, browsers):
    assert await asked(PAGES, world, seen, browsers) == {}


async def test_a_file_leaves_the_server_for_whom_it_concerns(user: User, world, seen, browsers):
    assert await asked(FILES, world, seen, browsers) == {}


async def stored() -> tuple[object, ...]:
    cases = await Application.all().order_by('id').values()
    return cases, await FilledForm.all().order_by('id').values(), await Event.exclude(
        step=AttemptStep.REFUSED.value
    ).count()  # fmt: skip


async def test_a_post_of_somebody_not_entitled_changes_nothing_and_is_noted(user: User, world, seen, browsers):
    before, wrong = await stored(), {}
    for path, way in POSTS.items():
        for one in (other for other in BROWSERS if other not in way.entitled):
            answer = await browsers[one].post(filled(way.address, seen), content=way.body, headers=FORM)
            if answer.status_code != (401 if one == 'anonymous' else way.told):
                wrong[path, one] = answer.status_code
    assert wrong == {}
    assert await stored() == before
    people = set(await Event.filter(step=AttemptStep.REFUSED.value).values_list('person_id', flat=True))
    assert people == {world[one].person_id for one in BROWSERS}


@pytest.mark.parametrize(
    'headers', [{'origin': 'https://sample.invalid'}, {'sec-fetch-site': 'cross-site'}], ids=['origin', 'fetch site']
)
async def test_no_other_site_posts_through_the_browser_of_the_entitled(user: User, world, seen, browsers, headers):
    before = await stored()
    ways = {path: (filled(way.address, seen), way.body, way.entitled) for path, way in POSTS.items()}
    ways |= {path: (path.removeprefix('POST '), body, ('applicant',)) for path, body in DOORS.items()}

    for path, (address, body, entitled) in ways.items():
        answer = await browsers[entitled[0]].post(address, content=body, headers=FORM | headers)
        assert (path, answer.status_code) == (path, 403)

    assert await stored() == before


async def test_what_is_not_there_and_what_is_another_s_are_one_answer(user: User, world, seen, browsers):
    for way in (*PAGES.values(), *FILES.values()):
        if '{' not in way.address:
            continue
        theirs = filled(way.address, seen)
        nothing = re.sub(r'[0-9a-f]{8}-[0-9a-f-]{27}', '00000000-0000-4000-8000-000000000000', theirs)
        for one in ('stranger', 'other clerk'):
            there, gone = [await browsers[one].get(address) for address in (theirs, nothing)]
            assert (way.address, there.status_code) == (way.address, gone.status_code)
            if not way.roles:
                assert there.content == gone.content
