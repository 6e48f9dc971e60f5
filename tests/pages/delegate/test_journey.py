"""Employer and delegate over their pages: granted, chosen after signing in, used, disabled; then nothing more goes through."""

from uuid import UUID

from nicegui.testing import User

from models.employment.tables import EmploymentRecord
from models.mandates.rules import Function
from models.mandates.tables import Mandate
from models.people.tables import Person
from models.records.rules import Role
from models.records.tables import Event
from tests.builders import PASSWORD, a_person, press, sign_in
from tests.builders_employment import Firm, a_holder
from tests.pages.company.conftest import answer


async def posts(user: User, address: str, **data: str) -> str:
    """Press a plain button: where it leads."""
    return (await user.http_client.post(address, data=data, follow_redirects=False)).headers['location']


async def comes_in(user: User, person: Person, role: Role, organisation_id: int) -> str:
    """Sign in, be asked for whom, choose; where that leads."""
    await sign_in(user, person)
    asked = await posts(user, '/sign-in', login=person.id_number, password=PASSWORD)
    assert asked == '/choose'
    await user.open(asked)
    await user.should_see('样例机械有限公司')
    return await posts(user, '/act-as', role=role.value, organisation=str(organisation_id), next='/')


async def files(user: User, number: str) -> None:
    """Fill a record in, up to the button."""
    await user.open('/company/employment/new')
    answer(user, number=number)
    press(user, 'find')
    await user.should_see(marker='submit')
    answer(user, start='2026-01-01', agreed_end='2026-12-31')


async def test_an_employer_lets_somebody_file_for_him_and_takes_it_back(user: User, second_user: User, firm: Firm):
    clerk = await a_person('样例办事员')
    holder, _ = await a_holder('样例持证甲')
    other, _ = await a_holder('样例持证乙')

    assert await comes_in(user, firm.boss, Role.EMPLOYER, firm.id) == '/employer'
    await user.open('/company/mandates/new')
    answer(user, number=clerk.id_number, last='2026-11-30')
    for function in (Function.VIEW, Function.FILE):
        for box in user.find(marker=f'function-{function.value}').elements:
            box.set_value(True)
    press(user, '提交')
    await user.should_see('已授权样例办事员（')
    mandate = await Mandate.get(delegate_id=clerk.id)

    assert await comes_in(second_user, clerk, Role.DELEGATE, firm.id) == '/delegate'
    await second_user.open('/delegate')
    for words in ('被授权人：样例机械有限公司', '您的授权2026年11月30日（周一）到期', '聘用记录填报'):
        await second_user.should_see(words)
    await second_user.should_not_see('批量填报')
    await files(second_user, holder.id_number)
    press(second_user, 'submit')
    await second_user.should_see('聘用记录已填报')
    await second_user.open('/delegate')
    await second_user.should_see('样例持证甲')

    record = await EmploymentRecord.get(organisation_id=firm.id)
    event = await Event.filter(subject='employment', subject_id=str(UUID(str(record.id)))).order_by('id').first()
    assert event is not None
    assert (event.person_id, event.organisation_id, event.mandate_id) == (clerk.id, firm.id, mandate.id)
    await user.open(f'/company/employment/{record.id}')
    await user.should_see('样例办事员')
    await user.should_see('被授权人，样例机械有限公司')

    await files(second_user, other.id_number)
    await user.open(f'/company/mandates/{mandate.id}')
    press(user, 'disable')
    press(user, 'sure-disable')
    await user.should_see('是否授权：是 → 否')
    press(second_user, 'submit')
    await second_user.should_see('该授权已被禁用')
    assert {one.value for one in second_user.find(marker='agreed_end').elements} == {'2026-12-31'}
    assert await EmploymentRecord.all().count() == 1

    await second_user.open('/mandates')
    await second_user.should_see('该授权已被禁用；如需继续办理，请单位的法定代表人重新授权')
    await second_user.should_not_see('以该单位身份办理')
    assert await posts(second_user, '/sign-in', login=clerk.id_number, password=PASSWORD) == '/candidate'
