"""Before a rule changes, the open cases it speaks of are shown."""

from datetime import timedelta

import pytest

from models.applications.queries.affected import affected_by_clauses, affected_by_days
from models.applications.rules.reach import OF_CENTERS
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Application
from tests.builders import NOW
from tests.builders_cases import RENEWAL, a_desk, a_submitted_case

S = ApplicationStatus


@pytest.fixture
async def desk(db):
    return await a_desk()


async def numbers(*names: str) -> list[str]:
    return [row['number'] for row in (await affected_by_clauses(names)).rows]


async def test_a_clause_of_renewals_speaks_of_renewals(desk):
    new, renewal = await a_submitted_case(desk), await a_submitted_case(desk, RENEWAL)

    assert await numbers('renewal-latest-months') == [renewal.number]
    assert await numbers('new-materials') == [new.number]
    assert await numbers('age-lowest', 'renewal-exam') == [new.number, renewal.number]


async def test_a_clause_of_welders_speaks_of_welders(desk):
    general, welder = await a_submitted_case(desk), await a_submitted_case(desk, items=(('金属焊', 'SMAW'),))

    assert await numbers('welding-resit-months') == [welder.number]
    assert await numbers('resit-months') == [general.number, welder.number]


@pytest.mark.parametrize(('name', 'status', 'spoken_of'), [
    ('acceptance-working-days', S.SUBMITTED, True), ('acceptance-working-days', S.UNDER_REVIEW, False),
    ('decision-working-days', S.UNDER_REVIEW, True), ('decision-working-days', S.ISSUED, False),
    ('correction-working-days', S.RETURNED, True), ('hand-over-working-days', S.APPROVED, True),
    ('hand-over-working-days', S.HANDED_OVER, False), ('hand-over-working-days', S.WITHDRAWN, False),
])  # fmt: skip
async def test_a_clause_speaks_of_those_for_whom_it_still_matters(desk, name, status, spoken_of):
    case = await a_submitted_case(desk, status=status)

    assert await numbers(name) == ([case.number] if spoken_of else [])


async def test_drafts_are_counted_and_not_shown(desk):
    await a_submitted_case(desk, status=S.DRAFT)

    found = await affected_by_clauses(['draft-days'])

    assert (found.filed, found.drafts, found.rows) == (0, 1, [])


async def test_a_clause_of_all_but_welders_leaves_welders_out(desk):
    await a_submitted_case(desk, status=S.DRAFT)
    await a_submitted_case(desk, status=S.DRAFT, items=(('金属焊', 'SMAW'),))

    assert (await affected_by_clauses(['general-exam-order'])).drafts == 1
    assert (await affected_by_clauses(['welding-exam-order'])).drafts == 1


async def test_what_exam_centers_must_have_speaks_of_no_application(desk):
    await a_submitted_case(desk)

    assert await numbers(*OF_CENTERS) == []


async def test_new_days_off_speak_of_terms_that_end_later(desk):
    early, late = await a_submitted_case(desk), await a_submitted_case(desk)
    day = NOW.date() + timedelta(days=30)
    await Application.filter(id=late.id).update(due_on=day)

    found = await affected_by_days(day)

    assert (found.filed, [row['number'] for row in found.rows]) == (1, [late.number])
    assert (await affected_by_days(day + timedelta(days=1))).filed == 0
    assert early.due_on < day
