"""Two at the same moment who do not press the same: limits hold, the last administrator stays, nobody waits for ever."""

import logging

import pytest
from tortoise.transactions import in_transaction

from documents.catalogue import FORMS
from models.applications.operations import begin, filters
from models.applications.rules.inbox import Filters
from models.applications.tables import Application, SavedFilter
from models.certificates import register_changes
from models.certificates.rules.items import ItemStatus
from models.certificates.tables import CertificateItem, RegisterProposal
from models.employment.operations import looking_up
from models.forms import operations as forms
from models.forms.rules import MOST_DRAFTS
from models.once_more import LOG
from models.people.operations import accounts, linking, organisations
from models.people.operations.banning import hold
from models.people.rules import Duty
from models.people.tables import NumberLink, Organisation, Person, Staff
from models.regulation.objection import Refused
from tests.builders import NOW, PASSWORD, a_code, a_number, a_person, a_phone, on_duty
from tests.builders_cases import NEW
from tests.builders_employment import a_holder
from tests.meeting import at_once, meeting
from tests.rights.making_register import a_proposal
from tests.rights.world import a_world

pytestmark = pytest.mark.usefixtures('db')
FORM = FORMS['qualification']


@pytest.fixture
async def world():
    return await a_world()


@pytest.fixture
def together(world, monkeypatch, caplog):
    """Acts done at the same moment; nobody of them was sent off because two waited for each other."""
    caplog.set_level(logging.INFO, LOG)
    with meeting(monkeypatch):
        yield at_once
    assert [one.getMessage() for one in caplog.get_records('call') if 'Deadlock' in one.getMessage()] == []


def refused(answers: list[object]) -> int:
    """How many were refused; what else was raised fails here."""
    raised = [one for one in answers if isinstance(one, BaseException)]
    assert [one for one in raised if not isinstance(one, Refused)] == []
    return len(raised)


async def duty_of(actor):
    return (await Staff.get(person_id=actor.person_id)).id


async def test_two_administrators_who_end_each_others_duty_leave_one(world, together):
    one, other = world['admin'], await on_duty(Duty.ADMIN, world.office.id)

    answers = await together([
        organisations.end_duty(one, await duty_of(other), now=NOW),
        organisations.end_duty(other, await duty_of(one), now=NOW),
    ])  # fmt: skip

    assert refused(answers) == 1
    assert await Staff.filter(duty=Duty.ADMIN, ended_at=None).count() == 1


async def test_two_administrators_who_close_each_others_account_leave_one(world, together):
    one, other = world['admin'], await on_duty(Duty.ADMIN, world.office.id)

    answers = await together([
        accounts.set_disabled(one, other.person_id, True, now=NOW),
        accounts.set_disabled(other, one.person_id, True, now=NOW),
    ])  # fmt: skip

    assert refused(answers) == 1
    assert await Person.filter(id__in=[one.person_id, other.person_id], disabled_at=None).count() == 1


async def test_an_account_made_by_two_clicks_is_one(together):
    number, phone = a_number(), a_phone()

    answers = await together([accounts.register('样例甲', number, phone, PASSWORD, now=NOW) for _ in range(2)])

    assert refused(answers) == 1
    assert await Person.filter(id_number=number).count() == 1


async def test_two_people_are_not_both_proposed_for_one_new_number(world, together):
    new, people = a_number(), [await a_person() for _ in range(2)]

    answers = await together([
        linking.propose_link(world['clerk'], one.id_number, new, '样例', now=NOW) for one in people
    ])  # fmt: skip

    assert refused(answers) == 1
    assert await NumberLink.filter(new_number=new).count() == 1


async def test_the_last_draft_that_is_left_is_begun_once(world, together):
    applicant = world['applicant']
    for place in range(begin.MOST_DRAFTS - 1):
        await begin.begin(applicant, NEW, FORM, begun_with=f'样例{place}', now=NOW)

    answers = await together([begin.begin(applicant, NEW, FORM, begun_with=one, now=NOW) for one in 'ab'])

    assert refused(answers) == 1
    assert await Application.filter(person_id=applicant.person_id).count() == begin.MOST_DRAFTS


async def test_the_last_form_that_is_left_is_begun_once(world, together):
    applicant, form = world['applicant'], FORMS['reissue']
    for place in range(MOST_DRAFTS - 1):
        await forms.begin(applicant, form, known={}, begun_by=f'样例{place}', now=NOW)

    answers = await together([forms.begin(applicant, form, known={}, begun_by=one, now=NOW) for one in 'ab'])

    assert refused(answers) == 1


async def test_the_last_filter_that_is_left_is_kept_once(world, together):
    clerk = world['clerk']
    for place in range(filters.MOST - 1):
        await filters.save_filter(clerk, f'样例{place}', Filters(), now=NOW)

    answers = await together([filters.save_filter(clerk, one, Filters(), now=NOW) for one in ('样例甲', '样例乙')])

    assert refused(answers) == 1
    assert await SavedFilter.filter(person_id=clerk.person_id).count() == filters.MOST


async def test_the_last_look_up_of_the_hour_is_one(world, together, monkeypatch):
    monkeypatch.setattr(looking_up, 'MOST', 1)
    people = [(await a_holder())[0] for _ in range(2)]

    answers = await together([looking_up.look_up(world['employer'], one.id_number, now=NOW) for one in people])

    assert refused(answers) == 1


async def test_what_was_proposed_is_judged_by_the_register_as_it_is_by_then(world, together):
    proposal = await RegisterProposal.get(id=await a_proposal(world)).select_related('item__certificate')

    async def superseded() -> None:
        async with in_transaction():
            await hold(proposal.item.certificate.person_id)
            await CertificateItem.filter(id=proposal.item_id).update(status=ItemStatus.SUPERSEDED)

    answers = await together([
        superseded(), register_changes.approve_change(world['reviewer'], proposal.id, now=NOW)
    ])  # fmt: skip

    assert refused(answers) == 1
    assert (await CertificateItem.get(id=proposal.item_id)).status is ItemStatus.SUPERSEDED


async def test_a_company_taken_in_and_registered_at_the_same_moment_is_one(world, together):
    code = a_code()
    told = {'name': '样例有限公司', 'code': code, 'address': '', 'division': '', 'representative_number': ''}

    answers = await together([organisations.save_organisation(world['admin'], now=NOW, **told) for _ in range(2)])

    assert refused(answers) == 1
    assert await Organisation.filter(code=code).count() == 1
