"""Who may apply for what: age, schooling, health, bans, what is held already, what is under way.

Everything at once, each reason with its clause and the first day or act that changes it. What the applicant declared
about violations is for the reviewer to judge: it never refuses by itself. A break in the work that the employment
records show to be too long does; where there are no records the clerk confirms.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from models.applications.rules.types import ApplicationType
from models.certificates.rules.items import HeldItem, ItemStatus, status_on
from models.certificates.rules.printed import last_valid_day
from models.certificates.rules.renewal import WindowState, objections_to_day, renewal_window
from models.certificates.rules.revoked import Revoked, objections_to_revoked
from models.employment.rules.continuity import Continuity, continuity, objections_to_continuity
from models.people.bans import Ban, objections_to_banned
from models.regulation.catalogue_parts import Education
from models.regulation.clauses import Clause, Profile, in_force, number
from models.regulation.derivation import in_words
from models.regulation.item_text import CURRENT, NamedItem
from models.regulation.mapping import Outcome, convert
from models.regulation.objection import Objection
from models.regulation.periods import age_on, birthday

Key = tuple[str, str, str]
"""Edition, code, and what limits it: two kinds of crane, or two codes of one welder, are two items."""
EXAMINED_TYPES = (ApplicationType.NEW, ApplicationType.ADDITION)
AGED_TYPES = (*EXAMINED_TYPES, ApplicationType.RENEWAL)
LEVELS = {
    '小学': 0, 'primary': 0,
    '初中': 1, 'junior': 1,
    '高中': 2, '中专': 2, '技校': 2, '职高': 2, '高中（含中专）': 2, '高中(含中专)': 2, 'senior': 2,
    '大专': 3, '专科': 3, 'college': 3,
    '本科': 4, '大学': 4, 'bachelor': 4,
    '硕士研究生': 5, '硕士': 5, '研究生': 5, 'master': 5,
    '博士研究生': 6, '博士': 6, 'doctor': 6,
}  # fmt: skip
ASKED = {Education.JUNIOR: 1, Education.SENIOR: 2}
SCHOOLING = '陕市监发〔2023〕376号附件4'


@dataclass(frozen=True, kw_only=True, slots=True)
class Applicant:
    """What is known of a person; None and '' mean that nothing was said.

    `healthy`: declares to meet the health asked for; `violations`: declared 发生过; `continuity`: what the records of
    employment show of an item (nothing there: 未核验); `open_items`: items with an application under way; `held_known`:
    without it nothing is concluded from holding nothing; `revoked`: what the register shows revoked without the ground.
    """

    birth: date | None = None
    education: str = ''
    healthy: bool | None = None
    violations: bool | None = None
    continuity: Mapping[Key, Continuity] = field(default_factory=dict)
    experience_years: int | None = None
    held: tuple[HeldItem, ...] = ()
    held_known: bool = True
    open_items: frozenset[Key] = frozenset()
    bans: tuple[Ban, ...] = ()
    revoked: tuple[Revoked, ...] = ()


def key_of(item: NamedItem | HeldItem) -> Key:
    """What makes two items the same."""
    edition = item.item.edition
    return edition, item.code, item.restriction


def becomes(held: NamedItem | HeldItem) -> set[Key]:
    """The items of today that one stands for: 原G4 stands for G3; Q4 for each crane its holder may choose."""
    if held.item.edition == CURRENT:
        return {key_of(held)}
    conversion = convert(held.code)
    limits = conversion.options or ((held.restriction,) if held.welding else ('',))
    return {(CURRENT, new, limit) for new in (conversion.targets or conversion.candidates) for limit in limits}


def objections_to_applicant(
    profile: Profile, day: date, kind: ApplicationType, applicant: Applicant, items: list[NamedItem]
) -> list[Objection]:
    """Every reason against this application, the person's first, then each item's, then of their choice together."""
    found = objections_to_person(profile, day, kind, applicant, welding=any(item.welding for item in items))
    for item in items:
        found += objections_to_item(profile, day, kind, applicant, item)
    return [*found, *objections_to_together(profile, day, kind, applicant, items)]


def objections_to_person(
    profile: Profile, day: date, kind: ApplicationType, applicant: Applicant, *, welding: bool = False
) -> list[Objection]:
    """Age, bans, what was declared."""
    if kind not in AGED_TYPES:
        return []
    found = objections_to_banned(applicant.bans, day) + objections_to_revoked(profile, applicant.revoked, day)
    if applicant.birth:
        found += _objections_to_age(profile, day, kind, applicant.birth, welding=welding)
    if applicant.violations:
        clause = in_force(profile, 'renewal-without-violations', day)
        message = '申请人声明持证期间发生过违章作业行为或责任事故，由审核人员核实后决定'
        found.append(Objection(message=message, clause=clause.article, soft=True))
    return found


def objections_to_item(
    profile: Profile, day: date, kind: ApplicationType, applicant: Applicant, item: NamedItem
) -> list[Objection]:
    """Schooling, health, what is held, what is under way."""
    found: list[Objection] = []
    if kind in EXAMINED_TYPES:
        found += _objections_to_edition(item)
        found += _objections_to_schooling(item, applicant.education)
        found += _objections_to_experience(profile, day, item, applicant)
        found += _objections_to_held_already(profile, day, item, applicant)
        found += _objections_to_health(item, applicant)
    else:
        found += _objections_to_renewed(profile, day, kind, item, applicant)
    if kind is ApplicationType.RENEWAL:
        found += _objections_to_continuity(profile, day, applicant, item)
    today = becomes(item)
    if today and today <= applicant.open_items:
        message = f'{item.shown}已有一件办理中的申请，办结或撤回后可以再次申请'
        found.append(Objection(message=message, clause='一人一项目同时只办理一件'))
    return found


def objections_to_together(
    profile: Profile, day: date, kind: ApplicationType, applicant: Applicant, items: list[NamedItem]
) -> list[Objection]:
    """Exclusive items (R3), welding apart from the rest, and 新办 against 增项."""
    found: list[Objection] = []
    clause = in_force(profile, 'exclusive-items', day)
    alone = clause.value if isinstance(clause.value, tuple) else ()
    exclusive = [item for item in items if set(item.codes) & set(alone)]
    if exclusive and len({item.key for item in items}) > 1:
        named = '、'.join(item.shown for item in exclusive)
        found.append(Objection(message=f'{named}不能与其他项目同时申请，请另行单独提交一件申请', clause=clause.article))
    if kind in AGED_TYPES and len({item.welding for item in items}) > 1:
        message = '焊接项目适用焊接操作人员考核细则，不能与其他项目同时申请，请分别提交'
        found.append(Objection(message=message, clause='TSG Z6002'))
    if kind in EXAMINED_TYPES:
        found += _objections_to_type(profile, day, kind, applicant)
    return found


def renewable(profile: Profile, day: date, held: HeldItem) -> bool:
    """Whether an item is valid and its renewal still lies ahead or open: only then is a new application out of place."""
    if status_on(held, profile, day) is not ItemStatus.VALID:
        return False
    until, _ = last_valid_day(held.until, profile, day)
    state = renewal_window(profile, until, day, welding=held.welding).state(day)
    return state in {WindowState.NOT_YET, WindowState.OPEN}


def _objections_to_age(
    profile: Profile, day: date, kind: ApplicationType, birth: date, *, welding: bool
) -> list[Objection]:
    lowest = in_force(profile, 'age-lowest', day)
    years = number(profile, 'age-lowest', day)
    if age_on(day, birth) < years:
        first = in_words(birthday(birth, years))
        return [Objection(message=f'申请人未满{years}周岁，{first}起可以申请', clause=lowest.article, field='birth')]
    name = 'renewal-age-highest' if kind is ApplicationType.RENEWAL else 'age-highest'
    highest = in_force(profile, f'welding-{name}' if welding else name, day)
    most = number(profile, f'welding-{name}' if welding else name, day)
    if age_on(day, birth) <= most:
        return []
    last = in_words(birthday(birth, most + 1) - timedelta(days=1))
    message = f'申请人已超过{kind.label}的最高年龄{most}周岁，最后可以申请的日子为{last}'
    return [Objection(message=message, clause=_article(highest), field='birth')]


def _article(clause: Clause) -> str:
    return clause.article + ('' if clause.confirmed else '（待确认）')


def _objections_to_continuity(profile: Profile, day: date, applicant: Applicant, item: NamedItem) -> list[Objection]:
    """A break in the employment that is too long; where no record tells, the clerk is asked."""
    known = applicant.continuity.get(key_of(item)) or continuity(profile, (), day, welding=item.welding)
    return objections_to_continuity(known, item.shown)


def _objections_to_edition(item: NamedItem) -> list[Objection]:
    if item.item.edition == CURRENT:
        return []
    message = f'{item.shown}是2011年目录的项目，不再受理取证；请按现行目录选择项目'
    return [Objection(message=message, clause='市场监管总局公告2021年第41号')]


def _objections_to_schooling(item: NamedItem, education: str) -> list[Objection]:
    asked, level = item.item.education, LEVELS.get(education)
    if not asked or not education:
        return []
    if level is None:
        return [Objection(message='未能识别所填学历，请在学历选项中选择', field='education')]
    if level >= ASKED[asked]:
        return []
    message = f'{item.shown}要求{asked}及以上学历，所填学历为{education}；取得相应学历后可以申请'
    return [Objection(message=message, clause=SCHOOLING, field='education')]


def _objections_to_experience(profile: Profile, day: date, item: NamedItem, applicant: Applicant) -> list[Objection]:
    years = number(profile, 'manager-experience-years', day)
    if item.code != 'A' or applicant.experience_years is None or applicant.experience_years >= years:
        return []
    clause = in_force(profile, 'manager-experience-years', day)
    message = f'{item.shown}要求{years}年以上相关工作经历（待确认），由受理人员核实'
    return [Objection(message=message, clause=clause.article, field='experience', soft=not clause.confirmed)]


def _objections_to_health(item: NamedItem, applicant: Applicant) -> list[Objection]:
    if not item.item.health or applicant.healthy:
        return []
    if applicant.healthy is None:
        message = f'{item.shown}要求：{item.item.health}，申请时须声明或提交体检报告'
        return [Objection(message=message, clause=SCHOOLING, soft=True)]
    message = f'{item.shown}要求：{item.item.health}；声明不符合的不能申请该项目'
    return [Objection(message=message, clause=SCHOOLING, field='health')]


def _objections_to_held_already(profile: Profile, day: date, item: NamedItem, applicant: Applicant) -> list[Objection]:
    for held in applicant.held:
        if key_of(item) in becomes(held) and renewable(profile, day, held):
            until, _ = last_valid_day(held.until, profile, day)
            message = f'已持有{held.shown}，有效期至{in_words(until)}，不需要再次取证；到期前请申请复审'
            return [Objection(message=message, clause='TSG Z6001-2019 复审')]
    return []


def _objections_to_type(profile: Profile, day: date, kind: ApplicationType, applicant: Applicant) -> list[Objection]:
    clause = in_force(profile, 'additions-apart', day)
    holds = any(status_on(held, profile, day) is ItemStatus.VALID for held in applicant.held)
    if not clause.value or not applicant.held_known or holds is (kind is ApplicationType.ADDITION):
        return []
    if holds:
        return [Objection(message='已持有有效的证书，增加项目请改选“增项”', clause=_article(clause))]
    return [Objection(message='没有有效的证书，首次取证请改选“新办”', clause=_article(clause))]


def _objections_to_renewed(
    profile: Profile, day: date, kind: ApplicationType, item: NamedItem, applicant: Applicant
) -> list[Objection]:
    if item.item.edition != CURRENT and convert(item.code).outcome is Outcome.CANCELLED:
        message = f'{item.shown}已取消，不再复审或者补发；需要从事其他项目的请申请新办'
        return [Objection(message=message, clause=convert(item.code).source)]
    if not applicant.held_known:
        return []
    held = next((held for held in applicant.held if key_of(held) == key_of(item)), None)
    if held is None:
        return [Objection(message=f'名下没有{item.shown}，请核对项目，或手工录入证书后再申请')]
    return objections_to_holding(profile, day, kind, held)


def objections_to_holding(profile: Profile, day: date, kind: ApplicationType, held: HeldItem) -> list[Objection]:
    """Why a held item cannot be renewed, reissued or moved to another employer on that day."""
    status = status_on(held, profile, day)
    if kind is ApplicationType.RENEWAL and status in {ItemStatus.VALID, ItemStatus.EXPIRED}:
        until, _ = last_valid_day(held.until, profile, day)
        return objections_to_day(renewal_window(profile, until, day, welding=held.welding), day)
    if status is ItemStatus.VALID:
        return []
    ways = {
        ItemStatus.EXPIRED: '请申请新办，重新参加考试',
        ItemStatus.SUSPENDED: '恢复后可以申请，请向发证机关查询',
        ItemStatus.SUPERSEDED: '请选择换发后的项目',
    }
    way = ways.get(status, '请按规定重新申请取证')
    return [Objection(message=f'{held.shown}{status.label}，不能{kind.label}；{way}')]
