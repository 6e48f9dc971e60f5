"""What the results of all items of a case mean for the case: it waits, it has passed, or it has failed."""

from collections.abc import Iterable

from models.applications.rules.examination import Next, NextStep
from models.applications.rules.types import Step

WAITING = frozenset({NextStep.REGISTER, NextStep.TAKE_EXAM, NextStep.RESIT})


def passed(following: Next) -> bool:
    """Whether an item needs no (further) exam."""
    return following.step not in WAITING and following.step is not NextStep.APPLY_ANEW


def verdict(following: Iterable[Next]) -> Step | None:
    """PASS once every item is settled and one has passed, FAIL where none has, None while somebody still has to sit.

    Items that failed for good are not granted; the others go on.
    """
    settled = list(following)
    if any(one.step in WAITING for one in settled):
        return None
    return Step.PASS if any(passed(one) for one in settled) else Step.FAIL
