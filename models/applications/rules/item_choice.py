"""Every item with the reason why it can or cannot be chosen now, and from which day.

New items come from the catalogue in force; renewals, reissues and changes of employer from what the person holds,
cancelled old codes hidden. An old item tells what it becomes; where its holder may choose (Q4 to Q9), among what.
"""

import re
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import date

from models.applications.rules.eligibility import (
    EXAMINED_TYPES,
    Applicant,
    objections_to_applicant,
    objections_to_item,
    objections_to_person,
)
from models.applications.rules.types import ApplicationType
from models.certificates.rules.items import HeldItem, ItemStatus, status_on
from models.certificates.rules.printed import last_valid_day
from models.certificates.rules.renewal import renewal_window
from models.regulation.catalogue import item, items
from models.regulation.clauses import Profile
from models.regulation.item_text import CURRENT, METAL, OWN_CODE, NamedItem, spelled
from models.regulation.mapping import Conversion, Outcome, convert
from models.regulation.objection import Objection, refusing
from models.regulation.text import clean_text, objections_to_text


@dataclass(frozen=True, kw_only=True, slots=True)
class ItemChoice:
    """One line of the choice. `opens`: the first day of its renewal window, None where no day is set.

    `targets`: codes of today; `options`: the restrictions to choose from, one or more; `by_office`: the office decides
    what it becomes.
    """

    item: NamedItem
    objections: list[Objection] = field(default_factory=list)
    opens: date | None = None
    closes: date | None = None
    targets: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    by_office: bool = False
    held: HeldItem | None = None

    @property
    def selectable(self) -> bool:
        """Whether it can be chosen now; the objections say why not."""
        return not refusing(self.objections)


@dataclass(frozen=True, kw_only=True, slots=True)
class Chosen:
    """What somebody picked: the item, and for an old one what it is to become (code of today and restriction)."""

    item: NamedItem
    target: str = ''
    restriction: str = ''


def as_kept(one: Chosen, kind: ApplicationType) -> Chosen:
    """A pick as it is compared and kept: a welder's new code in its one spelling; what is held stays as it is held."""
    if kind not in EXAMINED_TYPES or not one.item.welding:
        return one
    named = replace(one.item, restriction=spelled(one.item.restriction))
    return replace(one, item=named, restriction=spelled(one.restriction))


OWN_EXAMPLE = 'SMAW-FeⅡ-6G-12/60-Fef3J'
LONGEST_OWN_CODE = 60
TABLE_DOUBTED = '特种设备作业人员证书换发对应表（待核）'
ASK = '；现在不能在线办理，请携带证书向发证机关查询'


def today_code(one: Chosen) -> str:
    """The code of today that was picked; where an old item becomes one alone, nobody has to pick it."""
    if one.target or one.item.item.edition == CURRENT:
        return one.target or one.item.code
    conversion = convert(one.item.code)
    allowed = conversion.targets or conversion.candidates
    return allowed[0] if len(allowed) == 1 else ''


def item_choices(profile: Profile, day: date, kind: ApplicationType, applicant: Applicant) -> list[ItemChoice]:
    """Every line of the choice, in the order of the catalogue or of the certificates."""
    if kind in EXAMINED_TYPES:
        return [_new(profile, day, kind, applicant, NamedItem(item=one)) for one in items(CURRENT)]
    return [_held(profile, day, kind, applicant, held) for held in applicant.held if _shown(held)]


def objections_to_chosen(
    profile: Profile, day: date, kind: ApplicationType, applicant: Applicant, chosen: list[Chosen]
) -> list[Objection]:
    """Everything against what was picked: nothing, twice the same, no restriction, a wrong target, and eligibility."""
    if not chosen:
        return [Objection(message='请至少选择一个作业项目', field='items')]
    found = []
    keys = [(one.item.key, one.target, one.restriction or one.item.restriction) for one in chosen]
    if len(set(keys)) < len(keys):
        found.append(Objection(message='同一项目选择了两次，请删去一个', field='items'))
    for one in chosen:
        found += _objections_to_target(one, kind)
    asked = [_as_asked(one, kind) for one in chosen]
    return list(dict.fromkeys([*found, *objections_to_applicant(profile, day, kind, applicant, asked)]))


def _new(profile: Profile, day: date, kind: ApplicationType, applicant: Applicant, named: NamedItem) -> ItemChoice:
    found = objections_to_person(profile, day, kind, applicant, welding=named.welding)
    found += objections_to_item(profile, day, kind, applicant, named)
    options = tuple(limit.name for limit in named.item.restrictions)
    return ItemChoice(
        item=named, objections=sorted(found, key=lambda one: one.soft), targets=(named.code,), options=options
    )


def _held(profile: Profile, day: date, kind: ApplicationType, applicant: Applicant, held: HeldItem) -> ItemChoice:
    named = NamedItem(item=held.item, restriction=held.restriction)
    found = objections_to_person(profile, day, kind, applicant, welding=held.welding)
    found += objections_to_item(profile, day, kind, replace(applicant, held=(held,)), named)
    until, _ = last_valid_day(held.until, profile, day)
    window = renewal_window(profile, until, day, welding=held.welding)
    renewing = kind is ApplicationType.RENEWAL and status_on(held, profile, day) is ItemStatus.VALID
    conversion = (
        convert(held.code)
        if held.edition != CURRENT
        else Conversion(old=held.code, outcome=Outcome.AUTOMATIC, targets=(held.code,))
    )
    if conversion.outcome is Outcome.MANUAL:
        message = f'{held.shown}不能自动对应现行项目：{conversion.note}，由发证机关审核确定'
        soft = bool(conversion.candidates)
        found.append(Objection(message=message if soft else f'{message}{ASK}', clause=TABLE_DOUBTED, soft=soft))
    return ItemChoice(
        item=named,
        objections=sorted(found, key=lambda one: one.soft),  # what refuses is read first
        opens=window.opens if renewing else None,
        closes=window.closes if renewing else None,
        targets=conversion.targets or conversion.candidates,
        options=conversion.options,
        by_office=conversion.outcome is Outcome.MANUAL,
        held=held,
    )


def _shown(held: HeldItem) -> bool:
    """Cancelled items are not listed at all (Shanghai guide, 三、系统操作4)."""
    return held.edition == CURRENT or convert(held.code).outcome is not Outcome.CANCELLED


def _as_asked(one: Chosen, kind: ApplicationType) -> NamedItem:
    """What eligibility looks at: for a new item the restriction picked belongs to it; a held one stays as it is."""
    if kind in EXAMINED_TYPES and one.restriction:
        return NamedItem(item=one.item.item, restriction=one.restriction)
    return one.item


def _objections_to_target(one: Chosen, kind: ApplicationType) -> list[Objection]:
    if kind in EXAMINED_TYPES and one.item.welding:
        return objections_to_own_code(one.item, one.restriction or one.item.restriction)
    if kind in EXAMINED_TYPES:
        options = tuple(limit.name for limit in one.item.item.restrictions)
        return _objections_to_option(one.item, one.restriction or one.item.restriction, options)
    if one.item.item.edition == CURRENT:
        return []
    conversion = convert(one.item.code)
    allowed = conversion.targets or conversion.candidates
    if not allowed and conversion.outcome is Outcome.MANUAL:
        message = f'{one.item.shown}没有对应的现行项目{ASK}'
        return [Objection(message=message, clause=TABLE_DOUBTED, field='items')]
    if allowed and today_code(one) not in allowed:
        named = '、'.join(f'{code}（{item(CURRENT, code).name}）' for code in allowed)
        message = f'{one.item.shown}复审后对应{named}，请重新选择'
        return [Objection(message=message, clause='特种设备作业人员证书换发对应表', field='items')]
    return (
        _objections_to_option(one.item, one.restriction, conversion.options) if kind is ApplicationType.RENEWAL else []
    )


def objections_to_own_code(named: NamedItem, code: str) -> list[Objection]:
    """What stands against a welder's own code: none, too long, unreadable; an unusual shape only warns."""
    if not code.strip():
        return [Objection(message=f'{named.item.name}须填写焊工项目代号，例如{OWN_EXAMPLE}', field='items')]
    wrong = objections_to_text(code, LONGEST_OWN_CODE)
    if clean_text(code, longest=LONGEST_OWN_CODE) != code and not wrong:
        wrong = [Objection(message='只能写成一行，请重新填写')]
    if wrong:
        return [Objection(message=f'焊工项目代号：{one.message}', field='items') for one in wrong]
    if named.code == METAL and not OWN_CODE.fullmatch(re.sub(r'\s', '', unicodedata.normalize('NFKC', code))):
        message = f'项目代号“{code}”的写法不常见，请对照焊接操作人员考核细则核对，例如{OWN_EXAMPLE}'
        return [Objection(message=message, clause='TSG Z6002', soft=True)]
    return []


def _objections_to_option(named: NamedItem, picked: str, options: tuple[str, ...]) -> list[Objection]:
    if not options or picked in options:
        return []
    message = f'{named.shown}须选择限定的类别：{"、".join(options)}'
    return [Objection(message=message, clause='上海市一网通办操作指南（V4.0）三、3.2', field='items')]
