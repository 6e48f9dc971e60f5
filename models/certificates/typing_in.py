"""Operations of a holder on certificates issued elsewhere: entered by hand, proved by their pages."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from tortoise.transactions import in_transaction

from models.certificates.rules.items import CertificateStatus, Origin
from models.certificates.rules.printed import NotPrinted, PrintedDay, read_printed
from models.certificates.tables import Certificate, CertificateItem
from models.clock import office_day
from models.people.rights import authorise
from models.records.attempts import watched
from models.records.operations import write_event
from models.records.rules import Actor, Role
from models.regulation.item_text import NamedItem, NoSuchItem, read_item
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection, Refused, not_entitled
from models.regulation.periods import years_after
from models.regulation.text import fitting

_guard: Callable[[Iterable[int]], Awaitable[bool]] | None = None


def guard_rows_with(filed_upon: Callable[[Iterable[int]], Awaitable[bool]]) -> None:
    """Let the applications say which rows a filed one stands on: their days are the office's to judge from then on."""
    global _guard  # noqa: PLW0603
    _guard = filed_upon


MOST_YEARS_AHEAD = 10  # no certificate of any edition lasts so long, even one renewed before its time


class CertificateStep(Labelled):
    """What a holder does with a certificate."""

    TYPED_IN = 'typed_in', '手工录入证书'


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
    number = fitting(number, '证件编号', longest=30, field='number').upper()
    issuer = fitting(issuer, '发证机关', longest=120, field='issuer')
    archive_number = fitting(archive_number, '档案编号', longest=40, field='archive')
    wrong = [] if number else [Objection(message='请填写证件编号（一般为身份证号）', field='number')]
    wrong += [] if issuer else [Objection(message='请填写证书上的发证机关全称', field='issuer')]
    wrong += [] if lines else [Objection(message='请至少录入一个作业项目', field='item')]
    read, faults = read_lines(lines, office_day(now))
    if wrong or faults:
        raise Refused(*wrong, *faults)
    async with in_transaction():
        await authorise(actor, now=now)
        if actor.role is not Role.CANDIDATE or actor.person_id is None:
            raise Refused(not_entitled('请切换到“申请人”身份，由持证人本人录入'))
        certificate = await Certificate.get_or_none(
            person_id=actor.person_id, number=number, issuer=issuer, origin=Origin.TYPED,
            status=CertificateStatus.VALID,
        ) or await Certificate.create(
            person_id=actor.person_id, number=number, archive_number=archive_number,
            issuer=issuer, origin=Origin.TYPED, first_issued_on=min(start.first for _, start, _ in read),
            created_at=now,
        )  # fmt: skip
        for named, start, until in read:
            await write_line(certificate, named, start, until)
        shown = '、'.join(named.shown for named, _, _ in read)
        await write_event(
            actor, CertificateStep.TYPED_IN, 'certificate', certificate.id, now=now, remark=f'{issuer}：{shown}'
        )
    return certificate.id


def read_lines(
    lines: list[TypedItem], day: date
) -> tuple[list[tuple[NamedItem, PrintedDay, PrintedDay]], list[Objection]]:
    """The lines as values, and every fault in them by line."""
    read, faults = [], []
    for place, line in enumerate(lines, 1):
        try:
            named = read_item(line.item)
            start, until = read_printed(line.valid_from), read_printed(line.valid_until)
        except (NoSuchItem, NotPrinted) as fault:
            faults.append(Objection(message=f'第{place}行：{fault}', field='item'))
            continue
        if until.last < start.first:
            faults.append(Objection(message=f'第{place}行：有效期止早于有效期起，请核对', field='item'))
        if until.first > years_after(day, MOST_YEARS_AHEAD):
            message = f'第{place}行：有效期止{until.words}在{MOST_YEARS_AHEAD}年以后，不合常理，请对照证书核对'
            faults.append(Objection(message=message, field='item'))
        read.append((named, start, until))
    return read, faults


async def write_line(certificate: Certificate, named: NamedItem, start: PrintedDay, until: PrintedDay) -> None:
    """One item of a typed certificate; typing it again corrects its days."""
    edition, code = named.key
    there = await CertificateItem.get_or_none(
        certificate_id=certificate.id, edition=edition, code=code, restriction=named.restriction
    )
    printed = (start.first, until.last, until.day is None)
    if there is not None and printed == (there.valid_from, there.valid_until, there.by_month):
        return
    if there is not None and _guard is not None and await _guard([there.id]):
        message = f'{named.shown}已用于提交过的申请，不能再改；日期有误的，请等待补正通知或联系受理机关'
        raise Refused(Objection(message=message, field='item'))
    await CertificateItem.update_or_create(
        certificate_id=certificate.id, edition=edition, code=code, restriction=named.restriction,
        defaults={
            'valid_from': start.first, 'valid_until': until.last, 'by_month': until.day is None,
        },
    )  # fmt: skip
