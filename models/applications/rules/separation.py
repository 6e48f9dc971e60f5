"""Who may not decide: on his own case, his relative's, his own employer's; and never one person alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.applications.rules.types import Step
from models.regulation.clauses import Profile, in_force
from models.regulation.objection import Objection, not_entitled

BY_OFFICE = frozenset(
    {
        Step.CLAIM, Step.RETURN, Step.MORE_TIME, Step.ACCEPT, Step.PROPOSE_REFUSAL, Step.REFUSE, Step.FILE_RESULT,
        Step.VERIFY, Step.SETTLE_TARGET, Step.REVIEW, Step.SEND_BACK, Step.REQUEST_EXTENSION, Step.EXTEND,
        Step.APPROVE, Step.DECLINE, Step.ISSUE, Step.PRINT, Step.PROPOSE_REVOCATION, Step.REVOKE,
    }
)  # fmt: skip
"""Steps in which somebody judges or acts for the office; handing over and uploading decide nothing."""
BY_ANOTHER: dict[Step, frozenset[Step]] = {
    Step.REFUSE: frozenset({Step.PROPOSE_REFUSAL}),
    Step.VERIFY: frozenset({Step.ACCEPT}),
    Step.APPROVE: frozenset({Step.REVIEW, Step.VERIFY, Step.SETTLE_TARGET}),
    Step.DECLINE: frozenset({Step.REVIEW, Step.VERIFY, Step.SETTLE_TARGET}),
    Step.EXTEND: frozenset({Step.REQUEST_EXTENSION}),
    Step.REVOKE: frozenset({Step.PROPOSE_REVOCATION}),
}
"""A step and those that must have been taken by somebody else."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Doer:
    """Who wants to act: his person, where he is employed, and the applicants he declared to be his relatives."""

    person_id: int
    employers: frozenset[int] = frozenset()
    relatives: frozenset[int] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """Whose case it is, who employs or employed him; `taken` are the steps so far with who took them, oldest first."""

    applicant_id: int
    employers: frozenset[int] = frozenset()
    declared_relatives: frozenset[int] = frozenset()
    taken: tuple[tuple[Step, int], ...] = ()


def objections_to_doer(profile: Profile, day: date, step: Step, doer: Doer, case: Case) -> list[Objection]:
    """Every reason why this person may not take this step in this case."""
    if step not in BY_OFFICE:
        return []
    clause = in_force(profile, 'officials-recuse', day)
    found = [not_entitled(message, clause.article) for message in _recusals(doer, case)]
    if before := _taken_by_himself(step, doer, case.taken):
        message = f'“{step.label}”须由另一人办理：您已办理本件的“{before.label}”，请由同事办理'
        found.append(not_entitled(message, '一件申请不得由一人单独办结'))
    return found


def _recusals(doer: Doer, case: Case) -> Iterable[str]:
    if doer.person_id == case.applicant_id:
        yield '不能办理本人的申请，请由同事办理'
    if case.applicant_id in doer.relatives or doer.person_id in case.declared_relatives:
        yield '申请人与您有亲属关系声明，应当回避，请由同事办理'
    if case.employers & doer.employers:
        yield '申请人的用人单位是您所在的单位，应当回避，请由同事办理'


def _taken_by_himself(step: Step, doer: Doer, taken: tuple[tuple[Step, int], ...]) -> Step | None:
    """The latest of the steps that must be another's, where it was this person's."""
    others = BY_ANOTHER.get(step, frozenset())
    latest = next(((one, who) for one, who in reversed(taken) if one in others), None)
    return latest[0] if latest and latest[1] == doer.person_id else None
