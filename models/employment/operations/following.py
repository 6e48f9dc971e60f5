"""Employment records follow their item where the office corrects it."""

from models.employment.tables import EmploymentRecord


async def follow_item(item_id: int, edition: str, code: str, restriction: str) -> None:
    """The records name the item as it is called now; their days stay."""
    await EmploymentRecord.filter(certificate_item_id=item_id).update(
        edition=edition, code=code, restriction=restriction
    )
