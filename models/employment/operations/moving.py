"""Employment records go along when two rows turn out to be one person."""

from models.employment.tables import EmploymentPrint, EmploymentRecord


async def move_records(gone: int, kept: int) -> None:
    """Records and printed sheets; who filed them stays who filed them."""
    for table in (EmploymentRecord, EmploymentPrint):
        await table.filter(person_id=gone).update(person_id=kept)
