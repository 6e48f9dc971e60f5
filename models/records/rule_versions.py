"""Versions of the office's rules: what a proposal adds, laid over what is in force, becomes the next one."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from models.records.office_rules import FALLBACK
from models.records.queries import value_of
from models.records.rules import Actor, ProposalState
from models.records.tables import ChainHead, RulesProposal, RulesVersion
from models.regulation.clauses import Clause
from models.regulation.objection import NotThere, Refused

Kept = dict[str, Any]


def kept_of(clause: Clause) -> Kept:
    """A clause as it is kept."""
    value = list(clause.value) if isinstance(clause.value, tuple) else clause.value
    return {
        'value': value, 'since': clause.since.isoformat(), 'article': clause.article, 'source': clause.source,
        'confirmed': clause.confirmed,
    }  # fmt: skip


def merged_own(own: Mapping[str, list[Kept]], change: Mapping[str, list[Kept]]) -> dict[str, list[Kept]]:
    """The office's own values with a change: a value of the same first day is replaced, others stay beside it."""
    result = {name: list(clauses) for name, clauses in own.items()}
    for name, clauses in change.items():
        days = {clause['since'] for clause in clauses}
        stay = [clause for clause in result.get(name, []) if clause['since'] not in days]
        result[name] = sorted([*stay, *clauses], key=lambda clause: clause['since'])
    return result


def merged_calendar(calendar: Kept, change: Mapping[str, Kept]) -> Kept:
    """The office's table of days with the years of a change put in place of what it said of them."""
    result: Kept = {'holidays': {}, 'workdays': {}, 'years': set(calendar.get('years', []))}
    for name in ('holidays', 'workdays'):
        result[name] = {day: why for day, why in calendar.get(name, {}).items() if day[:4] not in change}
    for year, told in change.items():
        result['holidays'] |= told['holidays']
        result['workdays'] |= told['workdays']
        result['years'] = result['years'] | {int(year)} if told['whole'] else result['years'] - {int(year)}
    return result | {'years': sorted(result['years'])}


async def lock_rules() -> None:
    """Let nobody else make a version until this transaction ends (the head of the log is what everybody locks)."""
    await ChainHead.select_for_update().get(id=1)


async def latest_version() -> RulesVersion | None:
    """The version in force; None before the office changed anything."""
    return await RulesVersion.all().order_by('-id').first()


async def new_version(proposal: RulesProposal, *, now: datetime) -> RulesVersion:
    """Lay a proposal over what is in force; the caller's transaction holds `lock_rules`."""
    base = await latest_version()
    return await RulesVersion.create(
        profile_key=base.profile_key if base else await value_of('profile', FALLBACK),
        own=merged_own(base.own if base else {}, proposal.own),
        calendar=merged_calendar(base.calendar if base else {}, proposal.calendar), at=now,
    )  # fmt: skip


async def new_proposal(
    own: dict[str, list[Kept]], calendar: dict[str, Kept], reason: str, *, by: Actor, now: datetime
) -> RulesProposal:
    """Write a proposal down; the caller's transaction and event are around it."""
    return await RulesProposal.create(
        own=own, calendar=calendar, reason=reason, proposed_by_id=by.person_id, proposed_at=now
    )


async def locked_proposal(proposal_id: int) -> RulesProposal:
    """The proposal, locked; NotThere where there is none."""
    row = await RulesProposal.select_for_update().get_or_none(id=proposal_id)
    if row is None:
        raise NotThere
    return row


def refuse_decided(row: RulesProposal) -> None:
    """What was decided stays so; a further change is a further proposal."""
    if row.state is not ProposalState.OPEN:
        raise Refused(f'这份修改{row.state.label}，不能再处理；需要改动请另行提出')


async def decide(
    row: RulesProposal, state: ProposalState, actor: Actor, *, now: datetime, version_id: int | None = None
) -> None:
    """Write the decision."""
    row.state, row.decided_by_id, row.decided_at, row.version_id = state, actor.person_id, now, version_id
    await row.save()


async def open_on(*, clause: str = '', year: str = '') -> bool:
    """Whether something about this clause or year waits for approval already."""
    rows = await RulesProposal.filter(state=ProposalState.OPEN)
    return any(clause in row.own or year in row.calendar for row in rows)


async def proposals_page(
    *, state: ProposalState | None = None, page: int = 1, size: int = 20
) -> tuple[int, list[dict[str, Any]]]:
    """One page of proposals, newest first."""
    found = RulesProposal.all() if state is None else RulesProposal.filter(state=state)
    return await found.count(), await found.order_by('-id').offset((page - 1) * size).limit(size).values()


async def proposal_row(proposal_id: int) -> dict[str, Any] | None:
    """One proposal; None where there is none."""
    return await RulesProposal.filter(id=proposal_id).first().values()
