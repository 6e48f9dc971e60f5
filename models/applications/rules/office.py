"""Which office receives an application (受理机构): from the place of work, else from the place of home.

The level follows from the items (province, city, district), an item may have its own office (R3 in Shanghai), and a
certificate from elsewhere, or a holder who has moved away, is one of the two cross-region cases of the Shanghai guide.
"""

from dataclasses import dataclass, field
from datetime import date

from models.applications.rules.types import ApplicationType, Region
from models.regulation.asking import stated
from models.regulation.clauses import Profile, in_force
from models.regulation.item_text import NamedItem
from models.regulation.objection import Objection
from models.regulation.serving_offices import Level, ServingOffice, serves, significant

EMPLOYER, HOME = '单位地址', '户籍（居住证）地址'


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where somebody works and lives (division codes, empty where unknown), and who issued his certificate."""

    employer_division: str = ''
    home_division: str = ''
    original_office: str = ''
    region: Region = Region.LOCAL


@dataclass(frozen=True, kw_only=True, slots=True)
class Receiving:
    """The office found, by which address or rule, at which level; objections say why none was found."""

    office: ServingOffice | None
    why: str
    level: Level | None = None
    others: tuple[ServingOffice, ...] = ()
    objections: list[Objection] = field(default_factory=list)
    derivation: list[str] = field(default_factory=list)


def receiving_office(
    profile: Profile,
    day: date,
    kind: ApplicationType,
    items: list[NamedItem],
    place: Place,
    offices: tuple[ServingOffice, ...],
) -> Receiving:
    """Find the one office; where the employer's and the home address lead to two, the employer's comes first."""
    levels = {level_of(profile, day, item) for item in items}
    if len(levels) != 1:
        return _different_levels(profile, day, items)
    level = levels.pop()
    told = [_level_line(profile, day, level, items)]
    if designated := _designated(profile, day, items, offices):
        return _of_designated(designated, level, place, offices, told)
    if found := _of_original(profile, day, kind, place, offices, level, told):
        return found
    return _by_address(profile, day, items, place, offices, level, told)


def level_of(profile: Profile, day: date, item: NamedItem) -> Level:
    """Which level decides on an item."""
    province = in_force(profile, 'province-items', day).value
    if isinstance(province, tuple) and set(item.codes) & set(province):
        return Level.PROVINCE
    return Level(str(in_force(profile, 'general-office-level', day).value))


def filed_at_center(profile: Profile, day: date, kind: ApplicationType, items: list[NamedItem]) -> bool:
    """Whether the renewal is handed to the exam center that examined the welder first (Shaanxi), not to the office."""
    where = in_force(profile, 'welding-renewal-filed-at', day).value
    return kind is ApplicationType.RENEWAL and where == 'original-center' and any(item.welding for item in items)


def _different_levels(profile: Profile, day: date, items: list[NamedItem]) -> Receiving:
    if not items:
        return Receiving(office=None, why='', objections=[Objection(message='请先选择作业项目', field='items')])
    named = '、'.join(f'{item.shown}由{level_of(profile, day, item).label}发证' for item in items)
    clause = in_force(profile, 'province-items', day)
    against = Objection(message=f'{named}，请分别提交申请', clause=clause.article, field='items')
    return Receiving(office=None, why='', objections=[against], derivation=[against.message])


def _level_line(profile: Profile, day: date, level: Level, items: list[NamedItem]) -> str:
    clause = in_force(profile, 'province-items' if level is Level.PROVINCE else 'general-office-level', day)
    return f'{"、".join(item.shown for item in items)}：{level.label}发证机关：{stated(clause)}'


def _designated(
    profile: Profile, day: date, items: list[NamedItem], offices: tuple[ServingOffice, ...]
) -> tuple[ServingOffice | None, str, str] | None:
    """The office a clause names for an item (`R3 杨浦区市场监督管理局`), with that name and the clause's basis."""
    clause = in_force(profile, 'designated-offices', day)
    for line in clause.value if isinstance(clause.value, tuple) else ():
        code, _, name = line.partition(' ')
        if any(code in item.codes for item in items):
            found = next((office for office in offices if office.name.endswith(name.strip())), None)
            return found, name.strip(), stated(clause)
    return None


def _of_designated(
    designated: tuple[ServingOffice | None, str, str],
    level: Level,
    place: Place,
    offices: tuple[ServingOffice, ...],
    told: list[str],
) -> Receiving:
    office, name, basis = designated
    told = [*told, f'指定受理：{name}：{basis}']
    if office is None:
        message = f'该项目由{name}统一受理，请向该机关申请'
        return Receiving(office=None, why='指定受理机关', level=level, objections=[_no(message)], derivation=told)
    if place.region is not Region.ISSUED_HERE and not _in_region(place, offices):
        return Receiving(office=None, why='', level=level, objections=[_nobody_here(place)], derivation=told)
    return Receiving(
        office=office, why='指定受理机关', level=level, derivation=[*told, f'结果：{office.name}'], others=()
    )


def _of_original(
    profile: Profile,
    day: date,
    kind: ApplicationType,
    place: Place,
    offices: tuple[ServingOffice, ...],
    level: Level,
    told: list[str],
) -> Receiving | None:
    """The original issuer: where the holder neither works nor lives here, and for a reissue where the profile says so."""
    reissue = in_force(profile, 'reissue-filed-at', day)
    to_issuer = kind is ApplicationType.REISSUE and reissue.value == 'original-issuer'
    if not to_issuer and place.region is not Region.ISSUED_HERE:
        return None
    why = '原发证机关' if to_issuer else Region.ISSUED_HERE.label
    told.append(f'规则：{why}，由原发证机关受理' + (f'：{stated(reissue)}' if to_issuer else ''))
    if not place.original_office:
        if to_issuer and _in_region(place, offices):
            return None  # who issued it is not known: the office by address finds that out
        message = '请填写原发证机关，由原发证机关受理'
        return Receiving(office=None, why=why, level=level, objections=[_no(message, 'issuer')], derivation=told)
    office = next((one for one in offices if one.name == place.original_office), None)
    office = office or next((one for one in offices if one.name.endswith(place.original_office)), None)
    if office is None:
        message = f'原发证机关“{place.original_office}”不是本地的发证机关，请向该机关申请'
        return Receiving(office=None, why=why, level=level, objections=[_no(message, 'issuer')], derivation=told)
    return Receiving(office=office, why=why, level=level, derivation=[*told, f'结果：{office.name}'])


def _by_address(
    profile: Profile,
    day: date,
    items: list[NamedItem],
    place: Place,
    offices: tuple[ServingOffice, ...],
    level: Level,
    told: list[str],
) -> Receiving:
    found: list[tuple[str, ServingOffice]] = []
    for why, division in ((EMPLOYER, place.employer_division), (HOME, place.home_division)):
        office = _serving(offices, level, division)
        shown = office.name if office else '不在本地各机关管辖范围内' if division else '未填写'
        told.append(f'{why}{division}：{shown}')
        if office:
            found.append((why, office))
    if not found:
        against = _too_coarse(place, offices) or _other_level(level, place, offices) or _nobody_here(place)
        return Receiving(office=None, why='', level=level, objections=[against], derivation=told)
    why, office = found[0]
    others = tuple(other for _, other in found[1:] if other != office)
    return Receiving(office=office, why=why, level=level, others=others, derivation=[*told, f'结果：{office.name}'])


def _serving(offices: tuple[ServingOffice, ...], level: Level, division: str) -> ServingOffice | None:
    """The office of that level which serves a division most closely; none where the division is too coarse."""
    if not division:
        return None
    fitting = [office for office in offices if office.level is level and serves(office, division)]
    return max(fitting, key=lambda office: serves(office, division), default=None)


def _in_region(place: Place, offices: tuple[ServingOffice, ...]) -> bool:
    divisions = [division for division in (place.employer_division, place.home_division) if division]
    return any(serves(office, division) for office in offices for division in divisions)


def _too_coarse(place: Place, offices: tuple[ServingOffice, ...]) -> Objection | None:
    """An address that names the region but not the district."""
    for division in (place.employer_division, place.home_division):
        asked = significant(division)
        served = {significant(own) for office in offices for own in office.divisions}
        finer = any(own.startswith(asked) and own != asked for own in served)
        if division and finer:
            return _no(f'地址（{division}）未填到区县，无法确定受理机构，请选择到区县', 'division')
    return None


def _other_level(level: Level, place: Place, offices: tuple[ServingOffice, ...]) -> Objection | None:
    """The address is served, but by offices that do not decide on such items."""
    if not _in_region(place, offices):
        return None
    message = f'所选项目由{level.label}发证机关办理，本系统没有管辖该地址的{level.label}发证机关，请向该机关申请'
    return _no(message)


def _nobody_here(place: Place) -> Objection:
    if not place.employer_division and not place.home_division:
        return _no('请填写工作单位地址或户籍（居住证）地址，据此确定受理机构', 'division')
    return _no(
        '工作单位和户籍（居住证）都不在本地，没有可以受理的机关；请向工作所在地或户籍（居住证）所在地的发证机关申请'
    )


def _no(message: str, where: str = '') -> Objection:
    return Objection(message=message, clause='TSG Z6001-2019 申请', field=where)
