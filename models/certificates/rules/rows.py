"""Rows of an existing register, judged one after the other against what is known already. Pure."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from models.certificates.rules.checking import same_name
from models.certificates.rules.items import ItemStatus
from models.certificates.rules.printed import PrintedDay, read_printed
from models.records.batches import RowVerdict
from models.regulation.item_text import read_shown

LABELS = {one.label: one for one in ItemStatus}
OTHER_NAME = '姓名与该身份证号登记的姓名不符，请核对姓名和号码'
Key = tuple[str, str, str, date]
"""Edition, code, restriction, first day: with the person it names one item of the register."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RegisterRow:
    """One row as it was read: days as 2026-11-21 or 2026-11; `wrong`: faults of reading."""

    number: int
    name: str
    id_number: str
    certificate: str = ''
    archive: str = ''
    item: str
    start: str
    until: str
    issuer: str = ''
    status: str = ''
    since: str = ''
    first: str = ''
    wrong: tuple[str, ...] = ()

    @property
    def number_printed(self) -> str:
        """The number on the certificate, mostly the holder's own."""
        return self.certificate.upper() or self.id_number


@dataclass(frozen=True, slots=True)
class Read:
    """What a sound row says."""

    key: Key
    until: date
    by_month: bool
    status: ItemStatus
    since: date | None
    first: date | None


@dataclass(slots=True)
class Known:
    """What the register says: number → person and name, person → the keys of his items."""

    people: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    items: Mapping[int, set[Key]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Judged:
    """A row, what becomes of it, every reason against it."""

    row: RegisterRow
    verdict: RowVerdict
    reasons: tuple[str, ...] = ()

    @property
    def line(self) -> str:
        """As it is kept: one line, the verdict first."""
        row = self.row
        told = [getattr(row, name) for name in RegisterRow.__slots__]
        return json.dumps([self.verdict.value, list(self.reasons), *told], ensure_ascii=False)


def read_line(line: str | bytes) -> Judged:
    """A kept line again."""
    verdict, reasons, *told = json.loads(line)
    named = dict(zip(RegisterRow.__slots__, told, strict=True))
    row = RegisterRow(**named | {'wrong': tuple(named['wrong'])})
    return Judged(row, RowVerdict(verdict), tuple(reasons))


def read_row(row: RegisterRow) -> Read:
    """What a sound row says; ValueError where it is none with a Chinese line (NotPrinted, NoSuchItem)."""
    named, start, until = read_shown(row.item), read_printed(row.start), read_printed(row.until)
    status = LABELS.get(row.status, ItemStatus.VALID)
    return Read(
        (*named.key, named.restriction, start.first), until.last, until.day is None,
        ItemStatus.VALID if status is ItemStatus.EXPIRED else status, day_in(row.since), day_in(row.first),
    )  # fmt: skip


def day_in(text: str) -> date | None:
    """A day that may be left out."""
    return date.fromisoformat(text) if text else None


class Judge:
    """Judges the rows of one file in their order."""

    def __init__(self, known: Known, day: date) -> None:
        self.known, self.day = known, day
        self.first: dict[tuple[int | str, Key], int] = {}
        self.names: dict[str, tuple[str, int]] = {}

    def judge(self, row: RegisterRow) -> Judged:
        """What becomes of a row; every reason at once."""
        if row.wrong:
            return Judged(row, RowVerdict.FAILED, row.wrong)
        try:
            read = read_row(row)
        except ValueError as fault:
            return Judged(row, RowVerdict.FAILED, (str(fault),))
        wrong = [*self.against_days(row, read), *self.against_person(row)]
        person = self.known.people.get(row.id_number)
        who = person[0] if person else row.id_number  # a former number and the present one are the same person's
        before = self.first.setdefault((who, read.key), row.number)
        if before != row.number:
            wrong.append(f'与第{before}行的人员、项目和有效期起相同，请只保留一行')
        if wrong:
            return Judged(row, RowVerdict.FAILED, tuple(wrong))
        there = person is not None and read.key in self.known.items.get(person[0], set())
        return Judged(row, RowVerdict.KNOWN if there else RowVerdict.GOOD)

    def against_days(self, row: RegisterRow, read: Read) -> list[str]:
        """Days that cannot be."""
        found = []
        if read.until < read.key[3]:
            found.append('有效期止早于有效期起，请核对')
        if read.first is not None and read.first > max(self.day, read.key[3]):
            found.append('首次发证日期晚于今天和有效期起，请核对')
        if row.status == ItemStatus.EXPIRED.label and read.until >= self.day:
            found.append(f'证件状态为已过期，有效期止{PrintedDay.of(read.until)}还没有到，请核对')
        return [*found, *self.against_since(row, read)]

    def against_since(self, row: RegisterRow, read: Read) -> list[str]:
        """The day of a status that cannot be."""
        if read.since is None:
            return []
        if read.status is ItemStatus.VALID:
            return [f'证件状态为{row.status or ItemStatus.VALID.label}的，不填状态日期']
        if read.since > self.day or read.since < read.key[3]:
            return ['状态日期晚于今天或早于有效期起，请核对']
        return []

    def against_person(self, row: RegisterRow) -> list[str]:
        """One number, one name: in the register and within the file."""
        known = self.known.people.get(row.id_number)
        if known is not None:
            return [] if same_name(row.name, known[1]) else [OTHER_NAME]
        name, number = self.names.setdefault(row.id_number, (row.name, row.number))
        return [] if same_name(row.name, name) else [f'与第{number}行身份证号相同而姓名不同，请核对']
