"""Answering the steps of a draft: items, commitment, place and office, center, delivery. Each answer is saved at once."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from models.applications.facts import applicant_of, applied_on, named_items, receiving, rules_day
from models.applications.operations.changes import ITEM_COLUMNS, as_kept_row, items_changed
from models.applications.operations.helped import note_answer
from models.applications.operations.original_center import known_center, offered_centers, settle_center
from models.applications.operations.outcomes import renewals_of
from models.applications.operations.picked import of_these_rows
from models.applications.operations.steps import Case, keep, opened_by_applicant
from models.applications.rules.delivery import objections_to_delivery
from models.applications.rules.drafts import draft_term
from models.applications.rules.examination import path_of
from models.applications.rules.item_choice import Chosen, as_kept, objections_to_chosen, today_code
from models.applications.rules.office import Receiving
from models.applications.rules.types import ApplicationStatus, ApplicationType, Delivery, Path, Region
from models.applications.tables import Application, ApplicationItem
from models.clock import office_day
from models.people.queries.organisations import organisation_card
from models.people.queries.persons import particulars
from models.records.attempts import watched
from models.records.rules import Actor, Role
from models.regulation.item_text import CURRENT
from models.regulation.objection import Objection, Refused, not_entitled, refusing
from models.regulation.text import fitting

PLACE = (
    'employer_id', 'employer_name', 'employer_division', 'home_division', 'region', 'original_office',
)  # fmt: skip
CENTER, DELIVERY = ('center_id', 'center_files'), ('delivery', 'delivery_to')


def answers_of(application: Application, names: tuple[str, ...]) -> tuple[Any, ...]:
    """What stands in these columns."""
    return tuple(getattr(application, name) for name in names)


async def drafted(actor: Actor, application_id: UUID, *, now: datetime) -> Case:
    """A case still open to its applicant's answers: a draft."""
    case = await opened_by_applicant(actor, application_id, now=now)
    only_draft(case)
    return case


def only_draft(case: Case) -> None:
    """Refuse what only a draft allows."""
    if case.application.status in {ApplicationStatus.DISCARDED, ApplicationStatus.LAPSED}:
        raise Refused('这份草稿已删除，不能再填写；需要办理的，请重新申请')
    if case.application.status is not ApplicationStatus.DRAFT:
        raise Refused('申请已提交，不能再改；需要更正请等待补正通知，或撤回后重新申请')


async def keep_draft(case: Case, answered: str = '') -> None:
    """Save a draft's answers; its days count anew. `answered`: what readers call the question, '' if nothing changed."""
    application = case.application
    application.saved_at = case.now
    application.purge_on = draft_term(case.profile, office_day(case.now)).purge_on
    application.version += 1
    await application.save()
    await note_answer(case, answered)


@watched('选择作业项目')
async def choose_items(
    actor: Actor,
    application_id: UUID,
    chosen: Sequence[Chosen],
    *,
    certificate_items: Sequence[int | None],
    now: datetime,
    whole: bool = True,
) -> list[Objection]:
    """Keep what was picked; refused with every reason where it cannot be. Answers the warnings.

    `whole`: the step is left; otherwise it is still being answered, and nothing picked yet is kept as well.
    """
    async with in_transaction():
        case = await drafted(actor, application_id, now=now)
        applicant, held = await applicant_of(case.application, case.profile, now)
        kind, day = case.application.type, applied_on(case.application, now)
        chosen = [as_kept(one, kind) for one in chosen]
        applicant = of_these_rows(applicant, held, chosen, certificate_items, kind)
        found = objections_to_chosen(case.profile, day, kind, applicant, chosen) if chosen or whole else []
        if wrong := refusing(found):
            raise Refused(*wrong)
        rows = [item_row(one, row) for one, row in zip(chosen, certificate_items, strict=True)]
        changed = rows != [as_kept_row(row) for row in case.items]
        if changed:
            await ApplicationItem.filter(application_id=application_id).delete()
            for row in rows:
                await ApplicationItem.create(application_id=application_id, **row)
            case.items = await ApplicationItem.filter(application_id=application_id).order_by('id')
            case.application.path = await path_for(case)
            await settle_center(case)
            await find_office(case)
        await keep_draft(case, '作业项目' if changed else '')
    return [one for one in found if one.soft]


def item_row(one: Chosen, certificate_item_id: int | None) -> dict[str, Any]:
    """A pick as its row: what it is to be today, and what it was in the old catalogue."""
    edition, code = one.item.key
    restriction = one.restriction or one.item.restriction
    old = edition != CURRENT
    values = (CURRENT, today_code(one) if old else code, restriction, *((edition, code) if old else ('', '')))
    return dict(zip(ITEM_COLUMNS, (*values, certificate_item_id), strict=True))


async def path_for(case: Case) -> Path:
    """How the examination lies to this application: the strictest of its items, first renewals told from later ones."""
    application, renewals = case.application, await renewals_of(case)
    paths = [
        path_of(case.profile, rules_day(application), application.type, one, renewals=renewals.get(row.id, 0))
        for row, one in zip(case.items, named_items(case.items), strict=True)
    ]
    order = [Path.EXAM_FIRST, Path.APPLICATION_FIRST, Path.NO_EXAM]
    return next((path for path in order if path in paths), Path.NO_EXAM)


@watched('作出自我承诺')
async def declare(actor: Actor, application_id: UUID, *, violated: bool, now: datetime) -> None:
    """The self-commitment: whether violations or accidents happened; 发生过 goes to the reviewer and refuses nothing."""
    async with in_transaction():
        case = await drafted(actor, application_id, now=now)
        if case.application.person_id != actor.person_id:
            raise Refused(not_entitled('自我承诺须由申请人本人作出，协助人不能代为承诺'))
        if case.application.declared_violation is not violated:  # what was declared before keeps its time
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
        before = answers_of(application, PLACE)
        place = await organisation_card(employer_id) if employer_id else None
        application.employer_id = place['id'] if place else None
        application.employer_name = (
            place['name'] if place else fitting(employer_name, '工作单位', longest=120, field='employer')
        )
        application.employer_code = place['code'] if place else ''
        application.employer_division = (place and place['division']) or division_of(employer_division, 'division')
        application.home_division = division_of(home_division, 'home')
        application.region = region
        application.original_office = fitting(original_office, '原发证机关', longest=120, field='issuer')
        found = await find_office(case)
        await keep_draft(case, '单位与受理机构' if answers_of(application, PLACE) != before else '')
    return found.objections


def division_of(code: str, field: str) -> str:
    """The code of a division as it was picked; '' for none."""
    return fitting(code, '行政区划', longest=6, field=field)


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
    """Choose the exam center, one that examines every item; it may be entrusted with filing.

    In a correction too, once an item was changed: the center that was chosen may not examine the new one. For a
    reissue it is the one that may verify (原考试机构): of free choice, unless the case that gave the item tells.
    """
    async with in_transaction():
        case = await opened_by_applicant(actor, application_id, now=now)
        mending = case.application.status is ApplicationStatus.RETURNED and await items_changed(case)
        if not mending:
            only_draft(case)
        if wrong := await objections_to_center(case, center_id, center_files=center_files):
            raise Refused(*wrong)
        before = answers_of(case.application, CENTER)
        case.application.center_id = center_id
        case.application.center_files = center_files and center_id is not None
        answered = '考试机构' if answers_of(case.application, CENTER) != before else ''
        if mending:
            await keep(case)
            await note_answer(case, answered)
        else:
            await keep_draft(case, answered)


async def objections_to_center(case: Case, center_id: int | None, *, center_files: bool) -> list[Objection]:
    """Why this center cannot be chosen, or cannot file."""
    reissue = case.application.type is ApplicationType.REISSUE
    if reissue and center_files:
        return [Objection(message='补证由考试机构核实的，不能再委托该机构代为申请', field='entrust')]
    if reissue and (known := await known_center(case)) is not None:
        message = '原考试机构按发证记录确定，不能另选'
        return [] if center_id == known else [Objection(message=message, field='center')]
    if center_id is not None and center_id not in await offered_centers(case):
        return [Objection(message='该考试机构不能考所选项目，请重新选择', field='center')]
    return []


@watched('填写领证方式')
async def deliver(
    actor: Actor,
    application_id: UUID,
    way: Delivery,
    *,
    name: str,
    phone: str,
    address: str,
    now: datetime,
    whole: bool = True,
) -> None:
    """How the certificate is to reach its holder. `whole`: the step is left; otherwise it may still lack something."""
    to = {
        'name': fitting(name, '收件人', longest=60, field='name'),
        'phone': fitting(phone, '收件人手机', longest=20, field='phone'),
        'address': fitting(address, '收件地址', longest=200, field='address'),
    }
    if whole and (wrong := objections_to_delivery(way, to, office_day(now))):
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
        before = answers_of(case.application, DELIVERY)
        case.application.delivery, case.application.delivery_to = way, to
        await keep_draft(case, '领取方式' if answers_of(case.application, DELIVERY) != before else '')
