"""The life of a file of rows: checked row by row, then written. Pure."""

from typing import Protocol

from models.regulation.labelled import Labelled


class BatchState(Labelled):
    """Where a file stands."""

    CHECKING = 'checking', '核对中'
    CHECKED = 'checked', '待写入'
    WRITING = 'writing', '写入中'
    WRITTEN = 'written', '已写入'
    REFUSED = 'refused', '无法读取'
    DROPPED = 'dropped', '已放弃'
    INTERRUPTED = 'interrupted', '已中断'


UNDER_WAY = (BatchState.CHECKING, BatchState.WRITING)
BEGUN_AGAIN = (BatchState.INTERRUPTED, BatchState.CHECKED)
"""What may be checked once more."""
GIVEN_UP = (BatchState.INTERRUPTED, BatchState.CHECKED, BatchState.REFUSED)
"""What may be given up: nobody works on it, and it is not written."""


class RowVerdict(Labelled):
    """What a row comes to."""

    GOOD = 'good', '可以写入'
    KNOWN = 'known', '已填报过'
    FAILED = 'failed', '不能写入'


class JudgedRow(Protocol):
    """A row that was judged: its verdict, and the one line as which it is kept."""

    @property
    def verdict(self) -> RowVerdict: ...

    @property
    def line(self) -> str: ...
