"""Rows of a file of employment records, judged one after the other against what the registers know. Pure.

The rows before a row count as well: nothing is filed twice by one file.
"""

import json
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from models.certificates.rules.items import HeldItem
from models.employment.rules.continuity import Key, employed
from models.employment.rules.filing import (
    UNFIT,
    is_filed_again,
    objections_to_filing,
    one_item,
    period_of,
    worked_since,
)
from models.employment.rules.period import Period, objections_to_order
from models.employment.rules.spans import Span
from models.records.batches import RowVerdict
from models.regulation.clauses import Profile
from models.regulation.item_text import NamedItem, NoSuchItem, read_shown, spelled
from models.regulation.objection import Objection

ELSEWHERE = '证书由外地发证机关颁发的，须先由本人登录，在“我的证书”中新增后再填报'
UNKNOWN = f'没有找到该身份证号的持证人员，请核对号码；{ELSEWHERE}'
OTHER_NAME = '姓名与该身份证号登记的姓名不符，请核对姓名和号码'


@dataclass(frozen=True, kw_only=True, slots=True)
class FiledRow:
    """One row as it was read: days as 2026-11-21, an empty `end` is the item's last day; `wrong`: faults of reading."""

    number: int
    name: str
    id_number: str
    item: str
    start: str
    end: str = ''
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownItem:
    """An item on one of a person's certificates."""

    item_id: int
    held: HeldItem


@dataclass(frozen=True, slots=True)
class KnownRecord:
    """A record of the same employer's."""

    start: date
    agreed_end: date
    terminated_on: date | None = None

    @property
    def span(self) -> Span | None:
        """The days it covers."""
        return employed(self.start, self.agreed_end, self.terminated_on)


@dataclass(slots=True)
class Known:
    """What the registers say: number → person and name, person → items, person and item → records of this employer."""

    people: dict[str, tuple[int, str]] = field(default_factory=dict)
    items: dict[int, list[KnownItem]] = field(default_factory=dict)
    records: dict[tuple[int, Key], list[KnownRecord]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Writing:
    """What a row that can be written comes to."""

    person_id: int
    item: KnownItem
    start: date
    agreed_end: date


@dataclass(frozen=True, slots=True)
class Judged:
    """A row, what becomes of it, every reason against it."""

    row: FiledRow
    verdict: RowVerdict
    reasons: tuple[str, ...] = ()
    writing: Writing | None = None

    @property
    def line(self) -> str:
        """As it is kept: one line, the verdict first."""
        row = self.row
        told = [self.verdict.value, row.number, row.name, row.id_number, row.item, row.start, row.end]
        return json.dumps([*told, list(self.reasons), list(row.wrong)], ensure_ascii=False)


def read_line(line: str | bytes) -> Judged:
    """A kept line again, without what it comes to."""
    verdict, number, name, id_number, item, start, end, reasons, wrong = json.loads(line)
    row = FiledRow(
        number=number, name=name, id_number=id_number, item=item, start=start, end=end, wrong=tuple(wrong)
    )  # fmt: skip
    return Judged(row, RowVerdict(verdict), tuple(reasons))


class Judge:
    """Judges the rows of one file in their order."""

    def __init__(self, profile: Profile, day: date, known: Known) -> None:
        self.profile, self.day, self.known = profile, day, known
        self.named: dict[str, NamedItem | str] = {}  # what was written for an item → the item, or why it is none
        self.periods: dict[tuple[object, object], Period] = {}  # many items begin and end on the same days
        self.first: dict[tuple[int, date], int] = {}  # the row that first named this item and this first day
        self.taken: dict[int, list[tuple[Span, int]]] = {}  # item → days that rows before would write

    def judge(self, row: FiledRow) -> Judged:
        """What becomes of a row; every reason at once."""
        if row.wrong:
            return failed(row, row.wrong)
        who = self.known.people.get(row.id_number)
        if who is None:
            return failed(row, [UNKNOWN])
        wrong = [] if same_name(row.name, who[1]) else [OTHER_NAME]
        found = self.items_meant(row, who[0])
        if wrong or isinstance(found, str):
            return failed(row, [*wrong, *([found] if isinstance(found, str) else [])])
        return self.judge_days(row, who[0], found)

    def items_meant(self, row: FiledRow, person_id: int) -> list[KnownItem] | str:
        """The person's rows of that one item, the one to file on first; or why there is none."""
        named = self.read(row.item)
        if isinstance(named, str):
            return named
        mine = [one for one in self.known.items.get(person_id, []) if is_meant(one.held, named)]
        if not mine:
            return f'该人员的证书上没有{named.shown}，请核对作业项目；{ELSEWHERE}'
        if len({spelled(one.held.restriction) for one in mine}) > 1:
            shown = '、'.join(sorted({one.held.shown for one in mine}))
            return f'该人员有{shown}，请在“作业项目”中写明是哪一项'
        return sorted(mine, key=lambda one: (one.held.status in UNFIT, -one.held.until.last.toordinal(), one.item_id))

    def read(self, text: str) -> NamedItem | str:
        """The item that is named, or why it is none."""
        if text not in self.named:
            try:
                self.named[text] = read_shown(text)
            except NoSuchItem as refusal:
                self.named[text] = str(refusal)
        return self.named[text]

    def period(self, held: HeldItem) -> Period:
        """The days open to a record on an item."""
        key = (held.start, held.until)
        if key not in self.periods:
            self.periods[key] = period_of(self.profile, held, self.day)
        return self.periods[key]

    def judge_days(self, row: FiledRow, person_id: int, items: list[KnownItem]) -> Judged:
        """Judge the days of a row whose person and item are clear."""
        start, chosen = date.fromisoformat(row.start), items[0]
        period = self.period(worked_since(chosen.held, [one.held for one in self.known.items[person_id]]))
        end = date.fromisoformat(row.end) if row.end else period.latest
        before = self.first.setdefault((chosen.item_id, start), row.number)
        if before != row.number:
            return Judged(row, RowVerdict.FAILED, (f'与第{before}行的人员、项目和聘用开始相同，请只保留一行',))
        held = chosen.held
        there = self.known.records.get((person_id, one_item(held.edition, held.code, held.restriction)), [])
        if any(is_filed_again(record, start, end if row.end else None) for record in there):
            return Judged(row, RowVerdict.KNOWN)
        others = [record.span for record in there if record.span]
        wrong = objections_to_filing(self.profile, self.day, held, start, end, others, period=period)
        wrong += self.objections_to_rows_before(chosen.item_id, Span(start, end))
        if wrong:
            return Judged(row, RowVerdict.FAILED, tuple(worded(wrong)))
        self.taken.setdefault(chosen.item_id, []).append((Span(start, end), row.number))
        return Judged(row, RowVerdict.GOOD, (), Writing(person_id, chosen, start, end))

    def objections_to_rows_before(self, item_id: int, span: Span) -> list[Objection]:
        """No day is filed twice by one file either."""
        return [
            Objection(message=f'与第{number}行（{other}）的聘用时间重叠，请核对日期')
            for other, number in self.taken.get(item_id, [])
            if span.first <= other.last and other.first <= span.last
        ][:1]


def failed(row: FiledRow, reasons: Iterable[str]) -> Judged:
    """A row whose person or item is not clear; that its days stand the wrong way round is told in the same breath."""
    days = [day_written(one) for one in (row.start, row.end)]
    turned = objections_to_order(days[0], days[1]) if days[0] and days[1] else []
    return Judged(row, RowVerdict.FAILED, (*reasons, *worded(turned)))


def day_written(text: str) -> date | None:
    """A day of a row; None where it is left out or is none, which was told when it was read."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def is_meant(held: HeldItem, named: NamedItem) -> bool:
    """Whether an item is the one a row names; a row that names no restriction means any."""
    if (held.edition, held.code) != named.key:
        return False
    return not named.restriction or spelled(held.restriction) == spelled(named.restriction)


def same_name(typed: str, known: str) -> bool:
    """Whether two spellings are one name: blanks and the shape of the middle dot do not count."""
    return typed == known or plain_name(typed) == plain_name(known)


def plain_name(name: str) -> str:
    plain = unicodedata.normalize('NFKC', name).casefold()
    return ''.join('·' if sign in '·•‧・.' else sign for sign in plain if not sign.isspace())


def worded(objections: Iterable[Objection]) -> list[str]:
    """Each reason with its basis."""
    return [f'{one.message}（{one.clause}）' if one.clause else one.message for one in objections if not one.soft]


def counted(judged: Iterable[Judged]) -> dict[RowVerdict, int]:
    """How many rows of each verdict."""
    found = dict.fromkeys(RowVerdict, 0)
    for one in judged:
        found[one.verdict] += 1
    return found
