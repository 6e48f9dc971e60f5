"""Results of the examination, taken from a document of the exam center; what follows is for the rules to say."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from models.applications.facts import named_items, rules_day
from models.applications.operations.acting import act_on
from models.applications.operations.outcomes import Results, following_of, left_to_sit, resit_of, results_of
from models.applications.operations.steps import Case, take, tell_applicant
from models.applications.rules.clock_steps import ClockStep
from models.applications.rules.examination import (
    Next,
    NextStep,
    objections_to_resit,
    objections_to_score,
    pass_mark,
)
from models.applications.rules.types import ApplicationStatus, Part, Party, Step
from models.applications.rules.verdict import verdict
from models.applications.tables import ApplicationItem, ExamResult
from models.clock import office_day
from models.records.attempts import watched
from models.records.operations import note_file
from models.records.rules import SYSTEM, Actor
from models.regulation.clauses import in_force, number
from models.regulation.derivation import in_words
from models.regulation.item_text import NamedItem
from models.regulation.objection import NotThere, Objection, Refused, refusing
from models.regulation.periods import months_after
from models.regulation.text import clean_text


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """The stored, inspected document a result was taken from (成绩汇总表); size in bytes."""

    sha256: str
    kind: str
    size: int
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Result:
    """One part of one item: sat on `day`, with a score where the source gives one, else whether it was passed."""

    item_id: int
    part: Part
    day: date
    score: int | None = None
    passed: bool | None = None


@watched(Step.FILE_RESULT)
async def file_result(
    actor: Actor, application_id: UUID, result: Result, *, source: Source, now: datetime, version: int | None = None
) -> None:
    """Record a result, never changed afterwards; the rules move the case on. The same result again changes nothing."""
    async with in_transaction():
        case = await act_on(actor, application_id, Step.FILE_RESULT, version=version, now=now)
        row = next((one for one in case.items if one.id == result.item_id), None)
        if row is None:
            raise NotThere
        named = named_items([row])[0]
        passes = judged(case, named, result)
        results = await results_of(case)
        earlier = [one for one in results[row.id] if one.part is result.part]
        if any(same(one, result, passes, source) for one in earlier):
            return
        following = next(one for item, one in await following_of(case, results=results) if item.id == row.id)
        refuse_untimely(case, named, result, following, earlier)
        word = f'{named.shown} {result.part.label}{"（补考）" if earlier else ""}：{"合格" if passes else "不合格"}'
        await take(case, Step.FILE_RESULT, remark=word, changes={'result': [None, word]})
        await note_file(source.sha256, size=source.size, kind=source.kind, now=now)
        await ExamResult.create(
            item_id=row.id, part=result.part, passed=passes, score=result.score, day=result.day, resit=bool(earlier),
            source_sha256=source.sha256, source_name=clean_text(source.name, longest=120)[:120] or '未命名',
            entered_by_id=actor.person_id or 0, at=now,
        )  # fmt: skip
        await move_on(case, word)


def judged(case: Case, named: NamedItem, result: Result) -> bool:
    """Whether it is passed: by the score where there is one."""
    day = rules_day(case.application)
    if result.score is None:
        if result.passed is None:
            raise Refused(Objection(message='请填写成绩，或选择合格、不合格', field='score'))
        return result.passed
    if wrong := objections_to_score(case.profile, day, result.score):
        raise Refused(*wrong)
    mark = pass_mark(case.profile, day, named, result.part)
    by_score = result.score >= mark
    if result.passed is not None and result.passed != by_score:
        message = f'{mark}分为合格，{result.score}分应为{"合格" if by_score else "不合格"}，请核对成绩单'
        raise Refused(Objection(message=message, field='score'))
    return by_score


def same(there: ExamResult, result: Result, passes: bool, source: Source) -> bool:
    """Whether this very result was recorded before."""
    new = (passes, result.score, result.day, source.sha256)
    return (there.passed, there.score, there.day, there.source_sha256) == new


def refuse_untimely(case: Case, named: NamedItem, result: Result, following: Next, earlier: list[ExamResult]) -> None:
    """A result of the future, one that has lapsed, a part that is not to be sat (again), a resit too late."""
    profile, today = case.profile, office_day(case.now)
    found = refusing(following.objections)
    if not found and result.part not in following.to_sit:
        found.append(Objection(message=f'{named.shown}的{result.part.label}已有结果或不需要考，不能再登记'))
    if result.day > today:
        found.append(Objection(message='考试日期不能晚于今天，请核对', field='day'))
    theory = named.welding and result.part is Part.THEORY
    name = 'welding-theory-validity-months' if theory else 'result-validity-months'
    clause, months = in_force(profile, name, today), number(profile, name, today)
    if months_after(result.day, months) < today:
        message = f'成绩有效期{months}个月，{in_words(result.day)}的成绩已失效，须重新考试'
        found.append(Objection(message=message, clause=clause.article, field='day'))
    if earlier:
        first = earlier[-1]
        if result.day < first.day:
            found.append(Objection(message=f'补考不能早于首次考试（{in_words(first.day)}），请核对', field='day'))
        found += objections_to_resit(resit_of(case, named, first, sat_on=result.day), result.day)
    if found:
        raise Refused(*found)


async def move_on(case: Case, word: str) -> None:
    """Let the rules decide from all results; the step is the system's own."""
    results = await results_of(case)
    following = await following_of(case, results=results)
    decided = verdict(one for _, one in following)
    if case.application.status is not ApplicationStatus.AWAITING_EXAM or decided is None:
        await tell_waiting(case, word, [(row, one) for row, one in following if one.to_sit], results)
        return
    await close_examination(case, following, decided)


async def close_examination(case: Case, following: list[tuple[ApplicationItem, Next]], decided: Step) -> None:
    """Hand the case on with the items that passed, or end it where none did."""
    for row, one in following:
        if one.step is NextStep.APPLY_ANEW:
            await ApplicationItem.filter(id=row.id).update(open_key=None)
    by_rules = replace(case, actor=SYSTEM, who=frozenset({Party.SYSTEM}))
    failed = '；'.join(objection.message for _, one in following for objection in one.objections)
    if decided is Step.PASS:
        await take(by_rules, Step.PASS, remark=failed, clock_step=ClockStep.EXAMINED)
        due = case.application.due_on
        body = f'下一步：由发证机关审核、审批{f"，{in_words(due)}前作出决定" if due else ""}。'
        await tell_applicant(case, '考试合格', f'{body}{failed}')
    else:
        await take(by_rules, Step.FAIL, remark=failed, clock_step=(ClockStep.EXAMINED, ClockStep.DECLINED))
        await tell_applicant(case, '考试不合格，本次申请已结束', f'{failed}。')


async def tell_waiting(case: Case, word: str, waiting: list[tuple[ApplicationItem, Next]], results: Results) -> None:
    """Tell what was recorded, and which part is to be sat by when."""
    told = [one for row, following in waiting for one in left_to_sit(case, row, following, results[row.id])]
    await tell_applicant(case, '考试成绩已登记', '；'.join([word, *told]) + '。')


__all__ = ['Result', 'Source', 'close_examination', 'file_result']
