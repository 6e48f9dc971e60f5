"""How long a printed sheet of employment records may be relied on (中山市聘用记录填报操作指引 一、2.2.2)."""

from datetime import date

from models.regulation.asking import stated
from models.regulation.clauses import Profile, in_force, number
from models.regulation.derivation import in_words
from models.regulation.periods import months_after


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
