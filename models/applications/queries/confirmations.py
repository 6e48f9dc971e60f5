"""What an employer is asked to confirm."""

from datetime import datetime
from typing import Any

from models.applications.tables import EmployerConfirmation
from models.people.queries.persons import names_of
from models.people.rights import authorise
from models.records.rules import Actor, Role
from models.regulation.objection import NotThere


async def asked_of_employer(actor: Actor, *, now: datetime) -> list[dict[str, Any]]:
    """The organisation's confirmations, waiting ones first, with who asks and for what."""
    standing = await authorise(actor, now=now)
    if standing.role is not Role.EMPLOYER:
        raise NotThere
    rows = await EmployerConfirmation.filter(organisation_id=actor.organisation_id).order_by('-id').limit(200).values(
        'id', 'statement', 'asked_at', 'answered_at', 'agreed', 'remark', 'application__person_id'
    )  # fmt: skip
    names = await names_of({row['application__person_id'] for row in rows})
    shown = [row | {'person': names.get(row['application__person_id'], '')} for row in rows]
    return sorted(shown, key=lambda row: row['answered_at'] is not None)
