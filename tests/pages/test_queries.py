"""How much a page asks of the database: never more for many rows than for few.

`most` is what it asks today and two or three statements more; who adds one that is needed raises it.
"""

from datetime import timedelta
from importlib import import_module
from uuid import uuid4

import pytest
from nicegui.testing import User

from models import clock
from models.applications.rules.clock_steps import ClockStep
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Application, ClockEvent, Correction, Paper
from models.people.tables import Person
from models.records.operations import notify
from tests.builders import a_person, sign_in
from tests.builders_cases import (
    NEW,
    RENEWAL,
    Desk,
    a_desk,
    a_held_item,
    a_material,
    a_submitted_case,
    accepted,
    examined,
)
from tests.counting import Statements, statements

FEW, MANY = 3, 60


@pytest.fixture(autouse=True)
def nobody_looks_again(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """An open page asks now and then whether a colleague was faster: that is not what opening it asks."""
    monkeypatch.setattr(import_module('pages.issuer.cases.case'), 'WATCHED', 3600.0)


@pytest.fixture
async def office(db) -> Desk:
    return await a_desk(now=clock.now())


async def seen(user: User, address: str) -> Statements:
    """What opening a page asks, once everything is warm."""
    await user.open(address)
    with statements() as asked:
        await user.open(address)
    return asked


async def cases(office: Desk, person: Person, numbers: range) -> list[Application]:
    """Filed cases of one person: some claimed, some due, some standing still."""
    found = []
    for number in numbers:
        case = await a_submitted_case(
            office, RENEWAL, applicant=person, items=(('N1', f'样例{number}'),), form=number == 0, now=clock.now()
        )
        case.claimed_by_id = office.clerk.person_id if number % 3 == 0 else None
        case.due_on = None if number % 3 == 1 else clock.today() + timedelta(days=number % 9 - 4)
        await case.save()
        found.append(case)
    return found


async def grow(case: Application, numbers: range) -> None:
    """More papers, rounds of correction, clock entries and official papers on one case."""
    now = clock.now()
    for number in numbers:
        await a_material(case, f'more{number}', f'样例材料{number}', now=now)
        await Correction.create(
            application_id=case.id, round=number + 1, items=[{'target': 'material/photo', 'label': '彩色照片', 'remark': '样例'}],
            returned_at=now, due_on=now.date(), resubmitted_at=now,
        )  # fmt: skip
        for step in (ClockStep.RETURNED, ClockStep.RESUBMITTED):
            await ClockEvent.create(application_id=case.id, step=step, day=now.date(), at=now)
        await Paper.create(
            id=uuid4(), application_id=case.id, form_key='correction_notice', edition='1', number=f'样例{uuid4().hex[:8]}',
    data={}, sha256='a' * 64, at=now,
        )  # fmt: skip


@pytest.mark.parametrize(('address', 'most'), [
    ('/issuer', 20), ('/issuer/cases', 32), ('/issuer/cases?extent=all&types=renewal&item=N1', 32),
    ('/issuer/cases?words=样例', 32), ('/issuer/figures', 18),
])  # fmt: skip
async def test_a_page_of_the_office_asks_no_more_for_many_cases(user: User, office, address, most):
    person = await a_person('样例申请人')
    await sign_in(user, await Person.get(id=office.clerk.person_id))
    await cases(office, person, range(FEW))
    few = await seen(user, address)

    await cases(office, person, range(FEW, MANY))
    many = await seen(user, address)

    assert len(many) <= len(few), many.most_frequent
    assert len(few) <= most, few.most_frequent


@pytest.mark.parametrize(('address', 'most'), [('/candidate', 18), ('/candidate/applications', 17)])
async def test_a_page_of_the_applicant_asks_no_more_for_many_cases(user: User, office, address, most):
    person = await a_person('样例申请人')
    await sign_in(user, person)
    await cases(office, person, range(FEW))
    few = await seen(user, address)

    await cases(office, person, range(FEW, MANY))
    for number in range(FEW, MANY):
        await a_held_item(person, office)
        await notify(person.id, '样例消息', key=f'more-{number}', now=clock.now())
    many = await seen(user, address)

    assert len(many) <= len(few), many.most_frequent
    assert len(few) <= most, few.most_frequent


@pytest.mark.parametrize(
    ('address', 'of_office', 'most'), [('/issuer/cases/{}', True, 55), ('/applications/{}', False, 54)]
)
async def test_the_page_of_a_case_asks_no_more_where_more_has_happened(user: User, office, address, of_office, most):
    person = await a_person('样例申请人')
    case = (await cases(office, person, range(FEW)))[0]
    await grow(case, range(1))
    await sign_in(user, await Person.get(id=office.clerk.person_id) if of_office else person)
    few = await seen(user, address.format(case.id))

    await cases(office, person, range(FEW, MANY))
    await grow(case, range(1, 8))
    many = await seen(user, address.format(case.id))

    assert len(many) <= len(few), many.most_frequent
    assert len(few) <= most, few.most_frequent
    assert len(await Application.filter(status=ApplicationStatus.SUBMITTED)) == MANY


@pytest.mark.parametrize(
    ('address', 'of_office', 'times'),
    [('/issuer/cases/{}', True, 1), ('/applications/{}', False, 1), ('/applications/{}/receipt', False, 0)],
)
async def test_the_results_of_an_examination_are_asked_for_once_and_where_they_are_shown(
    user: User, office, address, of_office, times
):
    person = await a_person('样例申请人')
    filed = {'receipt_sha256': 'a' * 64, 'receipt': {}}
    case = await a_submitted_case(office, NEW, applicant=person, form=True, now=clock.now(), **filed)
    await accepted(office, case, now=clock.now())
    await examined(office, case, passes=False, now=clock.now())
    await sign_in(user, await Person.get(id=office.clerk.person_id) if of_office else person)

    asked = await seen(user, address.format(case.id))

    assert len([text for text in asked.sent if '"exam_result"' in text]) == times
