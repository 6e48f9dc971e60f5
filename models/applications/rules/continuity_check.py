"""How the clerk made sure of a continuity that no employment record shows (核实聘用连续性)."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.regulation.labelled import Labelled
from models.regulation.objection import Objection


class Evidence(Labelled):
    """What was looked at."""

    CONTRACT = 'contract', '聘用合同'
    EMPLOYER = 'employer', '单位证明'
    INSURANCE = 'insurance', '社保记录'
    OTHER = 'other', '其他'


@dataclass(frozen=True, kw_only=True, slots=True)
class ContinuityCheck:
    """The clerk's word that he made sure, by what; `note` says what 其他 was, and may say more of the others."""

    evidence: Evidence
    note: str = ''

    @property
    def words(self) -> str:
        """已核实（聘用合同：样例）, as the history keeps it."""
        return f'已核实（{self.evidence.label}{"：" if self.note else ""}{self.note}）'


def objections_to_check(unknown: Sequence[str], given: ContinuityCheck | None) -> list[Objection]:
    """Say what is missing where the records show nothing of these items (`unknown`: N1（叉车司机）)."""
    if unknown and given is None:
        message = (
            f'{"、".join(unknown)}的聘用连续性未核验：没有可用的聘用记录。'
            '请核实后勾选“已核实聘用连续性”，并选择核实方式'
        )
        return [Objection(message=message, field='continuity')]
    if unknown and given and given.evidence is Evidence.OTHER and not given.note:
        return [Objection(message='核实方式选择“其他”的，请写明核实了什么', field='continuity_note')]
    return []
