"""What the clock does to applications: drafts told of and deleted, corrections and resits that never came, due dates.

Each function may run as often as one likes and after any pause: it looks at what is due today, not at what it did last.
A server that stood still for ten days catches up with the latest step alone: one notice, or the deletion itself.
"""

import logging
from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from models.applications.facts import named_items
from models.applications.operations.outcomes import following_of, resits_of, results_of
from models.applications.operations.results import close_examination
from models.applications.operations.steps import Case, clock_of, opened_by_clock, take, tell_applicant
from models.applications.rules.clock import ClockName
from models.applications.rules.clock_steps import ClockStep
from models.applications.rules.drafts import DraftTerm, draft_term
from models.applications.rules.examination import Resit, resit_reported_by
from models.applications.rules.types import OVER, ApplicationStatus, Step
from models.applications.rules.verdict import verdict
from models.applications.tables import Application, ExamResult, Material
from models.clock import office_day
from models.forms.lapsing import erase_for_case, last_saved
from models.logbook import incident
from models.records.office_rules import rules_of
from models.records.operations import notify, set_value
from models.records.queries import keys_told, latest_rules_version, value_of
from models.records.rules import SYSTEM
from models.regulation.clauses import Profile
from models.regulation.derivation import in_words

HORIZON = timedelta(days=62)
"""Drafts with longer to live are not looked at; no profile gives notice earlier than two months ahead."""
COUNTED = 'due-dates-of-rules-version'
log = logging.getLogger('tezhengtong.clock')


async def each(found: list[Any], do: Callable[[Any], Awaitable[bool]]) -> int:
    """Do something to each in turn and answer how often it was done; one that fails is logged and stops no other."""
    done = 0
    for one in found:
        try:
            done += await do(one)
        except Exception as error:
            incident(error)
    return done


async def lapse_drafts(now: datetime) -> int:
    """Delete the drafts whose days are over (Step.LAPSE): what was typed and attached goes, the row and its log stay."""
    over = Application.filter(status=ApplicationStatus.DRAFT, purge_on__lte=office_day(now))
    return await each(await ids(over), lambda one: lapse(one, now=now))


async def lapse(application_id: UUID, *, now: datetime) -> bool:
    """Delete one draft, unless it was worked on meanwhile."""
    async with in_transaction():
        case = await locked(application_id, ApplicationStatus.DRAFT, now=now)
        if case is None or (await counted_anew(case)).purge_on > office_day(now):
            return False
        await take(case, Step.LAPSE)
        await Material.filter(application_id=application_id).delete()
        await erase_for_case(application_id)
        kind = case.application.type.label
        await notify(
            case.application.person_id, f'{kind}申请草稿已删除', now=now, key=f'draft-{application_id}-lapsed',
            body='草稿超过保存天数没有提交，已自动删除。需要办理时，请重新申请。',
        )  # fmt: skip
    return True


async def locked(application_id: UUID, status: ApplicationStatus, *, now: datetime) -> Case | None:
    """The case, locked, if it still stands where it stood."""
    application = await Application.select_for_update().get_or_none(id=application_id, status=status)
    return await opened_by_clock(SYSTEM, application, now=now) if application else None


async def counted_anew(case: Case) -> DraftTerm:
    """The term of a draft; work on its form alone counts as well, and is then written to the draft."""
    application = case.application
    saved = await last_saved(application.form_id)
    if saved is not None and saved > application.saved_at:
        application.saved_at = saved
    term = draft_term(case.profile, office_day(application.saved_at))
    if application.purge_on != term.purge_on:
        application.purge_on = term.purge_on
        await Application.filter(id=application.id).update(saved_at=application.saved_at, purge_on=term.purge_on)
    return term


async def tell_of_drafts(now: datetime) -> int:
    """Tell of drafts that will be deleted, at the two steps of their rules; of several that are due, the latest."""
    day, rules = office_day(now), Rules()
    soon = Application.filter(status=ApplicationStatus.DRAFT, purge_on__gt=day, purge_on__lte=day + HORIZON)
    waiting = {}
    for row in await soon.values('id', 'saved_at', 'profile_key', 'rules_version_id'):
        term = draft_term(await rules.of(row['profile_key'], row['rules_version_id']), office_day(row['saved_at']))
        if steps := [step for step in term.notices if step <= day]:
            waiting[row['id']] = key_of(row['id'], term, max(steps))
    told = await keys_told(list(waiting.values()))
    return await each([one for one, key in waiting.items() if key not in told], lambda one: tell_of_draft(one, now=now))


def key_of(application_id: UUID, term: DraftTerm, step: date) -> str:
    """One notice per draft, term and step: whoever saves again begins a new term."""
    return f'draft-{application_id}-{term.purge_on}-{step}'


async def tell_of_draft(application_id: UUID, *, now: datetime) -> bool:
    """Tell of one draft, unless it was worked on meanwhile."""
    day = office_day(now)
    async with in_transaction():
        case = await locked(application_id, ApplicationStatus.DRAFT, now=now)
        if case is None:
            return False
        term = await counted_anew(case)
        steps = [step for step in term.notices if step <= day]
        if not steps or term.purge_on <= day:
            return False
        await notify(
            case.application.person_id, f'{case.application.type.label}申请草稿即将删除', now=now,
            body=f'草稿最后一日为{in_words(term.last_day)}，之后自动删除。请在此之前提交，或再次保存以延长。',
            link=f'/applications/{application_id}', key=key_of(application_id, term, max(steps)),
        )  # fmt: skip
    return True


async def abandon_uncorrected(now: datetime) -> int:
    """Close the cases whose correction did not come in time (Step.ABANDON); more time that was granted counts."""
    late = Application.filter(status=ApplicationStatus.RETURNED, due_on__lt=office_day(now))
    return await each(await ids(late), lambda one: abandon(one, now=now))


async def abandon(application_id: UUID, *, now: datetime) -> bool:
    """Close one case as abandoned, if its clock says so today."""
    async with in_transaction():
        case = await locked(application_id, ApplicationStatus.RETURNED, now=now)
        if case is None:
            return False
        term = (await clock_of(case.application, case.profile, now=now)).current
        if term is None or term.name is not ClockName.CORRECTION or not term.due or term.due >= office_day(now):
            return False
        await take(case, Step.ABANDON, clock_step=ClockStep.ABANDONED, remark=f'补正期限至{in_words(term.due)}')
        await tell_applicant(
            case, '申请已按放弃处理',
            f'补正期限至{in_words(term.due)}，没有收到补正材料，也没有说明理由，本次申请视为放弃。需要办理时，请重新申请。',
        )  # fmt: skip
    return True


async def end_lapsed_resits(now: datetime) -> int:
    """End the cases whose resit was not sat in its period, as soon as no result of it can be on its way any more.

    The day after the period the applicant is told that he must apply anew; items that passed still go on.
    """
    failed = ExamResult.filter(passed=False, item__application__status=ApplicationStatus.AWAITING_EXAM)
    found = await failed.order_by('id').values_list('item__application_id', flat=True)
    return await each(list(dict.fromkeys(found)), lambda one: end_lapsed_resit(one, now=now))


async def end_lapsed_resit(application_id: UUID, *, now: datetime) -> bool:
    """Tell of one case or end it, if its resit period is over today."""
    async with in_transaction():
        case = await locked(application_id, ApplicationStatus.AWAITING_EXAM, now=now)
        if case is None:
            return False
        following = await following_of(case)
        decided = verdict(one for _, one in following)
        if decided is not None:
            await close_examination(case, following, decided)
            return True
        return await tell_of_lapsed_resits(case)


async def tell_of_lapsed_resits(case: Case) -> bool:
    """Say once that the days for a resit are over, and until when a result of it may still arrive."""
    over = {
        f'resit-{case.application.id}-{one.last}': one
        for one in await resits_now(case)
        if one.last < office_day(case.now)
    }
    told = await keys_told(list(over))
    for key, one in over.items():
        await notify(
            case.application.person_id, '补考期限已届满', now=case.now, link=f'/applications/{case.application.id}',
            body=f'补考期限至{in_words(one.last)}，已届满。已经参加补考的，请等待考试机构上报成绩；'
            f'{in_words(resit_reported_by(case.profile, one))}前没有收到成绩的，须重新申请并参加全部考试。',
            key=key,
        )  # fmt: skip
    return not over.keys() <= set(told)


async def resits_now(case: Case) -> list[Resit]:
    """The resits somebody may still sit, or whose result may still arrive."""
    results, found = await results_of(case), []
    for row, following in await following_of(case, results=results):
        found += resits_of(case, named_items([row])[0], following, results[row.id])
    return found


async def refresh_due_dates(now: datetime) -> int:
    """Count the due dates of open cases anew after the table of holidays changed; answer how many moved."""
    version = await latest_rules_version()
    if await value_of(COUNTED, 0) == version:
        return 0
    running = Application.exclude(status__in=list(OVER)).filter(due_on__not_isnull=True)
    moved = await each(await ids(running), lambda one: count_due_date(one, now=now))
    await set_value(COUNTED, version, now=now)
    return moved


async def count_due_date(application_id: UUID, *, now: datetime) -> bool:
    """Keep the due date that a case's clock shows now. No event: what changed it has one."""
    async with in_transaction():
        application = await Application.select_for_update().get(id=application_id)
        profile = await rules_of(application.profile_key, application.rules_version_id)
        term = (await clock_of(application, profile, now=now)).current
        due = term.due if term else None
        if due == application.due_on:
            return False
        await Application.filter(id=application_id).update(due_on=due)
    return True


async def ids(found: Any) -> list[UUID]:
    """The numbers of the cases found, the oldest first."""
    return list(await found.order_by('created_at').values_list('id', flat=True))


class Rules:
    """Profiles that were read once."""

    def __init__(self) -> None:
        self.known: dict[tuple[str, int | None], Profile] = {}

    async def of(self, key: str, version: int | None) -> Profile:
        """The rules a case began under."""
        if (key, version) not in self.known:
            self.known[key, version] = await rules_of(key, version)
        return self.known[key, version]
