"""Changing the office's rules takes two people: one proposes, another approves; then a new version is in force.

Open cases keep the version they began under. Where nobody else could approve, the one person confirms it himself, and
the log says so with the day.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from tortoise.transactions import in_transaction

from models.clock import office_day
from models.people.queries.persons import rows_of_one
from models.people.rights import authorise
from models.people.rules import Duty
from models.people.tables import Staff
from models.records.attempts import watched
from models.records.operations import notify, write_event
from models.records.rule_versions import (
    Kept,
    decide,
    kept_of,
    lock_rules,
    locked_proposal,
    new_proposal,
    new_version,
    open_on,
    refuse_decided,
)
from models.records.rules import Actor, OfficeStep, ProposalState
from models.regulation.clauses import Clause, Value
from models.regulation.national import CLAUSES
from models.regulation.objection import NotThere, Objection, Refused, not_entitled
from models.regulation.text import clean_text, objections_to_date
from models.regulation.typed_days import YEARS, objections_to_year, typed_days
from models.regulation.typed_values import said, typed_value

SUBJECT = 'rules'
PROPOSERS, DECIDERS = (Duty.ADMIN,), (Duty.ADMIN, Duty.APPROVER)
BACK = '恢复为地区规定'
LATEST_YEARS_AHEAD = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class ClauseChange:
    """What the office wants a clause to say. `back` returns to what the region says; the value is then not read."""

    name: str
    typed: str = ''
    back: bool = False
    since: str
    article: str
    source: str
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class YearChange:
    """What the office wants its table of days to say of a year. `whole`: nothing else is off or worked that year."""

    year: int
    holidays: str
    workdays: str
    whole: bool
    reason: str


@watched(OfficeStep.RULE_PROPOSED)
async def propose_clause(actor: Actor, change: ClauseChange, *, now: datetime) -> int:
    """Propose another value of a clause; answer the number of the proposal."""
    if change.name not in CLAUSES:
        raise NotThere
    wrong: list[Objection] = []
    value = None if change.back else gathered(wrong, typed_value, change.name, CLAUSES[change.name], change.typed)
    since = gathered(wrong, day_of, change.since, office_day(now))
    given = {
        key: gathered(wrong, needed, getattr(change, key), key, words)
        for key, words in (('article', '依据条款'), ('source', '出处'), ('reason', '修改理由'))
    }
    if wrong:
        raise Refused(*wrong)
    assert since is not None
    clause = Clause(value=value, since=since, article=given['article'] or '', source=given['source'] or '')
    own = {change.name: [kept_of(clause)]}
    return await propose(actor, own, {}, given['reason'] or '', told=clause_told(change.name, value, since), now=now)


def clause_told(name: str, value: Value, since: date) -> str:
    """A change of a clause in one line."""
    title = CLAUSES[name]
    return f'{title.title}：{BACK if value is None else said(title, value)}，自{since}起'


@watched(OfficeStep.RULE_PROPOSED)
async def propose_year(actor: Actor, change: YearChange, *, now: datetime) -> int:
    """Propose the days off and the adjusted workdays of a year; answer the number of the proposal."""
    if change.year not in YEARS:
        raise NotThere
    wrong: list[Objection] = []
    holidays = gathered(wrong, typed_days, change.holidays, change.year, 'holidays') or {}
    workdays = gathered(wrong, typed_days, change.workdays, change.year, 'workdays') or {}
    reason = gathered(wrong, needed, change.reason, 'reason', '修改理由（例如发文字号）') or ''
    if wrong := wrong or objections_to_year(holidays, workdays, whole=change.whole):
        raise Refused(*wrong)
    told = {
        'holidays': {day.isoformat(): name for day, name in holidays.items()},
        'workdays': {day.isoformat(): name for day, name in workdays.items()},
        'whole': change.whole,
    }
    words = f'{change.year}年节假日：放假{len(holidays)}天，调休上班{len(workdays)}天'
    return await propose(actor, {}, {str(change.year): told}, reason, told=words, now=now)


async def propose(
    actor: Actor, own: dict[str, list[Kept]], calendar: dict[str, Any], reason: str, *, told: str, now: datetime
) -> int:
    """Write the proposal down; one thing has one open proposal."""
    async with in_transaction():
        await authorise(actor, *PROPOSERS, now=now)
        await lock_rules()
        for name in own:
            if await open_on(clause=name):
                raise Refused('这一条已有待批准的修改，请先处理那一份')
        for year in calendar:
            if await open_on(year=year):
                raise Refused(f'{year}年节假日已有待批准的修改，请先处理那一份')
        row = await new_proposal(own, calendar, reason, by=actor, now=now)
        await write_event(actor, OfficeStep.RULE_PROPOSED, SUBJECT, row.id, now=now, remark=f'{told}。理由：{reason}')
        for person_id in sorted(await deciders() - {actor.person_id}):
            await notify(
                person_id, '有一份规则修改待批准', now=now, body=told, link=f'/admin/rules/proposals/{row.id}',
                key=f'rules-proposal-{row.id}-{person_id}',
            )  # fmt: skip
    return row.id


async def deciders() -> set[int]:
    """The people who may decide on rules: administrators and approvers with an open account."""
    found = Staff.filter(duty__in=list(DECIDERS), ended_at=None, person__disabled_at=None)
    return set(await found.values_list('person_id', flat=True))  # type: ignore[arg-type]


@watched(OfficeStep.RULE_APPROVED)
async def approve(actor: Actor, proposal_id: int, *, self_confirmed: bool = False, now: datetime) -> int:
    """Put a proposal in force; answer the number of the new version. Twice by the same person changes nothing."""
    async with in_transaction():
        await authorise(actor, *DECIDERS, now=now)
        await lock_rules()
        row = await locked_proposal(proposal_id)
        if row.state is ProposalState.APPROVED and row.decided_by_id == actor.person_id and row.version_id:
            return row.version_id
        refuse_decided(row)
        own = row.proposed_by_id in await rows_of_one(actor.person_id or 0)
        if own:
            await refuse_own(actor, self_confirmed=self_confirmed)
        version = await new_version(row, now=now)
        await decide(row, ProposalState.APPROVED, actor, now=now, version_id=version.id)
        step = OfficeStep.RULE_SELF_CONFIRMED if own else OfficeStep.RULE_APPROVED
        day = f'{office_day(now)}，本机关没有其他可以批准的人员，自行确认。' if own else ''
        await write_event(
            actor, step, SUBJECT, row.id, now=now, remark=f'{day}第{version.id}版规则生效。理由：{row.reason}'
        )
        if not own:
            await notify(row.proposed_by_id, '规则修改已批准', now=now, body=f'第{version.id}版规则已生效。')
    return version.id


@watched(OfficeStep.RULE_DECLINED)
async def decline(actor: Actor, proposal_id: int, remark: str, *, now: datetime) -> None:
    """Do not put a proposal in force; its own proposer may take it back so."""
    remark = needed(remark, 'remark', '不批准的理由')
    async with in_transaction():
        await authorise(actor, *DECIDERS, now=now)
        await lock_rules()
        row = await locked_proposal(proposal_id)
        if row.state is ProposalState.DECLINED and row.decided_by_id == actor.person_id:
            return
        refuse_decided(row)
        await decide(row, ProposalState.DECLINED, actor, now=now)
        await write_event(actor, OfficeStep.RULE_DECLINED, SUBJECT, row.id, now=now, remark=remark)
        if row.proposed_by_id != actor.person_id:
            await notify(row.proposed_by_id, '规则修改未获批准', now=now, body=f'理由：{remark}')


async def refuse_own(actor: Actor, *, self_confirmed: bool) -> None:
    """Nobody approves his own proposal, except where there is nobody else, and then in so many words."""
    if await deciders() - {actor.person_id}:
        raise Refused(not_entitled('不能批准自己提出的修改，请由另一位系统管理员或审批人员办理'))
    if not self_confirmed:
        raise Refused('本机关没有其他可以批准的人员，请使用“自行确认”，确认会记入操作日志')


def needed(text: str, field: str, words: str, *, longest: int = 200) -> str:
    """A text that has to be there."""
    text = clean_text(text, longest=longest)
    if not text or len(text) > longest:
        raise Refused(Objection(message=f'请填写{words}（1至{longest}个字）', field=field))
    return text


def day_of(text: str, today: date) -> date:
    """The first day of a value: any day since the rules served here began, or a few years ahead."""
    text = text.strip()
    if not re.fullmatch(r'\d{4}-\d{2}-\d{2}', text) or objections_to_date(text, today):
        raise Refused(Objection(message='请填写生效日期，例如2026-12-01', field='since'))
    day = date.fromisoformat(text)
    if not YEARS.start <= day.year <= today.year + LATEST_YEARS_AHEAD:
        raise Refused(Objection(message='生效日期的年份不合常理，请核对', field='since'))
    return day


Read = TypeVar('Read')


def gathered(wrong: list[Objection], read: Callable[..., Read], *given: object) -> Read | None:
    """What a reader makes of something typed; what it refuses goes to the rest, so that all is told at once."""
    try:
        return read(*given)
    except Refused as refusal:
        wrong.extend(refusal.objections)
        return None
