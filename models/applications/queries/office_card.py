"""One case as the office sees it: what was filed, what stands against it, what happened, and who may do what now."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from models.applications.facts import continuity_of_case, named_items, objections_to_entitlement
from models.applications.operations.acting import claim_of_another
from models.applications.operations.asked import demanded_by_change, papers_of
from models.applications.operations.confirming import is_confirmed
from models.applications.operations.foreseen import foreseen
from models.applications.operations.outcomes import Results, following_of, held_of, results_of
from models.applications.operations.settled import doubtful_items, settled_of
from models.applications.operations.steps import Case, clock_of, recusals
from models.applications.queries.clerk_notes import notes_of
from models.applications.queries.filed import FiledPaper, filed_of
from models.applications.queries.outcome import Sat, sat_of
from models.applications.queries.reading import looked_at
from models.applications.queries.rounds import Line, Round, rounds_compared
from models.applications.rules.clock import Clock
from models.applications.rules.clock_terms import warnings_about
from models.applications.rules.conversions import Settled, doubtful
from models.applications.rules.examination import Next
from models.applications.rules.materials import FORMS, MEDICAL, SELF_DECLARATION, missing
from models.applications.rules.materials import Material as Asked
from models.applications.rules.moves import MOVES, next_status, whose_turn
from models.applications.rules.retention import Retention, retention
from models.applications.rules.types import ApplicationStatus, MaterialState, Party, Step
from models.applications.tables import Application, Correction, Material, Paper
from models.centers.queries import center_name
from models.certificates.queries import Held, given_by, held_by
from models.clock import office_day
from models.employment.rules.continuity import Continuity
from models.forms.casework import case_form_data
from models.people.queries.persons import bans_of, names_of, person_card
from models.people.rights import authorise
from models.people.rules import OFFICE_DUTIES
from models.records.queries import history
from models.records.rules import Actor
from models.regulation.clauses import Profile
from models.regulation.item_text import NamedItem
from models.regulation.objection import Objection

OFFICE = frozenset({Party.CLERK, Party.REVIEWER, Party.APPROVER})
LIVING = (MaterialState.GIVEN, MaterialState.MARKED)


@dataclass(frozen=True, slots=True)
class Act:
    """A button: the step, and every reason why it is grey for whoever looks."""

    step: Step
    objections: list[Objection]

    @property
    def allowed(self) -> bool:
        """Whether it can be pressed."""
        return not self.objections


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item applied for: what it is held as, its results, and what the rules say comes next.

    `candidates`: what the office may let an old item become, None where nothing is to be settled.
    """

    id: int
    named: NamedItem
    old_edition: str
    old_code: str
    held: Held | None
    results: list[Sat]
    following: Next
    candidates: tuple[str, ...] | None = None
    settled: Settled | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class OfficeCard:
    """Everything the page of a case shows to the office. `application` is read only; numbers of persons are masked."""

    application: Application
    person: dict[str, Any]
    profile: Profile
    form_key: str
    form: dict[str, Any]
    items: list[ItemLine]
    asked: list[Asked]
    materials: dict[str, list[FiledPaper]]
    rounds: list[Round]
    demanded: frozenset[str]
    checks: list[Objection]
    continuity: list[tuple[NamedItem, Continuity]]
    clock: Clock
    warnings: list[Objection]
    turn: Party | None
    acts: list[Act]
    papers: list[dict[str, Any]]
    events: list[dict[str, Any]]
    held: list[Held]
    given: list[dict[str, Any]]
    bans: list[dict[str, Any]]
    names: dict[int, str]
    mine: bool
    retention: Retention | None
    center: str = ''


async def case_card(actor: Actor, application_id: UUID, *, now: datetime) -> OfficeCard:
    """One case of one's own office; NotThere for everybody else."""
    await authorise(actor, *OFFICE_DUTIES, now=now)
    case = await looked_at(actor, application_id, now=now)
    application = case.application
    events = await history('application', application.id)
    rounds = await Correction.filter(application_id=application.id).order_by('round')
    form = await form_as_filed(application, rounds)
    clock = await clock_of(application, case.profile, now=now)
    results, held = await results_of(case), await held_of(case)
    seen = {event['person_id'] for event in events} | {application.claimed_by_id}
    return OfficeCard(
        application=application, person=await person_of(application.person_id), profile=case.profile,
        form_key=FORMS[application.type], form=form, items=await item_lines(case, results, held), asked=papers_of(case),
        materials=await materials_of(application), rounds=await rounds_compared(case, rounds),
        demanded=await demanded_by_change(case),
        checks=await checks_of(case, results, held), clock=clock,
        continuity=await continuity_of_case(application, case.items, case.profile, now),
        warnings=[one for term in clock.terms for one in warnings_about(case.profile, term, office_day(now))],
        turn=whose_turn(application.status), acts=await acts_of(case), papers=await papers_of_case(application),
        events=events, held=await held_by(application.person_id), given=await given_by(application.id),
        bans=await bans_of(application.person_id),
        names=await names_of({one for one in seen if one is not None}),
        mine=application.claimed_by_id == actor.person_id, retention=retention_of(case),
        center=await center_name(application.center_id) if application.center_id else '',
    )  # fmt: skip


def retention_of(case: Case) -> Retention | None:
    """Until when the issuing file is kept; None while the case is open."""
    closed_at = case.application.closed_at
    return retention(case.profile, office_day(closed_at)) if closed_at else None


async def person_of(person_id: int) -> dict[str, Any]:
    """The applicant with masked numbers, and whether his identity card was checked."""
    found = await person_card(person_id) or {}
    return {name: found.get(name) for name in ('id', 'name', 'id_number', 'phone', 'confirmed_at')}


async def form_as_filed(application: Application, rounds: list[Correction]) -> dict[str, Any]:
    """The form as it was filed last: while it is being mended, the one from before."""
    form_id = application.form_id
    if application.status is ApplicationStatus.RETURNED and rounds and rounds[-1].before.get('form_id'):
        form_id = UUID(rounds[-1].before['form_id'])
    return await case_form_data(form_id) if form_id else {}


async def item_lines(case: Case, results: Results, held: dict[int, Held]) -> list[ItemLine]:
    """The items with what is held of them and what follows from their results."""
    settled = await settled_of(case)
    doubts = {row.id: doubtful(row.old_edition, row.old_code) for row in doubtful_items(case)}
    return [
        ItemLine(
            row.id, named_items([row])[0], row.old_edition, row.old_code, held.get(row.id),
            [sat_of(one) for one in results[row.id]], following,
            known.candidates if (known := doubts.get(row.id)) else None, settled.get(row.id),
        )
        for row, following in await following_of(case, results=results, held=held)
    ]  # fmt: skip


async def materials_of(application: Application) -> dict[str, list[FiledPaper]]:
    """Every paper filed, by key, the first round first; what was replaced stays, what was taken back does not."""
    rows = await Material.filter(application_id=application.id).exclude(state=MaterialState.REMOVED).order_by('at')
    found: dict[str, list[FiledPaper]] = {}
    for row in rows:
        found.setdefault(row.key, []).append(filed_of(row))
    return found


async def checks_of(case: Case, results: Results, held: dict[int, Held]) -> list[Objection]:
    """The pre-check: everything missing or inconsistent at once, with its clause; what only warns is soft."""
    application = case.application
    keys = await Material.filter(application_id=application.id, state__in=LIVING).values_list('key', flat=True)
    declared = SELF_DECLARATION in keys or await is_confirmed(application, case.items)
    healthy = True if declared or MEDICAL in keys else None
    return [
        *missing(papers_of(case), frozenset(str(key) for key in keys), declared=declared),
        *await objections_to_entitlement(application, case.items, case.profile, case.now, healthy=healthy),
        *await notes_of(case, results, held),
    ]


async def acts_of(case: Case) -> list[Act]:
    """The steps of the office at this point of the case, each with all that keeps this person from it."""
    application = case.application
    rows = [
        row for row in MOVES
        if row.at is application.status and application.type in row.types and case.path in row.paths and row.by & OFFICE
    ]  # fmt: skip
    steps = [step for step in dict.fromkeys(row.step for row in rows) if fits(case, step)]
    return [Act(step, await objections_to(case, step)) for step in steps]


def fits(case: Case, step: Step) -> bool:
    """Claiming and giving back exclude each other; nothing is settled where no item is in doubt."""
    claimed = case.application.claimed_by_id is not None
    if step is Step.SETTLE_TARGET:
        return bool(doubtful_items(case))
    return not (step is Step.CLAIM and claimed) and not (step is Step.RELEASE and not claimed)


async def objections_to(case: Case, step: Step) -> list[Objection]:
    """Wrong duty, another step missing first, recusal, a colleague's claim."""
    application = case.application
    target = next_status(application.status, step, application.type, case.path, case.who, taken=case.taken)
    found = [] if isinstance(target, ApplicationStatus) else target
    if found:
        return found
    return [*await recusals(case, step), *await claim_of_another(case, step), *await foreseen(case, step)]


async def papers_of_case(application: Application) -> list[dict[str, Any]]:
    """The official papers, oldest first."""
    rows = Paper.filter(application_id=application.id).order_by('at', 'number')
    return await rows.values('id', 'form_key', 'edition', 'number', 'at', 'sha256')


__all__ = ['Act', 'ItemLine', 'Line', 'OfficeCard', 'Round', 'case_card']
