"""What a case did to its applicant's certificates, as he himself reads it."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from models.applications.operations.steps import Case
from models.applications.queries.reading import at_side
from models.applications.rules.granting import KEEPING
from models.applications.rules.types import ApplicationStatus
from models.certificates.queries import Held, given_by, held_rows
from models.people.queries.persons import person_card
from models.records.rules import Actor
from models.regulation.identity import masked

ON_IT = frozenset(
    {
        ApplicationStatus.ISSUED, ApplicationStatus.PRINTED, ApplicationStatus.HANDED_OVER, ApplicationStatus.REVOKED,
    }
)  # fmt: skip
"""Where the case stands once its certificate has been written."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CertificateShown:
    """A certificate with the items the case is about; the number masked. `reissued_on`: it bears 此证补发."""

    number: str
    issuer: str
    employer: str
    reissued_on: date | None
    items: tuple[Held, ...]


async def certificates_given(actor: Actor, application_id: UUID, *, now: datetime) -> list[CertificateShown]:
    """The certificates of one's own issued case; nothing for a helper, or before the office has confirmed who one is."""
    case = await at_side(actor, application_id, now=now)
    own = case.application.person_id == actor.person_id
    if not own or case.application.status not in ON_IT or not await is_confirmed(case):
        return []
    by_certificate: dict[int, list[Held]] = {}
    for one in (await rows_of(case)).values():
        by_certificate.setdefault(one.certificate_id, []).append(one)
    return [shown(held) for held in by_certificate.values()]


async def is_confirmed(case: Case) -> bool:
    """Whether the applicant's identity card was checked."""
    person = await person_card(case.application.person_id)
    return bool(person and person['confirmed_at'])


async def rows_of(case: Case) -> dict[int, Held]:
    """The rows the case gave; where it only kept what there was, those it is about."""
    given = [row['id'] for row in await given_by(case.application.id)]
    if not given and case.application.type in KEEPING:
        given = [row.certificate_item_id for row in case.items if row.certificate_item_id is not None]
    return await held_rows(given)


def shown(held: list[Held]) -> CertificateShown:
    """One certificate."""
    first = held[0]
    return CertificateShown(
        number=masked(first.number), issuer=first.held.issuer, employer=first.employer,
        reissued_on=first.reissued_on, items=tuple(held),
    )  # fmt: skip
