"""Changing a certificate from elsewhere (证书信息修改): four things of one item, nothing else, each change kept."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from tortoise.transactions import in_transaction

from models.certificates.queries import held_of
from models.certificates.rules.items import CertificateStatus, HeldItem, Origin
from models.certificates.rules.printed import NotPrinted, PrintedDay, read_printed
from models.certificates.rules.typed import (
    LABELS,
    CertificateStep,
    changed_words,
    objections_to_days,
    objections_to_fields,
    objections_to_kind,
    objections_to_standing,
)
from models.certificates.standing_on import objections_to_change
from models.certificates.tables import Certificate, CertificateItem
from models.clock import office_day
from models.people.operations.banning import hold
from models.people.rights import authorise
from models.records.attempts import watched
from models.records.office_rules import current_rules
from models.records.operations import write_event
from models.records.rules import Actor, Role
from models.regulation.item_text import NoSuchItem, read_item
from models.regulation.objection import NotThere, Objection, Refused, not_entitled
from models.regulation.text import fitting

CHANGED_MEANWHILE = '这个项目刚在别处被修改，为避免覆盖，本次没有保存。请查看最新内容后再修改'
NOT_TYPED = '只有异地取证、由本人录入的证书可以修改；发证机关登记的内容有误的，请联系发证机关更正'
NO_REASON = '请填写修改原因，例如录入时抄错'


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an item is to become: as the rules see it, and in the columns of its row."""

    held: HeldItem
    columns: dict[str, object]


@watched(CertificateStep.CHANGED)
async def change_item(
    actor: Actor, item_id: int, *, changes: Mapping[str, str], reason: str, version: str, now: datetime
) -> None:
    """Change an item that its holder typed in; the same content again changes nothing.

    `changes`: item (N1, 2011:Q4 …), kind, issuer, valid_from, valid_until; whatever else it names is refused. Refused
    with every reason, also where the row was changed since `version`; NotThere for another's item.
    """
    reason = fitting(reason, '修改原因', longest=200, field='reason')
    today = office_day(now)
    async with in_transaction():
        row = await opened_to_change(actor, item_id, now=now)
        profile, _ = await current_rules()
        if wrong := objections_to_fields(profile, today, changes):
            raise Refused(*wrong)
        before = held_of(row).held
        wanted = read(before, changes, today)
        if not (words := changed_words(before, wanted.held)):
            return
        if version_of(row) != version:
            raise Refused(CHANGED_MEANWHILE)
        wrong = [] if reason else [Objection(message=NO_REASON, field='reason')]
        wrong += await objections_to_all(row, before, wanted.held, today)
        if wrong:
            raise Refused(*wrong)
        await row.update_from_dict(wanted.columns).save(update_fields=list(wanted.columns))
        await Certificate.filter(id=row.certificate_id).update(issuer=wanted.held.issuer)
        remark = f'{before.shown}：{reason}'
        await write_event(
            actor, CertificateStep.CHANGED, 'certificate', row.certificate_id, now=now, remark=remark, changes=words
        )


async def opened_to_change(actor: Actor, item_id: int, *, now: datetime) -> CertificateItem:
    """The item, held for its owner until the transaction ends; refused unless he typed it in himself."""
    await authorise(actor, now=now)
    if actor.role is not Role.CANDIDATE or actor.person_id is None:
        raise Refused(not_entitled('请切换到“申请人”身份，由持证人本人修改'))
    await hold(actor.person_id)
    row = (
        await CertificateItem.filter(id=item_id, certificate__person_id=actor.person_id)
        .select_related('certificate')
        .first()
    )
    if row is None:
        raise NotThere
    if row.certificate.origin is not Origin.TYPED:
        raise Refused(NOT_TYPED)
    return row


def read(before: HeldItem, changes: Mapping[str, str], today: date) -> Wanted:
    """The item as it is wanted; Refused with everything that cannot be read."""
    wrong: list[Objection] = []
    named = (before.edition, before.code, before.restriction)
    if 'item' in changes:
        try:
            item = read_item(changes['item'])
            named = (*item.key, item.restriction)
        except NoSuchItem as fault:
            wrong.append(Objection(message=str(fault), field='item'))
    days = {'valid_from': before.start or before.until, 'valid_until': before.until}
    for field in days.keys() & changes.keys():
        try:
            days[field] = read_printed(changes[field])
        except NotPrinted as fault:
            wrong.append(Objection(message=f'{LABELS[field]}：{fault}', field=field))
    issuer = fitting(changes.get('issuer', before.issuer), LABELS['issuer'], longest=120, field='issuer')
    wrong += [] if issuer else [Objection(message='请填写证书上的发证机构全称', field='issuer')]
    if not wrong:
        wrong += objections_to_days(days['valid_from'], days['valid_until'], today)
    if wrong:
        raise Refused(*wrong)
    wanted = put_together(before, named, days['valid_from'], days['valid_until'], issuer)
    if wrong := objections_to_kind(changes.get('kind'), wanted.held):
        raise Refused(*wrong)
    return wanted


def put_together(
    before: HeldItem, named: tuple[str, str, str], start: PrintedDay, until: PrintedDay, issuer: str
) -> Wanted:
    """The wanted item and its columns; the days are read as the row will give them back."""
    edition, code, restriction = named
    by_month = until.day is None
    columns: dict[str, object] = {
        'edition': edition, 'code': code, 'restriction': restriction, 'valid_from': start.first,
        'valid_until': until.last, 'by_month': by_month,
    }  # fmt: skip
    held = replace(
        before, edition=edition, code=code, restriction=restriction, issuer=issuer, until=until,
        start=PrintedDay.stored(start.first, by_month=by_month),
    )  # fmt: skip
    return Wanted(held, columns)


async def objections_to_all(row: CertificateItem, before: HeldItem, after: HeldItem, day: date) -> list[Objection]:
    """Everything against the change; a new issuer is one of all items of the certificate."""
    wrong = objections_to_standing(before)
    neighbours = await CertificateItem.filter(certificate_id=row.certificate_id).exclude(id=row.id)
    same = (after.edition, after.code, after.restriction)
    if any((one.edition, one.code, one.restriction) == same for one in neighbours):
        wrong.append(Objection(message=f'这本证书上已有{after.shown}，请修改那一项', field='item'))
    wrong += await objections_to_change(row.id, before, after, day)
    if after.issuer == before.issuer:
        return wrong
    for one in neighbours:
        one.certificate = row.certificate
        held = held_of(one).held
        wrong += await objections_to_change(one.id, held, replace(held, issuer=after.issuer), day)
    return wrong + await objections_to_issuer(row.certificate, after.issuer)


async def objections_to_issuer(certificate: Certificate, issuer: str) -> list[Objection]:
    """One number and issuer is one certificate."""
    others = Certificate.filter(
        person_id=certificate.person_id, number=certificate.number, issuer=issuer, origin=Origin.TYPED,
        status=CertificateStatus.VALID,
    ).exclude(id=certificate.id)  # fmt: skip
    if not await others.exists():
        return []
    return [Objection(message=f'您已录入过{issuer}发的这本证书，请在那一本上修改', field='issuer')]


def version_of(row: CertificateItem) -> str:
    """What whoever changes an item has seen of it; needs `certificate`."""
    told = (row.certificate.issuer, row.edition, row.code, row.restriction, row.valid_from, row.valid_until,
            row.by_month, row.status)  # fmt: skip
    return hashlib.sha256(repr([str(one) for one in told]).encode()).hexdigest()[:16]
