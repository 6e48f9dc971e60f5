"""What a mandate lets a delegate do, on its first day, its last day and the days around them."""

from datetime import date

import pytest

from models.mandates.rules import (
    Function,
    Mandate,
    MandateState,
    Terms,
    objections_to_act,
    objections_to_delegate,
    objections_to_terms,
    state_on,
)

FIRST, LAST = date(2026, 3, 1), date(2026, 8, 31)


def terms(*functions: Function, first: date = FIRST, last: date = LAST) -> Terms:
    return Terms(functions=frozenset(functions), first=first, last=last)


@pytest.mark.parametrize(
    ('day', 'state'),
    [
        (date(2026, 2, 28), MandateState.NOT_YET),
        (FIRST, MandateState.IN_FORCE),
        (LAST, MandateState.IN_FORCE),
        (date(2026, 9, 1), MandateState.EXPIRED),
    ],
)
def test_a_mandate_holds_from_its_first_day_through_its_last(day, state):
    mandate = Mandate(terms=terms(Function.FILE))
    assert state_on(mandate, day) is state
    assert (not objections_to_act(mandate, Function.FILE, day)) is (state is MandateState.IN_FORCE)


def test_a_disabled_one_covers_nothing_any_more():
    mandate = Mandate(terms=terms(Function.FILE), enabled=False)
    assert '禁用' in objections_to_act(mandate, Function.FILE, FIRST)[0].message


def test_one_granted_by_a_former_representative_waits_for_the_new_one():
    mandate = Mandate(terms=terms(Function.FILE), confirmed=False)
    assert state_on(mandate, FIRST) is MandateState.UNCONFIRMED
    assert '新的法定代表人' in objections_to_act(mandate, Function.FILE, FIRST)[0].message


@pytest.mark.parametrize('function', Function)
def test_each_function_covers_itself_alone(function):
    mandate = Mandate(terms=terms(function))
    allowed = [act for act in Function if not objections_to_act(mandate, act, FIRST)]
    assert allowed == [function]


def test_an_act_outside_the_functions_is_refused_with_what_is_inside():
    (said,) = objections_to_act(Mandate(terms=terms(Function.VIEW, Function.FILE)), Function.MANDATES, FIRST)
    assert '人员授权' in said.message and '聘用记录查看、聘用记录填报' in said.message


def test_a_grant_needs_a_function_and_a_term_that_has_not_passed():
    assert [one.field for one in objections_to_terms(terms(), LAST)] == ['functions']
    assert [one.field for one in objections_to_terms(terms(Function.VIEW), date(2026, 9, 1))] == ['last']
    turned = terms(Function.VIEW, first=LAST, last=FIRST)
    assert '早于' in objections_to_terms(turned, FIRST)[0].message
    assert objections_to_terms(terms(Function.VIEW), LAST) == []


def test_a_delegate_grants_what_he_has_himself_and_no_longer():
    own = terms(Function.VIEW, Function.MANDATES)
    assert objections_to_terms(terms(Function.VIEW), FIRST, within=own) == []
    assert '聘用记录填报' in objections_to_terms(terms(Function.FILE), FIRST, within=own)[0].message
    longer = terms(Function.VIEW, last=date(2026, 9, 1))
    earlier = terms(Function.VIEW, first=date(2026, 2, 28))
    for beyond in (longer, earlier):
        assert '不得超出' in objections_to_terms(beyond, FIRST, within=own)[0].message


def test_nobody_grants_to_himself_or_to_the_representative():
    assert '不能给自己授权' in objections_to_delegate(3, by=3, representative_id=1)[0].message
    assert '无需授权' in objections_to_delegate(1, by=3, representative_id=1)[0].message
    assert objections_to_delegate(2, by=3, representative_id=1) == []
