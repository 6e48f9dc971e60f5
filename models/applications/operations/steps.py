"""The one way an application moves: rights re-read, the table of moves asked, version guarded, clock and event written."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from models.applications.rules import separation
from models.applications.rules.claims import stays_claimed
from models.applications.rules.clock import Clock, Happening, clock
from models.applications.rules.clock_steps import BadLog, ClockStep
from models.applications.rules.moves import next_status
from models.applications.rules.separation import Doer
from models.applications.rules.types import ENDED, OPEN, OVER, ApplicationStatus, Party, Path, Step, parties
from models.applications.tables import Application, ApplicationItem, ClockEvent
from models.centers.queries import center_organisation
from models.certificates.queries import any_typed
from models.clock import now as clock_now
from models.clock import office_day
from models.employment.queries.working import employers_recorded
from models.forms.access import guard_cases_with
from models.mandates.queries import helps_with
from models.mandates.sittings import seal_all
from models.people.queries.persons import employers_of, rows_of_one
from models.people.rights import authorise
from models.people.rules import Standing
from models.records.office_rules import rules_of
from models.records.operations import notify, write_event
from models.records.queries import steps_of
from models.records.rules import Actor, Role
from models.regulation.clauses import Profile
from models.regulation.objection import NotThere, Objection, Refused, not_entitled

SUBJECT = 'application'


@dataclass(slots=True)
class Case:
    """One application inside an operation's transaction: locked, with the rules it began under."""

    application: Application
    items: list[ApplicationItem]
    profile: Profile
    path: Path
    actor: Actor
    standing: Standing
    who: frozenset[Party]
    taken: list[Step]
    history: tuple[tuple[Step, int], ...]
    now: datetime
    typed_in: bool = False  # the certificate was entered by hand, so its pages are asked for
    employers: frozenset[int] | None = None  # of the actor, once they were asked for
    holder: str = ''  # the name of who claimed it, once it was asked for


class Stale(Refused):
    """The case was changed since this page was drawn: by somebody else, or by the same person in another window."""

    def __init__(self) -> None:
        super().__init__('此件刚被更新，为避免覆盖，本次操作没有执行。请查看最新内容后再办理')


async def opened(actor: Actor, application_id: UUID, *, now: datetime, version: int | None = None) -> Case:
    """Lock a case for the actor; NotThere for whom it does not concern, Stale when his page is behind."""
    standing = await authorise(actor, now=now)
    application = await Application.select_for_update().get_or_none(id=application_id)
    if application is None:
        raise NotThere
    who = await parties_of(actor, standing, application, now=now)
    if not who:
        raise NotThere
    if version is not None and version != application.version:
        raise Stale
    items = await ApplicationItem.filter(application_id=application.id).order_by('id')
    profile = await rules_of(application.profile_key, application.rules_version_id)
    taken, history = await history_of(application)
    typed = await stands_on_typed(items)
    return Case(application, items, profile, application.path, actor, standing, who, taken, history, now, typed)


async def opened_by_applicant(actor: Actor, application_id: UUID, *, now: datetime) -> Case:
    """Lock a case for the applicant's side: himself, his helper, the center he entrusted. Refused for the office."""
    case = await opened(actor, application_id, now=now)
    if Party.APPLICANT not in case.who:
        raise Refused(not_entitled('此事项由申请人一方办理，您当前的身份不能办理'))
    return case


async def stands_on_typed(items: list[ApplicationItem]) -> bool:
    """Whether an item comes from a certificate that its holder entered by hand."""
    rows = [row.certificate_item_id for row in items if row.certificate_item_id is not None]
    return await any_typed(rows) if rows else False


async def opened_by_clock(actor: Actor, application: Application, *, now: datetime) -> Case:
    """The same for what the clock does by itself."""
    profile = await rules_of(application.profile_key, application.rules_version_id)
    items = await ApplicationItem.filter(application_id=application.id).order_by('id')
    who = frozenset({Party.SYSTEM})
    return Case(application, items, profile, application.path, actor, Standing(Role.SYSTEM), who, [], (), now)


async def parties_of(actor: Actor, standing: Standing, application: Application, *, now: datetime) -> frozenset[Party]:
    """As whom the actor may touch this case; empty where it is none of his business."""
    if standing.role is Role.ISSUER:
        if application.office_id != actor.organisation_id or application.status is ApplicationStatus.DRAFT:
            return frozenset()
        return parties(standing.role, standing.duties)
    if standing.role is Role.CENTER:
        chosen = application.center_id
        drafted_elsewhere = application.status is ApplicationStatus.DRAFT and not application.center_files
        if chosen is None or drafted_elsewhere or await center_organisation(chosen) != actor.organisation_id:
            return frozenset()  # to be chosen for the examination is not to be entrusted with the draft
        return parties(standing.role, standing.duties, own=application.center_files)
    if standing.role is not Role.CANDIDATE:
        return frozenset()
    own = application.person_id == actor.person_id or await helps_with(actor.person_id, application.id, now=now)
    return parties(standing.role, own=own)


async def history_of(application: Application) -> tuple[list[Step], tuple[tuple[Step, int], ...]]:
    """The steps since the status was last entered, and all steps with who took them, oldest first."""
    known = {step.value: step for step in Step}
    since: list[Step] = []
    everything = []
    for name, person_id, changes in await steps_of(SUBJECT, application.id):
        if name not in known:
            continue
        if person_id is not None:
            everything.append((known[name], person_id))
        since = [] if 'status' in changes else [*since, known[name]]
    return since, tuple(everything)


async def take(
    case: Case,
    step: Step,
    *,
    remark: str = '',
    changes: dict[str, Any] | None = None,
    clock_step: ClockStep | tuple[ClockStep, ...] = (),
    reason: str = '',
    until: date | None = None,
    day: date | None = None,
) -> ApplicationStatus:
    """Move the case one step: check table and recusal, guard the version, keep clock and event. Raises Refused.

    `clock_step`: what it means to the clock, in that order, today; the first of them on `day` where one is given.
    """
    application = case.application
    target = next_status(application.status, step, application.type, case.path, case.who, taken=case.taken)
    if not isinstance(target, ApplicationStatus):
        raise Refused(*target)
    himself = await rows_of_one(case.actor.person_id) if case.actor.person_id else ()
    if wrong := await recusals(case, step, himself=himself):
        raise Refused(*wrong)
    before = application.status
    moved = {'status': [before.label, target.label]} if target is not before else {}
    application.status, application.saved_at = target, case.now
    if target in ENDED and target is not before:  # what follows in an ended case (an upload) does not close it again
        application.closed_at = case.now
    if target not in OPEN:
        await ApplicationItem.filter(application_id=application.id).update(open_key=None)
    if not stays_claimed(before, target):
        application.claimed_by_id = None
    for place, one in enumerate(clock_step if isinstance(clock_step, tuple) else (clock_step,)):
        await ClockEvent.create(
            application_id=application.id, step=one, day=(day if place == 0 else None) or office_day(case.now),
            at=case.now, reason=reason[:200], until=until,
            approved_by_id=case.actor.person_id if one is ClockStep.EXTENDED else None,
        )  # fmt: skip
    try:
        await keep(case)
    except BadLog as wrong:
        raise Refused(str(wrong)) from None
    await seal_all(application.id, now=case.now)
    await write_event(
        case.actor, step, SUBJECT, application.id, now=case.now, remark=remark, changes=moved | (changes or {})
    )
    return target


async def keep(case: Case) -> None:
    """Save the row under a new version, with the due date its clock shows now; Stale if another was faster."""
    application = case.application
    term = (await clock_of(application, case.profile, now=case.now)).current
    application.due_on = term.due if term else None
    application.waits = application.status not in ENDED or application.due_on is not None
    application.codes = f'|{"|".join(dict.fromkeys(row.code for row in case.items))}|'[:200]
    old = application.version
    application.version = old + 1
    if not await Application.filter(id=application.id, version=old).update(version=old + 1):
        raise Stale
    await application.save()


async def clock_of(application: Application, profile: Profile, *, now: datetime) -> Clock:
    """The clock of a case as it stands now; it has stopped where the case is over."""
    events = await ClockEvent.filter(application_id=application.id).order_by('id')
    log = [Happening(step=e.step, day=e.day, until=e.until, reason=e.reason) for e in events]
    ended = office_day(application.closed_at) if application.closed_at and application.status in OVER else None
    return clock(profile, log, office_day(now), ended=ended)


async def recusals(case: Case, step: Step, *, himself: Collection[int] = ()) -> list[Objection]:
    """Why this person may not take this step here: his own case, a relative's, his employer's, or his own decision.

    `himself`: the rows he is or was known by, where two of his were made one.
    """
    application, person = case.application, case.actor.person_id
    if person is None:
        return []
    if case.employers is None:
        case.employers = frozenset(await employers_of(person))
    doer = Doer(person_id=person, employers=case.employers)
    taken = tuple((one, person if who in himself else who) for one, who in case.history)
    recorded = await employers_recorded(application.person_id) if case.employers else set()
    about = separation.Case(
        applicant_id=application.person_id, employers=frozenset(recorded | {application.employer_id or 0}),
        declared_relatives=frozenset(application.relatives), taken=taken,
    )  # fmt: skip
    return separation.objections_to_doer(case.profile, office_day(case.now), step, doer, about)


async def tell_applicant(case: Case, title: str, body: str = '') -> None:
    """Put a notice before the applicant, leading to his case."""
    application = case.application
    await notify(application.person_id, title, now=case.now, body=body, link=f'/applications/{application.id}')


async def guard_form(actor: Actor, case_id: UUID, change: bool) -> None:
    """The form of a case is read by whom the case concerns, and changed on the applicant's side alone."""
    now = clock_now()
    standing = await authorise(actor, now=now)
    application = await Application.get_or_none(id=case_id)
    who = await parties_of(actor, standing, application, now=now) if application else frozenset()
    if not who or who == {Party.CENTER}:  # chosen for an examination, or asked to verify: not to read what is filled in
        raise NotThere
    if change and Party.APPLICANT not in who:
        raise Refused(not_entitled('申请表只能由申请人一方填写'))


guard_cases_with(guard_form)

__all__ = [
    'Case', 'Stale', 'clock_of', 'keep', 'opened', 'opened_by_applicant', 'opened_by_clock', 'take', 'tell_applicant',
]  # fmt: skip
