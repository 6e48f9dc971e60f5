"""Whether, in which parts and in which order somebody is examined, and what follows from the results.

New items: theory and practical, A theory only. Renewal: general items need no exam; welding as the profile says.
One failed part is sat once more within the profile's period; both failed, or failed again, means applying anew.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from models.applications.rules.types import ApplicationType, Part, Path
from models.regulation.asking import stated
from models.regulation.clauses import Profile, in_force, number
from models.regulation.derivation import in_words
from models.regulation.item_text import NamedItem
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection
from models.regulation.periods import BASIS, months_after
from models.regulation.working_days import add_working_days

BOTH = (Part.THEORY, Part.PRACTICAL)
AGAIN = {'none': (), 'practical': (Part.PRACTICAL,), 'sampled': (Part.PRACTICAL,), 'full': BOTH}


class NextStep(Labelled):
    """What comes next for one item."""

    REGISTER = 'register', '先向考试机构报名考试'
    TAKE_EXAM = 'take_exam', '参加考试'
    RESIT = 'resit', '申请补考'
    APPLY_ANEW = 'apply_anew', '重新申请'
    SUBMIT = 'submit', '考试合格，提交申请'
    ISSUE = 'issue', '考试合格，由发证机关审批发证'
    APPROVE = 'approve', '无需考试，经发证机关同意后办理'


@dataclass(frozen=True, kw_only=True, slots=True)
class Next:
    """The step, the parts it concerns, and which of them are sat for the second time."""

    step: NextStep
    parts: tuple[Part, ...]
    to_sit: tuple[Part, ...] = ()
    resits: tuple[Part, ...] = ()
    objections: list[Objection] = field(default_factory=list)
    derivation: list[str] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True, slots=True)
class Resit:
    """The days on which a resit may be sat, both included."""

    first: date
    last: date
    months: int
    clause: str
    derivation: list[str]


def exam_clause(kind: ApplicationType, item: NamedItem, renewals: int = 0) -> str:
    """The name of the clause that says what a renewal is examined in."""
    if not item.welding:
        return 'renewal-exam'
    return 'welding-later-renewal-exam' if renewals else 'welding-first-renewal-exam'


def parts_of(
    profile: Profile, day: date, kind: ApplicationType, item: NamedItem, *, renewals: int = 0
) -> tuple[Part, ...]:
    """The parts to be passed; none for reissue, change of employer and the renewal of general items.

    `renewals` counts the renewals the item has had: the first one of a welder may ask for more than later ones.
    """
    if kind in {ApplicationType.NEW, ApplicationType.ADDITION}:
        theory_only = in_force(profile, 'theory-only-items', day).value
        return (Part.THEORY,) if isinstance(theory_only, tuple) and item.code in theory_only else BOTH
    if kind is ApplicationType.RENEWAL:
        return AGAIN[str(in_force(profile, exam_clause(kind, item, renewals), day).value)]
    return ()


def path_of(profile: Profile, day: date, kind: ApplicationType, item: NamedItem, *, renewals: int = 0) -> Path:
    """How the exam lies to the application: none, after it, or before it (Shanghai: welding)."""
    if not parts_of(profile, day, kind, item, renewals=renewals):
        return Path.NO_EXAM
    order = in_force(profile, 'welding-exam-order' if item.welding else 'general-exam-order', day).value
    return Path.EXAM_FIRST if order == 'exam-first' else Path.APPLICATION_FIRST


def pass_mark(profile: Profile, day: date, item: NamedItem, part: Part) -> int:
    """The fewest marks of a part that pass."""
    welding_theory = item.welding and part is Part.THEORY
    return number(profile, 'welding-theory-pass-mark' if welding_theory else 'exam-pass-mark', day)


def objections_to_score(profile: Profile, day: date, score: int) -> list[Objection]:
    """Say whether a score can exist."""
    full = number(profile, 'exam-full-mark', day)
    return [] if 0 <= score <= full else [Objection(message=f'成绩应为0至{full}分，请核对', field='score')]


def next_step(
    profile: Profile,
    day: date,
    kind: ApplicationType,
    item: NamedItem,
    tries: dict[Part, tuple[bool, ...]],
    *,
    renewals: int = 0,
) -> Next:
    """Decide what comes next from the tries of each part, oldest first (True: passed). The rules decide, not a clerk."""
    parts = parts_of(profile, day, kind, item, renewals=renewals)
    path = path_of(profile, day, kind, item, renewals=renewals)
    told = _basis(profile, day, kind, item, renewals, parts, path)
    if not parts:
        return Next(step=NextStep.APPROVE, parts=(), derivation=[*told, f'结果：{NextStep.APPROVE.label}'])
    sat = {part: tries.get(part, ()) for part in parts}
    if objections := _failed_for_good(profile, day, sat):
        told.append(f'结果：{NextStep.APPLY_ANEW.label}')
        return Next(step=NextStep.APPLY_ANEW, parts=parts, objections=objections, derivation=told)
    resits = tuple(part for part in parts if sat[part] and not sat[part][-1])
    to_sit = tuple(part for part in parts if not sat[part] or part in resits)
    step = _step(path, resits, to_sit, begun=any(sat.values()))
    told.append(f'结果：{step.label}' + (f'（{"、".join(part.label for part in to_sit)}）' if to_sit else ''))
    return Next(step=step, parts=parts, to_sit=to_sit, resits=resits, derivation=told)


def resit_term(profile: Profile, item: NamedItem, result_day: date, *, exam_day: date | None = None) -> Resit:
    """From when to when a resit may be sat: counted from the exam where the profile says so and the day is known."""
    from_exam = in_force(profile, 'resit-counts-from', result_day).value == 'exam-day'
    name = 'welding-resit-months' if item.welding else 'resit-months'
    clause, months = in_force(profile, name, result_day), number(profile, name, result_day)
    counted_from = exam_day if from_exam and exam_day else result_day
    last = months_after(counted_from, months)
    word = '考试之日' if counted_from == exam_day and from_exam else '公布成绩之日'
    unknown = ['未给出考试日期，按公布成绩之日起算'] if from_exam and not exam_day else []
    told = [
        *unknown,
        f'起算日：{word}{in_words(counted_from)}',
        f'规则：补考一次，期限{months}个月：{stated(clause)}；至对应日止（{BASIS}）',
        f'结果：{in_words(result_day)}起，至{in_words(last)}止',
    ]
    return Resit(first=result_day, last=last, months=months, clause=clause.article, derivation=told)


def resit_reported_by(profile: Profile, resit: Resit) -> date:
    """The last day on which a resit's result may still arrive: one sat on the last day is reported within its period."""
    days = number(profile, 'exam-report-working-days', resit.last)
    return add_working_days(resit.last, days, profile.calendar).due


def objections_to_resit(resit: Resit, day: date) -> list[Objection]:
    """Say why a resit cannot be sat on that day."""
    if day < resit.first:
        return [Objection(message=f'成绩公布后才能补考，{in_words(resit.first)}起可以申请', clause=resit.clause)]
    if day > resit.last:
        message = f'补考期限{resit.months}个月已于{in_words(resit.last)}届满，请重新申请并参加全部考试'
        return [Objection(message=message, clause=resit.clause)]
    return []


def _basis(
    profile: Profile,
    day: date,
    kind: ApplicationType,
    item: NamedItem,
    renewals: int,
    parts: tuple[Part, ...],
    path: Path,
) -> list[str]:
    renewing = kind is ApplicationType.RENEWAL
    clause = in_force(profile, exam_clause(kind, item, renewals) if renewing else 'theory-only-items', day)
    asked = '、'.join(part.label for part in parts) or '无'
    basis = f'：{stated(clause)}' if parts or renewing else ''
    return [f'{profile.label}，{kind.label}，{item.shown}', f'考试科目：{asked}{basis}', f'办理顺序：{path.label}']


def _failed_for_good(profile: Profile, day: date, sat: dict[Part, tuple[bool, ...]]) -> list[Objection]:
    clause = in_force(profile, 'resit-count', day)
    most, parts_most = number(profile, 'resit-count', day), number(profile, 'resit-parts-most', day)
    again = [part for part, tries in sat.items() if len(tries) > most and not any(tries)]
    if again:
        named = '、'.join(part.label for part in again)
        message = f'{named}补考仍不合格（只能补考{most}次），请重新申请并参加全部考试'
        return [Objection(message=message, clause=clause.article)]
    failed = [part for part, tries in sat.items() if tries and not tries[0]]
    if len(failed) > parts_most:
        named = '、'.join(part.label for part in failed)
        article = in_force(profile, 'resit-parts-most', day).article
        return [Objection(message=f'{named}均不合格，不能补考，请重新申请并参加全部考试', clause=article)]
    return []


def _step(path: Path, resits: tuple[Part, ...], to_sit: tuple[Part, ...], *, begun: bool) -> NextStep:
    if resits:
        return NextStep.RESIT
    if to_sit:
        return NextStep.TAKE_EXAM if begun or path is Path.APPLICATION_FIRST else NextStep.REGISTER
    return NextStep.SUBMIT if path is Path.EXAM_FIRST else NextStep.ISSUE


def notes_on_early(profile: Profile, accepted_on: date, sat: Iterable[tuple[str, date]]) -> list[Objection]:
    """Examinations sat before the case was accepted: a result holds for a year, so they count, but are worth a look.

    `sat`: how each is called, and its day.
    """
    months = number(profile, 'result-validity-months', accepted_on)
    clause = in_force(profile, 'result-validity-months', accepted_on)
    return [
        Objection(
            message=f'{shown}的考试日期早于申请受理：{in_words(day)}考试，{in_words(accepted_on)}受理；'
            f'成绩{months}个月内有效，可以采用，请核对成绩单',
            clause=clause.article, field='day', soft=True,
        )
        for shown, day in sat
        if day < accepted_on
    ]  # fmt: skip
