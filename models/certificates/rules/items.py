"""An item somebody holds, and where it stands on a day."""

from dataclasses import dataclass
from datetime import date

from models.certificates.rules.printed import PrintedDay, last_valid_day
from models.regulation.catalogue import item
from models.regulation.catalogue_parts import Item
from models.regulation.clauses import Profile
from models.regulation.item_text import CURRENT
from models.regulation.labelled import Labelled


class CertificateStatus(Labelled):
    """The life of a certificate as a whole."""

    VALID = 'valid', '有效'
    REPLACED = 'replaced', '已补发'
    REVOKED = 'revoked', '已撤销'
    CANCELLED = 'cancelled', '已注销'


class ItemStatus(Labelled):
    """The life of one item on it; 已过期 follows from the day and is never stored."""

    VALID = 'valid', '有效'
    EXPIRED = 'expired', '已过期'
    SUSPENDED = 'suspended', '已暂扣'
    REVOKED = 'revoked', '已撤销'
    SUPERSEDED = 'superseded', '已换发'
    CANCELLED = 'cancelled', '已注销'


class Origin(Labelled):
    """How the system came to know a certificate."""

    ISSUED = 'issued', '本系统发证'
    IMPORTED = 'imported', '由发证机关导入'
    TYPED = 'typed', '持证人手工录入'


@dataclass(frozen=True, kw_only=True, slots=True)
class HeldItem:
    """One item on one certificate: which (edition, code), until when, whose. `renewals` counts 复审 so far.

    `restriction` is what limits it (限桥式起重机), or the welder's own code.
    """

    edition: str
    code: str
    until: PrintedDay
    start: PrintedDay | None = None
    status: ItemStatus = ItemStatus.VALID
    restriction: str = ''
    issuer: str = ''
    issued_here: bool = True
    renewals: int = 0

    @property
    def item(self) -> Item:
        """The item in its own edition of the catalogue."""
        return item(self.edition, self.code)

    @property
    def welding(self) -> bool:
        """Whether the welders' rule applies."""
        return self.item.own_code

    @property
    def shown(self) -> str:
        """As readers know it: N1（叉车司机）, 原Q8（流动式起重机司机）."""
        old = '' if self.edition == CURRENT else '原'
        return f'{old}{self.code}（{self.restriction or self.item.name}）'


def status_on(held: HeldItem, profile: Profile, day: date) -> ItemStatus:
    """Where an item stands on a day: a valid one is expired from the day after its last."""
    if held.status is ItemStatus.VALID and day > last_valid_day(held.until, profile, day)[0]:
        return ItemStatus.EXPIRED
    return held.status


def status_words(held: HeldItem, status: ItemStatus, day: date) -> str:
    """Where an item stands on a day, in words; one renewed before its time counts from its first day: 有效（自2026-11-30起）."""
    later = status is ItemStatus.VALID and held.start is not None and held.start.first > day
    return f'{status.label}（自{held.start}起）' if later else status.label
