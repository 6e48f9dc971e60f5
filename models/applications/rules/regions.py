"""What the applicant said of where his certificate comes from, against what the register says: for the clerk to check.

The answer decides which office receives the case (上海市一网通办操作指南（V4.0）跨区域办理); it is the applicant's word
alone, so a contradiction warns and refuses nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.applications.rules.types import Region
from models.regulation.objection import Objection

GUIDE = '上海市一网通办操作指南（V4.0）跨区域办理'


@dataclass(frozen=True, kw_only=True, slots=True)
class IssuedBy:
    """A held item: how it is called, who issued it, and whether this system's offices did so."""

    shown: str
    issuer: str
    by_us: bool = False


def issued_locally(one: IssuedBy, offices: Iterable[str]) -> bool:
    """Whether it was issued in this region. `offices`: the names of the region's issuing offices, full or short."""
    issuer = one.issuer.strip()
    return one.by_us or any(issuer and (issuer.endswith(name) or name.endswith(issuer)) for name in offices)


def objections_to_region(region: Region, held: Sequence[IssuedBy], offices: Iterable[str]) -> list[Objection]:
    """Say where the answer and the certificates contradict each other; nothing where no certificate is known."""
    names = [name for name in offices if name]
    elsewhere = [one for one in held if not issued_locally(one, names)]
    if region is Region.ISSUED_ELSEWHERE:
        wrong = [one for one in held if one not in elsewhere]
        told = '登记的发证机关在本地'
    else:
        wrong, told = elsewhere, '登记的发证机关不在本地'
    if not wrong:
        return []
    listed = '、'.join(f'{one.shown}（{one.issuer}）' for one in wrong)
    message = f'申请人选择“{region.label}”，但{listed}{told}，请核对证书和受理机构'
    return [Objection(message=message, clause=GUIDE, field='region', soft=True)]
