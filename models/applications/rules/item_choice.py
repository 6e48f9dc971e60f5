"""Every item with the reason why it can or cannot be chosen now, and from which day.

New items come from the catalogue in force; renewals, reissues and changes of employer from what the person holds,
cancelled old codes hidden. An old item tells what it becomes; where its holder may choose (Q4 to Q9), among what.
"""

from dataclasses import dataclass, field
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
from models.regulation.item_text import CURRENT, NamedItem
from models.regulation.mapping import Conversion, Outcome, convert
from models.regulation.objection import Objection, refusing


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
    found += objections_to_item(profile, day, kind, applicant, named)
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
        found.append(Objection(message=message, clause='特种设备作业人员证书换发对应表（待核）', soft=True))
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
    if kind in EXAMINED_TYPES:
        options = tuple(limit.name for limit in one.item.item.restrictions)
        return _objections_to_option(one.item, one.restriction or one.item.restriction, options)
    if kind is not ApplicationType.RENEWAL or one.item.item.edition == CURRENT:
        return []
    conversion = convert(one.item.code)
    allowed = conversion.targets or conversion.candidates
    if allowed and one.target not in {'', *allowed}:
        named = '、'.join(f'{code}（{item(CURRENT, code).name}）' for code in allowed)
        message = f'{one.item.shown}复审后对应{named}，请重新选择'
        return [Objection(message=message, clause='特种设备作业人员证书换发对应表', field='items')]
    return _objections_to_option(one.item, one.restriction, conversion.options)


def _objections_to_option(named: NamedItem, picked: str, options: tuple[str, ...]) -> list[Objection]:
    if not options or picked in options:
        return []
    message = f'{named.shown}须选择限定的类别：{"、".join(options)}'
    return [Objection(message=message, clause='上海市一网通办操作指南（V4.0）三、3.2', field='items')]
