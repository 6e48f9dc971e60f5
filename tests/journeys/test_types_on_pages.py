"""Each type from the first page to the certificate in the hand, under a profile of its own, everybody on his pages."""

from datetime import date, timedelta

import pytest
from nicegui.testing import User

from models import clock
from models.applications.rules.clock_steps import ClockStep
from models.applications.rules.types import ApplicationStatus, ApplicationType, Part
from models.applications.tables import Application, ClockEvent, Material
from models.centers.tables import Center
from models.certificates.rules.items import ItemStatus
from models.certificates.tables import Certificate, CertificateItem
from models.people.rules import Duty, OfficeLevel
from models.people.tables import Person, Staff
from models.records.rules import Role
from models.regulation.item_text import METAL, spelled
from tests.builders import a_person, press
from tests.journeys.acting import (
    Scene,
    a_scene,
    act_as,
    all_agree,
    begins,
    brings_papers,
    claims,
    does,
    fills_in,
    goes_on,
    hands_over,
    judge,
    let_in,
    makes_sure,
    offered_sittings,
    picks,
    picks_center,
    presses,
    promises,
    records,
    says_how_to_deliver,
    says_where,
    submits,
)
from tests.journeys.carrying import GENERAL, WELDING, House, a_bearer, a_house, end_of_period
from tests.pages.candidate.conftest import Applicant

T = ApplicationType
THEORY, PRACTICAL = Part.THEORY, Part.PRACTICAL
CITY, COUNTY, PROVINCE = OfficeLevel.CITY, OfficeLevel.COUNTY, OfficeLevel.PROVINCE
AS_IN_GUANGDONG = ['身份证件正面', '身份证件背面', '彩色照片', '学历证明', '特种设备作业人员资格申请表', '体检报告']
AS_NATIONAL = [
    '特种设备作业人员资格申请表', '近期2寸正面免冠白底彩色照片', '身份证明', '学历证明', '体检报告（有要求的项目）',
]  # fmt: skip


async def staged(user: User, profile: str, level: OfficeLevel, kind: T, item: str = GENERAL, **more: int):
    """The office, the applicant, everybody's browsers."""
    now = clock.now()
    house = await a_house(profile, level, now=now)
    bearer = await a_bearer(house, kind, item, now=now, **more)
    return await a_scene(user, house, bearer), bearer


async def begun(scene: Scene, kind: T, names: list[str], *, code: str = GENERAL, own_code: str = '') -> str:
    """From the list of types to the last paper."""
    address = await begins(scene, kind)
    renewing = kind is T.RENEWAL
    on = '持证期间是否发生过' if renewing else '受理机构按工作单位所在地确定'
    await picks(scene, address, code, own_code=own_code, leads_to=on)
    if renewing:
        await promises(scene, address)
    await says_where(scene, address)
    await fills_in(scene, address, kind)
    await brings_papers(scene, address, names)
    return address


async def decided_on(case: Application) -> date:
    """The day of the decision."""
    return (await ClockEvent.get(application_id=case.id, step=ClockStep.APPROVED)).day


async def ends_with(scene: Scene, case: Application, status: ApplicationStatus = ApplicationStatus.HANDED_OVER) -> None:
    """Everybody reads the same end, and the certificate is the applicant's."""
    await all_agree(scene, case, status.label, '已办结')
    assert (await Application.get(id=case.id)).status is status


async def test_guangdong_a_first_certificate_is_applied_for_examined_for_and_fetched(user: User):
    scene, _ = await staged(user, 'guangdong', CITY, T.NEW)
    address = await begun(scene, T.NEW, AS_IN_GUANGDONG)
    await goes_on(scene, address, 'materials', 'center')
    await picks_center(scene, address)
    await says_how_to_deliver(scene, address)

    case = await submits(scene.applicant, address)
    await all_agree(scene, case, '待受理', '受理人员')
    await claims(scene.clerk, case)
    await does(scene.clerk, case.id, 'accept', '已受理，受理通知书已生成')
    assert await offered_sittings(scene.clerk) == ['practical', 'theory']
    await records(scene.clerk, THEORY)
    await all_agree(scene, case, '待考试', '考试机构')
    await records(scene.clerk, PRACTICAL)
    await judge(scene, case)
    await hands_over(scene.clerk)

    await ends_with(scene, case)
    item = await CertificateItem.get(application_id=case.id)
    assert item.valid_from == await decided_on(case)
    assert (item.code, item.valid_until) == ('N1', end_of_period(item.valid_from))


async def test_shaanxi_the_employer_vouches_for_what_the_applicant_declares(user: User):
    scene, _ = await staged(user, 'shaanxi', CITY, T.NEW)
    address = await begun(scene, T.NEW, [*AS_NATIONAL, '自我声明承诺书'])
    await goes_on(scene, address, 'materials', 'center')
    await picks_center(scene, address)
    await says_how_to_deliver(scene, address, courier=True)
    assert (await scene.applicant.post(f'{address}/submit')).headers['location'].endswith('/review?tried=1')

    await scene.applicant.open(f'{address}/materials')
    press(scene.applicant.user, 'ask-employer')
    await scene.applicant.see('待单位确认')
    employer = await let_in(scene.house.employer.representative_id)
    await act_as(employer, Role.EMPLOYER, scene.house.employer.id)
    await employer.open('/employer/confirmations')
    press(employer, '确认属实')
    await employer.should_see('已答复')

    case = await submits(scene.applicant, address)
    assert not await Material.filter(application_id=case.id, key__in=('diploma', 'medical')).exists()
    await does(scene.clerk, case.id, 'accept', '已受理，受理通知书已生成')
    for part in (THEORY, PRACTICAL):
        await records(scene.clerk, part)
    await judge(scene, case)
    await hands_over(scene.clerk, courier=True)

    await ends_with(scene, case)


async def test_zhongshan_an_item_is_added_to_the_certificate_that_is_there(user: User):
    scene, _ = await staged(user, 'zhongshan', CITY, T.ADDITION)
    address = await begun(scene, T.ADDITION, AS_IN_GUANGDONG)
    await picks_center(scene, address)
    await says_how_to_deliver(scene, address)

    case = await submits(scene.applicant, address)
    await does(scene.clerk, case.id, 'accept', '已受理，受理通知书已生成')
    await records(scene.clerk, THEORY)
    await records(scene.clerk, PRACTICAL, passed=False)
    await scene.applicant.open(f'/applications/{case.id}')
    await scene.applicant.see('待考试')
    assert await offered_sittings(scene.clerk) == ['practical'], 'one resit of the part that failed'
    await records(scene.clerk, PRACTICAL, resit=True)
    await judge(scene, case)
    await hands_over(scene.clerk)

    await ends_with(scene, case)
    rows = await CertificateItem.filter(status=ItemStatus.VALID).order_by('id')
    assert [(row.code, row.certificate_id) for row in rows] == [('N2', 1), ('N1', 1)]


async def test_shanghai_a_renewal_opens_three_months_before_the_end_and_needs_no_exam(user: User):
    scene, bearer = await staged(user, 'shanghai', COUNTY, T.RENEWAL, days=75)
    address = await begun(scene, T.RENEWAL, ['特种设备作业人员资格复审申请表', '学历证明', '身份证信息'])
    await goes_on(scene, address, 'materials', 'delivery')
    await says_how_to_deliver(scene, address)

    case = await submits(scene.applicant, address)
    await does(scene.clerk, case.id, 'accept', '聘用连续性未核验')
    await makes_sure(scene.clerk)
    await presses(scene.clerk, 'accept', '已受理，受理通知书已生成')
    await scene.clerk.should_not_see(marker='do-file_result')
    await judge(scene, case)
    await hands_over(scene.clerk)

    await ends_with(scene, case)
    renewed = await CertificateItem.get(application_id=case.id)
    assert renewed.valid_from == bearer.held.valid_until + timedelta(days=1)
    assert renewed.valid_until == end_of_period(renewed.valid_from)
    assert (await CertificateItem.get(id=bearer.held.id)).status is ItemStatus.SUPERSEDED


async def test_shaanxi_a_lost_certificate_is_verified_and_printed_again_by_its_issuer(user: User):
    scene, bearer = await staged(user, 'shaanxi', CITY, T.REISSUE)
    address = await begun(scene, T.REISSUE, ['特种设备作业人员补证申请表', '身份证明（复印件）'])
    await goes_on(scene, address, 'materials', 'delivery')
    await says_how_to_deliver(scene, address)

    case = await submits(scene.applicant, address)
    await does(scene.clerk, case.id, 'accept', '已受理，受理通知书已生成')
    await all_agree(scene, case, '待核实', '审核人员')
    await judge(scene, case)
    await hands_over(scene.clerk)

    await ends_with(scene, case)
    certificate, item = await Certificate.get(), await CertificateItem.get()
    assert (certificate.prints, certificate.reissued_on) == (2, case.began_on)
    assert item.valid_until == bearer.held.valid_until


async def test_zhongshan_a_certificate_follows_its_holder_to_a_new_employer(user: User):
    names = [
        '特种设备作业人员变更聘用单位申请表', '特种设备作业人员证（原件）', '与新单位签订的劳动合同',
        '与原聘用单位解除劳动合同的见证资料',
    ]  # fmt: skip
    scene, bearer = await staged(user, 'zhongshan', CITY, T.EMPLOYER_CHANGE)
    address = await begun(scene, T.EMPLOYER_CHANGE, names)
    await goes_on(scene, address, 'materials', 'delivery')
    await says_how_to_deliver(scene, address)

    case = await submits(scene.applicant, address)
    await does(scene.clerk, case.id, 'accept', '已受理，受理通知书已生成')
    await judge(scene, case)
    await hands_over(scene.clerk)

    await ends_with(scene, case)
    item = await CertificateItem.get()
    assert (item.status, item.valid_until) == (ItemStatus.VALID, bearer.held.valid_until)
    assert (await Certificate.get()).reissued_on is None


async def test_shanghai_a_welder_sits_his_exam_first_and_his_center_files_for_him(user: User):
    scene, _ = await staged(user, 'shanghai', COUNTY, T.NEW)
    address = await begun(scene, T.NEW, AS_NATIONAL, code=METAL, own_code=WELDING)
    await goes_on(scene, address, 'materials', 'center')
    await picks_center(scene, address, entrusted=True, told='请先向考试机构报名')
    await says_how_to_deliver(scene, address)
    center = await manager_of(scene.house)
    await center.open('/center/applications')
    await center.see('样例申请人')

    case = await submits(center, address)
    await does(scene.clerk, case.id, 'accept', '须先考试合格')
    await all_agree(scene, case, '待受理', '受理人员')
    for part in (THEORY, PRACTICAL):
        await records(scene.clerk, part)
    await presses(scene.clerk, 'accept', '已受理，受理通知书已生成')
    await scene.clerk.should_see('审核中')
    await judge(scene, case)
    await hands_over(scene.clerk)

    await ends_with(scene, case)
    item = await CertificateItem.get(application_id=case.id)
    assert (item.code, item.restriction) == (METAL, spelled(WELDING))


async def manager_of(house: House) -> Applicant:
    """The manager of the center, in a browser of his own."""
    center = await Center.get(id=house.center)
    person = await a_person('样例负责人', now=clock.now())
    await Staff.create(
        person_id=person.id, organisation_id=center.organisation_id, duty=Duty.CENTER_MANAGER, since=clock.now()
    )
    manager = Applicant(await let_in(person.id), await Person.get(id=person.id))
    await manager.sign_in()
    return manager


@pytest.mark.parametrize(
    ('profile', 'level', 'parts', 'told'),
    [
        pytest.param('guangdong', CITY, ['practical'], '', id='guangdong: the practical part'),
        pytest.param(
            'shaanxi',
            PROVINCE,
            ['practical', 'theory'],
            '应向原考试机构提出',
            id='shaanxi: everything again, at the province',
        ),
    ],
)
async def test_a_welders_first_renewal_is_applied_for_and_then_sat(
    user: User, profile: str, level, parts: list[str], told: str
):
    scene, bearer = await staged(user, profile, level, T.RENEWAL, WELDING)
    names = ['特种设备作业人员资格复审申请表', '特种设备作业人员证（原件）']
    address = await begun(scene, T.RENEWAL, names, code=METAL)
    await goes_on(scene, address, 'materials', 'center')
    await picks_center(scene, address, told=told)
    await says_how_to_deliver(scene, address)

    case = await submits(scene.applicant, address)
    await does(scene.clerk, case.id, 'accept', '聘用连续性未核验')
    await makes_sure(scene.clerk)
    await presses(scene.clerk, 'accept', '已受理，受理通知书已生成')
    assert await offered_sittings(scene.clerk) == parts
    for part in parts:
        await records(scene.clerk, Part(part))
    await judge(scene, case)
    await hands_over(scene.clerk)

    await ends_with(scene, case)
    renewed = await CertificateItem.get(application_id=case.id)
    assert (renewed.restriction, renewed.renewals) == (spelled(WELDING), 1)
    assert renewed.valid_from == bearer.held.valid_until + timedelta(days=1)
