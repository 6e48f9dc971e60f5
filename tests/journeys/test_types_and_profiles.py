"""Every type under every profile, for a general item and a welder's, by the operations behind the pages."""

import pytest

from models.applications.queries.applicant import card
from models.applications.queries.progress import progress
from models.applications.rules.types import ApplicationStatus, ApplicationType, Part, Path
from models.applications.tables import Application
from models.certificates.rules.items import ItemStatus
from models.certificates.tables import Certificate, CertificateItem
from models.people.rules import OfficeLevel
from models.regulation.objection import Refused
from tests.builders import NOW
from tests.builders_cases import steps_written
from tests.journeys.carrying import (
    GENERAL,
    WELDING,
    Bearer,
    House,
    a_bearer,
    a_house,
    accepted,
    answered,
    began,
    decided,
    end_of_period,
    filed,
    sat,
    status_of,
)
from tests.journeys.guides import REGIONS, level_of

pytestmark = pytest.mark.usefixtures('db')
T, S = ApplicationType, ApplicationStatus
DAYS = {False: 80, True: 120}
"""Days before the end on which a renewal can be filed; the welders of most regions have to file three months before."""
THEORY, PRACTICAL = Part.THEORY, Part.PRACTICAL
BOTH = (THEORY, PRACTICAL)
FIRST, LATER, NONE = Path.APPLICATION_FIRST, Path.EXAM_FIRST, Path.NO_EXAM
WELDERS_PATH = {
    # 000 1: 新办、复审先申请，再考试；2.3.3: 复审除“焊接作业”实操合格予以发证，其余无需考试
    ('guangdong', T.NEW): (FIRST, BOTH), ('guangdong', T.ADDITION): (FIRST, BOTH),
    ('guangdong', T.RENEWAL): (FIRST, (PRACTICAL,)),
    # 001 2、三3、四: 焊接先报名考试，成绩合格后填报；抽考: TSG Z6002-2026
    ('shanghai', T.NEW): (LATER, BOTH), ('shanghai', T.ADDITION): (LATER, BOTH),
    ('shanghai', T.RENEWAL): (LATER, (PRACTICAL,)),
    # 002 三（五）2: 首次复审按持证项目再次考试
    ('shaanxi', T.NEW): (FIRST, BOTH), ('shaanxi', T.ADDITION): (FIRST, BOTH),
    ('shaanxi', T.RENEWAL): (FIRST, BOTH),
    ('zhongshan', T.NEW): (FIRST, BOTH), ('zhongshan', T.ADDITION): (FIRST, BOTH),
    ('zhongshan', T.RENEWAL): (FIRST, (PRACTICAL,)),
}  # fmt: skip
"""How the exam lies to a welder's application, and in which parts he is examined (000 = 广东, 001 = 上海, 002 = 陕西)."""


def path_of(profile: str, kind: ApplicationType, item: str) -> tuple[Path, tuple[Part, ...]]:
    """What the seeds say of it."""
    if kind in {T.REISSUE, T.EMPLOYER_CHANGE} or (kind is T.RENEWAL and item == GENERAL):
        return NONE, ()
    return (FIRST, BOTH) if item == GENERAL else WELDERS_PATH[profile, kind]


async def carried(house: House, case: Application, path: Path, parts: tuple[Part, ...]) -> None:
    """Accepted and examined in the order the path says, and in nothing else."""
    if path is LATER:
        with pytest.raises(Refused, match='须先考试合格'):
            await accepted(house, case)
        await examined(house, case, parts)
    await accepted(house, case)
    if path is FIRST:
        assert await status_of(case) is S.AWAITING_EXAM
        await examined(house, case, parts)
    with pytest.raises(Refused, match='不能登记考试成绩'):
        await sat(house, case, PRACTICAL)
    assert await status_of(case) is (S.VERIFYING if case.type is T.REISSUE else S.UNDER_REVIEW)


async def examined(house: House, case: Application, parts: tuple[Part, ...]) -> None:
    """In these parts, once; a part that is not asked for has no place to be recorded."""
    for part in set(BOTH) - set(parts):
        with pytest.raises(Refused, match='不需要考'):
            await sat(house, case, part)
    for part in parts:
        await sat(house, case, part)


def written(kind: ApplicationType, path: Path, parts: tuple[Part, ...]) -> list[str]:
    """The events of the whole way."""
    exams, judged = ['登记考试成绩'] * len(parts), '核实补证' if kind is T.REISSUE else '审核'
    before = exams if path is LATER else []
    after = [*exams, '考试合格'] if path is FIRST else []
    return ['开始申请', '提交', *before, '受理', *after, judged, '准予许可', '发证', '制证', '发放证书']


@pytest.mark.parametrize('item', [GENERAL, WELDING], ids=['general', 'welding'])
@pytest.mark.parametrize('profile', REGIONS)
@pytest.mark.parametrize('kind', T, ids=str)
async def test_a_case_goes_its_way_to_the_hand(kind: ApplicationType, profile: str, item: str):
    path, parts = path_of(profile, kind, item)
    house = await a_house(profile, level_of(profile, welding=item == WELDING))
    bearer = await a_bearer(house, kind, item, days=DAYS[item == WELDING and profile != 'shanghai'])

    case = await filed(house, bearer)
    assert (case.path, case.profile_key, case.office_id) == (path, profile, house.desk.id)
    named = path is not NONE or kind is T.REISSUE  # a reissue may name the center that verifies it
    assert (case.center_id is not None) is named
    await carried(house, case, path, parts)
    case = await decided(house, case)

    assert case.status is S.HANDED_OVER
    assert await steps_written(case.id) == written(kind, path, parts)
    await certificate_says(house, bearer, case)
    mine, everybodys = await card(bearer.actor, case.id, now=NOW), await progress(case.tracking_code, now=NOW)
    assert everybodys is not None
    assert (everybodys.status, everybodys.turn) == (mine.status, mine.turn) == (S.HANDED_OVER, None)
    assert [term.derivation for term in everybodys.clock.terms] == [term.derivation for term in mine.clock.terms]


async def certificate_says(house: House, bearer: Bearer, case: Application) -> None:
    """The items and their periods, as the rules have them for that type."""
    today = case.began_on
    rows = await CertificateItem.filter(certificate__person_id=bearer.person.id).order_by('id')
    certificate = await Certificate.get(person_id=bearer.person.id)
    assert certificate.office_id == house.desk.id
    assert (certificate.reissued_on is not None) is (case.type is T.REISSUE)
    if case.type in {T.REISSUE, T.EMPLOYER_CHANGE}:
        held = bearer.held
        assert held is not None
        assert [(row.id, row.valid_until, row.status) for row in rows] == [
            (held.id, held.valid_until, ItemStatus.VALID)
        ]
        return
    given = rows[-1]
    assert (given.code, given.restriction) == (bearer.item.code, bearer.item.restriction)
    first = rows[0].valid_until.fromordinal(rows[0].valid_until.toordinal() + 1) if case.type is T.RENEWAL else today
    assert (given.valid_from, given.valid_until) == (first, end_of_period(first))
    before = {T.NEW: [], T.ADDITION: [ItemStatus.VALID], T.RENEWAL: [ItemStatus.SUPERSEDED]}[case.type]
    assert [row.status for row in rows] == [*before, ItemStatus.VALID]
    assert given.renewals == (1 if case.type is T.RENEWAL else 0)


@pytest.mark.parametrize('profile', REGIONS)
async def test_a_safety_manager_is_examined_in_theory_alone(profile: str):
    house = await a_house(profile, level_of(profile))
    case = await filed(house, await a_bearer(house, T.NEW, 'A'))

    await carried(house, case, FIRST, (THEORY,))


@pytest.mark.parametrize('profile', REGIONS)
async def test_a_welders_later_renewal_is_examined_in_the_practical_part_alone(profile: str):
    house = await a_house(profile, level_of(profile, welding=True))
    case = await filed(house, await a_bearer(house, T.RENEWAL, WELDING, days=DAYS[profile != 'shanghai'], renewals=1))

    await carried(house, case, LATER if profile == 'shanghai' else FIRST, (PRACTICAL,))
    await decided(house, case)

    assert [row.renewals for row in await CertificateItem.all().order_by('id')] == [1, 2]


@pytest.mark.parametrize(('profile', 'level', 'item', 'said'), [
    ('guangdong', OfficeLevel.COUNTY, GENERAL, '由市级发证机关办理'),
    ('shanghai', OfficeLevel.CITY, GENERAL, '由县（区）级发证机关办理'),
    ('shaanxi', OfficeLevel.CITY, WELDING, '由省级发证机关办理'),
    ('shaanxi', OfficeLevel.PROVINCE, GENERAL, '由市级发证机关办理'),
])  # fmt: skip
async def test_an_office_of_another_level_receives_nothing_and_the_right_one_is_named(profile, level, item, said):
    house = await a_house(profile, level)
    bearer = await a_bearer(house, T.NEW, item)

    found = (await answered(house, bearer, await began(bearer))).receiving

    assert found.office is None
    assert said in found.objections[0].message
