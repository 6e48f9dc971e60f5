"""The regions run the same cases and differ where their guides do: papers, files, windows, resits, terms, offices."""

from datetime import date, datetime, timedelta

import pytest

from documents.papers import PAPERS
from models.applications.operations import desk
from models.applications.operations.answers import settle_place
from models.applications.operations.materials import file_material
from models.applications.queries.applicant import card
from models.applications.rules.types import ApplicationStatus, ApplicationType, Part, Region
from models.applications.tables import Application, Correction
from models.certificates.tables import Certificate
from models.people.rules import Duty, OfficeLevel
from models.regulation.objection import Refused
from tests.builders import NOW, on_duty
from tests.builders_cases import Desk, at
from tests.journeys.carrying import (
    GENERAL,
    WELDING,
    House,
    a_bearer,
    a_house,
    accepted,
    answered,
    began,
    filed,
    sat,
    status_of,
)
from tests.journeys.guides import DIFFERENCES, REGIONS, level_of

pytestmark = pytest.mark.usefixtures('db')
T = ApplicationType
TODAY = date(2026, 11, 20)


async def a_house_of(region: str, *, welding: bool = False, now: datetime = NOW) -> House:
    """The office that receives there."""
    return await a_house(region, level_of(region, welding=welding), now=now)


@pytest.mark.parametrize('kind', T, ids=str)
@pytest.mark.parametrize('region', REGIONS)
async def test_the_papers_of_a_case_are_those_of_its_region(region: str, kind: T):
    house = await a_house_of(region)
    bearer = await a_bearer(house, kind, days=80)
    name = {T.NEW: 'new', T.ADDITION: 'new', T.RENEWAL: 'renewal', T.REISSUE: 'reissue'}.get(kind, 'employer-change')
    names = list(DIFFERENCES[f'{name}-materials'][REGIONS[:3].index(region) if region in REGIONS[:3] else 0])
    if kind is T.EMPLOYER_CHANGE:
        names.insert(0, '特种设备作业人员变更聘用单位申请表')  # made from what was filled in, asked of nobody
    if region == 'shaanxi' and kind in {T.NEW, T.ADDITION}:
        names.append('自我声明承诺书')

    asked = (await card(bearer.actor, await began(bearer), now=NOW)).papers.asked

    assert [paper.name for paper in asked] == names
    replaceable = {paper.key for paper in asked if paper.replaceable_by}
    assert replaceable == ({'diploma', 'medical'} if '自我声明承诺书' in names else set())


@pytest.mark.parametrize(('region', 'taken'), [
    ('guangdong', {'jpg', 'png'}), ('zhongshan', {'jpg', 'png'}), ('shanghai', {'jpg', 'png', 'pdf', 'doc', 'docx'}),
    ('shaanxi', {'jpg', 'png', 'pdf'}),
])  # fmt: skip
async def test_files_of_other_kinds_are_refused(region: str, taken: set[str]):
    house = await a_house_of(region)
    bearer = await a_bearer(house, T.NEW)
    case_id, went = await began(bearer), set()

    for place, kind in enumerate(('jpg', 'png', 'pdf', 'doc', 'docx', 'xlsx')):
        try:
            await file_material(
                bearer.actor, case_id, 'diploma', title='', sha256=f'{place:064x}', kind=kind, size=1000, name='样例',
                warnings=[], now=NOW,
            )  # fmt: skip
            went.add(kind)
        except Refused as refusal:
            assert '格式' in str(refusal)

    assert went == taken


@pytest.mark.parametrize(('region', 'item', 'first', 'last'), [
    ('guangdong', GENERAL, None, date(2026, 12, 20)), ('shanghai', GENERAL, date(2027, 2, 20), date(2026, 12, 20)),
    ('shaanxi', GENERAL, None, date(2026, 12, 20)), ('zhongshan', GENERAL, None, date(2026, 12, 20)),
    ('guangdong', WELDING, None, date(2027, 2, 20)), ('shanghai', WELDING, date(2027, 2, 20), date(2026, 12, 20)),
    ('shaanxi', WELDING, None, date(2027, 2, 20)), ('zhongshan', WELDING, None, date(2027, 2, 20)),
])  # fmt: skip
async def test_a_renewal_is_begun_inside_its_window(region: str, item: str, first: date | None, last: date):
    """`first`, `last`: the ends of validity for which today, 20 November 2026, is the first or the last day."""
    house, days = await a_house_of(region), {}
    latest = first or TODAY + timedelta(days=1400)
    for until in (last - timedelta(days=1), last, latest, latest + timedelta(days=1)):
        bearer = await a_bearer(house, T.RENEWAL, item, days=(until - TODAY).days)
        try:
            await began(bearer)
            days[until] = ''
        except Refused as refusal:
            days[until] = str(refusal)

    told = list(days.values())
    assert '最后申请日' in told[0] and told[1] == told[2] == ''
    assert ('最早在届满前3个月申请复审' in told[3]) is (first is not None)


@pytest.mark.parametrize(('item', 'last'), [(GENERAL, date(2027, 11, 19)), (WELDING, date(2027, 2, 19))])
@pytest.mark.parametrize('region', REGIONS)
async def test_a_resit_is_sat_within_its_months(region: str, item: str, last: date):
    """Sat on 19 November 2026; 12 months, 3 for welders, everywhere alike."""
    sat_on = at(date(2026, 11, 19))
    house = await a_house_of(region, welding=item == WELDING, now=sat_on)
    case = await filed(house, await a_bearer(house, T.NEW, item, now=sat_on), now=sat_on)
    if region != 'shanghai' or item == GENERAL:
        await accepted(house, case, now=sat_on)
    await sat(house, case, Part.THEORY, now=sat_on)
    await sat(house, case, Part.PRACTICAL, passed=False, now=sat_on)

    too_late = last + timedelta(days=1)
    with pytest.raises(Refused, match='补考期限'):
        await sat(await at_work(house, at(too_late)), case, Part.PRACTICAL, now=at(too_late))
    await sat(await at_work(house, at(last)), case, Part.PRACTICAL, now=at(last))

    exam_first = region == 'shanghai' and item == WELDING
    assert await status_of(case) is (ApplicationStatus.SUBMITTED if exam_first else ApplicationStatus.UNDER_REVIEW)


async def at_work(house: House, now: datetime) -> House:
    """The same office on another day, with a clerk who signed in that day."""
    clerk = await on_duty(Duty.CLERK, house.desk.id, now=now)
    return House(
        house.admin, Desk(house.desk.id, clerk, house.desk.reviewer, house.desk.approver), house.employer,
        house.center, house.other_center,
    )  # fmt: skip


@pytest.mark.parametrize('region', REGIONS)
async def test_a_draft_is_kept_and_a_correction_waits_as_long_everywhere(region: str):
    house = await a_house_of(region)
    bearer = await a_bearer(house, T.NEW)
    draft = await card(bearer.actor, await began(bearer), now=NOW)
    case = await filed(house, bearer)

    marks = [{'target': 'material/photo', 'label': '', 'remark': '样例：请换白底照片'}]
    await desk.return_for_correction(
        house.desk.clerk, case.id, items=marks, paper=PAPERS['correction_notice'], now=NOW
    )  # fmt: skip

    assert (draft.draft.last_day, draft.draft.purge_on) == (date(2026, 12, 5), date(2026, 12, 6))
    assert (await Correction.get()).due_on == date(2026, 12, 4), 'ten working days after Friday 20 November'


@pytest.mark.parametrize(('region', 'apart'), [
    ('guangdong', False), ('zhongshan', False), ('shanghai', True), ('shaanxi', True),
])  # fmt: skip
async def test_whoever_holds_a_certificate_adds_to_it(region: str, apart: bool):
    house = await a_house_of(region)
    bearer = await a_bearer(house, T.ADDITION)
    assert await began(bearer)
    bearer.kind = T.NEW

    try:
        await began(bearer)
        told = ''
    except Refused as refusal:
        told = str(refusal)

    assert ('请改选“增项”' in told) is apart


@pytest.mark.parametrize('region', REGIONS)
async def test_a_certificate_issued_by_another_office_is_reissued_where_the_region_says(region: str):
    house = await a_house_of(region)
    bearer = await a_bearer(house, T.REISSUE)
    await Certificate.all().update(issuer='样例另一市市场监督管理局', office_id=None)
    case_id = await began(bearer)

    await answered(house, bearer, case_id)
    by_address = (await card(bearer.actor, case_id, now=NOW)).receiving
    await settle_place(
        bearer.actor, case_id, employer_id=house.employer.id, employer_name='', employer_division='', home_division='',
        region=Region.LOCAL, original_office='样例另一市市场监督管理局', now=NOW,
    )  # fmt: skip
    known = (await card(bearer.actor, case_id, now=NOW)).receiving

    assert by_address.office is not None
    assert (known.office is None) is (region == 'shaanxi')
    if region == 'shaanxi':
        assert '请向该机关申请' in known.objections[0].message


@pytest.mark.parametrize('region', REGIONS)
async def test_oxygen_chambers_stand_alone_and_have_their_office_in_shanghai(region: str):
    house = await a_house(region, OfficeLevel.PROVINCE if region == 'shaanxi' else level_of(region))
    bearer = await a_bearer(house, T.NEW, 'R3')
    case_id = await began(bearer)
    found = (await answered(house, bearer, case_id)).receiving

    designated = any('杨浦区市场监督管理局' in one.message for one in found.objections)

    assert designated is (region == 'shanghai')
    assert (found.office is None) is designated


@pytest.mark.parametrize('region', REGIONS)
async def test_a_case_says_by_whose_rules_it_goes(region: str):
    house = await a_house_of(region)
    case = await filed(house, await a_bearer(house, T.NEW))

    assert (case.profile_key, case.rules_version_id) == (region, None)
    assert await Application.filter(profile_key=region).count() == 1
