"""Whether somebody kept working on an item without too long a break (聘用连续性), as his employment records show."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from models.employment.rules.spans import Span, between, clipped, merged
from models.regulation.asking import stated
from models.regulation.clauses import Clause, Profile, in_force, number
from models.regulation.derivation import in_words
from models.regulation.item_text import CURRENT
from models.regulation.labelled import Labelled
from models.regulation.mapping import codes_today
from models.regulation.objection import Objection
from models.regulation.periods import months_after

UNVERIFIED = '聘用连续性未核验：没有可用的聘用记录，由受理人员确认'
Key = tuple[str, str, str]
"""Edition, code, and what limits it."""


class ContinuityState(Labelled):
    """What the records show."""

    CONTINUOUS = 'continuous', '连续中断未超限'
    BROKEN = 'broken', '连续中断超限'
    UNKNOWN = 'unknown', '未核验'


@dataclass(frozen=True, kw_only=True, slots=True)
class Gap:
    """Days without employment; `limit` is the last day on which the break was not yet too long."""

    span: Span
    limit: date

    @property
    def too_long(self) -> bool:
        """Whether it lasted longer than the rule allows."""
        return self.span.last > self.limit


@dataclass(frozen=True, kw_only=True, slots=True)
class Continuity:
    """The answer with what it rests on: the intervals used, the gaps between them, what no record can tell."""

    state: ContinuityState
    day: date
    months: int
    clause: Clause
    used: tuple[Span, ...] = ()
    gaps: tuple[Gap, ...] = ()
    unrecorded: Span | None = None
    derivation: list[str] = field(default_factory=list)

    @property
    def broken(self) -> Gap | None:
        """The longest gap that is too long."""
        return max((gap for gap in self.gaps if gap.too_long), key=lambda gap: gap.span.days, default=None)


def employed(start: date, agreed_end: date, terminated_on: date | None) -> Span | None:
    """The days of a record: it ends on the earlier of agreed end and termination; nothing where that is before it."""
    last = agreed_end if terminated_on is None else min(agreed_end, terminated_on)
    return Span(start, last) if last >= start else None


def worked_on(key: Key, filed: Mapping[Key, Sequence[Span]]) -> list[Span]:
    """The days filed for an item, those for what it was in the former catalogue included: the work went on."""
    return [span for other, spans in filed.items() if other == key or became(other, key) for span in spans]


def became(old: Key, new: Key) -> bool:
    """Whether an item of a former catalogue stands as the other one today, or may have been exchanged for it."""
    return old[0] != CURRENT and new[0] == CURRENT and new[1] in codes_today(*old[:2])


def continuity(
    profile: Profile,
    spans: Iterable[Span],
    day: date,
    *,
    welding: bool = False,
    begins: date | None = None,
    kept_since: date | None = None,
) -> Continuity:
    """Judge the records of one item over all employers on a day.

    `begins`: the first day of the certificate's period, from which on breaks count; left out, the first record's.
    `kept_since`: the day from which on records exist at all; what lies before it is neither work nor break, and is
    named as 未核验. A break is too long from the day after its corresponding day so many months later; a day without
    employment today counts. Without any record nothing is known.
    """
    name = 'welding-continuity-gap-months' if welding else 'continuity-gap-months'
    clause, months = in_force(profile, name, day), number(profile, name, day)
    past = [part for span in spans if (part := clipped(span, begins or date.min, day))]
    used = tuple(merged(past))
    if not used:
        told = ['没有可用的聘用记录，连续性未核验', f'连续中断上限：{months}个月：{stated(clause)}']
        return Continuity(state=ContinuityState.UNKNOWN, day=day, months=months, clause=clause, derivation=told)
    since = first_day_counted(used[0].first, begins, kept_since)
    unrecorded = Span(begins, since - timedelta(days=1)) if begins and begins < since else None
    gaps = tuple(Gap(span=gap, limit=last_allowed(gap.first, months)) for gap in between(used, since, day))
    broken = any(gap.too_long for gap in gaps)
    return Continuity(
        state=ContinuityState.BROKEN if broken else ContinuityState.CONTINUOUS, day=day, months=months, clause=clause,
        used=used, gaps=gaps, unrecorded=unrecorded,
        derivation=told_of(used, gaps, unrecorded, months, clause, day),
    )  # fmt: skip


def first_day_counted(first_record: date, begins: date | None, kept_since: date | None) -> date:
    """From which day on a day without a record is a break."""
    if begins is None:
        return first_record
    return min(first_record, max(begins, kept_since)) if kept_since else begins


def last_allowed(first: date, months: int) -> date:
    """The last day of a break that is just not too long: 12 months from 1 January end on 31 December."""
    end = months_after(first, months)
    return end - timedelta(days=1) if end.day == first.day else end


def told_of(
    used: Iterable[Span], gaps: Iterable[Gap], unrecorded: Span | None, months: int, clause: Clause, day: date
) -> list[str]:
    """The derivation, in the same words for holder, employer and office."""
    told = [f'采用的聘用区间（多个单位已合并，至{in_words(day)}）：{"、".join(map(str, used))}']
    if unrecorded:
        told.append(f'{unrecorded}尚无聘用记录可查，未核验，不计为中断')
    told += [
        f'中断：{gap.span}，共{gap.span.days}天，{"超过" if gap.too_long else "未超过"}{months}个月'
        f'（满{months}个月之日为{in_words(gap.limit)}）'
        for gap in gaps
    ] or ['没有中断']
    return [*told, f'连续中断上限：{months}个月：{stated(clause)}']


def objections_to_continuity(found: Continuity, shown: str) -> list[Objection]:
    """Say why an item (`shown`: N1（叉车司机）) is not renewable, naming gap and intervals; unknown only warns."""
    if found.state is ContinuityState.UNKNOWN:
        return [Objection(message=f'{shown}{UNVERIFIED}', clause=stated(found.clause), soft=True)]
    if (gap := found.broken) is None:
        return []
    message = (
        f'{shown}在{gap.span}连续{gap.span.days}天没有聘用记录，超过{found.months}个月，不能复审；'
        f'采用的聘用区间：{"、".join(map(str, found.used))}。期间实际受聘的，请用人单位补报聘用记录；否则请重新申请取证'
    )
    return [Objection(message=message, clause=stated(found.clause))]


def verified(warning: Objection, by_whom: str) -> str:
    """The same warning once somebody has made sure of it (`by_whom`: 受理人员样例已核实（聘用合同））; '' of any other."""
    shown, found, _ = warning.message.partition(UNVERIFIED)
    return f'{shown}聘用连续性：没有可用的聘用记录，{by_whom}' if warning.soft and found else ''
