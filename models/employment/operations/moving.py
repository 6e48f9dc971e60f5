"""Employment records go along when two rows turn out to be one person."""

from models.certificates.queries import items_of
from models.employment.tables import EmploymentPrint, EmploymentRecord


async def move_records(gone: int, kept: int) -> None:
    """Records and printed sheets; who filed them stays who filed them."""
    for table in (EmploymentRecord, EmploymentPrint):
        await table.filter(person_id=gone).update(person_id=kept)


async def part_records(kept: int, own: int) -> None:
    """What was filed on a certificate while two were taken for one goes with the certificate."""
    items = await items_of(own)
    await EmploymentRecord.filter(person_id=kept, certificate_item_id__in=items).update(person_id=own)
