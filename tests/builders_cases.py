"""Cases for tests: an office with its people, a filed application, and the steps that carry it on."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from documents.catalogue import FORMS as DECLARED
from documents.papers import PAPERS
from models.applications.operations import deciding, desk, issuing
from models.applications.rules.clock_steps import ClockStep
from models.applications.rules.continuity_check import ContinuityCheck, Evidence
from models.applications.rules.materials import FORMS
from models.applications.rules.types import ApplicationStatus, ApplicationType, Delivery, MaterialState, Part, Path
from models.applications.tables import Application, ApplicationItem, ClockEvent, Material
from models.certificates.rules.items import Origin
from models.certificates.tables import Certificate, CertificateItem
from models.clock import office_day
from models.forms.casework import begin_for_case, close_for_case
from models.people.rules import Duty, OfficeLevel
from models.people.tables import Office, Person
from models.records.rules import Actor
from models.records.tables import Event, Notice
from tests.builders import NOW, a_person, an_organisation, on_duty
from tests.builders_forms import a_log

NEW, ADDITION, RENEWAL = ApplicationType.NEW, ApplicationType.ADDITION, ApplicationType.RENEWAL
REISSUE, EMPLOYER_CHANGE = ApplicationType.REISSUE, ApplicationType.EMPLOYER_CHANGE
REASON = {'reason': '样例：材料与实际不符', 'clause': '行政许可法第三十一条'}
SOURCE = deciding.Source(sha256='c' * 64, kind='pdf', size=1000, name='样例成绩汇总表.pdf')
CHECKED = ContinuityCheck(evidence=Evidence.CONTRACT, note='样例：原件已核对')
"""The clerk's word on a continuity that no record shows."""
_place = count(1)


@dataclass(frozen=True)
class Desk:
    """An issuing office and one person of each duty, signed in."""

    id: int
    clerk: Actor
    reviewer: Actor
    approver: Actor


async def a_desk(name: str = '样例市市场监督管理局', *, now: datetime = NOW) -> Desk:
    """An office without the wait for a password."""
    await a_log()
    place = await an_organisation(name)
    await Office.create(organisation_id=place.id, level=OfficeLevel.CITY, phone='000-00000000')
    clerk, reviewer, approver = [
        await on_duty(duty, place.id, now=now) for duty in (Duty.CLERK, Duty.REVIEWER, Duty.APPROVER)
    ]
    return Desk(place.id, clerk, reviewer, approver)


async def a_submitted_case(
    office: Desk,
    kind: ApplicationType = NEW,
    *,
    items: tuple[tuple[str, str], ...] = (('N1', ''),),
    applicant: Person | None = None,
    path: Path | None = None,
    held: tuple[int, ...] = (),
    now: datetime = NOW,
    form: bool = False,
    **more: Any,
) -> Application:
    """A filed application with its items and papers, as the submission leaves it; `held` are rows of certificates."""
    applicant = applicant or await a_person('样例申请人')
    place, key = next(_place), uuid4()
    with_exam = kind in {NEW, ADDITION}
    known: dict[str, Any] = {
        'type': kind, 'path': path or (Path.APPLICATION_FIRST if with_exam else Path.NO_EXAM),
        'status': ApplicationStatus.SUBMITTED, 'person_id': applicant.id, 'begun_by_id': applicant.id,
        'begun_with': key.hex, 'profile_key': 'guangdong', 'began_on': office_day(now), 'office_id': office.id,
        'number': f'样例-{place:06d}', 'tracking_code': key.hex[:20], 'submitted_at': now, 'created_at': now,
        'saved_at': now, 'codes': ''.join(f'|{code}|' for code, _ in items), 'delivery': Delivery.PICKUP, 'delivery_to': {'address': '样例市样例路1号'},
    } | more  # fmt: skip
    case = await Application.create(id=key, **known)
    rows = held or (None,) * len(items)
    for (code, restriction), row in zip(items, rows, strict=True):
        await ApplicationItem.create(
            application_id=key, edition='2019', code=code, restriction=restriction, certificate_item_id=row,
            open_key=f'{applicant.id}:2019:{code}:{restriction}',
        )  # fmt: skip
    await a_material(case, 'photo', '彩色照片', now=now)
    await ClockEvent.create(application_id=key, step=ClockStep.SUBMITTED, day=office_day(now), at=now)
    if form:
        declared = DECLARED[FORMS[kind]]
        case.form_id = await begin_for_case(key, applicant.id, declared, known=declared.sample(), now=now)
        await close_for_case(case.form_id, declared, now=now)
    case.due_on = office_day(now) + timedelta(days=7)
    await case.save()
    return case


async def a_material(case: Application, key: str, title: str, *, now: datetime = NOW) -> Material:
    """A paper filed with a case."""
    return await Material.create(
        id=uuid4(), application_id=case.id, key=key, title=title, sha256='a' * 64, kind='jpg', name='样例.jpg',
        size=1000, state=MaterialState.GIVEN, at=now,
    )  # fmt: skip


async def a_held_item(
    person: Person,
    office: Desk,
    code: str = 'N1',
    *,
    since: date = date(2023, 1, 10),
    until: date = date(2027, 1, 9),
    origin: Origin = Origin.ISSUED,
) -> CertificateItem:
    """An item on the person's certificate of this office."""
    certificate = await Certificate.create(
        person_id=person.id, number=person.id_number, issuer='样例市市场监督管理局', office_id=office.id,
        origin=origin, first_issued_on=since, prints=1, created_at=NOW,
    )  # fmt: skip
    return await CertificateItem.create(
        certificate_id=certificate.id, edition='2019', code=code, valid_from=since, valid_until=until
    )


def at(day: date, hour: int = 2) -> datetime:
    """A moment of that day, ten in the morning at the office."""
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


async def accepted(office: Desk, case: Application, *, now: datetime = NOW) -> None:
    """Accepted by the clerk."""
    await desk.accept(office.clerk, case.id, paper=PAPERS['acceptance_notice'], continuity=CHECKED, now=now)


async def examined(office: Desk, case: Application, *, passes: bool = True, now: datetime = NOW) -> None:
    """Every part of every item sat, with that result."""
    for item in await ApplicationItem.filter(application_id=case.id):
        for part in (Part.THEORY, Part.PRACTICAL):
            result = deciding.Result(item_id=item.id, part=part, day=office_day(now), passed=passes)
            await deciding.file_result(office.clerk, case.id, result, source=SOURCE, now=now)


async def reviewed(office: Desk, case: Application, *, now: datetime = NOW) -> None:
    """From the desk to the table of the approver."""
    await accepted(office, case, now=now)
    if case.path is Path.APPLICATION_FIRST:
        await examined(office, case, now=now)
    judge = deciding.verify if case.type is REISSUE else deciding.review
    await judge(office.reviewer, case.id, remark='样例：同意', now=now)


async def approved(office: Desk, case: Application, *, now: datetime = NOW) -> None:
    """From the desk to the decision."""
    await reviewed(office, case, now=now)
    await deciding.approve(office.approver, case.id, paper=PAPERS['grant'], now=now)


async def issued(office: Desk, case: Application, *, now: datetime = NOW) -> None:
    """From the desk to the certificate."""
    await approved(office, case, now=now)
    await issuing.issue(office.clerk, case.id, now=now)


async def in_the_hand(office: Desk, case: Application, *, now: datetime = NOW) -> None:
    """An issued certificate, printed and taken."""
    await issuing.print_certificate(office.clerk, case.id, now=now)
    await issuing.hand_over(office.clerk, case.id, paper=PAPERS['service_receipt'], signed_by='样例申请人', now=now)


async def read_again(case: Application) -> Application:
    """The case as it is stored now."""
    return await Application.get(id=case.id)


async def steps_written(case_id: UUID) -> list[str]:
    """The titles of the case's events, oldest first."""
    rows = await Event.filter(subject='application', subject_id=str(case_id)).order_by('id').values('title')
    return [row['title'] for row in rows]


async def told(case: Application) -> list[str]:
    """The titles of what the applicant was told, oldest first."""
    rows = await Notice.filter(person_id=case.person_id).order_by('id').values('title')
    return [row['title'] for row in rows]
