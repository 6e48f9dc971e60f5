"""Whether a record may be filed or changed: the item must count, the days must do, no day twice at one employer."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Protocol

from models.certificates.rules.items import HeldItem, ItemStatus
from models.certificates.rules.printed import last_valid_day
from models.employment.rules.continuity import Key, became
from models.employment.rules.period import (
    Period,
    objections_to_period,
    objections_to_termination,
    open_period,
)
from models.employment.rules.spans import Span, between
from models.regulation.clauses import Profile
from models.regulation.item_text import spelled
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection


class EmploymentStep(Labelled):
    """What happens to employment records."""

    LOOKED_UP = 'employment_looked_up', '查询作业人员'
    FILED = 'employment_filed', '填报聘用记录'
    CHANGED = 'employment_changed', '修改聘用记录'
    TERMINATED = 'employment_terminated', '终止聘用'
    BATCH_FILED = 'employment_batch_filed', '批量填报聘用记录'
    PRINTED = 'employment_printed', '打印聘用记录'


UNFIT = {
    ItemStatus.SUSPENDED: '该证书项目已暂扣，不能填报聘用记录；恢复后再填报',
    ItemStatus.REVOKED: '该证书项目已撤销，不能填报聘用记录',
    ItemStatus.CANCELLED: '该证书项目已注销，不能填报聘用记录',
    ItemStatus.SUPERSEDED: '该证书项目已换发，请选择换发后的证书项目填报',
}
TAKEN_AWAY = frozenset({ItemStatus.SUSPENDED, ItemStatus.REVOKED, ItemStatus.CANCELLED})


def one_item(edition: str, code: str, restriction: str) -> Key:
    """What makes two items of a person's one item, on whichever certificates they stand and however they are spelled."""
    return edition, code, spelled(restriction)


class Filed(Protocol):
    """A record as it stands."""

    @property
    def start(self) -> date:
        """聘用开始."""

    @property
    def agreed_end(self) -> date:
        """聘用结束."""

    @property
    def terminated_on(self) -> date | None:
        """终止聘用时间."""


def is_filed_again(there: Filed, start: date, agreed_end: date | None) -> bool:
    """Whether what is filed is a record that stands already; no end named is any.

    One that was ended stands no more: whoever files it anew is told of its days, for he may mean that the work goes on.
    """
    return (there.start, there.terminated_on) == (start, None) and agreed_end in {None, there.agreed_end}


def worked_since(held: HeldItem, all_held: Iterable[HeldItem]) -> HeldItem:
    """The item as if it began when its holder began to hold it without a break.

    Who is renewed early has the new period before him and the old one behind him as replaced: he works all the same.
    """
    own, since = one_item(held.edition, held.code, held.restriction), held.start
    for one in sorted(all_held, key=lambda one: one.until.last, reverse=True):
        key = one_item(one.edition, one.code, one.restriction)
        replaced = one.status is ItemStatus.SUPERSEDED and (key == own or became(key, own))
        if replaced and since and one.start and one.start.first < since.first <= one.until.last + timedelta(days=1):
            since = one.start
    return replace(held, start=since)


def period_of(profile: Profile, held: HeldItem, filed_on: date) -> Period:
    """The days open to a record on this item, filed on that day."""
    last, _ = last_valid_day(held.until, profile, filed_on)
    return open_period(profile, held.start.first if held.start else date.min, last, filed_on)


def objections_to_filing(
    profile: Profile,
    filed_on: date,
    held: HeldItem,
    start: date,
    agreed_end: date,
    others: Sequence[Span],
    *,
    period: Period | None = None,
) -> list[Objection]:
    """Every reason against a new record; `others`: the same employer's records on the same item.

    `period`: the days open to it, where they were worked out before.
    """
    wrong = [Objection(message=UNFIT[held.status], field='item')] if held.status in UNFIT else []
    wrong += objections_to_period(period or period_of(profile, held, filed_on), start, agreed_end)
    return wrong + objections_to_overlap(start, agreed_end, others)


@dataclass(frozen=True, kw_only=True, slots=True)
class Days:
    """What of a record may change: 聘用时间, 终止聘用时间 (its last day) and 终止聘用原因."""

    start: date
    agreed_end: date
    ended: date | None = None
    reason: str = ''

    @property
    def last(self) -> date:
        """The last day of employment."""
        return min(self.agreed_end, self.ended) if self.ended else self.agreed_end


def objections_to_change(
    profile: Profile, filed_on: date, held: HeldItem, before: Days, after: Days, others: Sequence[Span]
) -> list[Objection]:
    """Every reason against the changed days of a record; how far back it may begin was settled by the day of filing.

    What stands there may stay: a correction of the item, or two persons who turned out to be one, can leave records
    outside their item or over one another, and these must still be ended and put right step by step.
    """
    wrong = objections_to_longer(held, before, after)
    wrong += objections_to_moved(period_of(profile, held, filed_on), before, after)
    if after.agreed_end >= after.start:
        wrong += objections_to_termination(after.start, after.agreed_end, after.ended, after.reason)
    added = between([Span(before.start, before.last)], after.start, after.last)
    return wrong + [one for part in added for one in objections_to_overlap(part.first, part.last, others)][:1]


def objections_to_unexplained(changes: Collection[str], *, ended: bool, remark: str) -> list[Objection]:
    """Whoever changes the days says why; the reason of a termination says it already. `changes`: names of fields."""
    if remark or (ended and not {'start', 'agreed_end'} & set(changes)):
        return []
    return [Objection(message='请填写修改说明：为什么修改。本单位和作业人员在修改记录中都能看到', field='remark')]


def objections_to_longer(held: HeldItem, before: Days, after: Days) -> list[Objection]:
    """What is taken away takes no further days; one that was renewed keeps those it had."""
    if held.status not in TAKEN_AWAY or (after.start >= before.start and after.agreed_end <= before.agreed_end):
        return []
    field = 'start' if after.start < before.start else 'agreed_end'
    filed = Span(before.start, before.agreed_end)
    message = f'该证书项目{held.status.label}，聘用时间不能比原来填报的（{filed}）更早开始或更晚结束'
    return [Objection(message=message, field=field)]


def objections_to_moved(period: Period, before: Days, after: Days) -> list[Objection]:
    """The days against the period of the item, where they reach further out of it than they did."""
    earliest, latest = min(period.earliest, before.start), max(period.latest, before.agreed_end)
    wide = replace(period, earliest=earliest, latest=latest)
    if not objections_to_period(wide, after.start, after.agreed_end):
        return []
    return objections_to_period(period, after.start, after.agreed_end)


def objections_to_overlap(start: date, last: date, others: Iterable[Span]) -> list[Objection]:
    """No day is filed twice by one employer for one item."""
    for other in others:
        if start <= other.last and other.first <= last:
            message = f'与本单位已填报的聘用记录（{other}）时间重叠，请修改原记录，或改正日期'
            return [Objection(message=message, field='start')]
    return []
