"""为什么查不到我的证书: the causes in the order a person should check them, each with the step that solves it.

The order is that of the Shanghai guide (三、系统操作5): whose login, whose number, then the item itself.
"""

from dataclasses import dataclass
from datetime import date

from models.applications.rules.eligibility import Key, becomes, key_of
from models.certificates.rules.items import HeldItem, ItemStatus, status_on
from models.certificates.rules.printed import last_valid_day
from models.certificates.rules.renewal import WindowState, objections_to_day, renewal_window
from models.regulation.clauses import Profile
from models.regulation.derivation import in_words
from models.regulation.item_text import CURRENT
from models.regulation.labelled import Labelled
from models.regulation.mapping import Outcome, convert

GUIDE = '上海市一网通办操作指南（V4.0）三、系统操作'


class Cause(Labelled):
    """Why a certificate, or an item on it, is not found."""

    NOT_OWN_LOGIN = 'not_own_login', '不是本人登录'
    NOT_CONFIRMED = 'not_confirmed', '身份尚未核验'
    NUMBER_DIFFERS = 'number_differs', '证书编号与身份证号不一致'
    CANCELLED_ITEM = 'cancelled_item', '项目已取消'
    RENEWED = 'renewed', '已经复审或者换发'
    REVOKED = 'revoked', '已撤销或者注销'
    SUSPENDED = 'suspended', '已暂扣'
    EXPIRED = 'expired', '已过有效期'
    CLOSED = 'closed', '已过最迟申请日'
    NOT_YET = 'not_yet', '未到办理时间'
    UNDER_WAY = 'under_way', '已有办理中的申请'
    OTHER_REGION = 'other_region', '证书由外地发证或者在外地复审'
    UNKNOWN = 'unknown', '系统中没有该证书'


class Way(Labelled):
    """The step that solves it."""

    SIGN_IN = 'sign_in', '退出后由本人登录；他人协助请使用个人委托'
    CONFIRM = 'confirm', '携身份证到发证机关核验身份'
    ASK_TO_CORRECT = 'ask_to_correct', '请原发证机关更正证书信息'
    APPLY_NEW = 'apply_new', '申请新办'
    SEE_NEW_CERTIFICATE = 'see_new_certificate', '查看换发后的项目'
    ASK_OFFICE = 'ask_office', '向发证机关查询'
    WAIT = 'wait', '到开放之日再申请，可以设置提醒'
    SEE_APPLICATION = 'see_application', '查看办理中的申请'
    TYPE_IN = 'type_in', '手工录入证书并上传证明'
    RENEW = 'renew', '可以申请复审'


@dataclass(frozen=True, kw_only=True, slots=True)
class Situation:
    """What is known when somebody does not find a certificate; None: not asked or not known.

    `number_on_certificate` is what is printed there, `own_number` the number signed in with; `looked_for` limits the
    search to one item; `elsewhere`: issued or renewed in another region.
    """

    own_login: bool | None = None
    confirmed: bool = True
    own_number: str = ''
    number_on_certificate: str = ''
    held: tuple[HeldItem, ...] = ()
    looked_for: Key | None = None
    open_items: frozenset[Key] = frozenset()
    elsewhere: bool | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One cause, in words, with the step that solves it and the item it is about."""

    cause: Cause
    message: str
    way: Way
    clause: str = GUIDE
    item: str = ''


def findings(profile: Profile, day: date, situation: Situation) -> list[Finding]:
    """Every cause that fits, the one to deal with first on top; never empty unless everything can be renewed now."""
    found = _about_the_person(situation)
    held = [one for one in situation.held if situation.looked_for in {None, key_of(one)}]
    about_items = [one for item in held if (one := _about_an_item(profile, day, situation, item))]
    about_items.sort(key=lambda finding: list(Cause).index(finding.cause))
    if situation.elsewhere:
        message = (
            '本地系统只有本地发证、复审的记录；外地发证或在外地复审过的证书需要手工录入，并上传照片页、取证页、复审页'
        )
        found.append(Finding(cause=Cause.OTHER_REGION, message=message, way=Way.TYPE_IN))
    if not held and not found:
        message = '以上情况都不是的，系统中没有该证书的记录，请手工录入，或向原发证机关查询'
        found.append(Finding(cause=Cause.UNKNOWN, message=message, way=Way.TYPE_IN))
    return [*found, *about_items]


def _about_the_person(situation: Situation) -> list[Finding]:
    found = []
    if situation.own_login is False:
        message = '只能查到登录人本人的证书：当前登录人不是持证人，他人代办也应由本人登录，或使用个人委托'
        found.append(Finding(cause=Cause.NOT_OWN_LOGIN, message=message, way=Way.SIGN_IN))
    if not situation.confirmed:
        message = '账号的身份尚未经发证机关核验，核验前看不到证书'
        found.append(Finding(cause=Cause.NOT_CONFIRMED, message=message, way=Way.CONFIRM, clause=''))
    if situation.number_on_certificate and situation.number_on_certificate != situation.own_number:
        message = '证书编号与登录的身份证号不一致：取证时填报有误，或身份证号变更过，请由原发证机关更正'
        found.append(Finding(cause=Cause.NUMBER_DIFFERS, message=message, way=Way.ASK_TO_CORRECT))
    return found


def _about_an_item(profile: Profile, day: date, situation: Situation, held: HeldItem) -> Finding | None:
    """What keeps one item from the list; None where it can be renewed now."""
    until, _ = last_valid_day(held.until, profile, day)
    if held.edition != CURRENT and convert(held.code).outcome is Outcome.CANCELLED:
        message = f'{held.shown}已取消，不再复审或者补发，查询时不显示'
        return Finding(cause=Cause.CANCELLED_ITEM, message=message, way=Way.APPLY_NEW, item=held.shown)
    status = status_on(held, profile, day)
    by_status = {
        ItemStatus.SUPERSEDED: (Cause.RENEWED, Way.SEE_NEW_CERTIFICATE, '已经复审或者换发，请看换发后的项目'),
        ItemStatus.REVOKED: (Cause.REVOKED, Way.ASK_OFFICE, '已被撤销'),
        ItemStatus.CANCELLED: (Cause.REVOKED, Way.ASK_OFFICE, '已被注销'),
        ItemStatus.SUSPENDED: (Cause.SUSPENDED, Way.ASK_OFFICE, '已被暂扣，恢复后可以申请'),
        ItemStatus.EXPIRED: (Cause.EXPIRED, Way.APPLY_NEW, f'有效期已于{in_words(until)}届满，请重新申请取证'),
    }
    if status in by_status:
        cause, way, words = by_status[status]
        return Finding(cause=cause, message=f'{held.shown}{words}', way=way, item=held.shown)
    if (today := becomes(held)) and today <= situation.open_items:
        message = f'{held.shown}已有办理中的申请，办结前不再列出'
        return Finding(cause=Cause.UNDER_WAY, message=message, way=Way.SEE_APPLICATION, item=held.shown)
    return _about_its_window(profile, day, held, until)


def _about_its_window(profile: Profile, day: date, held: HeldItem, until: date) -> Finding | None:
    window = renewal_window(profile, until, day, welding=held.welding)
    state = window.state(day)
    if state is WindowState.OPEN:
        return None
    against = objections_to_day(window, day)[0]
    cause, way = (Cause.NOT_YET, Way.WAIT) if state is WindowState.NOT_YET else (Cause.CLOSED, Way.APPLY_NEW)
    return Finding(
        cause=cause, message=f'{held.shown}{against.message}', way=way, clause=against.clause, item=held.shown
    )
