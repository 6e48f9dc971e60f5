"""How one answer reads on paper and on the review page."""

from datetime import date
from typing import Any

from documents.fields import Field, Kind


def shown(field: Field, value: Any) -> str:
    """One value as text; '' where nothing is filled in. Not for ROWS."""
    match field.kind:
        case Kind.TICK:
            return '是' if value else ''
        case Kind.CHOICES:
            return '、'.join(value or ())
        case Kind.PHOTO:
            return (value['name'] or '已上传') if value else ''
        case Kind.DATE:
            return shown_date(value or '')
    return value or ''


def shown_date(value: str) -> str:
    """2026-11-21 as 2026年11月21日; anything else as it was typed."""
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    return f'{day.year}年{day.month}月{day.day}日'
