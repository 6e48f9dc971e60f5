"""What a helper or an entrusted center does in somebody's application is written down; the applicant sees it.

A file is an event of its own. Answers are gathered, one event for each sitting (`models.mandates.sittings`).
"""

from models.applications.operations.steps import SUBJECT, Case
from models.mandates.sittings import SittingStep, note_answers
from models.records.operations import write_event
from models.regulation.labelled import Labelled


class HelpStep(Labelled):
    """What somebody did for the applicant before filing."""

    FILED = 'helped_filing', '代为上传材料'
    REMOVED = 'helped_removing', '代为删除材料'


HELPED = {step.value for step in (*HelpStep, SittingStep.ANSWERED)}


async def note_help(case: Case, step: HelpStep, what: str = '') -> None:
    """Write it down where it was not the applicant himself; his own drafts leave no trace."""
    if is_help(case):
        await write_event(case.actor, step, SUBJECT, case.application.id, now=case.now, remark=what)


async def note_answer(case: Case, question: str) -> None:
    """Gather what was answered where it was not the applicant himself; '' where nothing changed."""
    if question and is_help(case):
        await note_answers(case.actor, case.application.id, [question], now=case.now)


def is_help(case: Case) -> bool:
    """Whether somebody else than the applicant acts on his side."""
    return bool(case.actor.person_id != case.application.person_id)
