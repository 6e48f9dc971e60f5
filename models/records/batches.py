"""The life of a file of rows: checked row by row, then written. Pure."""

from models.regulation.labelled import Labelled


class BatchState(Labelled):
    """Where a file stands."""

    CHECKING = 'checking', '核对中'
    CHECKED = 'checked', '待提交'
    WRITING = 'writing', '写入中'
    WRITTEN = 'written', '已写入'
    REFUSED = 'refused', '无法读取'
    DROPPED = 'dropped', '已放弃'
    INTERRUPTED = 'interrupted', '已中断'


class RowVerdict(Labelled):
    """What a row comes to."""

    GOOD = 'good', '可以写入'
    KNOWN = 'known', '已填报过'
    FAILED = 'failed', '不能写入'
