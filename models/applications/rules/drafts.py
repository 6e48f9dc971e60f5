"""How long a draft is kept (暂存): counted down from its last save, told twice, deleted when the count falls below nought."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.regulation.asking import stated
from models.regulation.clauses import Profile, in_force, number
from models.regulation.derivation import in_words


@dataclass(frozen=True, kw_only=True, slots=True)
class DraftTerm:
    """`last_day`: the countdown shows 0; `purge_on`: the first day on which it is gone; `notices`: two days before."""

    last_day: date
    purge_on: date
    notices: tuple[date, ...]
    derivation: list[str]

    def days_left(self, day: date) -> int:
        """What the countdown shows; negative from the day of deletion on."""
        return (self.last_day - day).days


def draft_term(profile: Profile, saved_on: date) -> DraftTerm:
    """The term of a draft last saved on a day, by the clause of that day: 15 days, so saved on the 1st, gone on the 17th."""
    clause, days = in_force(profile, 'draft-days', saved_on), number(profile, 'draft-days', saved_on)
    last = saved_on + timedelta(days=days)
    before = (number(profile, f'draft-{which}-notice-days', saved_on) for which in ('first', 'last'))
    notices = sorted({max(last - timedelta(days=ahead), saved_on) for ahead in before})
    told = [
        f'最后保存：{in_words(saved_on)}',
        f'规则：草稿保存{days}天，倒计时为负时自动删除：{stated(clause)}',
        f'结果：{in_words(last)}为最后一日，{in_words(last + timedelta(days=1))}删除',
    ]
    return DraftTerm(last_day=last, purge_on=last + timedelta(days=1), notices=tuple(notices), derivation=told)
