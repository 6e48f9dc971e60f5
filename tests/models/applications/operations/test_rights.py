"""Every act of the office: by whom it belongs to, on the state he saw, once."""

import asyncio
from datetime import date
from inspect import iscoroutinefunction
from types import ModuleType
from uuid import uuid4

import pytest

from documents.papers import PAPERS
from models.applications.operations import deciding, desk, issuing, results, returning
from models.applications.operations.steps import Stale
from models.applications.rules.types import ApplicationStatus, Part
from models.applications.tables import Application, ApplicationItem, ClockEvent, Paper
from models.centers.tables import Center
from models.certificates.tables import Certificate, CertificateItem
from models.people.rules import Duty
from models.people.tables import Organisation, Person, UserSession
from models.records.queries import verify_chain
from models.records.rules import AttemptStep
from models.records.tables import Counter, Event, Notice
from models.regulation.objection import NotThere, Refused
from tests.builders import NOW, a_person, an_actor, an_organisation, on_duty
from tests.builders_cases import (
    CHECKED,
    NEW,
    REASON,
    REISSUE,
    RENEWAL,
    SOURCE,
    Desk,
    a_desk,
    a_held_item,
    a_submitted_case,
    accepted,
    approved,
    issued,
    read_again,
    reviewed,
    steps_written,
)
from tests.builders_employment import a_firm, filed

pytestmark = pytest.mark.usefixtures('db')
S = ApplicationStatus


@pytest.fixture
async def office():
    return await a_desk()


async def submitted(office, case):
    """Left as it was filed."""


async def proposed(office, case):
    await desk.propose_refusal(office.clerk, case.id, reasons=[REASON], now=NOW)


async def returned(office, case):
    mark = {'target': 'material/photo', 'remark': '样例'}
    await desk.return_for_correction(office.clerk, case.id, items=[mark], paper=PAPERS['correction_notice'], now=NOW)


async def asked_for_more(office, case):
    await accepted(office, case)
    await deciding.request_extension(office.reviewer, case.id, reason='样例', now=NOW)


async def printed(office, case):
    await issued(office, case)
    await issuing.print_certificate(office.clerk, case.id, now=NOW)


async def revocation_proposed(office, case):
    await issued(office, case)
    await issuing.propose_revocation(office.reviewer, case.id, reasons=[REASON], deception=True, now=NOW)


async def a_result(case: Application) -> deciding.Result:
    item = await ApplicationItem.get(application_id=case.id)
    return deciding.Result(item_id=item.id, part=Part.THEORY, day=date(2026, 11, 20), passed=True)


MARK = {'items': [{'target': 'material/photo', 'remark': '样例'}], 'paper': PAPERS['correction_notice']}
REASONS = {'reasons': [REASON]}
CLERK, REVIEWER, APPROVER = 'clerk', 'reviewer', 'approver'
ACTS = {
    'claim': (desk.claim, RENEWAL, submitted, {CLERK}, {}),
    'release': (desk.release, RENEWAL, submitted, {CLERK}, {}),
    'accept': (
        desk.accept, RENEWAL, submitted, {CLERK}, {'paper': PAPERS['acceptance_notice'], 'continuity': CHECKED},
    ),
    'return_for_correction': (desk.return_for_correction, RENEWAL, submitted, {CLERK}, MARK),
    'more_time': (desk.more_time, RENEWAL, returned, {CLERK}, {'until': date(2026, 12, 18), 'reason': '样例'}),
    'propose_refusal': (desk.propose_refusal, RENEWAL, submitted, {CLERK}, REASONS),
    'refuse': (desk.refuse, RENEWAL, proposed, {REVIEWER, APPROVER}, {'paper': PAPERS['non_acceptance']}),
    'send_back': (desk.send_back, RENEWAL, reviewed, {APPROVER}, {'remark': '样例'}),
    'file_result': (deciding.file_result, NEW, accepted, {CLERK}, {'source': SOURCE}),
    'verify': (deciding.verify, REISSUE, accepted, {REVIEWER}, {}),
    'review': (deciding.review, RENEWAL, accepted, {REVIEWER}, {}),
    'request_extension': (deciding.request_extension, RENEWAL, accepted, {REVIEWER}, {'reason': '样例'}),
    'extend': (deciding.extend, RENEWAL, asked_for_more, {APPROVER}, {}),
    'approve': (deciding.approve, RENEWAL, reviewed, {APPROVER}, {'paper': PAPERS['grant']}),
    'decline': (deciding.decline, RENEWAL, reviewed, {APPROVER}, {**REASONS, 'paper': PAPERS['refusal']}),
    'issue': (issuing.issue, RENEWAL, approved, {CLERK}, {}),
    'print_certificate': (issuing.print_certificate, RENEWAL, issued, {CLERK}, {}),
    'hand_over': (
        issuing.hand_over, RENEWAL, printed, {CLERK}, {'paper': PAPERS['service_receipt'], 'post_number': 'SAMPLE00'},
    ),
    'upload': (issuing.upload, RENEWAL, issued, {CLERK}, {'day': date(2026, 11, 20)}),
    'propose_revocation': (issuing.propose_revocation, RENEWAL, issued, {REVIEWER}, {**REASONS, 'deception': True}),
    'revoke': (issuing.revoke, RENEWAL, revocation_proposed, {APPROVER}, {'paper': PAPERS['revocation']}),
}  # fmt: skip
"""Act → operation, type of case, how the case gets there, whose it is, what is handed to it."""
FOR_ANYBODY_OF_THE_OFFICE = {'declare_relative'}
MANY_OF_ONE = {'claim_all'}


def operations(module: ModuleType) -> set[str]:
    """The public operations of a module: coroutines that take an actor."""
    return {
        name for name, thing in vars(module).items()
        if iscoroutinefunction(thing) and 'actor' in thing.__annotations__ and thing.__module__ == module.__name__
    }  # fmt: skip


def test_every_operation_of_the_office_is_walked_here():
    there = set().union(*(operations(module) for module in (desk, returning, deciding, results, issuing)))

    assert there == set(ACTS) | FOR_ANYBODY_OF_THE_OFFICE | MANY_OF_ONE


async def ready(office: Desk, name: str) -> tuple[Application, dict[str, object]]:
    """A case at the point where that act is next, and what the act is handed."""
    _, kind, lead, _, handed = ACTS[name]
    person = await a_person('样例申请人')
    held = (await a_held_item(person, office)).id if kind in {RENEWAL, REISSUE} else None
    case = await a_submitted_case(office, kind, applicant=person, held=(held,) if held else ())
    await lead(office, case)
    return await read_again(case), dict(handed)


async def act(name: str, actor, case: Application, handed: dict[str, object], **more: object) -> None:
    operation = ACTS[name][0]
    given = (await a_result(case),) if name == 'file_result' else ()
    await operation(actor, case.id, *given, now=NOW, **handed, **more)


async def written() -> tuple[object, ...]:
    """Everything an act could have written; an attempt that was refused stands in the log all the same."""
    cases = await Application.all().order_by('id').values()
    tables = (Notice, Paper, ClockEvent, Counter)
    events = await Event.exclude(step=AttemptStep.REFUSED.value).count()
    return cases, [events, *[await table.all().count() for table in tables]]


@pytest.mark.parametrize('name', ACTS)
async def test_who_may_not_act_changes_nothing(office, name):
    case, handed = await ready(office, name)
    other = await a_desk('样例外地市场监督管理局')
    refused = {
        duty: getattr(office, duty) for duty in (CLERK, REVIEWER, APPROVER) if duty not in ACTS[name][3]
    } | {
        'other office': getattr(other, next(iter(ACTS[name][3]))),
        'applicant': await an_actor(await a_person_of(case)),
        'stranger': await an_actor(await a_person('样例路人')),
        'admin': await on_duty(Duty.ADMIN, office.id),
        'center': await on_duty(Duty.CENTER_MANAGER, other.id),
    }  # fmt: skip
    before = await written()

    for who, actor in refused.items():
        with pytest.raises((Refused, NotThere)):
            await act(name, actor, case, handed)
        assert await written() == before, who

    attempts = Event.filter(step=AttemptStep.REFUSED.value, subject_id=str(case.id))
    assert set(await attempts.values_list('person_id', flat=True)) == {one.person_id for one in refused.values()}


async def a_person_of(case: Application):
    return await Person.get(id=case.person_id)


@pytest.mark.parametrize('name', ACTS)
async def test_who_looks_at_an_older_state_changes_nothing(office, name):
    case, handed = await ready(office, name)
    actor = getattr(office, next(iter(ACTS[name][3])))
    before = await written()

    with pytest.raises(Stale):
        await act(name, actor, case, handed, version=case.version + 1)

    assert await written() == before


@pytest.mark.parametrize('name', sorted(set(ACTS) - {'release'}))
async def test_an_act_writes_one_event_of_the_person_and_no_second_one_when_repeated(office, name):
    case, handed = await ready(office, name)
    actor = getattr(office, next(iter(ACTS[name][3])))
    events = await Event.filter(person_id=actor.person_id).count()

    await act(name, actor, case, handed, version=case.version)
    after = await written()
    with pytest.raises(Stale):
        await act(name, actor, case, handed, version=case.version)

    assert await Event.filter(person_id=actor.person_id).count() == events + 1
    assert await written() == after
    assert (await verify_chain()).broken_at is None


async def test_a_right_that_ended_while_the_page_was_open_counts_no_more(office):
    case = await a_submitted_case(office, RENEWAL)
    await UserSession.filter(id=office.clerk.session_id).update(ended_at=NOW)

    with pytest.raises(Refused, match='登录已失效'):
        await desk.claim(office.clerk, case.id, now=NOW)


async def test_a_draft_is_nobody_s_business_at_the_office(office):
    case = await a_submitted_case(office, RENEWAL, status=S.DRAFT)

    with pytest.raises(NotThere):
        await desk.claim(office.clerk, case.id, now=NOW)


async def test_no_case_of_that_number_is_no_case(office):
    with pytest.raises(NotThere):
        await desk.claim(office.clerk, uuid4(), now=NOW)


async def test_what_one_clerk_claimed_another_does_not_touch(office):
    case, colleague = await a_submitted_case(office, RENEWAL), await on_duty(Duty.CLERK, office.id, '样例同事')
    await desk.claim(office.clerk, case.id, now=NOW)

    with pytest.raises(Refused, match='此件由样例受理领办'):
        await desk.accept(colleague, case.id, paper=PAPERS['acceptance_notice'], continuity=CHECKED, now=NOW)

    with pytest.raises(Refused, match='代同事退回待领的原因'):
        await desk.release(colleague, case.id, now=NOW)
    await desk.release(colleague, case.id, remark='样例：同事休假', now=NOW)
    await desk.accept(colleague, case.id, paper=PAPERS['acceptance_notice'], continuity=CHECKED, now=NOW)
    assert await steps_written(case.id) == ['领办', '退回待领', '受理']


async def test_claiming_twice_and_releasing_twice_writes_each_once(office):
    case = await a_submitted_case(office, RENEWAL)

    for _ in range(2):
        await desk.claim(office.clerk, case.id, now=NOW)
    for _ in range(2):
        await desk.release(office.clerk, case.id, now=NOW)

    assert await steps_written(case.id) == ['领办', '退回待领']


async def test_a_claim_ends_when_the_case_goes_to_the_next_duty(office):
    case = await a_submitted_case(office, RENEWAL)
    await desk.claim(office.clerk, case.id, now=NOW)

    await accepted(office, case)

    assert (await read_again(case)).claimed_by_id is None


async def test_several_are_claimed_at_once_and_each_that_cannot_be_says_why(office):
    free, done = await a_submitted_case(office, RENEWAL), await a_submitted_case(office, RENEWAL)
    await accepted(office, done)
    stranger = uuid4()

    answer = await desk.claim_all(office.clerk, [free.id, done.id, stranger], now=NOW)

    assert answer[free.id] == ''
    assert answer[done.id] == '“领办”由审核人员办理，您当前的身份不能办理'
    assert answer[stranger] == '没有这件申请，或不由您所在的机关办理'


async def test_two_clerks_at_once_accept_a_case_once(office):
    case, colleague = await a_submitted_case(office, RENEWAL), await on_duty(Duty.CLERK, office.id, '样例同事')

    answers = await asyncio.gather(
        *(
            desk.accept(
                clerk, case.id, paper=PAPERS['acceptance_notice'], continuity=CHECKED, version=case.version, now=NOW
            )
            for clerk in (office.clerk, colleague)
        ),
        return_exceptions=True,
    )

    assert sorted(type(answer).__name__ for answer in answers) == ['NoneType', 'Stale']
    assert await Paper.all().count() == 1
    assert await steps_written(case.id) == ['受理']


async def test_papers_issued_at_once_have_numbers_without_gaps(office):
    cases = [await a_submitted_case(office, RENEWAL) for _ in range(6)]

    await asyncio.gather(*(accepted(office, case) for case in cases))

    numbers = await Paper.all().order_by('number').values_list('number', flat=True)
    assert list(numbers) == [f'特设受〔2026〕第{place:04d}号' for place in range(1, 7)]


async def test_a_paper_that_cannot_go_out_gives_its_number_back(office):
    case = await a_submitted_case(office, RENEWAL)
    nameless = {**MARK, 'items': [{'target': 'material/photo', 'remark': '样' * 1001}]}

    with pytest.raises(Refused):
        await desk.return_for_correction(office.clerk, case.id, **nameless, now=NOW)
    await desk.return_for_correction(office.clerk, case.id, **MARK, now=NOW)

    assert (await Paper.get()).number == '特设补〔2026〕第0001号'


async def test_a_case_of_the_reviewer_s_own_employer_is_left_to_a_colleague(office):
    reviewer = await Person.get(id=office.reviewer.person_id)
    place = await an_organisation(representative=reviewer)
    case = await a_submitted_case(office, RENEWAL, employer_id=place.id)
    await accepted(office, case)

    with pytest.raises(Refused, match='用人单位是您所在的单位'):
        await deciding.review(office.reviewer, case.id, now=NOW)


async def test_who_represents_an_employer_that_recorded_the_applicant_leaves_him_to_a_colleague(office):
    person = await a_person()
    held = await a_held_item(person, office)
    case = await a_submitted_case(office, RENEWAL, applicant=person, held=(held.id,))
    await accepted(office, case)
    firm = await a_firm(office=False)
    await filed(firm.actor, held, end=date(2026, 12, 31))
    await Organisation.filter(id=firm.id).update(representative_id=office.reviewer.person_id)

    with pytest.raises(Refused, match='用人单位是您所在的单位'):
        await deciding.review(office.reviewer, case.id, now=NOW)


async def test_a_center_verifies_a_lost_certificate_of_its_own(office):
    place = await an_organisation('样例考试中心')
    center = await Center.create(organisation_id=place.id, since=date(2020, 1, 1))
    manager = await on_duty(Duty.CENTER_MANAGER, place.id)
    person = await a_person()
    held = await a_held_item(person, office)
    case = await a_submitted_case(office, REISSUE, applicant=person, held=(held.id,), center_id=center.id)
    await accepted(office, case)

    await deciding.verify(manager, case.id, now=NOW)

    assert (await read_again(case)).status is S.AWAITING_APPROVAL


async def test_two_cases_of_one_person_issued_at_once_share_one_certificate(office):
    person = await a_person()
    cases = [await a_submitted_case(office, NEW, items=((code, ''),), applicant=person) for code in ('N1', 'Q1')]
    for case in cases:
        await approved(office, case)

    await asyncio.gather(*(issuing.issue(office.clerk, case.id, now=NOW) for case in cases))

    assert await Certificate.all().count() == 1
    assert sorted([row.code for row in await CertificateItem.all()]) == ['N1', 'Q1']
