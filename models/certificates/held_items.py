"""The items of many persons at once."""

from collections.abc import Sequence
from typing import Any

from models.bulk import day_of, rows_in
from models.certificates.rules.items import CertificateStatus, HeldItem, ItemStatus, Origin
from models.certificates.rules.printed import PrintedDay

SELECT = (
    'SELECT i."id", c."person_id", i."edition", i."code", i."restriction", i."valid_from", i."valid_until", '
    'i."by_month", i."status", i."renewals", c."issuer", c."origin" '
    'FROM "certificate_item" i JOIN "certificate" c ON c."id" = i."certificate_id" '
    f'WHERE c."status" = \'{CertificateStatus.VALID.value}\' AND c."person_id"'
)


async def item_rows(person_ids: Sequence[int]) -> list[tuple[Any, ...]]:
    """Everything on the certificates of these persons, as the tables say; replaced certificates are left out."""
    return await rows_in(SELECT, person_ids, '1')


def read_row(row: tuple[Any, ...]) -> tuple[int, int, HeldItem]:
    """Item, person, and the item as the rules see it."""
    item_id, person_id, edition, code, restriction, since, until, by_month, status, renewals, issuer, origin = row
    held = HeldItem(
        edition=edition, code=code, restriction=restriction, start=PrintedDay.stored(day_of(since), by_month=bool(by_month)),
        until=PrintedDay.stored(day_of(until), by_month=bool(by_month)), status=ItemStatus(status), renewals=renewals, issuer=issuer,
        issued_here=Origin(origin) is not Origin.TYPED,
    )  # fmt: skip
    return item_id, person_id, held
