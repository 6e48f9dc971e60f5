"""The rounds of correction as the reviewer reads them, and what an office's addresses answer to a refusal."""

import pytest
from nicegui.testing import User
from starlette.exceptions import HTTPException

from documents.catalogue import FORMS
from documents.papers import PAPERS
from models import clock
from models.applications.operations import desk as acts
from models.applications.rules.types import ApplicationStatus
from models.applications.tables import Application, Correction
from models.forms.tables import FilledForm
from models.people.tables import Person
from models.regulation.objection import NotThere, Refused, not_entitled
from pages.issuer.cases.finding import answered
from tests.builders import a_number, sign_in
from tests.builders_cases import RENEWAL, a_desk, a_submitted_case, read_again

MARKED = ('id_number', 'certificate_number', 'items')


async def test_a_marked_identity_number_is_compared_without_being_shown(user: User):
    office = await a_desk()
    case = await a_submitted_case(office, RENEWAL, form=True, now=clock.now())
    sample, other = FORMS['renewal'].sample(), a_number()
    marks = [{'target': f'form/{key}', 'label': key, 'remark': '样例：请核对'} for key in MARKED]
    await acts.return_for_correction(
        office.clerk, case.id, items=marks, paper=PAPERS['correction_notice'], now=clock.now()
    )
    case = await read_again(case)
    changed = sample | {'id_number': other, 'certificate_number': other}
    await FilledForm.filter(id=case.form_id).update(data=changed)
    await Correction.filter(application_id=case.id).update(resubmitted_at=clock.now())
    await Application.filter(id=case.id).update(status=ApplicationStatus.SUBMITTED)
    await sign_in(user, await Person.get(id=office.clerk.person_id))

    await user.open(f'/issuer/cases/{case.id}')

    await user.should_see(f'{other[:6]}********{other[-4:]}')
    await user.should_see('请核对')
    page = (await user.http_client.get(f'/issuer/cases/{case.id}')).text
    shown = str(user.current_layout)
    for number in (sample['id_number'], other):
        assert number not in page and number not in shown
    await user.should_see('一级锅炉水质处理，G4，2027年1月31日，锅炉水处理，G3；')


@pytest.mark.parametrize(('refusal', 'status', 'sentence'), [
    (Refused('样例：现在不能生成'), 409, '样例：现在不能生成'),
    (Refused(not_entitled('样例：您的岗位不能办理')), 403, '样例：您的岗位不能办理'),
    (NotThere(), 404, '没有找到，或不由您所在的机关办理'),
])  # fmt: skip
def test_a_refusal_says_its_sentence_and_what_is_not_there_is_404(refusal, status, sentence):
    with pytest.raises(HTTPException) as answer, answered():
        raise refusal

    assert (answer.value.status_code, answer.value.detail) == (status, sentence)
