"""The start page says what waits for its reader, whatever it is."""

from datetime import timedelta

import pytest

from documents.catalogue import FORMS
from documents.papers import PAPERS
from models import clock
from models.applications.operations.begin import begin
from models.applications.operations.desk import return_for_correction
from models.applications.operations.issuing import print_certificate
from models.applications.rules.types import Delivery
from models.applications.tables import Application
from tests.builders import an_actor
from tests.builders_cases import NEW, a_submitted_case, issued
from tests.pages.candidate.conftest import Applicant


async def test_a_correction_waits_with_its_day(applicant: Applicant, desk):
    case = await a_submitted_case(desk, applicant=applicant.person, form=True, now=clock.now())
    mark = [{'target': 'material/photo', 'remark': '样例'}]
    await return_for_correction(desk.clerk, case.id, items=mark, paper=PAPERS['correction_notice'], now=clock.now())

    await applicant.open('/candidate')

    await applicant.see('待补正，轮到您办理，补正：')
    await applicant.user.should_not_see('没有待办事项')


@pytest.mark.parametrize('way', list(Delivery))
async def test_a_printed_certificate_waits_for_him_who_fetches_it_himself(applicant: Applicant, desk, way):
    case = await a_submitted_case(desk, applicant=applicant.person, form=True, delivery=way, now=clock.now())
    await issued(desk, case, now=clock.now())
    await print_certificate(desk.clerk, case.id, now=clock.now())

    await applicant.open('/candidate')

    if way is Delivery.PICKUP:
        await applicant.see('请携带身份证领取，发放证书：')
        await applicant.user.should_not_see('没有待办事项')
    else:
        await applicant.see('没有待办事项')
        await applicant.see('待领证，由受理人员办理')


async def test_a_draft_waits_and_a_filed_case_does_not(applicant: Applicant, desk):
    await a_submitted_case(desk, applicant=applicant.person, now=clock.now())
    await applicant.open('/candidate')
    await applicant.see('没有待办事项')
    await applicant.see('待受理，由受理人员办理')

    actor = await an_actor(applicant.person, now=clock.now())
    await begin(actor, NEW, FORMS['qualification'], begun_with='d1', now=clock.now())

    await applicant.open('/candidate')
    await applicant.see('自动删除')
    await applicant.user.should_not_see('没有待办事项')


async def test_what_is_due_first_stands_first(applicant: Applicant, desk):
    actor = await an_actor(applicant.person, now=clock.now())
    for key, days in (('later', 9), ('sooner', 3)):
        case = await begin(actor, NEW, FORMS['qualification'], begun_with=key, now=clock.now())
        await Application.filter(id=case).update(saved_at=clock.now() - timedelta(days=12 - days), employer_name=key)

    page = (await applicant.get('/candidate')).text

    rows = {row.employer_name: page.index(str(row.id)) for row in await Application.all()}
    assert rows['sooner'] < rows['later']


async def test_whoever_only_fills_in_a_form_is_told_that_he_files_nothing_by_it(applicant: Applicant):
    await applicant.open('/candidate')

    await applicant.see('不等于提交申请。网上办理请点上面的“办理申请”')
