"""Beginning an application and answering its steps, until it is submitted. Every answer is saved at once."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from tortoise.transactions import in_transaction

from models.applications.facts import applicant_of, receiving, rules_day
from models.applications.operations.helped import HelpStep, note_help
from models.applications.operations.steps import Case, opened, take
from models.applications.rules.delivery import objections_to_delivery
from models.applications.rules.drafts import draft_term
from models.applications.rules.examination import path_of
from models.applications.rules.item_choice import Chosen, objections_to_chosen
from models.applications.rules.materials import FORMS
from models.applications.rules.office import Receiving
from models.applications.rules.types import ApplicationStatus, ApplicationType, Delivery, Path, Region, Step
from models.applications.tables import Application, ApplicationItem
from models.centers.queries import centers_for
from models.clock import office_day
from models.forms.casework import begin_for_case, last_data_of
from models.forms.rules import Declared
from models.mandates.operations import offer_help
from models.people.queries import organisation_card, particulars
from models.people.rights import authorise
from models.records.attempts import watched
from models.records.office_rules import current_rules
from models.records.operations import write_event
from models.records.rules import Actor, Role
from models.regulation.item_text import CURRENT
from models.regulation.labelled import Labelled
from models.regulation.objection import NotThere, Objection, Refused, not_entitled, refusing
from models.regulation.text import clean_text

MOST_DRAFTS = 20
LASTING = (
    'employer_id', 'employer_name', 'employer_code', 'employer_division', 'home_division', 'delivery', 'delivery_to',
)  # fmt: skip
TRACKING_BYTES = 13  # 104 random bits


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
            id=application_id, tracking_code=tracking_code(), type=kind, status=ApplicationStatus.DRAFT,
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


def tracking_code() -> str:
    """A code nobody guesses: 104 random bits in base32 without look-alikes."""
    alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
    number = secrets.randbits(TRACKING_BYTES * 8)
    return ''.join(alphabet[(number >> shift) & 31] for shift in range(0, TRACKING_BYTES * 8, 5))


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


async def drafted(actor: Actor, application_id: UUID, *, now: datetime) -> Case:
    """A case still open to its applicant's answers: a draft."""
    case = await opened(actor, application_id, now=now)
    if case.application.status is not ApplicationStatus.DRAFT:
        raise Refused('申请已提交，不能再改；需要更正请等待补正通知，或撤回后重新申请')
    return case


async def keep_draft(case: Case) -> None:
    """Save a draft's answers; its days count anew."""
    application = case.application
    application.saved_at = case.now
    application.purge_on = draft_term(case.profile, office_day(case.now)).purge_on
    application.version += 1
    await application.save()
    await note_help(case, HelpStep.ANSWERED)


@watched('选择作业项目')
async def choose_items(
    actor: Actor,
    application_id: UUID,
    chosen: Sequence[Chosen],
    *,
    certificate_items: Sequence[int | None],
    now: datetime,
) -> list[Objection]:
    """Keep what was picked; refused with every reason where it cannot be. Answers the warnings."""
    async with in_transaction():
        case = await drafted(actor, application_id, now=now)
        applicant, _ = await applicant_of(case.application)
        found = objections_to_chosen(
            case.profile, rules_day(case.application), case.application.type, applicant, list(chosen)
        )
        if wrong := refusing(found):
            raise Refused(*wrong)
        await ApplicationItem.filter(application_id=application_id).delete()
        for one, row in zip(chosen, certificate_items, strict=True):
            await ApplicationItem.create(application_id=application_id, **item_row(one, row))
        case.items = await ApplicationItem.filter(application_id=application_id).order_by('id')
        case.application.path = path_for(case, list(chosen))
        case.application.center_id = None
        await find_office(case)
        await keep_draft(case)
    return [one for one in found if one.soft]


def item_row(one: Chosen, certificate_item_id: int | None) -> dict[str, Any]:
    """A pick as its row: what it is to be today, and what it was in the old catalogue."""
    edition, code = one.item.key
    restriction = one.restriction or one.item.restriction
    if edition == CURRENT:
        return {
            'edition': edition,
            'code': code,
            'restriction': restriction,
            'certificate_item_id': certificate_item_id,
        }
    return {
        'edition': CURRENT, 'code': one.target, 'restriction': restriction, 'old_edition': edition, 'old_code': code,
        'certificate_item_id': certificate_item_id,
    }  # fmt: skip


def path_for(case: Case, chosen: list[Chosen]) -> Path:
    """How the examination lies to this application: the strictest of its items."""
    application = case.application
    paths = [path_of(case.profile, rules_day(application), application.type, one.item) for one in chosen]
    order = [Path.EXAM_FIRST, Path.APPLICATION_FIRST, Path.NO_EXAM]
    return next((path for path in order if path in paths), Path.NO_EXAM)


@watched('作出自我承诺')
async def declare(actor: Actor, application_id: UUID, *, violated: bool, now: datetime) -> None:
    """The self-commitment: whether violations or accidents happened; 发生过 goes to the reviewer and refuses nothing."""
    async with in_transaction():
        case = await drafted(actor, application_id, now=now)
        if case.application.person_id != actor.person_id:
            raise Refused(not_entitled('自我承诺须由申请人本人作出，协助人不能代为承诺'))
        case.application.declared_violation, case.application.declared_at = violated, now
        await keep_draft(case)


@watched('填写用人单位和居住地')
async def settle_place(
    actor: Actor,
    application_id: UUID,
    *,
    employer_id: int | None,
    employer_name: str,
    employer_division: str,
    home_division: str,
    region: Region,
    original_office: str,
    now: datetime,
) -> list[Objection]:
    """Keep where the applicant works and lives; the receiving office follows. Answers why there is none, if so."""
    async with in_transaction():
        case = await drafted(actor, application_id, now=now)
        application = case.application
        place = await organisation_card(employer_id) if employer_id else None
        application.employer_id = place['id'] if place else None
        application.employer_name = place['name'] if place else clean_text(employer_name, longest=120)
        application.employer_code = place['code'] if place else ''
        application.employer_division = (place and place['division']) or clean_text(employer_division, longest=6)
        application.home_division = clean_text(home_division, longest=6)
        application.region, application.original_office = region, clean_text(original_office, longest=120)
        found = await find_office(case)
        await keep_draft(case)
    return found.objections


async def find_office(case: Case) -> Receiving:
    """Put down which office receives the case as it stands, and why."""
    application = case.application
    found = await receiving(application, case.items, case.profile, rules_day(application))
    application.office_id = found.office.id if found.office else None
    application.office_why = found.why[:200]
    return found


@watched('选择考试机构')
async def choose_center(
    actor: Actor, application_id: UUID, center_id: int | None, *, center_files: bool, now: datetime
) -> None:
    """Choose the exam center, one that examines every item; it may be entrusted with filing."""
    async with in_transaction():
        case = await drafted(actor, application_id, now=now)
        wanted = {(row.edition, row.code) for row in case.items}
        offered = {row['id'] for row in await centers_for(wanted, day=office_day(now))}
        if center_id is not None and center_id not in offered:
            raise Refused(Objection(message='该考试机构不能考所选项目，请重新选择', field='center'))
        case.application.center_id = center_id
        case.application.center_files = center_files and center_id is not None
        await keep_draft(case)


@watched('填写领证方式')
async def deliver(
    actor: Actor, application_id: UUID, way: Delivery, *, name: str, phone: str, address: str, now: datetime
) -> None:
    """How the certificate is to reach its holder."""
    to = {
        'name': clean_text(name, longest=60), 'phone': clean_text(phone, longest=20),
        'address': clean_text(address, longest=200),
    }  # fmt: skip
    if wrong := objections_to_delivery(way, to, office_day(now)):
        raise Refused(*wrong)
    async with in_transaction():
        case = await drafted(actor, application_id, now=now)
        helper = case.application.person_id != actor.person_id and actor.role is Role.CANDIDATE
        if (
            way is Delivery.COURIER
            and helper
            and to['phone'] == (await particulars(actor.person_id or 0))['person.phone']
        ):
            message = '证书须寄给申请人本人，不能填写协助人的手机号，请填写申请人的'
            raise Refused(Objection(message=message, field='phone'))
        case.application.delivery, case.application.delivery_to = way, to
        await keep_draft(case)


@watched(Step.DISCARD)
async def discard(actor: Actor, application_id: UUID, *, now: datetime) -> None:
    """Delete a draft; deleting it twice changes nothing."""
    async with in_transaction():
        case = await opened(actor, application_id, now=now)
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
