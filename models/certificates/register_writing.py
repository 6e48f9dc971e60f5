"""What the register knows of the rows of a file, and writing some of them."""

from collections.abc import Sequence
from datetime import datetime

from models.bulk import Turns, pieces
from models.certificates.rules.items import Origin
from models.certificates.rules.rows import Judge, Judged, Key, Known, Read, RegisterRow, read_row
from models.certificates.tables import Certificate, CertificateItem
from models.clock import office_day
from models.people.holders import holders_with
from models.people.operations.banning import hold_all
from models.people.operations.holders import make_holders
from models.records.batches import RowVerdict

Place = tuple[int, str, str]
"""Person, number and issuer: what makes a certificate."""


async def known_of(rows: Sequence[RegisterRow]) -> Known:
    """Who is known under the numbers of these rows, and what stands on their certificates."""
    numbers = list(dict.fromkeys(row.id_number for row in rows if not row.wrong))
    people = {number: (person, name) for number, person, name in await holders_with(numbers)}
    return Known(people, await keys_of(sorted({person for person, _ in people.values()})))


async def keys_of(persons: Sequence[int]) -> dict[int, set[Key]]:
    """The keys of everything the register has of these persons; what a holder entered himself proves nothing."""
    found: dict[int, set[Key]] = {}
    turns = Turns()
    for some in pieces(persons):
        holders = dict(
            await Certificate.filter(person_id__in=list(some))
            .exclude(origin=Origin.TYPED)
            .values_list('id', 'person_id')
        )
        for part in pieces(list(holders)):
            rows = CertificateItem.filter(certificate_id__in=list(part))
            for one, *key in await rows.values_list('certificate_id', 'edition', 'code', 'restriction', 'valid_from'):
                found.setdefault(holders[one], set()).add(tuple(key))
                await turns.over()
    return found


async def write_piece(
    rows: Sequence[RegisterRow], *, office_id: int, issuer: str, by_id: int | None, now: datetime
) -> list[Judged]:
    """Judge a few hundred rows by what the register says now and write the good ones, in the caller's transaction.

    Somebody may have come into the register, or changed his name, since the file was checked.
    """
    numbers = [row.id_number for row in rows]
    await hold_all([person for _, person, _ in await holders_with(numbers)])
    known = await known_of(rows)
    judge = Judge(known, office_day(now))
    judged = [judge.judge(row) for row in rows]
    good = [one.row for one in judged if one.verdict is RowVerdict.GOOD]
    new = {row.id_number: row.name for row in good if row.id_number not in known.people}
    people = {number: person for number, (person, _) in known.people.items()}
    people |= await make_holders(new, by_id=by_id, now=now) if new else {}
    told = [(people[row.id_number], row, read_row(row)) for row in good]
    places = await certificates_for(told, office_id=office_id, issuer=issuer, now=now)
    await CertificateItem.bulk_create([
        CertificateItem(
            certificate_id=places[person, row.number_printed, row.issuer or issuer], edition=read.key[0],
            code=read.key[1], restriction=read.key[2], valid_from=read.key[3], valid_until=read.until,
            by_month=read.by_month, status=read.status, status_since=read.since,
        )
        for person, row, read in told
    ])  # fmt: skip
    return judged


async def certificates_for(
    told: Sequence[tuple[int, RegisterRow, Read]], *, office_id: int, issuer: str, now: datetime
) -> dict[Place, int]:
    """The certificates on which these rows stand, those that are new made."""
    wanted: dict[Place, Read] = {}
    archives: dict[Place, str] = {}
    for person, row, read in told:
        place = (person, row.number_printed, row.issuer or issuer)
        wanted.setdefault(place, read)
        archives[place] = archives.get(place) or row.archive
    places = await places_of({person for person, _, _ in told})
    new = {place: one for place, one in wanted.items() if place not in places}
    await Certificate.bulk_create([
        Certificate(
            person_id=person, number=number, issuer=issued_by,
            archive_number=archives[person, number, issued_by], origin=Origin.IMPORTED,
            office_id=office_id if issued_by == issuer else None, created_at=now,
            first_issued_on=read.first or read.key[3],
        )
        for (person, number, issued_by), read in new.items()
    ])  # fmt: skip
    return places | (await places_of({person for person, _, _ in new}) if new else {})


async def places_of(persons: set[int]) -> dict[Place, int]:
    """The certificates of an office that these persons have."""
    rows = Certificate.filter(person_id__in=list(persons)).exclude(origin=Origin.TYPED).order_by('id')
    told = await rows.values('id', 'person_id', 'number', 'issuer')
    return {(row['person_id'], row['number'], row['issuer']): row['id'] for row in told}
