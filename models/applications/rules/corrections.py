"""What a notice of correction (补正告知) may ask for: everything at once the first time, nothing new later.

A target is `form/<path of the field>`, `material/<key of the paper>` or `item/<number of its row>`: a place would
shift when another item is removed, and the next notice would then name a different one.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from models.applications.rules.clock_terms import ClockName, Term
from models.regulation.derivation import in_words
from models.regulation.objection import Objection

ONCE = '行政许可法第三十二条'
LONGEST_REMARK = 1000
TRANSLATION = '_translation'


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    """One thing to be mended: where, what is wrong with it, and what readers call it."""

    target: str
    remark: str
    label: str = ''

    @property
    def kind(self) -> str:
        """form, material or item."""
        return self.target.partition('/')[0]

    @property
    def key(self) -> str:
        """The path, key or number behind the kind."""
        return self.target.partition('/')[2]


def covers(told: str, target: str) -> bool:
    """Whether a target lies within one that was told before: itself, a cell of its rows, a translation beside it."""
    beside = target.startswith('material/') and target == told + TRANSLATION
    within = told.startswith('form/') and target.startswith(f'{told}/')
    return target == told or within or beside


def objections_to_marks(marks: list[Mark], places: Mapping[str, str], *, first: frozenset[str]) -> list[Objection]:
    """Everything wrong with a notice. `places`: target → label of what can be marked, rows by their field.

    `first`: the targets of the first notice, empty while there has been none.
    """
    if not marks:
        return [Objection(message='请至少标出一处需要补正的内容，并写明要求', field='items')]
    found = []
    for mark in marks:
        if not any(covers(place, mark.target) for place in places):
            what = f'“{mark.label}”' if mark.label else '所标注的内容'
            found.append(Objection(message=f'申请中没有{what}，请重新标注', field=mark.target))
        elif not mark.remark:
            message = f'“{mark.label}”需要补正什么还没有写，请写明要求'
            found.append(Objection(message=message, field=mark.target))
        elif first and not any(covers(told, mark.target) for told in first):
            message = f'“{mark.label}”不在首次补正告知的范围内；需要补正的内容应当一次告知，此后不能再增加'
            found.append(Objection(message=message, clause=ONCE, field=mark.target))
    if len({mark.target for mark in marks}) < len(marks):
        found.append(Objection(message='同一处只能标注一次，请把要求合并填写', field='items'))
    return found


def objections_to_late_notice(terms: list[Term]) -> list[Objection]:
    """Say that the days for the notice have passed: the application counts as accepted and cannot be sent back."""
    term = next((one for one in terms if one.name is ClockName.ACCEPTANCE), None)
    if term is None or term.due is None or term.days_left is None or term.days_left >= 0:
        return []
    message = (
        f'一次告知补正的期限{in_words(term.due)}已过，依法自收到申请材料之日起即为受理，不能再退回补正；'
        '请办理受理，材料问题在审查中处理'
    )
    return [Objection(message=message, clause=ONCE)]
