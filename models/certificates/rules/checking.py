"""The public check of a certificate (证书核验): where each item stands today, and where it stood on a day of work. Pure."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from models.certificates.rules.items import HeldItem, ItemStatus, status_on
from models.certificates.rules.printed import last_valid_day
from models.certificates.rules.register import RegisterChange
from models.regulation.clauses import Profile

TAKEN = (ItemStatus.SUSPENDED, ItemStatus.REVOKED, ItemStatus.CANCELLED)


class Kept(NamedTuple):
    """An item as a row keeps it, since when it has its status, and the first and last days of suspensions before."""

    held: HeldItem
    since: date | None
    suspended: tuple[tuple[date, date], ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """One item: its verdict today (`good`: it counts), and whether it counted on the day asked for (None: no day)."""

    item: str
    kind: str
    until: str
    words: str
    good: bool
    on_the_day: bool | None = None


def same_name(typed: str, known: str) -> bool:
    """Whether two spellings are one name: width, blanks, case and the middle dot apart."""
    return bool(typed) and plain_name(typed) == plain_name(known)


def plain_name(name: str) -> str:
    """The letters of a name."""
    return re.sub(r'[\s·•・‧.]', '', unicodedata.normalize('NFKC', name)).casefold()


def verdicts(rows: Iterable[Kept], profile: Profile, today: date, worked: date | None = None) -> list[Verdict]:
    """A verdict for each item; rows that renewals replaced count for the day of work alone."""
    by_item: dict[tuple[str, str, str], list[Kept]] = {}
    for row in rows:
        by_item.setdefault((row.held.edition, row.held.code, row.held.restriction), []).append(row)
    found = [verdict(kept, profile, today, worked) for kept in by_item.values()]
    return [one for one in found if one is not None]


def verdict(kept: list[Kept], profile: Profile, today: date, worked: date | None) -> Verdict | None:
    """The verdict of one item by all its rows; None for one that was replaced and says nothing of that day."""
    counted = None if worked is None else counted_on(kept, profile, worked)
    living = [row for row in kept if row.held.status is not ItemStatus.SUPERSEDED]
    if not living and not counted:
        return None
    held, since, _ = max(living or kept, key=lambda row: (row.held.status is ItemStatus.VALID, row.held.until.last))
    status = status_on(held, profile, today)
    return Verdict(
        item=held.shown, kind=held.item.kind, until=str(held.until), words=in_words(status, since),
        good=status is ItemStatus.VALID, on_the_day=counted,
    )  # fmt: skip


def in_words(status: ItemStatus, since: date | None) -> str:
    """有效, 已过期, 已撤销（自2026-11-02起）."""
    return f'{status.label}（自{since.isoformat()}起）' if status in TAKEN and since else status.label


def counted_on(kept: list[Kept], profile: Profile, day: date) -> bool:
    """Whether the item counted on a day: within a period of it that had not been taken away by then.

    A period that a renewal replaced goes on counting, unless what replaced it was taken away by then. A suspension
    that was lifted since goes on not counting.
    """
    taken = any(held.status in TAKEN and not later(since, day) for held, since, _ in kept)
    return any(
        covers(held, profile, day)
        and not any(first <= day <= last for first, last in suspended)
        and (not taken if held.status is ItemStatus.SUPERSEDED else held.status not in TAKEN or later(since, day))
        for held, since, suspended in kept
    )


def suspensions(changes: Iterable[tuple[RegisterChange, date]]) -> tuple[tuple[date, date], ...]:
    """First and last day of each suspension of an item, by the changes that took effect, oldest first.

    What was suspended before the register knew it was suspended from ever; what nobody lifted lasts.
    """
    found, since = list[tuple[date, date]](), None
    for change, day in changes:
        if change is RegisterChange.SUSPEND:
            since = day
        elif since is not None or change is RegisterChange.RESTORE:
            found.append((since or date.min, day - timedelta(days=1)))
            since = None
    return tuple(found) if since is None else (*found, (since, date.max))


def later(since: date | None, day: date) -> bool:
    """Whether a status began after that day; one without a day counts from ever."""
    return since is not None and since > day


def covers(held: HeldItem, profile: Profile, day: date) -> bool:
    """Whether the day lies within the period."""
    return (held.start is None or held.start.first <= day) and day <= last_valid_day(held.until, profile, day)[0]
