"""Bans (不得再次申请): they hold a natural person, whatever number the person has now. Plain values.

The first day is not counted and the corresponding day is the last (民法典第二百零一条、第二百零二条): a ban of three
years from 10 March 2024 ends with 10 March 2027, and the 11th is the first day on which one may apply.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from models.regulation.clauses import Profile, in_force, number
from models.regulation.derivation import in_words
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection
from models.regulation.periods import BASIS, years_after


class BanKind(Labelled):
    """Why a person may not apply for a time; each has its clause of years."""

    FALSE_MATERIALS = 'false_materials', '隐瞒有关情况或提供虚假材料'
    DECEPTION = 'deception', '以欺骗、贿赂等不正当手段取得许可'
    CHEATING = 'cheating', '考试作弊'


YEARS = {
    BanKind.FALSE_MATERIALS: 'false-materials-ban-years',
    BanKind.DECEPTION: 'deception-ban-years',
    BanKind.CHEATING: 'cheating-ban-years',
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Ban:
    """One ban of one person: `start` is the day of the decision or the act, `until` its last day."""

    person_id: int
    kind: BanKind
    start: date
    until: date
    clause: str

    @property
    def first_day_free(self) -> date:
        """The first day on which the person may apply again."""
        return self.until + timedelta(days=1)

    @property
    def derivation(self) -> list[str]:
        """How its last day came about."""
        return [
            f'起算日：{in_words(self.start)}（不计入）',
            f'规则：{self.kind.label}（{self.clause}）；期间届满日见{BASIS}',
            f'结果：至{in_words(self.until)}止，{in_words(self.first_day_free)}起可以申请',
        ]


def ban(profile: Profile, kind: BanKind, *, person_id: int, start: date) -> Ban:
    """Make the ban that follows from a wrong, by the clause in force on its first day."""
    clause = in_force(profile, YEARS[kind], start)
    years = number(profile, YEARS[kind], start)
    return Ban(person_id=person_id, kind=kind, start=start, until=years_after(start, years), clause=clause.article)


def objections_to_banned(bans: Iterable[Ban], day: date) -> list[Objection]:
    """Say which bans hold on that day, the longest first, each with the first day it lets go."""
    holding = sorted((one for one in bans if one.start <= day <= one.until), key=lambda one: one.until, reverse=True)
    return [
        Objection(
            message=f'因{one.kind.label}，至{in_words(one.until)}不得再次申请，{in_words(one.first_day_free)}起可以申请',
            clause=one.clause,
        )
        for one in holding
    ]
