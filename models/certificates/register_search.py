"""Searching the office's register of certificates and holders; a page costs the same however long the register is.

Nothing is looked for beyond `MOST_COUNTED`, and each question is put in the order of an index: by name where a name is
asked for, by the last day where an item, a status or a month is, else the latest entry first.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from models.certificates.rules.items import HeldItem, ItemStatus, Origin, status_on
from models.certificates.rules.printed import PrintedDay
from models.certificates.rules.register import Asked, first_unexpired, key_of
from models.certificates.tables import Certificate, CertificateItem
from models.clock import office_day
from models.people.prefixes import persons_beginning
from models.people.queries.persons import persons_with
from models.people.rights import authorise
from models.people.rules import OFFICE_DUTIES
from models.records.attempts import watched
from models.records.office_rules import current_rules
from models.records.rules import Actor
from models.regulation.clauses import Profile
from models.regulation.identity import LENGTH, masked
from models.regulation.objection import Refused
from models.regulation.text import sought

SIZE, MOST_COUNTED = 20, 200
FIRST_PERSONS = 100
MOST_EXPORTED, AT_ONCE = 50_000, 500
LONGEST_NUMBER = 30  # characters of the number of a certificate
COLUMNS = (
    'id', 'certificate_id', 'edition', 'code', 'restriction', 'valid_from', 'valid_until', 'by_month', 'status',
    'renewals', 'certificate__number', 'certificate__archive_number', 'certificate__issuer', 'certificate__origin',
    'certificate__first_issued_on', 'certificate__person_id', 'certificate__person__name',
    'certificate__person__id_number', 'certificate__person__password_hash',
)  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """An item on the register; numbers are masked. `account`: whether its holder can sign in."""

    item_id: int
    certificate_id: int
    person_id: int
    name: str
    id_number: str
    number: str
    archive_number: str
    held: HeldItem
    status: ItemStatus
    origin: Origin
    first_issued_on: date | None
    account: bool


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the register. `count` goes up to `MOST_COUNTED`; `more`: there are more than that."""

    count: int
    more: bool
    entries: list[Entry]


@watched('查询登记册')
async def search(actor: Actor, asked: Asked, *, page: int = 1, size: int = SIZE, now: datetime) -> Page:
    """One page of what is asked for."""
    await authorise(actor, *OFFICE_DUTIES, now=now)
    profile, _ = await current_rules()
    today = office_day(now)
    ids = await found(asked, profile, today, most=MOST_COUNTED + 1)
    start = min(max(page, 1) - 1, (MOST_COUNTED - 1) // size) * size
    shown = ids[:MOST_COUNTED][start : start + size]
    entries = [entry async for entry in entries_of(shown, profile, today)]
    return Page(min(len(ids), MOST_COUNTED), len(ids) > MOST_COUNTED, entries)


@watched('导出登记册')
async def whole(actor: Actor, asked: Asked, *, now: datetime) -> list[Entry]:
    """Everything that is asked for, to be exported; Refused where that is more than one table holds."""
    await authorise(actor, *OFFICE_DUTIES, now=now)
    profile, _ = await current_rules()
    today = office_day(now)
    ids = await found(asked, profile, today, most=MOST_EXPORTED + 1)
    if len(ids) > MOST_EXPORTED:
        raise Refused(f'筛选结果超过{MOST_EXPORTED}条，一次不能导出，请缩小范围，例如按到期月份分次导出')
    return [entry async for entry in entries_of(ids, profile, today)]


async def found(asked: Asked, profile: Profile, today: date, *, most: int) -> list[int]:
    """The ids of what fits, in order; no more than asked for."""
    fitting = await narrowed(asked, profile, today)
    if asked.name:
        return await found_by_name(fitting, asked, most)
    order = ('valid_until', 'id') if asked.item or asked.days or asked.status else ('-id',)
    return [int(str(one)) for one in await fitting.order_by(*order).limit(most).values_list('id', flat=True)]


async def found_by_name(fitting: QuerySet[CertificateItem], asked: Asked, most: int) -> list[int]:
    """Person by person in the order of names: asked at once, SQLite would read every item instead."""
    told: list[int] = []
    start, size = 0, FIRST_PERSONS
    while len(told) < most:
        persons = await persons_beginning(asked.name, initials=asked.by_initials, start=start, size=size)
        holders = dict(await Certificate.filter(person_id__in=persons).values_list('id', 'person_id'))
        rows = await fitting.filter(certificate_id__in=list(holders)).values_list('certificate_id', 'id')
        place = {person: at for at, person in enumerate(persons)}
        told += [item for _, item in sorted((place[holders[one]], item) for one, item in rows)]
        if len(persons) < size:
            break
        start, size = start + size, min(size * 2, AT_ONCE)
    return told[:most]


async def entries_of(ids: list[int], profile: Profile, today: date) -> AsyncIterator[Entry]:
    """These items in that order, read by so many at once."""
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        rows = {row['id']: row for row in await CertificateItem.filter(id__in=some).values(*COLUMNS)}
        for one in some:
            if one in rows:
                yield entry_of(rows[one], profile, today)


async def narrowed(asked: Asked, profile: Profile, today: date) -> QuerySet[CertificateItem]:
    """The items that fit, whoever's they are."""
    fitting = CertificateItem.all()
    if asked.number:
        persons = await persons_with(asked.number)
        theirs = await Certificate.filter(person_id__in=persons).values_list('id', flat=True)
        fitting = fitting.filter(certificate_id__in=list(theirs))
    if asked.certificate:
        fitting = fitting.filter(certificate__number=sought(asked.certificate.upper(), LONGEST_NUMBER))
    if asked.item:
        edition, code = key_of(asked.item)
        fitting = fitting.filter(edition=edition, code=code)
    if asked.issuer:
        fitting = fitting.filter(certificate__issuer__contains=asked.issuer)
    if asked.days:
        fitting = fitting.filter(valid_until__gte=asked.days[0], valid_until__lte=asked.days[1])
    if asked.status is not None:
        fitting = fitting.filter(standing(asked.status, profile, today))
    return fitting


def standing(status: ItemStatus, profile: Profile, today: date) -> Q:
    """Where an item stands today, as `status_on` says it; 已过期 follows from the day."""
    if status not in {ItemStatus.VALID, ItemStatus.EXPIRED}:
        return Q(status=status)
    by_day, by_month = first_unexpired(profile, today)
    if status is ItemStatus.VALID:
        lasting = Q(by_month=False, valid_until__gte=by_day) | Q(by_month=True, valid_until__gte=by_month)
        return Q(lasting, status=ItemStatus.VALID, valid_until__gte=min(by_day, by_month))
    over = Q(by_month=False, valid_until__lt=by_day) | Q(by_month=True, valid_until__lt=by_month)
    return Q(over, status=ItemStatus.VALID, valid_until__lt=max(by_day, by_month))  # the last for the index


def entry_of(row: dict[str, Any], profile: Profile, today: date) -> Entry:
    """A row as it is shown."""
    held = HeldItem(
        edition=row['edition'], code=row['code'], restriction=row['restriction'], renewals=row['renewals'],
        start=PrintedDay.stored(row['valid_from'], by_month=row['by_month']),
        until=PrintedDay.stored(row['valid_until'], by_month=row['by_month']), status=ItemStatus(row['status']),
        issuer=row['certificate__issuer'], issued_here=row['certificate__origin'] is not Origin.TYPED,
    )  # fmt: skip
    return Entry(
        item_id=row['id'], certificate_id=row['certificate_id'], person_id=row['certificate__person_id'],
        name=row['certificate__person__name'], id_number=masked(row['certificate__person__id_number']),
        number=shown_number(row['certificate__number']), archive_number=row['certificate__archive_number'], held=held,
        status=status_on(held, profile, today), origin=Origin(row['certificate__origin']),
        first_issued_on=row['certificate__first_issued_on'],
        account=bool(row['certificate__person__password_hash']),
    )  # fmt: skip


def shown_number(number: str) -> str:
    """The number of a certificate; where it is an identity number, masked."""
    return masked(number) if len(number) == LENGTH else number
