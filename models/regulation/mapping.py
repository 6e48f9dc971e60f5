"""What became of each item of 2011 (换发对应表): renewed as what, by whose choice, or not at all.

The published table itself could not be read. What the Shanghai guide states stands as confirmed; what else is held
to be so is marked unconfirmed, and what is doubtful goes to the office for a decision, with candidates.
"""

from dataclasses import dataclass

from models.regulation.catalogue import item
from models.regulation.catalogue_2011 import CANCELLED
from models.regulation.catalogue_parts import MEMORY, SHANGHAI
from models.regulation.labelled import Labelled


class Outcome(Labelled):
    """What happens to an old item when it is renewed."""

    AUTOMATIC = 'automatic', '自动对应'
    CHOOSE = 'choose', '由持证人选择'
    CANCELLED = 'cancelled', '已取消'
    MANUAL = 'manual', '由发证机关审核确定'


@dataclass(frozen=True, kw_only=True, slots=True)
class Conversion:
    """One old item's fate. `targets` are codes of 2019; `candidates` only help the office where it decides.

    `options` are the restrictions of the target that the holder picks from (one or more).
    """

    old: str
    outcome: Outcome
    targets: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    source: str = MEMORY
    confirmed: bool = False
    note: str = ''


AUTOMATIC = {
    'A': ('A1', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8'),
    'G1': ('G1', 'G2'),
    'G3': ('G4', 'G5'),
    'R1': ('R1',),
    'R2': ('R2',),
    'R3': ('R3',),
    'P': ('P1', 'P2', 'P3', 'P4', 'P5'),
    'T': ('T1', 'T2'),
    'Q1': ('Q3',),
    'S1': ('S2',),
    'S2': ('S3',),
    'Y1': ('Y2',),
    'Y2': ('Y3',),
    'N1': ('N2',),
    'N2': ('N4', 'N5'),
    'F': ('F1', 'F2'),
    '金属焊': ('金属焊',),
    '非金属焊': ('非金属焊',),
}
SHOWN_BY_SHANGHAI = frozenset({'G4', 'R3', 'Q8'})  # worked examples of the guide
NOTES = {
    'R1': '新项目限于快开门式压力容器，持证人是否均可对应，待与换发对应表核对',
    '金属焊': '代号为焊工本人的项目代号，不随目录改变',
    '非金属焊': '代号为焊工本人的项目代号，不随目录改变',
}
CHOICES = {
    'Q4': ('限桥式起重机', '限门式起重机'),
    'Q5': ('限塔式起重机',),
    'Q6': ('限门座式起重机',),
    'Q7': ('限缆索式起重机',),
    'Q8': ('限流动式起重机',),
    'Q9': ('限升降机',),
}
DOUBTFUL = {
    'A2': (('A',), '特种设备质量管理负责人在新目录中是否保留不明'),
    'G3': (('G2', 'G1'), '三级锅炉司炉一般对应电站锅炉司炉，有的发证机关同时给予工业锅炉司炉'),
    'N1': ((), '车辆维修在新目录中没有对应项目，又不在已取消项目之列'),
    'S1': (('S1',), '客运索道安装是否对应客运索道修理不明'),
    'S4': (('S1',), '客运索道编索是否对应客运索道修理不明'),
    'Y1': (('Y1',), '大型游乐设施安装是否对应大型游乐设施修理不明'),
}


def convert(code: str) -> Conversion:
    """Say what a code of the 2011 catalogue becomes; KeyError where that catalogue has no such code."""
    item('2011', code)
    if code in CANCELLED:
        return Conversion(old=code, outcome=Outcome.CANCELLED, source=SHANGHAI, confirmed=True)
    if code in CHOICES:
        return _chosen(code)
    if code in DOUBTFUL:
        candidates, note = DOUBTFUL[code]
        return Conversion(old=code, outcome=Outcome.MANUAL, candidates=candidates, note=note)
    target = next(new for new, old in AUTOMATIC.items() if code in old)
    shown = code in SHOWN_BY_SHANGHAI
    return Conversion(
        old=code,
        outcome=Outcome.AUTOMATIC,
        targets=(target,),
        source=SHANGHAI if shown else MEMORY,
        confirmed=shown,
        note=NOTES.get(code, ''),
    )


def codes_today(edition: str, code: str) -> tuple[str, ...]:
    """The codes of the catalogue in force that an item stands for; where the office decides, those it may become."""
    if edition == '2019':
        return (code,)
    conversion = convert(code)
    return conversion.targets or conversion.candidates


def _chosen(code: str) -> Conversion:
    shown = code in SHOWN_BY_SHANGHAI
    return Conversion(
        old=code,
        outcome=Outcome.CHOOSE,
        targets=('Q2',),
        options=CHOICES[code],
        source=SHANGHAI,
        confirmed=shown,
        note='' if shown else '须由持证人选择出自指南；可选的限定名称按原项目名称推定，待核',
    )
