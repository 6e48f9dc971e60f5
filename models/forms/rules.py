"""Where a filled form stands and how two windows on one draft are kept from overwriting each other. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from models.regulation.labelled import Labelled
from models.regulation.objection import Objection

SCAN = 'scan'
"""The slot of the signed scan among a form's files; the other slots are keys of photo fields."""
MOST_DRAFTS = 50
MOST_ENTRIES = 200
WRITERS_KEPT = 5


class FormState(Labelled):
    """The life of a filled form."""

    DRAFT = 'draft', '草稿'
    FINISHED = 'finished', '已完成'
    DISCARDED = 'discarded', '已删除'


class FormStep(Labelled):
    """What happens to a filled form."""

    BEGUN = 'begun', '开始填写表格'
    FINISHED = 'finished', '完成填写表格'
    DISCARDED = 'discarded', '删除草稿'
    RESTORED = 'restored', '恢复草稿'
    COPIED = 'copied', '复制为新草稿'
    SCAN_ADDED = 'scan_added', '上传签字扫描件'
    SCAN_REMOVED = 'scan_removed', '撤下签字扫描件'


class Declared(Protocol):
    """What of a form's declaration an operation needs; `documents.declaration.Form` is one."""

    @property
    def key(self) -> str:
        """Which form it is."""

    @property
    def title(self) -> str:
        """What it is called."""

    @property
    def edition(self) -> str:
        """Which print of it."""

    def empty(self) -> dict[str, Any]:
        """Data with every field present and empty."""

    def clean(self, data: object) -> dict[str, Any]:
        """Data with only declared fields, in their shapes."""

    def objections(self, data: object, day: date) -> list[Objection]:
        """Everything that keeps it from being finished."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One field as typed in one window: where, what it becomes, what the window last saw there, its turn."""

    path: str  # 'key', or 'key/row/column' inside a repeated row
    value: Any
    was: Any
    window: str
    turn: int


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that was changed in another window meanwhile: both values, for the person to choose."""

    entry: Entry
    theirs: Any

    @property
    def path(self) -> str:
        """Where the two values meet."""
        return self.entry.path


@dataclass(frozen=True, slots=True)
class Saved:
    """What a draft holds after entries were written into it, and what was left unwritten.

    `refused`: entries for fields that are closed while the case is being mended.
    """

    data: dict[str, Any]
    conflicts: list[Conflict]
    refused: list[Entry] = field(default_factory=list)


def read_at(data: Mapping[str, Any], path: str) -> Any:
    """The value a path leads to; None where there is no such row."""
    key, _, rest = path.partition('/')
    if not rest:
        return data.get(key)
    row_id, _, column = rest.partition('/')
    row = next((row for row in data.get(key) or [] if row.get('row') == row_id), None)
    return None if row is None else row.get(column, '')


def write_at(data: dict[str, Any], path: str, value: Any) -> None:
    """Put a value where its path leads; a row that another window removed comes back, so nothing typed is lost."""
    key, _, rest = path.partition('/')
    if not rest:
        data[key] = value
        return
    row_id, _, column = rest.partition('/')
    rows = data.setdefault(key, [])
    row = next((row for row in rows if row.get('row') == row_id), None)
    if row is None:
        row = {'row': row_id}
        rows.append(row)
    row[column] = value


CLOSED = '此项不在补正范围内，不能修改；确需修改请联系受理机关'


def is_closed(open_paths: Sequence[str] | None, path: str) -> bool:
    """Whether a field may not change: while a case is being mended, only what was marked may (None: everything may)."""
    return open_paths is not None and path.split('/', maxsplit=1)[0] not in open_paths


def same(one: Any, other: Any) -> bool:
    """Equal for a reader: nothing, '', False and an empty list are all 'not filled in'."""
    return one == other or (not one and not other)


Writers = Mapping[str, list[list[Any]]]
"""By path the windows that wrote there, the last one first, each as [window, turn]."""


def overwritten(entry: Entry, data: Mapping[str, Any], writers: Writers) -> bool:
    """Say whether saving this entry would overwrite what another window wrote after this one looked."""
    there = read_at(data, entry.path)
    if same(there, entry.value) or same(there, entry.was):
        return False
    return [window for window, _ in writers.get(entry.path, ())][:1] != [entry.window]


def outdated(entry: Entry, writers: Writers) -> bool:
    """Say whether this window has already saved this turn of the same field, or a later one."""
    return any(window == entry.window and turn >= entry.turn for window, turn in writers.get(entry.path, ()))


def with_writer(entry: Entry, writers: Writers) -> list[list[Any]]:
    """The writers of a field after this entry; those long ago fall away."""
    others = [pair for pair in writers.get(entry.path, ()) if pair[0] != entry.window]
    return [[entry.window, entry.turn], *others][:WRITERS_KEPT]
