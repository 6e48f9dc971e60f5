"""How long an item is valid (证书有效期): four years less a day, from its first day."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from models.certificates.rules.printed import PrintedDay, last_valid_day
from models.regulation.asking import stated
from models.regulation.clauses import Profile, in_force, number
from models.regulation.derivation import in_words
from models.regulation.periods import BASIS, NO_SUCH_DAY, last_day_of_years, years_after


@dataclass(frozen=True, kw_only=True, slots=True)
class Validity:
    """A period of validity: `printed` is what the certificate shows, `until` the last day it means."""

    start: PrintedDay
    until: date
    printed: PrintedDay
    years: int
    derivation: list[str] = field(default_factory=list)


def validity(start: PrintedDay, profile: Profile, *, testing: bool = False) -> Validity:
    """The period that begins on a day, by the clause of that day; `testing` for 无损检测.

    2023-03-01 runs to 2027-02-28, 2024-02-29 to 2028-02-28; a start printed as 2016-07 runs to 2020-07.
    """
    name = 'ndt-certificate-years' if testing else 'certificate-years'
    clause, years = in_force(profile, name, start.first), number(profile, name, start.first)
    told = [f'起始日：{start.words}', f'规则：有效期{years}年，至对应日的前一日：{stated(clause)}']
    if start.day is None:
        printed = PrintedDay(start.year + years, start.month)
        until, why = last_valid_day(printed, profile, start.first)
        told += why
    else:
        until = last_day_of_years(start.first, years)
        printed = PrintedDay.of(until)
        if years_after(start.first, years).day != start.day:
            told.append(f'规则：{NO_SUCH_DAY}（{BASIS}）')
    return Validity(
        start=start, until=until, printed=printed, years=years, derivation=[*told, f'结果：{in_words(until)}']
    )


def renewed_from(profile: Profile, *, old_until: date, approved_on: date) -> date:
    """The first day of the period after a renewal: the day after the old one's last, or the approval's.

    A renewal approved after the old period ran out begins with its approval in either case.
    """
    begins = in_force(profile, 'renewed-period-begins', approved_on).value
    after = old_until + timedelta(days=1)
    return approved_on if begins == 'approval' else max(after, approved_on)
