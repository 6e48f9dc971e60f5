"""The acceptance desk (受理): claim, return for correction, accept, refuse by two people."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from models.applications.operations.acting import (
    act_on,
    keep_out,
    needed,
    proposal,
    proposed,
    remark_of,
    term_of,
)
from models.applications.operations.continuing import checked_continuity
from models.applications.operations.outcomes import objections_to_unexamined
from models.applications.operations.papers import DeclaredPaper, cleaned_reasons, contest_words, freeze, rows_of
from models.applications.operations.returning import more_time, return_for_correction
from models.applications.operations.steps import Case, take, tell_applicant
from models.applications.rules.clock_steps import ClockStep
from models.applications.rules.clock_terms import ClockName
from models.applications.rules.continuity_check import ContinuityCheck
from models.applications.rules.types import ApplicationStatus, ApplicationType, Path, Step
from models.clock import office_day
from models.people.bans import BanKind
from models.records.attempts import watched
from models.records.rules import Actor
from models.regulation.clauses import number
from models.regulation.derivation import in_words
from models.regulation.objection import NotThere, Refused
from models.regulation.text import fitting

MOST_AT_ONCE = 100

__all__ = [
    'accept', 'claim', 'claim_all', 'more_time', 'propose_refusal', 'refuse', 'release', 'return_for_correction',
    'send_back',
]  # fmt: skip


@watched(Step.CLAIM)
async def claim(actor: Actor, application_id: UUID, *, now: datetime, version: int | None = None) -> None:
    """Take a case upon oneself; colleagues of the same duty see it and keep off. Twice changes nothing."""
    async with in_transaction():
        case = await act_on(actor, application_id, Step.CLAIM, version=version, now=now)
        if case.application.claimed_by_id == actor.person_id:
            return
        case.application.claimed_by_id = actor.person_id
        await take(case, Step.CLAIM)


async def claim_all(actor: Actor, application_ids: Sequence[UUID], *, now: datetime) -> dict[UUID, str]:
    """Claim several, each by itself; answer why for those that could not be, '' for the others."""
    told = {}
    for application_id in list(dict.fromkeys(application_ids))[:MOST_AT_ONCE]:
        try:
            await claim(actor, application_id, now=now)
            told[application_id] = ''
        except Refused as refusal:
            told[application_id] = str(refusal)
        except NotThere:
            told[application_id] = '没有这件申请，或不由您所在的机关办理'
    return told


@watched(Step.RELEASE)
async def release(
    actor: Actor, application_id: UUID, *, remark: str = '', now: datetime, version: int | None = None
) -> None:
    """Give a claimed case back; a colleague's is given back for a reason. Nobody's stays as it is."""
    async with in_transaction():
        case = await act_on(actor, application_id, Step.RELEASE, version=version, now=now)
        holder = case.application.claimed_by_id
        if holder is None:
            return
        remark = remark_of(remark) if holder == actor.person_id else needed(remark, '代同事退回待领的原因')
        case.application.claimed_by_id = None
        await take(case, Step.RELEASE, remark=remark)


@watched(Step.ACCEPT)
async def accept(
    actor: Actor,
    application_id: UUID,
    *,
    paper: DeclaredPaper,
    remark: str = '',
    continuity: ContinuityCheck | None = None,
    now: datetime,
    version: int | None = None,
) -> None:
    """Accept the application (受理). Where the period for it has passed, it counts from the day it was received.

    A renewal whose continuity no record shows is accepted on the clerk's word that he made sure (`continuity`).
    """
    remark = remark_of(remark)
    async with in_transaction():
        case = await act_on(actor, application_id, Step.ACCEPT, version=version, now=now)
        if case.path is Path.EXAM_FIRST and (wrong := await objections_to_unexamined(case)):
            raise Refused(*wrong)
        checked = await checked_continuity(case, continuity)
        accepted_on = await acceptance_day(case)
        examining = case.path is Path.APPLICATION_FIRST and case.application.type is not ApplicationType.REISSUE
        steps = (ClockStep.ACCEPTED, ClockStep.EXAMINING) if examining else (ClockStep.ACCEPTED,)
        target = await take(case, Step.ACCEPT, remark=remark, changes=checked, clock_step=steps, day=accepted_on)
        days = number(case.profile, 'decision-working-days', accepted_on)
        notice = await freeze(
            case, paper, 'acceptance_notice', accepted_on=accepted_on.isoformat(), period=f'{days}个工作日'
        )
        await tell_applicant(case, '申请已受理', f'{await what_follows(case, target)}文书编号：{notice.number}。')


async def acceptance_day(case: Case) -> date:
    """Today, or the day of receipt where the office missed its period (行政许可法第三十二条)."""
    term, today = await term_of(case, ClockName.ACCEPTANCE), office_day(case.now)
    return term.start if term and term.due and today > term.due else today


async def what_follows(case: Case, target: ApplicationStatus) -> str:
    """What happens next after acceptance, and by when."""
    if target is ApplicationStatus.AWAITING_EXAM:
        return '下一步：参加考试，考试机构将通知时间和地点；考试所需时间不计入许可决定期限。'
    due = case.application.due_on
    return f'下一步：由发证机关审查，{in_words(due)}前作出决定。' if due else '下一步：由发证机关审查。'


@watched(Step.PROPOSE_REFUSAL)
async def propose_refusal(
    actor: Actor,
    application_id: UUID,
    *,
    reasons: Sequence[Mapping[str, str]],
    instead: str = '',
    false_materials: bool = False,
    now: datetime,
    version: int | None = None,
) -> None:
    """Propose not to accept: reasons [{reason, clause}], where to go instead, whether materials were false."""
    found, instead = cleaned_reasons(reasons), fitting(instead, '应向哪个机关申请', longest=300, field='instead')
    async with in_transaction():
        case = await act_on(actor, application_id, Step.PROPOSE_REFUSAL, version=version, now=now)
        await take(
            case, Step.PROPOSE_REFUSAL, remark=found[0]['reason'],
            changes=proposed(reasons=found, instead=instead, false_materials=false_materials),
        )  # fmt: skip


@watched(Step.REFUSE)
async def refuse(
    actor: Actor, application_id: UUID, *, paper: DeclaredPaper, now: datetime, version: int | None = None
) -> None:
    """Decide not to accept (不予受理), as a colleague proposed; false materials keep the person out for a time."""
    async with in_transaction():
        case = await act_on(actor, application_id, Step.REFUSE, version=version, now=now)
        _, contents = await proposal(case, Step.PROPOSE_REFUSAL)
        reasons = contents.get('reasons', [])
        remark = '；'.join(one['reason'] for one in reasons)
        await take(case, Step.REFUSE, remark=remark, clock_step=ClockStep.REFUSED)
        banned = ''
        if contents.get('false_materials'):
            banned = await keep_out(case, BanKind.FALSE_MATERIALS, reasons)
        instead = contents.get('instead', '')
        notice = await freeze(case, paper, 'non_acceptance', reasons=rows_of(reasons), instead=instead, ban=banned)
        await tell_applicant(case, '申请不予受理', contest_words(f'理由：{remark}', instead, banned, notice=notice))


@watched(Step.SEND_BACK)
async def send_back(
    actor: Actor, application_id: UUID, *, remark: str, now: datetime, version: int | None = None
) -> None:
    """Send a proposed refusal back to the desk, or a review back to the reviewer, saying why."""
    remark = needed(remark, '退回重办的原因')
    async with in_transaction():
        case = await act_on(actor, application_id, Step.SEND_BACK, version=version, now=now)
        case.application.reviewer_id = None
        await take(case, Step.SEND_BACK, remark=remark)
