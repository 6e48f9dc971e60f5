"""An employer's word for what an employee declared."""

import pytest

from models.applications.operations.begin import settle_place
from models.applications.operations.confirming import answer, ask_employer, is_confirmed
from models.applications.queries.confirmations import asked_of_employer
from models.applications.rules.types import ApplicationType, Region
from models.applications.tables import Application, ApplicationItem, EmployerConfirmation
from models.records.queries import notices_of
from models.records.rules import Role
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_person, an_actor, an_office, an_organisation
from tests.models.applications.operations.test_filing import a_candidate, a_ready_draft, fill_in

pytestmark = pytest.mark.usefixtures('db')


async def an_employed_candidate():
    """A ready draft whose employer is registered; answers candidate, application, employer's actor."""
    await an_office()
    boss = await a_person('样例法人')
    place = await an_organisation(representative=boss)
    actor = await a_candidate()
    application_id = await a_ready_draft(actor)
    await settle_place(
        actor, application_id, employer_id=place.id, employer_name='', employer_division='', home_division='990101',
        region=Region.LOCAL, original_office='', now=NOW,
    )  # fmt: skip
    return actor, application_id, await an_actor(boss, Role.EMPLOYER, place.id)


async def confirmed(application_id) -> bool:
    items = await ApplicationItem.filter(application_id=application_id).order_by('id')
    return await is_confirmed(await Application.get(id=application_id), items)


async def test_the_employer_confirms_once_and_the_applicant_is_told():
    actor, application_id, employer = await an_employed_candidate()
    await ask_employer(actor, application_id, now=NOW)
    await ask_employer(actor, application_id, now=NOW)  # a second click
    (asked,) = await asked_of_employer(employer, now=NOW)
    assert not await confirmed(application_id)

    await answer(employer, asked['id'], agreed=True, remark='', now=NOW)

    assert await confirmed(application_id)
    assert (await notices_of(actor.person_id))[0]['title'] == '用人单位确认声明'
    with pytest.raises(Refused, match='已经答复'):
        await answer(employer, asked['id'], agreed=False, remark='改', now=NOW)


async def test_a_change_after_the_answer_voids_it():
    actor, application_id, employer = await an_employed_candidate()
    await ask_employer(actor, application_id, now=NOW)
    await answer(employer, (await EmployerConfirmation.get()).id, agreed=True, remark='', now=NOW)

    await fill_in(actor, application_id, ApplicationType.NEW, education='初中')

    assert not await confirmed(application_id)


async def test_a_refusal_needs_its_reason_and_confirms_nothing():
    actor, application_id, employer = await an_employed_candidate()
    await ask_employer(actor, application_id, now=NOW)
    asked = (await EmployerConfirmation.get()).id

    with pytest.raises(Refused, match='原因'):
        await answer(employer, asked, agreed=False, remark=' ', now=NOW)
    await answer(employer, asked, agreed=False, remark='学历未核实', now=NOW)

    assert not await confirmed(application_id)
    assert '学历未核实' in (await notices_of(actor.person_id))[0]['body']


async def test_only_the_employer_asked_may_answer_and_nobody_for_himself():
    actor, application_id, employer = await an_employed_candidate()
    await ask_employer(actor, application_id, now=NOW)
    asked = (await EmployerConfirmation.get()).id
    other_boss = await a_person('样例乙')
    other = await an_organisation('样例乙公司', representative=other_boss)

    for stranger in (actor, await an_actor(other_boss, Role.EMPLOYER, other.id)):
        with pytest.raises(NotThere):
            await answer(stranger, asked, agreed=True, remark='', now=NOW)
    assert await asked_of_employer(await an_actor(other_boss, Role.EMPLOYER, other.id), now=NOW) == []
    await Application.filter(id=application_id).update(person_id=employer.person_id)
    with pytest.raises(Refused, match='本人'):
        await answer(employer, asked, agreed=True, remark='', now=NOW)


async def test_an_employer_that_is_not_registered_cannot_be_asked():
    await an_office()
    actor = await a_candidate()
    application_id = await a_ready_draft(actor)

    with pytest.raises(Refused, match='没有在本系统登记'):
        await ask_employer(actor, application_id, now=NOW)
