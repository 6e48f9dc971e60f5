"""A case from its beginning to the hand, by the operations that the pages call; the day is a parameter."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import count
from uuid import UUID

from documents.catalogue import FORMS
from documents.papers import PAPERS
from models.applications.operations import deciding, desk, issuing
from models.applications.operations.begin import begin, choose_center, choose_items, declare, deliver, settle_place
from models.applications.operations.materials import file_material
from models.applications.operations.submit import submit
from models.applications.queries.applicant import CaseCard, card
from models.applications.rules.item_choice import Chosen
from models.applications.rules.materials import FORMS as FORM_OF
from models.applications.rules.types import ApplicationStatus, ApplicationType, Delivery, Part, Region
from models.applications.tables import Application, ApplicationItem
from models.centers.operations import save_center
from models.centers.tables import Center
from models.certificates.tables import CertificateItem
from models.clock import office_day
from models.forms.operations import save_entries
from models.forms.rules import Entry
from models.forms.tables import FilledForm
from models.people.operations.rule_changes import ClauseChange, approve, propose_clause
from models.people.rules import Duty, OfficeLevel
from models.people.tables import Organisation, Person
from models.records.rules import Actor
from models.regulation.item_text import METAL, NamedItem, read_item
from tests.builders import NOW, a_person, an_actor, an_office, an_organisation, on_duty
from tests.builders_cases import CHECKED, SOURCE, Desk, a_held_item

GENERAL, WELDING = 'N1', 'SMAW-FeⅡ-6G-12/60-Fef3J'
FRESH = (ApplicationType.NEW, ApplicationType.ADDITION)
_turns = count(1)


@dataclass(frozen=True)
class House:
    """An office under a profile with one person of each duty, an employer it serves, and two exam centers."""

    admin: Actor
    desk: Desk
    employer: Organisation
    center: int
    other_center: int


async def a_house(profile: str, level: OfficeLevel = OfficeLevel.CITY, *, now: datetime = NOW) -> House:
    """Set up at that level."""
    admin = await an_office(now=now, profile=profile, level=level)
    place = admin.organisation_id or 0
    clerk, reviewer, approver = [
        await on_duty(duty, place, now=now) for duty in (Duty.CLERK, Duty.REVIEWER, Duty.APPROVER)
    ]
    people = Desk(place, clerk, reviewer, approver)
    employer = await an_organisation('样例机械有限公司', representative=await a_person('样例法人', now=now))
    centers = [await a_center(admin, name, now=now) for name in ('样例考试中心', '样例焊工考试中心')]
    return House(admin, people, employer, *centers)


async def a_center(admin: Actor, name: str, *, now: datetime) -> int:
    """A center that examines every item of these journeys."""
    place = await an_organisation(name)
    items = [('2019', code) for code in ('A', GENERAL, 'N2', METAL)]
    await save_center(admin, place.id, items=items, since=office_day(now), now=now)
    return (await Center.get(organisation_id=place.id)).id


@dataclass
class Bearer:
    """An applicant with what he wants: `item` as people write it; `held` is the row it stands in, where it is held."""

    person: Person
    actor: Actor
    kind: ApplicationType
    item: NamedItem
    held: CertificateItem | None = None

    @property
    def form(self):
        """The form of what he applies for."""
        return FORMS[FORM_OF[self.kind]]


async def a_bearer(
    house: House, kind: ApplicationType, item: str = GENERAL, *, now: datetime = NOW, days: int = 120, renewals: int = 0
) -> Bearer:
    """Somebody with what the type takes for granted: nothing, another item, or the item itself for so many days more."""
    person, named = await a_person('样例申请人', now=now), read_item(item)
    bearer = Bearer(person, await an_actor(person, now=now), kind, named)
    until = office_day(now) + timedelta(days=days)
    if kind is not ApplicationType.NEW:
        code = 'N2' if kind is ApplicationType.ADDITION else named.code
        held = await a_held_item(person, house.desk, code, since=four_years_before(until), until=until)
        held.restriction, held.renewals = '' if kind is ApplicationType.ADDITION else named.restriction, renewals
        await held.save()
        bearer.held = None if kind is ApplicationType.ADDITION else held
    return bearer


def four_years_before(until: date) -> date:
    """The first day of a period that ends on that day."""
    after = until + timedelta(days=1)
    return after.replace(year=after.year - 4, day=min(after.day, 28) if after.month == 2 else after.day)


def end_of_period(first: date) -> date:
    """Four years less a day, written down here a second time: what the certificate has to say."""
    leap = (first.month, first.day) == (2, 29)
    return date(first.year + 4, 2, 28) if leap else first.replace(year=first.year + 4) - timedelta(days=1)


async def began(bearer: Bearer, *, now: datetime = NOW) -> UUID:
    """Begun, and the item chosen."""
    case_id = await begin(bearer.actor, bearer.kind, bearer.form, begun_with=f't{next(_turns)}', now=now)
    fresh = bearer.kind in FRESH
    chosen = Chosen(item=bearer.item, restriction=bearer.item.restriction if fresh else '')
    rows = [bearer.held.id if bearer.held else None]
    await choose_items(bearer.actor, case_id, [chosen], certificate_items=rows, now=now)
    return case_id


async def answered(house: House, bearer: Bearer, case_id: UUID, *, now: datetime = NOW) -> CaseCard:
    """Every further step answered; the papers are those the case asks for."""
    actor = bearer.actor
    if bearer.kind is ApplicationType.RENEWAL:
        await declare(actor, case_id, violated=False, now=now)
    await settle_place(
        actor, case_id, employer_id=house.employer.id, employer_name='', employer_division='', home_division='',
        region=Region.LOCAL, original_office='', now=now,
    )  # fmt: skip
    await fill_in(bearer, case_id, now=now)
    for place, paper in enumerate((await card(actor, case_id, now=now)).papers.asked):
        if not paper.generated:
            await file_material(
                actor, case_id, paper.key, title='', sha256=f'{place + 1:064x}', kind='jpg', size=1000, name='样例.jpg',
                warnings=[], now=now,
            )  # fmt: skip
    if (await card(actor, case_id, now=now)).centers:
        await choose_center(actor, case_id, house.center, center_files=False, now=now)
    await deliver(actor, case_id, Delivery.PICKUP, name='', phone='', address='', now=now)
    return await card(actor, case_id, now=now)


async def fill_in(bearer: Bearer, case_id: UUID, *, now: datetime) -> None:
    """The sample's answers, under what is known already."""
    form_id = (await Application.get(id=case_id)).form_id
    known = (await FilledForm.get(id=form_id)).data
    data = bearer.form.sample() | {key: value for key, value in known.items() if value}
    entries = [
        Entry(path=key, value=value, was=known.get(key), window=f'w{next(_turns)}', turn=turn)
        for turn, (key, value) in enumerate(data.items(), 1)
    ]
    await save_entries(bearer.actor, form_id, bearer.form, entries, now=now)


async def filed(house: House, bearer: Bearer, *, now: datetime = NOW) -> Application:
    """From the beginning to the receipt."""
    case_id = await began(bearer, now=now)
    await answered(house, bearer, case_id, now=now)
    await submit(bearer.actor, case_id, bearer.form, now=now)
    return await Application.get(id=case_id)


async def sat(house: House, case: Application, part: Part, *, passed: bool = True, now: datetime = NOW) -> None:
    """One part of the one item, from the document of the exam center."""
    item = await ApplicationItem.get(application_id=case.id)
    result = deciding.Result(item_id=item.id, part=part, day=office_day(now), passed=passed)
    await deciding.file_result(house.desk.clerk, case.id, result, source=SOURCE, now=now)


async def accepted(house: House, case: Application, *, now: datetime = NOW) -> None:
    """Accepted by the clerk."""
    await desk.accept(house.desk.clerk, case.id, paper=PAPERS['acceptance_notice'], continuity=CHECKED, now=now)


async def decided(house: House, case: Application, *, now: datetime = NOW) -> Application:
    """Judged by two, issued, printed and taken."""
    judge = deciding.verify if case.type is ApplicationType.REISSUE else deciding.review
    await judge(house.desk.reviewer, case.id, remark='样例：同意', now=now)
    await deciding.approve(house.desk.approver, case.id, paper=PAPERS['grant'], now=now)
    await issuing.issue(house.desk.clerk, case.id, now=now)
    await issuing.print_certificate(house.desk.clerk, case.id, now=now)
    receipt = PAPERS['service_receipt']
    await issuing.hand_over(house.desk.clerk, case.id, paper=receipt, signed_by='样例申请人', now=now)
    return await Application.get(id=case.id)


async def status_of(case: Application) -> ApplicationStatus:
    """Where it stands now."""
    return (await Application.get(id=case.id)).status


async def changes_rule(house: House, name: str, typed: str, *, now: datetime = NOW, since: date | None = None) -> int:
    """Another value of a clause from today on, proposed by the administrator and approved by another; its version."""
    change = ClauseChange(
        name=name, typed=typed, since=(since or office_day(now)).isoformat(), article='样例发〔2026〕1号第二条',
        source='样例发〔2026〕1号', reason='样例：上级文件',
    )  # fmt: skip
    return await approve(house.desk.approver, await propose_clause(house.admin, change, now=now), now=now)
