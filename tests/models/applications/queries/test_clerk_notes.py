"""What the clerk is told to look at twice, and that it refuses nothing."""

from datetime import date

import pytest

from models.applications.operations import deciding
from models.applications.queries.office_card import case_card
from models.applications.rules.types import ApplicationStatus, Part, Region
from models.applications.tables import ApplicationItem
from models.certificates.rules.items import Origin
from models.certificates.tables import Certificate
from tests.builders import NOW, a_person
from tests.builders_cases import (
    NEW,
    RENEWAL,
    SOURCE,
    a_desk,
    a_held_item,
    a_material,
    a_submitted_case,
    accepted,
    at,
    read_again,
)

pytestmark = pytest.mark.usefixtures('db')
HERE, ELSEWHERE = '样例市市场监督管理局', '样例外省市场监督管理局'


@pytest.fixture
async def office():
    return await a_desk(HERE)


async def notes(office, *, region, issuer, origin=Origin.TYPED, profile='shanghai'):
    """What the clerk reads about where the certificate comes from."""
    person = await a_person('样例持证人')
    held = await a_held_item(person, office, origin=origin)
    await Certificate.filter(id=held.certificate_id).update(issuer=issuer)
    case = await a_submitted_case(
        office, RENEWAL, applicant=person, held=(held.id,), region=region, profile_key=profile
    )
    found = (await case_card(office.clerk, case.id, now=NOW)).checks
    assert all(one.soft for one in found if one.field == 'region')
    return [one.message for one in found if one.field == 'region']


@pytest.mark.parametrize('region', [Region.LOCAL, Region.ISSUED_HERE])
async def test_issued_here_is_doubted_where_the_certificate_names_another_office(office, region):
    (told,) = await notes(office, region=region, issuer=ELSEWHERE)

    assert f'N1（叉车司机）（{ELSEWHERE}）登记的发证机关不在本地' in told
    assert region.label in told


async def test_issued_elsewhere_is_doubted_where_the_certificate_is_ours(office):
    (told,) = await notes(office, region=Region.ISSUED_ELSEWHERE, issuer=ELSEWHERE, origin=Origin.ISSUED)

    assert '登记的发证机关在本地' in told


@pytest.mark.parametrize(
    ('region', 'issuer'),
    [
        (Region.LOCAL, HERE),
        (Region.ISSUED_HERE, '上海市杨浦区市场监督管理局'),  # another office of the same region
        (Region.ISSUED_ELSEWHERE, ELSEWHERE),
    ],
)
async def test_an_answer_that_fits_is_not_doubted(office, region, issuer):
    assert await notes(office, region=region, issuer=issuer) == []


async def test_a_case_without_certificate_is_not_doubted(office):
    case = await a_submitted_case(office, NEW)

    assert [one for one in (await case_card(office.clerk, case.id, now=NOW)).checks if one.field == 'region'] == []


async def test_a_doubt_keeps_nobody_from_accepting(office):
    person = await a_person('样例持证人')
    held = await a_held_item(person, office)
    case = await a_submitted_case(office, RENEWAL, applicant=person, held=(held.id,), region=Region.ISSUED_ELSEWHERE)

    await accepted(office, case)

    assert (await read_again(case)).status is ApplicationStatus.UNDER_REVIEW


@pytest.mark.parametrize(('sat_on', 'noted'), [(date(2026, 11, 18), True), (date(2026, 11, 19), False)])
async def test_an_examination_before_the_acceptance_counts_and_is_noted(office, sat_on, noted):
    case = await a_submitted_case(office, NEW, now=at(date(2026, 11, 18)))
    await accepted(office, case, now=at(date(2026, 11, 19)))
    item = await ApplicationItem.get(application_id=case.id)
    result = deciding.Result(item_id=item.id, part=Part.THEORY, day=sat_on, passed=True)

    await deciding.file_result(office.clerk, case.id, result, source=SOURCE, now=NOW)

    found = [one for one in (await case_card(office.clerk, case.id, now=NOW)).checks if one.field == 'day']
    assert [one.soft for one in found] == [True] * noted
    if noted:
        assert 'N1（叉车司机）理论的考试日期早于申请受理' in found[0].message and '12个月内有效' in found[0].message


@pytest.mark.parametrize(
    ('filed', 'asked'),
    [((), True), (('diploma',), True), (('medical',), False), (('self_declaration',), False)],
)
async def test_the_health_asked_for_is_a_note_until_it_was_declared_or_reported(office, filed, asked):
    case = await a_submitted_case(office, NEW)
    for key in filed:
        await a_material(case, key, '样例材料')

    checks = (await case_card(office.clerk, case.id, now=NOW)).checks

    notes = [one for one in checks if '申请时须声明或提交体检报告' in one.message]
    assert [one.soft for one in notes] == [True] * asked
