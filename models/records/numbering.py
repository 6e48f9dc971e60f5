"""Running numbers without gaps: given out inside the transaction that uses them, so a failed act gives none away."""

from models.records.tables import Counter


async def next_number(series: str) -> int:
    """The next number of a series, from 1. The row is locked until the caller's transaction ends."""
    await Counter.bulk_create([Counter(series=series)], ignore_conflicts=True)
    counter = await Counter.select_for_update().get(series=series)
    counter.given += 1
    await counter.save(update_fields=['given'])
    number: int = counter.given
    return number
