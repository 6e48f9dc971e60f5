"""The items of many persons at once."""

from collections.abc import Sequence
from typing import Any

from models.bulk import pieces
from models.certificates.rules.items import CertificateStatus, HeldItem, ItemStatus, Origin
from models.certificates.rules.printed import PrintedDay
from models.certificates.tables import CertificateItem

COLUMNS = (
    'id', 'certificate__person_id', 'edition', 'code', 'restriction', 'valid_from', 'valid_until', 'by_month', 'status',
    'renewals', 'certificate__issuer', 'certificate__origin',
)  # fmt: skip


async def item_rows(person_ids: Sequence[int]) -> list[tuple[Any, ...]]:
    """Everything on the certificates of these persons, as the tables say; replaced certificates are left out."""
    found: list[tuple[Any, ...]] = []
    for some in pieces(person_ids):
        rows = CertificateItem.filter(
            certificate__person_id__in=list(some), certificate__status=CertificateStatus.VALID
        ).order_by('id')
        found += await rows.values_list(*COLUMNS)
    return found


def read_row(row: tuple[Any, ...]) -> tuple[int, int, HeldItem]:
    """Item, person, and the item as the rules see it."""
    item_id, person_id, edition, code, restriction, since, until, by_month, status, renewals, issuer, origin = row
    held = HeldItem(
        edition=edition, code=code, restriction=restriction, start=PrintedDay.stored(since, by_month=by_month),
        until=PrintedDay.stored(until, by_month=by_month), status=ItemStatus(status), renewals=renewals, issuer=issuer,
        issued_here=Origin(origin) is not Origin.TYPED,
    )  # fmt: skip
    return item_id, person_id, held
