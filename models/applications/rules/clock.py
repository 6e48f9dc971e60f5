"""The working-day clock of a case: what is due when, whose turn it is, and how each date came about.

The same computation, in the same words, for the applicant, the staff and the supervisor. Acceptance 5 days, decision
20 (10 more with approval), hand-over 10, upload 15, all working days from clauses. Correction before acceptance ends
the acceptance clock and a resubmission starts it anew; examination, or a correction asked for later, suspends the
decision clock from its first to its last day, both included.
"""

from dataclasses import dataclass, field, replace
from datetime import date

from models.applications.rules.clock_steps import BadLog, ClockStep, Happening
from models.applications.rules.clock_terms import ClockName, ClockState, Light, Term, settled
from models.regulation.clauses import Profile, in_force
from models.regulation.working_days import Pause

__all__ = ['BadLog', 'Clock', 'ClockName', 'ClockState', 'ClockStep', 'Happening', 'Light', 'Term', 'clock']

C = ClockStep
EXAM_PAUSE = '考试期间不计入（行政许可法第四十五条）'
CORRECTION_PAUSE = '等待补正'
OPENS = {
    C.SUBMITTED: ClockName.ACCEPTANCE,
    C.RETURNED: ClockName.CORRECTION,
    C.ACCEPTED: ClockName.DECISION,
    C.APPROVED: ClockName.HAND_OVER,
    C.ISSUED: ClockName.UPLOAD,
}
CLOSES = {
    C.RESUBMITTED: ClockName.CORRECTION,
    C.ABANDONED: ClockName.CORRECTION,
    C.ACCEPTED: ClockName.ACCEPTANCE,
    C.REFUSED: ClockName.ACCEPTANCE,
    C.APPROVED: ClockName.DECISION,
    C.DECLINED: ClockName.DECISION,
    C.HANDED_OVER: ClockName.HAND_OVER,
    C.UPLOADED: ClockName.UPLOAD,
}
ISSUING = (C.ISSUED, C.ISSUED_UNCHANGED)
"""What was issued goes to the public platform; a certificate whose items and days stay as they were need not."""
NEEDS = {
    C.RETURNED: (ClockName.ACCEPTANCE, ClockName.DECISION),
    C.MORE_TIME: (ClockName.CORRECTION,),
    C.EXAMINING: (ClockName.DECISION,),
    C.EXAMINED: (ClockName.DECISION,),
    C.EXTENDED: (ClockName.DECISION,),
    **dict.fromkeys(ISSUING, (ClockName.HAND_OVER, ClockName.DECISION)),
    C.WITHDRAWN: (ClockName.ACCEPTANCE, ClockName.CORRECTION),
    **{step: (name,) for step, name in CLOSES.items()},
}
MAY_BEGIN = frozenset(OPENS) | {C.RESUBMITTED, C.ISSUED_UNCHANGED}
"""A log may begin anywhere a clock begins: an older case may have been taken over half way."""


@dataclass(frozen=True, slots=True)
class Clock:
    """All terms of a case, oldest first, as they stand on a day."""

    terms: tuple[Term, ...]
    today: date

    @property
    def open(self) -> list[Term]:
        """The terms that still run or stand still."""
        return [term for term in self.terms if term.open]

    @property
    def told(self) -> 'Clock':
        """The same without the office's own duty towards the public platform: nobody outside waits for that."""
        own = [term for term in self.terms if term.name is ClockName.UPLOAD and (term.open or term.stopped)]
        return Clock(tuple(term for term in self.terms if term not in own), self.today)

    @property
    def current(self) -> Term | None:
        """The open term that is due first; one that stands still comes last. None where nothing is due any more."""
        return min(self.open, key=lambda term: (term.due is None, term.due or date.max), default=None)


@dataclass(slots=True)
class _Running:
    """The walk through the log."""

    profile: Profile
    terms: list[Term] = field(default_factory=list)

    def last(self, *names: ClockName) -> Term | None:
        return next((term for term in reversed(self.terms) if term.open and term.name in names), None)

    def change(self, old: Term, new: Term) -> None:
        self.terms[self.terms.index(old)] = new

    def close(self, name: ClockName, day: date, *, stopped: bool = False) -> None:
        if term := self.last(name):
            self.change(term, replace(term, done_on=day, stopped=stopped))

    def stop(self, day: date) -> None:
        for name in ClockName:
            self.close(name, day, stopped=True)


def clock(profile: Profile, log: list[Happening], today: date, *, ended: date | None = None) -> Clock:
    """Walk through what happened and settle every term as it stands on `today`.

    `ended`: the day on which the case ended with nothing left to do; however it ended, what still ran ends with it.
    BadLog where the log cannot have happened in that order. Events after `today` count as well: a plan can be tried.
    """
    running = _Running(profile)
    for place, happening in enumerate(log):
        _check(running, happening, first=place == 0)
        _suspend(running, happening)
        _close(running, happening)
        _open(running, happening)
    if ended:
        running.stop(ended)
    return Clock(tuple(settled(profile, term, today) for term in running.terms), today)


def _check(running: _Running, happening: Happening, *, first: bool) -> None:
    step = happening.step
    if step is C.SUBMITTED and not first:
        raise BadLog('提交申请只能是第一步；补正后再次提交的写作resubmitted')
    if first and step in MAY_BEGIN:
        return
    if not running.last(*NEEDS.get(step, tuple(ClockName))):
        raise BadLog(f'此前的步骤之后不能“{step.label}”（{happening.day}），请核对先后')
    decision = running.last(ClockName.DECISION)
    paused = bool(decision and decision.paused_from)
    if step is C.EXTENDED and decision and decision.extended_on:
        raise BadLog('决定期限只能延长一次')
    if step in {C.RETURNED, C.EXAMINING, C.APPROVED, C.DECLINED, *ISSUING} and paused:
        raise BadLog(f'计时暂停期间不能“{step.label}”（{happening.day}），请先填写收到考试结果或补正后提交')
    if step is C.EXAMINED and not paused and decision and _exam_not_counted(running.profile, decision):
        raise BadLog('收到考试结果之前应有“进入考试”（examining）')


def _suspend(running: _Running, happening: Happening) -> None:
    """Stop the decision clock, let it run again, lengthen it, or grant the applicant more time."""
    step, day = happening.step, happening.day
    decision, correction = running.last(ClockName.DECISION), running.last(ClockName.CORRECTION)
    if step is C.MORE_TIME and correction:
        running.change(correction, replace(correction, more_time=(*correction.more_time, happening)))
    if not decision:
        return
    if (step is C.EXAMINING and _exam_not_counted(running.profile, decision)) or step is C.RETURNED:
        why = EXAM_PAUSE if step is C.EXAMINING else CORRECTION_PAUSE
        running.change(decision, replace(decision, paused_from=day, paused_why=why))
    elif step in {C.EXAMINED, C.RESUBMITTED} and decision.paused_from:
        pause = Pause(first=decision.paused_from, last=day, why=decision.paused_why)
        running.change(decision, replace(decision, paused_from=None, pauses=(*decision.pauses, pause)))
    elif step is C.EXTENDED:
        running.change(decision, replace(decision, extended_on=day, extended_why=happening.reason))


def _exam_not_counted(profile: Profile, decision: Term) -> bool:
    return bool(in_force(profile, 'exam-time-not-counted', decision.start).value)


def _close(running: _Running, happening: Happening) -> None:
    step, day = happening.step, happening.day
    if step in CLOSES:
        running.close(CLOSES[step], day, stopped=step is C.ABANDONED)
    if step is C.RETURNED:
        running.close(ClockName.ACCEPTANCE, day)
    if step in ISSUING and running.last(ClockName.DECISION):  # issued without a decision of its own: decided that day
        running.close(ClockName.DECISION, day)
        running.terms.append(Term(ClockName.HAND_OVER, day))
    if step in {C.WITHDRAWN, C.ABANDONED}:
        running.stop(day)


def _open(running: _Running, happening: Happening) -> None:
    step = happening.step
    if step in OPENS:
        running.terms.append(Term(OPENS[step], happening.day))
    if step is C.RESUBMITTED and not running.last(ClockName.DECISION):
        running.terms.append(Term(ClockName.ACCEPTANCE, happening.day, anew=bool(running.terms)))
