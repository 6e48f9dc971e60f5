"""Examination results of a case as the rules read them; the one place that says what follows from them."""

from dataclasses import replace
from datetime import date

from models.applications.facts import named_items, rules_day
from models.applications.operations.settled import refused_items
from models.applications.operations.steps import Case
from models.applications.rules.examination import (
    Next,
    NextStep,
    Resit,
    next_step,
    objections_to_resit,
    resit_reported_by,
    resit_term,
)
from models.applications.rules.granting import Wanted
from models.applications.rules.types import Part
from models.applications.rules.verdict import passed
from models.applications.tables import ApplicationItem, ExamResult
from models.certificates.queries import Held, held_rows
from models.clock import office_day
from models.regulation.derivation import in_words
from models.regulation.item_text import NamedItem
from models.regulation.objection import Objection

Tries = dict[Part, tuple[bool, ...]]
Results = dict[int, list[ExamResult]]
"""By the row of the item applied for."""


async def held_of(case: Case) -> dict[int, Held]:
    """What is held now, by the row of the item applied for."""
    rows = [row.certificate_item_id for row in case.items if row.certificate_item_id is not None]
    found = await held_rows(rows)
    return {row.id: found[row.certificate_item_id] for row in case.items if row.certificate_item_id in found}


async def renewals_of(case: Case) -> dict[int, int]:
    """How often each item has been renewed before, by the row of the item applied for; none for what is not held."""
    return {row_id: held.held.renewals for row_id, held in (await held_of(case)).items()}


async def results_of(case: Case) -> Results:
    """The results by item, the first try before the resit."""
    found: Results = {row.id: [] for row in case.items}
    for result in await ExamResult.filter(item_id__in=list(found)).order_by('resit', 'id'):
        found[result.item_id].append(result)
    return found


async def following_of(
    case: Case, *, results: Results | None = None, held: dict[int, Held] | None = None
) -> list[tuple[ApplicationItem, Next]]:
    """What comes next for each item, by the rules the case began under. What the caller has read is not asked again."""
    results = await results_of(case) if results is None else results
    held = await held_of(case) if held is None else held
    told = []
    for row, named in zip(case.items, named_items(case.items), strict=True):
        following = next_step(
            case.profile, rules_day(case.application), case.application.type, named, tries_of(results[row.id]),
            renewals=held[row.id].held.renewals if row.id in held else 0,
        )  # fmt: skip
        told.append((row, in_time(case, named, following, results[row.id])))
    return told


def in_time(case: Case, named: NamedItem, following: Next, results: list[ExamResult]) -> Next:
    """The same, unless a resit was not sat in time: then everything has to be applied for and sat anew."""
    today = office_day(case.now)
    late = [one for one in resits_of(case, named, following, results) if resit_reported_by(case.profile, one) < today]
    if not late:
        return following
    found = [objection for one in late for objection in objections_to_resit(one, today)]
    told = [*following.derivation, *late[0].derivation, f'结果：{NextStep.APPLY_ANEW.label}']
    return replace(
        following, step=NextStep.APPLY_ANEW, to_sit=(), resits=(), objections=found, derivation=told
    )  # fmt: skip


def resits_of(case: Case, named: NamedItem, following: Next, results: list[ExamResult]) -> list[Resit]:
    """The days on which each failed part may be sat again."""
    failed = [one for one in results if one.part in following.resits and not one.resit]
    return [resit_of(case, named, one) for one in failed]


def resit_of(case: Case, named: NamedItem, failed: ExamResult, *, sat_on: date | None = None) -> Resit:
    """When a failed part may be sat again. `sat_on`: the resit's own day, which may lie before the result was told."""
    told_on = office_day(failed.at)
    return resit_term(case.profile, named, min(told_on, sat_on or told_on), exam_day=failed.day)


def left_to_sit(case: Case, row: ApplicationItem, following: Next, results: list[ExamResult]) -> list[str]:
    """A sentence for each part still to be sat, a resit with its last day."""
    named = named_items([row])[0]
    last = {
        one.part: resit_of(case, named, one).last for one in results if one.part in following.resits and not one.resit
    }
    return [
        f'{named.shown}的{part.label}可以补考一次，最迟{in_words(last[part])}'
        if part in last else f'{named.shown}的{part.label}还须参加考试'
        for part in following.to_sit
    ]  # fmt: skip


def tries_of(results: list[ExamResult]) -> Tries:
    """Results as the rules count them."""
    tries: Tries = {}
    for result in results:
        tries[result.part] = (*tries.get(result.part, ()), result.passed)
    return tries


async def wanted_of(case: Case) -> list[Wanted]:
    """The items that can be granted: those that needed no exam or passed it, without those that are not exchanged."""
    held, refused = await held_of(case), await refused_items(case)
    named = dict(zip((row.id for row in case.items), named_items(case.items), strict=True))
    return [
        Wanted(
            named=named[row.id], held=held[row.id].held if row.id in held else None,
            row=held[row.id].item_id if row.id in held else None,
            before=(row.old_edition, row.old_code) if row.old_code else (row.edition, row.code),
        )
        for row, following in await following_of(case, held=held)
        if passed(following) and row.id not in refused
    ]  # fmt: skip


async def objections_to_unexamined(case: Case) -> list[Objection]:
    """Where the exam comes before the application: the items whose results are missing or not good enough."""
    found = []
    named = dict(zip((row.id for row in case.items), named_items(case.items), strict=True))
    for row, following in await following_of(case):
        if passed(following):
            continue
        shown = named[row.id].shown
        if following.objections:
            found += [Objection(message=f'{shown}：{one.message}', clause=one.clause) for one in following.objections]
            continue
        parts = '、'.join(part.label for part in following.to_sit)
        found.append(Objection(message=f'{shown}的{parts}没有合格成绩；须先考试合格，请登记考试成绩后再受理'))
    return found
