"""What can be chosen: the lines of the item choice with their rows, and what stands against filing."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from models.applications.facts import applicant_of, applied_on, as_held, continuity_of_items
from models.applications.operations.submit import (
    latest_round,
    objections_to_resubmitting,
    objections_to_submitting,
)
from models.applications.queries.applicant import CaseCard
from models.applications.queries.reading import at_side
from models.applications.rules.eligibility import key_of
from models.applications.rules.item_choice import ItemChoice, item_choices
from models.applications.rules.types import ApplicationType
from models.certificates.queries import Held
from models.clock import office_day
from models.employment.rules.continuity import Continuity
from models.forms.rules import Declared
from models.records.rules import Actor
from models.regulation.item_text import NamedItem
from models.regulation.objection import Objection


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the choice; `held` is the row of the certificate it stands in, None for a new item.

    `continuity` is what the employment records show of an item to be renewed.
    """

    choice: ItemChoice
    held: Held | None = None
    continuity: Continuity | None = None


async def choices(actor: Actor, application_id: UUID, *, now: datetime) -> list[Line]:
    """Every line of the choice, with why it can or cannot be chosen under the rules the case began under."""
    case = await at_side(actor, application_id, now=now)
    applicant, rows = await applicant_of(case.application, case.profile, now)
    lines = item_choices(case.profile, applied_on(case.application, now), case.application.type, applicant)
    by_item = {id(row.held): row for row in rows}
    return [
        Line(line, by_item.get(id(line.held)), applicant.continuity.get(key_of(line.held)) if line.held else None)
        for line in lines
    ]


async def continuity_shown(card: CaseCard, *, now: datetime) -> list[tuple[NamedItem, Continuity]]:
    """What the employment records show of each item of a renewal under way, as on the day of the filing.

    For its applicant alone: who helps him is not told where he worked.
    """
    if card.type is not ApplicationType.RENEWAL or card.is_draft or card.closed_at or not card.own:
        return []
    held = [
        as_held(row.old_edition, row.old_code, row.named.restriction) if row.old_code else row.named
        for row in card.items
    ]
    return await continuity_of_items(card.person_id, held, card.profile, office_day(card.submitted_at or now))


async def against_filing(actor: Actor, application_id: UUID, form: Declared, *, now: datetime) -> list[Objection]:
    """Everything that stands against filing the draft now."""
    return await objections_to_submitting(await at_side(actor, application_id, now=now), form)


async def against_resubmitting(actor: Actor, application_id: UUID, form: Declared, *, now: datetime) -> list[Objection]:
    """Everything that stands against sending the mended case back now."""
    case = await at_side(actor, application_id, now=now)
    return await objections_to_resubmitting(case, form, await latest_round(case))
