"""The one table of moves: status × step × who → next status. Buttons are drawn from it, operations check it."""

from collections.abc import Iterable
from dataclasses import dataclass

from models.applications.rules.types import ENDED, ApplicationStatus, ApplicationType, Party, Path, Step
from models.regulation.objection import Objection, not_entitled

S = ApplicationStatus
TYPES = frozenset(ApplicationType)
REISSUE = frozenset({ApplicationType.REISSUE})
OTHERS = TYPES - REISSUE
CONVERTING = REISSUE | {ApplicationType.RENEWAL}
PATHS = frozenset(Path)
EXAM_LATER = frozenset({Path.APPLICATION_FIRST})
NO_EXAM_LATER = PATHS - EXAM_LATER
APPLICANT, CLERK, REVIEWER, APPROVER = Party.APPLICANT, Party.CLERK, Party.REVIEWER, Party.APPROVER
CENTER, SYSTEM = Party.CENTER, Party.SYSTEM


@dataclass(frozen=True, slots=True)
class Move:
    """One row: `after` names a step that somebody else must have taken first, since the status was last entered."""

    at: ApplicationStatus
    step: Step
    to: ApplicationStatus
    by: frozenset[Party]
    types: frozenset[ApplicationType] = TYPES
    paths: frozenset[Path] = PATHS
    after: Step | None = None


def _move(
    at: ApplicationStatus,
    step: Step,
    to: ApplicationStatus,
    *by: Party,
    types: frozenset[ApplicationType] = TYPES,
    paths: frozenset[Path] = PATHS,
    after: Step | None = None,
) -> Move:
    return Move(at, step, to, frozenset(by), types, paths, after)


def _claims(at: ApplicationStatus, *by: Party) -> tuple[Move, ...]:
    return _move(at, Step.CLAIM, at, *by), _move(at, Step.RELEASE, at, *by)


def _settles(at: ApplicationStatus) -> Move:
    """What an old item becomes may be settled, and settled anew, until the decision."""
    return _move(at, Step.SETTLE_TARGET, at, REVIEWER, types=CONVERTING)


MOVES: tuple[Move, ...] = (
    _move(S.DRAFT, Step.SUBMIT, S.SUBMITTED, APPLICANT),
    _move(S.DRAFT, Step.DISCARD, S.DISCARDED, APPLICANT),
    _move(S.DRAFT, Step.LAPSE, S.LAPSED, SYSTEM),
    *_claims(S.SUBMITTED, CLERK),
    _move(S.SUBMITTED, Step.FILE_RESULT, S.SUBMITTED, CLERK, SYSTEM, paths=frozenset({Path.EXAM_FIRST})),
    _move(S.SUBMITTED, Step.RETURN, S.RETURNED, CLERK),
    _move(S.SUBMITTED, Step.ACCEPT, S.AWAITING_EXAM, CLERK, types=OTHERS, paths=EXAM_LATER),
    _move(S.SUBMITTED, Step.ACCEPT, S.UNDER_REVIEW, CLERK, types=OTHERS, paths=NO_EXAM_LATER),
    _move(S.SUBMITTED, Step.ACCEPT, S.VERIFYING, CLERK, types=REISSUE),
    _move(S.SUBMITTED, Step.PROPOSE_REFUSAL, S.REFUSAL_PROPOSED, CLERK),
    _move(S.SUBMITTED, Step.WITHDRAW, S.WITHDRAWN, APPLICANT),
    *_claims(S.REFUSAL_PROPOSED, REVIEWER, APPROVER),
    _move(S.REFUSAL_PROPOSED, Step.REFUSE, S.REFUSED, REVIEWER, APPROVER),
    _move(S.REFUSAL_PROPOSED, Step.SEND_BACK, S.SUBMITTED, REVIEWER, APPROVER),
    _move(S.REFUSAL_PROPOSED, Step.WITHDRAW, S.WITHDRAWN, APPLICANT),
    _move(S.RETURNED, Step.RESUBMIT, S.SUBMITTED, APPLICANT),
    _move(S.RETURNED, Step.MORE_TIME, S.RETURNED, CLERK),
    _move(S.RETURNED, Step.ABANDON, S.ABANDONED, SYSTEM),
    _move(S.RETURNED, Step.WITHDRAW, S.WITHDRAWN, APPLICANT),
    _move(S.AWAITING_EXAM, Step.FILE_RESULT, S.AWAITING_EXAM, CLERK, SYSTEM),
    _move(S.AWAITING_EXAM, Step.PASS, S.UNDER_REVIEW, SYSTEM),
    _move(S.AWAITING_EXAM, Step.FAIL, S.FAILED, SYSTEM),
    *_claims(S.VERIFYING, REVIEWER),
    _settles(S.VERIFYING),
    _move(S.VERIFYING, Step.VERIFY, S.AWAITING_APPROVAL, REVIEWER, CENTER, types=REISSUE),
    *_claims(S.UNDER_REVIEW, REVIEWER),
    _settles(S.UNDER_REVIEW),
    _move(S.UNDER_REVIEW, Step.REVIEW, S.AWAITING_APPROVAL, REVIEWER),
    _move(S.UNDER_REVIEW, Step.REQUEST_EXTENSION, S.UNDER_REVIEW, REVIEWER),
    _move(S.UNDER_REVIEW, Step.EXTEND, S.UNDER_REVIEW, APPROVER, after=Step.REQUEST_EXTENSION),
    *_claims(S.AWAITING_APPROVAL, APPROVER),
    _settles(S.AWAITING_APPROVAL),
    _move(S.AWAITING_APPROVAL, Step.REQUEST_EXTENSION, S.AWAITING_APPROVAL, REVIEWER),
    _move(S.AWAITING_APPROVAL, Step.EXTEND, S.AWAITING_APPROVAL, APPROVER, after=Step.REQUEST_EXTENSION),
    _move(S.AWAITING_APPROVAL, Step.APPROVE, S.APPROVED, APPROVER),
    _move(S.AWAITING_APPROVAL, Step.DECLINE, S.DECLINED, APPROVER),
    _move(S.AWAITING_APPROVAL, Step.SEND_BACK, S.UNDER_REVIEW, APPROVER, types=OTHERS),
    _move(S.AWAITING_APPROVAL, Step.SEND_BACK, S.VERIFYING, APPROVER, types=REISSUE),
    _move(S.APPROVED, Step.ISSUE, S.ISSUED, CLERK),
    _move(S.ISSUED, Step.PRINT, S.PRINTED, CLERK),
    _move(S.PRINTED, Step.PRINT, S.PRINTED, CLERK),
    _move(S.PRINTED, Step.HAND_OVER, S.HANDED_OVER, CLERK),
    *(_move(at, Step.UPLOAD, at, CLERK, SYSTEM) for at in (S.ISSUED, S.PRINTED, S.HANDED_OVER)),
    *(_move(at, Step.PROPOSE_REVOCATION, at, REVIEWER) for at in (S.APPROVED, S.ISSUED, S.PRINTED, S.HANDED_OVER)),
    *(
        _move(at, Step.REVOKE, S.REVOKED, APPROVER, after=Step.PROPOSE_REVOCATION)
        for at in (S.APPROVED, S.ISSUED, S.PRINTED, S.HANDED_OVER)
    ),
)

TURNS: dict[ApplicationStatus, Party | None] = {
    S.DRAFT: APPLICANT,
    S.SUBMITTED: CLERK,
    S.REFUSAL_PROPOSED: REVIEWER,
    S.RETURNED: APPLICANT,
    S.AWAITING_EXAM: CENTER,
    S.VERIFYING: REVIEWER,
    S.UNDER_REVIEW: REVIEWER,
    S.AWAITING_APPROVAL: APPROVER,
    S.APPROVED: CLERK,
    S.ISSUED: CLERK,
    S.PRINTED: CLERK,
    **dict.fromkeys(ENDED, None),
}
"""Whose turn it is; nobody's where the case has ended."""


def moves_of(
    status: ApplicationStatus, kind: ApplicationType, path: Path, who: frozenset[Party], *, taken: Iterable[Step] = ()
) -> list[Move]:
    """The moves open to somebody, in the order of the table. `taken`: the steps since the status was last entered."""
    done = set(taken)
    return [
        row
        for row in MOVES
        if row.at is status
        and kind in row.types
        and path in row.paths
        and row.by & who
        and (row.after is None or row.after in done)
    ]


def buttons(
    status: ApplicationStatus, kind: ApplicationType, path: Path, who: frozenset[Party], *, taken: Iterable[Step] = ()
) -> list[Step]:
    """The steps somebody can take now; each once."""
    return list(dict.fromkeys(row.step for row in moves_of(status, kind, path, who, taken=taken)))


def next_status(
    status: ApplicationStatus,
    step: Step,
    kind: ApplicationType,
    path: Path,
    who: frozenset[Party],
    *,
    taken: Iterable[Step] = (),
) -> ApplicationStatus | list[Objection]:
    """Where a step leads, or why it cannot be taken: the wrong time, the wrong person, another step missing first."""
    done = set(taken)
    rows = [row for row in MOVES if row.at is status and row.step is step and kind in row.types and path in row.paths]
    if not rows:
        message = f'申请现为“{status.label}”，不能{step.label}，请刷新后查看最新状态'
        return [Objection(message=message)]
    row = next((row for row in rows if row.by & who), None)
    if row is None:
        by = '、'.join(party.label for party in Party if party in rows[0].by)
        return [not_entitled(f'“{step.label}”由{by}办理，您当前的身份不能办理')]
    if row.after and row.after not in done:
        return [Objection(message=f'须先由另一人“{row.after.label}”，才能{step.label}')]
    return row.to


def whose_turn(status: ApplicationStatus) -> Party | None:
    """Who is to act next; None where the case has ended."""
    return TURNS[status]
