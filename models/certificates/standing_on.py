"""What stands on a row of a typed certificate: subjects above this one say what would become false by changing it."""

from collections.abc import Awaitable, Callable, Iterable
from datetime import date

from models.certificates.rules.items import HeldItem
from models.regulation.objection import Objection

Filed = Callable[[Iterable[int]], Awaitable[bool]]
Judge = Callable[[int, HeldItem, HeldItem, date], Awaitable[list[Objection]]]
_filed: list[Filed] = []
_judges: list[Judge] = []


def guard_rows_with(filed_upon: Filed) -> None:
    """Let the applications say which rows a filed one stands on: their days are the office's to judge from then on."""
    if filed_upon not in _filed:
        _filed.append(filed_upon)


def guard_changes_with(judge: Judge) -> None:
    """Let a subject object to a change: `judge(item_id, before, after, day)`."""
    if judge not in _judges:
        _judges.append(judge)


async def objections_to_change(item_id: int, before: HeldItem, after: HeldItem, day: date) -> list[Objection]:
    """Everything that stands on this row and would no longer be true."""
    wrong = []
    for filed_upon in _filed:
        if await filed_upon([item_id]):
            message = f'{before.shown}已用于提交过的申请，不能再改；有误的，请等待补正通知或联系受理机关'
            wrong.append(Objection(message=message, field='item'))
    for judge in _judges:
        wrong += await judge(item_id, before, after, day)
    return wrong
