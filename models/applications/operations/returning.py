"""Sending an application back to be mended (补正): what, until when, and what stood there before."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from models.applications.facts import named_items
from models.applications.operations.acting import act_on, needed, term_of
from models.applications.operations.asked import demanded_by_change
from models.applications.operations.changes import ITEM, as_kept_row
from models.applications.operations.materials import LIVING, papers_of
from models.applications.operations.papers import DeclaredPaper, freeze, rows_of
from models.applications.operations.steps import Case, clock_of, take, tell_applicant
from models.applications.rules.clock_steps import ClockStep
from models.applications.rules.clock_terms import ClockName
from models.applications.rules.corrections import (
    LONGEST_REMARK,
    Mark,
    objections_to_late_notice,
    objections_to_marks,
)
from models.applications.rules.types import MaterialState, Step
from models.applications.tables import Correction, Material
from models.clock import office_day
from models.forms.casework import case_form_data, reopen_for_case
from models.forms.rules import read_at
from models.records.attempts import watched
from models.records.rules import Actor
from models.regulation.derivation import in_words
from models.regulation.objection import Objection, Refused
from models.regulation.text import clean_text, objections_to_text

FORM = '申请表'


@watched(Step.RETURN)
async def return_for_correction(
    actor: Actor,
    application_id: UUID,
    *,
    items: Sequence[Mapping[str, str]],
    paper: DeclaredPaper,
    now: datetime,
    version: int | None = None,
) -> int:
    """Send the case back with everything that is to be mended; answer the number of the round.

    `items`: {target, remark, label}; the label names a field of the form as its page does. `paper`: 补正告知书.
    """
    async with in_transaction():
        case = await act_on(actor, application_id, Step.RETURN, version=version, now=now)
        rounds = await Correction.filter(application_id=application_id).order_by('round')
        first = frozenset(one['target'] for one in rounds[0].items) if rounds else frozenset()
        if rounds:  # what follows from a changed item could not be told before
            first |= {f'material/{key}' for key in await demanded_by_change(case)}
        data = await case_form_data(case.application.form_id) if case.application.form_id else {}
        places = await places_of(case, data)
        marks = [mark_of(one, places) for one in items]
        wrong = objections_to_marks(marks, places, first=first)
        wrong += objections_to_late_notice(list((await clock_of(case.application, case.profile, now=now)).open))
        if wrong:
            raise Refused(*wrong)
        before = await standing_before(case, marks, data)
        await mark_places(case, marks)
        told = '；'.join(f'{mark.label}：{mark.remark}' for mark in marks)
        await take(
            case, Step.RETURN, remark=told[:LONGEST_REMARK], clock_step=ClockStep.RETURNED,
            changes={'targets': [None, [mark.target for mark in marks]]},
        )  # fmt: skip
        return await written(case, marks, before, paper, len(rounds) + 1)


async def written(case: Case, marks: list[Mark], before: dict[str, Any], paper: DeclaredPaper, round_no: int) -> int:
    """The notice, the row of the round, and the word to the applicant."""
    due = await correction_due(case)
    lines = [{'what': mark.label, 'remark': mark.remark} for mark in marks]
    notice = await freeze(case, paper, 'correction_notice', corrections=rows_of(lines), due_on=due.isoformat())
    await Correction.create(
        application_id=case.application.id, round=round_no, before=before, paper_id=notice.id, returned_at=case.now,
        due_on=due, items=[{'target': one.target, 'remark': one.remark, 'label': one.label} for one in marks],
    )  # fmt: skip
    body = (
        f'共{len(marks)}处需要补正，请在{in_words(due)}前（含当日）修改标出的内容后再次提交。'
        f'有正当理由不能按期补正的，请在期限内联系受理机关延期；逾期不补正的，视为放弃申请。文书编号：{notice.number}。'
    )
    await tell_applicant(case, '申请材料需要补正', body)
    return round_no


def mark_of(one: Mapping[str, str], places: Mapping[str, str]) -> Mark:
    """A mark as typed, cleaned; its label is the house's where the house knows one."""
    target, given = one.get('target', ''), clean_text(one.get('label', ''), longest=60)
    known = places.get(target, '')
    label = (given or FORM) if target.startswith('form/') else (known or given)
    remark = clean_text(one.get('remark', ''), longest=LONGEST_REMARK, multiline=True)
    if wrong := objections_to_text(remark, LONGEST_REMARK):
        raise Refused(*(Objection(message=f'{label}：{each.message}', field=target) for each in wrong))
    return Mark(target=target, remark=remark, label=label)


async def places_of(case: Case, data: Mapping[str, Any]) -> dict[str, str]:
    """Everything that can be marked, with what readers call it."""
    filed = await Material.filter(application_id=case.application.id, state__in=LIVING).order_by('at')
    return (
        {f'form/{key}': FORM for key in data}
        | {f'material/{one.key}': one.title for one in filed}
        | {f'material/{paper.key}': paper.name for paper in papers_of(case)}
        | {f'{ITEM}{row.id}': named_items([row])[0].shown for row in case.items}
    )


async def standing_before(case: Case, marks: list[Mark], data: Mapping[str, Any]) -> dict[str, Any]:
    """What stands at each mark now, under its target; papers as {id, sha256, name}."""
    before: dict[str, Any] = {'form_id': str(case.application.form_id or '')}
    for mark in marks:
        if mark.kind == 'form':
            before[mark.target] = read_at(data, mark.key)
        elif mark.kind == 'material':
            filed = Material.filter(application_id=case.application.id, key=mark.key, state__in=LIVING).order_by('at')
            rows = await filed.values('id', 'sha256', 'name')
            before[mark.target] = [{**row, 'id': str(row['id'])} for row in rows]
        else:
            before[mark.target] = next(as_kept_row(row) for row in case.items if str(row.id) == mark.key)
    return before


async def mark_places(case: Case, marks: list[Mark]) -> None:
    """Mark the papers, and open the marked fields of the form for its filler alone."""
    keys = [mark.key for mark in marks if mark.kind == 'material']
    await Material.filter(application_id=case.application.id, key__in=keys, state=MaterialState.GIVEN).update(
        state=MaterialState.MARKED
    )
    paths = [mark.key for mark in marks if mark.kind == 'form']
    if case.application.form_id is not None and paths:
        case.application.form_id = await reopen_for_case(case.application.form_id, open_paths=paths, now=case.now)


async def correction_due(case: Case) -> date:
    """The last day for mending, as the clock says now."""
    term = await term_of(case, ClockName.CORRECTION)
    assert term is not None and term.due is not None
    return term.due


@watched(Step.MORE_TIME)
async def more_time(
    actor: Actor, application_id: UUID, *, until: date, reason: str, now: datetime, version: int | None = None
) -> date:
    """Grant more time for mending, up to a day, for a reason; answer the day. It may never shorten the period."""
    reason = needed(reason, '同意延期的理由', field='reason')
    async with in_transaction():
        case = await act_on(actor, application_id, Step.MORE_TIME, version=version, now=now)
        latest = await Correction.filter(application_id=application_id, resubmitted_at=None).order_by('-round').first()
        if latest is not None and until <= max(latest.due_on, office_day(now)):
            raise Refused(Objection(message=f'新的期限应晚于{in_words(latest.due_on)}，请重新选择', field='until'))
        await take(
            case, Step.MORE_TIME, remark=reason, reason=reason, until=until, clock_step=ClockStep.MORE_TIME,
            changes={'due_on': [str(latest.due_on) if latest else None, until.isoformat()]},
        )  # fmt: skip
        due = await correction_due(case)
        if latest is not None:
            await Correction.filter(id=latest.id).update(due_on=due)
        await tell_applicant(case, '补正期限已延长', f'请在{in_words(due)}前（含当日）提交补正材料。理由：{reason}')
    return due
