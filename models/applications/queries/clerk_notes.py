"""What the clerk should look at twice: it refuses nothing, and no applicant is bothered with it."""

from models.applications.operations.outcomes import held_of
from models.applications.operations.steps import Case
from models.applications.rules.regions import IssuedBy, objections_to_region
from models.people.queries import serving_offices
from models.regulation.objection import Objection
from models.regulation.serving_offices import OFFICES


async def notes_of(case: Case) -> list[Objection]:
    """Every such note."""
    return await about_region(case)


async def about_region(case: Case) -> list[Objection]:
    """Where the applicant's answer and the issuers of what he holds contradict each other."""
    held = [
        IssuedBy(shown=one.held.shown, issuer=one.held.issuer, by_us=one.held.issued_here)
        for one in (await held_of(case)).values()
    ]
    if not held:
        return []
    names = [one.name for one in (*await serving_offices(), *OFFICES.get(case.profile.key, ()))]
    return objections_to_region(case.application.region, held, names)
