"""Old items whose fate the table of conversions leaves to the office: what they become is settled before the decision.

The reviewer chooses among the candidates of the catalogue, or says why the item is not exchanged (不予换发).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from models.applications.rules.types import ApplicationType
from models.regulation.catalogue import item
from models.regulation.item_text import CURRENT, NamedItem
from models.regulation.mapping import Conversion, Outcome, convert
from models.regulation.objection import Objection

CONVERTED = frozenset({ApplicationType.RENEWAL, ApplicationType.REISSUE})
TABLE = '特种设备作业人员证书换发对应表（待核）'


@dataclass(frozen=True, kw_only=True, slots=True)
class Settled:
    """What the reviewer settled: a code of today, or '' and why the item is not exchanged."""

    target: str = ''
    reason: str = ''

    @property
    def refused(self) -> bool:
        """Whether the item is not exchanged."""
        return not self.target


def doubtful(old_edition: str, old_code: str) -> Conversion | None:
    """What is known of an old item that needs the office's decision; None for every other item."""
    if not old_code or old_edition == CURRENT:
        return None
    known = convert(old_code)
    return known if known.outcome is Outcome.MANUAL else None


def worded(old_code: str, settled: Settled) -> str:
    """原G3（三级锅炉司炉）换发为G2（电站锅炉司炉）."""
    old = NamedItem(item=item('2011', old_code)).shown
    if settled.refused:
        return f'{old}不予换发：{settled.reason}'
    return f'{old}换发为{NamedItem(item=item(CURRENT, settled.target)).shown}'


def objections_to_settled(known: Conversion, settled: Settled) -> list[Objection]:
    """What is wrong with a decision: a code that is no candidate, or no reason for an item that is not exchanged."""
    if settled.refused and not settled.reason:
        return [Objection(message='不予换发的，请写明理由', field='reason')]
    if settled.target and settled.target not in known.candidates:
        named = '、'.join(known.candidates) or '无'
        return [Objection(message=f'只能在候选项目中选择（{named}），或者不予换发', clause=TABLE, field='target')]
    return []


def objections_to_unsettled(unsettled: Sequence[str]) -> list[Objection]:
    """Say which old items still need a decision (`unsettled`: their codes)."""
    return [
        Objection(
            message=f'{NamedItem(item=item("2011", code)).shown}不能自动对应现行项目，请先由审核人员“确定换发项目”',
            clause=TABLE,
        )
        for code in unsettled
    ]
