"""Operations of a holder on certificates issued elsewhere: entered by hand, proved by their pages."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar

from tortoise.transactions import in_transaction

from models.certificates.queries import held_of
from models.certificates.rules.items import CertificateStatus, Origin
from models.certificates.rules.printed import NotPrinted, PrintedDay, read_printed
from models.certificates.rules.typed import CertificateStep, objections_to_days, period_words
from models.certificates.standing_on import objections_to_change
from models.certificates.tables import Certificate, CertificateItem
from models.clock import office_day
from models.people.operations.banning import hold
from models.people.rights import authorise
from models.records.attempts import watched
from models.records.operations import write_event
from models.records.rules import Actor, Role
from models.regulation.item_text import NamedItem, NoSuchItem, read_item
from models.regulation.objection import Objection, Refused, not_entitled
from models.regulation.text import fitting

Read = TypeVar('Read')


@dataclass(frozen=True, kw_only=True, slots=True)
class TypedItem:
    """One line as typed: item (N1, 2011:Q4 …) and the days printed beside it."""

    item: str
    valid_from: str
    valid_until: str


@watched(CertificateStep.TYPED_IN)
async def type_in(
    actor: Actor, *, number: str, archive_number: str, issuer: str, lines: list[TypedItem], now: datetime
) -> int:
    """Enter a certificate from elsewhere; the same number and issuer again adds to it. Answer its id."""
    wrong: list[Objection] = []
    number = fitting_or(wrong, number, '证书编号', longest=30, field='number').upper()
    issuer = fitting_or(wrong, issuer, '发证机构', longest=120, field='issuer')
    archive_number = fitting_or(wrong, archive_number, '档案编号', longest=40, field='archive')
    told = {one.field for one in wrong}  # what is too long is not called missing as well
    if not number and 'number' not in told:
        wrong.append(Objection(message='请填写证书编号（一般为身份证号）', field='number'))
    if not issuer and 'issuer' not in told:
        wrong.append(Objection(message='请填写证书上的发证机构全称', field='issuer'))
    wrong += [] if lines else [Objection(message='请至少录入一个作业项目', field='item')]
    read, faults = read_lines(lines, office_day(now))
    if wrong or faults:
        raise Refused(*wrong, *faults)
    async with in_transaction():
        await authorise(actor, now=now)
        if actor.role is not Role.CANDIDATE or actor.person_id is None:
            raise Refused(not_entitled('请切换到“申请人”身份，由持证人本人录入'))
        await hold(actor.person_id)
        certificate = await Certificate.get_or_none(
            person_id=actor.person_id, number=number, issuer=issuer, origin=Origin.TYPED,
            status=CertificateStatus.VALID,
        ) or await Certificate.create(
            person_id=actor.person_id, number=number, archive_number=archive_number,
            issuer=issuer, origin=Origin.TYPED, first_issued_on=min(start.first for _, start, _ in read),
            created_at=now,
        )  # fmt: skip
        changed = [await write_line(certificate, named, start, until, office_day(now)) for named, start, until in read]
        shown = '、'.join(named.shown for named, _, _ in read)
        corrected = [one for one in changed if one]
        validity = ['；'.join(one[0] for one in corrected), '；'.join(one[1] for one in corrected)]
        await write_event(
            actor, CertificateStep.TYPED_IN, 'certificate', certificate.id, now=now, remark=f'{issuer}：{shown}',
            changes={'validity': validity} if corrected else {},
        )  # fmt: skip
    return certificate.id


def read_lines(
    lines: list[TypedItem], day: date
) -> tuple[list[tuple[NamedItem, PrintedDay, PrintedDay]], list[Objection]]:
    """The lines as values, and every fault in them by line."""
    read: list[tuple[NamedItem, PrintedDay, PrintedDay]] = []
    faults: list[Objection] = []
    for place, line in enumerate(lines, 1):
        wrong: list[Objection] = []
        named = read_or(wrong, place, read_item, line.item)
        start = read_or(wrong, place, read_printed, line.valid_from)
        until = read_or(wrong, place, read_printed, line.valid_until)
        faults += dict.fromkeys(wrong)  # both days may be wrong in the same words
        if named is None or start is None or until is None:
            continue
        faults += [
            replace(one, message=f'第{place}行：{one.message}', field='item')
            for one in objections_to_days(start, until, day)
        ]
        read.append((named, start, until))
    return read, faults


def fitting_or(wrong: list[Objection], text: str, what: str, *, longest: int, field: str) -> str:
    """The same as `fitting`, its refusal added to what is wrong already; '' then."""
    try:
        return fitting(text, what, longest=longest, field=field)
    except Refused as refusal:
        wrong += refusal.objections
        return ''


def read_or(wrong: list[Objection], place: int, read: Callable[[str], Read], text: str) -> Read | None:
    """A part of a line as a value; None and one more fault where it cannot be read."""
    try:
        return read(text)
    except (NoSuchItem, NotPrinted) as fault:
        wrong.append(Objection(message=f'第{place}行：{fault}', field='item'))
        return None


async def write_line(
    certificate: Certificate, named: NamedItem, start: PrintedDay, until: PrintedDay, day: date
) -> tuple[str, str] | None:
    """One item of a typed certificate; typing it again corrects its days. Answer the old and the new ones then."""
    edition, code = named.key
    there = await CertificateItem.get_or_none(
        certificate_id=certificate.id, edition=edition, code=code, restriction=named.restriction
    )
    days: dict[str, Any] = {'valid_from': start.first, 'valid_until': until.last, 'by_month': until.day is None}
    if there is None:
        await CertificateItem.create(
            certificate_id=certificate.id, edition=edition, code=code, restriction=named.restriction, **days
        )
        return None
    there.certificate = certificate
    before = held_of(there).held
    after = held_of(there.update_from_dict(days)).held
    if before == after:
        return None
    if wrong := await objections_to_change(there.id, before, after, day):
        raise Refused(*wrong)
    await there.save(update_fields=list(days))
    return f'{before.shown} {period_words(before)}', f'{after.shown} {period_words(after)}'
