"""However a case ends, what still ran ends with it: nobody is told of a day by which nothing has to be done any more."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from documents.papers import PAPERS
from models.applications.operations import by_clock, deciding, desk, issuing, returning, submit
from models.applications.queries.applicant import card
from models.applications.queries.figures import figures
from models.applications.queries.office import counts, inbox
from models.applications.queries.office_card import case_card
from models.applications.queries.own_cases import mine
from models.applications.queries.progress import progress
from models.applications.rules.clock import Clock, ClockName
from models.applications.rules.clock_terms import ClockState
from models.applications.rules.inbox import Extent, Filters
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Application
from models.people.tables import Person
from models.people.tokens import paper_code
from models.records.rules import Actor
from models.regulation.objection import Refused
from tests.builders import NOW, an_actor
from tests.builders_cases import (
    REASON,
    Desk,
    a_desk,
    a_submitted_case,
    accepted,
    approved,
    examined,
    in_the_hand,
    issued,
    read_again,
    reviewed,
)

pytestmark = pytest.mark.usefixtures('db')
LATER = NOW + timedelta(days=90)
S = ApplicationStatus


async def refused(office: Desk, case: Application) -> None:
    await desk.propose_refusal(office.clerk, case.id, reasons=[REASON], now=NOW)
    await desk.refuse(office.reviewer, case.id, paper=PAPERS['non_acceptance'], now=NOW)


async def failed(office: Desk, case: Application) -> None:
    await accepted(office, case)
    for _ in range(2):
        await examined_badly(office, case)


async def examined_badly(office: Desk, case: Application) -> None:
    if (await read_again(case)).status is S.AWAITING_EXAM:
        await examined(office, case, passes=False)


async def declined(office: Desk, case: Application) -> None:
    await reviewed(office, case)
    await deciding.decline(office.approver, case.id, reasons=[REASON], paper=PAPERS['refusal'], now=NOW)


async def withdrawn(office: Desk, case: Application) -> None:
    await submit.withdraw(await its_applicant(case), case.id, now=NOW)


async def returned(office: Desk, case: Application) -> None:
    marks = [{'target': 'material/photo', 'remark': '样例：照片不清'}]
    paper = PAPERS['correction_notice']
    await returning.return_for_correction(office.clerk, case.id, items=marks, paper=paper, now=NOW)


async def withdrawn_while_mending(office: Desk, case: Application) -> None:
    await returned(office, case)
    await withdrawn(office, case)


async def abandoned(office: Desk, case: Application) -> None:
    await returned(office, case)
    await by_clock.abandon_uncorrected(NOW + timedelta(days=30))


async def revoked(office: Desk, case: Application) -> None:
    await issuing.propose_revocation(office.reviewer, case.id, reasons=[REASON], deception=False, now=NOW)
    await issuing.revoke(office.approver, case.id, paper=PAPERS['revocation'], now=NOW)


def revoked_after(carried: Callable[[Desk, Application], Awaitable[None]]):
    async def end(office: Desk, case: Application) -> None:
        await carried(office, case)
        await revoked(office, case)

    return end


async def printed(office: Desk, case: Application) -> None:
    await issued(office, case)
    await issuing.print_certificate(office.clerk, case.id, now=NOW)


async def handed_over(office: Desk, case: Application) -> None:
    await issued(office, case)
    await in_the_hand(office, case)


ENDINGS = [
    pytest.param(refused, S.REFUSED, id='refused'),
    pytest.param(failed, S.FAILED, id='failed'),
    pytest.param(declined, S.DECLINED, id='declined'),
    pytest.param(withdrawn, S.WITHDRAWN, id='withdrawn'),
    pytest.param(withdrawn_while_mending, S.WITHDRAWN, id='withdrawn while mending'),
    pytest.param(abandoned, S.ABANDONED, id='abandoned'),
    pytest.param(revoked_after(approved), S.REVOKED, id='revoked before the issue'),
    pytest.param(revoked_after(issued), S.REVOKED, id='revoked before the print'),
    pytest.param(revoked_after(printed), S.REVOKED, id='revoked before the hand-over'),
    pytest.param(revoked_after(handed_over), S.REVOKED, id='revoked before the upload'),
]


@pytest.fixture
async def office() -> Desk:
    return await a_desk()


async def a_case(office: Desk) -> Application:
    return await a_submitted_case(office, form=True, tracking_code=paper_code())


async def its_applicant(case: Application, now=NOW) -> Actor:
    return await an_actor(await Person.get(id=case.person_id), now=now)


async def the_clerk(office: Desk) -> Actor:
    return await an_actor(await Person.get(id=office.clerk.person_id), office.clerk.role, office.id, now=LATER)


def stopped(clock: Clock) -> list[ClockName]:
    return [term.name for term in clock.terms if term.state is ClockState.STOPPED]


@pytest.mark.parametrize(('end', 'status'), ENDINGS)
async def test_an_ended_case_is_due_nowhere_long_after(office, end, status):
    case = await a_case(office)
    await end(office, case)
    clerk, applicant = await the_clerk(office), await its_applicant(case, LATER)

    seen = await case_card(clerk, case.id, now=LATER)
    own, public = await card(applicant, case.id, now=LATER), await progress(case.tracking_code, now=LATER)
    (row,) = await mine(applicant, now=LATER)
    (listed,) = (await inbox(clerk, Filters(extent=Extent.ALL), now=LATER)).rows

    assert (seen.application.status, seen.application.waits, listed.due_on) == (status, False, None)
    assert public is not None
    assert [seen.clock.open, own.clock.open, public.clock.open, public.due_on] == [[], [], [], None]
    assert (row.clock, row.ended, row.waits_for_applicant) == (None, True, False)
    assert [act.step for act in seen.acts] == []


@pytest.mark.parametrize(('end', 'status'), ENDINGS)
async def test_no_count_and_no_figure_calls_an_ended_case_overdue(office, end, status):
    case = await a_case(office)
    await end(office, case)
    clerk = await the_clerk(office)

    told, shown = await counts(clerk, now=LATER), await figures(clerk, Filters(extent=Extent.ALL), now=LATER)

    assert (told.turn, told.overdue, told.due_today) == (0, 0, 0)
    assert (shown.overdue, shown.due_today, shown.steps) == (0, 0, [])
    assert (await inbox(clerk, Filters(), now=LATER)).count == 0


async def test_the_hand_over_that_a_revocation_ended_is_told_as_ended(office):
    case = await a_case(office)
    await revoked_after(printed)(office, case)

    seen = await case_card(await the_clerk(office), case.id, now=LATER)
    own = await card(await its_applicant(case, LATER), case.id, now=LATER)

    assert stopped(seen.clock) == [ClockName.HAND_OVER, ClockName.UPLOAD]
    assert stopped(own.clock) == [ClockName.HAND_OVER], 'the upload never concerned him'
    assert {term.done_on for term in seen.clock.terms} == {NOW.date()}


async def test_a_revoked_certificate_is_not_handed_over_any_more(office):
    case = await a_case(office)
    await revoked_after(printed)(office, case)

    with pytest.raises(Refused, match='申请现为“已撤销”，不能发放证书'):
        await issuing.hand_over(office.clerk, case.id, paper=PAPERS['service_receipt'], signed_by='样例申请人', now=NOW)


async def test_a_proposal_alone_ends_nothing(office):
    case = await a_case(office)
    await printed(office, case)
    await issuing.propose_revocation(office.reviewer, case.id, reasons=[REASON], deception=False, now=NOW)

    seen = await case_card(await the_clerk(office), case.id, now=LATER)

    assert [term.name for term in seen.clock.open] == [ClockName.HAND_OVER, ClockName.UPLOAD]
