"""One term of the clock: from when, how long, suspended how, due when, and what colour it shows."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from models.applications.rules.clock_steps import Happening
from models.applications.rules.types import Party
from models.regulation.asking import stated
from models.regulation.clauses import Profile, in_force, number
from models.regulation.derivation import in_words
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection
from models.regulation.working_days import Deadline, Pause, add_working_days, working_days_between


class ClockName(Labelled):
    """What is due."""

    ACCEPTANCE = 'acceptance', '受理决定'
    CORRECTION = 'correction', '补正'
    DECISION = 'decision', '许可决定'
    HAND_OVER = 'hand_over', '发放证书'
    UPLOAD = 'upload', '上传公示平台'


class ClockState(Labelled):
    """How a term stands."""

    RUNNING = 'running', '计时中'
    PAUSED = 'paused', '暂停计时'
    OVERDUE = 'overdue', '已逾期'
    DONE = 'done', '按期完成'
    LATE = 'late', '逾期完成'
    STOPPED = 'stopped', '已终止'


class Light(Labelled):
    """The colour a due date shows."""

    GREEN = 'green', '期限充足'
    AMBER = 'amber', '即将到期'
    RED = 'red', '已逾期'
    PAUSED = 'paused', '暂停计时'
    NONE = 'none', '无期限'


CLAUSES = {
    ClockName.ACCEPTANCE: 'acceptance-working-days',
    ClockName.CORRECTION: 'correction-working-days',
    ClockName.DECISION: 'decision-working-days',
    ClockName.HAND_OVER: 'hand-over-working-days',
    ClockName.UPLOAD: 'upload-working-days',
}
TURNS = {
    ClockName.ACCEPTANCE: Party.CLERK,
    ClockName.CORRECTION: Party.APPLICANT,
    ClockName.DECISION: Party.REVIEWER,
    ClockName.HAND_OVER: Party.CLERK,
    ClockName.UPLOAD: Party.CLERK,
}
LIGHTS = {ClockState.PAUSED: Light.PAUSED, ClockState.OVERDUE: Light.RED}
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Term:
    """One term. What the log says comes first; what `settled` computes comes last."""

    name: ClockName
    start: date
    done_on: date | None = None
    stopped: bool = False
    anew: bool = False
    pauses: tuple[Pause, ...] = ()
    paused_from: date | None = None
    paused_why: str = ''
    extended_on: date | None = None
    extended_why: str = ''
    more_time: tuple[Happening, ...] = ()
    due: date | None = None
    state: ClockState = ClockState.RUNNING
    light: Light = Light.NONE
    days_left: int | None = None
    suspended_days: int = 0
    derivation: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def open(self) -> bool:
        """Whether it still runs or stands still."""
        return self.done_on is None

    @property
    def turn(self) -> Party:
        """Who has to act."""
        return Party.CENTER if self.state is ClockState.PAUSED and '考试' in self.paused_why else TURNS[self.name]


def settled(profile: Profile, term: Term, today: date) -> Term:
    """Compute a term as it stands on a day, by the clauses of the day it began."""
    if term.paused_from and term.open:
        return _standing_still(profile, term)
    deadline, told = _deadline(profile, term)
    due, suspended = deadline.due, _suspended(profile, term.pauses, after=term.start)
    state = _state(term, due, today)
    left = working_days_between(today, due, profile.calendar) if term.open else None
    light = LIGHTS.get(state, Light.NONE)
    if state is ClockState.RUNNING and left is not None:
        light = Light.AMBER if left <= number(profile, 'amber-working-days', max(today, term.start)) else Light.GREEN
    return replace(
        term,
        due=due,
        state=state,
        light=light,
        days_left=left,
        suspended_days=suspended,
        derivation=tuple(told),
        warnings=deadline.warnings,
    )


def warnings_about(profile: Profile, term: Term, today: date) -> list[Objection]:
    """What follows from a settled term that was missed: deemed acceptance, abandonment, a late act or extension."""
    if term.extended_on:
        unextended = settled(profile, replace(term, extended_on=None), today)
        if unextended.due and term.extended_on > unextended.due:
            message = (
                f'许可决定期限{in_words(unextended.due)}已过，逾期后不能再延长；延长须在期限内经负责人批准并告知理由'
            )
            return [Objection(message=message, clause='行政许可法第四十二条')]
    missed = term.due is not None and (term.done_on or today) > term.due and not term.stopped
    if not missed or term.due is None:
        return []
    due = in_words(term.due)
    if term.name is ClockName.ACCEPTANCE:
        message = f'受理决定期限{due}已过而未告知的，自收到申请材料之日{in_words(term.start)}起即为受理'
        return [Objection(message=message, clause='行政许可法第三十二条', soft=True)]
    if term.name is ClockName.CORRECTION:
        clause = in_force(profile, CLAUSES[term.name], term.start)
        message = f'补正期限{due}已过，无正当理由逾期不予补正的，视为放弃行政许可申请；有正当理由的，请在期限内申请延期'
        return [Objection(message=message, clause=clause.article)]
    return [Objection(message=f'{term.name.label}期限{due}已过', soft=True)]


def _deadline(profile: Profile, term: Term) -> tuple[Deadline, list[str]]:
    clause, days = in_force(profile, CLAUSES[term.name], term.start), _days(profile, term)
    deadline = add_working_days(term.start, days, profile.calendar, pauses=term.pauses)
    told = _told(profile, term, deadline, stated(clause))
    for granted in term.more_time:
        if granted.until:
            deadline = replace(deadline, due=max(deadline.due, granted.until))
        else:
            deadline = add_working_days(deadline.due, days, profile.calendar)
        told += [f'{in_words(granted.day)}同意延期补正，延至{in_words(deadline.due)}']
    return deadline, told


def _days(profile: Profile, term: Term) -> int:
    days = number(profile, CLAUSES[term.name], term.start)
    return days + (number(profile, 'decision-extension-working-days', term.start) if term.extended_on else 0)


def _told(profile: Profile, term: Term, deadline: Deadline, basis: str) -> list[str]:
    """The derivation with each suspension on one line instead of a line for each of its days."""
    paused = {day for pause in term.pauses for day in _days_of(pause)}
    short = replace(deadline, skipped=tuple((day, why) for day, why in deadline.skipped if day not in paused))
    start, rule, *rest = short.derivation
    told = [f'{term.name.label}期限：{basis}', start, rule]
    if term.anew:
        told.append('规则：补正后提交的，受理期限重新计算')
    if term.extended_on:
        days = number(profile, 'decision-extension-working-days', term.start)
        why = f'，理由：{term.extended_why}' if term.extended_why else ''
        article = stated(in_force(profile, 'decision-extension-working-days', term.start))
        told.append(f'延长：{in_words(term.extended_on)}经批准延长{days}个工作日（{article}）{why}')
    for pause in term.pauses:
        days = _suspended(profile, (pause,), after=term.start)
        told.append(f'暂停：{in_words(pause.first)}至{in_words(pause.last)}{pause.why}，共{days}个工作日')
    return told + rest


def _standing_still(profile: Profile, term: Term) -> Term:
    """A term whose suspension has no end yet: no due date, but what is left of it."""
    assert term.paused_from is not None
    all_days = _days(profile, term)
    running_until = max(term.paused_from - ONE_DAY, term.start)
    used = working_days_between(term.start, running_until, profile.calendar) - _suspended(
        profile, term.pauses, after=term.start
    )
    left = all_days - used
    clause = in_force(profile, CLAUSES[term.name], term.start)
    told = (
        f'{term.name.label}期限：{stated(clause)}',
        f'起算日：{in_words(term.start)}',
        f'规则：{all_days}个工作日，已用{used}个，剩余{left}个',
        f'暂停：{in_words(term.paused_from)}起{term.paused_why}，恢复后次日起继续计算',
    )
    suspended = _suspended(profile, term.pauses, after=term.start)
    return replace(
        term, state=ClockState.PAUSED, light=Light.PAUSED, days_left=left, suspended_days=suspended, derivation=told
    )


def _state(term: Term, due: date, today: date) -> ClockState:
    if term.stopped:
        return ClockState.STOPPED
    if term.done_on:
        return ClockState.DONE if term.done_on <= due else ClockState.LATE
    return ClockState.RUNNING if today <= due else ClockState.OVERDUE


def _suspended(profile: Profile, pauses: tuple[Pause, ...], *, after: date) -> int:
    """Working days that suspensions took out of the count; the first day of the term is not counted anyway."""
    return sum(
        working_days_between(max(pause.first - ONE_DAY, after), pause.last, profile.calendar)
        for pause in pauses
        if pause.last > after
    )


def _days_of(pause: Pause) -> list[date]:
    return [pause.first + ONE_DAY * step for step in range((pause.last - pause.first).days + 1)]
