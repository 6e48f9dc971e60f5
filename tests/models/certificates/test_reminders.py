"""When a holder is reminded: each step once, the latest one after a pause, a new cycle after a renewal."""

from datetime import date, timedelta

import pytest

from models.certificates.rules.reminders import GRACE, reminder_key, reminder_steps, step_due
from models.regulation.profiles import PROFILES

UNTIL = date(2027, 2, 28)
STEPS = reminder_steps(PROFILES['guangdong'], UNTIL)


def test_steps_lie_before_and_after_the_expiry():
    assert STEPS == (-120, -90, -30, -7, 1)


@pytest.mark.parametrize('step', STEPS)
def test_a_step_is_due_from_its_day_on_and_not_the_day_before(step):
    at = UNTIL + timedelta(days=step)
    assert step_due(STEPS, UNTIL, at) == step
    assert step_due(STEPS, UNTIL, at - timedelta(days=1)) != step


def test_nothing_is_due_before_the_first_and_long_after_the_last():
    assert step_due(STEPS, UNTIL, UNTIL - timedelta(days=121)) is None
    last = UNTIL + timedelta(days=STEPS[-1] + GRACE)
    assert step_due(STEPS, UNTIL, last) == STEPS[-1]
    assert step_due(STEPS, UNTIL, last + timedelta(days=1)) is None


def test_after_ten_days_of_sleep_only_the_latest_step_is_due():
    asleep = [UNTIL - timedelta(days=32), UNTIL - timedelta(days=6)]
    assert [step_due(STEPS, UNTIL, day) for day in asleep] == [-90, -7]


def test_five_years_of_daily_runs_send_each_step_once():
    days = [UNTIL - timedelta(days=900) + timedelta(days=n) for n in range(1826)]
    told = [reminder_key(1, UNTIL, step) for day in days if (step := step_due(STEPS, UNTIL, day)) is not None]
    assert len(set(told)) == len(STEPS)


def test_a_renewed_item_begins_a_new_cycle():
    renewed = date(2031, 2, 28)
    assert reminder_key(1, UNTIL, -30) != reminder_key(1, renewed, -30)
    assert step_due(STEPS, renewed, UNTIL - timedelta(days=30)) is None
