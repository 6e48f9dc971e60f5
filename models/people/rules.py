"""Who somebody is here, what he may do, when he may try again. Pure."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from models.records.rules import Actor, Role
from models.regulation.labelled import Labelled
from models.regulation.objection import Objection


class Duty(Labelled):
    """What somebody does in an organisation (design §2)."""

    ADMIN = 'admin', '系统管理员'
    CLERK = 'clerk', '受理'
    REVIEWER = 'reviewer', '审核'
    APPROVER = 'approver', '审批'
    CENTER_MANAGER = 'center_manager', '考试机构负责人'
    INVIGILATOR = 'invigilator', '监考'
    ASSESSOR = 'assessor', '考评'
    LEAD_ASSESSOR = 'lead_assessor', '考评组长'


OFFICE_DUTIES = (Duty.CLERK, Duty.REVIEWER, Duty.APPROVER)
CENTER_DUTIES = (Duty.CENTER_MANAGER, Duty.INVIGILATOR, Duty.ASSESSOR, Duty.LEAD_ASSESSOR)
ROLE_OF_DUTY = (
    {Duty.ADMIN: Role.ADMIN} | dict.fromkeys(OFFICE_DUTIES, Role.ISSUER) | dict.fromkeys(CENTER_DUTIES, Role.CENTER)
)


class OfficeLevel(Labelled):
    """How high an issuing office stands."""

    COUNTY = 'county', '县（区）级'
    CITY = 'city', '市级'
    PROVINCE = 'province', '省级'


class PeopleStep(Labelled):
    """What happens to people, organisations and their sessions."""

    SET_UP = 'set_up', '设立系统'
    REGISTERED = 'registered', '注册账号'
    CREATED = 'created', '建立账号'
    CONFIRMED = 'confirmed', '核验身份'
    CONFIRMATION_REFUSED = 'confirmation_refused', '身份核验不通过'
    SIGNED_IN = 'signed_in', '登录'
    LOCKED_OUT = 'locked_out', '登录失败次数过多'
    SIGNED_OUT = 'signed_out', '退出登录'
    SIGNED_OUT_EVERYWHERE = 'signed_out_everywhere', '退出全部设备'
    PASSWORD_CHANGED = 'password_changed', '修改密码'
    PASSWORD_RESET = 'password_reset', '重置密码'
    DISABLED = 'disabled', '停用账号'
    ENABLED = 'enabled', '启用账号'
    PARTICULARS_CHANGED = 'particulars_changed', '修改个人资料'
    ORGANISATION_ADDED = 'organisation_added', '登记单位'
    ORGANISATION_CHANGED = 'organisation_changed', '修改单位信息'
    ORGANISATIONS_IMPORTED = 'organisations_imported', '导入单位'
    DUTY_GIVEN = 'duty_given', '分配岗位'
    DUTY_ENDED = 'duty_ended', '撤销岗位'
    REGISTER_ASKED = 'register_asked', '查询外部登记信息'
    ORGANISATION_FROM_OUTSIDE = 'organisation_from_outside', '按外部登记信息登记单位'
    FILE_REFUSED = 'file_refused', '拒收有危险的文件'


@dataclass(frozen=True, slots=True)
class Standing:
    """One way in which a person may act: a role, the organisation it is held in, duties there or a mandate of it."""

    role: Role
    organisation_id: int | None = None
    organisation_name: str = ''
    duties: tuple[Duty, ...] = ()
    mandate_id: int | None = None
    functions: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Me:
    """Who is looking at a page: the person, as whom he acts, and as whom he could."""

    person_id: int
    session_id: int
    name: str
    id_number_masked: str
    phone_masked: str
    confirmed: bool
    standing: Standing
    standings: tuple[Standing, ...] = field(default=())
    must_change_password: bool = False
    unread: int = 0
    opened_with: frozenset[str] = frozenset()
    """The functions of a mandate of which one opens the page that is looked at; empty where none is needed."""

    @property
    def role(self) -> Role:
        """The role acted in."""
        return self.standing.role

    @property
    def actor(self) -> Actor:
        """What operations are handed."""
        return Actor(
            person_id=self.person_id,
            role=self.standing.role,
            session_id=self.session_id,
            organisation_id=self.standing.organisation_id,
            mandate_id=self.standing.mandate_id,
        )


# How the house guards its door; not a regulation.
SHORTEST_PASSWORD, LONGEST_PASSWORD = 8, 128
SESSION_TERM = timedelta(hours=12)
WATCHED = timedelta(minutes=15)
PAIR_TRIES, NAME_TRIES, ADDRESS_TRIES = 5, 20, 60
NAME_WAIT = timedelta(seconds=30)
CLAIMS_PER_NUMBER = 5
COMMON = frozenset(
    ('12345678', '123456789', '1234567890', '87654321', 'password', 'qwertyui', 'abcd1234', 'a1234567', 'admin123')
)


def objections_to_password(password: str, *, id_number: str = '', phone: str = '') -> list[Objection]:
    """Say what is wrong with a new password; an empty list means it serves."""
    if len(password) < SHORTEST_PASSWORD:
        return [Objection(message=f'密码至少需要{SHORTEST_PASSWORD}位，请加长', field='password')]
    if len(password) > LONGEST_PASSWORD:
        return [Objection(message=f'密码最多{LONGEST_PASSWORD}位，请缩短', field='password')]
    known = {text.lower() for text in (id_number, phone, id_number[-8:], phone[-8:]) if text}
    if password.lower() in known | COMMON or len(set(password)) < 3:
        return [Objection(message='密码太容易被猜到：请不要用证件号、手机号或连续重复的数字，换一个', field='password')]
    return []


def waiting_until(*, pair: list[datetime], name: list[datetime], address: list[datetime]) -> datetime | None:
    """When the next try may be made, given the recent failures (newest first), or None for now.

    Failures of one name from one address lock that pair for a quarter of an hour; failures of one name from
    everywhere only slow it down to a try each half minute, so nobody can lock a stranger out for long.
    """
    waits = []
    if len(pair) >= PAIR_TRIES:
        waits.append(pair[PAIR_TRIES - 1] + WATCHED)
    if len(address) >= ADDRESS_TRIES:
        waits.append(address[ADDRESS_TRIES - 1] + WATCHED)
    if len(name) >= NAME_TRIES:
        waits.append(name[0] + NAME_WAIT)
    return max(waits, default=None)


def standing_to_begin_with(standings: tuple[Standing, ...], last: tuple[Role, int | None] | None) -> Standing:
    """As whom somebody acts after signing in: as he last did where he still may, else in his first duty, else himself."""
    as_before = next((s for s in standings if (s.role, s.organisation_id) == last), None)
    return as_before or next((s for s in standings if s.duties), standings[0])


def has_to_choose(standings: tuple[Standing, ...]) -> bool:
    """Whether somebody is asked after signing in as whom he acts: he acts for an employer, or in several organisations.

    Whoever has one place of work beside himself is led there; he can still switch.
    """
    places = {s.organisation_id for s in standings if s.organisation_id is not None}
    return len(places) > 1 or any(s.role in {Role.EMPLOYER, Role.DELEGATE} for s in standings)


def masked_phone(phone: str) -> str:
    """13800000000 as 138****0000."""
    return f'{phone[:3]}****{phone[-4:]}' if len(phone) >= 8 else '*' * len(phone)


def masked_name(name: str) -> str:
    """样例甲 as 样**: enough for whoever knows the person, nothing for whoever does not."""
    return name[:1] + '*' * max(1, len(name) - 1)
