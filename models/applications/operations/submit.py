"""Filing: submit with a receipt, submit again after correction, withdraw."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from models.applications.facts import objections_to_entitlement, receiving, rules_day, sent_items, shown_items
from models.applications.known import known_to, placed
from models.applications.operations.asked import demanded_by_change, given, papers_of
from models.applications.operations.changes import ITEM, as_kept_row, filed_items, items_changed
from models.applications.operations.confirming import is_confirmed
from models.applications.operations.materials import OWN, TRANSLATION
from models.applications.operations.numbering import application_number
from models.applications.operations.steps import Case, opened_by_applicant, take, tell_applicant
from models.applications.rules.clock_steps import ClockStep
from models.applications.rules.delivery import objections_to_delivery
from models.applications.rules.materials import SELF_DECLARATION, missing
from models.applications.rules.receipt import receipt_hash
from models.applications.rules.types import LIVING, ApplicationStatus, ApplicationType, Path, Step
from models.applications.tables import Application, ApplicationItem, Correction, Material
from models.clock import office_day
from models.forms.casework import case_form_data, close_for_case, objections_to_case_form, open_again
from models.forms.rules import Declared, read_at
from models.records.attempts import watched
from models.records.rules import Actor
from models.regulation.objection import NotThere, Objection, Refused, refusing

FROM_ITEMS = frozenset(
    {
        'case.item', 'case.item_code', 'case.items', 'case.valid_until', 'case.certificate_number', 'case.issuer',
        'case.papers',
    }
)  # fmt: skip
FROM_PAPERS = frozenset({'case.photo', 'case.papers'})
"""What a form says of the items and the papers, by the names of `Field.prefill`."""
UNDER_WAY = '所选项目已有一件办理中的申请，办结或撤回后可以再次申请'


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the applicant takes away: number, tracking code, the hash of what was sent."""

    number: str
    tracking_code: str
    sha256: str


@watched(Step.SUBMIT)
async def submit(actor: Actor, application_id: UUID, form: Declared, *, now: datetime) -> Receipt:
    """File the application. Filing it twice answers the same receipt; everything that stands against it is told at once."""
    try:
        async with in_transaction():
            case = await opened_by_applicant(actor, application_id, now=now)
            application = case.application
            if application.submitted_at is not None and application.status is not ApplicationStatus.DRAFT:
                return receipt_of(application)
            if wrong := await objections_to_submitting(case, form):
                raise Refused(*wrong)
            await hold_items(case)
            assert application.form_id is not None
            known = placed(form, await known_to(application, case.items), await given(application_id))
            form_hash = await close_for_case(application.form_id, form, now=now, known=known)
            application.number = await application_number(office_day(now))
            application.submitted_at, application.purge_on = now, None
            application.receipt = await sent(case, form_hash)
            application.receipt_sha256 = receipt_hash(application.receipt)
            await take(
                case, Step.SUBMIT, clock_step=ClockStep.SUBMITTED, changes={'sha256': ['', application.receipt_sha256]}
            )
            await tell_applicant(
                case, f'申请已提交：{application.number}', '受理机关将在法定期限内决定是否受理，进展会通知您。'
            )
            return receipt_of(application)
    except IntegrityError:
        raise Refused(Objection(message=UNDER_WAY, clause='一人一项目同时只办理一件', field='items')) from None


def receipt_of(application: Application) -> Receipt:
    """The receipt of a filed application."""
    return Receipt(application.number or '', application.tracking_code, application.receipt_sha256)


async def objections_to_submitting(case: Case, form: Declared) -> list[Objection]:
    """Everything that stands against filing, all at once."""
    application, day = case.application, rules_day(case.application)
    found = [] if case.items else [Objection(message='请选择作业项目', field='items')]
    if application.declared_violation is None and application.type is ApplicationType.RENEWAL:
        found.append(
            Objection(message='请先作出自我承诺：持证期间是否发生过违章作业行为和责任事故', field='commitment')
        )
    if application.form_id is None or form.key == '':
        raise NotThere
    keys = await given(application.id)
    known = placed(form, await known_to(application, case.items), keys)
    found += await objections_to_case_form(application.form_id, form, now=case.now, known=known)
    found += refusing(await objections_to_entitlement(application, case.items, case.profile, case.now))
    found += (await receiving(application, case.items, case.profile, day)).objections
    if application.path is not Path.NO_EXAM and application.center_id is None:
        found.append(Objection(message='请选择考试机构', field='center'))
    if case.items:
        declared = SELF_DECLARATION in keys or await is_confirmed(application, case.items)
        found += missing(papers_of(case), keys, declared=declared)
    return [*found, *objections_to_delivery(application.delivery, application.delivery_to, day)]


async def hold_items(case: Case) -> None:
    """Claim each item for this case: the database lets only one open case have it."""
    for row in sorted(case.items, key=lambda one: key_of(case, one)):  # one order: no two wait for each other
        row.open_key = key_of(case, row)
        await row.save()


def key_of(case: Case, row: ApplicationItem) -> str:
    """What only one open case can hold: this item for this person."""
    return f'{case.application.person_id}:{row.edition}:{row.code}:{row.restriction}'


async def sent(case: Case, form_hash: str) -> dict[str, Any]:
    """What is sent, as the receipt keeps it; identity numbers are inside the form's hash alone."""
    application = case.application
    papers = await Material.filter(application_id=application.id, state__in=LIVING).order_by('key', 'sha256')
    return {
        'number': application.number, 'type': application.type.value, 'items': sent_items(case.items),
        'form': form_hash, 'declared_violation': application.declared_violation,
        'delivery': application.delivery.value, 'delivery_to': application.delivery_to,
        'office': application.office_id, 'center': application.center_id,
        'materials': [[paper.key, paper.sha256] for paper in papers],
    }  # fmt: skip


@watched(Step.RESUBMIT)
async def resubmit(actor: Actor, application_id: UUID, form: Declared, *, now: datetime) -> None:
    """Send the corrected application back; every marked paper must have been changed. Twice changes nothing."""
    async with in_transaction():
        case = await opened_by_applicant(actor, application_id, now=now)
        application = case.application
        if application.status is ApplicationStatus.SUBMITTED:
            return
        latest = await latest_round(case)
        if wrong := await objections_to_resubmitting(case, form, latest):
            raise Refused(*wrong)
        await close_mended(case, form, latest)
        await Correction.filter(id=latest.id).update(resubmitted_at=now)
        before, after = shown_items(await filed_items(case)), shown_items(case.items)
        changes = {'items': [before, after]} if await items_changed(case) else {}
        await take(case, Step.RESUBMIT, clock_step=ClockStep.RESUBMITTED, changes=changes)
        await tell_applicant(case, '补正材料已提交', '受理机关将重新计算受理期限，进展会通知您。')


async def close_mended(case: Case, form: Declared, latest: Correction) -> None:
    """Close the form again with what follows from the mended items and papers; a closed one that says so stays."""
    application = case.application
    assert application.form_id is not None  # `latest_round` has seen to it
    follows = FROM_ITEMS if await items_changed(case) else frozenset()
    if await Material.filter(application_id=application.id, round__gte=latest.round).exists():
        follows |= FROM_PAPERS
    known = placed(form, await known_to(application, case.items), await given(application.id))
    fields = getattr(form, 'fields', {})
    marked = {one['target'] for one in latest.items}
    known = {
        key: value for key, value in known.items() if fields[key].prefill in follows and f'form/{key}' not in marked
    }
    data = await case_form_data(application.form_id)
    if any(data.get(key) != value for key, value in known.items()):
        application.form_id = await open_again(application.form_id, now=case.now)
    await close_for_case(application.form_id, form, now=case.now, known=known)


async def latest_round(case: Case) -> Correction:
    """The round of correction that is open; NotThere where there has been none."""
    latest = await Correction.filter(application_id=case.application.id).order_by('-round').first()
    if latest is None or case.application.form_id is None:
        raise NotThere
    return latest


async def objections_to_resubmitting(case: Case, form: Declared, latest: Correction) -> list[Objection]:
    """Everything that stands against sending a mended case back, all at once."""
    assert case.application.form_id is not None  # `latest_round` has seen to it
    keys = await given(case.application.id)
    wrong = await objections_to_case_form(case.application.form_id, form, now=case.now)
    declared = SELF_DECLARATION in keys or await is_confirmed(case.application, case.items)
    open_papers = {one['target'].removeprefix('material/') for one in latest.items} | await demanded_by_change(case)
    absent = missing(papers_of(case), keys, declared=declared)
    wrong += [
        one for one in absent if one.field in open_papers
    ]  # nothing else can be mended, nothing else is asked for
    if case.path is not Path.NO_EXAM and case.application.center_id is None and await items_changed(case):
        wrong.append(Objection(message='更换项目后，请选择考试机构', field='center'))
    return [*wrong, *await untouched(case, latest)]


async def untouched(case: Case, latest: Correction) -> list[Objection]:
    """The marked papers, fields and items that stand as they stood."""
    application = case.application
    data = await case_form_data(application.form_id) if application.form_id else {}
    rows = {f'{ITEM}{row.id}': as_kept_row(row) for row in case.items}
    asked = {paper.key for paper in papers_of(case)}
    found = []
    for one in latest.items:
        kind, _, key = one['target'].partition('/')
        changed = True
        if kind == 'material':
            living = Material.filter(application_id=application.id, key=key, state__in=LIVING)
            dropped = key.removesuffix(TRANSLATION) not in asked and not key.startswith(
                OWN
            )  # no item needs it any more
            changed = dropped or await living.filter(round__gte=latest.round).exists()
        elif kind == 'form':
            changed = read_at(data, key) != latest.before.get(one['target'])
        elif kind == 'item':
            changed = rows.get(one['target']) != latest.before.get(one['target'])
        if not changed:
            found.append(Objection(message=f'“{one.get("label") or key}”尚未按要求补正：{one["remark"]}', field=key))
    return found


@watched(Step.WITHDRAW)
async def withdraw(actor: Actor, application_id: UUID, *, now: datetime) -> None:
    """Take an application back before it was accepted; twice changes nothing."""
    async with in_transaction():
        case = await opened_by_applicant(actor, application_id, now=now)
        if case.application.status is ApplicationStatus.WITHDRAWN:
            return
        await take(case, Step.WITHDRAW, clock_step=ClockStep.WITHDRAWN)
        await tell_applicant(case, f'申请已撤回：{case.application.number}', shown_items(case.items))
