"""Operations of a holder on certificates issued elsewhere: entered by hand, proved by their pages."""

from dataclasses import dataclass
from datetime import datetime

from tortoise.transactions import in_transaction

from models.certificates.rules.items import CertificateStatus, Origin
from models.certificates.rules.printed import NotPrinted, PrintedDay, read_printed
from models.certificates.tables import Certificate, CertificateItem
from models.people.rights import authorise
from models.records.attempts import watched
from models.records.operations import write_event
from models.records.rules import Actor, Role
from models.regulation.item_text import NamedItem, NoSuchItem, read_item
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection, Refused, not_entitled
from models.regulation.text import clean_text


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
    number, issuer = clean_text(number, longest=30).upper(), clean_text(issuer, longest=120)
    wrong = [] if number else [Objection(message='请填写证件编号（一般为身份证号）', field='number')]
    wrong += [] if issuer else [Objection(message='请填写证书上的发证机关全称', field='issuer')]
    wrong += [] if lines else [Objection(message='请至少录入一个作业项目', field='item')]
    read, faults = read_lines(lines)
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
            person_id=actor.person_id, number=number, archive_number=clean_text(archive_number, longest=40),
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
    lines: list[TypedItem],
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
        read.append((named, start, until))
    return read, faults


async def write_line(certificate: Certificate, named: NamedItem, start: PrintedDay, until: PrintedDay) -> None:
    """One item of a typed certificate; typing it again corrects its days."""
    edition, code = named.key
    await CertificateItem.update_or_create(
        certificate_id=certificate.id, edition=edition, code=code, restriction=named.restriction,
        defaults={
            'valid_from': start.first, 'valid_until': until.last, 'by_month': until.day is None,
        },
    )  # fmt: skip
