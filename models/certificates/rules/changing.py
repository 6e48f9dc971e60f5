"""What may become of an item on the register, and what a correction says. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from models.certificates.rules.items import HeldItem, ItemStatus, Origin
from models.certificates.rules.printed import NotPrinted, PrintedDay, read_printed
from models.certificates.rules.register import RegisterChange
from models.regulation.item_text import NamedItem, NoSuchItem, read_shown
from models.regulation.objection import Objection
from models.regulation.text import clean_text, objections_to_text

GONE = frozenset({ItemStatus.REVOKED, ItemStatus.CANCELLED, ItemStatus.SUPERSEDED})
FROM: dict[RegisterChange, frozenset[ItemStatus]] = {
    RegisterChange.SUSPEND: frozenset({ItemStatus.VALID}),
    RegisterChange.RESTORE: frozenset({ItemStatus.SUSPENDED}),
    RegisterChange.REVOKE: frozenset(ItemStatus) - GONE,
    RegisterChange.CANCEL: frozenset(ItemStatus) - GONE,
    RegisterChange.CORRECT: frozenset(ItemStatus) - GONE,
}
"""The states from which a change leads on; 已过期 is stored as valid."""
BECOMES = {
    RegisterChange.SUSPEND: ItemStatus.SUSPENDED, RegisterChange.RESTORE: ItemStatus.VALID,
    RegisterChange.REVOKE: ItemStatus.REVOKED, RegisterChange.CANCEL: ItemStatus.CANCELLED,
}  # fmt: skip
FIELDS = {'item': '作业项目', 'start': '有效期起', 'until': '有效期止', 'issuer': '发证机关', 'archive': '档案编号'}
"""What a correction may change."""
LONGEST = {'issuer': 120, 'archive': 40}


@dataclass(frozen=True, kw_only=True, slots=True)
class Corrected:
    """An item after a correction."""

    named: NamedItem
    start: PrintedDay
    until: PrintedDay
    issuer: str
    archive: str


def now_said(held: HeldItem, archive: str) -> dict[str, str]:
    """What the register says, in the words in which it is corrected."""
    return {
        'item': held.shown, 'start': str(held.start or ''), 'until': str(held.until), 'issuer': held.issuer,
        'archive': archive,
    }  # fmt: skip


def objections_to_change(
    change: RegisterChange, held: HeldItem, origin: Origin, day: date, today: date, *, since: date | None = None
) -> list[Objection]:
    """Why this cannot be done to this item. `since`: the day from which on it stands as it does."""
    found = []
    if origin is Origin.TYPED:
        found.append(Objection(message='这是持证人手工录入的证书，由持证人自己修改，不能在登记册里变更'))
    if held.status not in FROM[change]:
        found.append(Objection(message=f'该项目{held.status.label}，不能{change.label}'))
    if day > today:
        found.append(Objection(message='日期不能晚于今天', field='day'))
    if held.start is not None and day < held.start.first:
        found.append(Objection(message='日期不能早于有效期起', field='day'))
    if change is RegisterChange.RESTORE and since is not None and day < since:
        found.append(Objection(message=f'恢复的日期不能早于暂扣的日期（{since}）', field='day'))
    return found


def corrected(typed: Mapping[str, str], before: Mapping[str, str]) -> tuple[Corrected | None, list[Objection]]:
    """What an item says after a correction, or every fault in it; what was left empty stays as it is."""
    told, wrong = {key: clean_text(typed.get(key, ''), longest=120) or before[key] for key in FIELDS}, list[Objection]()
    for key, most in LONGEST.items():
        wrong += [
            Objection(message=f'{FIELDS[key]}：{one.message}', field=key) for one in objections_to_text(told[key], most)
        ]
    if told == dict(before):
        return None, [Objection(message='没有改动，请填写要更正的内容')]
    named = start = until = None
    try:
        named = read_shown(told['item'])
    except NoSuchItem as fault:
        wrong.append(Objection(message=f'作业项目：{fault}', field='item'))
    try:
        start, until = read_printed(told['start']), read_printed(told['until'])
    except NotPrinted as fault:
        wrong.append(Objection(message=f'有效期：{fault}', field='until'))
    if start and until and until.last < start.first:
        wrong.append(Objection(message='有效期止早于有效期起，请核对', field='until'))
    if wrong or not (named and start and until):
        return None, wrong
    return Corrected(named=named, start=start, until=until, issuer=told['issuer'], archive=told['archive']), []
