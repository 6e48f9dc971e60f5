"""How a computed date tells where it comes from: the same Chinese words wherever it is shown."""

from collections.abc import Iterable
from datetime import date

WEEKDAYS = '一二三四五六日'


def weekday(day: date) -> str:
    """Name the day of the week, 周一 to 周日."""
    return '周' + WEEKDAYS[day.weekday()]


def in_words(day: date) -> str:
    """Word a day as it is spoken, with its weekday: 2026年10月8日（周四）."""
    return f'{day.year}年{day.month}月{day.day}日（{weekday(day)}）'


def lines(
    *, start: date, rule: str, skipped: Iterable[tuple[date, str]], warnings: Iterable[str], end: date
) -> list[str]:
    """Tell a computation line by line: from where, by which rule, what was skipped, what it led to."""
    left_out = [f'跳过{in_words(day)}' + (f'：{why}' if why != weekday(day) else '') for day, why in skipped]
    return [
        f'起算日：{in_words(start)}',
        f'规则：{rule}',
        *left_out,
        *(f'提示：{warning}' for warning in warnings),
        f'结果：{in_words(end)}',
    ]
