"""How dates, states, numbers and names are worded for Chinese readers. Words drawn by more than one page stand here."""

from datetime import date, datetime

from models.clock import OFFICE_ZONE
from models.regulation.clauses import ClauseTitle, Value
from models.regulation.typed_values import said

PRODUCT = '特证通'
SUBTITLE = '特种设备安全管理和作业人员资格认定'
SAVED, SAVING, UNSENT = '已保存', '正在保存', '未上传'


def day(value: date | datetime | None) -> str:
    """2026-11-21, in the office's zone."""
    if isinstance(value, datetime):
        value = value.astimezone(OFFICE_ZONE).date()
    return value.isoformat() if value else '—'


def minute(value: datetime | None) -> str:
    """2026-11-21 14:02, in the office's zone."""
    return value.astimezone(OFFICE_ZONE).strftime('%Y-%m-%d %H:%M') if value else '—'


def clock_time(value: datetime) -> str:
    """14:02, in the office's zone."""
    return value.astimezone(OFFICE_ZONE).strftime('%H:%M')


def file_size(count: int) -> str:
    """12 KB, 3.4 MB."""
    return f'{max(1, round(count / 1024))} KB' if count < 1024 * 1024 else f'{count / 1024 / 1024:.1f} MB'


def clause_value(title: ClauseTitle, value: Value) -> str:
    """A value of the rules as its reader says it: 3 个月, 是, 申请在先, 一项、另一项."""
    return said(title, value)


def listed(words: list[str]) -> str:
    """One, two and three joined the Chinese way."""
    return '、'.join(words)
