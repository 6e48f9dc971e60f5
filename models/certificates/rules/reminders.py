"""When a holder is reminded of an expiry: by steps before and after it, each once, only the latest one due."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from models.regulation.clauses import Profile, in_force
from models.regulation.derivation import in_words

STEP = re.compile(r'-?\d{1,4}', re.ASCII)
GRACE = 30  # days after the last step in which it is still made up for


def reminder_steps(profile: Profile, day: date) -> tuple[int, ...]:
    """The steps in force, in days from the last valid day: (-120, -90, -30, -7, 1); what is no number counts for none."""
    value = in_force(profile, 'reminder-days', day).value
    typed = value if isinstance(value, tuple) else ()
    return tuple(sorted({int(one) for one in typed if STEP.fullmatch(one)}))


def step_due(steps: Iterable[int], valid_until: date, today: date) -> int | None:
    """The latest step whose day has come; None before the first, and once the last is long past.

    A server that slept for ten days sends this one step, not those it missed.
    """
    known, left = sorted(steps), (today - valid_until).days
    come = [step for step in known if step <= left]
    if not come or left > known[-1] + GRACE:
        return None
    return come[-1]


def told_of(steps: Iterable[int], valid_until: date) -> list[str]:
    """Each step with its day."""
    return [f'{step_in_words(step)}：{in_words(valid_until + timedelta(days=step))}' for step in sorted(steps)]


def step_in_words(step: int) -> str:
    """到期前30天, 到期当天, 到期后1天."""
    if step == 0:
        return '到期当天'
    return f'到期{"前" if step < 0 else "后"}{abs(step)}天'


def reminder_key(item_id: int, valid_until: date, step: int) -> str:
    """What a reminder tells of: item, expiry and step; a renewed item has another expiry, so a new cycle begins."""
    return f'expiry:{item_id}:{valid_until.isoformat()}:{step}'
