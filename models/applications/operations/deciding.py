"""Judging an accepted application: verify, review, extend, approve or decline; never by one person alone."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from models.applications.facts import shown_items
from models.applications.operations.acting import act_on, keep_out, needed, proposal, proposed, remark_of
from models.applications.operations.foreseen import objections_to_extending, objections_to_judging
from models.applications.operations.outcomes import wanted_of
from models.applications.operations.papers import (
    DeclaredPaper,
    cleaned_reasons,
    code_in_words,
    contest_words,
    freeze,
    rows_of,
)
from models.applications.operations.results import Result, Source, file_result
from models.applications.operations.steps import SUBJECT, Case, keep, opened, take, tell_applicant
from models.applications.rules.clock_steps import ClockStep
from models.applications.rules.granting import Granted, granted, objections_to_granting
from models.applications.rules.types import Delivery, Party, Step
from models.clock import office_day
from models.people.bans import BanKind
from models.people.queries.organisations import organisation_card
from models.records.attempts import watched
from models.records.operations import write_event
from models.records.rules import Actor
from models.regulation.clauses import number
from models.regulation.derivation import in_words
from models.regulation.labelled import Labelled
from models.regulation.objection import NotThere, Objection, Refused

__all__ = [
    'Result', 'Source', 'approve', 'declare_relative', 'decline', 'extend', 'file_result', 'request_extension',
    'review', 'verify',
]  # fmt: skip


class RecusalStep(Labelled):
    """What a member of the staff says of himself and a case."""

    RELATIVE_DECLARED = 'relative_declared', '声明回避'


@watched(Step.VERIFY)
async def verify(
    actor: Actor, application_id: UUID, *, remark: str = '', now: datetime, version: int | None = None
) -> None:
    """Confirm that the lost certificate was issued as stated (核实补证): by the original office or its exam center."""
    remark = remark_of(remark)
    async with in_transaction():
        case = await act_on(actor, application_id, Step.VERIFY, version=version, now=now)
        await refuse_unsettled(case, Step.VERIFY)
        case.application.reviewer_id = actor.person_id
        await take(case, Step.VERIFY, remark=remark)
        await tell_applicant(case, '补证信息已核实', await decision_by(case))


@watched(Step.REVIEW)
async def review(
    actor: Actor, application_id: UUID, *, remark: str = '', now: datetime, version: int | None = None
) -> None:
    """Review the case and hand it on for approval. 发生过 refuses nothing, but the reviewer has to say what he found."""
    remark = remark_of(remark)
    async with in_transaction():
        case = await act_on(actor, application_id, Step.REVIEW, version=version, now=now)
        await refuse_unsettled(case, Step.REVIEW)
        if case.application.declared_violation and not remark:
            message = '申请人声明持证期间发生过违章作业行为或责任事故，请写明核查情况和意见'
            raise Refused(Objection(message=message, field='remark'))
        case.application.reviewer_id = actor.person_id
        await take(case, Step.REVIEW, remark=remark)
        await tell_applicant(case, '申请已审核', await decision_by(case))


async def refuse_unsettled(case: Case, step: Step) -> None:
    """Refused while the office has not said what an old item becomes."""
    if wrong := await objections_to_judging(case, step):
        raise Refused(*wrong)


async def decision_by(case: Case) -> str:
    """What follows a review, and by when."""
    due = case.application.due_on
    return f'下一步：由发证机关审批{f"，{in_words(due)}前作出决定" if due else ""}。'


@watched(Step.REQUEST_EXTENSION)
async def request_extension(
    actor: Actor, application_id: UUID, *, reason: str, now: datetime, version: int | None = None
) -> None:
    """Ask the head of office for more days to decide, saying why."""
    reason = needed(reason, '申请延长的理由', field='reason')
    async with in_transaction():
        case = await act_on(actor, application_id, Step.REQUEST_EXTENSION, version=version, now=now)
        await refuse_extending(case)
        await take(case, Step.REQUEST_EXTENSION, remark=reason, changes=proposed(reason=reason))


@watched(Step.EXTEND)
async def extend(actor: Actor, application_id: UUID, *, now: datetime, version: int | None = None) -> None:
    """Grant the days asked for (批准延长); the applicant is told the reason, as the law wants."""
    async with in_transaction():
        case = await act_on(actor, application_id, Step.EXTEND, version=version, now=now)
        await refuse_extending(case)
        reason, _ = await proposal(case, Step.REQUEST_EXTENSION)
        await take(case, Step.EXTEND, remark=reason, reason=reason, clock_step=ClockStep.EXTENDED)
        days = number(case.profile, 'decision-extension-working-days', office_day(now))
        due = case.application.due_on
        body = f'经负责人批准，许可决定期限延长{days}个工作日{f"，至{in_words(due)}" if due else ""}。理由：{reason}'
        await tell_applicant(case, '许可决定期限已延长', body)


async def refuse_extending(case: Case) -> None:
    """Refused where the period cannot be extended (any more)."""
    if wrong := await objections_to_extending(case):
        raise Refused(*wrong)


@watched(Step.APPROVE)
async def approve(
    actor: Actor,
    application_id: UUID,
    *,
    paper: DeclaredPaper,
    remark: str = '',
    now: datetime,
    version: int | None = None,
) -> None:
    """Grant the licence (准予许可): the decision names each item and its period. `paper`: 准予行政许可决定书."""
    remark = remark_of(remark)
    async with in_transaction():
        case = await act_on(actor, application_id, Step.APPROVE, version=version, now=now)
        await refuse_unsettled(case, Step.APPROVE)
        wanted = await wanted_of(case)
        if wrong := objections_to_granting(case.application.type, wanted):
            raise Refused(*wrong)
        case.application.approver_id = actor.person_id
        await take(case, Step.APPROVE, remark=remark, clock_step=ClockStep.APPROVED)
        day = office_day(now)
        given = [granted(case.profile, case.application.type, one, approved_on=day) for one in wanted]
        collect = await collecting(case)
        notice = await freeze(case, paper, 'grant', items=rows_of(granted_line(one) for one in given), collect=collect)
        due = case.application.due_on
        until = '、'.join(f'{code_in_words(one.named)}有效期至{in_words(one.valid_until)}' for one in given)
        when = f'{in_words(due)}前发放证书。' if due else ''
        await tell_applicant(case, '准予许可', f'{until}。{when}{collect}。文书编号：{notice.number}。')


def granted_line(one: Granted) -> dict[str, str]:
    """A granted item as the decision lists it."""
    return {
        'code': code_in_words(one.named)[:60], 'item': one.named.item.name,
        'valid_from': one.valid_from.isoformat(), 'valid_until': one.valid_until.isoformat(),
    }  # fmt: skip


async def collecting(case: Case) -> str:
    """How the certificate reaches its holder."""
    if case.application.delivery is Delivery.COURIER:
        return '证书制作完成后，按您填写的收件地址快递送达'
    office = await organisation_card(case.application.office_id or 0) or {}
    address = f'（{office["address"]}）' if office.get('address') else ''
    return f'接到领证通知后，请携带身份证到{office.get("name", "发证机关")}{address}领取'


@watched(Step.DECLINE)
async def decline(
    actor: Actor,
    application_id: UUID,
    *,
    reasons: Sequence[Mapping[str, str]],
    paper: DeclaredPaper,
    false_materials: bool = False,
    now: datetime,
    version: int | None = None,
) -> None:
    """Refuse the licence (不予许可) with reasons [{reason, clause}]; the paper names the ways to contest it."""
    found = cleaned_reasons(reasons)
    async with in_transaction():
        case = await act_on(actor, application_id, Step.DECLINE, version=version, now=now)
        case.application.approver_id = actor.person_id
        told = '；'.join(one['reason'] for one in found)
        changes: dict[str, Any] = proposed(reasons=found, false_materials=false_materials)
        await take(case, Step.DECLINE, remark=told, changes=changes, clock_step=ClockStep.DECLINED)
        banned = await keep_out(case, BanKind.FALSE_MATERIALS, found) if false_materials else ''
        notice = await freeze(case, paper, 'refusal', reasons=rows_of(found), ban=banned)
        words = contest_words(f'{shown_items(case.items)}：{told}', banned, notice=notice)
        await tell_applicant(case, '不予许可', words)


@watched(RecusalStep.RELATIVE_DECLARED)
async def declare_relative(actor: Actor, application_id: UUID, *, now: datetime, version: int | None = None) -> None:
    """Say that the applicant is one's relative: from now on the case keeps one out. Twice changes nothing."""
    async with in_transaction():
        case = await opened(actor, application_id, now=now, version=version)
        if not case.who & {Party.CLERK, Party.REVIEWER, Party.APPROVER, Party.CENTER} or actor.person_id is None:
            raise NotThere
        if actor.person_id in case.application.relatives:
            return
        case.application.relatives = [*case.application.relatives, actor.person_id]
        if case.application.claimed_by_id == actor.person_id:
            case.application.claimed_by_id = None
        await keep(case)
        await write_event(actor, RecusalStep.RELATIVE_DECLARED, SUBJECT, application_id, now=now)
