"""One table of moves: where each step leads, for whom, and that no case is stuck or decided by one person."""

from datetime import date
from itertools import product

import pytest

from models.applications.rules.moves import MOVES, TURNS, buttons, next_status, whose_turn
from models.applications.rules.separation import BY_ANOTHER, Case, Doer, objections_to_doer
from models.applications.rules.types import (
    DELIVERING,
    ENDED,
    OPEN,
    ApplicationStatus,
    ApplicationType,
    Party,
    Path,
    Step,
    parties,
)
from models.people.rules import Duty
from models.records.rules import Role
from models.regulation.profiles import PROFILES

S, T = ApplicationStatus, ApplicationType
TODAY = date(2026, 11, 21)
APPLICANT, CLERK, REVIEWER, APPROVER, CENTER, SYSTEM = (
    frozenset({party})
    for party in (Party.APPLICANT, Party.CLERK, Party.REVIEWER, Party.APPROVER, Party.CENTER, Party.SYSTEM)
)


def walk(kind: ApplicationType, path: Path, *steps: tuple[Step, frozenset[Party]]) -> ApplicationStatus:
    status = S.DRAFT
    for step, who in steps:
        found = next_status(status, step, kind, path, who)
        assert isinstance(found, S), (status, step, found)
        status = found
    return status


FILED = ((Step.SUBMIT, APPLICANT), (Step.CLAIM, CLERK), (Step.ACCEPT, CLERK))
DECIDED = ((Step.REVIEW, REVIEWER), (Step.APPROVE, APPROVER), (Step.ISSUE, CLERK))
DELIVERED = ((Step.PRINT, CLERK), (Step.HAND_OVER, CLERK))


@pytest.mark.parametrize(
    ('kind', 'path', 'steps', 'end'),
    [
        (T.NEW, Path.APPLICATION_FIRST, (*FILED, (Step.FILE_RESULT, CLERK), (Step.PASS, SYSTEM), *DECIDED, *DELIVERED), S.HANDED_OVER),
        (T.RENEWAL, Path.NO_EXAM, (*FILED, *DECIDED, *DELIVERED), S.HANDED_OVER),
        (T.RENEWAL, Path.EXAM_FIRST, (FILED[0], (Step.FILE_RESULT, CLERK), FILED[2], *DECIDED, *DELIVERED), S.HANDED_OVER),
        (T.EMPLOYER_CHANGE, Path.NO_EXAM, (*FILED, *DECIDED), S.ISSUED),
        (T.REISSUE, Path.NO_EXAM, (*FILED, (Step.VERIFY, CENTER), (Step.APPROVE, APPROVER), (Step.ISSUE, CLERK), *DELIVERED), S.HANDED_OVER),
        (T.NEW, Path.APPLICATION_FIRST, (*FILED, (Step.FAIL, SYSTEM)), S.FAILED),
        (T.NEW, Path.APPLICATION_FIRST, (FILED[0], (Step.RETURN, CLERK), (Step.RESUBMIT, APPLICANT)), S.SUBMITTED),
        (T.NEW, Path.APPLICATION_FIRST, (FILED[0], (Step.RETURN, CLERK), (Step.ABANDON, SYSTEM)), S.ABANDONED),
        (T.NEW, Path.APPLICATION_FIRST, (FILED[0], (Step.PROPOSE_REFUSAL, CLERK), (Step.REFUSE, REVIEWER)), S.REFUSED),
        (T.NEW, Path.APPLICATION_FIRST, (FILED[0], (Step.WITHDRAW, APPLICANT)), S.WITHDRAWN),
        (T.NEW, Path.NO_EXAM, (*FILED, (Step.REVIEW, REVIEWER), (Step.DECLINE, APPROVER)), S.DECLINED),
        (T.NEW, Path.NO_EXAM, (*FILED, (Step.REVIEW, REVIEWER), (Step.SEND_BACK, APPROVER)), S.UNDER_REVIEW),
        (T.NEW, Path.NO_EXAM, ((Step.LAPSE, SYSTEM),), S.LAPSED),
        (T.NEW, Path.NO_EXAM, ((Step.DISCARD, APPLICANT),), S.DISCARDED),
    ],
)  # fmt: skip
def test_a_case_goes_its_way(kind, path, steps, end):
    assert walk(kind, path, *steps) is end


def test_a_certificate_is_revoked_only_after_somebody_proposed_it():
    asked = (S.HANDED_OVER, Step.REVOKE, T.NEW, Path.NO_EXAM, APPROVER)

    refused = next_status(*asked)

    assert not isinstance(refused, S) and '须先由另一人“拟撤销”' in refused[0].message
    assert next_status(*asked, taken=[Step.PROPOSE_REVOCATION]) is S.REVOKED
    assert Step.REVOKE not in buttons(S.HANDED_OVER, T.NEW, Path.NO_EXAM, APPROVER)


@pytest.mark.parametrize(
    ('status', 'step', 'who', 'said'),
    [
        (S.UNDER_REVIEW, Step.WITHDRAW, APPLICANT, '不能撤回'),
        (S.SUBMITTED, Step.ACCEPT, REVIEWER, '由受理人员办理'),
        (S.SUBMITTED, Step.REFUSE, CLERK, '不能不予受理'),
        (S.REFUSAL_PROPOSED, Step.REFUSE, CLERK, '由审核人员、审批人员办理'),
        (S.AWAITING_APPROVAL, Step.APPROVE, REVIEWER, '由审批人员办理'),
        (S.AWAITING_EXAM, Step.PASS, CLERK, '由系统办理'),
        (S.RETURNED, Step.RESUBMIT, CLERK, '由申请人办理'),
    ],
)
def test_a_step_out_of_turn_is_refused_in_words(status, step, who, said):
    refused = next_status(status, step, T.NEW, Path.APPLICATION_FIRST, who)

    assert not isinstance(refused, S) and said in refused[0].message


def test_buttons_are_what_can_be_done():
    everybody = [frozenset({party}) for party in Party]
    for status, kind, path, who in product(S, T, Path, everybody):
        shown = buttons(status, kind, path, who)
        allowed = [step for step in Step if isinstance(next_status(status, step, kind, path, who), S)]
        assert sorted(shown) == sorted(allowed)


def test_whoever_has_the_turn_can_move_the_case():
    for status, kind, path in product(S, T, Path):
        reached = status is S.DRAFT or any(
            row.to is status is not row.at and kind in row.types and path in row.paths for row in MOVES
        )
        turn = whose_turn(status)
        if not reached or turn is None or status is S.AWAITING_EXAM:  # the center acts outside, the system moves it
            continue
        moves = [row for row in MOVES if row.at is status and kind in row.types and path in row.paths]
        assert any(turn in row.by and row.to is not status for row in moves), (status, kind, path)


def test_every_status_is_open_delivered_or_ended_and_has_its_turn():
    assert OPEN | ENDED | DELIVERING | {S.DRAFT} == set(S) == set(TURNS)
    assert not OPEN & ENDED and not DELIVERING & ENDED
    assert {status for status in S if whose_turn(status) is None} == ENDED


def test_nothing_leads_out_of_a_case_that_has_ended_but_revocation():
    out = {(row.at, row.step) for row in MOVES if row.at in ENDED and row.to is not row.at}

    assert out == {(S.HANDED_OVER, Step.REVOKE)}


def test_no_step_leads_two_ways_for_the_same_case():
    for kind, path in product(T, Path):
        rows = [(row.at, row.step) for row in MOVES if kind in row.types and path in row.paths]
        assert len(rows) == len(set(rows))


@pytest.mark.parametrize(
    ('role', 'duties', 'own', 'found'),
    [
        (Role.CANDIDATE, (), True, {Party.APPLICANT}),
        (Role.CANDIDATE, (), False, set()),
        (Role.ISSUER, (Duty.CLERK, Duty.APPROVER), False, {Party.CLERK, Party.APPROVER}),
        (Role.ISSUER, (Duty.CLERK,), True, {Party.CLERK}),
        (Role.CENTER, (Duty.CENTER_MANAGER,), True, {Party.APPLICANT, Party.CENTER}),
        (Role.CENTER, (Duty.INVIGILATOR,), False, set()),
        (Role.EMPLOYER, (), False, set()),
        (Role.ADMIN, (Duty.ADMIN,), False, set()),
        (Role.SYSTEM, (), False, {Party.SYSTEM}),
        (Role.NOBODY, (), False, set()),
    ],
)
def test_as_whom_somebody_acts(role, duties, own, found):
    assert parties(role, duties, own=own) == found


CASE = Case(applicant_id=1, employers=frozenset({70}), declared_relatives=frozenset({4}), taken=((Step.REVIEW, 2),))


@pytest.mark.parametrize(
    ('doer', 'step', 'said'),
    [
        (Doer(person_id=1), Step.APPROVE, '本人的申请'),
        (Doer(person_id=3, employers=frozenset({70})), Step.APPROVE, '您所在的单位'),
        (Doer(person_id=3, relatives=frozenset({1})), Step.ACCEPT, '亲属'),
        (Doer(person_id=4), Step.REVIEW, '亲属'),
        (Doer(person_id=2), Step.APPROVE, '须由另一人办理'),
        (Doer(person_id=2), Step.DECLINE, '须由另一人办理'),
    ],
)
def test_nobody_decides_alone_or_on_his_own(doer, step, said):
    found = objections_to_doer(PROFILES['guangdong'], TODAY, step, doer, CASE)

    assert len(found) == 1 and said in found[0].message and found[0].clause


@pytest.mark.parametrize(
    ('doer', 'step'),
    [(Doer(person_id=3), Step.APPROVE), (Doer(person_id=2), Step.REVIEW), (Doer(person_id=1), Step.WITHDRAW)],
)
def test_everybody_else_may(doer, step):
    assert objections_to_doer(PROFILES['guangdong'], TODAY, step, doer, CASE) == []


def test_what_counts_is_who_took_the_step_last():
    case = Case(applicant_id=1, taken=((Step.REVIEW, 2), (Step.SEND_BACK, 3), (Step.REVIEW, 5)))
    guangdong = PROFILES['guangdong']

    assert objections_to_doer(guangdong, TODAY, Step.APPROVE, Doer(person_id=2), case) == []
    assert objections_to_doer(guangdong, TODAY, Step.APPROVE, Doer(person_id=5), case)


def test_each_deciding_step_has_another_before_it():
    assert {Step.APPROVE, Step.DECLINE, Step.REFUSE, Step.REVOKE, Step.EXTEND} <= set(BY_ANOTHER)
