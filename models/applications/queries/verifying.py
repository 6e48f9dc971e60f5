"""补证 as the center that examined their holders sees them: what it needs to verify, and nothing else of the person."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from models.applications.facts import named_items
from models.applications.operations.steps import Case, recusals
from models.applications.queries.reading import looked_at
from models.applications.rules.moves import next_status
from models.applications.rules.types import ApplicationStatus, ApplicationType, Party, Step
from models.applications.tables import Application, ApplicationItem, ExamResult
from models.centers.queries import center_of
from models.certificates.queries import cases_behind, held_rows
from models.clock import office_day
from models.forms.casework import case_form_data
from models.people.queries.organisations import organisation_card
from models.people.queries.persons import names_of, person_card
from models.people.rights import authorise
from models.people.rules import Duty
from models.records.queries import history
from models.records.rules import Actor, Role
from models.regulation.objection import NotThere, Objection

S = ApplicationStatus
SEEN = (S.VERIFYING, S.AWAITING_APPROVAL, S.APPROVED, S.ISSUED, S.PRINTED, S.HANDED_OVER, S.DECLINED)
"""A reissue that was accepted: what is not accepted yet is no business of the center's."""
MOST = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class VerifyRow:
    """One 补证 in the list of a center. `waits`: it is still to be verified."""

    id: UUID
    number: str
    person: str
    items: str
    submitted_on: date | None
    due_on: date | None
    waits: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class LostItem:
    """An item of the lost certificate, and the examination behind it as far as this center gave it."""

    shown: str
    issuer: str
    valid_from: date | None
    valid_until: date
    exam: str


@dataclass(frozen=True, kw_only=True, slots=True)
class VerifyCard:
    """What a center needs to verify one: the identity number is masked. `verified`: who did so, when, and what he said."""

    row: VerifyRow
    version: int
    id_number: str
    office: str
    reason: str
    items: list[LostItem]
    objections: list[Objection]
    verified: tuple[str, datetime, str] | None


async def to_verify(actor: Actor, *, now: datetime) -> list[VerifyRow]:
    """The reissues this center may verify, those that wait first; nothing for others than its manager."""
    standing = await authorise(actor, now=now)
    if standing.role is not Role.CENTER or Duty.CENTER_MANAGER not in standing.duties:
        return []
    center = await center_of(actor.organisation_id or 0)
    if center is None:
        return []
    found = Application.filter(center_id=center, type=ApplicationType.REISSUE, status__in=SEEN)
    rows = await found.order_by('-submitted_at').limit(MOST)
    items: dict[UUID, list[ApplicationItem]] = {}
    for item in await ApplicationItem.filter(application_id__in=[row.id for row in rows]).order_by('id'):
        items.setdefault(UUID(str(item.application_id)), []).append(item)
    names = await names_of({row.person_id for row in rows})
    shown = [row_of(row, items.get(row.id, []), names.get(row.person_id, '')) for row in rows]
    return sorted(shown, key=lambda one: not one.waits)


def row_of(one: Application, items: list[ApplicationItem], person: str) -> VerifyRow:
    """A case as the list shows it."""
    waits = one.status is S.VERIFYING
    return VerifyRow(
        id=one.id, number=one.number or '', person=person,
        items='、'.join(named.shown for named in named_items(items)),
        submitted_on=office_day(one.submitted_at) if one.submitted_at else None,
        due_on=one.due_on if waits else None, waits=waits,
    )  # fmt: skip


async def verify_card(actor: Actor, application_id: UUID, *, now: datetime) -> VerifyCard:
    """One of them; NotThere for every other case, and for everybody but the manager of that center."""
    case = await looked_at(actor, application_id, now=now)
    application = case.application
    if (
        Party.CENTER not in case.who
        or application.type is not ApplicationType.REISSUE
        or application.status not in SEEN
    ):
        raise NotThere
    person = await person_card(application.person_id) or {}
    form = await case_form_data(application.form_id) if application.form_id else {}
    office = await organisation_card(application.office_id or 0) or {}
    return VerifyCard(
        row=row_of(application, case.items, str(person.get('name', ''))), version=application.version,
        id_number=str(person.get('id_number') or ''), office=str(office.get('name', '')),
        reason=str(form.get('reason', '')), items=await lost_items(case), objections=await objections_to(case),
        verified=await verified(application),
    )  # fmt: skip


async def lost_items(case: Case) -> list[LostItem]:
    """What stood on the certificate."""
    held = await held_rows([row.certificate_item_id for row in case.items if row.certificate_item_id is not None])
    behind = await cases_behind(list(held))
    found = []
    for number, one in held.items():
        given = await Application.get_or_none(id=behind.get(number)) if number in behind else None
        own = given is not None and given.center_id == case.application.center_id
        found.append(
            LostItem(
                shown=one.held.shown, issuer=one.held.issuer,
                valid_from=one.held.start.first if one.held.start else None, valid_until=one.held.until.last,
                exam=await exam_of(given) if given and own else '',
            )
        )  # fmt: skip
    return found


async def exam_of(given: Application) -> str:
    """样例-000001：理论 2026-11-20 合格、实操 2026-11-21 合格."""
    rows = await ExamResult.filter(item__application_id=given.id).order_by('id')
    sat = '、'.join(f'{one.part.label} {one.day} {"合格" if one.passed else "不合格"}' for one in rows)
    return f'{given.number}{"：" if sat else ""}{sat}'


async def objections_to(case: Case) -> list[Objection]:
    """Why it cannot be verified now, or not by this person."""
    application = case.application
    target = next_status(application.status, Step.VERIFY, application.type, case.path, case.who, taken=case.taken)
    return await recusals(case, Step.VERIFY) if isinstance(target, ApplicationStatus) else target


async def verified(application: Application) -> tuple[str, datetime, str] | None:
    """Who verified it last, when, and with what remark; None while nobody has, or it was sent back."""
    rows = [row for row in await history('application', application.id) if row['step'] == Step.VERIFY.value]
    if not rows or application.status is S.VERIFYING:
        return None
    last = rows[-1]
    names = await names_of({last['person_id']})
    place = await organisation_card(last['organisation_id'] or 0) or {}
    return f'{place.get("name", "")} {names.get(last["person_id"], "")}'.strip(), last['at'], last['remark']
