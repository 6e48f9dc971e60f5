"""The throw-away office of the demonstration: people of every role, plainly samples, nobody's numbers."""

from datetime import date, datetime

from models.certificates.operations import Issuer
from models.people.operations.accounts import create_at_office, register
from models.people.operations.organisations import give_duty, save_organisation
from models.people.operations.set_up import NewOffice, set_up
from models.people.operations.sign_in import act_as, sign_in, sign_out
from models.people.queries import office_card, whoever
from models.people.rules import Duty, OfficeLevel
from models.people.tables import Organisation, Person
from models.records.rules import Actor, Role
from models.regulation.credit_code import make_code
from models.regulation.identity import make_number
from models.sample_cases import furnish_cases

PASSWORD = 'sample-2026'
NOWHERE = '990101'
"""A division code that does not exist, so the numbers made from it belong to nobody."""

SAMPLES = (
    ('candidate', '样例申请人', '申请人：有一本快到期的证书，可以试办复审'),
    ('unconfirmed', '样例未核验', '刚注册的申请人：等待窗口核验身份'),
    ('employer', '样例法定代表人', '用人单位：样例机械有限公司'),
    ('center', '样例考试负责人', '考试机构：填写申报表'),
    ('clerk', '样例受理员', '发证机关受理：核验身份、规则试算'),
    ('reviewer', '样例审核员', '发证机关审核'),
    ('approver', '样例审批人', '发证机关审批'),
    ('admin', '样例管理员', '系统管理员：人员、单位、岗位、日志'),
)


def sample_number(place: int) -> str:
    """The number of the n-th sample person."""
    return make_number(NOWHERE, date(1980, 1, 1 + place), 100 + place)


def sample_phone(place: int) -> str:
    """Telephone numbers of a block that is not assigned."""
    return f'1990000000{place}'


async def furnish(*, now: datetime) -> list[dict[str, str]]:
    """Set the office up, let everybody in, and answer who can be signed in with one click."""
    places = {key: place for place, (key, _, _) in enumerate(SAMPLES)}
    names = {key: name for key, name, _ in SAMPLES}
    await set_up(sample_office(names['admin'], places['admin']), now=now)
    admin = await admin_actor(places['admin'], now=now)
    people: dict[str, int] = {}
    for key, name, _ in SAMPLES:
        if key in {'admin', 'unconfirmed'}:
            continue
        number, phone = sample_number(places[key]), sample_phone(places[key])
        people[key] = await create_at_office(admin, name, number, phone, PASSWORD, now=now)
    await register(
        names['unconfirmed'],
        sample_number(places['unconfirmed']),
        sample_phone(places['unconfirmed']),
        PASSWORD,
        now=now,
    )
    await Person.all().update(must_change_password=False)
    await furnish_organisations(admin, places, now=now)
    await act_for_company(places['employer'], now=now)
    card = await office_card()
    assert card is not None
    issuer = Issuer(office_id=card.organisation_id, name=card.name)
    await furnish_cases(admin, people['candidate'], sample_number(places['candidate']), issuer, now=now)
    return [
        {'key': key, 'name': name, 'what': what, 'login': sample_number(places[key]), 'password': PASSWORD}
        for key, name, what in SAMPLES
    ]


def sample_office(admin_name: str, place: int) -> NewOffice:
    """An office that is plainly none."""
    return NewOffice(
        profile='zhongshan', name='样例市市场监督管理局', code=make_code('11990101MB2000001'), level=OfficeLevel.CITY,
        phone='000-12345678', divisions=((NOWHERE, '样例市'),), admin_name=admin_name,
        admin_number=sample_number(place), admin_phone=sample_phone(place), password=PASSWORD,
    )  # fmt: skip


async def admin_actor(place: int, *, now: datetime) -> Actor:
    """The administrator, signed in as everybody is."""
    token = await sign_in(sample_number(place), PASSWORD, address='', device='演示准备', now=now)
    me, card = await whoever(token, now=now), await office_card()
    assert me is not None and card is not None
    return Actor(
        person_id=me.person_id, role=Role.ADMIN, session_id=me.session_id, organisation_id=card.organisation_id
    )


async def act_for_company(place: int, *, now: datetime) -> None:
    """The representative has acted for his company before, so one click leads there again."""
    token = await sign_in(sample_number(place), PASSWORD, address='', device='演示准备', now=now)
    me = await whoever(token, now=now)
    assert me is not None
    company = next(standing for standing in me.standings if standing.role == Role.EMPLOYER)
    await act_as(me.actor, company.role, company.organisation_id, now=now)
    await sign_out(me.actor, now=now)


async def furnish_organisations(admin: Actor, places: dict[str, int], *, now: datetime) -> None:
    """A company, an exam center, and the duties of the office."""
    await save_organisation(
        admin, name='样例机械有限公司', code=make_code('91990101MA5000001'), address='样例市样例路1号', division=NOWHERE,
        representative_number=sample_number(places['employer']), now=now,
    )  # fmt: skip
    center = await save_organisation(
        admin, name='样例特种设备考试中心', code=make_code('12990101MB3000001'), address='样例市样例路2号', division=NOWHERE,
        representative_number=sample_number(places['center']), now=now,
    )  # fmt: skip
    office = await Organisation.get(code=make_code('11990101MB2000001'))
    for key, duty, where in (
        ('center', Duty.CENTER_MANAGER, center), ('clerk', Duty.CLERK, office.id),
        ('reviewer', Duty.REVIEWER, office.id), ('approver', Duty.APPROVER, office.id),
    ):  # fmt: skip
        await give_duty(admin, number=sample_number(places[key]), organisation_id=where, duty=duty, now=now)
