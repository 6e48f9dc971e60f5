"""What a helper or an entrusted center does in somebody's application is written down; the applicant sees it."""

from models.applications.operations.steps import SUBJECT, Case
from models.records.operations import write_event
from models.regulation.labelled import Labelled


class HelpStep(Labelled):
    """What somebody did for the applicant before filing."""

    ANSWERED = 'helped_answering', '代为填写'
    FILED = 'helped_filing', '代为上传材料'
    REMOVED = 'helped_removing', '代为删除材料'


async def note_help(case: Case, step: HelpStep, what: str = '') -> None:
    """Write it down where it was not the applicant himself; his own drafts leave no trace."""
    if case.actor.person_id != case.application.person_id:
        await write_event(case.actor, step, SUBJECT, case.application.id, now=case.now, remark=what)
