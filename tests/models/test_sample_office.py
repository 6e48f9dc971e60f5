"""The demonstration: an office at work, with cases of every type in every state, and nobody's numbers."""

from datetime import timedelta

import pytest

from documents.catalogue import FORMS
from documents.papers import PAPERS
from documents.sample_papers import own_answers, sample_papers
from models.applications.operations.submit import withdraw
from models.applications.rules.types import ApplicationStatus, ApplicationType
from models.applications.tables import Application
from models.certificates.rules.items import Origin
from models.certificates.tables import Certificate, RegisterProposal
from models.clock import now as this_moment
from models.clock import office_day
from models.employment.queries.listing import Asked, records_page
from models.mandates.queries import mandates_of
from models.mandates.rules import MandateState
from models.people.tables import NumberLink, Person, UserSession
from models.records.queries import verify_chain
from models.records.rules import ProposalState
from models.records.tables import Event
from models.sample_cases import TALES, happened, play
from models.sample_employment import RECORDS
from models.sample_office import furnish
from models.sample_register import IMPORTED
from models.sample_steps import NOWHERE, SampleFile, SampleKit, Stage, begun, filed

pytestmark = pytest.mark.usefixtures('db')
ASKED_FOR = {
    ApplicationStatus.DRAFT, ApplicationStatus.SUBMITTED, ApplicationStatus.RETURNED, ApplicationStatus.REFUSAL_PROPOSED,
    ApplicationStatus.AWAITING_EXAM, ApplicationStatus.VERIFYING, ApplicationStatus.UNDER_REVIEW,
    ApplicationStatus.AWAITING_APPROVAL, ApplicationStatus.APPROVED, ApplicationStatus.ISSUED, ApplicationStatus.PRINTED,
    ApplicationStatus.HANDED_OVER, ApplicationStatus.REFUSED, ApplicationStatus.DECLINED, ApplicationStatus.WITHDRAWN,
}  # fmt: skip


def a_kit() -> SampleKit:
    """Forms and papers as they are declared, files that lie nowhere."""
    files = {key: SampleFile('a' * 64, 'jpg', 1000, name) for key, (name, _) in sample_papers().items()}
    files['photo_mended'] = SampleFile('b' * 64, 'jpg', 1000, '样例照片（重拍）.jpg')
    return SampleKit(FORMS, {key: own_answers(form) for key, form in FORMS.items()}, PAPERS, files)


async def a_stage() -> Stage:
    return await furnish(a_kit(), now=this_moment())


async def test_the_office_of_the_demonstration_has_cases_of_every_type_in_every_state():
    stage, now = await a_stage(), this_moment()

    assert await play(stage, now=now) == len(TALES)

    cases = await Application.all().select_related('person')
    assert {case.status for case in cases} == ASKED_FOR
    assert {case.type for case in cases} == set(ApplicationType)
    assert all(case.person.name.startswith('样例') for case in cases)
    own = {case.status for case in cases if case.person_id == stage.people['candidate']}
    assert len(own) >= 5
    waiting = [case.due_on for case in cases if case.status is ApplicationStatus.SUBMITTED]
    assert min(waiting) < office_day(now) < max(waiting)  # some are late, some have time


async def test_what_happened_in_the_demonstration_is_told_in_its_order_and_never_in_the_future():
    stage, now = await a_stage(), this_moment()

    await play(stage, now=now)

    moments = [row['at'] for row in await Event.filter(subject='application').order_by('id').values('at')]
    assert moments == sorted(moments) and moments[-1] <= now
    numbers = await Application.filter(number__not_isnull=True).order_by('number').values('submitted_at')
    assert [row['submitted_at'] for row in numbers] == sorted(row['submitted_at'] for row in numbers)
    assert (await verify_chain()).broken_at is None
    assert not await UserSession.filter(device='演示准备', ended_at=None, expires_at__gt=now).exists()


async def test_the_people_of_the_demonstration_are_nobody():
    await a_stage()

    people = await Person.all()
    assert len(people) > 20
    assert all(one.id_number.startswith(NOWHERE) for one in people)
    assert all(one.phone.startswith('1990000') or (one.phone, one.password_hash) == ('', '') for one in people)


async def test_a_visitor_who_is_faster_keeps_his_case_and_the_others_go_on():
    stage, now = await a_stage(), this_moment()
    returned = next(place for place, tale in enumerate(TALES) if tale.who == '样例庚')
    early = [one for one in happened(now=now) if one[1] == returned and one[3] in {begun, filed}]
    for at, _, tale, act in early:
        await act(stage, tale, at)
    tale = early[0][2]
    await withdraw(await stage.actor('样例庚', now), tale.id, now=now - timedelta(days=5))

    assert await play(stage, now=now) == len(TALES) - 1

    assert (await Application.get(id=tale.id)).status is ApplicationStatus.WITHDRAWN


async def test_the_company_of_the_demonstration_employs_people_and_has_a_delegate():
    stage, today = await a_stage(), office_day(this_moment())
    count, rows = await records_page(Asked(), organisation_id=stage.company_id, today=today)

    assert count == len(RECORDS) and {row['state'] for row in rows} == {'在聘', '已终止'}
    (mandate,) = await mandates_of(stage.people['delegate'], day=today)
    assert mandate['state'] is MandateState.IN_FORCE and mandate['organisation'] == '样例机械有限公司'


async def test_the_register_of_the_demonstration_holds_an_old_register_and_what_waits_for_a_second_person():
    await a_stage()

    people = await Person.filter(name__startswith='样例旧')
    assert len(people) == len(IMPORTED) and not any(one.password_hash for one in people)
    assert await Certificate.filter(origin=Origin.IMPORTED).count() == len(IMPORTED)
    assert await RegisterProposal.filter(state=ProposalState.OPEN).count() == 1
    assert await NumberLink.filter(state=ProposalState.OPEN).count() == 1
