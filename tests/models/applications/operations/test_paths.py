"""Which way a case goes: whether it is examined follows from each item as it is held, and an item is one item."""

import pytest

from models.applications.operations.submit import submit
from models.applications.rules.types import ApplicationStatus, ApplicationType, Path
from models.applications.tables import Application, ApplicationItem
from models.certificates.tables import CertificateItem
from models.regulation.item_text import NamedItem
from models.regulation.objection import Refused
from tests.builders import NOW
from tests.journeys.carrying import (
    WELDING,
    a_bearer,
    a_house,
    accepted,
    answered,
    began,
    changes_rule,
    decided,
    filed,
    status_of,
)

pytestmark = pytest.mark.usefixtures('db')
NEW, RENEWAL = ApplicationType.NEW, ApplicationType.RENEWAL


@pytest.mark.parametrize(('renewals', 'path'), [(0, Path.APPLICATION_FIRST), (1, Path.NO_EXAM)])
async def test_a_later_renewal_goes_its_own_way(renewals, path):
    house = await a_house('guangdong')
    await changes_rule(house, 'welding-later-renewal-exam', 'none')

    case = await filed(house, await a_bearer(house, RENEWAL, WELDING, renewals=renewals))
    await accepted(house, case)

    examined = path is Path.APPLICATION_FIRST
    assert case.path is path
    assert await status_of(case) is (ApplicationStatus.AWAITING_EXAM if examined else ApplicationStatus.UNDER_REVIEW)


async def test_a_later_renewal_without_an_exam_ends_with_the_item_renewed():
    house = await a_house('guangdong')
    await changes_rule(house, 'welding-later-renewal-exam', 'none')
    case = await filed(house, await a_bearer(house, RENEWAL, WELDING, renewals=1))

    await accepted(house, case)
    await decided(house, case)

    assert (await CertificateItem.get(application_id=case.id)).renewals == 2


async def test_a_welders_code_is_one_item_however_it_is_typed():
    house = await a_house('guangdong')
    bearer = await a_bearer(house, NEW, WELDING)
    cases = []
    for typed in ('SMAW-FeⅡ-6G-12/60-Fef3J', ' ＳＭＡＷ-FeII-6G-12/60-Fef3J'):
        bearer.item = NamedItem(item=bearer.item.item, restriction=typed)
        cases.append(await began(bearer))
    for case_id in cases:
        await answered(house, bearer, case_id)
    await submit(bearer.actor, cases[0], bearer.form, now=NOW)

    with pytest.raises(Refused, match='办理中的申请'):
        await submit(bearer.actor, cases[1], bearer.form, now=NOW)

    assert {row.restriction for row in await ApplicationItem.all()} == {'SMAW-FeII-6G-12/60-Fef3J'}
    assert await Application.filter(number__not_isnull=True).count() == 1
