"""证书核验 without sign-in: the number together with the holder's name, or nothing at all.

A number nobody has and a name that is not the holder's take the same way through the tables and end in the same None.
What holders typed in themselves is no certificate of the office's and is not vouched for.
"""

from dataclasses import dataclass
from datetime import date

from tortoise.expressions import Q

from models.certificates.queries import held_of
from models.certificates.rules.checking import Kept, Verdict, same_name, suspensions, verdicts
from models.certificates.rules.items import Origin
from models.certificates.rules.register import RegisterChange
from models.certificates.tables import Certificate, CertificateItem, RegisterProposal
from models.people.queries.persons import persons_with
from models.people.rules import masked_name
from models.records.office_rules import current_rules
from models.records.rules import ProposalState
from models.regulation.identity import compact, masked
from models.regulation.text import sought

OURS = (Origin.ISSUED, Origin.IMPORTED)
NOBODY = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckedHolder:
    """What whoever knows number and name is told: both masked, and a verdict for each item."""

    name: str
    number: str
    issuers: tuple[str, ...]
    items: tuple[Verdict, ...]


async def check(number: str, name: str, *, worked: date | None, today: date) -> CheckedHolder | None:
    """The verdicts on a certificate; None for a wrong number, a wrong name and a certificate without items alike."""
    wanted = sought(compact(number), 30)
    people = await persons_with(wanted)
    found = (
        await Certificate.filter(Q(number=wanted) | Q(person_id__in=people or [NOBODY]), origin__in=OURS)
        .exclude(number='')
        .select_related('person')
        .order_by('id')
    )
    theirs = {one.id: one for one in found if same_name(name, one.person.name)}
    rows = await CertificateItem.filter(certificate_id__in=list(theirs) or [NOBODY]).order_by('edition', 'code', 'id')
    profile, _ = await current_rules()
    for row in rows:
        row.certificate = theirs[row.certificate_id]
    before = await suspended([row.id for row in rows])
    kept = [Kept(held_of(row).held, row.status_since, before.get(row.id, ())) for row in rows]
    told = verdicts(kept, profile, today, worked)
    if not told:
        return None
    holder = next(iter(theirs.values())).person
    issuers = dict.fromkeys(one.issuer for one in theirs.values())
    return CheckedHolder(
        name=masked_name(holder.name), number=masked(wanted), issuers=tuple(issuers), items=tuple(told)
    )


async def suspended(items: list[int]) -> dict[int, tuple[tuple[date, date], ...]]:
    """When each of these items was suspended, as two people decided."""
    decided = RegisterProposal.filter(item_id__in=items or [NOBODY], state=ProposalState.APPROVED)
    changes: dict[int, list[tuple[RegisterChange, date]]] = {}
    for row in await decided.exclude(kind=RegisterChange.CORRECT).order_by('decided_at', 'id'):
        changes.setdefault(row.item_id, []).append((row.kind, row.day))
    return {item: suspensions(told) for item, told in changes.items()}
