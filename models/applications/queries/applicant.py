"""What the applicant's side sees of one of its cases: everything its pages need."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from models.applications.facts import named_items, receiving, rules_day
from models.applications.known import known_to
from models.applications.operations.changes import items_changed
from models.applications.operations.helped import HELPED
from models.applications.operations.original_center import known_center
from models.applications.operations.steps import Case, clock_of
from models.applications.queries.declaring import Declaration, declaration_in
from models.applications.queries.filed import FiledPaper, Papers, papers_in
from models.applications.queries.outcome import Against, Examined, decided_against, examined
from models.applications.queries.reading import at_side
from models.applications.rules.clock import Clock
from models.applications.rules.drafts import DraftTerm, draft_term
from models.applications.rules.materials import SELF_DECLARATION
from models.applications.rules.moves import buttons, whose_turn
from models.applications.rules.office import Receiving
from models.applications.rules.types import (
    ApplicationStatus,
    ApplicationType,
    Delivery,
    Party,
    Path,
    Region,
    Step,
)
from models.applications.tables import Application, Correction, Paper
from models.centers.queries import centers_for, listed_center
from models.clock import office_day
from models.mandates.queries import help_given
from models.people.queries.persons import names_of
from models.records.queries import history
from models.records.rules import Actor
from models.regulation.clauses import Profile
from models.regulation.item_text import NamedItem

__all__ = ['CaseCard', 'FiledPaper', 'ItemRow', 'Mending', 'card']
PLAIN = (
    'id', 'tracking_code', 'type', 'path', 'status', 'person_id', 'began_on', 'form_id', 'region', 'original_office',
    'employer_id', 'employer_name', 'employer_code', 'employer_division', 'home_division', 'declared_violation',
    'declared_at', 'center_files', 'delivery', 'delivery_to', 'submitted_at', 'receipt_sha256', 'saved_at',
    'closed_at', 'posted_as', 'platform_on',
)  # fmt: skip
"""Columns that are shown as they stand."""
SILENT = frozenset(
    {
        Step.CLAIM, Step.RELEASE, Step.FILE_RESULT, Step.PROPOSE_REFUSAL, Step.SEND_BACK, Step.REQUEST_EXTENSION,
        Step.PROPOSE_REVOCATION,
    }
)  # fmt: skip
"""Steps inside the office, before anything is decided: not told to the applicant."""
TOLD_WHOLE = HELPED | {Step.SETTLE_TARGET.value}
"""Steps whose remark is meant for the applicant as well."""


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item applied for: as it is to be, the one it comes from, and its row."""

    named: NamedItem
    old_edition: str
    old_code: str
    certificate_item_id: int | None
    id: int


@dataclass(frozen=True, slots=True)
class Mending:
    """One round of correction."""

    round: int
    marks: list[dict[str, str]]
    due_on: date
    returned_at: datetime
    resubmitted_at: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class CaseCard:
    """A case as the applicant's side sees it. `own`: the reader is the applicant; else he helps, or is the center."""

    id: UUID
    number: str
    tracking_code: str
    type: ApplicationType
    path: Path
    status: ApplicationStatus
    own: bool
    person_id: int
    person: str
    items: list[ItemRow]
    changed: bool
    profile: Profile
    began_on: date
    form_id: UUID
    known: dict[str, Any]
    receiving: Receiving
    region: Region
    original_office: str
    employer_id: int | None
    employer_name: str
    employer_code: str
    employer_division: str
    home_division: str
    declared_violation: bool | None
    declared_at: datetime | None
    center: dict[str, Any] | None
    centers: list[dict[str, Any]]
    center_known: bool
    center_files: bool
    delivery: Delivery
    delivery_to: dict[str, str]
    submitted_at: datetime | None
    receipt_sha256: str
    receipt: dict[str, Any]
    papers: Papers
    declaration: Declaration | None
    official: list[dict[str, Any]]
    rounds: list[Mending]
    examined: list[Examined]
    against: Against | None
    clock: Clock
    turn: Party | None
    buttons: list[Step]
    draft: DraftTerm
    saved_at: datetime
    closed_at: datetime | None
    posted_as: str
    platform_on: date | None
    helpers: list[dict[str, Any]]
    events: list[dict[str, Any]]

    @property
    def is_draft(self) -> bool:
        """Whether it has not been filed yet."""
        return self.status is ApplicationStatus.DRAFT

    @property
    def office(self) -> str:
        """The office that receives it, '' where none is found yet."""
        return str(self.known['case.office'])

    @property
    def declared(self) -> bool:
        """Whether a declaration stands in for the papers that it may replace."""
        return SELF_DECLARATION in self.papers.given or bool(self.declaration and self.declaration.holds)

    @property
    def mending(self) -> Mending | None:
        """What is to be mended now."""
        return self.rounds[-1] if self.status is ApplicationStatus.RETURNED and self.rounds else None

    @property
    def shown(self) -> str:
        """Its items in words."""
        return '、'.join(one.named.shown for one in self.items)


async def card(actor: Actor, application_id: UUID, *, now: datetime, outcome: bool = False) -> CaseCard:
    """One case; NotThere for strangers. `outcome`: its results and a decision against him too, which one page alone shows."""
    case = await at_side(actor, application_id, now=now)
    application = case.application
    centers, center_known = await centers_of(case)
    names = await names_of({application.person_id})
    plain = {name: getattr(application, name) for name in PLAIN}
    return CaseCard(
        **plain, number=application.number or '', receipt=application.receipt or {},
        own=actor.person_id == application.person_id, person=names[application.person_id],
        items=[ItemRow(named_items([row])[0], row.old_edition, row.old_code, row.certificate_item_id, row.id) for row in case.items],
        changed=await items_changed(case), profile=case.profile, known=await known_to(application, case.items),
        receiving=await receiving(application, case.items, case.profile, rules_day(application)),
        center=next((one for one in centers if one['id'] == application.center_id), None), centers=centers,
        center_known=center_known,
        papers=await papers_in(case), declaration=await declaration_in(case),
        official=await official_of(application), rounds=await rounds_of(application),
        examined=await examined(case) if outcome else [],
        against=await decided_against(application) if outcome else None,
        clock=(await clock_of(application, case.profile, now=now)).told, turn=whose_turn(application.status),
        buttons=buttons(application.status, application.type, application.path, case.who, taken=case.taken),
        draft=draft_term(case.profile, office_day(application.saved_at)),
        helpers=await help_given(application.id, now=now), events=await told(case),
    )  # fmt: skip


async def centers_of(case: Case) -> tuple[list[dict[str, Any]], bool]:
    """The centers to choose from, and whether a reissue's is known already: then it is the only one."""
    day, known = office_day(case.now), await known_center(case)
    if known is not None and (one := await listed_center(known, day=day)) is not None:
        return [one], True
    wanted = {(row.edition, row.code) for row in case.items}
    asked = case.application.path is not Path.NO_EXAM or case.application.type is ApplicationType.REISSUE
    return await centers_for(wanted, day=day) if wanted and asked else [], False


async def official_of(application: Application) -> list[dict[str, Any]]:
    """The official papers of a case, oldest first."""
    rows = Paper.filter(application_id=application.id).order_by('at')
    return await rows.values('id', 'form_key', 'number', 'at', 'sha256')


async def rounds_of(application: Application) -> list[Mending]:
    """The rounds of correction, oldest first."""
    rows = await Correction.filter(application_id=application.id).order_by('round')
    return [Mending(row.round, row.items, row.due_on, row.returned_at, row.resubmitted_at) for row in rows]


async def told(case: Case) -> list[dict[str, Any]]:
    """What happened, as the applicant's side is told: the office's people by what they are, helpers by name."""
    rows = [row for row in await history('application', case.application.id) if row['step'] not in SILENT]
    side = {row['person_id'] for row in rows if row['role'] == 'candidate'} - {None}
    names = await names_of(side)
    return [
        {'at': row['at'], 'title': row['title'], 'role': row['role'], 'person_id': row['person_id'],
         'who': names.get(row['person_id'], ''), 'remark': row['remark'] if row['step'] in TOLD_WHOLE else ''}
        for row in rows
    ]  # fmt: skip
