"""The public platform: only what gave or changed something has a period for it, and nobody outside is shown it."""

from datetime import date, timedelta

import pytest

from models.applications.operations import issuing
from models.applications.queries.applicant import card
from models.applications.queries.office_card import case_card
from models.applications.queries.own_cases import mine
from models.applications.queries.progress import progress
from models.applications.rules.clock import ClockName
from models.applications.rules.clock_terms import ClockState
from models.people.tables import Person
from models.people.tokens import paper_code
from models.regulation.clauses import in_force
from models.regulation.objection import Refused
from models.regulation.profiles import PROFILES
from tests.builders import NOW, a_person, an_actor
from tests.builders_cases import (
    EMPLOYER_CHANGE,
    NEW,
    REISSUE,
    RENEWAL,
    a_desk,
    a_held_item,
    a_submitted_case,
    in_the_hand,
    issued,
    read_again,
)

pytestmark = pytest.mark.usefixtures('db')


@pytest.fixture
async def office():
    return await a_desk()


async def handed_over(office, kind):
    person = await a_person('样例持证人')
    held = () if kind is NEW else ((await a_held_item(person, office)).id,)
    case = await a_submitted_case(
        office,
        kind,
        applicant=person,
        held=held,
        form=True,
        employer_name='样例公司',
        tracking_code=paper_code(),
    )
    await issued(office, case)
    await in_the_hand(office, case)
    return case


@pytest.mark.parametrize('kind', [NEW, RENEWAL])
async def test_what_gave_or_renewed_an_item_is_due_on_the_platform(office, kind):
    case = await handed_over(office, kind)

    assert ClockName.UPLOAD in [term.name for term in (await case_card(office.clerk, case.id, now=NOW)).clock.open]
    assert (await read_again(case)).waits


@pytest.mark.parametrize('kind', [REISSUE, EMPLOYER_CHANGE])
async def test_what_changed_no_item_and_no_day_has_no_period_for_it(office, kind):
    case = await handed_over(office, kind)

    seen = await case_card(office.clerk, case.id, now=NOW)

    assert [term.name for term in seen.clock.open] == []
    assert not (await read_again(case)).waits


async def test_whether_that_holds_is_to_be_confirmed_by_the_office():
    clause = in_force(PROFILES['shaanxi'], 'upload-when-unchanged', NOW.date())

    assert (clause.value, clause.confirmed) == (False, False)


async def test_an_upload_without_a_period_can_be_recorded_from_the_issue_on(office):
    case = await handed_over(office, REISSUE)

    with pytest.raises(Refused, match='上传日期应在'):
        await issuing.upload(office.clerk, case.id, day=NOW.date() - timedelta(days=3), now=NOW)
    await issuing.upload(office.clerk, case.id, day=date(2026, 11, 20), now=NOW)

    assert (await read_again(case)).platform_on == date(2026, 11, 20)


async def test_its_applicant_is_not_shown_what_the_office_is_late_with(office):
    case = await handed_over(office, NEW)
    later = NOW + timedelta(days=60)
    actor = await an_actor(await Person.get(id=case.person_id), now=later)

    seen = await card(actor, case.id, now=later)
    (row,) = await mine(actor, now=later)
    public = await progress(case.tracking_code, now=later)

    assert seen.clock.current is None
    assert row.clock is None or row.clock.current is None
    assert public is not None and (public.clock.current, public.due_on) == (None, None)
    clerk = await case_card(await an_actor_of(office, later), case.id, now=later)
    assert clerk.clock.current is not None and clerk.clock.current.state is ClockState.OVERDUE


async def an_actor_of(office, now):
    """The clerk on a later day."""
    person = await Person.get(id=office.clerk.person_id)
    return await an_actor(person, office.clerk.role, office.id, now=now)
