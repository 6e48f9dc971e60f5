"""A revocation (撤销) that the register shows without its ground. Pure.

Only who obtained a licence by deception or bribery may not apply again for years (行政许可法第七十九条); a licence is
revoked for an office's own mistake as well (第六十九条). So the register alone keeps nobody from applying, and lets
nobody through unseen: both sides are told, and the office verifies.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.people.bans import YEARS, BanKind, ban
from models.regulation.clauses import Profile, in_force, number
from models.regulation.derivation import in_words
from models.regulation.objection import Objection
from models.regulation.periods import years_after

VERIFIED = '由受理机关核实撤销原因'


@dataclass(frozen=True, kw_only=True, slots=True)
class Revoked:
    """What was revoked, as readers know it, and since when; None where the register names no day."""

    shown: str
    on: date | None


def objections_to_revoked(profile: Profile, revoked: Iterable[Revoked], day: date) -> list[Objection]:
    """Warn of what was revoked so lately that it may keep its holder from applying, the items of one day together."""
    found: dict[date | None, list[str]] = {}
    for one in revoked:
        if one.on is None or one.on <= day:
            found.setdefault(one.on, []).append(one.shown)
    told = [warning(profile, on, '、'.join(dict.fromkeys(shown)), day) for on, shown in found.items()]
    return [one for one in told if one is not None]


def warning(profile: Profile, on: date | None, shown: str, day: date) -> Objection | None:
    """The warning of one day; None where even the longest term is over."""
    years, kind = number(profile, YEARS[BanKind.DECEPTION], day), BanKind.DECEPTION
    if on is None:
        clause = in_force(profile, YEARS[kind], day).article
        message = (
            f'登记册显示{shown}已被撤销，没有登记撤销日期；因{kind.label}被撤销的，{years}年内不得再次申请，{VERIFIED}'
        )
        return Objection(message=message, clause=clause, soft=True)
    if years_after(on, years) < day:
        return None
    term = ban(profile, kind, person_id=0, start=on)
    message = f'登记册显示{shown}于{in_words(on)}被撤销；因{kind.label}被撤销的，至{in_words(term.until)}不得再次申请，{VERIFIED}'
    return Objection(message=message, clause=term.clause, soft=True)
