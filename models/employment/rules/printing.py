"""A printed sheet of employment records (中山市聘用记录填报操作指引 一、2.2.2): how long it holds, how it is worded."""

import re
from datetime import date

from models.regulation.asking import stated
from models.regulation.clauses import Profile, in_force, number
from models.regulation.derivation import in_words
from models.regulation.periods import months_after

FIGURES = '〇一二三四五六七八九'


def print_valid_until(profile: Profile, day: date) -> tuple[date, list[str]]:
    """The last day of a print made on `day`, and how it was found: of 2025-10-22 it is 2025-11-22, itself included."""
    clause, months = in_force(profile, 'employment-print-months', day), number(profile, 'employment-print-months', day)
    until = months_after(day, months)
    told = [
        f'打印日：{in_words(day)}',
        f'有效{months}个月：{stated(clause)}',
        f'有效期限止：{in_words(until)}（当日仍有效）',
    ]
    return until, told


def written_out(day: date) -> str:
    """A day as official papers write it: 二〇二五年十一月二十二日."""
    return f'{"".join(FIGURES[int(sign)] for sign in str(day.year))}年{counted(day.month)}月{counted(day.day)}日'


def counted(number: int) -> str:
    """A number below a hundred in Chinese: 十, 十一, 二十, 二十二."""
    tens, ones = divmod(number, 10)
    return (('' if tens == 1 else FIGURES[tens]) + '十' if tens else '') + (FIGURES[ones] if ones else '')


def place_of(office_name: str) -> str:
    """The place an office is of (中山市市场监督管理局: 中山市), which heads the sheet; '' where its name tells none."""
    found = re.fullmatch(r'(.+[省市县区旗盟州])(市场监督管理|市场监管|行政审批|政务服务).*', office_name.strip())
    return found[1] if found else ''


def sheet_address(public_url: str, code: str) -> str:
    """Where the code of a sheet leads, short for its QR; '' where the office has no address outside."""
    return f'{public_url.rstrip("/")}/e/{code}' if public_url else ''
