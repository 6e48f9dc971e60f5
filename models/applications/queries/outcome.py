"""What became of a case, as its applicant reads it: the results of his examination, and a decision against him."""

from dataclasses import dataclass
from datetime import date

from models.applications.facts import named_items
from models.applications.operations.outcomes import following_of, left_to_sit, results_of
from models.applications.operations.papers import contest_words
from models.applications.operations.steps import Case
from models.applications.rules.types import ApplicationStatus, Part, Path
from models.applications.tables import Application, ExamResult, Paper
from models.regulation.item_text import NamedItem

DECIDED_IN = {
    ApplicationStatus.REFUSED: 'non_acceptance', ApplicationStatus.DECLINED: 'refusal',
    ApplicationStatus.REVOKED: 'revocation',
}  # fmt: skip
"""The paper in which each decision against an applicant is told."""


@dataclass(frozen=True, slots=True)
class Against:
    """A decision against the applicant. reasons: [{reason, clause}]; instead, ban: '' where nothing is said of it."""

    reasons: list[dict[str, str]]
    instead: str
    ban: str
    contest: str


@dataclass(frozen=True, slots=True)
class Sat:
    """A part that was sat. `score`: None where only passed or failed was recorded; the source is the paper it was
    taken from."""

    id: int
    part: Part
    resit: bool
    day: date
    passed: bool
    score: int | None
    source_name: str
    source_sha256: str


@dataclass(frozen=True, slots=True)
class Examined:
    """An item with its results, the first try before the resit, and a sentence for each thing that follows."""

    named: NamedItem
    sat: list[Sat]
    told: list[str]


def sat_of(one: ExamResult) -> Sat:
    """A result as it is shown."""
    return Sat(one.id, one.part, one.resit, one.day, one.passed, one.score, one.source_name, one.source_sha256)


async def decided_against(application: Application) -> Against | None:
    """The newest decision against the applicant, word for word as the paper gives it; None where there is none."""
    if (key := DECIDED_IN.get(application.status)) is None:
        return None
    papers = Paper.filter(application_id=application.id, form_key=key).order_by('-at', '-number')
    if (paper := await papers.first()) is None:
        return None
    reasons = [{'reason': one['reason'], 'clause': one['clause']} for one in paper.data['reasons']]
    return Against(reasons, paper.data.get('instead', ''), paper.data.get('ban', ''), contest_words(notice=paper))


async def examined(case: Case) -> list[Examined]:
    """The items of which a result was recorded; what is still to be sat only while the case is open."""
    sits = case.application.submitted_at is not None and case.path is not Path.NO_EXAM
    results = await results_of(case) if sits else {}
    if not any(results.values()):
        return []
    found = []
    for row, following in await following_of(case, results=results):
        sat = [sat_of(one) for one in results[row.id]]
        told = [one.message for one in following.objections]
        if case.application.closed_at is None:
            told += left_to_sit(case, row, following, results[row.id])
        if sat or told:
            found.append(Examined(named_items([row])[0], sat, told))
    return found
