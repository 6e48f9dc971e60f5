"""The throw-away office of the demonstration: people of every role, plainly samples, nobody's numbers."""

from datetime import date, datetime, timedelta

from tortoise.transactions import in_transaction

from models.centers.operations import save_center
from models.certificates.operations import Issuer
from models.clock import office_day
from models.people.operations.accounts import new_person, register
from models.people.operations.organisations import give_duty, save_organisation
from models.people.operations.set_up import NewOffice, set_up
from models.people.operations.sign_in import act_as, open_session, sign_out
from models.people.queries.organisations import office_card
from models.people.queries.sessions import whoever
from models.people.rules import Duty, Me, OfficeLevel, PeopleStep
from models.people.tables import Person
from models.records.operations import write_event
from models.records.rules import Actor, Role
from models.regulation.catalogue import items
from models.regulation.credit_code import make_code
from models.regulation.identity import make_number, masked
from models.regulation.item_text import CURRENT
from models.sample_cases import APPLICANTS, furnish_certificates
from models.sample_employment import furnish_employment
from models.sample_register import furnish_register
from models.sample_steps import NOWHERE, SampleKit, Stage

PASSWORD = 'sample-2026'
FOUNDED, AN_HOUR = timedelta(days=200), timedelta(hours=1)
"""How long the office has been at work."""

SAMPLES = (
    ('candidate', '样例申请人', '申请人：证书快到期，可以试办复审；另有几件申请在办'),
    ('unconfirmed', '样例未核验', '刚注册的申请人：等待窗口核验身份'),
    ('employer', '样例法定代表人', '用人单位：样例机械有限公司'),
    ('delegate', '样例被授权人', '被授权人：替样例机械有限公司填报聘用记录、管理证书'),
    ('center', '样例考试负责人', '考试机构：填写申报表'),
    ('clerk', '样例受理员', '发证机关受理：收件、退回补正、受理、制证、发证'),
    ('reviewer', '样例审核员', '发证机关审核'),
    ('approver', '样例审批人', '发证机关审批'),
    ('admin', '样例管理员', '系统管理员：人员、单位、岗位、日志'),
)
PLACES = {key: place for place, (key, _, _) in enumerate(SAMPLES)} | {
    name: place for place, name in enumerate(APPLICANTS, len(SAMPLES))
}
"""Which number in the row of sample persons everybody is."""
NAMES = {key: name for key, name, _ in SAMPLES} | {name: name for name in APPLICANTS}


def sample_number(place: int) -> str:
    """The number of the n-th sample person."""
    return make_number(NOWHERE, date(1980, 1, 1 + place), 100 + place)


def sample_phone(place: int) -> str:
    """Telephone numbers of a block that is not assigned."""
    return f'199{place:08}'


async def furnish(kit: SampleKit, *, now: datetime) -> Stage:
    """Set the office up and let everybody in; answer the stage on which the cases can be played."""
    founded = now - FOUNDED
    await set_up(sample_office(), now=founded)
    admin = await acting('admin', Role.ADMIN, now=founded)
    people = await furnish_people(admin, now=founded)
    stage = await furnish_organisations(admin, people, kit, until=now + AN_HOUR, now=founded)
    await act_for_company('employer', Role.EMPLOYER, now=founded)
    office = await office_card()
    assert office is not None
    issuer = Issuer(office_id=office.organisation_id, name=office.name)
    await furnish_certificates(people, issuer, now=now)
    clerk = await acting('clerk', Role.ISSUER, now=now)
    await furnish_register(clerk, issuer, now=now)
    await sign_out(clerk, now=now)
    boss = await seated('employer', now=now)
    await furnish_employment(boss.actor, people, now=now)
    await sign_out(boss.actor, now=now)
    await act_for_company('delegate', Role.DELEGATE, now=now)
    place = PLACES['unconfirmed']
    await register(NAMES['unconfirmed'], sample_number(place), sample_phone(place), PASSWORD, now=now)
    return stage


def one_click() -> list[dict[str, str]]:
    """Who can be signed in with one click."""
    return [
        {'key': key, 'name': name, 'what': what, 'login': sample_number(PLACES[key]), 'password': PASSWORD}
        for key, name, what in SAMPLES
    ]


def sample_office() -> NewOffice:
    """An office that is plainly none."""
    place = PLACES['admin']
    return NewOffice(
        profile='zhongshan', name='样例市市场监督管理局', code=make_code('11990101MB2000001'), level=OfficeLevel.CITY,
        phone='000-12345678', divisions=((NOWHERE, '样例市'),), admin_name=NAMES['admin'],
        admin_number=sample_number(place), admin_phone=sample_phone(place), password=PASSWORD,
    )  # fmt: skip


async def seated(key: str, *, now: datetime) -> Me:
    """Somebody signed in, without the time that a password takes."""
    person = await Person.get(confirmed_number=sample_number(PLACES[key]))
    me = await whoever(await open_session(person, device='演示准备', now=now), now=now)
    assert me is not None
    return me


async def acting(key: str, role: Role, *, now: datetime) -> Actor:
    """Somebody signed in for the office."""
    me, card = await seated(key, now=now), await office_card()
    assert card is not None
    return Actor(person_id=me.person_id, role=role, session_id=me.session_id, organisation_id=card.organisation_id)


async def furnish_people(admin: Actor, *, now: datetime) -> dict[str, int]:
    """Confirmed accounts for everybody, as the window makes them; the one password is worked out once for all."""
    kept = (await Person.get(id=admin.person_id)).password_hash
    people = {}
    for key, place in PLACES.items():
        if key in {'admin', 'unconfirmed'}:
            continue
        number = sample_number(place)
        async with in_transaction():
            person = await new_person(
                NAMES[key], number, sample_phone(place), kept, now=now, confirmed_number=number, confirmed_at=now,
                confirmed_by_id=admin.person_id,
            )  # fmt: skip
            await write_event(
                admin, PeopleStep.CREATED, 'person', person.id, now=now, changes={'id_number': ['', masked(number)]}
            )
        people[key] = person.id
    return people


async def act_for_company(key: str, role: Role, *, now: datetime) -> None:
    """Somebody has acted for the company before, so one click leads there again."""
    me = await seated(key, now=now)
    company = next(standing for standing in me.standings if standing.role == role)
    await act_as(me.actor, company.role, company.organisation_id, now=now)
    await sign_out(me.actor, now=now)


async def furnish_organisations(
    admin: Actor, people: dict[str, int], kit: SampleKit, *, until: datetime, now: datetime
) -> Stage:
    """A company, an exam center for every item, and the duties of the office."""
    company = await save_organisation(
        admin, name='样例机械有限公司', code=make_code('91990101MA5000001'), address='样例市样例路1号', division=NOWHERE,
        representative_number=sample_number(PLACES['employer']), now=now,
    )  # fmt: skip
    place = await save_organisation(
        admin, name='样例特种设备考试中心', code=make_code('12990101MB3000001'), address='样例市样例路2号', division=NOWHERE,
        representative_number=sample_number(PLACES['center']), now=now,
    )  # fmt: skip
    office = admin.organisation_id
    assert office is not None
    for key, duty, where in (
        ('center', Duty.CENTER_MANAGER, place), ('clerk', Duty.CLERK, office),
        ('reviewer', Duty.REVIEWER, office), ('approver', Duty.APPROVER, office),
    ):  # fmt: skip
        await give_duty(admin, number=sample_number(PLACES[key]), organisation_id=where, duty=duty, now=now)
    center = await save_center(
        admin, place, items=[(CURRENT, one.code) for one in items(CURRENT)], since=office_day(now),
        phone='000-87654321', now=now,
    )  # fmt: skip
    return Stage(kit=kit, people=people, office_id=office, company_id=company, center_id=center, until=until)
