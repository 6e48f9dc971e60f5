"""Which of an employer's items are covered by whom and until when, and what somebody's leaving would uncover. Pure."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from models.certificates.rules.items import HeldItem, ItemStatus
from models.certificates.rules.renewal import Window, WindowState, renewal_window
from models.employment.rules.continuity import Key, became
from models.employment.rules.spans import Span, clipped, merged, next_day
from models.regulation.clauses import Profile
from models.regulation.derivation import in_words
from models.regulation.labelled import Labelled

BANDS = (30, 60, 120)
"""Days within which somebody's lapsing is told apart; no rule sets them."""


class Lapse(Labelled):
    """Why somebody does not cover an item any longer."""

    CERTIFICATE = 'certificate', '证书到期'
    EMPLOYMENT = 'employment', '聘用期满'


@dataclass(frozen=True, kw_only=True, slots=True)
class Cover:
    """A person employed on an item: on which days (`spans`), and where the best certificate of his stands today.

    `status` None: no certificate of his bears the item any more. `valid_from` is its first day where that is known,
    `valid_until` its last.
    """

    person_id: int
    name: str
    id_number: str
    key: Key
    shown: str
    welding: bool
    spans: tuple[Span, ...]
    status: ItemStatus | None
    valid_from: date | None
    valid_until: date | None

    @property
    def covered(self) -> list[Span]:
        """The days on which he is employed and the certificate is valid."""
        if self.status is not ItemStatus.VALID or self.valid_until is None:
            return []
        within = (clipped(span, date.min, self.valid_until) for span in self.spans)
        return merged(span for span in within if span)

    def employed_on(self, day: date) -> bool:
        """Whether a record covers the day."""
        return any(span.first <= day <= span.last for span in self.spans)

    def last_day(self, today: date) -> date | None:
        """The last day up to which he covers the item from today on without a break; None where he does not today."""
        return next((span.last for span in self.covered if span.first <= today <= span.last), None)

    def lapse(self, today: date) -> Lapse | None:
        """What ends it; the certificate where both end on one day, for nobody can be kept on without it."""
        if (last := self.last_day(today)) is None:
            return None
        return Lapse.CERTIFICATE if last == self.valid_until else Lapse.EMPLOYMENT


@dataclass(frozen=True, kw_only=True, slots=True)
class ItemCover:
    """One item: how many hold it today, how many of them lapse within each band and after, who lacks a certificate.

    `uncovered_from`: the first day, today or later, on which nobody covers it as things stand.
    """

    key: Key
    shown: str
    holders: int
    within: tuple[int, ...]
    later: int
    lacking: int
    uncovered_from: date


@dataclass(frozen=True, kw_only=True, slots=True)
class Uncovered:
    """An item that somebody's leaving leaves without a holder from a day on, and from when it would be otherwise."""

    key: Key
    shown: str
    others: int
    since: date
    otherwise: date


def best(held: Iterable[HeldItem], key: Key, own: HeldItem | None) -> HeldItem | None:
    """The item that speaks for a record on `key`: the valid one that lasts longest, else the record's `own`.

    After a renewal that is the new one; an item of the old catalogue goes on as what it became.
    """
    valid = [one for one in held if one.status is ItemStatus.VALID and stands_for(one, key, own)]
    return max(valid, key=lambda one: one.until.last, default=own)


def stands_for(held: HeldItem, key: Key, own: HeldItem | None) -> bool:
    """Whether an item is the one of a record, or what that one was exchanged for."""
    if (held.edition, held.code, held.restriction) == key:
        return True
    exchanged = own is not None and own.status is ItemStatus.SUPERSEDED
    return exchanged and became(key, (held.edition, held.code, held.restriction))


def items_covered(covers: Iterable[Cover], today: date) -> list[ItemCover]:
    """Every item somebody is employed on today or will be, the soonest uncovered first."""
    by_item: dict[Key, list[Cover]] = {}
    for one in covers:
        by_item.setdefault(one.key, []).append(one)
    found = [item_covered(some, today) for some in by_item.values()]
    return sorted(found, key=lambda one: (one.uncovered_from, one.shown))


def item_covered(covers: Sequence[Cover], today: date) -> ItemCover:
    """One item; `covers` are of it alone."""
    days_left = [(last - today).days for one in covers if (last := one.last_day(today)) is not None]
    lower = (-1, *BANDS)
    within = tuple(sum(above < days <= most for days in days_left) for above, most in zip(lower, BANDS, strict=False))
    return ItemCover(
        key=covers[0].key, shown=covers[0].shown, holders=len(days_left), within=within,
        later=len(days_left) - sum(within), lacking=len(lacking(covers, today)),
        uncovered_from=first_uncovered([span for one in covers for span in one.covered], today),
    )  # fmt: skip


def lacking(covers: Iterable[Cover], today: date) -> list[Cover]:
    """Who is employed today on an item without a valid certificate for it."""
    return [one for one in covers if one.employed_on(today) and one.last_day(today) is None]


def lapsing(covers: Iterable[Cover], today: date, *, days: int) -> list[Cover]:
    """Who covers an item today and no longer after so many days, the soonest first."""
    found = [(last, one.name, one) for one in covers if (last := one.last_day(today)) is not None]
    return [one for last, _, one in sorted(found, key=lambda row: row[:2]) if (last - today).days <= days]


def first_uncovered(spans: Iterable[Span], day: date) -> date:
    """The first day from `day` on that no span covers."""
    for span in merged(spans):
        if span.first > day:
            return day
        day = max(day, next_day(span.last))
    return day


def uncovered_by(covers: Collection[Cover], person_id: int, last_day: date) -> list[Uncovered]:
    """What is left without a holder earlier than it would be, when this person's last day of work is `last_day`."""
    after, found = next_day(last_day), []
    for key in dict.fromkeys(one.key for one in covers if one.person_id == person_id):
        some = [one for one in covers if one.key == key]
        staying = [span for one in some if one.person_id != person_id for span in one.covered]
        otherwise = first_uncovered([span for one in some for span in one.covered], after)
        since = first_uncovered(staying, after)
        if since < otherwise:
            others = sum(one.last_day(after) is not None for one in some if one.person_id != person_id)
            found.append(Uncovered(key=key, shown=some[0].shown, others=others, since=since, otherwise=otherwise))
    return sorted(found, key=lambda one: (one.since, one.shown))


def band_in_words(place: int) -> str:
    """30天内, 31—60天, 61—120天, 120天以后."""
    if place == 0:
        return f'{BANDS[0]}天内'
    return f'{BANDS[place - 1] + 1}—{BANDS[place]}天' if place < len(BANDS) else f'{BANDS[-1]}天以后'


def hint(cover: Cover, profile: Profile, today: date, *, broken: bool = False) -> str:
    """What the employer can do about somebody's lapsing or lacking certificate, and until when.

    `broken`: the records show too long a break (聘用连续性), so nobody is told that it can be renewed.
    """
    if cover.status is None:
        return '名下没有该项目的有效证书，请核对；不得安排该项目作业'
    if cover.status not in {ItemStatus.VALID, ItemStatus.EXPIRED} or cover.valid_until is None:
        return f'证书{cover.status.label}，不得安排该项目作业；请向发证机关查询'
    window = renewal_window(profile, cover.valid_until, today, welding=cover.welding)
    told = renewal_hint(window, today, broken=broken)
    if cover.lapse(today) is Lapse.EMPLOYMENT:
        return f'聘用期满，续聘的请修改聘用时间或填报新记录；证书有效期至{in_words(cover.valid_until)}，{told}'
    return told


def renewal_hint(window: Window, today: date, *, broken: bool) -> str:
    """From when to when a renewal can be filed; after too long a break in no time."""
    state, closes = window.state(today), in_words(window.closes)
    if broken and state in {WindowState.OPEN, WindowState.NOT_YET}:
        return '按现有聘用记录不能复审；期间实际受聘的，请补报聘用记录'
    open_now = f'现在可以申请复审，最迟{closes}' if window.worth_saying(today) else f'复审最迟{closes}申请'
    return {
        WindowState.OPEN: open_now,
        WindowState.NOT_YET: f'{in_words(window.opens)}起可以申请复审，最迟{closes}' if window.opens else '',
        WindowState.CLOSED: f'复审最迟应在{closes}申请，期限已过；已经申请的等待办理，没有申请的须重新取证',
        WindowState.EXPIRED: '证书已过有效期，不得安排该项目作业，须重新取证',
    }[state]
