"""What a granted application gives: which items, from when until when. Approval and issue ask the same rule."""

from dataclasses import dataclass
from datetime import date

from models.applications.rules.types import ApplicationType
from models.certificates.rules.items import HeldItem, ItemStatus
from models.certificates.rules.printed import PrintedDay, last_valid_day
from models.certificates.rules.validity import renewed_from, validity
from models.regulation.clauses import Profile
from models.regulation.item_text import NamedItem
from models.regulation.objection import Objection

KEEPING = frozenset({ApplicationType.REISSUE, ApplicationType.EMPLOYER_CHANGE})
"""Types that change no validity: the items stay as they are."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """An item applied for, with the one held now and its row where there is one.

    `before`: edition and code of what was held when it was applied for.
    """

    named: NamedItem
    held: HeldItem | None = None
    row: int | None = None
    before: tuple[str, str] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Granted:
    """One item as it is to stand on the certificate; `replaces` is the row it takes the place of, or stays."""

    named: NamedItem
    valid_from: date
    valid_until: date
    renewals: int = 0
    replaces: int | None = None


def granted(profile: Profile, kind: ApplicationType, wanted: Wanted, *, approved_on: date) -> Granted:
    """The item as granted on that day: a period of its own, one that follows the old, or the old one unchanged."""
    held = wanted.held
    if kind in KEEPING and held is not None:
        start = held.start.first if held.start else approved_on
        until = last_valid_day(held.until, profile, approved_on)[0]
        return Granted(
            named=wanted.named, valid_from=start, valid_until=until, renewals=held.renewals, replaces=wanted.row
        )
    renewing = kind is ApplicationType.RENEWAL and held is not None
    start = approved_on
    if renewing and held is not None:
        start = renewed_from(
            profile, old_until=last_valid_day(held.until, profile, approved_on)[0], approved_on=approved_on
        )
    return Granted(
        named=wanted.named, valid_from=start, valid_until=validity(PrintedDay.of(start), profile).until,
        renewals=held.renewals + 1 if renewing and held else 0, replaces=wanted.row if renewing else None,
    )  # fmt: skip


def objections_to_granting(kind: ApplicationType, wanted: list[Wanted]) -> list[Objection]:
    """A reissue or a change of employer needs the item it is about; and nothing follows an item that was taken away.

    One that ran out while the office worked is renewed all the same: its holder had filed in time.
    """
    found = [
        Objection(
            message=f'{one.held.shown}现在的状态是“{one.held.status.label}”，不能准予{kind.label}，请核对后退回重办'
        )
        for one in wanted
        if one.held is not None and one.held.status is not ItemStatus.VALID
    ]
    found += [
        Objection(
            message=f'提交申请之后，登记册里的项目已更正为{one.held.shown}，与申请的项目不同，不能准予{kind.label}；'
            '请作出不予许可决定，由申请人按更正后的项目重新申请'
        )
        for one in wanted
        if one.held is not None and one.before is not None and one.before != one.held.item.key
    ]
    if kind not in KEEPING:
        return found
    return found + [
        Objection(message=f'{one.named.shown}没有对应的原证书项目，请先核对并导入原证书')
        for one in wanted
        if one.held is None
    ]
