"""Files of employment records for tests: rows, and a file taken from the upload to its verdicts without a page."""

import hashlib
from collections.abc import Sequence
from uuid import UUID

from models.certificates.tables import CertificateItem
from models.employment.operations.batching import check_batch, open_batch
from models.employment.operations.committing import commit_batch
from models.employment.queries.batches import batch_card
from models.employment.rules.rows import FiledRow, Judged, read_line
from models.people.tables import Person
from models.records.rules import Actor
from tests.builders import NOW
from tests.builders_employment import a_holder

STORE: dict[str, bytes] = {}


async def keep(content: bytes) -> str:
    """Keep bytes as the data folder does: under their SHA-256."""
    sha256 = hashlib.sha256(content).hexdigest()
    STORE[sha256] = content
    return sha256


def a_row(number: int, holder: Person, item: str = 'N1', **more: object) -> FiledRow:
    """A sound row for a holder."""
    given = {'name': holder.name, 'id_number': holder.id_number, 'start': '2026-01-01', 'end': '2027-12-31'} | more
    return FiledRow(number=number, item=item, **given)  # type: ignore[arg-type]


async def holders(count: int) -> list[tuple[Person, CertificateItem]]:
    """So many people with a forklift item each."""
    return [await a_holder(f'样例持证{place}') for place in range(count)]


async def taken_in(actor: Actor, rows: Sequence[FiledRow]) -> UUID:
    """A file that was uploaded and is still to be checked."""
    content = repr(rows).encode()
    return await open_batch(actor, sha256=await keep(content), name='样例.xlsx', now=NOW)


async def checked(actor: Actor, rows: Sequence[FiledRow]) -> UUID:
    """A file that was checked."""
    batch = await taken_in(actor, rows)

    async def read() -> tuple[Sequence[FiledRow], str]:
        return rows, ''

    await check_batch(actor, batch, read=read, keep=keep, now=NOW)
    return batch


async def committed(actor: Actor, rows: Sequence[FiledRow], *, only_good: bool = True) -> UUID:
    """A file that was checked and written."""
    batch = await checked(actor, rows)
    await commit_batch(actor, batch, rows=rows, only_good=only_good, keep=keep, now=NOW)
    return batch


async def verdicts(batch: UUID, organisation_id: int) -> list[Judged]:
    """What is kept of each row."""
    card = await batch_card(batch, organisation_id)
    assert card is not None
    return [read_line(line) for line in STORE[card['verdicts_sha256']].splitlines()]
