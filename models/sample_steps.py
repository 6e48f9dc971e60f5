"""How a case of the demonstration is filed and carried on: each step by the person whose turn it is, by the real operations."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from models.applications.operations import deciding, desk, issuing
from models.applications.operations.begin import begin, choose_center, choose_items, declare, deliver, settle_place
from models.applications.operations.materials import file_material, papers_of
from models.applications.operations.papers import DeclaredPaper
from models.applications.operations.steps import opened
from models.applications.operations.submit import resubmit, submit, withdraw
from models.applications.rules.continuity_check import ContinuityCheck, Evidence
from models.applications.rules.item_choice import Chosen
from models.applications.rules.materials import FORMS
from models.applications.rules.types import ApplicationType, Delivery, Part, Path, Region
from models.applications.tables import Application, ApplicationItem
from models.certificates.queries import held_by
from models.clock import office_day
from models.forms.casework import case_form_data
from models.forms.operations import save_entries
from models.forms.rules import Declared, Entry
from models.people.operations.sign_in import open_session
from models.people.queries.sessions import whoever
from models.people.tables import Person, UserSession
from models.records.rules import Actor, Role
from models.regulation.item_text import read_item

NOWHERE = '990101'
"""A division code that does not exist, so the numbers made from it belong to nobody."""
VIOLATION = '样例：2024年5月倒车时碰伤货架，无人受伤，单位已组织学习。'
SEEN = ContinuityCheck(evidence=Evidence.EMPLOYER, note='样例：原件已核对')
REASON = {'reason': '样例：学历证明上的姓名和证件号与本人不一致', 'clause': '行政许可法第三十一条'}


@dataclass(frozen=True, slots=True)
class SampleFile:
    """A drawn paper in the store; size in bytes."""

    sha256: str
    kind: str
    size: int
    name: str


@dataclass(frozen=True, slots=True)
class SampleKit:
    """What cases are made of: forms by key, what is answered in them, official papers by key, files by paper."""

    forms: Mapping[str, Declared]
    answers: Mapping[str, Mapping[str, Any]]
    papers: Mapping[str, DeclaredPaper]
    files: Mapping[str, SampleFile]


@dataclass(slots=True)
class Stage:
    """The office with its people, by key, and who of them has signed in: once, until the stage is cleared."""

    kit: SampleKit
    people: dict[str, int]
    office_id: int
    company_id: int
    center_id: int
    until: datetime
    seats: dict[str, Actor] = field(default_factory=dict)

    async def actor(self, key: str, at: datetime) -> Actor:
        """That person, signed in: the staff for their office, everybody else for himself."""
        if key not in self.seats:
            token = await open_session(await Person.get(id=self.people[key]), device='演示准备', now=at)
            me = await whoever(token, now=at)
            assert me is not None
            await UserSession.filter(id=me.session_id).update(expires_at=self.until)
            role, place = (Role.ISSUER, self.office_id) if key in STAFF else (Role.CANDIDATE, None)
            self.seats[key] = Actor(
                person_id=me.person_id, role=role, session_id=me.session_id, organisation_id=place
            )  # fmt: skip
        return self.seats[key]

    async def clear(self, *, now: datetime) -> None:
        """Send everybody home."""
        await UserSession.filter(id__in=[one.session_id for one in self.seats.values()]).update(ended_at=now)


STAFF = frozenset({'clerk', 'reviewer', 'approver'})
Act = Callable[['Stage', 'Tale', datetime], Awaitable[None]]


@dataclass(slots=True)
class Tale:
    """One case: whose, of what, filed so many working days ago, and what happened to it since."""

    who: str
    kind: ApplicationType
    code: str
    days: int
    acts: tuple[tuple[int, Act], ...] = ()
    violated: bool = False
    courier: bool = False
    files: bool = True
    case: UUID | None = None

    @property
    def id(self) -> UUID:
        """The case, once it was begun."""
        assert self.case is not None
        return self.case


async def begun(stage: Stage, tale: Tale, at: datetime) -> None:
    """Everything but the last click: a draft."""
    actor, kit = await stage.actor(tale.who, at), stage.kit
    form = kit.forms[FORMS[tale.kind]]
    tale.case = await begin(actor, tale.kind, form, begun_with=f'{tale.kind}-{tale.code}', now=at)
    held = {one.held.code: one.item_id for one in await held_by(stage.people[tale.who])}
    row = None if tale.kind in {ApplicationType.NEW, ApplicationType.ADDITION} else held[tale.code]
    await choose_items(actor, tale.id, [Chosen(item=read_item(tale.code))], certificate_items=[row], now=at)
    if tale.kind is ApplicationType.RENEWAL:
        await declare(actor, tale.id, violated=tale.violated, now=at)
    await settle_place(
        actor, tale.id, employer_id=stage.company_id, employer_name='', employer_division=NOWHERE,
        home_division=NOWHERE, region=Region.LOCAL, original_office='', now=at,
    )  # fmt: skip
    if (await Application.get(id=tale.id)).path is not Path.NO_EXAM:
        await choose_center(actor, tale.id, stage.center_id, center_files=False, now=at)
    told = {'violation_details': VIOLATION} if tale.violated else {}
    await answered(stage, tale, at, {**kit.answers[form.key], **told})


async def answered(stage: Stage, tale: Tale, at: datetime, values: dict[str, Any]) -> None:
    """Type values into the case's form; what the account said already stays."""
    form_id = (await Application.get(id=tale.id)).form_id
    assert form_id is not None
    known = await case_form_data(form_id)
    entries = [
        Entry(path=key, value=value, was=known.get(key), window='sample', turn=turn)
        for turn, (key, value) in enumerate(values.items(), 1)
    ]
    await save_entries(await stage.actor(tale.who, at), form_id, stage.kit.forms[FORMS[tale.kind]], entries, now=at)


async def filed(stage: Stage, tale: Tale, at: datetime) -> None:
    """Add the papers, say how the certificate is to come, submit."""
    actor = await stage.actor(tale.who, at)
    case = await opened(actor, tale.id, now=at)
    for paper in papers_of(case):
        if paper.required and not paper.generated:
            await paper_filed(stage, tale, at, paper.key, stage.kit.files[paper.key])
    if tale.courier:
        to = await Person.get(id=stage.people[tale.who])
        way = Delivery.COURIER
        await deliver(actor, tale.id, way, name=to.name, phone=to.phone, address='样例市样例路2号3室', now=at)
    await submit(actor, tale.id, stage.kit.forms[FORMS[tale.kind]], now=at)


async def paper_filed(stage: Stage, tale: Tale, at: datetime, key: str, file: SampleFile) -> None:
    """Put one drawn paper into the case."""
    await file_material(
        await stage.actor(tale.who, at), tale.id, key, title='', sha256=file.sha256, kind=file.kind, size=file.size,
        name=file.name, warnings=[], now=at,
    )  # fmt: skip


async def withdrawn(stage: Stage, tale: Tale, at: datetime) -> None:
    """The applicant thinks better of it."""
    await withdraw(await stage.actor(tale.who, at), tale.id, now=at)


async def claimed(stage: Stage, tale: Tale, at: datetime) -> None:
    """The clerk takes the case upon himself."""
    await desk.claim(await stage.actor('clerk', at), tale.id, now=at)


async def returned(stage: Stage, tale: Tale, at: datetime) -> None:
    """The clerk asks for another photo and a whole address."""
    photo = {'target': 'material/photo', 'label': '彩色照片', 'remark': '样例：照片背景不是白色，请重新拍摄后上传'}
    address = {'target': 'form/address', 'label': '通信地址', 'remark': '样例：地址请写到门牌号'}
    await desk.return_for_correction(
        await stage.actor('clerk', at), tale.id, items=[photo, address], paper=stage.kit.papers['correction_notice'],
        now=at,
    )  # fmt: skip


async def mended(stage: Stage, tale: Tale, at: datetime) -> None:
    """The applicant does as he was asked, and submits again."""
    await paper_filed(stage, tale, at, 'photo', stage.kit.files['photo_mended'])
    await answered(stage, tale, at, {'address': '样例市样例区样例路2号3幢402室'})
    await resubmit(await stage.actor(tale.who, at), tale.id, stage.kit.forms[FORMS[tale.kind]], now=at)


async def refusal_proposed(stage: Stage, tale: Tale, at: datetime) -> None:
    """The clerk would not accept it."""
    await desk.propose_refusal(await stage.actor('clerk', at), tale.id, reasons=[REASON], now=at)


async def refused(stage: Stage, tale: Tale, at: datetime) -> None:
    """The reviewer agrees."""
    paper = stage.kit.papers['non_acceptance']
    await desk.refuse(await stage.actor('reviewer', at), tale.id, paper=paper, now=at)


async def accepted(stage: Stage, tale: Tale, at: datetime) -> None:
    """The clerk accepts it."""
    paper = stage.kit.papers['acceptance_notice']
    await desk.accept(await stage.actor('clerk', at), tale.id, paper=paper, continuity=SEEN, now=at)


async def passed(stage: Stage, tale: Tale, at: datetime) -> None:
    """Both parts were sat, and passed."""
    await examined(stage, tale, at, {Part.THEORY: 86, Part.PRACTICAL: 91})


async def theory_passed(stage: Stage, tale: Tale, at: datetime) -> None:
    """Of administration, only the theory is examined."""
    await examined(stage, tale, at, {Part.THEORY: 84})


async def half_passed(stage: Stage, tale: Tale, at: datetime) -> None:
    """The theory was passed, the practical part is to be sat again."""
    await examined(stage, tale, at, {Part.THEORY: 78, Part.PRACTICAL: 55})


async def examined(stage: Stage, tale: Tale, at: datetime, scores: dict[Part, int]) -> None:
    """The clerk types the results in from the list of the center."""
    sheet = stage.kit.files['results']
    source = deciding.Source(sha256=sheet.sha256, kind=sheet.kind, size=sheet.size, name=sheet.name)
    row = await ApplicationItem.get(application_id=tale.id)
    for part, score in scores.items():
        result = deciding.Result(item_id=row.id, part=part, day=office_day(at), score=score)
        await deciding.file_result(await stage.actor('clerk', at), tale.id, result, source=source, now=at)


async def verified(stage: Stage, tale: Tale, at: datetime) -> None:
    """The reviewer finds the lost certificate in the books."""
    await deciding.verify(await stage.actor('reviewer', at), tale.id, remark='样例：原证由本机关签发，信息相符', now=at)


async def reviewed(stage: Stage, tale: Tale, at: datetime) -> None:
    """The reviewer finds nothing against it."""
    await deciding.review(await stage.actor('reviewer', at), tale.id, remark='样例：材料齐全，同意', now=at)


async def approved(stage: Stage, tale: Tale, at: datetime) -> None:
    """The approver grants it."""
    await deciding.approve(await stage.actor('approver', at), tale.id, paper=stage.kit.papers['grant'], now=at)


async def declined(stage: Stage, tale: Tale, at: datetime) -> None:
    """The approver does not grant it."""
    paper = stage.kit.papers['refusal']
    await deciding.decline(await stage.actor('approver', at), tale.id, reasons=[REASON], paper=paper, now=at)


async def issued(stage: Stage, tale: Tale, at: datetime) -> None:
    """The clerk puts it on the certificate."""
    await issuing.issue(await stage.actor('clerk', at), tale.id, now=at)


async def printed(stage: Stage, tale: Tale, at: datetime) -> None:
    """The certificate lies ready."""
    await issuing.print_certificate(await stage.actor('clerk', at), tale.id, now=at)


async def handed_over(stage: Stage, tale: Tale, at: datetime) -> None:
    """Fetched at the window, or sent."""
    person, paper = await Person.get(id=stage.people[tale.who]), stage.kit.papers['service_receipt']
    post_number, signed_by = ('YL0000000000', '') if tale.courier else ('', person.name)
    await issuing.hand_over(
        await stage.actor('clerk', at), tale.id, paper=paper, post_number=post_number, signed_by=signed_by, now=at
    )


async def uploaded(stage: Stage, tale: Tale, at: datetime) -> None:
    """Put on the national platform that day."""
    await issuing.upload(await stage.actor('clerk', at), tale.id, day=office_day(at), now=at)
