"""Beginning an application, giving it up, and letting somebody help; its answers are in `answers`."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from tortoise.transactions import in_transaction

from models.applications.operations.answers import (
    choose_center,
    choose_items,
    declare,
    deliver,
    drafted,
    settle_place,
)
from models.applications.operations.steps import opened, opened_by_applicant, take
from models.applications.rules.drafts import draft_term
from models.applications.rules.materials import FORMS
from models.applications.rules.types import ApplicationStatus, ApplicationType, Step
from models.applications.tables import Application
from models.clock import office_day
from models.forms.casework import begin_for_case, last_data_of
from models.forms.rules import Declared
from models.mandates.operations import offer_help
from models.people.operations.banning import hold
from models.people.queries.persons import particulars
from models.people.rights import authorise
from models.people.tokens import paper_code
from models.records.attempts import watched
from models.records.office_rules import current_rules
from models.records.operations import write_event
from models.records.rules import Actor, Role
from models.regulation.labelled import Labelled
from models.regulation.objection import NotThere, Refused, not_entitled

__all__ = [
    'begin', 'choose_center', 'choose_items', 'declare', 'deliver', 'discard', 'drafted', 'let_help', 'settle_place',
]  # fmt: skip
MOST_DRAFTS = 20
LASTING = (
    'employer_id', 'employer_name', 'employer_code', 'employer_division', 'home_division', 'delivery', 'delivery_to',
)  # fmt: skip


class DraftStep(Labelled):
    """What happens to an application before it is filed."""

    BEGUN = 'begun', '开始申请'


@watched(DraftStep.BEGUN)
async def begin(actor: Actor, kind: ApplicationType, form: Declared, *, begun_with: str, now: datetime) -> UUID:
    """Begin an application with its form, filled in as far as known; the same `begun_with` again answers the same."""
    token = f'{actor.person_id}-{begun_with}'[:40]
    async with in_transaction():
        standing = await authorise(actor, now=now)
        if standing.role is not Role.CANDIDATE or actor.person_id is None:
            raise Refused(not_entitled('请切换到“申请人”身份后再申请'))
        await hold(actor.person_id)
        if there := await Application.get_or_none(begun_with=token, person_id=actor.person_id):
            return there.id
        if form.key != FORMS[kind]:
            raise NotThere
        drafts = Application.filter(person_id=actor.person_id, status=ApplicationStatus.DRAFT)
        if await drafts.count() >= MOST_DRAFTS:
            raise Refused(f'未提交的申请已有{MOST_DRAFTS}件，请先提交或删除不再需要的草稿')
        profile, version = await current_rules()
        day = office_day(now)
        application_id = uuid4()
        application = await Application.create(
            id=application_id, tracking_code=paper_code(), type=kind, status=ApplicationStatus.DRAFT,
            person_id=actor.person_id, begun_by_id=actor.person_id, begun_with=token, profile_key=profile.key,
            rules_version_id=version, began_on=day, created_at=now, saved_at=now,
            purge_on=draft_term(profile, day).purge_on, **await as_last_time(actor.person_id),
        )  # fmt: skip
        application.form_id = await begin_for_case(
            application_id, actor.person_id, form, known=await known_of(actor.person_id, form), now=now
        )
        await application.save()
        await write_event(actor, DraftStep.BEGUN, 'application', application_id, now=now, remark=kind.label)
    return application_id


async def known_of(person_id: int, form: Declared) -> dict[str, Any]:
    """What the person wrote into such a form last, under what his account says now."""
    known = await last_data_of(person_id, form.key)
    return known | prefilled(form, await particulars(person_id))


async def as_last_time(person_id: int) -> dict[str, Any]:
    """Where the person worked and lived, and how he was sent his certificate, when he filed last."""
    filed = Application.filter(person_id=person_id, submitted_at__not_isnull=True)
    last = await filed.order_by('-submitted_at').first().values(*LASTING)
    return dict(last) if last else {}


def prefilled(form: Declared, values: dict[str, str]) -> dict[str, Any]:
    """Known values under the keys of the form's fields that ask for them."""
    fields = getattr(form, 'fields', {})
    return {key: values[field.prefill] for key, field in fields.items() if field.prefill in values}


@watched(Step.DISCARD)
async def discard(actor: Actor, application_id: UUID, *, now: datetime) -> None:
    """Delete a draft; deleting it twice changes nothing."""
    async with in_transaction():
        case = await opened_by_applicant(actor, application_id, now=now)
        if case.application.status is not ApplicationStatus.DISCARDED:
            await take(case, Step.DISCARD)


@watched('委托他人协助')
async def let_help(actor: Actor, application_id: UUID, *, now: datetime) -> str:
    """Make a code by which one other person may help with this application; shown once."""
    async with in_transaction():
        case = await opened(actor, application_id, now=now)
        if case.application.person_id != actor.person_id:
            raise Refused(not_entitled('只有申请人本人可以委托他人协助'))
        return await offer_help(actor, application_id, now=now)
