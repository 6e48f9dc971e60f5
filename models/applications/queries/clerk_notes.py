"""What the clerk should look at twice: it refuses nothing, and no applicant is bothered with it."""

from collections.abc import Mapping

from models.applications.facts import named_items
from models.applications.operations.outcomes import Results
from models.applications.operations.steps import Case
from models.applications.rules.clock_steps import ClockStep
from models.applications.rules.examination import notes_on_early
from models.applications.rules.regions import IssuedBy, objections_to_region
from models.applications.rules.types import Path
from models.applications.tables import ClockEvent
from models.certificates.queries import Held
from models.people.queries.organisations import serving_offices
from models.regulation.objection import Objection
from models.regulation.serving_offices import OFFICES


async def notes_of(case: Case, results: Results, held: Mapping[int, Held]) -> list[Objection]:
    """Every such note."""
    return [*await about_region(case, held), *await about_early_exams(case, results)]


async def about_early_exams(case: Case, results: Results) -> list[Objection]:
    """Where the application comes first: examinations that were sat before it was accepted."""
    if case.path is not Path.APPLICATION_FIRST:
        return []
    accepted = await ClockEvent.filter(application_id=case.application.id, step=ClockStep.ACCEPTED).first()
    if accepted is None:
        return []
    named = dict(zip((row.id for row in case.items), named_items(case.items), strict=True))
    sat = [
        (f'{named[number].shown}{one.part.label}{"（补考）" if one.resit else ""}', one.day)
        for number, ones in results.items()
        for one in ones
    ]
    return notes_on_early(case.profile, accepted.day, sat)


async def about_region(case: Case, items: Mapping[int, Held]) -> list[Objection]:
    """Where the applicant's answer and the issuers of what he holds contradict each other."""
    held = [
        IssuedBy(shown=one.held.shown, issuer=one.held.issuer, by_us=one.held.issued_here) for one in items.values()
    ]
    if not held:
        return []
    names = [one.name for one in (*await serving_offices(), *OFFICES.get(case.profile.key, ()))]
    return objections_to_region(case.application.region, held, names)
